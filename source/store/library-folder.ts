import {
	closeSync,
	constants,
	fstatSync,
	lstatSync,
	openSync,
	readFileSync,
	readdirSync,
} from 'node:fs';
import {join} from 'node:path';
import type {Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {Index, IndexEntry, IndexedDeck} from './library-index.js';

/** No deck is larger; larger files are not even read. */
const maximumBytes = 5 * 1024 * 1024;

/** What one folder of decks holds, by file name. */
export interface FolderContents {
	readonly entries: Index;
	/** Whether an index of before no longer fits. */
	readonly isChanged: boolean;
	/** Why the folder itself could not be read. */
	readonly problem?: UserError;
}

/**
 * Lists the deck files of a folder: regular files named `*.json`, hidden ones left out. Files that the
 * index knows with their size and time are not opened.
 * @param skip names in this folder that are no decks
 */
export async function readFolder(
	folder: string,
	known: Index,
	skip: ReadonlySet<string> = new Set(),
): Promise<FolderContents> {
	let names: string[];
	try {
		names = readdirSync(folder)
			.filter((name) => isDeckFile(name) && !skip.has(name))
			.sort();
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		return {
			entries: new Map(),
			isChanged: false,
			...(isMissing ? {} : {problem: unreadableFolder(folder, error)}),
		};
	}
	const entries = new Map<string, IndexEntry>();
	let isChanged = false;
	for (const name of names) {
		const entry = await readEntry(folder, name, known.get(name));
		if (!entry) continue;
		isChanged ||= entry !== known.get(name);
		entries.set(name, entry);
	}
	return {entries, isChanged: isChanged || entries.size !== known.size};
}

function isDeckFile(name: string): boolean {
	return /\.json$/i.test(name) && !name.startsWith('.');
}

async function readEntry(
	folder: string,
	name: string,
	known: IndexEntry | undefined,
): Promise<IndexEntry | undefined> {
	try {
		const stat = lstatSync(join(folder, name));
		if (stat.isDirectory()) return undefined;
		const {size, mtimeMs} = stat;
		if (known?.size === size && (known.mtimeMs ?? mtimeMs) === mtimeMs) return known;
		if (!stat.isFile()) return {size, mtimeMs, problem: notAFile(name)};
		return await describeFile(folder, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		return {size: -1, problem: asUserError(error, name)};
	}
}

/** Reads and checks one file. */
async function describeFile(folder: string, name: string): Promise<IndexEntry> {
	const {size, mtimeMs} = lstatSync(join(folder, name));
	try {
		const deck = await readDeckFile(folder, name);
		return {size, mtimeMs, deck: summarise(deck)};
	} catch (error) {
		const {says, hint} = asUserError(error, name);
		return {size, mtimeMs, problem: {says, ...(hint ? {hint} : {})}};
	}
}

/** @throws UserError */
export async function readDeckFile(folder: string, name: string): Promise<Deck> {
	const bytes = readFile(folder, name);
	const {parseDeck} = await import('../deck/parse-deck.js');
	return parseDeck(bytes, name);
}

/** @throws UserError */
export function readFile(folder: string, name: string): Uint8Array {
	return readRegularFile(join(folder, name), name);
}

/** Retired cards are not asked, so they don't count. */
export function summarise(deck: Deck): IndexedDeck {
	const {id, title, description, cards, articles = [], createdAt} = withoutRetired(deck);
	return {
		id,
		title: sanitiseLine(title),
		...(description === undefined ? {} : {description: sanitiseLine(description)}),
		cards: cards.map((card) => ({
			id: card.id,
			...(card.fact === undefined ? {} : {fact: card.fact}),
		})),
		articles: articles.length,
		...(createdAt === undefined ? {} : {createdAt}),
	};
}

/** Never follows a link or waits for a pipe, whatever takes the file's place in the meantime. */
function readRegularFile(path: string, name: string): Uint8Array {
	let file: number;
	try {
		// Windows has neither flag.
		file = openSync(
			path,
			constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
		);
	} catch (error) {
		throw asUserError(error, name);
	}
	try {
		const stat = fstatSync(file);
		if (!stat.isFile()) throw notAFile(name);
		if (stat.size > maximumBytes) throw tooLarge(name);
		return readFileSync(file);
	} catch (error) {
		throw asUserError(error, name);
	} finally {
		closeSync(file);
	}
}

export function asUserError(error: unknown, name: string): UserError {
	if (error instanceof UserError) return error;
	const {code} = error as NodeJS.ErrnoException;
	if (code === 'ELOOP') return notAFile(name);
	const file = sanitiseLine(name);
	return new UserError(
		{
			id: `Berkas "${file}" tidak dapat dibaca${code ? ` (${code})` : ''}.`,
			en: `The file "${file}" could not be read${code ? ` (${code})` : ''}.`,
		},
		{
			cause: error,
			hint: {
				id: 'Periksa izin akses berkas itu.',
				en: 'Check the permissions of that file.',
			},
		},
	);
}

function notAFile(name: string): UserError {
	const file = sanitiseLine(name);
	return new UserError(
		{
			id: `"${file}" bukan berkas biasa, jadi tidak dibaca.`,
			en: `"${file}" is not a regular file, so it is not read.`,
		},
		{
			hint: {
				id: 'Salin berkas aslinya, bukan tautannya, ke folder paket kartu.',
				en: 'Copy the file itself into the folder of decks instead of a link to it.',
			},
		},
	);
}

function tooLarge(name: string): UserError {
	const file = sanitiseLine(name);
	return new UserError(
		{
			id: `Paket kartu "${file}" terlalu besar: lebih dari 5 MB.`,
			en: `The deck "${file}" is too large: more than 5 MB.`,
		},
		{
			hint: {
				id: 'Bagi kartunya ke dalam beberapa paket kartu yang lebih kecil.',
				en: 'Split its cards into several smaller decks.',
			},
		},
	);
}

function unreadableFolder(folder: string, cause: unknown): UserError {
	const path = sanitiseLine(folder);
	return new UserError(
		{
			id: `Folder paket kartu "${path}" tidak dapat dibaca.`,
			en: `The folder of decks "${path}" could not be read.`,
		},
		{
			cause,
			hint: {id: 'Periksa izin akses folder itu.', en: 'Check the permissions of that folder.'},
		},
	);
}
