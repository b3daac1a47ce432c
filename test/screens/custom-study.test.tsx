import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import type {LogEvent} from '../../source/progress/event.js';
import {dayName} from '../../source/schedule/study-day.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

const tagged: Deck = {
	...meeting,
	cards: meeting.cards.map((card, index) => ({...card, ...(index < 2 && {tags: ['diplomasi']})})),
};

const answers: LogEvent[] = [
	['li', 1],
	['gencatan', 3],
].map(([card, grade], index) => ({
	...{v: 1, device: 'there', n: index + 1, at: morning - 600_000, tz: 420, type: 'review'},
	...{deck: meeting.id, card: String(card), grade: grade as 1 | 3, ms: 2000, mode: 'study'},
}));

const open = async (setting: Partial<RenderSetting> = {}, log: readonly LogEvent[] = answers) => {
	const services = fakeServices({decks: [tagged, manyCards(3)], log});
	const screen = await renderApp({
		services,
		screen: {name: 'custom-study', deck: meeting.id},
		columns: 60,
		rows: 18,
		...setting,
	});
	return {services, screen};
};

describe('custom study', () => {
	it('offers what failed today, all cards, kinds and tags, in Indonesian', async () => {
		const {screen} = await open();
		expect(rowsOf(screen)).toEqual([
			'  Latihan bebas · Pertemuan di Pyongyang, Juli 2023',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Kartu mana yang ingin Anda latih?',
			'',
			'  ▸ Yang hari ini dijawab Ulangi                         1',
			'    Semua kartu                                          5',
			'    Jenis: Siapa                                         1',
			'    Jenis: Peristiwa                                     1',
			'    Jenis: Kapan                                         1',
			'    Jenis: Untuk apa                                     1',
			'    Jenis: Pertanyaan                                    1',
			'    Tag: diplomasi                                       2',
			'',
			'  ○ Hanya latihan: jadwal tidak berubah',
			'  ────────────────────────────────────────────────────────',
			'  Enter mulai   Spasi latihan/jadwal   Esc kembali',
		]);
	});

	it('offers the same in English, at 100 × 30', async () => {
		const {screen} = await open({language: 'en', columns: 100, rows: 30});
		expect(rowsOf(screen).filter((row) => row !== '')).toEqual([
			'      Custom study · Pertemuan di Pyongyang, Juli 2023',
			`      ${'─'.repeat(88)}`,
			'      Which cards would you like to practise?',
			`      ▸ Failed today${' '.repeat(73)}1`,
			`        All cards${' '.repeat(76)}5`,
			`        Kind: Who${' '.repeat(76)}1`,
			`        Kind: Event${' '.repeat(74)}1`,
			`        Kind: When${' '.repeat(75)}1`,
			`        Kind: What for${' '.repeat(71)}1`,
			`        Kind: Question${' '.repeat(71)}1`,
			`        Tag: diplomasi${' '.repeat(71)}2`,
			'      ○ Only practice: the schedule stays as it is',
			`      ${'─'.repeat(88)}`,
			'      Enter start   Space practice/schedule   a from all decks   ? help   Esc back',
		]);
	});

	it('takes cards from all decks when asked to', async () => {
		const {screen} = await open();
		await screen.press('a');
		await screen.waitFor('Semua paket');
		expect(screen.frame()).toMatch(/Semua kartu +8\n/);
	});

	it('practises: says so, shows no intervals, and leaves the schedule alone', async () => {
		const {services, screen} = await open();
		const before = services.progress.state;
		await screen.press('enter');
		await screen.waitFor('latihan · 0 dari 1');
		await screen.press('space');
		expect(screen.frame()).toContain('Latihan: nilai apa pun tidak mengubah jadwal.');
		expect(screen.frame()).not.toMatch(/\d+ (menit|hari)\b/);
		await screen.press('3');
		await screen.waitFor('Ini latihan: jadwal kartu tidak berubah.');
		expect(services.log.at(-1)).toMatchObject({type: 'review', card: 'li', mode: 'practice'});
		const {memories, days} = services.progress.state;
		expect(memories).toEqual(before.memories);
		expect(days.get(dayName(Math.floor(morning / 86_400_000)))).toMatchObject({
			...{reviews: 2, practice: 1},
		});
		await screen.press('u');
		expect(services.progress.state.days).toEqual(before.days);
	});

	it('counts in the schedule when asked to', async () => {
		const {services, screen} = await open();
		await screen.press('space');
		expect(screen.frame()).toContain('● Masuk jadwal: setiap nilai mengubah jadwal kartu itu');
		await screen.press('enter');
		await screen.waitFor('0 dari 1');
		expect(screen.frame()).not.toContain('latihan ·');
		await screen.press('space', '3');
		expect(services.log.at(-1)).toMatchObject({type: 'review', card: 'li', mode: 'study'});
	});

	it('does not begin without cards', async () => {
		const {services, screen} = await open({}, []);
		await screen.press('up', 'enter');
		expect(screen.frame()).toContain('Latihan bebas');
		expect(services.log).toEqual([]);
	});

	it('is a key away from home, and home from it', async () => {
		const {screen} = await open({screen: {name: 'home'}});
		await screen.press('f');
		await screen.waitFor('Latihan bebas');
		await screen.press('escape');
		await screen.waitFor('newsquiz');
	});
});

describe('home with an exam', () => {
	const examIn = (days: number): LogEvent => ({
		...{v: 1, device: 'there', n: 9, at: morning - 500_000, tz: 420, type: 'schedule'},
		exam: {date: dayName(Math.floor(morning / 86_400_000) + days), decks: [meeting.id]},
	});
	it.each([
		[12, '◆ Ujian 12 hari lagi: 1 kartu baru sehari.', '◆ Exam in 12 days: 1 new card a day.'],
		[0, '◆ Ujian hari ini. Semoga berhasil!', '◆ The exam is today. Good luck!'],
	])('in %i days says so in one line', async (days, id, en) => {
		for (const [language, line] of [
			['id', id],
			['en', en],
		] as const) {
			const {screen} = await open({screen: {name: 'home'}, language}, [...answers, examIn(days)]);
			expect(rowsOf(screen).map((row) => row.trim())).toContain(line);
		}
	});

	it('says once that it is over', async () => {
		const earlier = answers.map((event) => ({...event, at: event.at - 5 * 86_400_000}));
		const past = {...examIn(-3), at: morning - 5 * 86_400_000};
		const over = '◆ Ujian 17 Juli 2026 sudah lewat; jadwal kembali seperti biasa.';
		const {screen} = await open({screen: {name: 'home'}, columns: 80}, [...earlier, past]);
		expect(screen.frame()).toContain(over);
		const {screen: later} = await open({screen: {name: 'home'}, columns: 80}, [
			...earlier,
			past,
			{...answers[0]!, n: 10},
		]);
		expect(later.frame()).not.toContain('Ujian');
	});
});
