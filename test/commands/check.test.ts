import {
	chmodSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {sanitise} from '../../source/sanitise.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const card = {
	id: 'tempat',
	kind: 'place',
	form: 'direct',
	question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?',
	answer: 'Kendari',
	distractors: ['Manado', 'Bitung', 'Kolaka'],
	evidence: [{article: 'a', text: 'Jembatan Randu ada di Kendari.', start: 22, end: 29}],
};

function deckText(cards: readonly object[] = [card], fields: object = {}): string {
	const deck = {
		format: 'newsquiz',
		version: 1,
		id: 'jembatan',
		title: 'Jembatan',
		license: 'CC-BY-4.0',
		articles: [
			{
				id: 'a',
				title: 'Jembatan',
				publisher: 'Warta',
				publishedAt: '2024-05-05',
				url: 'https://warta.example/jembatan',
			},
		],
		...fields,
		cards,
	};
	return `${JSON.stringify(deck, null, 2)}\n`;
}

const sound = deckText();
const advised = deckText([{...card, distractors: ['Manado']}]);
const faulty = deckText([
	{...card, answer: 'kendari ', distractors: ['Kendari', 'Manado', 'Palu']},
]);

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
	const home = temporaryFolder();
	for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
	return home;
}

describe('newsquiz check', () => {
	it('has nothing to say of a sound deck', async () => {
		const home = folderWith({'a.json': sound});
		expect(await runCommand(['check', 'a.json'], {home})).toEqual({
			status: 0,
			stdout:
				'a.json: 1 card, 0 errors, 0 pieces of advice, quality 100 of 100\n  Nothing to mend.\n',
			stderr: '',
		});
	});

	it('takes advice for no failure', async () => {
		const home = folderWith({'a.json': advised});
		expect(await runCommand(['check', 'a.json'], {home})).toEqual({
			status: 0,
			stdout: `a.json: 1 card, 0 errors, 1 piece of advice, quality 90 of 100
  card 1 "tempat"
    advice option-count (line 23, distractors): there is 1
      → Add good distractors, or leave them out so that the answer is typed.
  What lowers the quality (points): option-count 10
  Ready to use and to share; the advice above makes it better.
`,
			stderr: '',
		});
	});

	it('says in Indonesian what is wrong, where, and what to do', async () => {
		const home = folderWith({
			'a.json': deckText([{...card, question: 'Di mana jembatan itu diresmikan pada 4 Mei 2024?'}]),
		});
		expect(await runCommand(['check', 'a.json', '--lang', 'id'], {home})).toEqual({
			status: 1,
			stdout: `a.json: 1 kartu, 1 kesalahan, 0 saran, mutu 0 dari 100
  kartu 1 "tempat"
    kesalahan no-pointer (baris 21, question): "itu" tidak menunjuk apa pun dalam soal ini
      → Tulis nama atau benda yang dimaksud.
  Yang menurunkan mutunya (angka): no-pointer 100
  Belum siap dipakai: perbaiki dahulu 1 kesalahan itu.
`,
			stderr: '',
		});
	});

	it('reads standard input', async () => {
		const {status, stdout} = await runCommand(['check', '-'], {
			home: temporaryFolder(),
			stdin: sound,
		});
		expect([status, stdout.split('\n')[0]]).toEqual([
			0,
			'-: 1 card, 0 errors, 0 pieces of advice, quality 100 of 100',
		]);
	});

	it('checks all files, also after one that can’t be read', async () => {
		const home = folderWith({'a.json': sound, 'b.json': '{', 'c.json': advised});
		const {status, stdout} = await runCommand(
			['check', 'a.json', 'b.json', 'tiada.json', 'c.json'],
			{home},
		);
		expect(status).toBe(1);
		expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
			'a.json: 1 card, 0 errors, 0 pieces of advice, quality 100 of 100',
			'b.json: could not be checked',
			'tiada.json: could not be checked',
			'c.json: 1 card, 0 errors, 1 piece of advice, quality 90 of 100',
		]);
	});

	it('gives programs the same as JSON', async () => {
		const home = folderWith({'a.json': advised, 'b.json': '{'});
		const {status, stdout, stderr} = await runCommand(['check', '--json', 'a.json', 'b.json'], {
			home,
		});
		expect([status, stderr]).toEqual([1, '']);
		expect(JSON.parse(stdout)).toEqual({
			files: [
				{
					file: 'a.json',
					cards: 1,
					errors: 0,
					advice: 1,
					score: 90,
					lowers: [{rule: 'option-count', points: 10}],
					changes: [],
					findings: [
						{
							rule: 'option-count',
							severity: 'advice',
							card: 1,
							id: 'tempat',
							line: 23,
							field: 'distractors',
							problem: 'there is 1',
							todo: 'Add good distractors, or leave them out so that the answer is typed.',
						},
					],
				},
				{
					file: 'b.json',
					error: {
						message: '"b.json" is not valid JSON. The mistake is near line 1, column 1.',
						hint: 'Check quotes, commas and brackets near it. No comma may follow the last entry.',
					},
				},
			],
		});
	});

	it('shows a hundred findings of a deck that has more', async () => {
		const many = Array.from({length: 150}, (_, index) => ({...card, id: `k${index}`}));
		const home = folderWith({'a.json': deckText(many)});
		const {stdout} = await runCommand(['check', 'a.json'], {home});
		expect(stdout).toContain('… and 50 more; --json shows all');
	});

	it.each([
		['nothing to check', ['check'], 'Which file should be checked?'],
		['a filter and JSON', ['check', '--fix', '--json', '-'], "can't be used with --json"],
		['a filter and a file', ['check', '--fix', '-', 'a.json'], 'or other files'],
		['an unknown option', ['check', '--mend', 'a.json'], 'There is no option --mend.'],
	])('refuses %s as wrong usage', async (_, argv, message) => {
		const {status, stdout, stderr} = await runCommand(argv, {home: temporaryFolder()});
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(message);
	});
});

