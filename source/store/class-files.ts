import {createReadStream, existsSync} from 'node:fs';
import {lstat, readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Deck} from '../deck/deck.js';
import {parseDeck} from '../deck/parse-deck.js';
import {type Note, note, problem} from '../class-report/note.js';
import type {Received} from '../class-report/received.js';
import {UserError} from '../errors.js';
import type {ChatMessage} from '../results/chat.js';
import {decodeResult} from '../results/code.js';
import {findResults} from '../results/find-results.js';
import {largestResultFile, readResultFile} from '../results/result-file.js';
import {decodeText} from './charset.js';
import {errorCode} from './error-code.js';
import {readLimited, TooLargeError} from './limited.js';
import {shown} from './source-errors.js';
import {isZip, unzip} from './unzip.js';

/** What was found in the files, folders, chats and codes that a teacher named. */
export interface ClassFiles {
	readonly received: readonly Received[];
	/** Decks that lay among them. */
	readonly decks: readonly Deck[];
	readonly notes: readonly Note[];
}

/** A chat of several years has a tenth of it; an archive holds pictures too, which are passed over. */
const largestText = 20_000_000;
const largestArchive = 100_000_000;
const mostFiles = 5000;
const mostNotes = 20;
/** So many messages are looked at for who sent a file, and so much of each: its name stands at the beginning. */
const [mostSenders, longestNotice] = [5000, 500];
const deepestFolder = 4;

interface Gathered {
	readonly received: Received[];
	readonly decks: Deck[];
	readonly notes: Note[];
	files: number;
}

/**
 * Reads what a teacher names: result files, codes, texts with codes, chats as WhatsApp exports them, archives, folders.
 * What can't be read is told, and keeps nothing else from being read.
 * @param named paths, codes, or `-` for standard input
 */
export async function readClassFiles(
	named: readonly string[],
	{cwd, stdin}: {readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array | string>},
): Promise<ClassFiles> {
	const found: Gathered = {received: [], decks: [], notes: [], files: 0};
	for (const name of named) {
		const full = path.resolve(cwd, name);
		if (name === '-') await takeStream(found, '-', stdin);
		else if (/^NQ[1-9][A-Za-z0-9+-]{2,}$/.test(name) && !existsSync(full)) takeCode(found, name);
		else if (/[*?]/.test(name) && !existsSync(full)) await takePattern(found, full, name);
		else await takePath(found, full, shown(name));
	}
	return {...found, notes: withoutFlood(found.notes)};
}

/** A folder of thousands of other files is told of in a few lines. */
function withoutFlood(notes: readonly Note[]): readonly Note[] {
	if (notes.length <= mostNotes) return notes;
	const left = notes.slice(mostNotes);
	const say = left.some(({isProblem}) => isProblem) ? problem : note;
	const more = say(
		`Begitu pula ${left.length} berkas lain.`,
		`${left.length} other files are such as well.`,
	);
	return [...notes.slice(0, mostNotes), more];
}

/** `hasil\*.nqr`: the command line of Windows leaves it to the program. */
async function takePattern(found: Gathered, full: string, name: string): Promise<void> {
	const folder = path.dirname(full);
	const wanted = path.basename(full).toLowerCase();
	const entries = await readdir(folder).catch(() => []);
	const fitting = entries.filter((entry) => fits(entry.toLowerCase(), wanted)).sort(byName);
	for (const entry of fitting.slice(0, mostFiles)) {
		await takePath(found, path.join(folder, entry), shown(entry));
	}
	if (fitting.length === 0) {
		found.notes.push(
			problem(`Tidak ada berkas ${shown(name)}.`, `There is no file ${shown(name)}.`),
		);
	}
}

/** Whether a name is such as a pattern with `*` and `?`; goes on from the last `*` only, so that it ends soon. */
function fits(name: string, pattern: string): boolean {
	let [at, place, star, from] = [0, 0, -1, 0];
	while (at < name.length) {
		if (pattern[place] === '*') [star, from, place] = [place, at, place + 1];
		else if (pattern[place] === '?' || pattern[place] === name[at])
			[at, place] = [at + 1, place + 1];
		else if (star >= 0) [from, at, place] = [from + 1, from + 1, star + 1];
		else return false;
	}
	while (pattern[place] === '*') place++;
	return place === pattern.length;
}

function takeCode(found: Gathered, code: string): void {
	const result = decodeResult(code);
	found.received.push({
		from: `${code.slice(0, 12)}…`,
		what:
			typeof result === 'string'
				? {kind: 'problem', problem: result}
				: {kind: 'code', code: result},
	});
}

async function takePath(found: Gathered, full: string, name: string): Promise<void> {
	try {
		const status = await stat(full);
		if (status.isDirectory()) await takeFolder(found, full, name, 1);
		else await takeFile(found, full, name, {isNamed: true});
	} catch (error) {
		found.notes.push(unreadable(name, error));
	}
}

/** Files of a folder and its folders, in the order of their names; links may lead anywhere and are passed over. */
async function takeFolder(
	found: Gathered,
	folder: string,
	name: string,
	depth: number,
): Promise<void> {
	const entries = (await readdir(folder)).filter((entry) => !entry.startsWith('.')).sort(byName);
	for (const entry of entries) {
		const full = path.join(folder, entry);
		const label = shown(`${name}/${entry}`);
		const status = await lstat(full);
		if (status.isDirectory() && depth < deepestFolder) {
			try {
				await takeFolder(found, full, label, depth + 1);
			} catch (error) {
				found.notes.push(unreadable(label, error));
			}
		} else if (status.isFile() && /\.(?:nqr|txt|zip|json)$/i.test(entry)) {
			if (++found.files > mostFiles) {
				found.notes.push(tooMany());
				return;
			}
			try {
				await takeFile(found, full, label, {isNamed: false});
			} catch (error) {
				found.notes.push(unreadable(label, error));
			}
		}
	}
}

