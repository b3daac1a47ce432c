import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {sanitise} from '../../source/sanitise.js';
import {runCommand} from '../helpers/run-command.js';
import {morning} from '../helpers/fake-services.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {answersTo, wordDeck} from '../helpers/word-cards.js';

const article = `Warga Rekaan Menanggulangi Banjir

Rabu, 6 Mei 2026

Warga Kota Rekaan menanggulangi banjir yang merendam ratusan rumah sejak Selasa malam. Penanggulangan banjir itu dipimpin Gubernur Raka Wibisono. Menurut dia, pemerintah menyiapkan tempat pengungsian di tiga sekolah dan membagikan makanan kepada para pengungsi.

"Kami memperkirakan air surut besok pagi," kata Raka. Ia meminta warga tetap waspada karena hujan lebat masih mengancam wilayah itu sampai akhir pekan. Petugas juga memperbaiki tanggul yang jebol akibat luapan sungai.`;

const ask = async (argv: readonly string[], stdin: string) =>
	runCommand(['words', ...argv], {home: temporaryFolder(), stdin});

const event = {v: 1, device: 'rumah', n: 1, at: morning, tz: 420} as const;

function writeDeck(home: string, deck: Deck): void {
	mkdirSync(join(home, 'decks'), {recursive: true});
	writeFileSync(join(home, 'decks', `${deck.id}.json`), JSON.stringify(deck));
}

function writeLog(home: string, events: readonly object[]): void {
	mkdirSync(join(home, 'reviews'), {recursive: true});
	const lines = events.map((each) => `${JSON.stringify(each)}\n`);
	writeFileSync(join(home, 'reviews', 'rumah.jsonl'), lines.join(''));
}

/** What is printed of a word, line by line, without number and indent. */
function about(stdout: string, word: string): string[] {
	const entry = stdout.split('\n\n').find((each) => new RegExp(`^ *\\d+\\. ${word}\\b`).test(each));
	return (entry ?? '').split('\n').map((line) => line.replace(/^ *(?:\d+\. )?/, ''));
}

describe('words SOURCE', () => {
	it('prints the words with roots, affixes explained and a sentence, in English', async () => {
		const {status, stdout, stderr} = await ask(['-'], article);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(
			/^Warga Rekaan Menanggulangi Banjir\n\d+% of the words known; \d+ new words worth learning\n\n 1\. /,
		);
		const [head, meaning, ...more] = about(stdout, 'menanggulangi');
		expect(head).toBe('menanggulangi ← tanggulang, verb (3×)');
		expect(meaning).toMatch(/^to /);
		expect(more).toContain('meN-…-i: to do it to or at; to give it to');
		expect(more.slice(-2)).toEqual([
			'also: penanggulangan (peN-…-an)',
			'“Warga Kota Rekaan menanggulangi banjir yang merendam ratusan rumah sejak Selasa malam.”',
		]);
		expect(stdout).not.toMatch(/Wibisono ←|← tiga|Rabu/);
	});

	it('prints them in Indonesian', async () => {
		const {stdout} = await ask(['-', '--lang', 'id'], article);
		expect(stdout).toMatch(/\n\d+% kata dikenal; \d+ kata baru layak dipelajari\n/);
		const lines = about(stdout, 'menanggulangi');
		expect(lines[0]).toBe('menanggulangi ← tanggulang, kata kerja (3×)');
		expect(lines).toContain('meN-…-i: melakukan terhadap; memberi');
		expect(lines).toContain('juga: penanggulangan (peN-…-an)');
	});

	it('prints all of them as JSON, with their places', async () => {
		const {status, stdout} = await ask(['-', '--json'], article);
		const answer = JSON.parse(stdout) as {
			title: string;
			text: string;
			coverage: {known: number; total: number};
			words: Array<{word: string; gloss: {en: string[]}; start: number; end: number}>;
		};
		expect([status, answer.title]).toEqual([0, 'Warga Rekaan Menanggulangi Banjir']);
		expect(answer.coverage.known).toBeLessThan(answer.coverage.total);
		expect(answer.words.length).toBeGreaterThan(10);
		for (const {word, gloss, start, end} of answer.words) {
			expect(answer.text.slice(start, end).toLowerCase()).toBe(word);
			expect(gloss.en[0]).toMatch(/\S/);
		}
		expect(answer.words.find(({word}) => word === 'menanggulangi')).toMatchObject({
			root: 'tanggulang',
			affixes: ['meN-', '-i'],
			classes: ['v'],
			band: expect.any(Number) as number,
			count: 3,
			sentence: {text: expect.stringContaining('menanggulangi banjir') as string},
		});
		expect(stdout).not.toContain('"meaning"');
	});

	it('leaves out what the learner has told and what their cards hold', async () => {
		const home = temporaryFolder();
		const known = async (): Promise<{words: string[]; tip: boolean}> => {
			const {status, stdout} = await runCommand(['words', '-'], {home, stdin: article});
			expect(status).toBe(0);
			return {
				words: ['menanggulangi', 'mengancam', 'jebol'].filter((word) =>
					new RegExp(`^ *\\d+\\. ${word}\\b`, 'm').test(stdout),
				),
				tip: stdout.includes('newsquiz words --placement'),
			};
		};
		expect(await known()).toEqual({
			words: ['menanggulangi', 'mengancam', 'jebol'],
			tip: true,
		});
		writeDeck(home, wordDeck(['menanggulangi < tanggulang: meN- -i']));
		writeLog(home, [{...event, type: 'words', known: ['mengancam']}]);
		expect(await known()).toEqual({words: ['jebol'], tip: false});
	});

	it('cuts a long sentence around the word', async () => {
		const filler = 'dan warga kota itu juga pergi ke pasar di kota lain '.repeat(6);
		const {stdout} = await ask(['-'], article.replace('merendam', `${filler}merendam`));
		const line = stdout.split('\n').find((each) => /“….* merendam .*…?”$/.test(each));
		expect(line?.length).toBeLessThan(180);
	});

	it('refuses what is no article', async () => {
		for (const [text, says] of [
			['', 'stdin is empty.'],
			[
				'The ministers of the two countries signed it on Wednesday, and the people of the border were happy with the news of their peace after years of war.',
				'English',
			],
		] as const) {
			const {status, stdout, stderr} = await ask(['-'], text);
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(/^newsquiz: /);
			expect(stderr).toContain(says);
		}
	});

	it('takes a headline, which is too short for a quiz only', async () => {
		const {status, stdout} = await ask(['-'], 'Kedua Negara Menyepakati Gencatan Senjata');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^1\. menyepakati[^]+gencatan senjata/m);
		expect((await ask(['-'], 'Joko Widodo')).stdout).toBe('(no title)\n');
	});

	it('prints nothing that moves a terminal', async () => {
		const worst = '\u001b[2J\u001b]0;judul\u0007\u009b31m\u202e\ud800';
		for (const argv of [['-'], ['-', '--json']]) {
			const {status, stdout} = await ask(argv, article.replaceAll('banjir', `banjir ${worst}`));
			expect([status, stdout]).toEqual([0, sanitise(stdout)]);
		}
	});
});

