import {zipSync, type Zippable} from 'fflate';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {namesInZip, unzip} from '../../source/store/unzip.js';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
const bytes = (contents: string): Uint8Array => Buffer.from(contents);
const limit = 1_000_000;

/** Archives of what is given, whatever it is called. */
const zip = (files: Zippable): Uint8Array => zipSync(files);

const failure = async (archive: Uint8Array, wanted = {limit}): Promise<UserError> =>
	unzip(archive, wanted).then(
		() => expect.unreachable('it was opened'),
		(error: unknown) => {
			expect(error).toBeInstanceOf(UserError);
			return error as UserError;
		},
	);

/** Puts other bytes in place of some that stand everywhere in an archive; as many of them. */
function replaced(archive: Uint8Array, from: string, to: string): Uint8Array {
	expect(to.length).toBe(from.length);
	return Buffer.from(Buffer.from(archive).toString('latin1').replaceAll(from, to), 'latin1');
}

/** Sets a flag of every entry, in its own header and in the list. */
function flagged(archive: Uint8Array, flag: number): Uint8Array {
	const copy = Buffer.from(archive);
	for (let at = 0; at < copy.length - 8; at++) {
		const signature = copy.readUInt32LE(at);
		const place = signature === 0x04034b50 ? at + 6 : signature === 0x02014b50 ? at + 8 : undefined;
		if (place !== undefined) copy.writeUInt16LE(copy.readUInt16LE(place) | flag, place);
	}
	return copy;
}

/** Sets the size that an archive says its entries have when inflated. */
function withSize(archive: Uint8Array, size: number): Uint8Array {
	const copy = Buffer.from(archive);
	for (let at = 0; at < copy.length - 28; at++) {
		const signature = copy.readUInt32LE(at);
		if (signature === 0x04034b50) copy.writeUInt32LE(size, at + 22);
		if (signature === 0x02014b50) copy.writeUInt32LE(size, at + 24);
	}
	return copy;
}

describe('an archive', () => {
	it('gives its files by their names, folders left out', async () => {
		const files = await unzip(
			zip({
				'a.json': bytes('satu'),
				bab: {'dua.json': bytes('dua'), kosong: {}},
				'é.txt': bytes(''),
			}),
			{limit},
		);
		expect([...files].map(([name, contents]) => [name, text(contents)])).toEqual([
			['a.json', 'satu'],
			['bab/dua.json', 'dua'],
			['é.txt', ''],
		]);
	});

	it.each([
		['those that are named', ['b']],
		['those that are chosen', (name: string) => name === 'b'],
	])('gives only %s, and inflates nothing else', async (_, names) => {
		const archive = zip({a: Buffer.alloc(2 * limit), b: bytes('dua')});
		const files = await unzip(archive, {names, limit});
		expect([...files.keys()]).toEqual(['b']);
	});

	it('of two files with one name the first counts', async () => {
		const archive = replaced(
			zip({'a.json': bytes('satu'), 'b.json': bytes('dua')}),
			'b.json',
			'a.json',
		);
		expect(text((await unzip(archive, {limit})).get('a.json'))).toBe('satu');
	});

	it('leaves out links', async () => {
		const link: Zippable = {tautan: [bytes('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}]};
		expect((await unzip(zip({...link, a: bytes('satu')}), {limit})).size).toBe(1);
	});

	it('does not open archives in it', async () => {
		const inner = zip({'a.json': bytes('satu')});
		expect([...(await unzip(zip({'b.zip': inner}), {limit})).keys()]).toEqual(['b.zip']);
	});

	it('lists its names without inflating anything', async () => {
		expect(await namesInZip(zip({a: Buffer.alloc(2 * limit), b: bytes('')}))).toEqual(['a', 'b']);
		expect(await namesInZip(bytes('bukan arsip'))).toEqual([]);
	});
});

describe('a hostile archive is refused with what to do', () => {
	const bomb = zip({bom: Buffer.alloc(50 * limit)});
	it.each<[string, Uint8Array, RegExp]>([
		['a bomb', bomb, /lebih besar dari 1 MB/],
		['a bomb that says it is small', withSize(bomb, 10), /rusak|lebih besar/],
		[
			'small files that are much together',
			zip(Object.fromEntries(Array.from({length: 30}, (_, at) => [`${at}`, Buffer.alloc(40_000)]))),
			/lebih besar dari 1 MB/,
		],
		[
			'with a name that leads out',
			replaced(zip({'aa/x.json': bytes('x')}), 'aa/x', '../x'),
			/mengarah ke luar arsip/,
		],
		[
			'with a full path',
			replaced(zip({'aetc/x': bytes('x')}), 'aetc/x', '/etc/x'),
			/mengarah ke luar arsip/,
		],
		[
			'with a drive',
			replaced(zip({aaaetc: bytes('x')}), 'aaaetc', 'C:/etc'),
			/mengarah ke luar arsip/,
		],
		[
			'with a way out in the manner of Windows',
			replaced(zip({aaaetc: bytes('x')}), 'aaaetc', '..\\etc'),
			/mengarah ke luar arsip/,
		],
		['locked', flagged(zip({a: bytes('satu')}), 1), /kata sandi/],
		['cut off', zip({a: bytes('satu')}).subarray(0, -10), /rusak/],
		['no archive', bytes('PK\u0003\u0004 dan sesudah itu tidak ada apa-apa'), /rusak/],
		['nothing', bytes(''), /rusak/],
	])('%s', async (_, archive, says) => {
		const error = await failure(archive);
		expect(error.says.id).toMatch(says);
		expect(error.hint?.id).not.toBe('');
	});

	it('of more files than anybody shares', async () => {
		const files = Object.fromEntries(Array.from({length: 10_001}, (_, at) => [`${at}`, bytes('')]));
		expect((await failure(zip(files))).says.id).toMatch(/lebih besar/);
	});

	it('whose bytes were changed anywhere: never a crash, never more than the limit', async () => {
		const sound = zip({
			'a.json': bytes('{"format":"newsquiz"}'),
			'bab/b.json': Buffer.alloc(5000, 97),
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), {minLength: 1, maxLength: 12}),
				async (changes) => {
					const archive = Buffer.from(sound);
					for (const [at, byte] of changes) archive[at] = byte;
					try {
						const files = await unzip(archive, {limit: 10_000});
						const size = [...files.values()].reduce((sum, each) => sum + each.length, 0);
						expect(size).toBeLessThanOrEqual(10_000);
					} catch (error) {
						expect(error).toBeInstanceOf(UserError);
					}
				},
			),
			{numRuns: 500},
		);
	});
});
