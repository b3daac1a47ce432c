import {describe, expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf, type Screen} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';
import {answersTo, wordDeck} from '../helpers/word-cards.js';

const deck = wordDeck([
	'menyerahkan < serah: meN- -kan',
	'menaikkan < naik: meN- -kan',
	'menurunkan < turun: meN- -kan',
	'kekerasan < keras: ke-…-an',
	'gempa',
]);
const level: LogEvent = {
	...{v: 1, device: 'there', n: 1, at: morning, tz: 420},
	...{type: 'words', level: 2},
};
const log = [...answersTo(deck, {mature: ['menaikkan'], seen: ['gempa']}, morning), level];

const open = async (setting: Partial<RenderSetting> = {}): Promise<Screen> =>
	renderApp({
		services: fakeServices({decks: [deck], log}),
		screen: {name: 'words'},
		...setting,
	});

/** From the table's head on, without the frame. */
const table = (screen: Screen): string[] => {
	const rows = rowsOf(screen);
	return rows.slice(
		rows.findIndex((row) => /matang|mature {2}seen/.test(row) && !/:/.test(row)),
		-2,
	);
};

describe('my words', () => {
	it('shows what is known, and mastery by the pattern of affixes', async () => {
		const screen = await open({columns: 60, rows: 30});
		expect(screen.frame()).toMatch(/ {2}Anda mengenal kira-kira \S+ dari \S+ kata berita\.\n/);
		expect(screen.frame()).toContain(
			'  Kartu kata: 1 matang · 1 sedang dipelajari · 3 belum\n  dimulai',
		);
		expect(table(screen).slice(0, 13)).toEqual([
			'  Imbuhan                         matang  dilihat  diingat',
			'  meN-…-kan      ━━━━━──────────     1/3      1/3     100%',
			'                 menjadikan; melakukan untuk orang lain',
			'                 menaikkan, menyerahkan, menurunkan',
			'',
			'  ke-…-an        ───────────────     0/1      0/1        –',
			'                 keadaan atau hal; terkena',
			'                 kekerasan',
			'',
			'  tanpa imbuhan  ╍╍╍╍╍╍╍╍╍╍╍╍╍╍╍     0/1      1/1        –',
			'                 gempa',
			'',
			'  ━ matang: teringat tiga minggu atau lebih · ╍ pernah',
		]);
	});

	it('does so in English', async () => {
		const screen = await open({columns: 60, rows: 30, language: 'en'});
		expect(screen.frame()).toMatch(/ {2}Level 2 of 5: the \S+ commonest words count as known\./);
		expect(table(screen).slice(0, 3)).toEqual([
			'  Affixes                           mature  seen  recalled',
			'  meN-…-kan  ━━━━━━━──────────────     1/3   1/3      100%',
			'             to make it so; to do it for someone',
		]);
	});

	it('keeps to what matters in a window of forty columns', async () => {
		const screen = await open({columns: 40, rows: 30});
		const rows = rowsOf(screen);
		const at = rows.findIndex((row) => row.includes('Imbuhan'));
		expect(rows.slice(at, at + 2)).toEqual([
			'  Imbuhan              matang  diingat',
			'  meN-…-kan     ━────     1/3     100%',
		]);
	});

	it('scrolls', async () => {
		const screen = await open({columns: 60, rows: 14});
		expect(screen.frame()).not.toContain('tanpa imbuhan');
		await screen.press('G');
		expect(screen.frame()).toContain('tanpa imbuhan');
		await screen.press('g');
		expect(screen.frame()).toContain('Anda mengenal');
	});

	it('teaches the next step where nothing is known', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await open({services, columns: 60, rows: 18});
		expect(rowsOf(screen).slice(3, 9)).toEqual([
			'  Tingkat Anda belum diketahui.',
			'  Tekan p: dalam dua menit, dengan 40 kata, newsquiz tahu',
			'  kata mana yang baru bagi Anda.',
			'',
			'  Belum ada kartu kata. Pilih “paket baru” di layar awal:',
			'  kata-kata sebuah berita ikut menjadi kartu, dan sambil',
		]);
		await screen.press('p');
		await screen.waitFor('Tes penempatan');
	});

	it('leads home, and quits', async () => {
		const screen = await open();
		await screen.press('q');
		expect(screen.quits()).toBe(1);
		await screen.press('enter');
		await screen.waitFor('Paket kartu');
	});
});
