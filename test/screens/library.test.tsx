import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import type {LogEvent} from '../../source/progress/event.js';
import {morning} from '../helpers/fake-services.js';
import {testDeck} from '../helpers/class-room.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {type Kept, deckOf, keepHome, put} from '../store/helpers/kept-home.js';

const market = deckOf('pasar', {
	title: 'Pasar terapung di Kahayan',
	description: 'Pembukaan pasar terapung, Oktober 2026.',
	createdAt: '2026-10-03',
	authors: ['Rina'],
	license: 'CC-BY-4.0',
	articles: [
		{
			id: 'a1',
			title: 'Pasar terapung dibuka',
			publisher: 'Kabar Sagara',
			url: 'https://sagara.example/pasar',
			publishedAt: '2026-10-02',
		},
	],
});

/** Both cards have been answered. */
const answered: readonly LogEvent[] = ['k1', 'k2'].map((card, index) => ({
	...{v: 1, device: 'here', n: index + 1, at: morning - 60_000, tz: 420},
	...{type: 'review', deck: 'pasar', card, grade: 3, ms: 900, mode: 'study'},
}));

/** A home with one deck that was added from a file; `change` is the deck as that file has it later. */
async function withMarket(
	setting: Partial<RenderSetting> & {
		readonly log?: readonly LogEvent[];
		readonly change?: Deck;
	} = {},
): Promise<{home: Kept; screen: Screen}> {
	const {log = [], change, ...rest} = setting;
	const home = await keepHome(temporaryFolder(), {log});
	put(home, 'asal.json', market);
	await home.collection.keep(await home.collection.take('asal.json'));
	if (change) put(home, 'asal.json', change);
	return {home, screen: await open(home, rest)};
}

async function open(home: Kept, setting: Partial<RenderSetting> = {}): Promise<Screen> {
	const screen = await renderApp({
		services: home.services,
		screen: {name: 'library'},
		...setting,
	});
	await screen.waitFor(/Koleksi|Library/);
	return screen;
}

const line = '─'.repeat(76);
const said = (screen: Screen): string => screen.frame().replace(/\s+/g, ' ');

