import type {Database, SqlJsStatic, SqlValue} from 'sql.js';
import type {Card} from '../../deck/deck.js';
import {readMessage} from './protobuf.js';
import {fieldEnd} from './note-fields.js';
import {parseJson} from '../parse-json.js';
import {hasPlainTables} from './plain-tables.js';
import {parseTemplate, type Template} from './template.js';

/** A note type as far as its cards can be read by it. */
export interface ReadNoteType {
	readonly isCloze: boolean;
	readonly fields: readonly string[];
	readonly templates: ReadonlyArray<{readonly front: Template; readonly back: Template}>;
}

export interface AnkiDeck {
	/** Its parts, the deck that it lies in first. */
	readonly path: readonly string[];
	/** What a deck of ours says of itself besides its cards. */
	readonly newsquiz?: Readonly<Record<string, unknown>>;
}

export interface ReadNote {
	readonly id: number;
	readonly guid: string;
	readonly type: ReadNoteType;
	readonly tags: readonly string[];
	/** Absent where it is longer than any card can be. */
	readonly fields?: ReadonlyMap<string, string>;
	/** What a line of a text of ours says itself. */
	readonly page?: {readonly deck: string; readonly card: Card} | undefined;
}

export interface ReadAnkiCard {
	readonly note: number;
	/** Which template of its note, or which cloze, from 0. */
	readonly template: number;
	readonly deck: number;
	readonly isStudied: boolean;
}

/** A collection that is read piece by piece. */
export interface Collection {
	readonly decks: ReadonlyMap<number, AnkiDeck>;
	readonly cards: readonly ReadAnkiCard[];
	/** In the order in which they were made. */
	notes(): Iterable<ReadNote>;
	/** Whether there is more in it than is read. */
	readonly isCut: boolean;
}

const mostNotes = 200_000;
const mostCards = 400_000;
const mostFields = 100;
/** In characters of SQLite. */
const longestNote = 400_000;
const longestList = 30_000_000;
const mostNoteTypes = 1000;
const mostDecks = 10_000;
const mostTemplates = 50;

/**
 * Opens a collection, hands it over and closes it again.
 * @throws what `take` throws; an error of SQLite or of JSON when it is no intact collection
 */
export function readCollection<T>(
	bytes: Uint8Array,
	sql: SqlJsStatic,
	take: (collection: Collection) => T,
): T {
	const database = new sql.Database(withoutJournal(bytes));
	try {
		return take(open(database));
	} finally {
		close(database);
	}
}

/** One that was kept with a log of its own beside it is opened without. */
function withoutJournal(bytes: Uint8Array): Uint8Array {
	if (bytes[18] !== 2 && bytes[19] !== 2) return bytes;
	const plain = bytes.slice();
	plain[18] = 1;
	plain[19] = 1;
	return plain;
}

// SQLite reads no table with a collation that it does not know, and "unicase" is known to Anki only.
const withUsualCollation = `
	pragma writable_schema = on;
	update sqlite_master set sql = replace(sql, 'unicase', 'nocase') where sql like '%unicase%';
	pragma writable_schema = reset;
`;

function open(database: Database): Collection {
	database.exec(withUsualCollation);
	if (!hasPlainTables(database, ['col', 'notes', 'cards'])) throw new Error('no collection');
	const isNewer = hasPlainTables(database, ['notetypes', 'fields', 'templates', 'decks']);
	const types = isNewer ? typesOfTables(database) : typesOfJson(database);
	const cards = [
		...rows(database, `select nid, ord, did, reps, queue from cards limit ${mostCards + 1}`),
	];
	return {
		decks: isNewer ? decksOfTables(database) : decksOfJson(database),
		cards: cards.slice(0, mostCards).map(([note, template, deck, reps, queue]) => ({
			...{note: Number(note), template: Number(template), deck: Number(deck)},
			isStudied: Number(reps) > 0 || Number(queue) > 0,
		})),
		notes: () => notesOf(database, types),
		isCut: cards.length > mostCards,
	};
}

function* notesOf(
	database: Database,
	types: ReadonlyMap<string, ReadNoteType>,
): Generator<ReadNote> {
	const query =
		'select id, cast(guid as text), cast(mid as text), cast(substr(tags, 1, 10000) as text), ' +
		`case when length(flds) <= ${longestNote} then cast(flds as text) end from notes order by id limit ${mostNotes}`;
	for (const [id, guid, kind, tags, fields] of rows(database, query)) {
		const type = types.get(String(kind));
		if (!type) continue;
		const values = fields === null ? undefined : String(fields).split(fieldEnd, mostFields);
		yield {
			...{id: Number(id), guid: String(guid), type},
			tags: tagsIn(String(tags ?? '')),
			...(values ? {fields: new Map(type.fields.map((name, at) => [name, values[at] ?? '']))} : {}),
		};
	}
}