describe('newsquiz check --fix', () => {
	it('mends the file, says so, and does nothing the second time', async () => {
		const home = folderWith({'a.json': faulty});
		const first = await runCommand(['check', '--fix', 'a.json'], {home});
		expect(first.stdout).toContain('Mended: card 1: white space around "kendari" (answer) removed');
		expect(first.stdout).toContain('Mended: card 1: "Kendari" removed from "distractors"');
		const mended = readFileSync(join(home, 'a.json'), 'utf8');
		expect(mended).toBe(deckText([{...card, answer: 'kendari', distractors: ['Manado', 'Palu']}]));
		const second = await runCommand(['check', '--fix', 'a.json'], {home});
		expect(second.stdout).not.toContain('Mended');
		expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe(mended);
		expect(readdirSync(home)).toEqual(['a.json']);
	});

	it('does not touch a file in which nothing is sure', async () => {
		const home = folderWith({'a.json': advised});
		const before = statSync(join(home, 'a.json'), {bigint: true});
		await runCommand(['check', '--fix', 'a.json'], {home});
		const after = statSync(join(home, 'a.json'), {bigint: true});
		expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
	});

	it.skipIf(process.platform === 'win32')('keeps permissions, and links', async () => {
		const home = folderWith({'a.json': faulty});
		chmodSync(join(home, 'a.json'), 0o640);
		symlinkSync('a.json', join(home, 'tautan.json'));
		await runCommand(['check', '--fix', 'tautan.json'], {home});
		expect(lstatSync(join(home, 'tautan.json')).isSymbolicLink()).toBe(true);
		expect(statSync(join(home, 'a.json')).mode & 0o777).toBe(0o640);
		expect(readFileSync(join(home, 'a.json'), 'utf8')).toContain('"kendari"');
	});

	it('as a filter writes the mended deck, and its report beside it', async () => {
		const {stdout, stderr} = await runCommand(['check', '--fix', '-'], {
			home: temporaryFolder(),
			stdin: `\ufeff${faulty.replaceAll('\n', '\r\n')}`,
		});
		expect(stdout).toBe(deckText([{...card, answer: 'kendari', distractors: ['Manado', 'Palu']}]));
		expect(stderr).toContain('Mended: byte order mark removed');
		expect(stderr).toContain('Mended: line endings made LF');
	});

	it('passes a deck on as it is where nothing is to be mended', async () => {
		const {stdout} = await runCommand(['check', '--fix', '-'], {
			home: temporaryFolder(),
			stdin: advised,
		});
		expect(stdout).toBe(advised);
	});
});

