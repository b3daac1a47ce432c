import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import fc from 'fast-check';
import {strToU8, zipSync, type Zippable} from 'fflate';
import {describe, expect, it, test} from 'vitest';
import {encodeResult} from '../../source/results/code.js';
import {writeResultFile} from '../../source/results/result-file.js';
import {type ClassFiles, readClassFiles} from '../../source/store/class-files.js';
import {coded, testDeck} from '../helpers/class-room.js';
import '../helpers/seed.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const deck = testDeck(4);
const code = (pupil: string): string => encodeResult(coded(deck, pupil, '+ab+'));
const file = (pupil: string): string =>
	writeResultFile({
		pupil,
		deck: {id: deck.id, title: deck.title, fingerprint: '0123456789ab'},
		attempt: 'first',
		cards: [{id: 'k1', key: 'benar 1', isRight: true}],
	});

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = temporaryFolder();
	for (const [name, contents] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), {recursive: true});
		writeFileSync(join(folder, name), contents);
	}
	return folder;
}

async function read(
	named: readonly string[],
	cwd: string,
	stdin: string | Uint8Array = '',
): Promise<ClassFiles> {
	return readClassFiles(named, {cwd, stdin: Readable.from([Buffer.from(stdin)])});
}

/** Who was found, and who sent it. */
function pupils({received}: ClassFiles): string[] {
	return received.map(({sender, what}) => {
		const name =
			what.kind === 'problem'
				? what.problem
				: what.kind === 'file'
					? what.result.pupil
					: what.code.pupil;
		return sender === undefined ? name : `${name} < ${sender}`;
	});
}

const chat = `12/11/25 08.01 - Sari: ${code('07')}\n12/11/25 08.02 - Budi: \u200ehasil-x.nqr (file terlampir)\n`;

