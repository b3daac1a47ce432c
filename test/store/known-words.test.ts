import {Buffer} from 'node:buffer';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {UserError} from '../../source/errors.js';
import {wordsOfAnki} from '../../source/exchange/known-words/anki.js';
import {wordsOfTable} from '../../source/exchange/known-words/table.js';
import {TooLargeError} from '../../source/store/limited.js';
import {readKnownWords} from '../../source/store/known-words.js';
import {openSql} from '../../source/store/sql.js';
import {decompressZstd} from '../../source/store/zstd.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {collectionOf, packageOf, type SampleNote, storedZstd} from './helpers/anki-package.js';

const studied: readonly SampleNote[] = [
	{fields: ['house', 'rumah', 'Ini rumah saya.'], intervals: [30, 0]},
	{fields: ['to eat', '<b>makan</b>', 'Saya makan nasi.'], intervals: [7]},
	{fields: ['to drink', 'minum', ''], intervals: [6]},
	{fields: ['government', 'pemerintah', ''], intervals: [0]},
	{fields: ['good morning to you all', 'selamat pagi untuk semua', ''], intervals: [90]},
];

const fresh = studied.map(({fields}): SampleNote => ({fields}));

/** Writes a file into a folder of its own and reads it. */
async function read(name: string, content: Uint8Array | string) {
	const folder = temporaryFolder();
	writeFileSync(join(folder, name), content);
	return readKnownWords(name, folder, {collection: 5_000_000, table: 1_000_000});
}

const wordsIn = async (name: string, content: Uint8Array | string): Promise<string[]> => [
	...(await read(name, content)).headwords,
];

describe('an Anki package', () => {
	it('with scheduling tells the words that come back after a week or more', async () => {
		const words = await read(
			'kata.apkg',
			packageOf({'collection.anki2': await collectionOf(studied)}),
		);
		expect({...words, headwords: [...words.headwords]}).toEqual({
			total: 3,
			recognised: 2,
			headwords: ['rumah', 'makan'],
			strange: ['selamat pagi untuk semua'],
			counted: 'learned',
			leftOut: 2,
		});
	});

	it('without scheduling tells all its words', async () => {
		const words = await read(
			'kata.apkg',
			packageOf({'collection.anki2': await collectionOf(fresh)}),
		);
		expect(words.counted).toBe('all-notes');
		expect([...words.headwords]).toEqual(['rumah', 'makan', 'minum', 'pemerintah']);
	});

	it('that is a copy of a collection has scheduling, even when nothing was studied', async () => {
		const bytes = packageOf({'collection.anki21': await collectionOf(fresh)});
		await expect(read('semua.colpkg', bytes)).rejects.toThrow(
			'semua.colpkg has no cards with an interval of 7 days or more yet.',
		);
	});

	it('of each kind of notes has its words in the field with most of them', async () => {
		const bytes = await collectionOf([
			{fields: ['rumah', 'house'], kind: 1},
			{fields: ['makan', 'to eat'], kind: 1},
			{fields: ['bank', 'drink', 'minum'], kind: 2},
			{fields: ['to sleep', 'sleep', 'tidur'], kind: 2},
			{fields: ['Wasser', 'water'], kind: 3},
		]);
		expect(await wordsIn('kata.apkg', packageOf({'collection.anki2': bytes}))).toEqual([
			...['rumah', 'makan', 'minum', 'tidur'],
		]);
	});

	test.each([
		['collection.anki21b', storedZstd],
		['collection.anki21', (bytes: Uint8Array) => bytes],
	])('of a newer Anki: %s counts, not what stands beside it for older ones', async (name, pack) => {
		const bytes = packageOf({
			meta: '\u0008\u0003',
			'collection.anki2': await collectionOf([
				{fields: ['Please update to the latest Anki version']},
			]),
			[name]: pack(await collectionOf(fresh)),
			media: '{}',
			'0': 'a picture',
		});
		expect(await wordsIn('kata.apkg', bytes)).toContain('rumah');
	});

	it('may be called anything, and the collection may come without its package', async () => {
		const collection = await collectionOf(studied);
		expect(await wordsIn('kata.zip', packageOf({'collection.anki2': collection}))).toContain(
			'rumah',
		);
		expect(await wordsIn('collection.anki2', collection)).toEqual(['rumah', 'makan']);
	});
});