describe('the library', () => {
	it('lists all decks with where they came from, the selected one in full', async () => {
		const {screen} = await withMarket();
		expect(rowsOf(screen)).toEqual([
			'  Koleksi                                                        2 paket kartu',
			`  ${line}`,
			'',
			'    Paket kartu Anda                                Kartu  Dibuat    Asal',
			'  ▸ Pasar terapung di Kahayan                           2  Okt 2026  asal.json',
			'',
			'    Bawaan newsquiz',
			'    Paket bawaan                                        2  –',
			...Array.from({length: 8}, () => ''),
			`  ${line}`,
			'  Pasar terapung di Kahayan',
			'  Pembukaan pasar terapung, Oktober 2026.',
			'  2 kartu · 1 berita · 1 kB · 3 Oktober 2026',
			expect.stringMatching(/^ {2}Asal: \S/),
			`  ${line}`,
			'  Enter rincian   a tambah   u perbarui   x ekspor   Esc kembali   ? bantuan',
		]);
	});

	it.each([
		[40, 12],
		[60, 18],
		[100, 30],
		[200, 60],
	])('reads well at %i × %i', async (columns, rows) => {
		for (const language of ['id', 'en'] as const) {
			const {screen} = await withMarket({columns, rows, language});
			expect(screen.frame()).toContain('▸ Pasar terapung');
			expect(rowsOf(screen)).toHaveLength(rows - 1);
			for (const key of ['enter', 'escape', 'a', 'escape', 'x', 'enter', 'escape', 'escape', 'd']) {
				await screen.press(key);
				for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(columns);
			}
			screen.unmount();
		}
	});

	it('says how to come by decks where there are none of one’s own', async () => {
		const screen = await open(await keepHome());
		expect(said(screen)).toContain('Belum ada paket kartu milik Anda. Tekan a untuk menambahkan');
		await screen.press('u');
		expect(said(screen)).toContain('Paket ini dibuat di sini');
		await screen.press('U');
		expect(said(screen)).toContain('Belum ada paket yang ditambahkan dari berkas atau alamat');
	});

	it('tells what is unreadable and how to mend it, all findings one key away', async () => {
		const home = await keepHome();
		mkdirSync(home.decks, {recursive: true});
		writeFileSync(join(home.decks, 'rusak.json'), JSON.stringify({...market, title: ''}));
		const screen = await open(await keepHome(home.folder));
		await screen.press('G');
		expect(screen.frame()).toContain('▸ ! rusak.json');
		expect(said(screen)).toContain('baris 1: "title" masih kosong');
		expect(said(screen)).toContain('Perbaiki berkasnya dengan penyunting teks');
		await screen.press('c');
		await screen.waitFor('Periksa · rusak.json');
		expect(said(screen)).toContain('Tekan m untuk memperbaiki yang pasti');
		await screen.press('G');
		expect(said(screen)).toContain('✗ kesalahan: masih kosong (baris 1, title)');
		await screen.press('escape');
		expect(screen.frame()).toContain('▸ ! rusak.json');
	});

	it('mends what is sure, and the file is a deck again', async () => {
		const home = await keepHome();
		mkdirSync(home.decks, {recursive: true});
		const nameless = market.cards.map(({id: _, ...card}) => card);
		const deck = {...market, title: 'Pasar', cards: nameless};
		writeFileSync(join(home.decks, 'tanpa-id.json'), JSON.stringify(deck));
		const screen = await open(await keepHome(home.folder));
		expect(screen.frame()).toContain('! tanpa-id.json');
		await screen.press('G', 'c');
		await screen.waitFor('m perbaiki');
		await screen.press('m');
		await screen.waitFor('✓ 2 hal diperbaiki.');
		expect(screen.frame()).not.toContain('Tidak terbaca');
		const {cards} = await (await keepHome(home.folder)).library.read('pasar');
		expect(cards.map(({id}) => id)).toEqual(['kahayan', 'sri-handayani']);
	});

	it('is searched while typing, and sorted', async () => {
		const {screen} = await withMarket();
		await screen.press('/');
		await screen.type('bawaan');
		expect(screen.frame()).toContain('1 dari 2 paket kartu');
		expect(screen.frame()).toContain('▸ Paket bawaan');
		expect(screen.frame()).not.toContain('Pasar');
		await screen.type(' xyz');
		expect(screen.frame()).toContain('Tidak ada paket kartu yang cocok dengan “bawaan xyz”.');
		await screen.press('escape', 's');
		expect(screen.frame()).toContain('2 paket kartu · terbaru dahulu');
		expect(screen.frame()).toContain('▸ Pasar terapung');
		await screen.press('escape');
		await screen.waitFor('newsquiz');
	});

	it('is reached from home, and led back from', async () => {
		const home = await keepHome();
		const screen = await renderApp({services: home.services});
		await screen.press('o');
		await screen.waitFor('Koleksi');
		await screen.press('o');
		await screen.waitFor('newsquiz');
	});

	it('tells all about a deck', async () => {
		const {home, screen} = await withMarket({log: answered, language: 'en', rows: 30});
		await screen.press('enter');
		await screen.waitFor('Licence');
		const {from, at} = home.library.noteOf('pasar').origin!;
		expect(at).toBe(morning);
		expect(said(screen)).toContain('Cards 2, 2 learned');
		expect(said(screen)).toContain('Licence CC-BY-4.0 (not of the sentences that are quoted)');
		expect(said(screen).replaceAll(' ', '')).toContain(
			`${from}(readon20July2026)`.replaceAll(' ', ''),
		);
		expect(said(screen)).toContain(
			'· Pasar terapung dibuka Kabar Sagara · 2 October 2026 https://sagara.example/pasar',
		);
		await screen.press('x');
		await screen.waitFor('In which form?');
	});
});

