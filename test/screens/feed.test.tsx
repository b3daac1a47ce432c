import {beforeAll, describe, expect, it} from 'vitest';
import {
	DisallowedError,
	definesEntities,
	noArticles,
	notAFeed,
} from '../../source/article/feed/feed-errors.js';
import type {FeedItem} from '../../source/article/feed/feed.js';
import {StatusError, UserError} from '../../source/errors.js';
import type {Articles} from '../../source/services.js';
import {fakeArticles} from '../helpers/fake-articles.js';
import {articleText, places} from '../helpers/feed-site.js';
import {type FakeServices, type FakeSetting, fakeServices} from '../helpers/fake-services.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';

const address = 'https://muara.example/rss';
const urlOf = (number: number): string => `https://muara.example/berita/${String(number)}`;

const items: readonly FeedItem[] = places.map((place, number) => ({
	title: `Pasar & sungai ${place}`,
	url: urlOf(number),
	...(number === 2 ? {} : {publishedAt: `2025-11-${String(10 - number).padStart(2, '0')}`}),
}));
const articles = Object.fromEntries(
	places.map((_, number) => [urlOf(number), articleText(number)]),
);
const muara: FakeSetting = {articles, feeds: {[address]: {feed: {title: 'Muara Pos', items}}}};

// The word lists are read with the first deck.
beforeAll(async () => {
	const {read, makeDeck} = fakeArticles({});
	await makeDeck((await read({from: 'text', text: articleText(0)})).article, {});
}, 60_000);

/** The feed's address is given in the field for an article. */
async function given(
	setting: FakeSetting = muara,
	screenSetting: Partial<Omit<RenderSetting, 'services'>> = {},
): Promise<{screen: Screen; services: FakeServices}> {
	const services = fakeServices(setting);
	const screen = await renderApp({services, screen: {name: 'build'}, ...screenSetting});
	await screen.type(address);
	await screen.press('enter');
	return {screen, services};
}

/** The list of its articles. */
async function listed(
	...args: Parameters<typeof given>
): Promise<{screen: Screen; services: FakeServices}> {
	const opened = await given(...args);
	await opened.screen.waitFor('[ ] ');
	return opened;
}

const said = (screen: Screen): string => screen.frame().replace(/\s+/g, ' ');
const line = '─'.repeat(76);

describe('the address of a feed', () => {
	it('opens a list of its articles, the selected one in full', async () => {
		const {screen} = await listed();
		expect(rowsOf(screen)).toEqual([
			'  Umpan berita · Muara Pos                                    0 dari 3 dipilih',
			`  ${line}`,
			'',
			'  Artikel mana yang ingin Anda jadikan kartu?',
			'  3 artikel baru.',
			'',
			'  ▸ [ ] Pasar & sungai Muara Kencana                          10 November 2025',
			'    [ ] Pasar & sungai Hulu Sanca                              9 November 2025',
			'    [ ] Pasar & sungai Tanjung Pelita                                        –',
			...Array.from({length: 9}, () => ''),
			`  ${line}`,
			'  Pasar & sungai Muara Kencana',
			'  muara.example · 10 November 2025',
			`  ${line}`,
			'  Enter buat kartu   Spasi pilih   a semua yang baru   Esc kembali   ? bantuan',
		]);
		await screen.press('escape');
		await screen.waitFor(`› ${address}`);
	});

	it('says in English too what is new, and that nothing has changed', async () => {
		const feed = {feed: {items}, isUnchanged: true};
		const {screen} = await listed({articles, feeds: {[address]: feed}}, {language: 'en'});
		expect(said(screen)).toContain('3 new articles. Nothing has changed since it was last read.');
		await screen.press('G');
		expect(said(screen)).toContain('Pasar & sungai Tanjung Pelita muara.example · no date');
	});

	it.each<[string, Error, string]>([
		[
			'too clever',
			definesEntities(),
			'Pakai umpan berita lain dari situs itu, atau berikan alamat satu artikel.',
		],
		['empty', noArticles(), 'Umpan berita itu tidak memuat artikel yang dapat dibuka.'],
		[
			'out of reach',
			new UserError(
				{id: 'muara.example tidak dapat dihubungi.', en: '-'},
				{hint: {id: 'Periksa sambungan internet Anda.', en: '-'}},
			),
			'muara.example tidak dapat dihubungi. Periksa sambungan internet Anda.',
		],
	])('stays in the field where it is %s, with a way on', async (_, error, says) => {
		const {screen} = await given({feeds: {[address]: error}});
		await screen.waitFor('! ');
		expect(said(screen)).toContain(says);
		expect(said(screen)).not.toContain('newsquiz build');
		expect(screen.frame()).toContain(`› ${address}`);
	});

	it('is found out where nothing in it tells so', async () => {
		const plain = 'https://muara.example/terkini';
		const services = fakeServices({feeds: {[plain]: {feed: {items}}}});
		const screen = await renderApp({services, screen: {name: 'build'}});
		await screen.type(plain);
		await screen.press('enter');
		await screen.waitFor('▸ [ ] Pasar & sungai Muara Kencana');
	});

	it('that is one of an article after all goes on to its cards', async () => {
		const {screen} = await given({
			articles: {[address]: articleText(0)},
			feeds: {[address]: notAFeed(undefined)},
		});
		await screen.waitFor('Periksa kartu baru');
	});

	it('with five hundred articles is walked through like any list', async () => {
		const many = Array.from({length: 500}, (_, number) => ({
			title: `Berita ke-${String(number + 1)}`,
			url: urlOf(number),
		}));
		const {screen} = await listed({feeds: {[address]: {feed: {items: many}}}});
		await screen.press('G');
		expect(screen.frame()).toContain('▸ [ ] Berita ke-500');
		expect(screen.frame()).toContain('↑ 488');
		await screen.press('a');
		expect(screen.frame()).toContain('500 dari 500 dipilih');
		await screen.press('g');
		expect(screen.frame()).toContain('▸ [x] Berita ke-1 ');
	});

	it.each([
		[40, 12],
		[60, 18],
		[80, 24],
		[100, 30],
	])('reads well at %i × %i', async (columns, rows) => {
		for (const language of ['id', 'en'] as const) {
			const {screen} = await listed(muara, {columns, rows, language});
			for (const key of ['space', 'down', 'a', 'G', '?', 'escape', 'a', 'g']) {
				await screen.press(key);
				expect(rowsOf(screen).length).toBeLessThanOrEqual(rows - 1);
				for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(columns);
			}
			screen.unmount();
		}
	});
});

