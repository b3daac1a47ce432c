import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {findFacts} from '../../source/facts/find-facts.js';
import type {LogEvent} from '../../source/progress/event.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import type {Services} from '../../source/services.js';
import {factsOf, truce} from '../helpers/readings.js';
import {type RenderSetting, type Screen, renderApp} from '../helpers/render.js';
import {wordDeck} from '../helpers/word-cards.js';

const day = 86_400_000;
const deck = wordDeck(['menyerahkan < serah: meN- -kan', 'jabatan < jabat: -an']);
const longAgo: LogEvent = {
	...{v: 1, device: 'here', n: 1, at: morning - 60 * day, tz: 420, type: 'review'},
	...{deck: deck.id, card: 'menyerahkan-arti', grade: 4, ms: 1000, mode: 'study'},
};

async function reading(
	services: Services = fakeServices({decks: [deck], log: [longAgo]}),
	setting: Partial<RenderSetting> = {},
): Promise<Screen> {
	const screen = await renderApp({
		services,
		screen: {name: 'read', facts: factsOf(truce)},
		...setting,
	});
	await screen.waitFor(/Negara/);
	return screen;
}

const toDue = ['tab', 'tab'];

describe('reading', () => {
	it('sets the article comfortably, with what its marks mean below', async () => {
		const screen = await reading();
		expect(screen.frame()).toBe(
			[
				'  Suara Nusantara · 6 Mei 2026                                              8%',
				'  ━━━━━━──────────────────────────────────────────────────────────────────────',
				'',
				'    Kedua Negara Menyepakati Gencatan Senjata',
				'',
				'    Menteri Luar Negeri Ratna Wirasti menyerahkan naskah perjanjian kepada',
				'    utusan negara tetangga pada Rabu malam. Gencatan senjata itu berlaku',
				'    mulai tengah malam.',
				'',
				'    “Kami akan menyerahkan semua tawanan,” kata Ratna. Ia menduduki jabatan',
				'    itu sejak tahun lalu.',
				'',
				'    Warga di perbatasan menyambut kabar tersebut dengan gembira. Mereka',
				'    sudah dua tahun hidup dalam ketakutan, dan banyak di antara mereka yang',
				'    kehilangan rumah serta ladang akibat pertempuran itu.',
				'',
				'    · Akhir artikel ·',
				'',
				'    Tidak ditampilkan: tautan berita lain',
				'',
				'  perlu diulang 1   kata baru 8   sedang dipelajari 1   nama',
				'  ────────────────────────────────────────────────────────────────────────────',
				'  Enter lihat arti   Tab bertanda   Spasi pelajari   ? bantuan   Esc selesai',
			].join('\n'),
		);
	});

	it('says what a due word means in a low window too', async () => {
		const screen = await reading(undefined, {columns: 60, rows: 18});
		await screen.press(...toDue, 'enter', 'enter');
		expect(screen.frame()).toMatch(/menyerahkan {2}← serah[^\n]*\n {2}arti +to hand over/);
		expect(screen.frame()).toContain('▸3 Baik');
	});

	it('marks words by signs where there is no colour', async () => {
		const screen = await reading(undefined, {depth: 1});
		await screen.press('tab', 'right');
		const [first, second] = screen
			.frame()
			.split('\n')
			.filter((row) => /enyepakati|enyerahkan naskah/.test(row));
		expect(first).toBe('    Kedua Negara +Menyepakati[Gencatan Senjata]');
		expect(second).toBe(
			'    Menteri Luar Negeri Ratna Wirasti *menyerahkan naskah +perjanjian kepada',
		);
		expect(screen.frame()).toContain('*perlu diulang 1   +kata baru 8   ~sedang dipelajari 1');
	});

	it('has the glosses of the learner’s own dictionary first, and a word of it alone', async () => {
		const glosses: Record<string, string[]> = {menyepakati: ['to concur on'], wirasti: ['a name']};
		const services = fakeServices({
			dictionary: {
				glossesOf: (word) => glosses[word],
				definitionOf: (word) => glosses[word] && `${word}: to concur on; to settle`,
			},
		});
		const screen = await reading(services);
		await screen.press('tab', 'enter');
		expect(screen.frame()).toMatch(
			/kamus Anda +to concur on\n +menyepakati: to concur on; to settle\n +arti lain +to agree/,
		);
		expect(screen.frame()).not.toContain('to to');
		await screen.press('space', 'e');
		await screen.waitFor('Selesai membaca');
		expect(screen.frame()).toMatch(/menyepakati +← sepakat +to concur on/);
	});

	it('fits a narrow window', async () => {
		const screen = await reading(undefined, {columns: 40, rows: 12});
		await screen.press('tab', 'enter');
		for (const row of screen.frame().split('\n')) expect(row.length).toBeLessThanOrEqual(40);
		expect(screen.frame()).toContain('Menyepakati');
		expect(screen.frame()).toContain('to agree on');
	});

	it('follows the cursor by word, row and page, and closes after the last', async () => {
		const screen = await reading(undefined, {rows: 16, depth: 1});
		await screen.press('right', 'right', 'left', 'down');
		expect(screen.frame()).toContain('[Menteri Luar Negeri]Ratna');
		await screen.press('end', 'left', 'up', 'up');
		expect(screen.frame()).toContain('kabar[tersebut]dengan');
		await screen.press('home');
		await screen.press('pagedown');
		expect(screen.frame()).toMatch(/\[\S+\]/);
		await screen.press('end');
		expect(screen.frame()).toContain('pertempuran[itu.]');
		expect(screen.frame()).not.toContain('Kedua Negara');
		await screen.press('home');
		expect(screen.frame()).toContain('[Kedua]');
		await screen.press('end', 'down');
		expect(screen.frame()).toContain('Selesai membaca');
	});

	it('explains the word under the cursor, and the next one as the cursor moves on', async () => {
		const screen = await reading();
		await screen.press('tab', 'enter');
		expect(screen.frame()).toContain(
			'── kata baru ───────────────────────────────────────────────────────────────',
		);
		expect(screen.frame()).toContain('Menyepakati  ← sepakat');
		expect(screen.frame()).toContain('to agree on');
		await screen.press('right');
		expect(screen.frame()).toContain('ceasefire');
		await screen.press('escape');
		expect(screen.frame()).not.toContain('ceasefire');
	});

	it('says whose a name is', async () => {
		const screen = await reading();
		await screen.press(...toDue, 'left', 'enter');
		expect(screen.frame()).toContain('── nama ──');
		expect(screen.frame()).toContain('Ratna Wirasti · Menteri Luar Negeri');
	});

	it('says why a name is not learnt', async () => {
		const screen = await reading();
		await screen.press(...toDue, 'left', 'space');
		expect(screen.frame()).toContain('Ini nama; nama tidak dipelajari sebagai kata.');
	});
});

