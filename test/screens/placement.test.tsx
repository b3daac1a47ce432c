import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import type {WordsEvent} from '../../source/progress/event.js';
import {drawPlacement} from '../../source/vocabulary/placement.js';
import {type FakeServices, fakeServices} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, type Screen} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

/** The words that the screen will ask about: fake services give the same chance each time. */
const fake = fakeServices();
const words = drawPlacement(() => fake.random());

async function open(
	setting: Partial<RenderSetting> = {},
): Promise<{screen: Screen; services: FakeServices}> {
	const services = fakeServices({decks: [meeting]});
	const screen = await renderApp({services, screen: {name: 'placement'}, ...setting});
	return {screen, services};
}

const times = (key: string, count: number): string[] => Array.from({length: count}, () => key);

/** The answers of whoever knows the words of the first bands. */
const knowing = (bands: number): string[] => [
	...times('y', bands * 8),
	...times('n', words.length - bands * 8),
];

describe('the placement', () => {
	it('asks for one word at a time', async () => {
		const {screen} = await open();
		const [first] = words;
		const rows = screen.frame().split('\n');
		expect(rows[0]).toMatch(/^ {2}Tes penempatan +1 dari 40$/);
		expect(rows[3]).toMatch(/^ {2}sangat umum +· · · · · · · ·$/);
		expect(rows[7]!.trim()).toBe(first!.word);
		expect(rows[9]!.trim()).toBe('Tahukah Anda artinya?');
		expect(screen.frame()).toContain('40 kata, kira-kira dua menit.');
		expect(rows.at(-1)).toBe('  y ya, tahu   n belum   ? bantuan   Esc keluar');
	});

	it('shows what the word before means, so that who was too sure can go back', async () => {
		const {screen} = await open();
		await screen.press('y', 'n');
		expect(screen.frame()).toContain('● ○ · · · · · ·');
		expect(screen.frame()).toContain(`○ ${words[1]!.word}: ${words[1]!.glosses.join(', ')}`);
		expect(screen.frame()).toContain(`  ${words[2]!.word}\n`);
		await screen.press('u', 'u');
		expect(screen.frame()).toContain('1 dari 40');
		await screen.press('u');
		expect(screen.frame()).toContain(words[0]!.word);
	});

	it.each([
		['y', '●'],
		['right', '●'],
		['space', '●'],
		['n', '○'],
		['t', '○'],
		['left', '○'],
	])('hears %s', async (key, mark) => {
		const {screen} = await open();
		await screen.press(key);
		expect(screen.frame()).toContain(`${mark} · · · · · · ·`);
	});

	it('says what it found and keeps it as one event', async () => {
		const {screen, services} = await open();
		await screen.press(...knowing(2));
		expect(screen.frame()).toMatch(/Anda mengenal kira-kira \S+ dari \S+ kata berita\./);
		expect(screen.frame()).toMatch(/ {2}umum +━+ {2}8\/8\n {2}cukup umum +─+ {2}0\/8\n/);
		expect(screen.frame()).toContain('Tingkat 2 dari 5: ');
		expect(screen.frame()).toContain(
			'Mulai sekarang diusulkan kata cukup umum dan yang lebih jarang.',
		);
		expect(services.log).toHaveLength(1);
		const {type, why, level, known, unknown} = services.log[0] as WordsEvent;
		expect([type, why, level]).toEqual(['words', 'placement', 2]);
		expect(known).toEqual(words.slice(0, 16).map(({word}) => word));
		expect(unknown).toEqual(words.slice(16).map(({word}) => word));
		await screen.press('m');
		await screen.waitFor('Kata saya');
	});

	it('lets the last answer be taken back; what is answered then counts', async () => {
		const {screen, services} = await open();
		await screen.press(...knowing(0), 'u');
		await screen.waitFor('40 dari 40');
		await screen.press('y');
		const last = words.at(-1)!.word;
		expect(services.progress.state.words.known).toEqual(new Set([last]));
		expect(services.progress.state.words.unknown.has(last)).toBe(false);
	});

	it('asks before it throws answers away, and saves none of them', async () => {
		const {screen, services} = await open();
		await screen.press('y', 'escape');
		expect(screen.frame()).toContain('Keluar dari tes ini? Jawabannya tidak disimpan.');
		await screen.press('t');
		expect(screen.frame()).toContain('2 dari 40');
		await screen.press('q', 'y');
		await screen.waitFor('Paket kartu');
		expect(services.log).toEqual([]);
	});

	it('can be left at once before the first answer', async () => {
		const {screen} = await open();
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('says when its finding could not be saved, and tries again with the next answer', async () => {
		const {screen, services} = await open();
		await screen.press(...knowing(1).slice(0, -1));
		services.failNext(new UserError({id: 'Disk penuh.', en: 'The disk is full.'}));
		await screen.press('n');
		expect(screen.frame()).toContain('Disk penuh.');
		expect(screen.frame()).toContain('40 dari 40');
		await screen.press('n');
		expect(services.log).toHaveLength(1);
		expect(screen.frame()).toContain('Tingkat 1 dari 5');
	});

	it('fits a small window, in English', async () => {
		const {screen} = await open({language: 'en', columns: 60, rows: 18});
		expect(screen.frame()).toContain('Do you know what it means?');
		expect(screen.frame().split('\n').at(-1)).toBe('  y yes   n not yet   ? help   Esc leave');
		await screen.press(...knowing(5));
		expect(screen.frame()).toMatch(/You know about (\S+) of \1 words of the news\./);
		expect(screen.frame()).toContain('From now on only words that you did not know');
	});
});
