import type {Article, ArticleMetadata} from '../article/article.js';
import {articleFromText} from '../article/from-text.js';
import type {PageSignals} from '../article/signals.js';
import {type Bilingual, UserError} from '../errors.js';
import {BinaryContentError, decodeText} from './charset.js';
import {readClipboard} from './clipboard.js';
import {readPages} from './html.js';
import {readLimited, TooLargeError} from './limited.js';
import {fetchPage, type NetworkEnvironment} from './network.js';
import {emptySource, largestSource, notText, tooLarge} from './source-errors.js';
import {readSourceFile} from './source-files.js';

/** Where an article is to be read from. */
export type SourceRequest =
	| {readonly from: 'file'; readonly path: string}
	| {readonly from: 'stdin'}
	| {readonly from: 'web'; readonly url: string}
	| {readonly from: 'clipboard'};

/** What reading sources touches of the process and the machine. */
export interface SourceEnvironment extends NetworkEnvironment {
	readonly stdin: AsyncIterable<Uint8Array | string>;
	/** The folder that relative paths start from. */
	readonly cwd: string;
	readonly platform?: NodeJS.Platform;
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
export function sourceRequest(argument: string): SourceRequest {
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
	source: SourceRequest,
	environment: SourceEnvironment,
	known: ArticleMetadata = {},
): Promise<SourceReading> {
	const raw = await readBytes(source, environment);
	const text = decoded(raw);
	if (text.trim() === '') throw emptySource(raw.name);
	const metadata: ArticleMetadata = {...(raw.url && {url: raw.url}), ...known};
	if (raw.isHtml ?? looksLikeHtml(text)) {
		const first = await readPages([text], metadata);
		const {nextPage} = first.signals;
		if (source.from !== 'web' || nextPage === undefined || !isSameSite(nextPage, raw.name)) {
			return {...first, kind: 'html', notices: []};
		}
		const {pages, notices} = await readFurtherPages(nextPage, environment);
		const whole = await readPages([text, ...pages], metadata);
		return {...whole, kind: 'html', notices};
	}
	return {article: articleFromText(text, metadata), kind: 'text', signals: undefined, notices: []};
}

const mostPages = 6;

/** The pages that an article goes on to. One that fails ends the article there, with a notice. */
async function readFurtherPages(
	first: string,
	environment: SourceEnvironment,
): Promise<{pages: string[]; notices: Bilingual[]}> {
	const pages: string[] = [];
	const seen = new Set<string>();
	let next: string | undefined = first;
	try {
		while (next !== undefined && !seen.has(next) && pages.length < mostPages - 1) {
			seen.add(next);
			const page = await fetchPage(next, environment);
			const html = decodeText(page.bytes, {declared: page.charset, isHtml: true});
			const {signals} = await readPages([html], {url: page.url});
			if (signals.nextPage !== undefined && !isSameSite(signals.nextPage, page.url)) break;
			pages.push(html);
			next = signals.nextPage;
		}
	} catch (error) {
		if (!(error instanceof UserError) && !(error instanceof BinaryContentError)) throw error;
		return {pages, notices: [partNotice]};
	}
	return {pages, notices: next === undefined || seen.has(next) ? [] : [partNotice]};
}

const partNotice: Bilingual = {
	id: 'Berita ini terdiri atas beberapa halaman; tidak semuanya dapat dibuka.',
	en: 'This article has several pages; not all of them could be opened.',
};

function isSameSite(target: string, url: string): boolean {
	return new URL(target).host === new URL(url).host;
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
	source: SourceRequest,
	environment: SourceEnvironment,
): Promise<RawSource> {
	switch (source.from) {
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