it('reads lists in other encodings', async () => {
	const utf16 = Buffer.from('\uFEFFrumah\r\nmakan\r\n', 'utf16le');
	expect(await wordsIn('kata.txt', utf16)).toEqual(['rumah', 'makan']);
});

it('decompresses what zstd itself has compressed', () => {
	const compressed = 'KLUv/WSPAz0BAEJCBwvQPRRCyaoGBFCFn+OMigSx2mA8Dr42BzP5IP5iAQChAX7lBD9wmpo=';
	const text = `${'rumah makan minum pemerintah '.repeat(40)}selesai`;
	const bytes = decompressZstd(Buffer.from(compressed, 'base64'), 10_000);
	expect(Buffer.from(bytes).toString()).toBe(text);
	expect(() => decompressZstd(Buffer.from(compressed, 'base64'), 1000)).toThrow(TooLargeError);
});

describe('refuses with advice', () => {
	const zeros = new Uint8Array(20_000_000);
	const noCollection = 'kata.apkg is no Anki package.';
	const damagedFile = 'kata.apkg is damaged or incomplete.';
	const damagedCollection = 'The Anki collection in kata.apkg is damaged, or is none.';
	const tooLarge = 'kata.apkg is too large.';

	test.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string, string]>([
		['an empty file', () => '', 'kata.apkg is empty.'],
		['an archive of other things', () => packageOf({'a.txt': 'rumah'}), noCollection],
		[
			'a picture',
			() => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			'kata.apkg is no list of words.',
		],
		[
			'a package cut short',
			async () => packageOf({'collection.anki2': await collectionOf(studied)}).subarray(0, 300),
			damagedFile,
		],
		['a zip bomb', () => packageOf({'collection.anki2': zeros}), tooLarge],
		[
			'a bomb that lies about its size',
			() => {
				const bytes = packageOf({'collection.anki2': zeros});
				const view = new DataView(bytes.buffer, bytes.byteOffset);
				// The size in the list of files, 22 bytes before whose end it lies after the name.
				const list = view.getUint32(bytes.length - 6, true);
				view.setUint32(list + 24, 1000, true);
				return bytes;
			},
			damagedFile,
		],
		[
			'a zstd bomb',
			() => {
				const block = [0x02 | (100_000 << 3)];
				const header = [block[0]! & 0xff, (block[0]! >> 8) & 0xff, block[0]! >> 16];
				// Blocks that repeat one byte 100,000 times.
				const frame = Array.from({length: 200}, () => [...header, 0]).flat();
				return packageOf({
					'collection.anki21b': Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, ...frame]),
				});
			},
			tooLarge,
		],
		[
			'a zstd frame that wants 2 GB',
			() =>
				packageOf({
					'collection.anki21b': Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xa8, 1, 0, 0]),
				}),
			tooLarge,
		],
		[
			'broken zstd',
			() =>
				packageOf({
					'collection.anki21b': Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, 7, 7, 7, 7, 7]),
				}),
			damagedFile,
		],
		[
			'a collection that is no database',
			() => packageOf({'collection.anki2': 'rumah'}),
			damagedCollection,
		],
		[
			'a database of something else',
			async () => {
				const database = new (await openSql()).Database();
				database.run('create table places (name text)');
				return packageOf({'collection.anki2': database.export()});
			},
			damagedCollection,
		],
		[
			'notes that are a view without an end',
			async () =>
				packageOf({
					'collection.anki2': await collectionOf(
						[],
						[
							'drop table notes',
							"create view notes as with recursive n(id) as (select 1 union all select id + 1 from n) select id, 1 as mid, 'rumah' as flds from n",
						],
					),
				}),
			damagedCollection,
		],
		[
			'columns that compute',
			async () =>
				packageOf({
					'collection.anki2': await collectionOf(
						[],
						[
							'drop table notes',
							'create table notes (id integer primary key, mid, flds generated always as (hex(zeroblob(100000000))))',
							'insert into notes (mid) values (1)',
						],
					),
				}),
			damagedCollection,
		],
		[
			'a note without fields',
			async () => packageOf({'collection.anki2': await collectionOf([{fields: []}])}),
			'No Indonesian words were recognised in kata.apkg.',
		],
	])('%s', async (_, content, message) => {
		const failure: unknown = await read('kata.apkg', await content()).catch(
			(error: unknown) => error,
		);
		expect(failure).toBeInstanceOf(UserError);
		const {says, hint} = failure as UserError;
		expect([says.en, hint?.en, hint?.id]).toEqual([
			message,
			expect.any(String),
			expect.any(String),
		]);
	});

	it('a workbook, which can be saved as CSV', async () => {
		const failure: unknown = await read('kata.xlsx', packageOf({'xl/workbook.xml': ''})).catch(
			(error: unknown) => error,
		);
		expect((failure as UserError).hint?.en).toContain('Save the spreadsheet as CSV');
	});

	it('a folder, and a file that is not there', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'kata'));
		await expect(readKnownWords('kata', folder)).rejects.toThrow('kata is not a file.');
		await expect(readKnownWords('lain.csv', folder)).rejects.toThrow('There is no file lain.csv.');
	});
});

