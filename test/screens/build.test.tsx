import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {fakeArticles} from '../helpers/fake-articles.js';
import type {FakeSetting} from '../helpers/fake-services.js';
import {fakeServices} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp} from '../helpers/render.js';

const sample = readFileSync(
	fileURLToPath(new URL('../../decks/contoh-artikel.txt', import.meta.url)),
	'utf8',
);
const title = 'Pasar Terapung Muara Kencana Dibuka Kembali';
const address = 'https://contoh.id/berita/pasar';

// The word lists are read with the first deck.
beforeAll(async () => {
	const articles = fakeArticles({});
	const {article} = await articles.read({from: 'text', text: sample});
	await articles.makeDeck(article, {});
}, 60_000);

async function building(
	setting: FakeSetting = {},
	screenSetting: Partial<Omit<RenderSetting, 'services'>> = {},
) {
	const services = fakeServices(setting);
	const screen = await renderApp({services, screen: {name: 'build'}, ...screenSetting});
	return {screen, services};
}

describe('the place for an article', () => {
	it('says what can be given, and how', async () => {
		const {screen} = await building();
		expect(screen.frame()).toContain('Berita mana yang ingin Anda pelajari?');
		expect(screen.frame()).toMatch(/papan klip +Ctrl\+V/);
		expect(screen.frame()).toContain('https://www.antaranews.com/berita/…');
		expect(screen.frame()).not.toContain('Enter buat kartu');
		await screen.press('enter');
		await screen.waitFor('Tempelkan beritanya dahulu.');
	});

	it.each([
		['~/Unduhan/berita pagi.txt', '→ Berkas ~/Unduhan/berita pagi.txt'],
		['www.kompas.com/read/1', '→ Alamat web di www.kompas.com'],
		['halo', 'Belum berupa berita, alamat web, atau nama berkas.'],
	])('says what %s is', async (typed, says) => {
		const {screen} = await building();
		await screen.type(typed);
		expect(screen.frame()).toContain(says);
	});

	it('shows of a text which one it is, not all of it', async () => {
		const {screen} = await building();
		await screen.paste(sample.replaceAll('\n', '\r'));
		expect(screen.frame()).toMatch(/Teks: \d+ kata dalam \d+ baris/);
		expect(screen.frame()).toContain(`│ Berita contoh: ${title}`);
		expect(screen.frame()).toMatch(/│ … dan \d+ baris lagi/);
		expect(screen.frame()).toContain('Tekan Enter untuk membuat kartunya.');
	});

	it('tells early that a text is too short', async () => {
		const {screen} = await building();
		await screen.paste('Judul\rSatu paragraf saja.');
		expect(screen.frame()).toContain('Terlalu pendek untuk kuis: perlu sedikitnya 60 kata.');
	});

	it('takes what is on the clipboard', async () => {
		const {screen} = await building({articles: {clipboard: sample}});
		await screen.press('ctrl+v');
		await screen.waitFor(`│ Berita contoh: ${title}`);
	});

	it('clears what was given and brings it back', async () => {
		const {screen} = await building();
		await screen.paste(sample);
		await screen.waitFor('Ctrl+U kosongkan');
		await screen.press('ctrl+u');
		expect(screen.frame()).toContain('Tekan Ctrl+U sekali lagi untuk mengembalikannya.');
		await screen.press('ctrl+u');
		expect(screen.frame()).toContain(title);
	});

	it('is left at once when it is empty, else after asking', async () => {
		const {screen} = await building();
		await screen.type('halo');
		await screen.press('escape');
		expect(screen.frame()).toContain('Keluar dari layar ini?');
		await screen.press('t');
		expect(screen.frame()).toContain('› halo');
		await screen.press('ctrl+u', 'escape');
		await screen.waitFor('Belum ada paket kartu');
	});
});

describe('an article on its way to cards', () => {
	it('shows each step with what it found, then the cards, then the first question', async () => {
		const {screen, services} = await building();
		await screen.paste(sample);
		await screen.press('enter');
		await screen.waitFor('Periksa kartu baru');
		const steps = screen.frames().join('\n');
		expect(steps).toMatch(/✓ Membaca +[\d.]+ huruf/);
		expect(steps).toMatch(/✓ Membersihkan +\d+ kata/);
		expect(screen.frame()).toContain(`Berita contoh: ${title}`);
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
		expect(services.saved).toHaveLength(1);
		expect(services.saved[0]!.cards.length).toBeGreaterThan(5);
	});

	it('comes from an address too, and names its host', async () => {
		const {screen} = await building({articles: {[address]: sample}});
		await screen.type(`${address}\r`);
		await screen.waitFor('Periksa kartu baru');
		expect(screen.frames().join('\n')).toContain('huruf dari contoh.id');
	});

	it('starts at once when it was pasted at home', async () => {
		const services = fakeServices();
		const screen = await renderApp({services});
		await screen.paste(sample);
		await screen.waitFor('Periksa kartu baru');
	});

	it('waits for Enter when an address was pasted at home', async () => {
		const services = fakeServices({articles: {[address]: sample}});
		const screen = await renderApp({services});
		await screen.paste(`${address}\r`);
		await screen.waitFor('→ Alamat web di contoh.id');
		expect(screen.frame()).toContain('Enter buat kartu');
	});

	it('can be cancelled, and what was given stays', async () => {
		const {screen, services} = await building({articles: {[address]: sample}});
		const held = services.holdArticles();
		await screen.type(`${address}\r`);
		await screen.waitFor('Membuat kartu');
		await screen.waitFor('✓ Membaca');
		expect(screen.frame()).toContain('▸ Membersihkan');
		await screen.press('escape');
		expect(screen.frame()).toContain('Dibatalkan. Yang Anda masukkan masih ada.');
		expect(screen.frame()).toContain(`› ${address}`);
		held.release();
		await screen.press('enter');
		await screen.waitFor('Periksa kartu baru');
	});

	it('can be read instead', async () => {
		const {screen} = await building();
		await screen.paste(sample);
		await screen.press('ctrl+r');
		await screen.waitFor('Enter lihat arti');
	});
});

