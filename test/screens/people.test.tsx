import {describe, expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {newsDeck} from '../helpers/news-decks.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const budget = newsDeck('anggaran', {title: 'Anggaran baru diumumkan', date: '2026-03-02'}, [
	{
		question: 'Siapakah Menteri Keuangan yang mengumumkan anggaran baru di Jakarta?',
		answer: 'Ratna Wijayanti',
		accept: ['Ratna'],
		sentence: 'Menteri Keuangan **Ratna Wijayanti** mengumumkan anggaran baru di Jakarta.',
	},
	{
		kind: 'organisation',
		question: 'Lembaga manakah yang memeriksa anggaran Ratna Wijayanti?',
		answer: 'Badan Pemeriksa Keuangan',
		accept: ['BPK'],
		sentence: '**Badan Pemeriksa Keuangan** (BPK) memeriksa anggaran Ratna Wijayanti.',
	},
]);
const visit = newsDeck(
	'kunjungan',
	{title: 'Gubernur menjamu tamu', publisher: 'Kabar Kota', date: '2026-05-09'},
	[
		{
			kind: 'place',
			question: 'Di manakah Gubernur Ratna Wijayanti bertemu Hendra Saputra?',
			answer: 'Bandung',
			sentence: 'Gubernur Ratna Wijayanti bertemu Hendra Saputra di **Bandung**.',
		},
	],
);
const decks = [budget, visit];

const base = {
	v: 1,
	device: 'here',
	tz: 420,
	type: 'review',
	mode: 'study',
	input: 'think',
} as const;
const day = 86_400_000;

/** The minister was learned long ago and is due, the body yesterday; the place is new. */
const learned = [
	{...base, n: 1, at: morning - 40 * day, deck: 'anggaran', card: 'k1', grade: 3, ms: 4000},
	{...base, n: 2, at: morning - 39 * day, deck: 'anggaran', card: 'k1', grade: 3, ms: 4000},
	{...base, n: 3, at: morning - day, deck: 'anggaran', card: 'k2', grade: 4, ms: 4000},
] as readonly LogEvent[];

async function people(setting: Partial<RenderSetting> = {}): Promise<Screen> {
	const services = setting.services ?? fakeServices({decks, log: learned});
	const screen = await renderApp({services, screen: {name: 'people'}, ...setting});
	await screen.waitFor(/\d+ (nama|names)/);
	return screen;
}

async function ratna(setting: Partial<RenderSetting> = {}): Promise<Screen> {
	const services = setting.services ?? fakeServices({decks, log: learned});
	const id = 'person:ratna wijayanti';
	const screen = await renderApp({services, screen: {name: 'person', id}, ...setting});
	await screen.waitFor('Ratna Wijayanti');
	return screen;
}

const rule = `  ${'─'.repeat(76)}`;

