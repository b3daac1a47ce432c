import {zipSync} from 'fflate';
import {openSql} from '../../source/store/sql.js';

/** A note type as somebody's Anki has it. */
export interface SampleType {
	readonly fields: readonly string[];
	readonly templates: ReadonlyArray<readonly [front: string, back: string]>;
	readonly isCloze?: boolean;
}

export interface SampleNote {
	readonly fields: readonly string[];
	readonly guid?: string;
	readonly type?: SampleType;
	readonly tags?: string;
	/** Which templates or clozes it has cards of, from 0. */
	readonly cards?: readonly number[];
	readonly deck?: string;
	readonly isStudied?: boolean;
}

export const basic: SampleType = {
	fields: ['Front', 'Back'],
	templates: [['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}']],
};

const columns =
	'create table notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld integer, csum integer, flags integer, data text);' +
	'create table cards (id integer primary key, nid integer, did integer, ord integer, mod integer, usn integer, type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer, left integer, odue integer, odid integer, flags integer, data text);' +
	'create table col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);';

/** A collection as Anki keeps it: of schema 11, or of schema 18 with tables of note types and decks. */
export async function ankiCollection(
	notes: readonly SampleNote[],
	{
		isNewer = false,
		setUp = [],
	}: {readonly isNewer?: boolean; readonly setUp?: readonly string[]} = {},
): Promise<Uint8Array> {
	const database = new (await openSql()).Database();
	database.exec(columns);
	const types = [...new Set(notes.map(({type = basic}) => type))];
	const decks = [...new Set(notes.map(({deck = 'Bahasa'}) => deck))];
	const typeId = (type: SampleType): number => 1_600_000_000_000 + types.indexOf(type);
	const deckId = (deck: string): number => 1_500_000_000_000 + decks.indexOf(deck);
	const models = Object.fromEntries(
		types.map((type) => [
			typeId(type),
			{
				...{id: typeId(type), name: `Jenis ${types.indexOf(type)}`, type: type.isCloze ? 1 : 0},
				flds: type.fields.map((name, ord) => ({name, ord})),
				tmpls: type.templates.map(([qfmt, afmt], ord) => ({name: `Kartu ${ord}`, ord, qfmt, afmt})),
			},
		]),
	);
	const deckList = Object.fromEntries(
		['Default', ...decks].map((name, at) => [at === 0 ? 1 : deckId(name), {name}]),
	);
	database.run("insert into col values (1, 0, 0, 0, ?, 0, 0, 0, '{}', ?, ?, '{}', '{}')", [
		isNewer ? 18 : 11,
		isNewer ? '' : JSON.stringify(models),
		isNewer ? '' : JSON.stringify(deckList),
	]);
	if (isNewer) addTables(database, types, typeId, deckList);
	let card = 0;
	for (const [at, note] of notes.entries()) {
		const {fields, guid = `guid-${at}`, type = basic, tags = '', cards = [0]} = note;
		database.run("insert into notes values (?, ?, ?, 0, -1, ?, ?, '', 0, 0, '')", [
			...[at + 1, guid, typeId(type), ` ${tags} `, fields.join('\u001f')],
		]);
		for (const ord of cards) {
			const reps = note.isStudied ? 3 : 0;
			database.run(
				"insert into cards values (?, ?, ?, ?, 0, -1, 0, 0, 0, 0, 0, ?, 0, 0, 0, 0, 0, '')",
				[++card, at + 1, deckId(note.deck ?? 'Bahasa'), ord, reps],
			);
		}
	}
	for (const statement of setUp) database.exec(statement);
	const bytes = database.export();
	database.close();
	return bytes;
}

type Sql = InstanceType<Awaited<ReturnType<typeof openSql>>['Database']>;

function addTables(
	database: Sql,
	types: readonly SampleType[],
	typeId: (type: SampleType) => number,
	decks: Readonly<Record<string, {readonly name: string}>>,
): void {
	database.exec(
		'create table notetypes (id integer not null primary key, name text not null collate nocase , mtime_secs integer, usn integer, config blob);' +
			'create table fields (ntid integer not null, ord integer not null, name text not null collate nocase , config blob, primary key (ntid, ord)) without rowid;' +
			'create table templates (ntid integer not null, ord integer not null, name text not null collate nocase , mtime_secs integer, usn integer, config blob, primary key (ntid, ord)) without rowid;' +
			'create table decks (id integer primary key not null, name text not null collate nocase , mtime_secs integer, usn integer, common blob, kind blob);' +
			'create unique index idx_notetypes_name on notetypes (name);' +
			'create unique index idx_decks_name on decks (name);',
	);
	for (const type of types) {
		const id = typeId(type);
		database.run('insert into notetypes values (?, ?, 0, 0, ?)', [
			...[id, `Jenis ${id}`, Uint8Array.from(type.isCloze ? [8, 1] : [16, 0])],
		]);
		for (const [ord, name] of type.fields.entries()) {
			database.run("insert into fields values (?, ?, ?, x'')", [id, ord, name]);
		}
		for (const [ord, [front, back]] of type.templates.entries()) {
			const config = Uint8Array.from([...protobufText(1, front), ...protobufText(2, back), 40, 1]);
			database.run('insert into templates values (?, ?, ?, 0, 0, ?)', [
				id,
				ord,
				`K ${ord}`,
				config,
			]);
		}
	}
	for (const [id, {name, ...others}] of Object.entries(decks)) {
		database.run("insert into decks values (?, ?, 0, 0, ?, x'')", [
			...[Number(id), name.replaceAll('::', '\u001f')],
			Uint8Array.from([8, 1, ...protobufText(255, JSON.stringify(others))]),
		]);
	}
	// The collation of Anki's own, which no other program has.
	database.exec(
		"pragma writable_schema = on; update sqlite_master set sql = replace(sql, 'collate nocase ', 'COLLATE unicase');",
	);
}

function protobufText(field: number, text: string): number[] {
	const bytes = new TextEncoder().encode(text);
	return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
}

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}

/** A zip archive of some files. */
export function ankiPackage(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? new TextEncoder().encode(content) : content,
			]),
		),
	);
}
