import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {runCommand} from '../helpers/run-command.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');
const sample = join(root, 'decks', 'contoh-artikel.txt');

function open(home: string, ...args: string[]): Terminal {
	return openTerminal([program, ...args], {env: {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'}});
}

function loggedReviews(home: string): unknown[] {
	const folder = join(home, 'reviews');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => JSON.parse(line) as {type: string})
		.filter(({type}) => type === 'review');
}

async function answer(terminal: Terminal, grade: string): Promise<void> {
	await terminal.waitFor('buka jawaban');
	terminal.press('space');
	await terminal.waitFor('Mudah');
	terminal.press(grade);
}

it('an article becomes cards, three are learned, and another day knows it', async () => {
	const home = temporaryFolder();

	const first = open(home, sample);
	await first.waitFor('kartu dipakai');
	await first.waitFor('✓');
	expect(first.output()).toMatch(/✓ Mencari fakta +\d+ fakta: [^]*✓ Menyusun soal +\d+ soal/);
	first.press('enter');
	for (const grade of ['3', '3', '4']) await answer(first, grade);
	await first.waitFor('buka jawaban');
	expect(loggedReviews(home)).toHaveLength(3);
	first.press('escape');
	await first.waitFor('3 kartu');
	first.press('q');
	expect(await first.ended).toBe(0);
	expect(first.isAlternate).toBe(false);

	const second = open(home);
	await second.waitFor('Berita contoh');
	const row = second
		.screen()
		.split('\n')
		.find((line) => line.includes('Berita contoh: Pasar'));
	const total = /(\d+)\/(\d+)\s*$/.exec(row ?? '');
	expect(row).toBeDefined();
	expect(Number(total?.[1])).toBe(1);
	second.press('q');
	expect(await second.ended).toBe(0);

	const plain = await runCommand(['decks'], {home});
	expect(plain.stdout).toMatch(/Berita contoh[\s\S]*?1 learned/);
});

it('killed in the middle of a session, every answer given is there', async () => {
	const home = temporaryFolder();
	const first = open(home, 'study', 'akronim-dan-lembaga');
	for (const grade of ['3', '1', '4', '2']) await answer(first, grade);
	await first.waitFor('buka jawaban');
	first.signal('SIGKILL');
	await first.ended;
	expect(loggedReviews(home)).toHaveLength(4);

	const second = open(home);
	await second.waitFor('Singkatan');
	expect(second.screen()).not.toMatch(/rusak|galat|masalah/i);
	second.press('q');
	expect(await second.ended).toBe(0);
	expect(loggedReviews(home)).toHaveLength(4);
});

it('the article may come through a pipe, with the keyboard still free', async () => {
	const home = temporaryFolder();
	const script = `
		const {spawn} = require('node:child_process');
		const {openSync} = require('node:fs');
		const child = spawn(process.execPath, ${JSON.stringify([program, '-'])}, {
			stdio: [openSync(${JSON.stringify(sample)}, 'r'), 'inherit', 'inherit'],
		});
		child.on('exit', (code) => process.exit(code));
	`;
	const terminal = openTerminal(['-e', script], {env: {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'}});
	await terminal.waitFor('kartu dipakai');
	terminal.press('enter');
	await answer(terminal, '3');
	await terminal.waitFor('buka jawaban');
	terminal.press('ctrl+c');
	await terminal.ended;
	expect(terminal.isAlternate).toBe(false);
	expect(loggedReviews(home)).toHaveLength(1);
});

it.each(['study', 'quiz'])(
	'%s of a deck that is not there fails before the app opens',
	async (command) => {
		const terminal = open(temporaryFolder(), command, 'tidak-ada');
		expect(await terminal.ended).toBe(1);
		expect(terminal.screen()).toContain('newsquiz: Tidak ada paket kartu dengan id "tidak-ada".');
		expect(terminal.output()).not.toContain('\u001b[?1049h');
	},
);

it('an answer that the learner stands by is right, now and on another day', async () => {
	const home = temporaryFolder();
	const deck = join(home, 'paket.json');
	const cards = [{id: 'k', kind: 'thing', question: 'Apa yang dicuri?', answer: 'sepeda motor'}];
	const file = {format: 'newsquiz', version: 1, id: 'motor', title: 'Motor', language: 'id', cards};
	writeFileSync(deck, JSON.stringify(file));
	const typed = async (terminal: Terminal): Promise<void> => {
		await terminal.waitFor('buka jawaban');
		terminal.press('t');
		await terminal.waitFor('ketik jawaban Anda');
		terminal.press('motor');
		await terminal.waitFor('› motor');
		terminal.press('enter');
	};

	const first = open(home, 'study', deck);
	await typed(first);
	await first.waitFor('saya benar');
	first.press('b');
	await first.waitFor('terima jawaban ini');
	first.press('enter');
	await first.waitFor('✓ Benar');
	first.press('u');
	await first.waitFor('tidak lagi diterima');
	first.press('b');
	await first.waitFor('terima jawaban ini');
	first.press('b');
	await first.waitFor('✓ Benar');
	first.press('escape');
	await first.waitFor('Milik Anda');
	first.press('q');
	expect(await first.ended).toBe(0);

	const second = open(home, 'study', deck);
	await typed(second);
	await second.waitFor('Sesuai dengan jawaban yang sudah Anda anggap benar.');
	second.press('ctrl+c');
	await second.ended;
});
