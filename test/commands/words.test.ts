import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {sanitise} from '../../source/sanitise.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const article = `Warga Rekaan Menanggulangi Banjir

Rabu, 6 Mei 2026

Warga Kota Rekaan menanggulangi banjir yang merendam ratusan rumah sejak Selasa malam. Penanggulangan banjir itu dipimpin Gubernur Raka Wibisono. Menurut dia, pemerintah menyiapkan tempat pengungsian di tiga sekolah dan membagikan makanan kepada para pengungsi.

"Kami memperkirakan air surut besok pagi," kata Raka. Ia meminta warga tetap waspada karena hujan lebat masih mengancam wilayah itu sampai akhir pekan. Petugas juga memperbaiki tanggul yang jebol akibat luapan sungai.`;

const ask = async (argv: readonly string[], stdin: string) =>
	runCommand(['words', ...argv], {home: temporaryFolder(), stdin});

describe('words SOURCE', () => {
	it('prints the words with roots, affixes explained and a sentence, in English', async () => {
		const {status, stdout, stderr} = await ask(['-'], article);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^Warga Rekaan Menanggulangi Banjir\n\n 1\. /);
		expect(stdout).toContain(
			[
				'menanggulangi ← tanggulang, verb (3×)',
				'    meN- -i: to do it to or at; to give it to',
				'    also: penanggulangan (peN-…-an)',
				'    “Warga Kota Rekaan menanggulangi banjir yang merendam ratusan rumah sejak Selasa malam.”',
			].join('\n'),
		);
		expect(stdout).not.toMatch(/Wibisono ←|← tiga|Rabu/);
	});

	it('prints them in Indonesian', async () => {
		const {stdout} = await ask(['-', '--lang', 'id'], article);
		expect(stdout).toContain(
			'menanggulangi ← tanggulang, kata kerja (3×)\n    meN- -i: melakukan terhadap; memberi\n    juga: penanggulangan',
		);
	});

	it('prints all of them as JSON, with their places', async () => {
		const {status, stdout} = await ask(['-', '--json'], article);
		const answer = JSON.parse(stdout) as {
			title: string;
			text: string;
			words: Array<{word: string; gloss: null; start: number; end: number}>;
		};
		expect([status, answer.title]).toEqual([0, 'Warga Rekaan Menanggulangi Banjir']);
		expect(answer.words.length).toBeGreaterThan(10);
		for (const {word, gloss, start, end} of answer.words) {
			expect([gloss, answer.text.slice(start, end).toLowerCase()]).toEqual([null, word]);
		}
	});

	it('cuts a long sentence around the word', async () => {
		const filler = 'dan warga kota itu juga pergi ke pasar di kota lain '.repeat(6);
		const {stdout} = await ask(['-'], article.replace('merendam', `${filler}merendam`));
		const line = stdout.split('\n').find((each) => /“….* merendam .*…?”$/.test(each));
		expect(line?.length).toBeLessThan(180);
	});

	it('refuses what is no article', async () => {
		const {status, stdout, stderr} = await ask(['-'], 'Halo.');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^newsquiz: /);
	});

	it('prints nothing that moves a terminal', async () => {
		const worst = '\u001b[2J\u001b]0;judul\u0007\u009b31m\u202e\ud800';
		for (const argv of [['-'], ['-', '--json']]) {
			const {status, stdout} = await ask(argv, article.replaceAll('banjir', `banjir ${worst}`));
			expect([status, stdout]).toEqual([0, sanitise(stdout)]);
		}
	});
});

describe('words --jsonl', () => {
	it('gives every word of each text, in the order of the lines', async () => {
		const lines = [
			{id: 'a', text: 'pertanggungjawaban'},
			{id: 'b', text: 'Anak-anak itu, kata Beringin.'},
			{id: 'c', text: ''},
		];
		const {status, stdout} = await ask(
			['--jsonl', '-'],
			lines.map((line) => JSON.stringify(line)).join('\n'),
		);
		expect(status).toBe(0);
		expect(
			stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as unknown),
		).toEqual([
			{
				id: 'a',
				words: [
					{
						word: 'pertanggungjawaban',
						root: 'tanggung jawab',
						affixes: ['per-…-an'],
						gloss: null,
						start: 0,
						end: 18,
					},
				],
			},
			{
				id: 'b',
				words: [
					{
						word: 'Anak-anak',
						root: 'anak',
						affixes: ['reduplikasi'],
						gloss: null,
						start: 0,
						end: 9,
					},
					{word: 'itu', root: 'itu', affixes: [], gloss: null, start: 10, end: 13},
					{word: 'kata', root: 'kata', affixes: [], gloss: null, start: 15, end: 19},
					{word: 'Beringin', root: 'beringin', affixes: [], gloss: null, start: 20, end: 28},
				],
			},
			{id: 'c', words: []},
		]);
	});

	it('reads a file, answers a bad line, and goes on', async () => {
		const home = temporaryFolder();
		writeFileSync(
			join(home, 'kata.jsonl'),
			'{"id": "1", "text": "berlari"}\n[]\n{"id": "2", "text": "lari"}',
		);
		const {status, stdout} = await runCommand(['words', '--jsonl', 'kata.jsonl', '--jobs', '1'], {
			home,
		});
		const answers = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as {id: string | null});
		expect([status, answers.map(({id}) => id)]).toEqual([1, ['1', null, '2']]);
	});

	it('takes no source beside it', async () => {
		const {status, stderr} = await ask(['--jsonl', '-', 'a.txt'], '');
		expect(status).toBe(2);
		expect(stderr).toContain("a.txt can't be used together with --jsonl");
	});
});

describe('words --help', () => {
	it.each([
		['en', 'Usage: newsquiz words SOURCE', 'every word of many texts'],
		['id', 'Pemakaian: newsquiz words SOURCE', 'setiap kata dari banyak teks'],
	])('in %s', async (language, usage, jsonl) => {
		const {status, stdout} = await ask(['--help', '--lang', language], '');
		expect(status).toBe(0);
		expect(stdout).toContain(usage);
		expect(stdout).toContain(jsonl);
	});
});