describe('hostile files', () => {
	const worst = '\u001b[2J\u001b]0;x\u0007\u202e';
	const files: ReadonlyArray<readonly [string, string | Buffer]> = [
		['binary', Buffer.from([0, 255, 254, 1, 2, 3])],
		['UTF-16', Buffer.from(`\ufeff${sound}`, 'utf16le')],
		['Windows-1252', Buffer.from('{"format":"newsquiz","version":1,"title":"caf\xe9"}', 'latin1')],
		['empty', ''],
		['nested', '['.repeat(200_000)],
		['too large', `{"x": "${'x'.repeat(5_300_000)}"}`],
		['another format', '{"format": "anki"}'],
		['a newer version', '{"format": "newsquiz", "version": 2}'],
		['a list', '[]'],
		['no cards at all', '{"format": "newsquiz", "version": 1}'],
		[
			'cards that are none',
			'{"format": "newsquiz", "version": 1, "id": "x", "title": "x", "cards": [1, null, "x", []]}',
		],
		[
			'a prototype',
			'{"format": "newsquiz", "version": 1, "__proto__": {"x": 1}, "cards": {"length": 5}}',
		],
		[
			'control sequences',
			deckText([{...card, id: worst, answer: worst, distractors: [worst, worst]}], {title: worst}),
		],
	];

	it.each(files)('%s', async (_, contents) => {
		for (const argv of [
			['check', 'a.json'],
			['check', '--fix', 'a.json'],
			['check', '--json', 'a.json'],
		]) {
			const home = folderWith({'a.json': contents});
			const {status, stdout, stderr} = await runCommand(argv, {home});
			expect([status, stderr]).toEqual([1, '']);
			expect(stdout).toBe(sanitise(stdout));
			expect(stdout).not.toMatch(/\bat .+:\d+:\d+/);
		}
	});

	it('a file that can’t be read is left as it is', async () => {
		const home = folderWith({'a.json': '{"format": "newsquiz", '});
		await runCommand(['check', '--fix', 'a.json'], {home});
		expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('{"format": "newsquiz", ');
	});

	it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
		'a folder that may not be opened, and the file after it',
		async () => {
			const home = folderWith({'baik.json': sound});
			mkdirSync(join(home, 'terkunci'), {mode: 0o000});
			const {status, stdout} = await runCommand(['check', 'terkunci', 'baik.json'], {home});
			expect(status).toBe(1);
			expect(stdout).toContain('terkunci: could not be checked');
			expect(stdout).toContain('baik.json: 1 card');
		},
	);

	it('a folder, a device and a hostile name', async () => {
		const home = temporaryFolder();
		mkdirSync(join(home, 'paket'));
		const inFolder = await runCommand(['check', '--fix', 'paket'], {home});
		expect(inFolder).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('There is no deck in that folder.') as string,
		});
		for (const name of ['/dev/zero', `${worst}.json`]) {
			const {status, stdout} = await runCommand(['check', '--fix', name], {home});
			expect(status).toBe(1);
			expect(stdout).toContain('could not be checked');
			expect(stdout).toBe(sanitise(stdout));
		}
	});
});

