import {existsSync, lstatSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Deck} from '../deck/deck.js';
import {isDeckId} from '../deck/deck-id.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {DeckSummary, Library, UnreadableDeck} from '../services.js';
import {atomicWrite, syncFolder} from './atomic-write.js';
import {readDeckFile, readFolder, summarise} from './library-folder.js';
import {readIndex, writeIndex, type Index, type IndexEntry} from './library-index.js';
import {holderOf, type Lock, tryLock} from './lock.js';
import {makeFolder} from './paths.js';

/** Where a library's files are. */
export interface LibraryFolders {
	/** The user's decks; made when the first one is saved. */
	readonly folder: string;
	/** The decks that come with newsquiz, and their `index.json`. */
	readonly bundledFolder: string;
	/** Milliseconds to wait for another process that is changing decks. */
	readonly patience?: number;
}

const userIndex = '.index.json';
/** In the bundled folder, made by `node scripts/schema.js`. */
export const bundledIndex = 'index.json';
export const notDecks = new Set([bundledIndex, 'deck.schema.json']);

/**
 * Milliseconds that another process is waited for: longer than any saving takes, and than a lock counts as held that
 * a crash left empty. To go on without it could lose what the other one saves.
 */
const PATIENCE = 15_000;

/**
 * Opens the library: the user's decks, then the bundled ones that no deck of the user's shadows by its id.
 * What is wrong with a file is told in `list()`, never thrown. Files that the index knows unchanged are not
 * opened, and the deck parser is loaded only when one has to be.
 */
export async function openLibrary({
	folder,
	bundledFolder,
	patience = PATIENCE,
}: LibraryFolders): Promise<Library> {
	const indexPath = join(folder, userIndex);
	const bundled = await readFolder(
		bundledFolder,
		readIndex(join(bundledFolder, bundledIndex)),
		notDecks,
	);
	const user = await readFolder(folder, readIndex(indexPath));
	if (user.isChanged) writeIndex(indexPath, user.entries);
	const entries = new Map(user.entries);

	const read = async (id: string): Promise<Deck | undefined> => {
		const own = fileOf(entries, id);
		if (own !== undefined) return readDeckFile(folder, own);
		const given = fileOf(bundled.entries, id);
		return given === undefined ? undefined : readDeckFile(bundledFolder, given);
	};
	const save = async (deck: Deck): Promise<void> => {
		if (!isDeckId(deck.id)) throw badId(deck.id);
		const name = fileOf(entries, deck.id) ?? `${deck.id}.json`;
		const [{formatDeck}, {parseDeck}] = await Promise.all([
			import('../deck/format-deck.js'),
			import('../deck/parse-deck.js'),
		]);
		// A deck that could not be read again must not take the place of one that can.
		const text = formatDeck(deck);
		const saved = parseDeck(text, name);
		try {
			makeFolder(folder);
			makeRoom(folder, name, entries);
			atomicWrite(join(folder, name), text);
			const {size, mtimeMs} = lstatSync(join(folder, name));
			entries.set(name, {size, mtimeMs, deck: summarise(saved)});
		} catch (error) {
			throw notSaved(deck.title, error);
		}
		writeIndex(indexPath, entries);
	};

	/** Does something with the files as they are at this moment, while no other process changes them. */
	const withPresent = async (act: () => Promise<void>): Promise<void> => {
		const lock = await lockDecks(folder, patience);
		try {
			const {entries: present, problem} = await readFolder(folder, entries);
			if (problem) throw problem;
			entries.clear();
			for (const [name, entry] of present) entries.set(name, entry);
			await act();
		} finally {
			lock?.release();
		}
	};
	const changeNow: Library['change'] = async (id, change) =>
		withPresent(async () => {
			const deck = await read(id);
			const changed = change(deck);
			if (changed && changed !== deck) await save(changed);
		});
	const removeNow: Library['remove'] = async (id) =>
		withPresent(async () => {
			const name = fileOf(entries, id);
			if (name === undefined) throw noSuchDeck(id);
			try {
				rmSync(join(folder, name));
				syncFolder(folder);
			} catch (error) {
				throw notRemoved(name, error);
			}

			entries.delete(name);
			writeIndex(indexPath, entries);
			return Promise.resolve();
		});
	let changes = Promise.resolve();
	const inTurn = async (act: () => Promise<void>): Promise<void> => {
		const turn = changes.then(act);
		changes = turn.catch(() => {});
		return turn;
	};

	return {
		list() {
			const own = collect(entries, false);
			const given = collect(bundled.entries, true);
			const ids = new Set(own.decks.map(({id}) => id));
			const folders = [
				{file: folder, error: user.problem},
				{file: bundledFolder, error: bundled.problem},
			].filter((problem): problem is UnreadableDeck => problem.error !== undefined);
			return {
				decks: [...own.decks, ...given.decks.filter(({id}) => !ids.has(id))],
				unreadable: [...folders, ...own.unreadable, ...given.unreadable],
			};
		},

		async read(id) {
			const deck = await read(id);
			if (deck?.id !== id) throw noSuchDeck(id);
			return deck;
		},

		save,

		change: async (id, change) => inTurn(async () => changeNow(id, change)),
		remove: async (id) => inTurn(async () => removeNow(id)),

		settled: async () => changes,
	};
}

