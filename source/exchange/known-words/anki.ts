import type {Database, SqlJsStatic} from 'sql.js';
import {UserError} from '../../errors.js';
import {hasPlainTables} from '../anki/plain-tables.js';
import {type WordsInFile, noWords} from './known-words-file.js';
import {columnOfWords, TallyOfColumn, together} from './tally.js';

/** A card that comes back after a week or more has been learned. */
const learnedDays = 7;
const mostNotes = 500_000;
const mostCards = 2_000_000;
const mostFields = 50;
/** In characters of SQLite. */
const longestField = 10_000;
const fieldEnd = '\u001f';

export interface AnkiOptions {
	/** As shown in messages. */
	readonly file: string;
	/** A copy of a whole collection always has its scheduling, even when nothing in it was studied. */
	readonly isCollection: boolean;
}

/**
 * The known words of an Anki collection: where it has scheduling, those of notes with a card whose interval is at least
 * a week; else those of all notes. Each kind of notes has its words in the field that holds most headwords.
 * @param bytes the SQLite database out of the package
 * @throws UserError when it is no intact collection, or has no Indonesian words
 */
export function wordsOfAnki(
	bytes: Uint8Array,
	{file, isCollection}: AnkiOptions,
	sql: SqlJsStatic,
): WordsInFile {
	let database: Database | undefined;
	let kinds: Map<string, TallyOfColumn[]>;
	let hasSchedule: boolean;
	let leftOut = 0;
	try {
		database = new sql.Database(bytes);
		if (!hasPlainTables(database, ['notes', 'cards'])) throw damaged(file);
		hasSchedule = isCollection || isStudied(database);
		kinds = tallyNotes(database, hasSchedule);
		if (hasSchedule) leftOut = countNotes(database) - countLearned(database);
	} catch (error) {
		// What SQLite says of a broken file is for programmers.
		throw error instanceof UserError ? error : damaged(file, error);
	} finally {
		close(database);
	}
	if (hasSchedule && kinds.size === 0) throw nothingLearned(file);
	const columns = [...kinds.values()].map((fields) => columnOfWords(fields));
	const found = columns.filter((column) => column !== undefined);
	if (found.length === 0) throw noWords(file);
	return {
		...together(found),
		counted: hasSchedule ? 'learned' : 'all-notes',
		leftOut: Math.max(0, leftOut),
	};
}

function isStudied(database: Database): boolean {
	return number(database, 'select exists(select 1 from cards where ivl > 0 or reps > 0)') === 1;
}

const countNotes = (database: Database): number =>
	number(database, `select count(*) from (select 1 from notes limit ${String(mostNotes)})`);

const learned = `select nid from (select nid, ivl from cards limit ${String(mostCards)}) where ivl >= ${String(learnedDays)}`;

const countLearned = (database: Database): number =>
	number(
		database,
		`select count(*) from (select id from notes limit ${String(mostNotes)}) where id in (${learned})`,
	);

function number(database: Database, query: string): number {
	return Number(database.exec(query)[0]?.values[0]?.[0] ?? 0);
}

/** The fields of each kind of notes, counted. */
function tallyNotes(database: Database, hasSchedule: boolean): Map<string, TallyOfColumn[]> {
	const kinds = new Map<string, TallyOfColumn[]>();
	const statement = database.prepare(
		`select cast(mid as text), cast(substr(flds, 1, ${String(longestField)}) as text) from notes ` +
			`${hasSchedule ? `where id in (${learned})` : ''} limit ${String(mostNotes)}`,
	);
	try {
		while (statement.step()) {
			const [kind, text] = statement.get();
			const fields = kindOf(kinds, String(kind));
			for (const [at, value] of String(text ?? '')
				.split(fieldEnd, mostFields)
				.entries()) {
				(fields[at] ??= new TallyOfColumn()).add(value);
			}
		}
	} finally {
		statement.free();
	}
	return kinds;
}

/** Packages have a handful of kinds of notes; what one with more of them holds is counted as one. */
const mostKinds = 500;

function kindOf(kinds: Map<string, TallyOfColumn[]>, name: string): TallyOfColumn[] {
	const kind = kinds.size < mostKinds ? name : '';
	const known = kinds.get(name) ?? kinds.get(kind);
	if (known) return known;
	const fresh: TallyOfColumn[] = [];
	kinds.set(kind, fresh);
	return fresh;
}

function close(database: Database | undefined): void {
	try {
		database?.close();
	} catch {
		// A database so broken that it can't be closed goes with the memory it lies in.
	}
}

function damaged(file: string, cause?: unknown): UserError {
	return new UserError(
		{
			id: `Koleksi Anki di dalam ${file} rusak atau bukan koleksi Anki.`,
			en: `The Anki collection in ${file} is damaged, or is none.`,
		},
		{
			hint: {
				id: 'Di Anki, jalankan Alat > Periksa Basis Data, lalu ekspor lagi.',
				en: 'In Anki, run Tools > Check Database, then export again.',
			},
			cause,
		},
	);
}

function nothingLearned(file: string): UserError {
	return new UserError(
		{
			id: `${file} belum berisi kartu dengan interval 7 hari atau lebih.`,
			en: `${file} has no cards with an interval of 7 days or more yet.`,
		},
		{
			hint: {
				id: 'Agar semua katanya dihitung, ekspor dari Anki tanpa informasi penjadwalan.',
				en: 'To have all its words counted, export it from Anki without scheduling information.',
			},
		},
	);
}