describe('newsquiz build', () => {
	const sample = fileURLToPath(new URL('../../decks/contoh-artikel.txt', import.meta.url));

	it('--explain says which rule turned down what, and nothing else changes', async () => {
		const home = temporaryFolder();
		const plain = await runCommand(['build', sample, '-o', '-'], {home});
		const explained = await runCommand(['build', sample, '-o', '-', '--explain'], {home});
		const cards = (text: string) => (JSON.parse(text) as {cards: unknown}).cards;
		expect(explained.status).toBe(0);
		expect(cards(explained.stdout)).toEqual(cards(plain.stdout));
		expect(plain.stderr).toBe('');
		expect(explained.stderr).toMatch(
			/^\d+ drafts? of (?:a card was|cards were) turned down:\n {2}[a-z-]+ \(\d+\): \p{Lu}.*\n {4}· .+ → /u,
		);
	});

	it('--explain helps most where not one card could be made', async () => {
		const {status, stderr} = await runCommand(
			['build', sample, '-o', '-', '--explain', '--kinds', 'quote', '--lang', 'id'],
			{home: temporaryFolder()},
		);
		expect(status).toBeLessThan(2);
		expect(stderr).toMatch(/ditolak/);
	});

	it('--explain does not go with --jsonl', async () => {
		const {status, stderr} = await runCommand(['build', '--jsonl', '-', '--explain'], {
			home: temporaryFolder(),
		});
		expect(status).toBe(2);
		expect(stderr).toContain("--explain can't be used together with --jsonl");
	});

	it('makes decks that pass', async () => {
		const home = temporaryFolder();
		await runCommand(['build', sample, '-o', 'a.json'], {home});
		const {status, stdout} = await runCommand(['check', 'a.json'], {home});
		expect(status).toBe(0);
		expect(Number(/quality (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(85);
	});

	it('--school spares a class what is for grown-ups, also in JSON Lines', async () => {
		const home = temporaryFolder();
		const text =
			'Polda Maluku menetapkan 5 tersangka pencurian di Ambon pada 4 Mei 2024. Polda Maluku menahan 5 tersangka itu di Ambon pada 6 Mei 2024.';
		const line = JSON.stringify({id: '1', text, title: 'Kasus Pencurian di Ambon'});
		const cards = async (...options: string[]) => {
			const {stdout} = await runCommand(['build', '--jsonl', '-', ...options], {home, stdin: line});
			return (JSON.parse(stdout) as {deck: {cards: unknown[]}}).deck.cards.length;
		};
		expect(await cards()).toBeGreaterThan(0);
		expect(await cards('--school')).toBe(0);
	});

	it('--native leaves out cards about words, also in JSON Lines', async () => {
		const home = temporaryFolder();
		const text =
			'Warga Lontar menanam mangrove (bakau) di pantai pada 4 Mei 2024. PT Lontar membuka pabrik kopi di Ambon pada 6 Mei 2024. Likuefaksi adalah hilangnya kekuatan tanah akibat guncangan gempa.';
		const line = JSON.stringify({id: '1', text, title: 'Kabar dari Lontar'});
		const kinds = async (...options: string[]) => {
			const {stdout} = await runCommand(['build', '--jsonl', '-', ...options], {home, stdin: line});
			return (JSON.parse(stdout) as {deck: {cards: Array<{kind: string}>}}).deck.cards.map(
				({kind}) => kind,
			);
		};
		const all = await kinds();
		expect(all.length).toBeGreaterThan(0);
		expect(await kinds('--native')).toEqual(all.filter((kind) => kind !== 'word'));
	});
});

describe('the bundled decks', () => {
	const folder = fileURLToPath(new URL('../../decks', import.meta.url));
	const names = readdirSync(folder).filter(
		(name) => name.endsWith('.json') && !['index.json', 'deck.schema.json'].includes(name),
	);

	it.each(names)('%s breaks no rule', async (name) => {
		const {stdout} = await runCommand(['check', '--json', join(folder, name)], {
			home: temporaryFolder(),
		});
		const {files} = JSON.parse(stdout) as {files: Array<{score: number; findings: unknown[]}>};
		expect(files).toMatchObject([{score: 100, findings: []}]);
	});
});