describe('adding a deck', () => {
	it('takes a path that is typed, and selects the deck among the others', async () => {
		const home = await keepHome();
		put(home, 'pasar baru.json', market);
		const screen = await open(home);
		await screen.press('a');
		await screen.type('pasar baru.json');
		await screen.press('enter');
		await screen.waitFor('✓ “Pasar terapung di Kahayan” ditambahkan: 2 kartu.');
		expect((await home.library.read('pasar')).title).toBe(market.title);
	});

	it('loses nothing that is typed at once with the key', async () => {
		const home = await keepHome();
		const screen = await open(home);
		await screen.type('asal.json');
		await screen.waitFor('› sal.json');
	});

	it('takes an address that is pasted on the list', async () => {
		const server = createServer((_, response) => {
			response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(market));
		});
		onTestFinished(() => void server.close());
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pasar.json`;
		const home = await keepHome();
		const screen = await open(home);
		await screen.paste(`${url}\n`);
		await screen.waitFor(`› ${url}`);
		await screen.press('enter');
		await screen.waitFor('ditambahkan: 2 kartu.');
		expect(home.library.noteOf('pasar').origin?.from).toBe(url);
	});

	it.each<[string, string, RegExp]>([
		['{"format":"newsquiz"', 'x.json', /JSON yang sah.*Periksa tanda kutip/],
		['Harga beras turun.', 'berita.txt', /bukan paket kartu newsquiz.*tekan n di layar awal/],
		['', 'tidak-ada.json', /tidak ditemukan.*Sebutkan berkas paket kartu/],
	])('says what is wrong with %j and keeps what was typed', async (contents, name, says) => {
		const home = await keepHome();
		if (contents !== '') writeFileSync(join(home.folder, name), contents);
		const screen = await open(home);
		await screen.press('a');
		await screen.type(name);
		await screen.press('enter');
		await screen.waitFor('!');
		expect(said(screen)).toMatch(says);
		expect(screen.frame()).toContain(`› ${name}`);
		await screen.press('escape');
		expect(screen.frame()).toContain('Bawaan newsquiz');
	});

	it('asks what becomes of another deck with the same id', async () => {
		const {home, screen} = await withMarket();
		put(home, 'lain.json', {...market, title: 'Pasar lain'});
		await screen.press('a');
		await screen.type('lain.json');
		await screen.press('enter');
		await screen.waitFor('Id yang sama');
		expect(rowsOf(screen).slice(3, 13)).toEqual([
			'  Koleksi Anda sudah punya paket dengan id ini dari tempat lain: “Pasar',
			'  terapung di Kahayan”.',
			'',
			'  Di koleksi: Pasar terapung di Kahayan · 2 kartu',
			'  Yang baru: Pasar lain · 2 kartu',
			'',
			'  g  ganti yang lama: perubahannya ditunjukkan dahulu, dan kemajuan tetap di',
			'     kartu yang sama',
			'  s  simpan keduanya: yang baru mendapat id sendiri dan dipelajari dari awal',
			'',
		]);
		await screen.press('s');
		await screen.waitFor('“Pasar lain” ditambahkan');
		expect((await home.library.read('pasar-2')).title).toBe('Pasar lain');
		await screen.press('a');
		await screen.type('lain.json');
		await screen.press('enter');
		await screen.waitFor('sudah ada di koleksi, dan isinya sama.');
	});

	it('shows what replacing changes before it does', async () => {
		const {home, screen} = await withMarket();
		put(home, 'lain.json', {...market, title: 'Pasar lain'});
		await screen.press('a');
		await screen.type('lain.json');
		await screen.press('enter');
		await screen.waitFor('Id yang sama');
		await screen.press('g');
		await screen.waitFor('Judul:');
		expect((await home.library.read('pasar')).title).toBe(market.title);
		await screen.press('enter');
		await screen.waitFor('✓ Paket kartu diperbarui.');
		expect((await home.library.read('pasar')).title).toBe('Pasar lain');
	});
});

describe('updating', () => {
	const reworded: Deck = {
		...market,
		cards: [
			{...market.cards[0]!, question: 'Di kota mana pasar terapung dibuka?'},
			{...market.cards[1]!, answer: 'Budi Santoso'},
			{id: 'k3', kind: 'date', question: 'Kapan pasar terapung dibuka?', answer: '1 Oktober 2026'},
		],
	};

	it('shows what changes, word by word, where there are no colours too', async () => {
		const {screen} = await withMarket({change: reworded, depth: 1});
		await screen.press('u');
		await screen.waitFor('1 baru, 2 berubah');
		expect(rowsOf(screen).slice(3, 16)).toEqual([
			'  Pasar terapung di Kahayan',
			'  1 baru, 2 berubah',
			'  [-yang hilang-]  {+yang baru+}',
			'',
			'  Kartu yang berubah',
			'  ~ Di kota mana pasar terapung dibuka?',
			'    Soal: Di {+kota+} mana pasar terapung dibuka?',
			'  ~ Siapakah wali kota Sagara?',
			'    Jawaban: [-Sri Handayani-] {+Budi Santoso+}',
			'',
			'  Kartu baru',
			'  + Kapan pasar terapung dibuka?',
			'    1 Oktober 2026',
		]);
	});

	it('keeps the memory of reworded cards, and asks about cards with another answer', async () => {
		const {home, screen} = await withMarket({change: reworded, log: answered});
		await screen.press('u');
		await screen.waitFor('! 1 kartu yang sudah Anda pelajari kini berbeda jawabannya.');
		await screen.press('enter');
		await screen.waitFor(/Bagaimana dengan\s+kemajuannya\?/);
		await screen.press('escape', 'enter', 'p');
		await screen.waitFor('✓ Paket kartu diperbarui.');
		const {cards} = await home.library.read('pasar');
		expect(cards.map(({id}) => id)).toEqual(['k1', 'k2', 'k3']);
		await screen.press('u');
		await screen.waitFor('Paket kartu ini sudah yang terbaru.');
	});

	it('starts over with those when the learner says so', async () => {
		const {home, screen} = await withMarket({change: reworded, log: answered, language: 'en'});
		await screen.press('u');
		await screen.waitFor('1 card that you have studied has another answer now.');
		await screen.press('enter', 'u');
		await screen.waitFor('The deck was updated.');
		expect((await home.library.read('pasar')).cards.map(({id}) => id)).toEqual([
			'k1',
			'k2-2',
			'k3',
		]);
	});

	it('reads all decks again, and goes on after one that can’t be read', async () => {
		const {home, screen} = await withMarket({change: reworded});
		put(home, 'dua.json', deckOf('abad', {title: 'Abad ini'}));
		await home.collection.keep(await home.collection.take('dua.json'));
		writeFileSync(join(home.folder, 'dua.json'), '{');
		await screen.press('U');
		await screen.waitFor('Enter perbarui');
		expect(said(screen)).toContain('! Tidak dapat dibaca ulang');
		expect(said(screen)).toContain('"dua.json" bukan JSON yang sah');
		await screen.press('enter');
		await screen.waitFor('✓ Paket kartu diperbarui.');
		expect((await home.library.read('abad')).title).toBe('Abad ini');
	});
});

describe('renaming', () => {
	it('keeps title and description, through updates too', async () => {
		const {home, screen} = await withMarket();
		await screen.press('e', 'ctrl+u');
		await screen.type('Pasar kami');
		await screen.press('tab', 'ctrl+u', 'enter');
		await screen.waitFor('✓ Judul dan uraian disimpan.');
		expect(screen.frame()).toContain('▸ Pasar kami');
		expect(await home.library.read('pasar')).not.toHaveProperty('description');
		await screen.press('u');
		await screen.waitFor('Paket kartu ini sudah yang terbaru.');
	});

	it('asks for a title', async () => {
		const {screen} = await withMarket();
		await screen.press('e', 'ctrl+u', 'enter');
		expect(screen.frame()).toContain('Judulnya masih kosong. Tulis judul, atau Esc untuk batal.');
	});
});

describe('removing', () => {
	it('keeps progress, and says how to get the deck back', async () => {
		const {home, screen} = await withMarket({log: answered});
		await screen.press('d');
		expect(said(screen)).toContain('Hapus “Pasar terapung di Kahayan” dari koleksi?');
		expect(said(screen)).toContain('Kemajuan 2 kartu tetap tersimpan');
		await screen.press('y');
		await screen.waitFor('✓ “Pasar terapung di Kahayan” dihapus.');
		expect(said(screen)).toMatch(/newsquiz restore \S+-before-remove\.zip/);
		expect(home.services.progress.state.memories.size).toBe(2);
	});

	it('forgets it when told to', async () => {
		const {home, screen} = await withMarket({log: answered});
		await screen.press('d', 'f');
		await screen.waitFor(/dan\s+kemajuannya\s+dilupakan/);
		expect(home.services.progress.state.memories.size).toBe(0);
	});

	it('is not for bundled decks: those are hidden and shown again', async () => {
		const home = await keepHome();
		const screen = await open(home);
		await screen.press('d');
		expect(said(screen)).toContain('Paket bawaan tidak dapat dihapus atau diganti judulnya.');
		await screen.press('space');
		await screen.waitFor('Paket bawaan (disembunyikan)');
		expect(home.library.list().decks).toEqual([]);
		await screen.press('space');
		await screen.waitFor('tampil lagi di layar awal.');
		expect(home.library.list().decks).toHaveLength(1);
	});
});

/** Opens the list of forms unless it is open, and chooses one. */
async function choose(screen: Screen, format: string): Promise<void> {
	if (!/Dalam bentuk apa|In which form/.test(screen.frame())) await screen.press('x');
	await screen.press(...Array.from({length: 16}, () => 'up'));
	while (!screen.frame().includes(`▸ ${format} `)) await screen.press('down');
	await screen.press('enter');
}

describe('exporting', () => {
	it('asks for a form and a file, and before anything is overwritten', async () => {
		const {home, screen} = await withMarket();
		writeFileSync(join(home.folder, 'pasar.csv'), 'milik saya');
		await screen.press('x', 'down', 'down', 'enter');
		expect(screen.frame()).toContain('› pasar.csv');
		await screen.press('enter');
		await screen.waitFor('sudah ada. Timpa?');
		expect(readFileSync(join(home.folder, 'pasar.csv'), 'utf8')).toBe('milik saya');
		await screen.press('n');
		await screen.press('ctrl+u');
		await screen.type('tidak/ada.csv');
		await screen.press('enter');
		await screen.waitFor('tidak ada.');
		expect(screen.frame()).toContain('› tidak/ada.csv');
		await screen.press('ctrl+u');
		await screen.type('baru.csv');
		await screen.press('enter');
		await screen.waitFor('✓ Salinan ditulis ke');
		expect(readFileSync(join(home.folder, 'baru.csv'), 'utf8')).toContain('Kabar Sagara');
	});

	it('offers what the form lets one choose, and nothing else', async () => {
		const {screen} = await withMarket();
		await choose(screen, 'docx');
		expect(rowsOf(screen).slice(2, 12)).toEqual([
			'',
			'  docx   Word: soal, kunci, dan kisi-kisi untuk dicetak',
			'',
			'  Ke berkas mana?',
			'  › pasar.docx',
			'',
			'    Paket soal       A',
			'    Isi              soal, kunci, dan kisi-kisi',
			'    Urutan acak      nomor 1',
			'    Kalimat berita   disertakan',
		]);
		expect(rowsOf(screen).at(-1)).toBe('  Enter tulis   ↓ pilihan   Esc kembali');
		await screen.press('down', 'right', 'down', 'left', 'down', 'right', 'down', 'space');
		expect(rowsOf(screen).slice(8, 12)).toEqual([
			'    Paket soal       B, urutannya lain',
			'    Isi              kisi-kisi saja',
			'    Urutan acak      nomor 2',
			'  ▸ Kalimat berita   tidak disertakan; sumbernya tetap',
		]);
		expect(rowsOf(screen).at(-1)).toBe('  Enter tulis   ←→ ubah   Esc kembali   ? bantuan');
		await screen.press('up', 'up', 'up', 'up', 'backspace');
		expect(screen.frame()).toContain('› pasar.doc\n');
		await screen.press('escape');
		await choose(screen, 'csv');
		expect(rowsOf(screen).slice(6, 10)).toEqual([
			'  › pasar.csv',
			'',
			'    Kalimat berita   disertakan',
			'',
		]);
	});

	it('writes what the command would with the same options', async () => {
		const home = await keepHome();
		put(home, 'asal.json', testDeck(6));
		await home.collection.keep(await home.collection.take('asal.json'));
		const screen = await open(home, {language: 'en'});
		await choose(screen, 'gift');
		await screen.press('down', 'right', 'down', 'right', 'enter');
		await screen.waitFor('✓ A copy was written to');
		const argv = ['export', 'ulangan', '--format', 'gift', '-o', 'perintah.txt'];
		const inHome = {home: home.folder};
		await runCommand([...argv, '--seed', '2', '--no-evidence'], inHome);
		const written = readFileSync(join(home.folder, 'perintah.txt'), 'utf8');
		expect(readFileSync(join(home.folder, 'ulangan.gift.txt'), 'utf8')).toBe(written);
		await runCommand([...argv, '--yes'], inHome);
		expect(readFileSync(join(home.folder, 'perintah.txt'), 'utf8')).not.toBe(written);
	});

	it('takes the learner’s schedule along to Anki, and lists all there is to know', async () => {
		const {screen} = await withMarket({log: answered});
		await choose(screen, 'apkg');
		await screen.press('down', 'down', 'right');
		expect(screen.frame()).toContain('▸ Jadwal belajar Anda   disertakan');
		await screen.press('enter');
		await screen.waitFor('Yang perlu diketahui (2)');
		expect(rowsOf(screen).slice(3, 4)).toEqual([
			expect.stringMatching(/^ {2}✓ Salinan ditulis ke/),
		]);
		expect(said(screen)).toContain('· Paket kartu ini tidak memuat "updatedAt".');
		expect(said(screen)).toContain('· Jadwal belajar Anda disertakan.');
		await screen.press('escape');
		await screen.waitFor('▸ Pasar terapung di Kahayan');
	});

	it('says which other form to choose where one takes no card', async () => {
		const {screen} = await withMarket();
		await choose(screen, 'kahoot');
		await screen.press('enter');
		await screen.waitFor('! Tidak ada kartu yang dapat dipakai di Kahoot.');
		expect(said(screen)).toContain('Pilih format lain: bank-soal atau docx.');
		expect(screen.frame()).toContain('› pasar.kahoot.xlsx');
	});

	it.each([
		[40, 12],
		[80, 24],
	])('lets notes be read to the end at %i × %i', async (columns, rows) => {
		const {screen} = await withMarket({columns, rows});
		await choose(screen, 'apkg');
		await screen.press('enter');
		await screen.waitFor('Salinan');
		await screen.press('G');
		expect(screen.frame()).not.toContain('↓');
		expect(rowsOf(screen)).toHaveLength(rows - 1);
	});
});