describe('what cannot be made into cards', () => {
	it.each<[string, string, string]>([
		[
			'a file that is not there',
			'/tidak/ada.txt',
			'! Berkas /tidak/ada.txt tidak ditemukan. Periksa',
		],
		['a text that is too short', 'Judul\rSatu paragraf saja.', '! Teks ini terlalu pendek'],
		[
			'another language',
			`The market\r${'The mayor of the town opened the new market on Monday with a long speech. '.repeat(8)}`,
			'! Teks ini tampaknya berbahasa Inggris, bukan bahasa Indonesia.',
		],
	])('%s is said in place, and kept', async (_, given, says) => {
		const {screen, services} = await building();
		await screen.paste(given);
		await screen.press('enter');
		await screen.waitFor(says);
		expect(screen.frame()).toContain(given.split('\r')[0]!);
		expect(screen.frame()).toContain('Enter buat kartu');
		expect(services.saved).toEqual([]);
	});

	it('speaks of a clipboard that cannot be read', async () => {
		const error = new UserError({id: 'Papan klip kosong.', en: 'Clipboard is empty.'});
		const {screen} = await building({articles: {clipboard: error}});
		await screen.press('ctrl+v');
		await screen.waitFor('! Papan klip kosong.');
	});

	it('keeps what was given even when newsquiz itself is at fault', async () => {
		const {screen} = await building({articles: {[address]: new Error('tak terduga')}});
		await screen.type(`${address}\r`);
		await screen.waitFor('! Ada kesalahan pada newsquiz sendiri (tak terduga).');
		expect(screen.frame()).toContain(`› ${address}`);
	});
});

describe('an article that the library has', () => {
	async function known() {
		const {screen, services} = await building();
		await screen.paste(sample);
		await screen.press('enter');
		await screen.waitFor('Periksa kartu baru');
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
		const again = await renderApp({services, screen: {name: 'build', text: sample}});
		await again.waitFor('Sudah ada di koleksi Anda');
		return {screen: again, services};
	}

	it('can be studied', async () => {
		const {screen} = await known();
		expect(screen.frame()).toMatch(/\d+ kartu, 0 di antaranya sudah dipelajari/);
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
	});

	it('can be renewed, its cards keeping their ids', async () => {
		const {screen, services} = await known();
		await screen.press('down', 'enter');
		await screen.waitFor('Tidak ada kartu baru: beritanya masih sama.');
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
		const [first, second] = services.saved;
		expect(second!.cards.map(({id}) => id)).toEqual(first!.cards.map(({id}) => id));
	});

	it('can be left for another', async () => {
		const {screen} = await known();
		await screen.press('end', 'down', 'down', 'down', 'enter');
		await screen.waitFor('Berita mana yang ingin Anda pelajari?');
		expect(screen.frame()).not.toContain(title);
	});
});

describe('the day of publication', () => {
	const undated = sample.replace(' pada Rabu (6/5/2026)', ' pada Rabu');

	it('is asked for quietly where the article has none, and then told to its dates', async () => {
		const {screen} = await building({}, {rows: 30});
		await screen.paste(undated);
		await screen.press('enter');
		await screen.waitFor('Periksa kartu baru');
		expect(screen.frame()).toContain('Tanggal terbitnya tidak tertulis.');
		await screen.press('space', 'd', ...'entah', 'enter');
		expect(screen.frame()).toContain('Tulis tanggalnya, misalnya 28 Juli 2023');
		await screen.press('ctrl+u', ...'7 Mei 2026', 'enter');
		await screen.waitFor('Kartu disusun ulang: berita terbit 7 Mei 2026.');
		expect(screen.frame()).toContain('▸ ✗');
		expect(screen.frame()).not.toContain('Tanggal terbitnya tidak tertulis.');
	});
});

describe.each([
	[100, 30],
	[80, 24],
	[60, 18],
	[40, 12],
])('at %i×%i', (columns, rows) => {
	it.each(['id', 'en'] as const)('every state stays within the window (%s)', async (language) => {
		const {screen, services} = await building({}, {columns, rows, language});
		const fits = (): void => {
			const lines = screen.frame().split('\n');
			expect(lines.length).toBeLessThanOrEqual(rows);
			expect(Math.max(...lines.map(({length}) => length))).toBeLessThanOrEqual(columns);
		};
		fits();
		await screen.type('~/berita pagi yang namanya sangat panjang sekali.txt');
		fits();
		await screen.press('ctrl+u');
		await screen.paste(sample);
		fits();
		const held = services.holdArticles();
		await screen.press('enter');
		await screen.waitFor('▸');
		fits();
		held.release();
		screen.unmount();
	});
});