describe('the list of people and bodies', () => {
	it('opens from home and shows who was met how often and how well they are remembered', async () => {
		const services = fakeServices({decks, log: learned});
		const screen = await renderApp({services});
		await screen.press('t');
		await screen.waitFor('5 nama');
		expect(rowsOf(screen)).toEqual([
			'  Tokoh dan lembaga                             5 nama · paling sering ditemui',
			rule,
			'  ▸ Semua 5    Orang 2    Lembaga 1    Tempat 2',
			'',
			'  ▸ Ratna Wijayanti                      orang       2 berita    3 kartu   87%',
			'    Badan Pemeriksa Keuangan             lembaga     1 berita    1 kartu   98%',
			'    Bandung                              tempat      1 berita    1 kartu  baru',
			'    Hendra Saputra                       orang       1 berita    1 kartu  baru',
			'    Jakarta                              tempat      1 berita    1 kartu   75%',
			'',
			...Array.from({length: 7}, () => ''),
			rule,
			'  Ratna Wijayanti · Gubernur',
			'  Juga disebut: Ratna',
			'  Berita terakhir: 9 Mei 2026 · Kabar Kota · Gubernur menjamu tamu',
			rule,
			'  Enter buka   / cari   Tab saring   o urutkan   Esc kembali   ? bantuan',
		]);
	});

	it('finds a name as it is typed, small or capital, by any of its words or other names', async () => {
		const screen = await people();
		await screen.press('/');
		await screen.type('WIJA');
		expect(screen.frame()).toContain('› WIJA');
		expect(screen.frame()).toContain('1 nama');
		expect(screen.frame()).toContain('▸ Ratna Wijayanti');
		await screen.press('ctrl+u');
		await screen.type('bpk');
		expect(screen.frame()).toContain('▸ Badan Pemeriksa Keuangan');
		await screen.type('x');
		expect(screen.frame()).toContain('Tidak ada nama yang cocok dengan “bpkx”.');
		await screen.press('escape');
		expect(screen.frame()).toContain('5 nama');
	});

	it('is filtered and ordered by a key, and comes back from a page as it was left', async () => {
		const screen = await people({language: 'en'});
		await screen.press('tab');
		expect(screen.frame()).toContain('▸ People 2');
		expect(screen.frame()).not.toContain('Jakarta');
		await screen.press('tab', 'tab', 'o');
		expect(screen.frame()).toContain('2 names · newest news');
		expect(screen.frame()).toMatch(/▸ Bandung .*\n +Jakarta/);
		await screen.press('o');
		expect(screen.frame()).toContain('remembered least');
		expect(screen.frame()).toMatch(/▸ Jakarta .*\n +Bandung/);
		await screen.press('down', 'enter');
		await screen.waitFor('place · 1 article');
		await screen.press('escape');
		await screen.waitFor('▸ Bandung');
		expect(screen.frame()).toContain('▸ Places 2');
		await screen.press('escape');
		await screen.waitFor('newsquiz');
	});

	it('says what will stand there, and how it comes', async () => {
		const screen = await renderApp({services: fakeServices({}), screen: {name: 'people'}});
		await screen.waitFor('Belum ada satu pun.');
		await screen.press('/', 'tab', 'enter', 'o');
		expect(screen.frame()).toContain('Belum ada satu pun.');
		await screen.press('escape');
		await screen.waitFor('newsquiz');
	});

	it('leaves out bundled decks of which nothing was answered', async () => {
		const services = fakeServices({
			decks: [...decks, meeting],
			bundled: ['anggaran', meeting.id],
			log: learned,
		});
		const screen = await people({services});
		expect(screen.frame()).toContain('5 nama');
		expect(screen.frame()).not.toContain('Li Hongzhong');
	});

	it.each([
		[200, 60],
		[100, 30],
		[60, 18],
		[40, 12],
	])('fits %i × %i', async (columns, rows) => {
		const screen = await people({columns, rows});
		expect(rowsOf(screen)).toHaveLength(rows - 1);
		expect(screen.frame()).toContain('▸ Ratna Wijayanti');
		for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(columns);
	});
});

