import {describe, expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';
import {studyLog} from '../helpers/study-log.js';

/** Quizzes in which places were known and figures were not. */
const quizzes = [1, 2, 3].map((n): LogEvent => ({
	...{v: 1, device: 'kuis', n, at: morning - n * 86_400_000, tz: 420, type: 'quiz'},
	...{mode: 'quick', decks: ['banyak-kartu'], total: 10, right: 6, blank: 0, points: 6, best: 10},
	...{ms: 90_000, byKind: {place: [5, 5], quantity: [1, 5]}},
}));
const decks = [manyCards(30)];
const deck = 'banyak-kartu';

const open = (setting: Partial<RenderSetting> = {}) =>
	renderApp({
		services: fakeServices({decks, log: quizzes}),
		screen: {name: 'quiz-menu', deck},
		...setting,
	});

describe('the menu of quizzes', () => {
	it('shows every quiz, and what is weakest first', async () => {
		const screen = await open();
		expect(rowsOf(screen).filter((row) => row !== '')).toEqual([
			'  Kuis · Banyak kartu banyak-kartu',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  ▸ Kuis singkat                                    10 soal · langsung dinilai',
			'    Simulasi ujian                                  20 soal · dinilai di akhir',
			'    Per jenis, terlemah dahulu            soal   dipelajari   dikuasai',
			'    Berapa                                  15            0   ██░░░░░░░░   20%',
			'    Di mana                                 15            0   ██████████  100%',
			'  ○ Di luar jadwal: jadwal pengulangan tidak berubah.',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Enter mulai   Esc layar awal   Spasi jadwal   a semua paket   ? bantuan',
		]);
	});

	it('reads well at 60 × 18, in English', async () => {
		const services = fakeServices({decks: [meeting], log: studyLog()});
		const screen = await open({
			...{services, columns: 60, rows: 18, language: 'en'},
			screen: {name: 'quiz-menu'},
		});
		expect(rowsOf(screen).filter((row) => row !== '')).toEqual([
			'  Quiz · All decks',
			'  ────────────────────────────────────────────────────────',
			'  ▸ Quick quiz                4 questions · marked at once',
			'    Mock exam          all 4 questions · marked at the end',
			'    By kind, weakest first        questions   known',
			'    Who                                   1   not measured',
			'    When                                  1   not measured',
			'    Event                                 1   not measured',
			'    Question                              1   not measured',
			'  ○ Outside the schedule: what is due stays as it is.',
			'  ────────────────────────────────────────────────────────',
			'  Enter start   Esc home   Space schedule   ? help',
		]);
	});

	it('begins a quiz of the weakest kind with two keys', async () => {
		const screen = await open();
		await screen.press('down', 'down', 'enter');
		await screen.waitFor('Soal 1 dari 10');
		expect(screen.frame()).toContain('Kuis satu jenis');
		expect(screen.frame()).toContain('  Berapa\n');
	});

	it('lets an exam be arranged, and remembers it', async () => {
		const services = fakeServices({decks});
		const screen = await open({services});
		await screen.press('down', 'enter');
		expect(screen.frame()).toContain('▸ Jumlah soal      ‹ 20 soal ›');
		await screen.press('right', 'down', 'left', 'left', 'down', 'right', 'down', 'right', 'space');
		expect(rowsOf(screen).slice(3, 7)).toEqual([
			'    Jumlah soal        30 soal',
			'    Waktu              10 menit',
			'    Pilihan jawaban    paling banyak 5',
			'  ▸ Nilai            ‹ benar 4, salah −1, kosong 0 ›',
		]);
		expect(screen.frame()).toContain(
			'● Dihitung sebagai pengulangan: benar = Baik, salah = Ulangi.',
		);
		expect(services.quizzes.read().choices).toEqual({
			...{count: 30, minutes: 10, options: 5, scoring: {right: 4, wrong: -1}, isScheduled: true},
		});
		await screen.press('escape');
		expect(screen.frame()).toContain('30 soal · dinilai di akhir');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
		await screen.press('z');
		await screen.waitFor('30 soal · dinilai di akhir');
	});

	it('says what a quiz needs where no card can be asked', async () => {
		const cards = [{...meeting.cards[4]!}];
		const services = fakeServices({decks: [{...meeting, cards}]});
		const screen = await open({services, screen: {name: 'quiz-menu', deck: meeting.id}});
		expect(screen.frame()).toContain('Belum ada kartu yang cocok untuk kuis di sini.');
		await screen.press('enter', 'space', 'right', 'up', 'down');
		expect(screen.frame()).toContain('Belum ada kartu yang cocok untuk kuis di sini.');
		await screen.press('a');
		await screen.waitFor('Kuis · Semua paket kartu');
	});
});

describe('a quiz that was left', () => {
	it('is offered at home and in the menu, and goes on with its next question', async () => {
		const services = fakeServices({decks});
		const screen = await open({services, screen: {name: 'quiz', deck}});
		await screen.waitFor('Soal 1 dari 10');
		await screen.type('1');
		await screen.press('enter');
		if (!screen.frame().includes('Soal 2')) await screen.press('enter');
		await screen.waitFor('Soal 2 dari 10');
		const [, second] = /nomor (\d+)\?/.exec(screen.frame())!;
		await screen.press('escape');
		expect(screen.frame()).toContain('Keluar dari kuis ini? Jawaban Anda disimpan');
		await screen.press('enter');
		await screen.waitFor('↻ Kuis singkat tertunda, 1 dari 10 dijawab: z untuk melanjutkan');
		await screen.press('z');
		await screen.waitFor('▸ Lanjutkan kuis singkat');
		expect(screen.frame()).toMatch(/▸ Lanjutkan kuis singkat +1\/10 dijawab\n/);
		await screen.press('enter');
		await screen.waitFor('Soal 2 dari 10');
		expect(screen.frame()).toContain(`nomor ${second}?`);
		expect(services.log).toHaveLength(1);
	});

	it('is never dropped unasked', async () => {
		const services = fakeServices({decks});
		const quiz = await open({services, screen: {name: 'quiz', deck}});
		await quiz.type('1');
		await quiz.press('enter');
		if (!quiz.frame().includes('Soal 2')) await quiz.press('enter');
		quiz.unmount();
		const screen = await open({services, language: 'en'});
		await screen.press('down', 'enter');
		expect(screen.frame()).toContain('A quick quiz with 1 answer is still paused.');
		await screen.press('n');
		expect(screen.frame()).toContain('Outside the schedule');
		await screen.press('enter', 'y');
		await screen.waitFor('Question 1 of 10');
	});

	it('passes over cards that are gone, and says so', async () => {
		const services = fakeServices({decks: [manyCards(4)]});
		const quiz = await open({services, screen: {name: 'quiz', deck}});
		await quiz.type('1');
		await quiz.press('enter');
		if (!quiz.frame().includes('Soal 2')) await quiz.press('enter');
		quiz.unmount();
		const kept = services.quizzes.read();
		const fewer = fakeServices({
			...{kept, decks: [{...manyCards(4), cards: manyCards(4).cards.slice(0, 2)}]},
		});
		const screen = await open({services: fewer, screen: {name: 'quiz', isResumed: true}});
		expect(screen.frame()).toMatch(/2 soal dilewati: kartunya sudah tidak ada/);
		screen.unmount();
		const none = fakeServices({decks: [], kept});
		const empty = await open({services: none, screen: {name: 'quiz', isResumed: true}});
		expect(empty.frame()).toContain('Kartu kuis yang tertunda itu sudah tidak ada.');
		expect(none.quizzes.read().paused).toBeUndefined();
	});
});
