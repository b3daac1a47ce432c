import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import type {LogEvent} from '../../source/progress/event.js';
import type {CardFilter} from '../../source/session/browse/filter.js';
import {type FakeSetting, fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';
import {studyLog} from '../helpers/study-log.js';

const base = {v: 1, device: 'here', at: morning - 1000, tz: 420} as const;
const named = {deck: meeting.id, card: 'li'} as const;

/** A suspended, a flagged and a changed card. */
const marked: readonly LogEvent[] = [
	{...base, n: 1, type: 'suspend', ...named},
	{
		...base,
		n: 2,
		type: 'flag',
		deck: meeting.id,
		card: 'gencatan',
		reason: 'wrong',
		note: 'tahun?',
	},
	{...base, n: 3, type: 'edit', deck: meeting.id, card: 'hari', change: {answer: 'Hari Menang'}},
];

const tagged: Deck = {
	...meeting,
	cards: meeting.cards.map((card, index) => (index < 2 ? {...card, tags: ['Diplomasi']} : card)),
};

async function open(
	setting: Partial<RenderSetting & FakeSetting> & {
		readonly deck?: string;
		readonly filter?: CardFilter;
	} = {},
) {
	const {decks = [meeting], log = [], deck = meeting.id, filter} = setting;
	const services = fakeServices({...setting, decks, log});
	const screen = await renderApp({
		services,
		...setting,
		screen: {name: 'deck', ...(deck === '' ? {} : {deck}), ...(filter ? {filter} : {})},
	});
	await screen.waitFor(/kartu|card/);
	return {services, screen};
}

describe('the cards of a deck', () => {
	it('are listed, the one in hand shown below', async () => {
		const {screen} = await open();
		expect(rowsOf(screen)).toEqual([
			'  Pertemuan di Pyongyang, Juli 2023                                    5 kartu',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Saring: semua kartu · Urut: seperti dalam paket',
			'',
			'  ▸  Siapakah anggota Politbiro yang memimpin delegas…  baru',
			'     Pada tanggal berapakah gencatan senjata Perang K…  baru',
			'     Di Korea Utara, tanggal 27 Juli dikenal sebagai…   baru',
			'     Korea Utara menerapkan karantina wilayah pada ta…  baru',
			'     Menurut kementerian, apa tujuan pembicaraan kedu…  baru',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Siapa',
			'  Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada',
			'  Juli 2023?',
			'  Li Hongzhong',
			'  Belum pernah dijawab.',
			'',
			'  │ Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro, yang tiba di',
			'  │ Pyongyang pada Rabu malam.',
			'  │ Suara Nusantara · 28 Juli 2023 · Tamu dari utara dan barat',
			'',
			'  Pilihan lain  Li Qiang · Wang Yajun · Wang Yi',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Enter lihat   / cari   Tab saring   o urutkan   Esc kembali   ? bantuan',
		]);
	});

	it('have the one in hand beside them in a wide window', async () => {
		const {screen} = await open({columns: 100, rows: 18, language: 'en', log: studyLog()});
		expect(rowsOf(screen).slice(2)).toEqual([
			'  Filter: all cards · Sort: as in the deck',
			'',
			'  ▸  Siapakah anggota Politbiro yang…  tomorrow       │  Who',
			'     Pada tanggal berapakah gencatan…  in 4.9 months  │  Siapakah anggota Politbiro yang memimpin',
			'     Di Korea Utara, tanggal 27 Juli…  in 4.5 months  │  delegasi Tiongkok ke Pyongyang pada Juli',
			'     Korea Utara menerapkan karantin…  in 4.8 months  │  2023?',
			'     Menurut kementerian, apa tujuan…  new            │  Li Hongzhong',
			'                                                      │  Back tomorrow (21 July 2026)',
			'                                                      │  recall 100%   lasts 8 h',
			'                                                      │  answered 24 times, forgotten 7 times',
			'                                                      │',
			'                                                      │  │ Delegasi Tiongkok dipimpin Li',
			'                                                      │  │ Hongzhong, anggota Politbiro, yang tiba',
			'  ────────────────────────────────────────────────────────────────────────────────────────────────',
			'  Enter look   / search   Tab filter   o sort   Space pick   p practise   Esc back   ? help',
		]);
	});

	it.each([
		[200, 60],
		[60, 18],
		[40, 12],
	])('fit into %i × %i', async (columns, rows) => {
		const {screen} = await open({columns, rows, decks: [manyCards(300)], deck: 'banyak-kartu'});
		expect(rowsOf(screen)).toHaveLength(rows - 1);
		await screen.press('G');
		expect(screen.frame()).toMatch(/▸ {2}Pertanyaan nomor/);
		expect(screen.frame()).not.toContain('↓');
		await screen.press('pageup', 'k', 'g');
		expect(screen.frame()).not.toContain('↑');
		await screen.resize(130, 30);
		expect(screen.frame()).toMatch(/▸ {2}Pertanyaan nomor 1\? .*│ {2}Di mana/);
	});

	it('are opened from home, all of them or those that are marked', async () => {
		const services = fakeServices({decks: [meeting], log: marked});
		const screen = await renderApp({services});
		expect(screen.frame()).toContain('B 1 diistirahatkan, 1 ditandai, 1 diubah');
		await screen.press('b');
		await screen.waitFor('Saring: semua kartu');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
		await screen.press('B');
		await screen.waitFor('Saring: bertanda');
		expect(screen.frame()).toContain('3 dari 5 kartu');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('say what to do where there are none', async () => {
		const empty = await open({decks: [{...meeting, cards: []}]});
		expect(empty.screen.frame()).toContain('Paket ini belum berisi kartu.');
		await empty.screen.press('enter', 'space', 'a', 's', 'f', 'e', 'r', 'n', 'x', 'p', 'u', '/');
		expect(empty.services.log).toEqual([]);
		const filter = {by: 'standing', standing: 'marked'} as const;
		const unmarked = await open({filter, columns: 60, rows: 18});
		expect(unmarked.screen.frame()).toContain('Belum ada kartu bertanda di sini.');
		const leech = await open({filter: {by: 'standing', standing: 'leech'}, language: 'en'});
		expect(leech.screen.frame()).toContain('There are no cards here: leech.');
		expect(leech.screen.frame()).toContain('Press Tab to choose another filter.');
	});
});

describe('a search', () => {
	it('finds as one types, and lights what it found', async () => {
		const {screen} = await open({depth: 1});
		await screen.press('/');
		expect(screen.frame()).toContain('› ▏ ketik kata dari soal, jawaban, berita, atau tag');
		await screen.type('hongzhong');
		expect(screen.frame()).toContain('1 dari 5 kartu');
		expect(rowsOf(screen)[4]).toBe('  ▸  Siapakah anggota Politbiro yang… · Li ‹Hongzhong›  baru');
		expect(screen.frame()).toContain('  Li ‹Hongzhong›\n');
		expect(screen.frame()).toContain('dipimpin «Li ‹Hongzhong›»');
		await screen.press('ctrl+u');
		await screen.type('PYONGYANG juli');
		expect(rowsOf(screen)[4]).toMatch(/^ {2}▸ {2}Siapakah anggota/);
		await screen.press('enter');
		expect(screen.frame()).toContain('Cari: PYONGYANG juli · Saring: semua kartu');
		await screen.press('escape');
		expect(screen.frame()).toContain('  5 kartu');
	});

	it('moves in what it found, types every letter, and is given up with Esc', async () => {
		const {screen} = await open();
		await screen.press('/');
		await screen.type('korea');
		expect(screen.frame()).toContain('3 dari 5 kartu');
		await screen.press('down');
		expect(screen.frame()).toMatch(/▸ {2}Di Korea Utara/);
		await screen.type('jkq');
		expect(screen.frame()).toContain('› koreajkq');
		expect(screen.frame()).toContain('Tidak ada kartu yang memuat “koreajkq”.');
		expect(screen.frame()).not.toContain('ke hasilnya');
		await screen.press('backspace', 'backspace', 'backspace', 'down', 'escape');
		expect(screen.frame()).toContain('5 kartu');
		expect(screen.frame()).toMatch(/▸ {2}Di Korea Utara|▸ {2}Pada tanggal/);
	});

	it('goes through all decks, each card with its deck', async () => {
		const decks = [meeting, manyCards(3)];
		const {screen} = await open({deck: '', decks, language: 'en'});
		expect(rowsOf(screen)[4]).toBe('  ▸  Siapakah anggota Politbiro yan…  Pertemuan di Py…  new');
		expect(rowsOf(screen)[0]).toMatch(/^ {2}All decks +8 cards$/);
		await screen.press('/');
		await screen.type('nomor 2');
		await screen.waitFor('1 of 8 cards');
		expect(screen.frame()).toContain('How many · Banyak kartu banyak-kartu');
	});

	it('leaves out decks that cannot be read, and says so', async () => {
		const services = fakeServices({decks: [meeting]});
		const library = {
			...services.library,
			list: () => ({
				...services.library.list(),
				decks: [
					...services.library.list().decks,
					...services.library.list().decks.map((deck) => ({...deck, id: 'rusak'})),
				],
			}),
		};
		const screen = await renderApp({services: {...services, library}, screen: {name: 'deck'}});
		expect(screen.frame()).toContain('1 paket kartu tidak terbaca dan tidak ikut dicari.');
	});
});

describe('filters and orders', () => {
	it('are chosen from a list with figures', async () => {
		const {screen} = await open({decks: [tagged], log: marked, rows: 40});
		await screen.press('tab');
		expect(rowsOf(screen).slice(2, 35)).toEqual([
			'',
			'  Kartu mana yang ditampilkan?',
			'',
			'  ▸ ✓ semua kartu                            5',
			'',
			'      Keadaan',
			'      perlu diulang                          0',
			'      baru                                   4',
			'      sedang dipelajari                      0',
			'      diistirahatkan                         1',
			'      ditunda sampai besok                   0',
			'      ditandai                               1',
			'      diubah                                 1',
			'      bandel                                 0',
			'      bertanda                               3',
			'',
			'      Jenis',
			'      siapa                                  1',
			'      peristiwa                              1',
			'      kapan                                  1',
			'      untuk apa                              1',
			'      pertanyaan                             1',
			'',
			'      Tag',
			'      tag Diplomasi                          2',
			'',
			...Array.from({length: 7}, () => ''),
		]);
		await screen.press('G', 'enter');
		expect(screen.frame()).toContain('Saring: tag Diplomasi');
		expect(screen.frame()).toContain('2 dari 5 kartu');
		await screen.press('tab');
		expect(screen.frame()).toContain('▸ ✓ tag Diplomasi');
		await screen.press('escape');
		expect(screen.frame()).toContain('2 dari 5 kartu');
	});

	it('sort by what is forgotten most', async () => {
		const {screen} = await open({log: studyLog(), language: 'en'});
		await screen.press('o');
		expect(screen.frame()).toContain('▸ ✓ as in the deck');
		await screen.press('down', 'down', 'enter');
		expect(screen.frame()).toContain('Sort: most forgotten first');
		expect(rowsOf(screen)[4]).toContain('▸  Siapakah anggota');
	});
});

describe('a card by itself', () => {
	it('is shown in full with its last answers, and so are its neighbours', async () => {
		const {screen} = await open({log: studyLog(), rows: 36});
		await screen.press('enter');
		await screen.waitFor('Jawaban terakhir');
		expect(rowsOf(screen).slice(3, 24)).toEqual([
			'  Siapa',
			'  Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada',
			'  Juli 2023?',
			'  Li Hongzhong',
			'  Kembali besok (21 Juli 2026)   peluang ingat 100%   bertahan 8 jam',
			'  24 kali dijawab, 7 kali terlupa',
			'',
			'  │ Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro, yang tiba di',
			'  │ Pyongyang pada Rabu malam.',
			'  │ Suara Nusantara · 28 Juli 2023 · Tamu dari utara dan barat',
			'',
			'  Pilihan lain  Li Qiang · Wang Yajun · Wang Yi',
			'  Petunjuk      Marganya Li.',
			'  Penjelasan    Ia wakil ketua parlemen Tiongkok.',
			'',
			'  Jawaban terakhir',
			'    20 Juli 2026  Benar · kuis',
			'    20 Juli 2026  Baik',
			'    20 Juli 2026  Ulangi',
			'    19 Juli 2026  Baik',
			'    18 Juli 2026  Baik',
		]);
		await screen.press('right', 'right');
		expect(screen.frame()).toContain('Hari Kemenangan');
		await screen.press('left', 's');
		expect(screen.frame()).toContain('Kapan · diistirahatkan');
		await screen.press('escape');
		expect(screen.frame()).toMatch(/▸ {2}Pada tanggal .* diistirahatkan/);
	});

	it('scrolls where it is longer than the window', async () => {
		const {screen} = await open({columns: 40, rows: 12});
		await screen.press('enter');
		expect(screen.frame()).toContain('Siapakah anggota');
		await screen.press('G');
		expect(screen.frame()).toContain('Penjelasan');
	});
});

describe('what is done to cards', () => {
	it('is done to the one in hand, and taken back', async () => {
		const {services, screen} = await open({language: 'en', log: marked});
		await screen.press('s');
		expect(services.progress.state.marks.get(`${meeting.id}/li`)).toBeUndefined();
		expect(screen.frame()).toContain('This card is back in study. Press u to undo.');
		await screen.press('down');
		expect(screen.frame()).toContain('Reason: the answer is wrong · tahun?');
		await screen.press('f');
		await screen.waitFor('What is wrong with this card?');
		await screen.press('0');
		await screen.waitFor('This card is no longer flagged.');
		await screen.press('down');
		expect(screen.frame()).toContain('The deck says, answer: Hari Kemenangan');
		expect(screen.frame()).toContain('Hari Menang');
		await screen.press('r');
		expect(services.progress.state.changes.size).toBe(0);
		expect(screen.frame()).not.toContain('Hari Menang');
		for (const said of [/The change of/, /is\s+flagged\s+again/, /is\s+suspended\s+again/]) {
			await screen.press('u');
			await screen.waitFor(said);
		}
		expect(screen.frame()).toContain('Hari Menang');
		expect(services.progress.state.marks.size).toBe(2);
	});

	it('is done to all that are picked out, at once, and taken back at once', async () => {
		const {services, screen} = await open();
		await screen.press('space', 'down', 'space');
		expect(screen.frame()).toContain('2 dipilih · 5 kartu');
		expect(rowsOf(screen)[4]).toMatch(/^ {3}✓ Siapakah/);
		await screen.press('s');
		expect(services.log.map(({type}) => type)).toEqual(['suspend', 'suspend']);
		expect(screen.frame()).toContain('2 kartu diistirahatkan. Tekan u untuk membatalkan.');
		await screen.press('u');
		expect(services.progress.state.marks.size).toBe(0);
		await screen.waitFor('Perubahan tadi pada 2 kartu dibatalkan.');
		await screen.press('f');
		await screen.waitFor('2 kartu yang dipilih');
		await screen.press('3', 'enter');
		await screen.waitFor('2 kartu ditandai.');
		expect(services.progress.state.marks.size).toBe(2);
		await screen.press('escape');
		expect(screen.frame()).not.toContain('dipilih');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('is done to the card that is looked at by itself, whatever is picked out', async () => {
		const {services, screen} = await open({log: studyLog()});
		await screen.press('space', 'space', 'enter', 'x');
		expect(screen.frame()).toContain('Lupakan kemajuan belajar kartu ini?');
		await screen.press('y');
		expect(services.log.at(-1)).toMatchObject({type: 'reset', card: 'hari'});
		expect(screen.frame()).toContain('Kartu ini menjadi kartu baru lagi.');
		expect(screen.frame()).toContain('Belum pernah dijawab.');
		await screen.press('s', 'escape');
		expect(services.log.at(-1)).toMatchObject({type: 'suspend', card: 'hari'});
		expect(screen.frame()).toContain('2 dipilih');
	});

	it('picks out all that a search has found', async () => {
		const {services, screen} = await open({language: 'en'});
		await screen.press('/');
		await screen.type('korea');
		await screen.press('enter', 'a', 'n');
		expect(screen.frame()).toContain('3 cards are put off until tomorrow.');
		await screen.press('n');
		expect(screen.frame()).toContain('This card is put off until tomorrow already.');
		expect(services.log).toHaveLength(3);
	});

	it('edits the card in hand', async () => {
		const {services, screen} = await open();
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		await screen.press('ctrl+u');
		await screen.type('Siapa pemimpinnya?');
		await screen.press('enter');
		await screen.waitFor('Kartu ini diubah');
		expect(screen.frame()).toMatch(/▸ {2}Siapa pemimpinnya\? +diubah/);
		expect(services.log).toMatchObject([
			{type: 'edit', ...named, change: {question: 'Siapa pemimpinnya?'}},
		]);
	});

	it('forgets their progress when that is really meant', async () => {
		const {services, screen} = await open({log: studyLog()});
		const before = services.progress.state;
		await screen.press('a', 'x');
		expect(screen.frame().replace(/\s+/g, ' ')).toContain(
			'Lupakan kemajuan belajar 5 kartu? Semuanya menjadi kartu baru lagi.',
		);
		expect(rowsOf(screen).at(-1)).toBe('  y ya, lupakan   Esc tidak, kembali');
		await screen.press('enter');
		expect(services.progress.state).toBe(before);
		await screen.press('x', 'y');
		expect(screen.frame()).toContain('4 kartu menjadi kartu baru lagi.');
		expect(services.progress.state.memories.size).toBe(0);
		await screen.press('u');
		expect(services.progress.state.memories.size).toBe(4);
		await screen.press('a', 'G', 'x');
		expect(screen.frame()).toContain('Kartu ini memang masih baru.');
	});

	it('is not done when the log cannot take it', async () => {
		const {services, screen} = await open();
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press('a', 's');
		expect(screen.frame()).toContain('! Ruang penyimpanan penuh. Coba sekali lagi.');
		expect(services.log).toEqual([]);
		expect(screen.frame()).toContain('5 dipilih');
	});
});

describe('practice', () => {
	it('asks exactly the cards that are listed, outside the schedule', async () => {
		const {services, screen} = await open({log: marked});
		await screen.press('/');
		await screen.type('korea');
		await screen.press('enter', 'p');
		expect(rowsOf(screen).slice(3, 7)).toEqual([
			'  Latih 3 kartu ini',
			'',
			'  ▸   Hanya latihan: jadwal tidak berubah                          3',
			'      Masuk jadwal: setiap nilai mengubah jadwal kartu itu         3',
		]);
		await screen.press('enter');
		await screen.waitFor('latihan · 0 dari 3');
		await screen.press('space', '3');
		expect(services.log.at(-1)).toMatchObject({type: 'review', mode: 'practice'});
	});

	it('asks the cards that were picked out from all decks, in the schedule if that is wanted', async () => {
		const {screen} = await open({deck: '', decks: [meeting, manyCards(3)]});
		await screen.press('space', 'G', 'space', 'p', 'down', 'enter');
		await screen.waitFor('0 dari 2');
		expect(screen.frame()).not.toContain('latihan');
	});
});
