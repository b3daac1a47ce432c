import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import type {WordsEvent} from '../../source/progress/event.js';
import {headwords} from '../../source/vocabulary/lexicon/lexicon.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {collectionOf, packageOf} from '../store/helpers/anki-package.js';

const article = `Warga Rekaan Menanggulangi Banjir

Rabu, 6 Mei 2026

Warga Kota Rekaan menanggulangi banjir yang merendam ratusan rumah sejak Selasa malam. Penanggulangan banjir itu dipimpin Gubernur Raka Wibisono. Menurut dia, pemerintah menyiapkan tempat pengungsian di tiga sekolah dan membagikan makanan kepada para pengungsi.

"Kami memperkirakan air surut besok pagi," kata Raka. Ia meminta warga tetap waspada karena hujan lebat masih mengancam wilayah itu sampai akhir pekan. Petugas juga memperbaiki tanggul yang jebol akibat luapan sungai.`;

/** A home folder with some files in it, and how to run commands there. */
function homeWith(files: Readonly<Record<string, string | Uint8Array>>) {
	const home = temporaryFolder();
	for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content);
	return {
		home,
		words: async (argv: readonly string[], stdin = '') =>
			runCommand(['words', ...argv], {home, stdin}),
		/** The events of words in its log. */
		log(): WordsEvent[] {
			const folder = join(home, 'reviews');
			if (!existsSync(folder)) return [];
			return readdirSync(folder)
				.filter((name) => name.endsWith('.jsonl'))
				.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
				.map((line) => JSON.parse(line) as WordsEvent)
				.filter(({type}) => type === 'words');
		},
	};
}

describe('words --known FILE', () => {
	it('logs the words of a list, and says what came of it and what to do next', async () => {
		const {words, log} = homeWith({'kata.csv': 'kata;arti\nrumah;house\nmakan;eat\nxyzzyq;?\n'});
		const {status, stdout, stderr} = await words(['--known', 'kata.csv']);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toBe(
			[
				'kata.csv: 2 of 3 words recognised; 2 headwords, 2 of them newly noted as words you know.',
				'Not recognised, such as: xyzzyq',
				'Next: newsquiz words ARTICLE shows the words worth learning, without these.',
				'',
			].join('\n'),
		);
		expect(log()).toMatchObject([{type: 'words', known: ['rumah', 'makan'], why: 'import'}]);
	});

	it('says it in Indonesian, and tells which cards of a package counted', async () => {
		const collection = await collectionOf([
			{fields: ['rumah', 'house'], intervals: [12]},
			{fields: ['makan', 'eat'], intervals: [2]},
		]);
		const {words, log} = homeWith({'kata.apkg': packageOf({'collection.anki2': collection})});
		const {stdout} = await words(['--known', 'kata.apkg', '--lang', 'id']);
		expect(stdout).toContain(
			'kata.apkg: 1 dari 1 kata dikenali; 1 lema, 1 di antaranya baru tercatat',
		);
		expect(stdout).toContain(
			'Dihitung hanya kartu dengan interval 7 hari atau lebih; 1 catatan lain dilewati.',
		);
		expect(log()[0]?.known).toEqual(['rumah']);
	});

	it('logs a word once, however often it is read', async () => {
		const {words, log} = homeWith({'kata.txt': 'rumah\nmakan\nminum\n'});
		await words(['--known', 'kata.txt']);
		const {stdout} = await words(['--known', 'kata.txt']);
		expect(stdout).toContain('3 headwords, 0 of them newly noted');
		expect(log()).toHaveLength(1);
	});

	it('keeps to 500 words an event', async () => {
		const list = [...headwords()].slice(0, 1200).map(({word}) => word);
		const {words, log} = homeWith({'kata.txt': list.join('\n')});
		expect((await words(['--known', 'kata.txt'])).status).toBe(0);
		const known = log().map((event) => event.known!);
		expect(Math.max(...known.map(({length}) => length))).toBe(500);
		expect(new Set(known.flat()).size).toBe(known.flat().length);
		expect(known.flat().length).toBeGreaterThan(1000);
	});

	it('leaves the words out of an article’s, at once and from then on', async () => {
		const {words} = homeWith({'kata.txt': 'menanggulangi\npenanggulangan\n'});
		const before = await words(['-', '--json'], article);
		expect(before.stdout).toContain('"root": "tanggulang"');
		const {status, stdout, stderr} = await words(['-', '--json', '--known', 'kata.txt'], article);
		expect([status, JSON.parse(stdout)]).toEqual([0, expect.any(Object)]);
		expect(stderr).toContain('kata.txt: 2 of 2 words recognised');
		const after = await words(['-', '--json'], article);
		for (const {stdout: shown} of [{stdout}, after])
			expect(shown).not.toContain('"root": "tanggulang"');
	});

	test.each([
		['nothing Indonesian', 'Gebäude\nWasser\nStraße\n', 'No Indonesian words were recognised'],
		['no file', undefined, 'There is no file kata.txt'],
		['a broken package', 'PK\u0003\u0004xxxx', 'kata.txt is damaged or incomplete'],
	])('%s: one message, exit status 1, and nothing changed', async (_, content, message) => {
		const {words, log} = homeWith(content === undefined ? {} : {'kata.txt': content});
		const {status, stdout, stderr} = await words(['--known', 'kata.txt']);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^newsquiz: .+\n.+\n$/);
		expect(stderr).toContain(message);
		expect(log()).toEqual([]);
	});

	it('does not go with --jsonl', async () => {
		const {words} = homeWith({'kata.txt': 'rumah'});
		const {status, stderr} = await words(['--jsonl', '-', '--known', 'kata.txt']);
		expect([status, stderr]).toEqual([
			2,
			expect.stringContaining("--known can't be used together"),
		]);
	});
});

