import {describe, expect, it} from 'vitest';
import {fakeServices} from '../helpers/fake-services.js';
import {renderApp, rowsOf} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const open = async (setting: Partial<Parameters<typeof renderApp>[0]> = {}, settings = {}) => {
	const services = fakeServices({decks: [meeting], settings});
	const screen = await renderApp({services, screen: {name: 'stats'}, ...setting});
	await screen.press('?');
	await screen.waitFor(/Bantuan|Help/);
	return screen;
};

describe('the help', () => {
	it('begins with the place it is asked from, then the grades', async () => {
		const screen = await open({columns: 60, rows: 18});
		expect(rowsOf(screen).slice(0, 10)).toEqual([
			'  Bantuan',
			`  ${'─'.repeat(56)}`,
			'',
			'  Statistik',
			expect.stringMatching(/^ {2}Tab → l +bagian berikutnya$/),
			expect.stringMatching(/^ {2}Shift\+Tab ← h +bagian sebelumnya$/),
			expect.stringMatching(/^ {2}Enter Esc +layar awal$/),
			expect.stringMatching(/^ {2}q +keluar$/),
			'',
			'  Arti nilai',
		]);
		expect(screen.frame()).toContain('· Ulangi: lupa, atau jawabannya salah.');
		expect(rowsOf(screen).at(-1)).toContain('Esc tutup');
	});

	it('finds a key by what it does', async () => {
		const screen = await open({language: 'en'});
		await screen.press('/');
		await screen.type('suspend');
		expect(screen.frame()).toMatch(/s @ +suspend the card/);
		expect(screen.frame()).not.toContain('statistics');
		await screen.press('ctrl+u');
		await screen.type('xyzzy');
		expect(screen.frame()).toContain('Nothing fits. Try another word.');
		await screen.press('escape');
		expect(screen.frame()).toContain('What the grades mean');
		await screen.press('escape');
		await screen.waitFor('Statistics');
	});

	it('tells the learner’s own keys', async () => {
		const screen = await open({}, {keys: {'home.quiz': ['x']}});
		await screen.press('/');
		await screen.type('kuis layar');
		expect(screen.frame()).toMatch(/\n {2}x +kuis/);
	});

	it('hands on every key that comes right after it is closed', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await renderApp({services, screen: {name: 'study', deck: meeting.id}});
		await screen.press('?');
		await screen.waitFor('Bantuan');
		// Closed, the answer revealed, and graded: all in one piece.
		await screen.type('q 3');
		await screen.waitFor('Kapan');
		expect(services.progress.state.memories.size).toBe(1);
	});
});
