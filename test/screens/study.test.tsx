import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import type {LogEvent} from '../../source/progress/event.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, type Screen, renderApp} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

async function studying(
	services = fakeServices({decks: [meeting]}),
	setting: Partial<RenderSetting> = {},
	deck = meeting.id,
): Promise<Screen> {
	const screen = await renderApp({services, screen: {name: 'study', deck}, ...setting});
	await screen.waitFor('?');
	return screen;
}

describe('study', () => {
	it('asks, and reveals the key with its evidence', async () => {
		const screen = await studying();
		expect(screen.frame()).toContain('Jawab dalam hati, lalu buka jawabannya.');
		expect(screen.frame()).not.toContain('Li Hongzhong');
		await screen.press('space');
		expect(screen.frame()).toBe(
			[
				'  Pertemuan di Pyongyang, Juli 2023                                   0 dari 5',
				'  ────────────────────────────────────────────────────────────────────────────',
				'',
				'  Siapa',
				'  Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada',
				'  Juli 2023?',
				'',
				'  Li Hongzhong',
				'',
				'  │ Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro, yang tiba di',
				'  │ Pyongyang pada Rabu malam.',
				'  │ Suara Nusantara · 28 Juli 2023 · Tamu dari utara dan barat',
				'',
				'  Ia wakil ketua parlemen Tiongkok.',
				'',
				'',
				'',
				'',
				'',
				'   1 Ulangi          2 Sulit          ▸3 Baik            4 Mudah',
				'     1 menit           6 menit           10 menit          6 hari',
				'  ────────────────────────────────────────────────────────────────────────────',
				'  1–4 nilai   Enter nilai ▸   e ubah   w arti   ? bantuan   Esc selesai',
			].join('\n'),
		);
	});

	it('marks the key in its sentence by signs where there is no colour', async () => {
		const screen = await studying(undefined, {depth: 1});
		await screen.press('space');
		expect(screen.frame()).toContain('dipimpin «Li Hongzhong», anggota');
	});

	it('writes the grade before the next card shows', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		services.wait(4000);
		await screen.press('space', '3');
		expect(services.log).toMatchObject([
			{
				type: 'review',
				deck: meeting.id,
				card: 'li',
				grade: 3,
				ms: 4000,
				mode: 'study',
				input: 'think',
			},
		]);
		expect(screen.frame()).toContain('gencatan senjata');
	});

	it('judges a typed answer, shows the difference and suggests a grade', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services, {depth: 1});
		await screen.type('tLi Hongzong\r');
		expect(screen.frame()).toContain('≈ Hampir benar · Ada salah ketik.');
		expect(screen.frame()).toContain('Jawaban Anda  Li Hongz{+h+}ong');
		expect(screen.frame()).toContain('▸2 Sulit');
		await screen.press('enter');
		expect(services.log).toMatchObject([{grade: 2, input: 'type'}]);
		// The next card is typed as well.
		expect(screen.frame()).toContain('ketik jawaban Anda');
	});

	it('has an answer accepted that it judged wrong, and takes that back', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		await screen.type('tTuan Li\r');
		expect(screen.frame()).toContain('b saya benar');
		await screen.press('b');
		expect(screen.frame().split('\n').slice(-6)).toEqual([
			'',
			'  Mulai sekarang, terima jawaban ini sebagai jawaban benar?',
			'  Jawaban Anda  Tuan Li',
			'  Kunci         Li Hongzhong',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Enter ya, terima   Esc tidak jadi   w arti',
		]);
		await screen.press('escape');
		expect(screen.frame()).toContain('✗ Belum tepat');
		await screen.press('b', 'enter');
		expect(screen.frame().split('\n').slice(6, 10)).toEqual([
			'',
			'  ✓ Benar · Mulai sekarang jawaban ini diterima.',
			'  Jawaban Anda  Tuan Li',
			'',
		]);
		expect(screen.frame()).toContain('▸3 Baik');
		expect(screen.frame()).toContain('u batalkan');
		expect(screen.frame()).not.toContain('saya benar');
		await screen.press('u');
		expect(screen.frame()).toContain('Jawaban itu tidak lagi diterima.');
		expect(screen.frame()).toContain('✗ Belum tepat');
		expect(services.log).toMatchObject([{type: 'edit', accept: 'Tuan Li'}, {type: 'undo'}]);
	});

	it('shows what the learner has accepted beside the key', async () => {
		const base = {v: 1, device: 'here', n: 1, at: morning, tz: 420} as const;
		const log: LogEvent[] = [
			{...base, type: 'edit', deck: meeting.id, card: 'li', accept: 'Tuan Li'},
		];
		const screen = await studying(fakeServices({decks: [meeting], log}), {language: 'en'});
		await screen.type('ttuan li\r');
		expect(screen.frame()).toContain('✓ Right · One of the answers you have accepted.');
		expect(screen.frame()).toContain('Accepted by you: Tuan Li');
		expect(screen.frame()).not.toContain('I was right');
	});

	it.each([
		['id', '24 Juli 1953', '✗ Belum tepat · 3 hari terlalu awal.'],
		['en', '24 July 1953', '✗ Not quite · 3 days too early.'],
		['id', '27 Juli 1954', '✗ Belum tepat · 1 tahun terlalu lambat.'],
	] as const)('says how far a date is off (%s: %s)', async (language, typed, head) => {
		const deck = {...meeting, cards: [meeting.cards[1]!]};
		const screen = await studying(fakeServices({decks: [deck]}), {language});
		await screen.type(`t${typed}\r`);
		expect(screen.frame()).toContain(head);
		// Figures that meet by chance are not compared.
		expect(screen.frame()).toContain(`  ${typed}\n`);
	});

	it.each([
		['id', '415 juta', 'Kurang 2 juta.'],
		['id', '834 juta', 'Dua kali lipat dari yang seharusnya.'],
		['id', '41,7 juta', 'Seharusnya 10 kali lipatnya.'],
		['id', '417 juta dolar', 'Satuannya lain; periksa lagi.'],
		['en', '415 million', '2 million too little.'],
		['en', '834 million', 'Twice as much as it should be.'],
		['en', '41.7 million', 'It should be 10 times as much.'],
	] as const)('says how far an amount is off (%s: %s)', async (language, typed, words) => {
		const cards = [{id: 'c', kind: 'quantity', question: 'Berapa biayanya?', answer: 'Rp417 juta'}];
		const screen = await studying(fakeServices({decks: [{...meeting, cards}]}), {language});
		await screen.type(`t${typed}\r`);
		expect(screen.frame()).toContain(` · ${words}`);
	});

	it('keeps the key in sight below a long answer', async () => {
		const deck = {...meeting, cards: [meeting.cards[4]!]};
		const services = fakeServices({decks: [deck]});
		const screen = await studying(services, {columns: 60, rows: 18});
		await screen.press('t');
		// So much at once is a paste.
		await screen.type('supaya damai dan tenteram di seluruh negeri '.repeat(8));
		await screen.press('enter');
		expect(screen.frame()).toContain(' …');
		expect(screen.frame()).toContain('memperkuat kerja sama');
		await screen.press('b');
		expect(screen.frame()).not.toContain('terima jawaban ini');
	});

	it('edits what is typed in the middle, by words and by pasting', async () => {
		const screen = await studying(undefined, {depth: 1});
		await screen.press('t');
		await screen.type('Lii Hong');
		await screen.press('home', 'right', 'delete');
		expect(screen.frame()).toContain('› L▏i Hong');
		await screen.press('end', 'ctrl+w');
		await screen.paste('Hong\nzhong');
		expect(screen.frame()).toContain('› Li Hong zhong▏');
		await screen.press('backspace');
		expect(screen.frame()).toContain('› Li Hong zhon▏');
		await screen.press('escape');
		expect(screen.frame()).toContain('Jawab dalam hati');
	});

	it('offers choices by digit, by letter and by arrow', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		await screen.press('c');
		const place = screen
			.frame()
			.split('\n')
			.find((row) => row.includes('Li Hongzhong'))!;
		const digit = /(\d) {2}Li Hongzhong/.exec(place)![1]!;
		await screen.press(digit);
		expect(screen.frame()).toContain('✓ Benar');
		expect(screen.frame()).toContain(`✓ ${digit}  Li Hongzhong`);
		await screen.press('enter', 'down', 'enter');
		expect(services.log).toMatchObject([{grade: 3, input: 'choice'}]);
		// Dates stand in rising order, so the second one is wrong.
		expect(screen.frame()).toContain('✗ 2  27 Juni 1950');
		expect(screen.frame()).toContain('✓ 4  27 Juli 1953');
		expect(screen.frame()).toContain('▸1 Ulangi');
	});

	it('offers Benar and Salah where the card asks for them', async () => {
		const services = fakeServices({decks: [{...meeting, cards: [meeting.cards[3]!]}]});
		const screen = await studying(services);
		await screen.waitFor('▸  b  Benar           s  Salah');
		await screen.press('s');
		expect(screen.frame()).toContain('✗ Belum tepat');
	});

	it('takes grades back across cards', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		await screen.press('space', '3', 'space', '4', 'u');
		expect(screen.frame()).toContain('gencatan senjata');
		expect(screen.frame()).toContain('Penilaian tadi dibatalkan');
		expect(screen.frame()).toContain('▸4 Mudah');
		await screen.press('u');
		expect(screen.frame()).toContain('Siapakah anggota Politbiro');
		expect(services.progress.state.memories.size).toBe(0);
		await screen.press('u', '2');
		expect(services.progress.state.memories.size).toBe(1);
		expect(screen.frame()).toContain('gencatan senjata');
	});

	it('takes a grade back from the summary too', async () => {
		const services = fakeServices({decks: [{...meeting, cards: meeting.cards.slice(0, 1)}]});
		const screen = await studying(services);
		await screen.press('space', '4');
		await screen.waitFor('Sesi ini selesai');
		await screen.press('u');
		expect(screen.frame()).toContain('Siapakah anggota Politbiro');
	});

	it('brings learning cards back within the session', async () => {
		const services = fakeServices({decks: [{...meeting, cards: meeting.cards.slice(0, 2)}]});
		const screen = await studying(services);
		await screen.press('space', '1');
		services.wait(120_000);
		await screen.press('space', '4');
		await screen.waitFor('Siapakah anggota Politbiro');
		expect(screen.frame()).toContain('1 dari 2');
	});

	it('never shows two cards of one fact in a session', async () => {
		const [li] = meeting.cards;
		const cards = [li!, {...li!, id: 'li-2', question: 'Siapakah saudara kartu ini?'}];
		const screen = await studying(fakeServices({decks: [{...meeting, cards}]}));
		await screen.press('space', '4');
		await screen.waitFor('Sesi ini selesai');
	});

	it('tells what the session came to', async () => {
		const services = fakeServices({decks: [{...meeting, cards: meeting.cards.slice(0, 2)}]});
		const screen = await studying(services);
		await screen.press('space', '1', 'space', '4');
		services.wait(2000);
		await screen.press('space', '4');
		await screen.waitFor('Sesi ini selesai');
		expect(screen.frame()).toContain('2 kartu, 3 jawaban');
		expect(screen.frame()).toContain('2 dari 3 jawaban diingat');
		expect(screen.frame()).toContain('↻ Siapakah anggota Politbiro');
		expect(screen.frame()).toContain('Hari pertama. Sampai jumpa besok!');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('says when the next card comes where nothing is due', async () => {
		const deck = {...meeting, cards: meeting.cards.slice(0, 1)};
		const log: LogEvent[] = [
			{
				v: 1,
				device: 'here',
				n: 1,
				at: morning,
				tz: 420,
				type: 'review',
				deck: deck.id,
				card: 'li',
				grade: 4,
				ms: 1,
				mode: 'study',
			},
		];
		const screen = await renderApp({
			services: fakeServices({decks: [deck], log, at: morning + 3_600_000}),
			screen: {name: 'study', deck: deck.id},
		});
		await screen.waitFor('Tidak ada yang perlu diulang sekarang.');
		expect(screen.frame()).toMatch(/Kartu berikutnya muncul \d+ hari lagi\./);
	});

	it('stops new cards at the daily limit', async () => {
		const services = fakeServices({decks: [manyCards(30)]});
		const screen = await studying(services, {}, 'banyak-kartu');
		expect(screen.frame()).toContain('0 dari 20');
		for (let card = 0; card < 20; card++) await screen.press('space', '4');
		await screen.waitFor('Sesi ini selesai');
		await screen.press('enter');
		await screen.waitFor('Paket kartu');
		await screen.press('enter');
		await screen.waitFor('Jatah kartu baru hari ini sudah habis');
	});

	it('keeps the card when its grade could not be written, and says what to do', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		services.failNext(
			new UserError(
				{id: 'Cakram penuh.', en: 'The disk is full.'},
				{hint: {id: 'Kosongkan ruang.', en: 'Free some space.'}},
			),
		);
		await screen.press('space', '3');
		expect(screen.frame()).toContain('! Cakram penuh. Kosongkan ruang.');
		expect(screen.frame()).toContain('Li Hongzhong');
		await screen.press('3');
		expect(screen.frame()).toContain('gencatan senjata');
		expect(services.log).toHaveLength(1);
	});

	it('leaves by Esc at once, and through the summary once something was graded', async () => {
		const first = await studying();
		await first.press('escape');
		await first.waitFor('Paket kartu');
		const second = await studying();
		await second.press('space', '3', 'escape');
		await second.waitFor('1 kartu, 1 jawaban');
	});

	it('says so when the deck is gone', async () => {
		const screen = await renderApp({
			services: fakeServices(),
			screen: {name: 'study', deck: 'hilang'},
		});
		await screen.waitFor('Tidak ada paket kartu hilang.');
		expect(screen.frame()).toContain('Lihat daftarnya.');
		await screen.press('enter');
		await screen.waitFor('Belum ada paket kartu');
	});

	it('scrolls what is taller than the window, and survives a resize in mid-question', async () => {
		const long = {
			...meeting.cards[0]!,
			question: `${'Panjang sekali pertanyaan ini, sungguh. '.repeat(30)}Siapa?`,
		};
		const services = fakeServices({decks: [{...meeting, cards: [long]}]});
		const screen = await renderApp({
			services,
			screen: {name: 'study', deck: meeting.id},
			columns: 60,
			rows: 18,
		});
		await screen.waitFor(/↓ \d+ baris/);
		await screen.press('pagedown', 'pagedown');
		expect(screen.frame()).toContain('Siapa?');
		await screen.press('space');
		expect(screen.frame()).toContain('Li Hongzhong');
		await screen.press('pageup', 'pageup', 'pageup');
		expect(screen.frame()).toContain('  Siapa\n');
		for (const [columns, rows] of [
			[200, 60],
			[40, 12],
			[100, 30],
		] as const) {
			await screen.resize(columns, rows);
			const frame = screen.frame().split('\n');
			expect(frame.length).toBeLessThanOrEqual(rows - 1);
			expect(frame.every((row) => row.length <= columns)).toBe(true);
			expect(screen.frame()).toContain('3 Baik');
		}
	});

	it('is English where English is wanted', async () => {
		const screen = await studying(undefined, {language: 'en'});
		await screen.press('space');
		expect(screen.frame()).toContain('▸3 Good');
		expect(screen.frame()).toContain('10 min');
		expect(screen.frame()).toContain('28 July 2023');
	});
});
