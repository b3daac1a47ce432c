import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {manyCards} from '../helpers/sample-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');
const deck = manyCards(12);

function makeHome(): string {
	const home = temporaryFolder();
	mkdirSync(join(home, 'decks'));
	writeFileSync(join(home, 'decks', `${deck.id}.json`), JSON.stringify(deck));
	return home;
}

function open(home: string, ...args: string[]): Terminal {
	const env = {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'};
	return openTerminal([program, 'quiz', deck.id, '--lang', 'id', ...args], {env});
}

function logged(home: string): LogEvent[] {
	const folder = join(home, 'reviews');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => JSON.parse(line) as LogEvent);
}

/** What is kept, once it says what it should. */
async function untilKept(home: string, text: string): Promise<void> {
	for (;;) {
		try {
			if (readFileSync(join(home, 'quiz.json'), 'utf8').includes(text)) return;
		} catch {
			// Not written yet.
		}
		await wait(10);
	}
}

it('an exam that was killed goes on with its answers, its doubts and its time', async () => {
	const home = makeHome();
	const exam = open(home, '--mode', 'exam', '--limit', '6', '--time', '30');
	await exam.waitFor(/Soal 1 dari 6 · (30:00|29:5)/);
	exam.press('2');
	await exam.waitFor(/● 2/);
	exam.press('right', '3', 'r');
	await untilKept(home, '"isDoubtful":true');
	exam.signal('SIGKILL');
	await exam.ended;

	const again = open(home);
	await again.waitFor('▸ Lanjutkan simulasi ujian');
	await again.waitFor(/2\/6 dijawab · sisa 30 menit/);
	again.press('enter');
	await again.waitFor(/Soal 2 dari 6 · (29|30):/);
	expect(again.screen()).toMatch(/● 3/);
	again.press('escape');
	await again.waitFor(/1 ● {2}\[ {2}2 ●\?\]/);
	again.press('e');
	await again.waitFor('Kumpulkan sekarang?');
	again.press('y');
	await again.waitFor('Dijeda 1 kali');
	again.press('q');
	expect(await again.ended).toBe(0);
	expect(logged(home).map(({type}) => type)).toEqual(['review', 'review', 'quiz']);
	expect(readFileSync(join(home, 'quiz.json'), 'utf8')).not.toContain('paused');
});

it('a quick quiz that was killed asks nothing twice', async () => {
	const home = makeHome();
	const quiz = open(home, '--limit', '4');
	for (let question = 1; question <= 2; question++) {
		await quiz.waitFor(new RegExp(`Soal ${question} dari 4[^]*Enter (pilih|periksa)`));
		quiz.press(quiz.screen().includes('ketik jawaban Anda') ? 'entah\r' : '1');
		await quiz.waitFor('Enter lanjut');
		quiz.press('enter');
	}
	await quiz.waitFor(/Soal 3 dari 4[^]*Enter (pilih|periksa)/);
	const [, third] = /nomor (\d+)\?/.exec(quiz.screen())!;
	quiz.signal('SIGKILL');
	await quiz.ended;
	expect(logged(home)).toHaveLength(2);

	const again = open(home);
	await again.waitFor('▸ Lanjutkan kuis singkat');
	again.press('enter');
	await again.waitFor(/Soal 3 dari 4[^]*Enter (pilih|periksa)/);
	expect(again.screen()).toContain(`nomor ${third}?`);
	again.press('escape');
	await again.waitFor('Keluar dari kuis ini?');
	again.press('e');
	await again.waitFor('Hasil kuis singkat');
	again.press('q');
	expect(await again.ended).toBe(0);
	expect(logged(home).at(-1)).toMatchObject({type: 'quiz', total: 2});
});