/**
 * Keeps other processes from changing decks meanwhile; without it where the disk does not allow it.
 * @throws UserError when another process has had it all the time
 */
export async function lockDecks(folder: string, patience = PATIENCE): Promise<Lock | undefined> {
	const path = join(folder, '.lock');
	const until = performance.now() + patience;
	do {
		try {
			makeFolder(folder);
			const lock = tryLock(path);
			if (lock) return lock;
		} catch {
			// What is wrong with the folder is told where the deck is saved.
			return undefined;
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	} while (performance.now() < until);
	throw heldByAnother(path);
}

/** The file that holds a deck; of several with one id, the first by name, as in the list. */
function fileOf(entries: Index, id: string): string | undefined {
	for (const [name, {deck}] of entries) if (deck?.id === id) return name;
	return undefined;
}

function collect(
	entries: Index,
	isBundled: boolean,
): {decks: DeckSummary[]; unreadable: UnreadableDeck[]} {
	const decks: DeckSummary[] = [];
	const unreadable: UnreadableDeck[] = [];
	const files = new Map<string, string>();
	for (const [file, {deck, problem}] of entries) {
		if (!deck) {
			unreadable.push({file, error: new UserError(problem.says, {hint: problem.hint})});
			continue;
		}
		const other = files.get(deck.id);
		if (other === undefined) {
			files.set(deck.id, file);
			decks.push({...deck, bundled: isBundled});
		} else {
			unreadable.push({file, error: sameId(deck.id, other)});
		}
	}
	return {decks, unreadable};
}

/**
 * A file that is no readable deck but has the name that a new deck needs is put aside as `*.json.bak`, not
 * overwritten. Names that differ only in letter case are one name on macOS and Windows.
 */
function makeRoom(folder: string, name: string, entries: Map<string, IndexEntry>): void {
	for (const [other, {deck}] of [...entries]) {
		if (other.toLowerCase() !== name.toLowerCase()) continue;
		if (deck && other === name) continue;
		let aside = `${other}.bak`;
		for (let n = 2; existsSync(join(folder, aside)); n++) aside = `${other}.${n}.bak`;
		renameSync(join(folder, other), join(folder, aside));
		entries.delete(other);
	}
}

function heldByAnother(lock: string): UserError {
	const pid = holderOf(lock);
	const who = pid === undefined ? '' : ` (${pid})`;
	return new UserError(
		{
			id: `Paket kartu sedang diubah oleh newsquiz lain${who}. Tidak ada yang disimpan.`,
			en: `Another newsquiz${who} is changing your decks. Nothing was saved.`,
		},
		{
			hint: {
				id: `Tutup newsquiz itu, lalu coba lagi. Jika tidak ada yang berjalan, hapus berkas ${lock}`,
				en: `Close that one, then try again. If none is running, delete the file ${lock}`,
			},
		},
	);
}

function noSuchDeck(id: string): UserError {
	const name = sanitiseLine(id).slice(0, 80);
	return new UserError(
		{
			id: `Tidak ada paket kartu dengan id "${name}".`,
			en: `There is no deck with the id "${name}".`,
		},
		{
			hint: {
				id: 'Lihat paket kartu yang ada dengan: newsquiz decks',
				en: 'See which decks there are with: newsquiz decks',
			},
		},
	);
}

function badId(id: string): UserError {
	const name = sanitiseLine(id).slice(0, 80);
	return new UserError(
		{
			id: `"${name}" tidak dapat menjadi id paket kartu.`,
			en: `"${name}" cannot be the id of a deck.`,
		},
		{
			hint: {
				id: 'Pakai huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak 64 karakter.',
				en: 'Use small letters a–z, digits and single hyphens, at most 64 characters.',
			},
		},
	);
}

function sameId(id: string, other: string): UserError {
	const file = sanitiseLine(other);
	return new UserError(
		{
			id: `Berkas ini memuat paket kartu "${id}", yang sudah ada di "${file}".`,
			en: `This file holds the deck "${id}", which is already in "${file}".`,
		},
		{
			hint: {
				id: 'Hapus salah satunya, atau beri id yang lain.',
				en: 'Remove one of them, or give it another id.',
			},
		},
	);
}

function notRemoved(name: string, cause: unknown): UserError {
	const file = sanitiseLine(name);
	const {code} = cause as NodeJS.ErrnoException;
	const why = code ? ` (${code})` : '';
	return new UserError(
		{
			id: `Berkas paket kartu "${file}" tidak dapat dihapus${why}.`,
			en: `The deck file "${file}" could not be deleted${why}.`,
		},
		{
			cause,
			hint: {
				id: 'Periksa izin akses folder data newsquiz.',
				en: 'Check the permissions of the newsquiz data folder.',
			},
		},
	);
}

function notSaved(title: string, cause: unknown): UserError {
	if (cause instanceof UserError) return cause;
	const name = sanitiseLine(title);
	const {code} = cause as NodeJS.ErrnoException;
	const why = code ? ` (${code})` : '';
	return new UserError(
		{
			id: `Paket kartu "${name}" tidak dapat disimpan${why}.`,
			en: `The deck "${name}" could not be saved${why}.`,
		},
		{
			cause,
			hint: {
				id: 'Periksa sisa ruang penyimpanan dan izin akses folder data newsquiz.',
				en: 'Check the free space on the disk and the permissions of the newsquiz data folder.',
			},
		},
	);
}