describe('words --dictionary FILE', () => {
	const files = {
		'kamus.tsv':
			'rumah\tdwelling\nmenanggulangi\tto cope with; to tackle\nbanjir\tdeluge\nair\twater\n',
	};
	const glossOf = (stdout: string, word: string): unknown =>
		(JSON.parse(stdout) as {words: Array<{word: string; gloss: {en: string[]} | null}>}).words.find(
			(each) => each.word === word,
		)?.gloss?.en;
	const question = '{"id": "1", "text": "rumah"}';

	it('is used first, and remembered', async () => {
		const {words} = homeWith(files);
		const first = await words(['-', '--json', '--dictionary', 'kamus.tsv'], article);
		expect(first.stderr).toBe('The dictionary kamus.tsv (4 words) is used first from now on.\n');
		const second = await words(['-', '--json'], article);
		expect(second.stderr).toBe('');
		for (const {stdout} of [first, second]) {
			expect(glossOf(stdout, 'menanggulangi')).toEqual(['to cope with', 'to tackle']);
		}
	});

	it('is used for many texts only where it is named', async () => {
		const {words} = homeWith(files);
		const named = await words(['--jsonl', '-', '--dictionary', 'kamus.tsv'], question);
		expect(named.stdout).toContain('"gloss":{"en":["dwelling"]}');
		const {stdout} = await words(['--jsonl', '-'], question);
		expect(stdout).not.toContain('dwelling');
	});

	it('is forgotten with "none"', async () => {
		const {words} = homeWith(files);
		await words(['--dictionary', 'kamus.tsv']);
		const {status, stderr} = await words(['--dictionary', 'none']);
		expect([status, stderr]).toEqual([
			0,
			'Your dictionary is no longer used; meanings come from the lexicon of newsquiz.\n',
		]);
		const {stdout} = await words(['-', '--json'], article);
		expect(glossOf(stdout, 'menanggulangi')).not.toEqual(['to cope with', 'to tackle']);
	});

	it('is done without when it has gone, and says so', async () => {
		const {words, home} = homeWith(files);
		await words(['--dictionary', 'kamus.tsv']);
		rmSync(join(home, 'kamus.tsv'));
		const {status, stdout, stderr} = await words(['-', '--json'], article);
		expect(status).toBe(0);
		expect(glossOf(stdout, 'menanggulangi')).not.toEqual(['to cope with', 'to tackle']);
		expect(stderr).toBe(
			'There is no dictionary kamus.tsv. Meanings come from the lexicon of newsquiz. To forget that dictionary: --dictionary none\n',
		);
	});

	it('that can’t be used leaves the one before in its place', async () => {
		const {words} = homeWith({...files, 'rusak.tsv': 'rumah house\n'});
		await words(['--dictionary', 'kamus.tsv']);
		const {status, stdout, stderr} = await words(['-', '--dictionary', 'rusak.tsv'], article);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^newsquiz: Line 1 of rusak\.tsv is no entry of a dictionary\.\n/);
		const after = await words(['-', '--json'], article);
		expect(glossOf(after.stdout, 'menanggulangi')).toEqual(['to cope with', 'to tackle']);
	});

	it('from another language is taken with a warning', async () => {
		const german = Array.from({length: 30}, (_, at) => `straße${'x'.repeat(at)}\tstreet\n`).join(
			'',
		);
		const {words} = homeWith({'deu.tsv': german});
		const {status, stderr} = await words(['--dictionary', 'deu.tsv', '--lang', 'id']);
		expect(status).toBe(0);
		expect(stderr).toContain('Tampaknya kamus ini bukan dari bahasa Indonesia');
	});
});
