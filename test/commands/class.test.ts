import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, unzipSync, zipSync} from 'fflate';
import readWorkbook from 'read-excel-file/node';
import {describe, expect, it, test} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {decodeResult, longestCode} from '../../source/results/code.js';
import {testDeck} from '../helpers/class-room.js';
import {pupilHome} from '../helpers/pupil-home.js';
import {runCommand, type CommandResult} from '../helpers/run-command.js';

const deck = testDeck(6);

const homeOf = (answers: string, of: Deck = deck, more: readonly object[] = []): string =>
	pupilHome(answers, of, more);

async function codeOf(home: string, name: string): Promise<string> {
	const {stdout, status} = await runCommand(['results', '--as', name, '--code', '--yes'], {home});
	expect(status).toBe(0);
	return stdout.trim();
}

/** A teacher with the deck, two result files and a chat with three codes. */
async function classOfFive(): Promise<{readonly home: string}> {
	const home = homeOf('');
	mkdirSync(join(home, 'hasil'));
	const flag = {type: 'flag', deck: deck.id, card: 'k2', reason: 'unclear', note: 'kurang jelas'};
	for (const [name, answers] of [
		['01', '++++++'],
		['02', '++++aa'],
	] as const) {
		const pupil = homeOf(answers, deck, name === '02' ? [flag] : []);
		const to = join(home, 'hasil', `${name}.nqr`);
		const {status} = await runCommand(['results', deck.id, '--as', name, '-o', to, '--yes'], {
			home: pupil,
		});
		expect(status).toBe(0);
	}
	const chat = [
		'12/11/26 07.00 - Pesan dan panggilan dienkripsi secara end-to-end.',
		`12/11/26 08.01 - Sari: ini Bu ${await codeOf(homeOf('+++aaa'), '03')}`,
		`12/11/26 08.02 - Budi: ${await codeOf(homeOf('+++++b'), '04')}`,
		'terima kasih, Bu',
		`12/11/26 08.03 - Tono: ${await codeOf(homeOf('aaaaab'), '=1+1')}`,
		'12/11/26 08.04 - Budi: Pesan ini dihapus',
	].join('\n');
	writeFileSync(join(home, 'Chat WhatsApp dengan 7A.txt'), chat);
	return {home};
}

const inputs = ['hasil', 'Chat WhatsApp dengan 7A.txt'];

async function classReport(home: string, ...more: string[]): Promise<CommandResult> {
	return runCommand(['class', ...inputs, ...more], {home});
}

