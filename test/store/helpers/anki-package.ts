import {zipSync} from 'fflate';
import {openSql} from '../../../source/store/sql.js';

/** A note with its fields, and the intervals of its cards in days; a card that was never studied has 0. */
export interface SampleNote {
	readonly fields: readonly string[];
	readonly intervals?: readonly number[];
	readonly kind?: number;
}

/** The database of a collection as Anki writes it, with the columns that tell of words. */
export async function collectionOf(
	notes: readonly SampleNote[],
	setUp: readonly string[] = [],
): Promise<Uint8Array> {
	const database = new (await openSql()).Database();
	database.run('pragma page_size = 512');
	database.run(
		'create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null)',
	);
	database.run(
		'create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)',
	);
	database.run('create index ix_cards_nid on cards (nid)');
	let card = 0;
	for (const [at, {fields, intervals = [0], kind = 1}] of notes.entries()) {
		database.run("insert into notes values (?, ?, ?, 0, -1, '', ?, ?, 0, 0, '')", [
			at + 1,
			`guid${at}`,
			kind,
			fields.join('\u001f'),
			fields[0] ?? '',
		]);
		for (const interval of intervals) {
			database.run(
				"insert into cards values (?, ?, 1, 0, 0, -1, ?, 0, 0, ?, 0, ?, 0, 0, 0, 0, 0, '')",
				[++card, at + 1, interval === 0 ? 0 : 2, interval, interval === 0 ? 0 : 3],
			);
		}
	}
	for (const statement of setUp) database.run(statement);
	const bytes = database.export();
	database.close();
	return bytes;
}

/** A zip archive of some files. */
export const packageOf = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? new TextEncoder().encode(content) : content,
			]),
		),
	);

/** Zstandard data of one frame, its blocks stored as they are. */
export function storedZstd(bytes: Uint8Array): Uint8Array {
	// Magic number, then a window of 128 KiB and no further fields.
	const pieces: number[][] = [[0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]];
	const blockSize = 100_000;
	for (let at = 0; at < bytes.length; at += blockSize) {
		const block = bytes.subarray(at, at + blockSize);
		const isLast = at + blockSize >= bytes.length;
		const header = (block.length << 3) | Number(isLast);
		pieces.push([header & 0xff, (header >> 8) & 0xff, header >> 16], [...block]);
	}
	return Uint8Array.from(pieces.flat());
}
