import {describe, expect, it} from 'vitest';
import {fakeServices} from '../helpers/fake-services.js';
import {renderApp, rowsOf} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const open = async (setting: Partial<Parameters<typeof renderApp>[0]> = {}, settings = {}) => {
	const services = fakeServices({decks: [meeting], settings});
	const screen = await renderApp({services, screen: {name: 'keys'}, ...setting});
	return {services, screen};
};

/** Looks for something and selects what is found first. */
async function find(screen: Awaited<ReturnType<typeof renderApp>>, text: string): Promise<void> {
	await screen.press('/');
	await screen.type(text);
	await screen.press('enter');
}

describe('the screen of keys', () => {
	it('lists what keys do under the headings of the help', async () => {
		const {screen} = await open({columns: 60, rows: 18});
		expect(rowsOf(screen).slice(0, 6)).toEqual([
			'  Tombol                                      semua bawaan',
			`  ${'─'.repeat(56)}`,
			'',
			'  Layar awal',
			expect.stringMatching(/^ {2}▸ pelajari +Enter → l$/),
			expect.stringMatching(/^ {4}semua paket +a$/),
		]);
	});

	it('gives another key, which holds at once in footer, help and app', async () => {
		const {services, screen} = await open();
		await find(screen, 'kuis layar');
		await screen.press('enter');
		expect(screen.frame()).toContain('Tekan tombol baru untuk “kuis”.');
		await screen.press('x');
		await screen.waitFor('“kuis” kini x.');
		expect(services.settings.settings.keys).toEqual({'home.quiz': ['x']});
		expect(screen.frame()).toMatch(/▸ kuis +\* x/);
		expect(screen.frame()).toContain('Bawaan: z');
		await screen.press('escape', 'escape');
		await screen.waitFor('1 diubah');
		await screen.press('escape');
		await screen.waitFor('x kuis');
		await screen.press('z');
		expect(screen.frame()).toContain('x kuis');
		await screen.press('x');
		await screen.waitFor('Kuis singkat');
	});

	it('shows what would lose the key, and swaps when told so', async () => {
		const {services, screen} = await open();
		await find(screen, 'kuis layar');
		await screen.press('enter', 's');
		await screen.waitFor('s sudah dipakai:');
		expect(screen.frame()).toContain('· “statistik” (Layar awal) mendapat z sebagai gantinya.');
		await screen.press('escape');
		expect(services.settings.settings.keys).toBeUndefined();
		await screen.press('enter', 's', 'enter');
		await screen.waitFor('“kuis” kini s.');
		expect(services.settings.settings.keys).toEqual({
			'home.quiz': ['s'],
			'home.statistics': ['z'],
		});
		await screen.press('u');
		await screen.waitFor('Perubahan terakhir dibatalkan.');
		expect(services.settings.settings.keys).toBeUndefined();
	});

	it('leaves alone what keeps another key', async () => {
		const {screen} = await open({language: 'en'});
		await find(screen, 'quiz home');
		await screen.press('enter', 'k');
		await screen.waitFor('k is in use:');
		expect(screen.frame()).toContain('· “up” (Anywhere) gives it up here and keeps ↑.');
		await screen.press('y');
		await screen.waitFor('“quiz” is now k.');
	});

	it('adds a key, and goes back to the default, one or all', async () => {
		const {services, screen} = await open();
		await find(screen, 'kuis layar');
		await screen.press('+', 'x');
		await screen.waitFor('“kuis” kini z x.');
		await screen.press('r');
		await screen.waitFor('“kuis” kembali ke z.');
		await screen.press('+', 'x');
		await screen.waitFor('kini z x.');
		await screen.press('R');
		await screen.waitFor('Semua tombol kembali ke bawaan.');
		expect(services.settings.settings.keys).toBeUndefined();
	});

	it('refuses keys that always do the same, and waits for another', async () => {
		const {screen} = await open();
		await find(screen, 'kuis layar');
		await screen.press('enter');
		await screen.paste('x');
		expect(screen.frame()).toContain('tidak dapat diganti. Tekan tombol lain.');
		await screen.press('z');
		expect(screen.frame()).toContain('z memang sudah tombolnya.');
		await screen.press('escape');
		expect(screen.frame()).not.toContain('Tekan tombol');
	});

	it('says that damaged keys were passed over; nobody is locked out', async () => {
		const {screen} = await open({}, {keys: {'home.quit': ['ctrl+c'], 'home.quiz': ['x']}});
		expect(screen.frame()).toContain('Sebagian pengaturan tombol tidak dapat dipakai');
		expect(screen.frame()).toContain('1 diubah');
		await screen.press('escape', 'escape');
		await screen.waitFor('Paket kartu');
	});
});