describe('a class of five, two by file and three by chat', () => {
	it('is a table for the teacher', async () => {
		const {home} = await classOfFive();
		const {status, stdout, stderr} = await runCommand(['class', ...inputs, '--lang', 'id'], {home});
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').every((line) => [...line].length <= 80)).toBe(true);
		expect(stdout).toContain('5 murid · 6 soal · KKTP 75 · jawaban pertama');
		expect(stdout).toContain('2 tuntas · 3 remedial');
		// 100, 66.7, 50, 83.3 and 0: the mean is 60.
		expect(stdout).toContain('rata-rata 60,0 · median 66,7');
		expect(stdout).toMatch(/^02 +4\/6 +66,7 +█+ +│ +remedial$/m);
		expect(stdout).toContain('Pelajari lagi: No 5, 6');
		expect(stdout).toContain('Kelas ini terlalu kecil');
		expect(stdout).toContain('soalnya tidak jelas; kurang jelas');
		expect(stdout).toContain(
			'Suara Nusantara, “Banjir surut”, 2026-07-01, https://contoh.id/banjir',
		);
	});

	it('is JSON for programs, in which the figures agree with one another', async () => {
		const {home} = await classOfFive();
		const {stdout, status} = await classReport(home, '--format', 'json', '--pass', '80');
		expect(status).toBe(0);
		const report = JSON.parse(stdout) as {
			pupils: Array<{name: string; mark: number; standing: string}>;
			items: Array<{
				right: number;
				answered: number;
				options: Array<{text: string; chosen: number}>;
			}>;
			missedFacts: Array<{numbers: number[]; evidence: string[]; source: string}>;
			flags: unknown[];
			summary: object;
		};
		expect(report.pupils.map(({name, mark, standing}) => [name, mark, standing])).toEqual(
			[
				['01', 100, 'passed'],
				['02', 66.7, 'remedial'],
				['03', 50, 'remedial'],
				['04', 83.3, 'passed'],
				['=1+1', 0, 'remedial'],
			].sort(([a], [b]) => String(a).localeCompare(String(b), 'id', {numeric: true})),
		);
		expect(report.items.map(({right, answered}) => [right, answered])).toEqual([
			...[
				[4, 5],
				[4, 5],
				[4, 5],
				[3, 5],
				[2, 5],
				[1, 5],
			],
		]);
		expect(report.items[5]!.options.map(({chosen}) => chosen)).toEqual([1, 2, 2, 0]);
		expect(report.missedFacts[0]).toMatchObject({
			numbers: [6],
			evidence: ['Kalimat benar 6.'],
			source: expect.stringContaining('https://contoh.id/banjir') as string,
		});
		expect(report.flags).toEqual([
			expect.objectContaining({
				number: 2,
				count: 1,
				flags: [{reason: 'unclear', note: 'kurang jelas'}],
			}),
		]);
	});

	it('is CSV without formulas', async () => {
		const {home} = await classOfFive();
		const {stdout} = await classReport(home, '--format', 'csv', '--lang', 'id');
		const rows = stdout.replace('\ufeff', '').split('\r\n');
		expect(rows[0]).toBe('Nama,Benar,Dijawab,Nilai,Keterangan,Pelajari lagi,1,2,3,4,5,6');
		expect(rows).toContain('02,4,6,66.7,remedial,5 6,1,1,1,1,0,0');
		expect(rows).toContain("'=1+1,0,6,0,remedial,1 2 3 4 5 6,0,0,0,0,0,0");
	});

	it('is a workbook that another reader opens', async () => {
		const {home} = await classOfFive();
		const to = join(home, 'laporan.xlsx');
		const {status} = await classReport(home, '-o', to, '--lang', 'id');
		expect(status).toBe(0);
		const sheets = await readWorkbook(to);
		expect(sheets.map(({sheet}) => sheet)).toEqual([
			...['Nilai', 'Remedial', 'Butir soal', 'Pengecoh', 'Fakta terlewat', 'Catatan'],
		]);
		const marks = sheets[0]!.data;
		expect(marks[0]).toEqual(['Nama', 'Benar', 'Dijawab', 'Nilai', 'Keterangan']);
		expect(marks.find(([name]) => name === '02')).toEqual(['02', 4, 6, 66.7, 'remedial']);
		expect(marks.some(([name]) => name === '=1+1')).toBe(true);
		const files = unzipSync(readFileSync(to));
		for (const [name, bytes] of Object.entries(files)) {
			if (name.endsWith('.xml')) expect(Buffer.from(bytes).toString()).not.toMatch(/<f[ >]/);
		}
		// Each sheet is printed as wide as the paper, its headings on every page.
		const book = Buffer.from(files['xl/workbook.xml']!).toString();
		expect(book.match(/_xlnm\.Print_Titles/g)).toHaveLength(sheets.length);
		expect(book).toContain("'Fakta terlewat'!$1:$1");
		for (const at of sheets.keys()) {
			const sheet = Buffer.from(files[`xl/worksheets/sheet${at + 1}.xml`]!).toString();
			expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
		}
	});

	it('is one page without script or network', async () => {
		const {home} = await classOfFive();
		const to = join(home, 'laporan.html');
		await classReport(home, '-o', to, '--lang', 'id');
		const page = readFileSync(to, 'utf8');
		expect(page).toContain("default-src 'none'; style-src 'sha256-");
		expect(page).not.toMatch(/<script|javascript:|\son\w+=|src=|<link|@import|url\(/i);
		expect(page.match(/<svg /g)).toHaveLength(2);
		expect(page).toContain('<h1>Latihan berita</h1>');
	});

	it('never overwrites a report without being told to', async () => {
		const {home} = await classOfFive();
		writeFileSync(join(home, 'laporan.html'), 'punya saya');
		const {status} = await classReport(home, '-o', 'laporan.html');
		expect(status).toBe(2);
		expect(readFileSync(join(home, 'laporan.html'), 'utf8')).toBe('punya saya');
		expect((await classReport(home, '-o', 'laporan.html', '--yes')).status).toBe(0);
	});
});

describe('a class whose texts are hostile', () => {
	const evil = '<img src=x onerror=alert(1)>"\'&\u001B[31m\u202e';
	const hostile: Deck = {
		...testDeck(2),
		title: evil,
		cards: testDeck(2).cards.map((card) => ({
			...card,
			question: `${evil}?`,
			distractors: [evil.slice(0, 20), '=HYPERLINK("x")', '+1'],
			evidence: [{article: 'a1', text: evil, start: 0, end: 4}],
		})),
	};

	test.each(['table', 'json', 'csv', 'html'])('is inert as %s', async (format) => {
		const home = homeOf('', hostile);
		const code = await codeOf(homeOf('ab', hostile), '<b>@x</b>');
		const {stdout} = await runCommand(['class', code, '--format', format, '-o', '-'], {home});
		expect(stdout).not.toBe('');
		// eslint-disable-next-line no-control-regex
		expect(stdout).not.toMatch(/[\u001B\u202e]/);
		if (format === 'html') expect(stdout).not.toMatch(/<img|<b>/);
		if (format === 'csv') expect(stdout).not.toMatch(/(?:^|,)[=+@-]/m);
	});
});

describe('what goes wrong', () => {
	it.each([
		[['class'], 2, 'Whose results should be read?'],
		[['class', 'tak-ada.nqr'], 1, 'There is no tak-ada.nqr'],
		[['class', 'x', '--pass', '0'], 2, 'Use a number from 1 to 100'],
		[['class', 'x', '--attempt', 'best'], 2, 'Use "first" or "last"'],
		[['class', 'x', '--format', 'pdf'], 2, 'table, json, csv, xlsx, html'],
		[['class', 'x', '--deck', 'tak-ada'], 1, 'tak-ada'],
		[['results'], 1, 'No quiz has been taken yet'],
		[['results', 'ulangan'], 2, 'whose results these are'],
		[['results', 'ulangan', '--as', '7'], 1, 'has not judged any answer'],
		[['results', 'ulangan', '--as', 'x'.repeat(61)], 2, 'too long'],
		[['results', 'ulangan', '--as', '7', '--code', '-o', 'x'], 2, 'Choose one'],
	])('%j is refused with %d', async (argv, status, says) => {
		const result = await runCommand(argv, {home: homeOf('')});
		expect(result.stdout).toBe('');
		expect(result.stderr).toContain(says);
		expect(result.status).toBe(status);
	});

	it('is told beside what could be counted, with status 1', async () => {
		const {home} = await classOfFive();
		const file = join(home, 'hasil', '01.nqr');
		writeFileSync(file, readFileSync(file, 'utf8').replace('true', 'false'));
		const {status, stdout} = await classReport(home);
		expect(status).toBe(1);
		expect(stdout).toContain('4 pupils');
		expect(stdout).toContain('1 result is damaged, cut off or changed, and not counted');
		expect(stdout).toContain('hasil/01.nqr');
	});

	it('asks for the deck where it is not in the library', async () => {
		const home = homeOf('', testDeck(3, 'lain'));
		const code = await codeOf(homeOf('++++++'), '01');
		const without = await runCommand(['class', code], {home});
		expect(without.status).toBe(1);
		expect(without.stderr).toContain('--deck');
		writeFileSync(join(home, 'paket.json'), JSON.stringify(deck));
		expect((await runCommand(['class', code, '--deck', 'paket.json'], {home})).status).toBe(0);
		expect((await runCommand(['class', code, 'paket.json'], {home})).status).toBe(0);
	});
});

describe('newsquiz results', () => {
	it('shows all of it, and writes a file that holds nothing else', async () => {
		const home = homeOf('+a....', deck, [
			{type: 'flag', deck: deck.id, card: 'k2', reason: 'wrong', note: 'kuncinya b'},
			{type: 'review', deck: 'lain', card: 'rahasia', grade: 3, ms: 1, mode: 'quiz'},
		]);
		const argv = ['results', deck.id, '--as', '07', '--yes'];
		const {status, stdout, stderr} = await runCommand(argv, {home});
		expect([status, stdout]).toEqual([0, '']);
		expect(stderr).toContain(
			'2. Pertanyaan 2?\n    → wrong, chose “a 2”, flagged (the answer is wrong; kuncinya b)',
		);
		expect(stderr).toContain('4 other cards have not been answered.');
		const written = readFileSync(join(home, 'hasil-ulangan-07.nqr'), 'utf8');
		expect(JSON.parse(written)).toMatchObject({
			pupil: '07',
			cards: [
				{id: 'k1', key: 'benar 1', isRight: true, option: 'benar 1'},
				{id: 'k2', key: 'benar 2', isRight: false, option: 'a 2', flag: {reason: 'wrong'}},
			],
		});
		expect(written).not.toMatch(/rahasia|hp|2026|ms|\d{13}/);
	});

	it('asks before anything leaves', async () => {
		const {status, stdout, stderr} = await runCommand(['results', '--as', '07', '--code'], {
			home: homeOf('+a'),
		});
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('add --yes');
	});

	it('prints a code of at most 300 characters, and JSON for programs', async () => {
		const large = testDeck(400);
		const home = homeOf('+abc'.repeat(100), large);
		const code = await codeOf(home, 'Muhammad Rizky R.');
		expect(code.length).toBeLessThanOrEqual(longestCode);
		expect(decodeResult(code)).toMatchObject({pupil: 'Muhammad Rizky R.'});
		const {stdout, stderr} = await runCommand(['results', '--as', '7', '--json'], {home});
		expect(stderr).toBe('');
		expect((JSON.parse(stdout) as {cards: unknown[]}).cards).toHaveLength(400);
	});

	it('takes the last answers where it is told to', async () => {
		const again = {type: 'review', deck: deck.id, card: 'k1', grade: 3, ms: 1, mode: 'quiz'};
		const option = {input: 'choice', option: 'benar 1'};
		const home = homeOf('a', deck, [{...again, ...option}]);
		const right = async (...more: string[]): Promise<unknown> => {
			const {stdout} = await runCommand(['results', '--as', '7', '--json', ...more], {home});
			return (JSON.parse(stdout) as {cards: Array<{isRight: boolean}>}).cards[0]!.isRight;
		};
		expect(await right()).toBe(false);
		expect(await right('--attempt', 'last')).toBe(true);
	});
});

test('a chat in the archive that WhatsApp makes', async () => {
	const home = homeOf('');
	const chat = `[12/11/26 08.01.22] Sari: ${await codeOf(homeOf('++++++'), '01')}\n`;
	writeFileSync(join(home, 'chat.zip'), zipSync({'_chat.txt': strToU8(chat)}));
	const {status, stdout} = await runCommand(['class', 'chat.zip'], {home});
	expect(status).toBe(0);
	expect(stdout).toContain('1 pupil · 6 questions');
});