describe('words without SOURCE', () => {
	const deck = wordDeck(['menyerahkan < serah: meN- -kan', 'menaikkan < naik: meN- -kan', 'gempa']);
	const home = (): string => {
		const folder = temporaryFolder();
		writeDeck(folder, deck);
		writeLog(
			folder,
			[
				...answersTo(deck, {mature: ['menaikkan'], seen: ['gempa']}, morning),
				{type: 'words', level: 2},
			].map((fields, index) => ({...event, ...fields, device: 'rumah', n: index + 1})),
		);
		return folder;
	};

	it('tells what is known, and mastery by the pattern of affixes', async () => {
		const {status, stdout, stderr} = await runCommand(['words'], {home: home()});
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(
			/^You know about \S+ of \S+ words of the news\.\nLevel 2 of 5: the \S+ commonest words count as known\.\n/,
		);
		expect(stdout).toContain('\nWord cards: 1 mature · 1 being learned · 1 not begun\n');
		expect(stdout).toMatch(/\nmeN-…-kan {2}━+─+ +1\/2 {3}1\/2 +100%\n +to make it so;/);
		expect(stdout).toMatch(/\nno affix {3}╍+ +0\/1 {3}1\/1 +–\n +gempa\n/);
		for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('tells it to programs', async () => {
		const {stdout} = await runCommand(['words', '--json'], {home: home()});
		expect(JSON.parse(stdout)).toMatchObject({
			known: expect.any(Number) as number,
			total: expect.any(Number) as number,
			level: 2,
			mature: 1,
			learning: 1,
			waiting: 1,
			patterns: [
				{
					pattern: 'meN-…-kan',
					affixes: ['meN-', '-kan'],
					words: ['menaikkan', 'menyerahkan'],
					cards: 2,
					seen: 1,
					mature: 1,
					recalled: 1,
				},
				{pattern: '', words: ['gempa'], seen: 1, mature: 0, recalled: null},
			],
		});
	});

	it.each([
		['en', 'Your level is not known yet.', 'newsquiz read article.txt'],
		['id', 'Tingkat Anda belum diketahui.', 'newsquiz read artikel.txt'],
	])('teaches the next step to a new learner, in %s', async (language, first, command) => {
		const {status, stdout} = await ask(['--lang', language], '');
		expect(status).toBe(0);
		expect(stdout.split('\n')[0]).toBe(first);
		expect(stdout).toContain('  newsquiz words --placement\n');
		expect(stdout).toContain(`  ${command}\n`);
	});
});

describe('words --placement', () => {
	it('needs a terminal', async () => {
		const {status, stderr} = await ask(['--placement'], '');
		expect(status).toBe(1);
		expect(stderr).toContain('has to run in a terminal');
	});

	it('takes no article', async () => {
		const {status, stderr} = await ask(['--placement', 'a.txt'], '');
		expect(status).toBe(2);
		expect(stderr).toContain('--placement stands alone');
	});
});

describe('words --jsonl', () => {
	it('gives every word of each text, in the order of the lines', async () => {
		const lines = [
			{id: 'a', text: 'pertanggungjawaban'},
			{id: 'b', text: 'Anak-anak itu, kata Sulastri.'},
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
		).toMatchObject([
			{
				id: 'a',
				words: [
					{
						word: 'pertanggungjawaban',
						root: 'tanggung jawab',
						affixes: ['per-…-an'],
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
						gloss: {en: expect.any(Array) as string[]},
						start: 0,
						end: 9,
					},
					{word: 'itu', root: 'itu', affixes: [], start: 10, end: 13},
					{word: 'kata', root: 'kata', affixes: [], start: 15, end: 19},
					{word: 'Sulastri', root: 'sulastri', affixes: [], gloss: null, start: 20, end: 28},
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
		['en', 'Usage: newsquiz words [SOURCE]', 'every word of many texts'],
		['id', 'Pemakaian: newsquiz words [SOURCE]', 'setiap kata dari banyak teks'],
	])('in %s', async (language, usage, jsonl) => {
		const {status, stdout} = await ask(['--help', '--lang', language], '');
		expect(status).toBe(0);
		expect(stdout).toContain(usage);
		expect(stdout).toContain(jsonl);
	});
});
