import {mkdirSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {type Kept, deckOf, keepHome, put} from '../store/helpers/kept-home.js';

const news = (publisher: string) => ({id: 'a1', title: 'Pasar terapung dibuka', publisher});
const market = deckOf('pasar', {
	title: 'Pasar terapung di Kahayan',
	description: 'Pembukaan pasar terapung, Oktober 2026.',
	updatedAt: '2026-10-04',
	articles: [news('Kabar Sagara')],
});
const river = deckOf('sungai', {
	title: 'Banjir Sungai Rupat dan tanggul yang jebol di tiga kecamatan',
});
const decks: Readonly<Record<string, Deck>> = {
	'pasar.json': market,
	'bab 2/sungai.json': river,
	'bab 2/abad.json': deckOf('abad', {title: 'Abad ini'}),
};

function share(home: Kept, files: Readonly<Record<string, Deck | string>>): void {
	const folder = join(home.folder, 'kelas');
	mkdirSync(join(folder, 'bab 2'), {recursive: true});
	for (const [name, contents] of Object.entries(files)) {
		const text = typeof contents === 'string' ? contents : formatDeck(contents);
		writeFileSync(join(folder, name), text);
	}
}

/** The list of what is in a folder of three decks and a broken file. */
async function open(
	setting: Partial<RenderSetting> = {},
	files: Readonly<Record<string, Deck | string>> = {
		...decks,
		'rusak.json': '{"format":"newsquiz",',
	},
): Promise<{home: Kept; screen: Screen}> {
	const home = await keepHome(temporaryFolder());
	share(home, files);
	const screen = await look(home, setting);
	return {home, screen};
}

async function look(
	home: Kept,
	setting: Partial<RenderSetting> = {},
	address = 'kelas',
): Promise<Screen> {
	const screen = await renderApp({services: home.services, screen: {name: 'library'}, ...setting});
	await screen.waitFor(/Koleksi|Library/);
	await screen.press('a');
	await screen.type(address);
	await screen.press('enter');
	await screen.waitFor('[ ] ');
	return screen;
}

const own = ({library}: Kept): string[] =>
	library
		.held()
		.filter(({bundled}) => !bundled)
		.map(({id}) => id)
		.sort();
const said = (screen: Screen): string => screen.frame().replace(/\s+/g, ' ');
const line = '─'.repeat(76);

describe('a folder of several decks', () => {
	it('is a list to pick from, the selected one in full', async () => {
		const {screen} = await open();
		await screen.press('down', 'down');
		expect(rowsOf(screen)).toEqual([
			expect.stringMatching(/^ {2}Paket dalam folder +0 dari 3 dipilih$/),
			`  ${line}`,
			'',
			'  Paket mana yang ingin Anda tambahkan?',
			'',
			expect.stringMatching(/^ {4}\[ \] Abad ini +2 kartu$/),
			expect.stringMatching(/^ {4}\[ \] Banjir Sungai Rupat dan tanggul yang jebol .* 2 kartu$/),
			expect.stringMatching(/^ {2}▸ \[ \] Pasar terapung di Kahayan +2 kartu$/),
			'',
			'  1 berkas di sana tidak dapat dipakai:',
			'  ! rusak.json: Isi "rusak.json" bukan JSON yang sah. Kesalahannya ada di',
			'    sekitar baris 1, kolom 21.',
			...Array.from({length: 4}, () => ''),
			`  ${line}`,
			'  Pasar terapung di Kahayan',
			'  Pembukaan pasar terapung, Oktober 2026.',
			expect.stringMatching(/^ {2}2 kartu · 1 kB · 4 Oktober 2026$/),
			'  Berita: Kabar Sagara',
			`  ${line}`,
			'  Enter tambahkan   Spasi pilih   a semua   Esc tidak jadi   ? bantuan',
		]);
	});

	it.each([
		[40, 12],
		[60, 18],
		[80, 24],
		[100, 30],
	])('reads well at %i × %i', async (columns, rows) => {
		for (const language of ['id', 'en'] as const) {
			const {screen} = await open({columns, rows, language});
			for (const key of ['space', 'down', 'a', 'G', '?', 'escape', 'g']) {
				await screen.press(key);
				expect(rowsOf(screen).length).toBeLessThanOrEqual(rows - 1);
				for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(columns);
			}
			await screen.waitFor('▸ [x] Abad ini');
			screen.unmount();
		}
	});

	it('adds those that are picked', async () => {
		const {home, screen} = await open();
		await screen.press('space', 'down', 'down', 'space');
		expect(screen.frame()).toContain('2 dari 3 dipilih');
		await screen.press('enter');
		await screen.waitFor('✓ 2 paket ditambahkan.');
		expect(own(home)).toEqual(['abad', 'pasar']);
		expect(home.library.noteOf('pasar').origin?.from).toBe(
			join(home.folder, 'kelas', 'pasar.json'),
		);
	});

	it('adds all with one key, or the selected one where none is picked', async () => {
		const all = await open();
		await all.screen.press('a', 'enter');
		await all.screen.waitFor('✓ 3 paket ditambahkan.');
		expect(own(all.home)).toEqual(['abad', 'pasar', 'sungai']);
		const one = await open({language: 'en'});
		await one.screen.press('down', 'enter');
		await one.screen.waitFor('✓ 1 deck was added.');
		expect(own(one.home)).toEqual(['sungai']);
	});

	it('picks none again with the same keys, and leaves all as it was', async () => {
		const {home, screen} = await open();
		await screen.press('a', 'a', 'space', 'space');
		expect(screen.frame()).toContain('0 dari 3 dipilih');
		await screen.press('escape');
		await screen.waitFor('Bawaan newsquiz');
		expect(own(home)).toEqual([]);
	});

	it('says what is there already, and shows what a later version changes before it does', async () => {
		const {home, screen: first} = await open();
		await first.press('a', 'enter');
		await first.waitFor('✓ 3 paket ditambahkan.');
		first.unmount();
		const changed = {...market, title: 'Pasar terapung, diperbaiki'};
		share(home, {'pasar.json': changed});
		const screen = await look(home);
		expect(said(screen).match(/sudah ada/g)).toHaveLength(3);
		await screen.press('a', 'enter');
		await screen.waitFor('Perbarui paket kartu');
		expect(said(screen)).toContain('Judul:');
		expect((await home.library.read('pasar')).title).toBe(market.title);
		await screen.press('enter');
		await screen.waitFor('✓ Paket kartu diperbarui.');
		expect((await home.library.read('pasar')).title).toBe(changed.title);
	});

	it('asks about each whose id another deck has, and goes on', async () => {
		const home = await keepHome(temporaryFolder());
		put(home, 'lain.json', deckOf('abad', {title: 'Abad yang lain'}));
		await home.collection.keep(await home.collection.take('lain.json'));
		share(home, decks);
		const screen = await look(home);
		expect(screen.frame()).toMatch(/Abad ini · id-nya sudah dipakai/);
		await screen.press('a', 'enter');
		await screen.waitFor('Id yang sama');
		await screen.press('s');
		await screen.waitFor('✓ 3 paket ditambahkan.');
		expect(own(home)).toEqual(['abad', 'abad-2', 'pasar', 'sungai']);
	});

	it('passes over one that can’t be added, says why, and adds the others', async () => {
		const {home, screen} = await open();
		writeFileSync(join(home.folder, 'kelas', 'bab 2', 'abad.json'), '{');
		await screen.press('a', 'enter');
		await screen.waitFor('1 gagal');
		expect(said(screen)).toContain('2 paket ditambahkan, 1 gagal. “Abad ini”:');
		expect(said(screen).match(/sudah ada/g)).toHaveLength(2);
		expect(own(home)).toEqual(['pasar', 'sungai']);
	});
});

it('a catalogue that was changed in the meantime adds nothing that it does not vouch for', async () => {
	const home = await keepHome(temporaryFolder());
	share(home, decks);
	const bytes = Buffer.from(formatDeck(market));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const entry = {...{id: 'pasar', title: 'Pasar', url: 'pasar.json'}, size: bytes.length, sha256};
	const list = {format: 'newsquiz-catalogue', version: 1, title: 'Kelas 11', decks: [entry]};
	writeFileSync(join(home.folder, 'kelas', 'catalogue.json'), JSON.stringify(list));
	const screen = await look(home, {}, 'kelas/catalogue.json');
	expect(screen.frame()).toContain('Katalog · Kelas 11');
	share(home, {'pasar.json': {...market, title: 'Ditukar'}});
	await screen.press('enter');
	await screen.waitFor('1 gagal.');
	expect(said(screen)).toContain('tidak sama dengan yang dicatat di katalog');
	expect(own(home)).toEqual([]);
	share(home, decks);
	await screen.press('enter');
	await screen.waitFor('✓ 1 paket ditambahkan.');
});