describe('one article of a feed', () => {
	it('goes on to its cards as any other does, dated by the feed where it says nothing', async () => {
		const undated = articleText(1).replace(' pada Senin, 10 November 2025', '');
		const setting = {...muara, articles: {...articles, [urlOf(1)]: undated}};
		const {screen, services} = await listed(setting);
		await screen.press('down', 'enter');
		await screen.waitFor('Periksa kartu baru');
		expect(screen.frames().join('\n')).toContain('✓ Membaca');
		expect(services.saved).toEqual([]);
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
		expect(services.saved.map(({articles: [about] = []}) => about)).toEqual([
			expect.objectContaining({url: urlOf(1), publishedAt: '2025-11-09'}),
		]);
	});

	it('that cannot be read is told above the footer, and the list stays', async () => {
		const gone = new StatusError(404, {id: 'Halaman ini tidak ada.', en: '-'}, {id: 'x', en: 'x'});
		const {screen} = await listed({...muara, articles: {...articles, [urlOf(0)]: gone}});
		await screen.press('space', 'enter');
		await screen.waitFor('! Halaman ini tidak ada.');
		expect(screen.frame()).toContain('▸ [x] Pasar & sungai Muara Kencana');
	});

	it('is cancelled with Escape', async () => {
		const {screen, services} = await listed();
		const held = services.holdArticles();
		await screen.press('enter');
		await screen.waitFor('Membuat kartu');
		await screen.press('escape');
		await screen.waitFor('Dibatalkan. Tidak ada yang disimpan.');
		held.release();
		expect(screen.frame()).toContain('▸ [ ] Pasar & sungai Muara Kencana');
	});

	it('that the library has from elsewhere says so, and is renewed if it is wanted again', async () => {
		const {screen, services} = await listed();
		await screen.press('a', 'enter');
		await screen.waitFor('Selesai');
		const elsewhere = {title: 'Pasar apung', url: 'https://lain.example/1'};
		const again = await listed({
			...muara,
			decks: services.saved,
			articles: {[elsewhere.url]: articleText(0)},
			feeds: {[address]: {feed: {items: [elsewhere]}}},
		});
		await again.screen.press('enter');
		await again.screen.waitFor('Tekan Enter sekali lagi untuk memperbaruinya');
		expect(again.screen.frame()).toContain('▸ [ ] Pasar apung · sudah ada');
		await again.screen.press('enter');
		await again.screen.waitFor('Tidak ada kartu baru');
	});
});