const {compare: byName} = new Intl.Collator('id', {numeric: true});

async function takeFile(
	found: Gathered,
	full: string,
	name: string,
	{isNamed}: {readonly isNamed: boolean},
): Promise<void> {
	const {size} = await stat(full);
	const isArchive = /\.zip$/i.test(full);
	if (size > (isArchive ? largestArchive : largestText)) throw new TooLargeError(name);
	const bytes = await readLimited(createReadStream(full), isArchive ? largestArchive : largestText);
	await takeBytes(found, bytes, name, {isNamed});
}

async function takeBytes(
	found: Gathered,
	bytes: Uint8Array,
	name: string,
	{isNamed}: {readonly isNamed: boolean},
): Promise<void> {
	if (isZip(bytes)) return takeArchive(found, bytes, name);
	if (bytes.length > largestText) throw new TooLargeError(name);
	const before = found.received.length + found.decks.length;
	takeText(found, bytes, name);
	if (found.received.length + found.decks.length === before) {
		found.notes.push(nothingIn(name, isNamed));
	}
}

async function takeStream(
	found: Gathered,
	name: string,
	stream: AsyncIterable<Uint8Array | string>,
): Promise<void> {
	try {
		await takeBytes(found, await readLimited(stream, largestArchive), name, {isNamed: true});
	} catch (error) {
		found.notes.push(unreadable(name, error));
	}
}

/** The chat in an archive that WhatsApp made, and the result files that were sent in it. */
async function takeArchive(found: Gathered, bytes: Uint8Array, name: string): Promise<void> {
	const files = await unzip(bytes, {
		names: (entry: string) =>
			/\.(?:txt|nqr)$/i.test(entry) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(entry),
		limit: largestText,
	});
	const before = found.received.length;
	const messages: ChatMessage[] = [];
	const take = (contents: Uint8Array, label: string, sender?: string): void => {
		try {
			const said = takeText(found, contents, label, sender);
			for (const {sender: by, text} of said) {
				if (messages.length < mostSenders && text.includes('.nqr'))
					messages.push({sender: by, text: text.slice(0, longestNotice)});
			}
		} catch (error) {
			found.notes.push(unreadable(label, error));
		}
	};
	const isChat = ([entry]: readonly [string, Uint8Array]): boolean => /\.txt$/i.test(entry);
	for (const [, contents] of [...files].filter(isChat)) take(contents, name);
	for (const [entry, contents] of [...files].filter((each) => !isChat(each))) {
		const file = entry.replace(/^.*[/\\]/, '');
		const sender = messages.find(({text}) => text.includes(file))?.sender;
		take(contents, shown(`${name}: ${file}`), sender);
	}
	if (found.received.length === before) found.notes.push(nothingIn(name, true));
}

/**
 * Takes what a text holds: one result, a deck, or codes.
 * @param sender of the file, where it came by a chat
 * @returns the messages of a chat
 */
function takeText(
	found: Gathered,
	bytes: Uint8Array,
	name: string,
	sender?: string,
): readonly ChatMessage[] {
	const text = decodeText(bytes);
	const isJson = /^\s*\{/.test(text);
	if (isJson && bytes.length <= largestResultFile) {
		const result = readResultFile(text);
		if (result !== undefined) {
			found.received.push({
				from: name,
				...(sender === undefined ? {} : {sender}),
				what:
					typeof result === 'string' ? {kind: 'problem', problem: result} : {kind: 'file', result},
			});
			return [];
		}
	}
	if (isJson && text.slice(0, 2000).includes('"newsquiz"')) {
		found.decks.push(parseDeck(bytes, name));
		return [];
	}
	const {codes, messages} = findResults(text);
	for (const {code: _, result, ...from} of codes) {
		found.received.push({
			...{from: name, ...from},
			what:
				typeof result === 'string'
					? {kind: 'problem', problem: result}
					: {kind: 'code', code: result},
		});
	}
	return messages;
}

function nothingIn(name: string, isNamed: boolean): Note {
	const say = isNamed ? problem : note;
	return say(`Tidak ada hasil murid di dalam ${name}.`, `There is no pupil's result in ${name}.`);
}

function tooMany(): Note {
	return problem(
		`Lebih dari ${mostFiles} berkas; selebihnya tidak dibaca. Sebutkan folder yang lebih kecil.`,
		`More than ${mostFiles} files; the rest were not read. Name a smaller folder.`,
	);
}

function unreadable(name: string, error: unknown): Note {
	if (error instanceof UserError) {
		return problem(`${name}: ${error.says.id}`, `${name}: ${error.says.en}`);
	}
	if (error instanceof TooLargeError) {
		return problem(
			`${name} terlalu besar dan tidak dibaca; ekspor obrolannya tanpa media.`,
			`${name} is too large and was not read; export the chat without media.`,
		);
	}
	return errorCode(error) === 'ENOENT'
		? problem(`${name} tidak ditemukan.`, `There is no ${name}.`)
		: problem(`${name} tidak dapat dibaca.`, `${name} could not be read.`);
}
