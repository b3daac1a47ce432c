import {existsSync, lstatSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Deck} from '../deck/deck.js';
import {isDeckId} from '../deck/deck-id.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {DeckSummary, HeldDeck, Library, UnreadableDeck} from '../services.js';
import {atomicWrite, syncFolder} from './atomic-write.js';
import {readDeckFile, readFile, readFolder, summarise} from './library-folder.js';
import {
	readIndex,
	writeIndex,
	type Index,
	type IndexedDeck,
	type IndexEntry,
} from './library-index.js';
import {type DeckNote, readNotes, writeNotes} from './library-notes.js';
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

/** The library with what only its keeper needs. */
export interface HomeLibrary extends Library {
	/** Every deck with what is known of its file: the user's own, then the bundled ones, hidden ones too. */
	held(): readonly HeldDeck[];
	/** The full path of the file of a deck, or of a file that is no readable deck, by its name. */
	pathOf(idOrFile: string): string | undefined;
	/**
	 * Writes over a file of the user's by its name, be it a readable deck or not.
	 * @throws UserError when it can't be read or written
	 */
	rewrite(file: string, change: (bytes: Uint8Array) => string): Promise<void>;
	noteOf(id: string): DeckNote;
	/**
	 * Notes something of a deck that its file does not say; undefined takes it away.
	 * @throws UserError when it can't be written
	 */
	note(
		id: string,
		changes: {readonly [K in keyof DeckNote]?: DeckNote[K] | undefined},
	): Promise<void>;
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
}: LibraryFolders): Promise<HomeLibrary> {
	const indexPath = join(folder, userIndex);
	const bundled = await readFolder(
		bundledFolder,
		readIndex(join(bundledFolder, bundledIndex)),
		notDecks,
	);
	const user = await readFolder(folder, readIndex(indexPath));
	if (user.isChanged) writeIndex(indexPath, user.entries);
	const entries = new Map(user.entries);
	let {notes} = readNotes(folder);

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
	const rewriteNow: HomeLibrary['rewrite'] = async (file, change) =>
		withPresent(async () => {
			if (!entries.has(file)) throw noSuchDeck(file);
			const text = change(readFile(folder, file));
			try {
				atomicWrite(join(folder, file), text);
			} catch (error) {
				throw notSaved(file, error);
			}
			const {entries: now} = await readFolder(folder, entries);
			for (const [name, entry] of now) entries.set(name, entry);
			writeIndex(indexPath, entries);
		});
	const noteNow: HomeLibrary['note'] = async (id, changed) =>
		withPresent(() => {
			const present = readNotes(folder);
			const {origin, own, isHidden} = {...present.notes.get(id), ...changed};
			present.notes.set(id, {
				...(origin && {origin}),
				...(own && {own}),
				...(isHidden && {isHidden}),
			});
			try {
				writeNotes(folder, present.notes, present.others);
			} catch (error) {
				throw notNoted(error);
			}
			notes = present.notes;
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
				decks: [
					...own.decks,
					...given.decks.filter(({id}) => !ids.has(id) && notes.get(id)?.isHidden !== true),
				],
				unreadable: [...folders, ...own.unreadable, ...given.unreadable],
			};
		},

		async read(id) {
			const deck = await read(id);
			if (deck?.id !== id) throw noSuchDeck(id);
			return deck;
		},

		held() {
			const own = heldIn(entries, false, notes);
			const ids = new Set(own.map(({id}) => id));
			const given = heldIn(bundled.entries, true, notes);
			return [...own, ...given.filter(({id}) => !ids.has(id))];
		},

		pathOf(idOrFile) {
			const own = entries.has(idOrFile) ? idOrFile : fileOf(entries, idOrFile);
			if (own !== undefined) return join(folder, own);
			const given = fileOf(bundled.entries, idOrFile);
			return given === undefined ? undefined : join(bundledFolder, given);
		},

		rewrite: async (file, change) => inTurn(async () => rewriteNow(file, change)),
		noteOf: (id) => notes.get(id) ?? {},
		note: async (id, changed) => inTurn(async () => noteNow(id, changed)),

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
	for (const [file, {deck, problem, size, mtimeMs = ''}] of entries) {
		if (!deck) {
			unreadable.push({file, error: new UserError(problem.says, {hint: problem.hint})});
			continue;
		}
		const other = files.get(deck.id);
		if (other === undefined) {
			files.set(deck.id, file);
			decks.push({...summaryOf(deck, isBundled), stamp: stampOf(size, mtimeMs)});
		} else {
			unreadable.push({file, error: sameId(deck.id, other)});
		}
	}
	return {decks, unreadable};
}

function summaryOf(
	{id, title, description, cards}: IndexedDeck,
	bundled: boolean,
): Omit<DeckSummary, 'stamp'> {
	return {id, title, ...(description === undefined ? {} : {description}), cards, bundled};
}

/** Changes whenever the file does. */
function stampOf(size: number, mtimeMs: number | string): string {
	return `${size} ${mtimeMs}`;
}

function heldIn(
	entries: Index,
	isBundled: boolean,
	notes: ReadonlyMap<string, DeckNote>,
): HeldDeck[] {
	const held = new Map<string, HeldDeck>();
	for (const [file, {deck, size}] of entries) {
		if (!deck || held.has(deck.id)) continue;
		const {articles, createdAt} = deck;
		const {origin, isHidden = false} = notes.get(deck.id) ?? {};
		held.set(deck.id, {
			...summaryOf(deck, isBundled),
			file,
			bytes: size,
			articles,
			...(createdAt === undefined ? {} : {createdAt}),
			...(origin && !isBundled ? {origin} : {}),
			isHidden: isBundled && isHidden,
		});
	}
	return [...held.values()];
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

function notNoted(cause: unknown): UserError {
	if (cause instanceof UserError) return cause;
	const {code} = cause as NodeJS.ErrnoException;
	const why = code ? ` (${code})` : '';
	return new UserError(
		{
			id: `Catatan tentang paket kartu tidak dapat disimpan${why}.`,
			en: `What is noted of your decks could not be saved${why}.`,
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