describe('a page', () => {
	it('tells what is known of somebody and what to revisit, answers kept until they are asked for', async () => {
		const screen = await ratna();
		expect(rowsOf(screen)).toEqual([
			'  Ratna Wijayanti                                             orang · 2 berita',
			rule,
			'  Gubernur                                                      per 9 Mei 2026',
			'  Menteri Keuangan                                            per 2 Maret 2026',
			'  Juga disebut: Ratna',
			'',
			'  ▸ Fakta 3    Berita 3    Terkait 4',
			'',
			'  Perlu dilihat lagi  1',
			'  ▸ · Siapakah Menteri Keuangan yang mengumumkan anggaran baru di Jakarta?',
			'',
			'  Belum dipelajari  1',
			'    · Di manakah Gubernur Ratna Wijayanti bertemu Hendra Saputra?',
			'',
			'  Masih diingat  1',
			'    · Lembaga manakah yang memeriksa anggaran Ratna Wijayanti?',
			'',
			'',
			'',
			'  Ingat-ingat dahulu, lalu tekan Enter untuk melihat jawabannya.',
			'  perlu dilihat lagi · peluang ingat 75% · dari Paket anggaran',
			rule,
			'  Enter lihat   Tab bagian lain   p latih   w arti kata   Esc kembali',
		]);
		await screen.press('enter');
		expect(screen.frame()).toContain('→ Ratna Wijayanti');
		expect(screen.frame()).not.toContain('Ingat-ingat dahulu');
		await screen.press('enter');
		expect(screen.frame()).not.toContain('→');
	});

	it('goes through the news, newest first, the name marked where there are no styles', async () => {
		const screen = await ratna({depth: 1, language: 'en'});
		await screen.press('tab');
		expect(rowsOf(screen).slice(6, 15)).toEqual([
			'    Facts 3  ▸ News 3    Related 4',
			'',
			'  9 May 2026                                                        Kabar Kota',
			'  Gubernur menjamu tamu',
			'  ▸ │ Gubernur «Ratna Wijayanti» bertemu Hendra Saputra di Bandung.',
			'',
			'  2 March 2026                                                 Suara Nusantara',
			'  Anggaran baru diumumkan',
			'    │ Menteri Keuangan «Ratna Wijayanti» mengumumkan anggaran baru di Jakarta.',
		]);
		await screen.press('w');
		await screen.waitFor('bertemu Hendra');
		await screen.press('escape');
		await screen.waitFor('Related 4');
	});

	it('leads to related names and back', async () => {
		const screen = await ratna();
		await screen.press('shift+tab');
		expect(screen.frame()).toMatch(/▸ Badan Pemeriksa Keuangan +lembaga +1 kalimat bersama/);
		await screen.press('down', 'enter');
		await screen.waitFor('tempat · 1 berita');
		expect(rowsOf(screen)[0]).toContain('Bandung');
		await screen.press('escape');
		expect(rowsOf(screen)[0]).toContain('Ratna Wijayanti');
		expect(screen.frame()).toContain('▸ Bandung');
	});

	it('practises exactly these cards', async () => {
		const services = fakeServices({decks, log: learned});
		const screen = await ratna({services});
		await screen.press('p');
		await screen.waitFor('Jawab');
		for (const _ of budget.cards.concat(visit.cards)) await screen.press('space', '3');
		const answered = services.log.slice(learned.length);
		expect(
			answered.map((event) => ('card' in event ? `${event.deck}/${event.card}` : '')).sort(),
		).toEqual(['anggaran/k1', 'anggaran/k2', 'kunjungan/k1']);
		expect(answered).toMatchObject(Array(3).fill({mode: 'practice'}));
	});

	it('says so when a name is gone', async () => {
		const screen = await renderApp({
			services: fakeServices({decks}),
			screen: {name: 'person', id: 'person:nobody'},
		});
		await screen.waitFor('Nama ini tidak ada lagi dalam paket kartu Anda.');
		await screen.press('escape');
		await screen.waitFor('5 nama');
	});

	it.each([
		[100, 30],
		[60, 18],
		[40, 12],
	])('fits %i × %i', async (columns, rows) => {
		const screen = await ratna({columns, rows});
		for (const _ of [1, 2, 3]) {
			expect(rowsOf(screen)).toHaveLength(rows - 1);
			expect(screen.frame()).toContain('▸');
			for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(columns);
			await screen.press('tab');
		}
	});
});

describe('from a card', () => {
	it('the page of whom it asks for opens over the session, and closes on it', async () => {
		const services = fakeServices({decks, log: learned});
		const screen = await renderApp({services, screen: {name: 'study', deck: 'anggaran'}});
		await screen.press('space', 'o');
		await screen.waitFor('orang · 2 berita');
		expect(rowsOf(screen)[0]).toContain('Ratna Wijayanti');
		expect(screen.frame()).not.toContain('latih');
		await screen.press('p', 'escape');
		await screen.waitFor('Ulangi');
		expect(services.log).toHaveLength(learned.length);
	});
});

it('keys that are pressed while decks are read are heard after that', async () => {
	const services = fakeServices({decks, log: learned});
	const screen = await renderApp({services});
	await screen.type('t/bpk\r');
	await screen.waitFor('lembaga · 1 berita');
	expect(rowsOf(screen)[0]).toContain('Badan Pemeriksa Keuangan');
});
