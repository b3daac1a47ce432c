import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {fakeServices} from '../helpers/fake-services.js';
import {forms} from '../helpers/form-cards.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

async function studying(
	services: ReturnType<typeof fakeServices>,
	deck: Deck = meeting,
	setting: Partial<RenderSetting> = {},
): Promise<Screen> {
	const screen = await renderApp({
		services,
		screen: {name: 'study', deck: deck.id},
		...setting,
	});
	await screen.waitFor('?');
	return screen;
}

/** Answers with these grades, one card each. */
async function grade(screen: Screen, ...grades: string[]): Promise<void> {
	for (const given of grades) await screen.press('space', given);
}

describe('the end of a session', () => {
	it('says what it came to, what to look at again and what lies ahead', async () => {
		const services = fakeServices({decks: [meeting, manyCards(3)]});
		const screen = await studying(services, meeting, {language: 'id', columns: 80, rows: 24});
		await grade(screen, '1', '2', '4');
		await screen.press('escape');
		expect(rowsOf(screen)).toEqual([
			'  Pertemuan di Pyongyang, Juli 2023',
			'  ━━━━━━━━━━━━━━━─────────────────────────────────────────────────────────────',
			'',
			'  Sesi ini selesai',
			'  3 kartu, 3 jawaban, < 1 menit',
			'  2 dari 3 jawaban diingat',
			'  Kerja bagus; yang terlupa akan segera muncul lagi.',
			'',
			'  Layak dilihat lagi (1)',
			'  ▸ ↻ Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang…',
			'      → Li Hongzhong',
			'',
			'  Hari pertama. Sampai jumpa besok!',
			'  Besok tidak ada yang perlu diulang',
			'  2 kartu kembali 1 menit lagi',
			'  Masih ada 2 kartu untuk hari ini',
			'',
			'  Menurut jenis',
			'  Siapa      ────────────────────────  0 dari 1',
			'  Kapan      ━━━━━━━━━━━━━━━━━━━━━━━━  1 dari 1',
			'  Peristiwa  ━━━━━━━━━━━━━━━━━━━━━━━━  1 dari 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Enter lihat   Esc layar awal   m lanjut   r latih yang sulit   ? bantuan',
		]);
	});

	it('says the same in a small window, in English', async () => {
		const services = fakeServices({decks: [meeting, manyCards(3)]});
		const screen = await studying(services, meeting, {language: 'en', columns: 60, rows: 18});
		await grade(screen, '1', '2', '4');
		await screen.press('escape');
		expect(rowsOf(screen)).toEqual([
			'  Pertemuan di Pyongyang, Juli 2023',
			'  ━━━━━━━━━━━─────────────────────────────────────────────',
			'',
			'  Done for now',
			'  3 cards, 3 answers, < 1 min',
			'  2 of 3 answers remembered',
			'  Good work; what slipped will soon come back.',
			'',
			'  Worth another look (1)',
			'  ▸ ↻ Siapakah anggota Politbiro yang memimpin delegasi T…',
			'      → Li Hongzhong',
			'',
			'  Day one. See you tomorrow!',
			'  Nothing is due tomorrow',
			'  2 cards come back in 1 min',
			'  ─────────────────────────────────────────── ↓ 6 lines ──',
			'  Enter look   Esc home   m go on   z quiz   ? help',
		]);
	});

	it('opens a card with its key and evidence, goes to the next one, and back', async () => {
		const screen = await studying(fakeServices({decks: [meeting]}));
		await grade(screen, '1', '1');
		await screen.press('escape', 'down', 'enter');
		expect(screen.frame()).toContain('2 dari 2');
		expect(screen.frame()).toContain('│ Gencatan senjata ditandatangani pada 27 Juli 1953.');
		await screen.press('p');
		expect(screen.frame()).toContain('1 dari 2');
		expect(screen.frame()).toContain('│ Delegasi Tiongkok dipimpin Li Hongzhong');
		await screen.press('right', 'left');
		expect(screen.frame()).toContain('▸ ↻ Pada tanggal berapakah');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('practises the hard ones again, outside the schedule', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		await grade(screen, '2', '4', '1');
		const before = services.progress.state.memories;
		await screen.press('escape', 'r');
		await screen.waitFor('latihan · 0 dari 2');
		await grade(screen, '3', '3');
		await screen.waitFor('Ini latihan: jadwal kartu tidak berubah.');
		expect(services.progress.state.memories).toEqual(before);
	});

	it('goes on where it was left, or with what is due elsewhere', async () => {
		const services = fakeServices({decks: [meeting, manyCards(2)]});
		const screen = await studying(services);
		await grade(screen, '4');
		await screen.press('escape');
		expect(screen.frame()).toContain('Masih ada 4 kartu untuk hari ini');
		await screen.press('m');
		expect(screen.frame()).toContain('Pada tanggal berapakah');
		await grade(screen, '4', '4');
		await screen.press('b', '4');
		await grade(screen, '4');
		await screen.waitFor('Sesi ini selesai');
		expect(screen.frame()).toContain('Masih ada 2 kartu untuk hari ini');
		await screen.press('m');
		await screen.waitFor('Pertanyaan nomor 1?');
	});

	it('shows how far the day’s goal is', async () => {
		const services = fakeServices({decks: [meeting]});
		services.progress.record({type: 'schedule', dailyGoal: 3});
		const screen = await studying(services);
		await grade(screen, '4', '4');
		await screen.press('escape');
		expect(screen.frame()).toContain('1 jawaban lagi menuju target hari ini');
		await screen.press('m');
		await grade(screen, '4');
		await screen.press('escape');
		expect(screen.frame()).toContain('✓ Target hari ini tercapai: 3 jawaban');
	});
});

describe('a session that was left', () => {
	it('is told at home, and gone on with where it was', async () => {
		const services = fakeServices({decks: [manyCards(4), meeting]});
		const first = await studying(services, meeting, {language: 'en'});
		await grade(first, '4', '1');
		await first.press('escape', 'escape');
		await first.waitFor('Decks');
		expect(first.frame()).toContain(
			'↻ Your session is not over: 3 cards to go. Press Enter to go on.',
		);
		first.unmount();

		// Another start of newsquiz.
		const screen = await renderApp({services, columns: 60, rows: 18});
		expect(screen.frame()).toContain('↻ Sesi tadi belum selesai: masih 3 kartu. Tekan Enter');
		await screen.press('enter');
		await screen.waitFor('Melanjutkan sesi tadi: masih 3 kartu.');
		expect(screen.frame()).toContain('dikenal sebagai ____');
		await grade(screen, '4');
		await screen.press('escape');
		expect(screen.frame()).toContain('3 kartu, 3 jawaban');
		expect(screen.frame()).toContain('↻ Pada tanggal berapakah');
	});

	it('goes on with practice as well, and asks nothing twice', async () => {
		const services = fakeServices({decks: [manyCards(4)]});
		const custom = {choice: {}, mode: 'practice'} as const;
		const open = () => renderApp({services, screen: {name: 'study', deck: 'banyak-kartu', custom}});
		const first = await open();
		await grade(first, '3', '3');
		first.unmount();
		const screen = await open();
		expect(screen.frame()).toContain('Pertanyaan nomor 3?');
		await grade(screen, '3', '3');
		await screen.waitFor('4 kartu, 4 jawaban');
		expect(services.studied.read()).toBeUndefined();
	});

	it('is not gone on with on another day', async () => {
		const services = fakeServices({decks: [forms]});
		const first = await studying(services, forms);
		await first.press('0', '4');
		expect(services.studied.read()).toBeDefined();
		first.unmount();
		services.wait(86_400_000);
		const screen = await renderApp({services});
		expect(screen.frame()).not.toContain('Sesi tadi');
	});
});
