import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {defaultChoices, planOf} from '../../source/session/quiz-plan.js';
import {fakeServices} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf, type Screen} from '../helpers/render.js';
import {manyCards} from '../helpers/sample-decks.js';

const decks = [manyCards(12)];
const choices = {...defaultChoices, count: 10, minutes: 5};
const plan = planOf('exam', choices, {deck: 'banyak-kartu'});

async function examine(
	setting: Partial<RenderSetting> = {},
	services = fakeServices({decks}),
): Promise<{screen: Screen; services: ReturnType<typeof fakeServices>}> {
	const screen = await renderApp({services, screen: {name: 'quiz', plan}, ...setting});
	return {screen, services};
}

/** The number of the option that is, or is not, right for the question on the screen. */
function option(screen: Screen, isRight: boolean): string {
	const number = Number(/nomor (\d+)\?/.exec(screen.frame())![1]);
	const key = number % 2 === 1 ? `Kota ${number}` : `${number + 9} orang`;
	const rows = screen.frame().match(/[○●] \d {2}.*/g)!;
	const at = rows.findIndex((row) => row.endsWith(`  ${key}`));
	return String((isRight ? at : (at + 1) % rows.length) + 1);
}

/** Answers the first question rightly and the second wrongly, and goes to the list. */
async function answerTwo(screen: Screen): Promise<void> {
	await screen.press(option(screen, true), 'right');
	await screen.press(option(screen, false), 'escape');
}

/** Lets time pass, the last second of it on the screen. */
async function pass(screen: Screen, services: ReturnType<typeof fakeServices>, ms: number) {
	services.wait(ms - 1000);
	await screen.press('x');
	services.wait(1000);
}

