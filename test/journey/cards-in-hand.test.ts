import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {EMPTY_FOLD, foldLogs} from '../../source/progress/fold.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');
const deck = 'akronim-dan-lembaga';

interface Place {
	readonly home: string;
	readonly temporary: string;
	readonly editor: string;
}

/** A home, and an editor that changes the answer of a card, or spoils its headings the first time. */
function makePlace(): Place {
	const home = temporaryFolder();
	const temporary = temporaryFolder();
	const script = join(home, 'penyunting.cjs');
	writeFileSync(
		script,
		`
		const {appendFileSync, existsSync, readFileSync, statSync, writeFileSync} = require('node:fs');
		const [, , mode, file] = process.argv;
		const seen = ${JSON.stringify(join(home, 'disunting'))};
		const text = readFileSync(file, 'utf8');
		const isFirst = !existsSync(seen);
		appendFileSync(seen, mode + ' ' + (statSync(file).mode & 0o777).toString(8) + '\\n');
		if (isFirst) writeFileSync(file, text.replace('== Jawaban / Answer ==', '== Jawabn =='));
		else
			writeFileSync(file, text.replace(/== Jawab(n|an \\/ Answer) ==\\n.*/, '== Jawaban ==\\nJawaban saya sendiri'));
		`,
	);
	return {home, temporary, editor: `"${process.execPath}" "${script}" --sunting`};
}

function open({home, temporary, editor}: Place, ...args: string[]): Terminal {
	return openTerminal([program, ...args], {
		env: {
			NEWSQUIZ_HOME: home,
			LANG: 'id_ID.UTF-8',
			TMPDIR: temporary,
			VISUAL: undefined,
			EDITOR: editor,
		},
	});
}

function logged({home}: Place): LogEvent[] {
	const folder = join(home, 'reviews');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => JSON.parse(line) as LogEvent);
}

function count(place: Place, type: LogEvent['type']): number {
	return logged(place).filter((event) => event.type === type).length;
}

async function answer(terminal: Terminal, place: Place, times: number): Promise<void> {
	const before = count(place, 'review');
	for (let given = 1; given <= times; given++) {
		await terminal.waitFor('buka jawaban');
		terminal.press('space');
		await terminal.waitFor('Mudah');
		terminal.press('3');
		await until(() => count(place, 'review') === before + given);
	}
	await terminal.waitFor('buka jawaban');
}

async function takeBack(terminal: Terminal, place: Place, times: number): Promise<void> {
	const before = count(place, 'undo');
	for (let taken = 1; taken <= times; taken++) {
		terminal.press('u');
		await until(() => count(place, 'undo') === before + taken);
	}
}

async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await wait(5);
}

it('takes back 35 things over two screens and two starts, until nothing was ever done', async () => {
	const place = makePlace();

	const first = open(place, 'study', deck);
	await first.waitFor('buka jawaban');
	first.press('s');
	await first.waitFor('Kartu tadi diistirahatkan');
	await answer(first, place, 19);
	first.press('escape');
	await first.waitFor('Sesi ini selesai');
	first.press('q');
	expect(await first.ended).toBe(0);

	const second = open(place, 'study', deck);
	await answer(second, place, 13);
	second.press('e');
	await second.waitFor('Ctrl+G');
	second.press('\u0007');
	await second.waitFor('judul "== Jawabn ==" tidak dikenal');
	second.press('\u0007');
	await second.waitFor('Kartu ini diubah');
	expect(second.isAlternate).toBe(true);
	second.press('f');
	await second.waitFor('Apa yang keliru');
	second.press('4');
	await second.waitFor('Catatan untuk penulis');
	second.press('sudah ganti nama', 'enter');
	await second.waitFor('Kartu ini ditandai');
	expect(logged(place).slice(-2)).toMatchObject([
		{type: 'edit', change: {answer: 'Jawaban saya sendiri'}},
		{type: 'flag', reason: 'outdated', note: 'sudah ganti nama'},
	]);
	second.press('space');
	await second.waitFor('Jawaban saya sendiri');
	await takeBack(second, place, 1);
	await second.waitFor('tidak jadi ditandai');
	await takeBack(second, place, 9);
	second.press('escape');
	await second.waitFor('Sesi ini selesai');
	second.press('enter');
	await second.waitFor('Perlu diulang');
	await takeBack(second, place, 10);
	await second.waitFor(/Jawaban untuk “.*” dibatalkan/);
	second.press('q');
	expect(await second.ended).toBe(0);

	const third = open(place);
	await third.waitFor('Perlu diulang');
	await takeBack(third, place, 15);
	await third.waitFor('tidak jadi diistirahatkan');
	third.press('u');
	await third.waitFor('Tidak ada lagi yang bisa dibatalkan.');
	third.press('q');
	expect(await third.ended).toBe(0);

	expect(count(place, 'undo')).toBe(35);
	const {fold} = foldLogs(logged(place));
	const plain = ({memories, marks, changes, accepted, days, words, undoable}: typeof fold.state) =>
		JSON.stringify([
			[...memories],
			[...marks],
			[...changes],
			[...accepted],
			[...days],
			words,
			undoable,
		]);
	expect(plain(fold.state)).toBe(plain(EMPTY_FOLD.state));

	// What the editor was given was for the user alone, and is gone.
	const handed = readFileSync(join(place.home, 'disunting'), 'utf8').trim().split('\n');
	expect(handed).toHaveLength(2);
	if (process.platform !== 'win32') expect(handed).toEqual(['--sunting 600', '--sunting 600']);
	expect(readdirSync(place.temporary).filter((name) => name.startsWith('newsquiz-'))).toEqual([]);
}, 180_000);

it('an editor that is not there costs nothing that was typed', async () => {
	const place = {...makePlace(), editor: 'penyunting-yang-tidak-ada'};
	const terminal = open(place, 'study', deck);
	await terminal.waitFor('buka jawaban');
	terminal.press('e');
	await terminal.waitFor('Ctrl+G');
	terminal.press(' ya');
	await terminal.waitFor('? ya');
	terminal.press('\u0007');
	await terminal.waitFor('Penyunting teks tidak ditemukan (penyunting-yang-tidak-ada).');
	expect(terminal.isAlternate).toBe(true);
	terminal.press('enter');
	await terminal.waitFor('Kartu ini diubah');
	const question = expect.stringMatching(/\? ya$/) as string;
	expect(logged(place)).toMatchObject([{type: 'edit', change: {question}}]);
	terminal.press('ctrl+c');
	await terminal.ended;
});