describe('what a teacher names', () => {
	it('is files, codes, folders, chats, archives and standard input', async () => {
		const cwd = folderWith({
			'01.nqr': file('01'),
			'kelas/02.nqr': file('02'),
			'kelas/lagi/03.txt': `kode: ${code('03')}`,
			'kelas/.rahasia/04.nqr': file('04'),
			'kelas/foto.jpg': 'x',
			'obrolan.txt': chat,
			'WhatsApp Chat - 7A.zip': zipSync({
				'_chat.txt': strToU8(chat),
				'hasil-x.nqr': strToU8(file('')),
				'foto.jpg': strToU8('x'),
			}),
			'paket.json': JSON.stringify(deck),
		});
		const found = await read(
			['01.nqr', 'kelas', 'obrolan.txt', 'WhatsApp Chat - 7A.zip', code('05'), '-', 'paket.json'],
			cwd,
			`\ufeff${code('06')}`,
		);
		expect(pupils(found)).toEqual([
			...['01', '02', '03', '07 < Sari', '07 < Sari', ' < Budi', '05', '06'],
		]);
		expect(found.decks.map(({id}) => id)).toEqual(['ulangan']);
		expect(found.notes).toEqual([]);
	});

	it('may be a pattern, which the command line of Windows leaves to the program', async () => {
		const names = ['a1.nqr', 'a2.nqr', 'a10.nqr', 'b1.nqr', 'a1.txt'];
		const cwd = folderWith(
			Object.fromEntries(names.map((name) => [`hasil/${name}`, file(name.replace(/\..*/, ''))])),
		);
		expect(pupils(await read(['hasil/a*.nqr'], cwd))).toEqual(['a1', 'a2', 'a10']);
		expect(pupils(await read(['hasil/?1.*'], cwd))).toEqual(['a1', 'a1', 'b1']);
		const {notes} = await read(['hasil/*.zip', `hasil/${'*a'.repeat(200)}`], cwd);
		expect(notes.map(({isProblem}) => isProblem)).toEqual([true, true]);
	});

	it('may be written by Windows in UTF-16', async () => {
		const cwd = folderWith({'kode.txt': Buffer.from(`\ufeff${code('07')}`, 'utf16le')});
		expect(pupils(await read(['kode.txt'], cwd))).toEqual(['07']);
	});

	it('is read as far as it can be, and the rest is told', async () => {
		const cwd = folderWith({
			'01.nqr': file('01'),
			'rusak.nqr': file('02').replace('"02"', '"03"'),
			'kosong.txt': '',
			'foto.txt': Buffer.from('ffd8ffe000104a4649460001', 'hex'),
			'bukan.zip': 'PK\u0003\u0004 bukan arsip',
			'tanpa.zip': zipSync({'foto.jpg': strToU8('x')}),
			'paket.json': '{"format": "newsquiz", "version": 9}',
		});
		const names = ['01', 'rusak'].map((name) => `${name}.nqr`);
		const others = ['kosong.txt', 'foto.txt', 'bukan.zip', 'tanpa.zip', 'paket.json', 'tak-ada'];
		const found = await read([...names, ...others], cwd);
		expect(pupils(found)).toEqual(['01', 'damaged']);
		expect(found.notes.map(({isProblem}) => isProblem)).toEqual(others.map(() => true));
		expect(found.notes.at(-1)!.says.en).toBe('There is no tak-ada.');
	});

	it('may be a folder of a thousand other files, which is told in a few lines', async () => {
		const others = Array.from({length: 1000}, (_, at) => [`kelas/${at}.txt`, 'catatan'] as const);
		const cwd = folderWith({'kelas/hasil.nqr': file('01'), ...Object.fromEntries(others)});
		const found = await read(['kelas'], cwd);
		expect(pupils(found)).toEqual(['01']);
		expect(found.notes.length).toBeLessThan(30);
		expect(found.notes.some(({isProblem}) => isProblem)).toBe(false);
	});

	it('leaves links in a folder alone', async () => {
		const elsewhere = folderWith({'rahasia.txt': code('99'), '98.nqr': file('98')});
		const cwd = folderWith({'kelas/01.nqr': file('01')});
		try {
			symlinkSync(join(elsewhere, '98.nqr'), join(cwd, 'kelas', '98.nqr'));
			symlinkSync(elsewhere, join(cwd, 'kelas', 'lain'));
		} catch {
			// Windows may not allow links.
		}
		expect(pupils(await read(['kelas'], cwd))).toEqual(['01']);
	});
});

describe('an archive of a stranger', () => {
	const readZip = async (files: Zippable): Promise<ClassFiles> => read(['-'], '.', zipSync(files));

	it('that inflates beyond all reason is not opened', async () => {
		const found = await readZip({'_chat.txt': new Uint8Array(30_000_000)});
		expect(found.received).toEqual([]);
		expect(found.notes[0]!.says.en).toContain('larger than 20 MB');
	});

	it.each(['../../naik.txt', '/etc/naik.txt', 'C:\\naik.txt', 'a/../../naik.nqr'])(
		'with a file called %s is refused',
		async (name) => {
			const found = await readZip({'_chat.txt': strToU8(chat), [name]: strToU8(code('01'))});
			expect(found.received).toEqual([]);
			expect(found.notes.map(({isProblem}) => isProblem)).toEqual([true]);
		},
	);

	test('ten thousand mutated archives end in an answer', {timeout: 300_000}, async () => {
		const whole = zipSync({'_chat.txt': strToU8(chat), 'hasil-x.nqr': strToU8(file('08'))});
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({at: fc.nat(whole.length - 1), to: fc.nat(255)}), {
					minLength: 1,
					maxLength: 6,
				}),
				async (changes) => {
					const bytes = Uint8Array.from(whole);
					for (const {at, to} of changes) bytes[at] = to;
					const found = await read(['-'], '.', bytes);
					for (const {what} of found.received) {
						if (what.kind === 'code') expect(what.code).toEqual(coded(deck, '07', '+ab+'));
						if (what.kind === 'file') expect(what.result.cards).toHaveLength(1);
					}
				},
			),
			{numRuns: 10_000},
		);
	});
});