describe('an exam', () => {
	it('shows the question, what is chosen, and a clock', async () => {
		const {screen} = await examine();
		await screen.press('2', 'up');
		const rows = rowsOf(screen);
		expect(rows[0]).toMatch(
			/^ {2}Simulasi ujian · Banyak kartu banyak-kartu +Soal 1 dari 10 · 05:00$/,
		);
		expect(screen.frame()).toMatch(/\n {2}▸ ○ 1 {2}.*\n {4}● 2 {2}.*\n {4}○ 3 {2}.*\n {4}○ 4 {2}/);
		expect(screen.frame()).not.toMatch(/Benar|✓|✗/);
		expect(rows.at(-1)).toBe(
			'  Enter pilih   ←→ soal lain   Esc daftar soal   r ragu-ragu   ? bantuan',
		);
	});

	it('counts down, one row at a time, and says when a minute is left', async () => {
		const {screen, services} = await examine();
		const before = rowsOf(screen);
		services.wait(1000);
		await screen.waitFor('04:59');
		expect(rowsOf(screen).slice(1)).toEqual(before.slice(1));
		await pass(screen, services, 239_000);
		await screen.waitFor('01:00');
		expect(screen.frame()).not.toContain('kurang dari satu menit');
		await pass(screen, services, 1000);
		await screen.waitFor('00:59');
		expect(screen.frame()).toContain('! Waktu tinggal kurang dari satu menit.');
	});

	it('tells minutes only where nothing may move', async () => {
		const services = fakeServices({decks, settings: {motion: 'reduced'}});
		const {screen} = await examine({language: 'en'}, services);
		expect(screen.frame()).toContain('5 minutes left');
		const {length} = screen.frames();
		services.wait(59_000);
		await screen.press('x');
		expect(screen.frames()).toHaveLength(length);
		services.wait(1000);
		await screen.waitFor('4 minutes left');
	});

	it.each([
		[80, 24],
		[60, 18],
	])(
		'lists all questions, answered, blank and unsure, without colour (%i × %i)',
		async (columns, rows) => {
			const {screen} = await examine({columns, rows, depth: 1});
			await screen.press('1', 'right', '2', 'r', 'right', 'right', 'r', 'escape');
			expect(screen.frame()).toContain('2 dijawab · 8 kosong · 2 ragu-ragu');
			expect(screen.frame()).toContain('● dijawab   ○ kosong   ? ragu-ragu');
			expect(screen.frame()).toMatch(/ 1 ● {5}2 ●\? {4}3 ○ {2}\[ {2}4 ○\?\]/);
			expect(screen.frame()).toMatch(/\n {2}4\. Pertanyaan nomor \d+\?\n {5}belum dijawab\n/);
			await screen.press('left', 'left');
			expect(screen.frame()).toMatch(/\n {2}2\. Pertanyaan nomor \d+\?\n {5}→ /);
			await screen.press('enter');
			expect(screen.frame()).toContain('Soal 2 dari 10');
			expect(screen.frame()).toMatch(/ · ragu-ragu\n/);
		},
	);

	it('is handed in after a yes, and then tells points, topics and every miss', async () => {
		const {screen, services} = await examine();
		await answerTwo(screen);
		services.wait(61_000);
		await screen.press('e');
		expect(screen.frame()).toContain(
			'Kumpulkan sekarang? Setelah dikumpulkan, jawaban tidak bisa diubah lagi.',
		);
		expect(screen.frame()).toContain('! 8 soal masih kosong.');
		await screen.press('n', 'e', 'y');
		await screen.waitFor('Hasil simulasi ujian');
		for (const text of [
			'1 dari 10 benar',
			'5 dari 50 poin · benar 5, salah 0, kosong 0',
			'1 benar · 1 salah · 8 kosong',
			'Waktu: 1 menit 1 detik dari 5 menit',
			'Menurut jenis',
		]) {
			expect(screen.frame()).toContain(text);
		}
		await screen.press('pagedown');
		expect(screen.frame()).toMatch(/[✗·] Pertanyaan nomor/);
		expect(services.log.map(({type}) => type)).toEqual(['review', 'review', 'quiz']);
		expect(services.log.at(-1)).toMatchObject({
			...{mode: 'exam', total: 10, right: 1, blank: 8, points: 5, best: 50, ms: 61_000},
			limit: 300_000,
		});
		expect(services.progress.state.memories.size).toBe(0);
		expect(services.quizzes.read().paused).toBeUndefined();
	});

	it('hands itself in when time is up', async () => {
		const {screen, services} = await examine({language: 'en'});
		await screen.press(option(screen, true));
		await pass(screen, services, 300_000);
		await screen.waitFor('Time was up, so the exam was handed in for you.');
		expect(screen.frame()).toContain('1 of 10 right');
		expect(services.log.at(-1)).toMatchObject({type: 'quiz', right: 1, blank: 9, ms: 300_000});
	});

	it('stands still while it is closed, and says how often it was', async () => {
		const {screen, services} = await examine();
		await screen.press('3');
		services.wait(60_000);
		await screen.press('escape', 'escape');
		await screen.waitFor('↻ Simulasi ujian tertunda, 1 dari 10 dijawab');
		services.wait(3_600_000);
		await screen.press('z');
		await screen.waitFor('1/10 dijawab · sisa 4 menit');
		await screen.press('enter');
		await screen.waitFor('Soal 1 dari 10 · 04:00');
		expect(screen.frame()).toContain('● 3');
		await screen.press('escape', 'e', 'y');
		await screen.waitFor('Dijeda 1 kali; selama dijeda waktunya berhenti.');
	});

	it('is kept whatever ends the app', async () => {
		const {screen, services} = await examine();
		await screen.press('3', 'right');
		screen.unmount();
		const {screen: again} = await examine({screen: {name: 'quiz', isResumed: true}}, services);
		expect(again.frame()).toContain('Soal 2 dari 10');
		await again.press('left');
		expect(again.frame()).toContain('● 3');
	});

	it('is recorded as reviews where the learner said so', async () => {
		const scheduled = {...plan, isScheduled: true};
		const {screen, services} = await examine({screen: {name: 'quiz', plan: scheduled}});
		await answerTwo(screen);
		await screen.press('e', 'y');
		await screen.waitFor('Hasil simulasi ujian');
		expect(services.log.slice(0, 2)).toMatchObject([
			{type: 'review', mode: 'study', grade: 3},
			{type: 'review', mode: 'study', grade: 1},
		]);
		await screen.press('end');
		expect(screen.frame()).toContain('Jawaban Anda dicatat sebagai pengulangan.');
	});

	it('loses nothing when the log could not take it, and records each answer once', async () => {
		const {screen, services} = await examine();
		await screen.press('1', 'right', '1', 'escape', 'e');
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press('y');
		await screen.waitFor('Ruang penyimpanan penuh.');
		expect(screen.frame()).toMatch(/Jawaban Anda disimpan di\s+perangkat ini\./);
		expect(services.log).toEqual([]);
		await screen.press('z');
		await screen.waitFor('sudah dikumpulkan, belum semua tercatat');
		await screen.press('enter');
		await screen.waitFor('Hasil simulasi ujian');
		expect(services.log.map(({type}) => type)).toEqual(['review', 'review', 'quiz']);
		expect(services.quizzes.read().paused).toBeUndefined();
	});

	it('takes typed answers letter by letter, without options', async () => {
		const cards = manyCards(2).cards.map(({distractors: _, ...card}) => card);
		const services = fakeServices({decks: [{...decks[0]!, cards}]});
		const {screen} = await examine({}, services);
		await screen.type('Kota r1e');
		await screen.press('enter');
		await screen.type('e');
		await screen.press('shift+tab');
		expect(screen.frame()).toContain('› Kota r1e');
		await screen.press('ctrl+r', 'escape');
		expect(screen.frame()).toMatch(/\[ {2}1 ●\?\] {3}2 ●/);
	});

	it('breaks nothing in the smallest window', async () => {
		const {screen} = await examine({columns: 40, rows: 12});
		await screen.press('1', 'escape', 'e');
		for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(40);
		expect(screen.frame()).toContain('Kumpulkan sekarang?');
	});
});
