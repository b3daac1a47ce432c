import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {UserError} from '../../source/errors.js';
import {fakeServices} from '../helpers/fake-services.js';
import {renderApp, rowsOf} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

const decks = {decks: [meeting, manyCards(24)], bundled: [meeting.id]};

/** The row that Enter runs. */
const chosen = (frame: string): string | undefined => /▸ (.*)/.exec(frame)?.[1]?.trim();

describe('the list of commands', () => {
	it('finds a screen by its name in either language, and shows the key that does the same', async () => {
		const screen = await renderApp({services: fakeServices(decks), columns: 60, rows: 18});
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		await screen.type('statist');
		expect(chosen(screen.frame())).toMatch(/^Statistik +layar +s$/);
		await screen.press('ctrl+u');
		await screen.type('progress');
		expect(chosen(screen.frame())).toMatch(/^Statistik +layar +s$/);
		await screen.press('enter');
		await screen.waitFor('Belum ada jawaban');
	});

	it('is a calm list in a small window, in English', async () => {
		const services = fakeServices(decks);
		const screen = await renderApp({services, language: 'en', columns: 60, rows: 18});
		await screen.press(':');
		await screen.waitFor('All commands');
		await screen.type('quiz');
		expect(rowsOf(screen)).toEqual([
			expect.stringMatching(/^ {2}All commands +\d+ commands$/),
			`  ${'─'.repeat(56)}`,
			'',
			expect.stringMatching(/^ {2}▸ Quiz and exam +screen +z$/),
			expect.stringMatching(/^ {4}Quiz: Banyak kartu banyak-kartu +deck$/),
			expect.stringMatching(/^ {4}Quiz: Pertemuan di Pyongyang.* +deck$/),
			...Array.from({length: 8}, (): unknown => expect.any(String)),
			'  › quiz',
			expect.stringMatching(/^ {2}─+/),
			'  Enter run   Esc close',
		]);
	});

	it('loses nothing in the middle of a question', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await renderApp({services, screen: {name: 'study', deck: meeting.id}});
		await screen.press('t');
		await screen.type('Li Hong');
		const before = screen.frame();
		await screen.press('ctrl+k');
		await screen.waitFor('Semua perintah');
		await screen.press('escape');
		expect(screen.frame()).toBe(before);
		await screen.type('zhong');
		expect(screen.frame()).toContain('› Li Hongzhong');
	});

	it('does what a key does on the screen below', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await renderApp({services, screen: {name: 'study', deck: meeting.id}});
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		await screen.type('show answer');
		expect(chosen(screen.frame())).toMatch(/^Buka jawaban +di sini +Spasi$/);
		await screen.press('enter');
		await screen.waitFor('Mudah');
	});

	it('keeps the keys that are pressed right after it for what comes next', async () => {
		const screen = await renderApp({services: fakeServices(decks)});
		await screen.type(':pengaturan\r');
		await screen.waitFor('Bahasa tampilan');
		await screen.press('escape');
		await screen.type(':statistik\u001b');
		await screen.waitFor('Milik Anda');
	});

	it('studies a deck by its title', async () => {
		const screen = await renderApp({services: fakeServices(decks)});
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		await screen.type('pelajari pyong');
		await screen.press('enter');
		await screen.waitFor('Siapakah anggota Politbiro');
	});

	it('changes a setting at once', async () => {
		const services = fakeServices(decks);
		const screen = await renderApp({services});
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		await screen.type('bahasa english');
		expect(chosen(screen.frame())).toMatch(/^Bahasa: English/);
		await screen.press('enter');
		await screen.waitFor('newsquiz helps you');
		expect(services.settings.settings.language).toBe('en');
	});

	it('says what to do when nothing fits', async () => {
		const screen = await renderApp({services: fakeServices(decks)});
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		await screen.type('xyzzy');
		expect(screen.frame()).toContain('Tidak ada yang cocok.\n  Coba kata lain');
		expect(screen.frame()).not.toContain('jalankan');
		await screen.press('enter', 'escape');
		expect(screen.frame()).toContain('Milik Anda');
	});

	it('opens no other screen over cards that are not saved', async () => {
		const services = fakeServices(decks);
		const screen = await renderApp({
			services,
			screen: {
				name: 'approve',
				made: {deck: meeting, article: articleFromText('Tamu dari utara'), notices: []},
			},
		});
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		expect(screen.frame()).toContain('Simpan atau batalkan dahulu');
		await screen.type('statistik');
		expect(screen.frame()).toContain('Tidak ada yang cocok.');
	});

	it('says why a setting could not be kept', async () => {
		const services = fakeServices(decks);
		const screen = await renderApp({services});
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press(':');
		await screen.waitFor('Semua perintah');
		await screen.type('bahasa english');
		await screen.press('enter');
		await screen.waitFor('Ruang penyimpanan penuh.');
		expect(services.settings.settings.language).toBeUndefined();
	});
});