it('refuses an archive whose files would lie outside of it', async () => {
	const bytes = packageOf({
		'../../jahat.txt': 'jahat',
		'/tmp/jahat.txt': 'jahat',
		'collection.anki2': await collectionOf(fresh),
	});
	await expect(wordsIn('kata.apkg', bytes)).rejects.toThrow('kata.apkg is damaged or incomplete.');
});

it('holds on to little of a note with huge fields', async () => {
	const bytes = await collectionOf([
		{fields: ['rumah', 'x'.repeat(1_000_000), '<'.repeat(1_000_000)]},
		{fields: ['makan', '&'.repeat(1_000_000), '{{c1::'.repeat(100_000)]},
	]);
	expect(await wordsIn('kata.apkg', packageOf({'collection.anki2': bytes}))).toEqual([
		'rumah',
		'makan',
	]);
});

/** Changes to a file: bytes that are set, and where it ends. */
const damage = fc.record({
	edits: fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), {minLength: 1, maxLength: 12}),
	end: fc.oneof({weight: 3, arbitrary: fc.constant(1)}, fc.double({min: 0, max: 1, noNaN: true})),
});

function damaged(
	bytes: Uint8Array,
	{edits, end}: typeof damage extends fc.Arbitrary<infer D> ? D : never,
) {
	const copy = bytes.slice(0, Math.ceil(bytes.length * end));
	for (const [at, value] of edits) if (copy.length > 0) copy[at % copy.length] = value;
	return copy;
}

const isAnswered = (error: unknown): void => {
	if (!(error instanceof UserError)) throw error;
};

describe('answers or refuses, whatever was done to a file', () => {
	it('the database of a collection', async () => {
		const bytes = await collectionOf(studied);
		let sql = await openSql();
		let failures = 0;
		await fc.assert(
			fc.asyncProperty(damage, async (change) => {
				try {
					wordsOfAnki(damaged(bytes, change), {file: 'kata.apkg', isCollection: false}, sql);
				} catch (error) {
					isAnswered(error);
					failures++;
					// Memory that a broken file has led astray is not used again.
					if (
						(error as UserError).cause instanceof Error &&
						((error as UserError).cause as Error).name === 'RuntimeError'
					)
						sql = await openSql();
				}
			}),
			{numRuns: 7000},
		);
		expect(failures).toBeGreaterThan(100);
	}, 120_000);

	it('the archive', async () => {
		const bytes = packageOf({
			'collection.anki2': await collectionOf(studied.slice(0, 2)),
			media: '{}',
		});
		const folder = temporaryFolder();
		await fc.assert(
			fc.asyncProperty(damage, async (change) => {
				writeFileSync(join(folder, 'kata.apkg'), damaged(bytes, change));
				await readKnownWords('kata.apkg', folder, {collection: 5_000_000, table: 1_000_000}).catch(
					isAnswered,
				);
			}),
			{numRuns: 1000},
		);
	}, 120_000);

	it('a table', () => {
		const pieces = fc.constantFrom(
			'rumah',
			'"',
			'""',
			',',
			'\t',
			';',
			'\n',
			'\r\n',
			'#',
			'status',
			'\0',
			' ',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 200}), (parts) => {
				try {
					wordsOfTable(parts.join(''), 'kata.csv');
				} catch (error) {
					isAnswered(error);
				}
			}),
			{numRuns: 2000},
		);
	}, 120_000);
});
