import type {Article, ArticleMetadata} from '../article/article.js';
import {articleFromText} from '../article/from-text.js';
import type {ArticleSource} from '../article/given-source.js';
import type {PageSignals} from '../article/signals.js';
import type {Bilingual} from '../errors.js';
import {BinaryContentError, decodeText} from './charset.js';
import {readClipboard} from './clipboard.js';
import {readPages} from './html.js';
import {readLimited, TooLargeError} from './limited.js';
import {noticesOf, readOn} from './further-pages.js';
import {fetchPage, type NetworkEnvironment} from './network.js';
import {
	emptySource,
	largestSource,
	longestText,
	notText,
	tooLarge,
	tooLong,
} from './source-errors.js';
import {readSourceFile} from './source-files.js';

/** What reading sources touches of the process and the machine. */
export interface SourceEnvironment extends NetworkEnvironment {
	readonly stdin: AsyncIterable<Uint8Array | string>;
	/** The folder that relative paths start from. */
	readonly cwd: string;
	readonly platform?: NodeJS.Platform;
	/** Is told, before it is cleaned, that the source is there: how long it is, in UTF-16 units, and its host if it has one. */
	readonly onRead?: (found: {
		readonly length: number;
		readonly host?: string;
	}) => Promise<void> | void;
}

export interface SourceReading {
	readonly article: Article;
	readonly kind: 'text' | 'html';
	/** What a page showed beside its article; undefined for plain text. Pass it on to `refuse`. */
	readonly signals: PageSignals | undefined;
	/** What the user should know although the article was read. */
	readonly notices: readonly Bilingual[];
}

/** What an argument of a command means: `-`, a web address, or the path of a file. */
export function sourceRequest(argument: string): ArticleSource {
	if (argument === '-') return {from: 'stdin'};
	return /^https?:\/\//i.test(argument)
		? {from: 'web', url: argument}
		: {from: 'file', path: argument};
}

/**
 * Reads the article at a source. It does not judge whether it is worth a quiz: `refuse` in article/refusal.ts does.
 * @param known what the user states of the article, such as its date; it goes before what the source says
 * @throws UserError when the source can't be read
 */
export async function readSource(
	source: ArticleSource,
	environment: SourceEnvironment,
	known: ArticleMetadata = {},
): Promise<SourceReading> {
	const raw = await readBytes(source, environment);
	const text = textOf(raw);
	await environment.onRead?.({
		length: text.length,
		...(raw.url !== undefined && {host: new URL(raw.url).host}),
	});
	const metadata: ArticleMetadata = {...(raw.url && {url: raw.url}), ...known};
	if (raw.isHtml ?? looksLikeHtml(text)) {
		const first = await readPages([text], metadata);
		const reading =
			source.from === 'web'
				? await readOn(text, first, raw.name, metadata, environment)
				: {...first, notices: noticesOf(first.article)};
		return {...reading, kind: 'html'};
	}
	if (text.length > longestText) throw tooLong(raw.name);
	const article = articleFromText(text, metadata);
	return {article, kind: 'text', signals: undefined, notices: noticesOf(article)};
}

/**
 * The text on the clipboard.
 * @throws UserError when it can't be read, or holds none
 */
export async function readClipboardText(environment: SourceEnvironment): Promise<string> {
	return textOf(await readBytes({from: 'clipboard'}, environment));
}

function textOf(raw: RawSource): string {
	const text = decoded(raw);
	if (text.trim() === '') throw emptySource(raw.name);
	return text;
}

interface RawSource {
	readonly bytes: Uint8Array;
	/** For messages. */
	readonly name: string;
	/** Undefined when only the content can tell. */
	readonly isHtml: boolean | undefined;
	readonly charset?: string | undefined;
	readonly url?: string;
}

async function readBytes(
	source: ArticleSource,
	environment: SourceEnvironment,
): Promise<RawSource> {
	switch (source.from) {
		case 'text': {
			const bytes = Buffer.from(source.text, 'utf8');
			if (bytes.length > largestSource) throw tooLarge('Teks');
			return {bytes, name: 'Teks', isHtml: undefined};
		}
		case 'file': {
			const bytes = await readSourceFile(source.path, environment.cwd);
			const isHtml = /\.x?html?$/i.test(source.path) ? true : undefined;
			return {bytes, name: source.path, isHtml};
		}
		case 'stdin':
			return {bytes: await readStdin(environment.stdin), name: stdinName, isHtml: undefined};
		case 'clipboard':
			return {bytes: await readClipboard(environment), name: 'Clipboard', isHtml: undefined};
		case 'web': {
			const page = await fetchPage(source.url, environment);
			return {...page, name: page.url};
		}
	}
}

const stdinName = 'stdin';

async function readStdin(stdin: SourceEnvironment['stdin']): Promise<Uint8Array> {
	try {
		return await readLimited(stdin, largestSource);
	} catch (error) {
		if (error instanceof TooLargeError) throw tooLarge(stdinName, error);
		throw error;
	}
}

function decoded({bytes, name, isHtml, charset}: RawSource): string {
	try {
		return decodeText(bytes, {declared: charset, isHtml: isHtml ?? true});
	} catch (error) {
		if (error instanceof BinaryContentError) throw notText(name, error.kind);
		throw error;
	}
}

/** Whether a text of unknown kind is a page: it begins as one. */
function looksLikeHtml(text: string): boolean {
	return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(
		text.slice(0, 4000),
	);
}