describe('a due word', () => {
	it('is asked without its meaning, then graded in its new sentence', async () => {
		const services = fakeServices({decks: [deck], log: [longAgo]});
		const screen = await reading(services);
		await screen.press(...toDue, 'enter');
		expect(screen.frame()).toContain('── perlu diulang ──');
		expect(screen.frame()).toContain('Masih ingat artinya dalam kalimat ini?');
		expect(screen.frame()).not.toContain('to hand over');
		services.wait(4000);
		await screen.press('enter');
		expect(screen.frame()).toContain('to hand over');
		expect(screen.frame()).toContain(
			'   1 Ulangi          2 Sulit          ▸3 Baik            4 Mudah',
		);
		await screen.press('3');
		expect(services.log.at(-1)).toMatchObject({
			type: 'review',
			deck: 'kata-dari-berita',
			card: 'menyerahkan-arti',
			grade: 3,
			ms: 4000,
			mode: 'study',
			context: {title: 'Kedua Negara Menyepakati Gencatan Senjata'},
		});
		expect(screen.frame()).toMatch(
			/“menyerahkan” dinilai Baik; kembali [\d,]+ (hari|bulan) lagi\./,
		);
		await screen.press('escape');
		expect(screen.frame()).toMatch(/✓ menyerahkan {2}Baik {4}kembali \d+/);
	});

	it('is graded again after undo', async () => {
		const services = fakeServices({decks: [deck], log: [longAgo]});
		const screen = await reading(services);
		await screen.press(...toDue, 'enter', 'enter', '1', 'e', 'u');
		expect(services.log.at(-1)).toMatchObject({type: 'undo'});
		expect(screen.frame()).toContain('▸1 Ulangi');
		await screen.press('4');
		expect(services.log.at(-1)).toMatchObject({type: 'review', grade: 4});
		await screen.press('u', 'escape', 'u');
		expect(screen.frame()).toContain('Tidak ada lagi yang bisa dibatalkan.');
	});

	it('stays when the log could not take its grade, and says so', async () => {
		const services = fakeServices({decks: [deck], log: [longAgo]});
		const screen = await reading(services);
		await screen.press(...toDue, 'enter', 'enter');
		services.failNext(new UserError({id: 'Cakram penuh.', en: 'The disk is full.'}));
		await screen.press('2');
		expect(screen.frame()).toContain('Cakram penuh.');
		expect(screen.frame()).toContain('1 Ulangi');
	});
});