describe('several articles of a feed', () => {
	it('become decks one after the other, and the list knows them afterwards', async () => {
		const {screen, services} = await listed();
		await screen.press('a', 'enter');
		await screen.waitFor('Selesai');
		expect(services.saved.map(({articles: [about] = []}) => about?.url)).toEqual(
			[0, 1, 2].map(urlOf),
		);
		const [cards] = /\d+ kartu/.exec(rowsOf(screen)[3]!) ?? [];
		expect(rowsOf(screen).slice(0, 8)).toEqual([
			'  Selesai',
			`  ${line}`,
			'',
			`  3 paket kartu tersimpan (${cards!}).`,
			'',
			...places.map(
				(place) =>
					expect.stringMatching(new RegExp(`^  ✓ Pasar & sungai ${place} +\\d+ kartu$`)) as string,
			),
		]);
		expect(rowsOf(screen).at(-1)).toBe('  Enter koleksi   Esc daftar artikel   ? bantuan');
		const frames = screen.frames().join('\n');
		expect(frames).toContain('2 dari 3');
		expect(frames).toMatch(/▸ Pasar & sungai Hulu Sanca\s+\S+ …/);
		await screen.press('escape');
		expect(said(screen)).toContain('Semua artikelnya sudah ada di koleksi Anda.');
		expect(screen.frame()).toContain('▸ [ ] Pasar & sungai Muara Kencana · sudah ada');
		expect(said(screen)).toContain(`Sudah ada di koleksi: “${services.saved[0]!.title}”`);
		expect(screen.frame()).toContain('0 dari 3 dipilih');
	});

	it('are new ones when all are chosen, and the library is one key away', async () => {
		const before = await listed();
		await before.screen.press('space', 'down', 'space', 'enter');
		await before.screen.waitFor('2 paket kartu tersimpan');
		const {screen} = await listed({...muara, decks: before.services.saved});
		expect(said(screen)).toContain('1 artikel baru, 2 sudah ada di koleksi.');
		await screen.press('a');
		expect(screen.frame()).toContain('1 dari 3 dipilih');
		await before.screen.press('enter');
		await before.screen.waitFor('Koleksi');
	});

	it('that fail are told with a reason, end no other, and stay picked', async () => {
		const refused = new DisallowedError({id: 'muara.example tidak mengizinkan program.', en: '-'});
		const gone = new StatusError(
			404,
			{id: 'Halaman ini tidak ada (404).', en: '-'},
			{id: 'Periksa alamatnya.', en: '-'},
		);
		const {screen, services} = await listed({
			...muara,
			articles: {...articles, [urlOf(0)]: gone, [urlOf(1)]: refused},
		});
		await screen.press('a', 'enter');
		await screen.waitFor('Selesai');
		expect(services.saved).toHaveLength(1);
		const [cards] = /\d+ kartu/.exec(rowsOf(screen)[3]!) ?? [];
		expect(rowsOf(screen).slice(3, 10)).toEqual([
			`  1 paket kartu tersimpan (${cards!}); 1 tidak diizinkan situsnya; 1 gagal.`,
			'',
			'  ! Pasar & sungai Muara Kencana',
			'    Halaman ini tidak ada (404). Periksa alamatnya.',
			'  ! Pasar & sungai Hulu Sanca',
			'    muara.example tidak mengizinkan program.',
			expect.stringMatching(/^ {2}✓ Pasar & sungai Tanjung Pelita +\d+ kartu$/),
		]);
		await screen.press('escape');
		expect(screen.frame()).toContain('▸ [x] Pasar & sungai Muara Kencana');
		expect(screen.frame()).toContain('1 dari 3 dipilih');
	});

	it('are tried once more, after a pause, where a host asks for time', async () => {
		const busy = new StatusError(429, {id: 'Sibuk.', en: '-'}, {id: 'Coba nanti.', en: '-'});
		const real = fakeArticles(articles);
		const attempts: string[] = [];
		let rest = (): void => undefined;
		const read: Articles['read'] = async (source, options) => {
			if (source.from === 'web' && source.url === urlOf(0)) {
				attempts.push(source.url);
				if (attempts.length === 1) throw busy;
				await new Promise<void>((resolve) => (rest = resolve));
			}
			return real.read(source, options);
		};
		const feed = {feed: {items}, articles: {...real, read}};
		const {screen} = await listed({feeds: {[address]: feed}});
		await screen.press('a', 'enter');
		await screen.waitFor('muara.example meminta jeda; dicoba sekali lagi setelah itu …');
		rest();
		await screen.waitFor('3 paket kartu tersimpan');
		expect(attempts).toHaveLength(2);
	});

	it('are stopped with Escape after what is done, which stays', async () => {
		const {screen, services} = await listed();
		let release = (): void => undefined;
		const {library} = services;
		const save = library.save.bind(library);
		library.save = async (deck) => {
			await save(deck);
			({release} = services.holdArticles());
		};
		await screen.press('a', 'enter');
		await screen.waitFor(/✓ Pasar & sungai Muara Kencana[^]+▸ Pasar & sungai Hulu Sanca/);
		await screen.press('escape');
		await screen.waitFor('Menghentikan …');
		release();
		await screen.waitFor('Selesai');
		expect(services.saved).toHaveLength(1);
		expect(said(screen)).toContain(
			'Dihentikan; 2 artikel belum dibuat. Yang sudah tersimpan tetap ada.',
		);
		expect(screen.frame()).toMatch(/Pasar & sungai Tanjung Pelita +belum dibuat/);
		await screen.press('escape');
		expect(screen.frame()).toContain('2 dari 3 dipilih');
	});
});