/** The tags of a note, without those that Anki sets itself. */
export function tagsIn(text: string): string[] {
	return text.split(/[\s\u3000]+/).filter((tag) => !/^(?:|leech|marked)$/i.test(tag));
}

/** A row at a time, so that a table need not fit into memory. */
function* rows(database: Database, query: string): Generator<SqlValue[]> {
	const statement = database.prepare(query);
	try {
		while (statement.step()) yield statement.get();
	} finally {
		statement.free();
	}
}

// Schema 11: lists of JSON in the only row of `col`.

function typesOfJson(database: Database): Map<string, ReadNoteType> {
	const entries = jsonOf(database, 'models').slice(0, mostNoteTypes);
	return new Map(
		entries.map(([id, model]) => [
			id,
			{
				isCloze: model['type'] === 1,
				fields: listOf(model['flds'], mostFields).map(({name}) => textOf(name)),
				templates: listOf(model['tmpls'], mostTemplates).map(({qfmt, afmt}) =>
					templateOf(textOf(qfmt), textOf(afmt)),
				),
			},
		]),
	);
}

function decksOfJson(database: Database): Map<number, AnkiDeck> {
	return new Map(
		jsonOf(database, 'decks')
			.slice(0, mostDecks)
			.map(([id, deck]) => [
				Number(id),
				deckOf(textOf(deck['name']).split('::'), deck['newsquiz']),
			]),
	);
}

function jsonOf(database: Database, column: 'models' | 'decks'): Array<[string, JsonObject]> {
	const [row] = rows(
		database,
		`select cast(substr(${column}, 1, ${longestList}) as text) from col limit 1`,
	);
	const value = parseJson(String(row?.[0] ?? '{}'));
	if (!isObject(value)) return [];
	return Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

// From schema 15 on: tables, with details in protobuf.

function typesOfTables(database: Database): Map<string, ReadNoteType> {
	const fields = byType(
		rows(
			database,
			`select cast(ntid as text), ord, name from fields limit ${mostNoteTypes * mostFields}`,
		),
	);
	const templates = byType(
		rows(
			database,
			`select cast(ntid as text), ord, config from templates limit ${mostNoteTypes * mostTemplates}`,
		),
	);
	const types = new Map<string, ReadNoteType>();
	for (const [id, config] of rows(
		database,
		`select cast(id as text), config from notetypes limit ${mostNoteTypes}`,
	)) {
		const key = String(id);
		types.set(key, {
			isCloze: message(config).numbers.get(1) === 1,
			fields: (fields.get(key) ?? []).slice(0, mostFields).map((name) => textOf(name)),
			templates: (templates.get(key) ?? []).slice(0, mostTemplates).map((one) => {
				const {texts} = message(one);
				return templateOf(utf8(texts.get(1)), utf8(texts.get(2)));
			}),
		});
	}
	return types;
}

function decksOfTables(database: Database): Map<number, AnkiDeck> {
	const decks = new Map<number, AnkiDeck>();
	for (const [id, name, common] of rows(
		database,
		`select id, name, common from decks limit ${mostDecks}`,
	)) {
		// What Anki does not know of a deck it keeps as JSON.
		decks.set(
			Number(id),
			deckOf(textOf(name).split(fieldEnd), unknownPart(message(common).texts.get(255))),
		);
	}
	return decks;
}

function unknownPart(bytes: Uint8Array | undefined): unknown {
	if (!bytes) return undefined;
	try {
		const value = parseJson(utf8(bytes));
		return isObject(value) ? value['newsquiz'] : undefined;
	} catch {
		// It is not needed to read the cards.
		return undefined;
	}
}

/** The third column of each type's rows, in the order of the second. */
function byType(all: Iterable<SqlValue[]>): Map<string, SqlValue[]> {
	const ordered = [...all].sort((one, other) => Number(one[1]) - Number(other[1]));
	const types = new Map<string, SqlValue[]>();
	for (const [type, , value] of ordered) {
		const list = types.get(String(type));
		if (list) list.push(value!);
		else types.set(String(type), [value!]);
	}
	return types;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown, most: number): readonly JsonObject[] {
	return Array.isArray(value) ? value.slice(0, most).filter(isObject) : [];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const message = (value: SqlValue | undefined): ReturnType<typeof readMessage> =>
	readMessage(value instanceof Uint8Array ? value : new Uint8Array());

function templateOf(front: string, back: string): ReadNoteType['templates'][number] {
	return {front: parseTemplate(front), back: parseTemplate(back)};
}

function deckOf(path: readonly string[], newsquiz: unknown): AnkiDeck {
	return {path, ...(isObject(newsquiz) ? {newsquiz} : {})};
}

function close(database: Database): void {
	try {
		database.close();
	} catch {
		// A database so broken that it can't be closed goes with the memory it lies in.
	}
}