describe('words to learn', () => {
	it('are taken along at the end and saved into their deck', async () => {
		const services = fakeServices({decks: [deck], log: [longAgo]});
		const screen = await reading(services);
		await screen.press('end', 'left', 'space');
		expect(screen.frame()).toContain('“pertempuran” akan dipelajari.');
		await screen.press('e');
		const rows = screen.frame().split('\n');
		const isWord = (row: string): boolean => /^ {2}[▸ ] [○✓] \S/.test(row);
		// Which words these are, and how much is known, is for the lexicon to say.
		expect(rows.filter((row) => !isWord(row)).map((row) => row.replace(/\d+%/, 'N%'))).toEqual([
			'  Suara Nusantara · 6 Mei 2026',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Selesai membaca',
			'',
			'  N% kata dikenal; 8 kata baru layak dipelajari',
			expect.stringMatching(/^ {2}━+─+$/),
			'',
			'  Kata baru',
			'',
			'  1 kata masuk ke “Kata dari berita”.',
			'',
			'  ─────────────────────────────────────────────────────────────── ↓ 1 baris ──',
			'  Enter selesai   Spasi pelajari   a semua   Esc kembali   ? bantuan',
		]);
		const words = rows.filter(isWord);
		expect(words).toHaveLength(9);
		expect(words[0]).toMatch(/^ {2}▸ ○ /);
		expect(words.at(-1)).toMatch(/^ {4}✓ pertempuran +← tempur +battle/);
		await screen.press('space', 'enter');
		await screen.waitFor('Paket kartu');
		const saved = services.saved.at(-1);
		expect(saved!.id).toBe('kata-dari-berita');
		expect(saved!.cards.slice(0, 2)).toEqual(deck.cards);
		const headwords = new Set(saved!.cards.slice(2).map(({word}) => word!.headword));
		expect(headwords.size).toBe(2);
		expect(headwords).toContain('pertempuran');
		expect(saved!.articles).toHaveLength(1);
	});

	it('are saved as soon as they are added, and gone as soon as they are taken out', async () => {
		const services = fakeServices({decks: [deck]});
		const screen = await reading(services);
		const words = (): unknown[] => [
			...new Set(services.saved.at(-1)!.cards.map(({word}) => word!.headword ?? word!.form)),
		];
		await screen.press('end', 'left', 'space');
		expect(words()).toEqual(['menyerahkan', 'jabatan', 'pertempuran']);
		await screen.press('home', 'tab', 'space');
		expect(words()).toEqual(['menyerahkan', 'jabatan', 'pertempuran', 'menyepakati']);
		await screen.press('space');
		expect(words()).toEqual(['menyerahkan', 'jabatan', 'pertempuran']);
		expect(services.saved.at(-1)!.articles).toHaveLength(1);
		await screen.press('end', 'left', 'k');
		expect(services.saved.at(-1)).toEqual({
			...deck,
			articles: [],
			updatedAt: expect.any(String) as string,
		});
	});

	it('are all taken with one key, and make the deck where there is none', async () => {
		const services = fakeServices();
		const screen = await reading(services);
		await screen.press('e', 'a', 'enter');
		await screen.waitFor('Paket kartu');
		expect(services.saved.map(({id}) => id)).toEqual(['kata-dari-berita']);
		expect(new Set(services.saved[0]!.cards.map(({fact}) => fact)).size).toBe(8);
	});

	it('are nothing to save where none was chosen', async () => {
		const services = fakeServices();
		const screen = await reading(services);
		await screen.press('e', 'q');
		expect(screen.quits()).toBe(1);
		expect(services.saved).toEqual([]);
	});

	it('are kept when the deck cannot be saved', async () => {
		const services = fakeServices();
		const error = new UserError({id: 'Paket itu tidak dapat disimpan.', en: 'Not saved.'});
		const failing = {
			...services,
			library: {...services.library, change: () => Promise.reject(error)},
		};
		const screen = await reading(failing);
		await screen.press('e', 'space', 'enter');
		await screen.waitFor('Paket itu tidak dapat disimpan.');
		expect(screen.frame()).toContain('▸ ✓');
		expect(screen.frame()).toContain('1 kata masuk ke');
		await screen.press('escape');
		expect(screen.frame()).toContain('Kedua Negara');
	});

	it('are not those that the learner knows', async () => {
		const services = fakeServices();
		const screen = await reading(services);
		await screen.press('tab', 'k');
		expect(services.log.at(-1)).toMatchObject({
			type: 'words',
			known: ['menyepakati'],
			why: 'reading',
		});
		expect(screen.frame()).toContain('“menyepakati” tercatat sudah Anda kenal.');
		await screen.press('e');
		expect(screen.frame()).not.toContain('menyepakati');
		expect(screen.frame()).toContain('7 kata baru layak dipelajari');
	});

	it('never come from an article that reads as translated by a machine', async () => {
		const facts = factsOf(truce);
		const {article} = facts;
		const translated = findFacts({
			...article,
			readsTranslated: [{start: 0, end: article.text.length}],
		});
		const screen = await reading(fakeServices(), {
			screen: {name: 'read', facts: translated},
			language: 'en',
		});
		expect(screen.frame()).toContain('! This article reads as machine-translated');
		await screen.press('right', 'right', 'space');
		expect(screen.frame()).toContain('it teaches no words');
		await screen.press('e');
		expect(screen.frame()).toContain('There are no new words to learn here.');
	});
});

it('an article without words can be left', async () => {
	const screen = await renderApp({
		services: fakeServices(),
		screen: {name: 'read', facts: factsOf('12 34 56')},
	});
	await screen.press('enter', 'space', 'k', 'down');
	await screen.waitFor('Selesai membaca');
	await screen.press('enter');
	await screen.waitFor('Belum ada paket kartu');
});
