import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {starterFor} from '../../source/screens/starter.js';
import {fakeServices} from '../helpers/fake-services.js';
import {renderApp, rowsOf} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

const starter = {...manyCards(12), id: 'kata-pertama-berita', title: 'Kata pertama'};
const bundled = {decks: [meeting, starter], bundled: [meeting.id, starter.id]};

async function open(setting: Partial<Parameters<typeof renderApp>[0]> = {}) {
	const services = fakeServices(bundled);
	const screen = await renderApp({services, screen: {name: 'welcome'}, ...setting});
	return {services, screen};
}

describe('the welcome', () => {
	it('asks for the language in both', async () => {
		const {screen} = await open();
		expect(rowsOf(screen).slice(0, 10)).toEqual([
			'  Selamat datang di newsquiz                                  langkah 1 dari 4',
			`  ${'━'.repeat(19)}${'─'.repeat(57)}`,
			'',
			'  newsquiz membantu Anda mengingat isi dan kosakata berita Indonesia, sedikit',
			'  demi sedikit setiap hari.',
			'',
			'  Bahasa apa yang Anda pakai? · Which language do you prefer?',
			'',
			'  ▸ Bahasa Indonesia',
			'    English',
		]);
		expect(rowsOf(screen).at(-1)).toBe('  Enter lanjut   Esc lewati   q keluar');
	});

	it('leads from there to the first card in four keys', async () => {
		const {services, screen} = await open();
		await screen.press('enter');
		await screen.waitFor('Berapa jawaban yang ingin Anda capai sehari?');
		await screen.press('enter');
		expect(services.progress.state.schedule.dailyGoal).toBe(30);
		expect(screen.frame()).toContain('▸ Baru mulai');
		await screen.press('enter');
		expect(services.progress.state.words.level).toBe(0);
		expect(screen.frame()).toContain('▸ Kata pertama       12 kartu');
		expect(screen.frame()).toContain('Esc  berhenti kapan saja');
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
		expect(services.settings.settings).toEqual({language: 'id', isWelcomed: true});
	});

	it('goes on in English when that is chosen, in a small window', async () => {
		const {screen} = await open({columns: 60, rows: 18});
		await screen.press('down', 'enter');
		await screen.waitFor('How many answers do you aim for in a day?');
		expect(rowsOf(screen)).toEqual([
			'  Welcome to newsquiz                          step 2 of 4',
			`  ${'━'.repeat(28)}${'─'.repeat(28)}`,
			'',
			'  How many answers do you aim for in a day?',
			'  A little every day is remembered longer than a lot at',
			'  once.',
			'',
			'    Easy              10 answers, about 2 minutes',
			'  ▸ Steady            30 answers, about 5 minutes',
			'    Eager             60 answers, about 10 minutes',
			'    Your own number   type any',
			...Array.from({length: 4}, () => ''),
			`  ${'─'.repeat(56)}`,
			'  Enter go on   ← step back   Esc skip   q quit',
		]);
	});

	it('takes a number of the learner’s own', async () => {
		const {services, screen} = await open();
		await screen.press('enter');
		await screen.waitFor('Berapa jawaban');
		await screen.press('down', 'down', 'enter');
		await screen.type('banyak');
		await screen.press('enter');
		expect(screen.frame()).toContain('! Ketik bilangan dari 1 sampai 999.');
		await screen.press('ctrl+u');
		await screen.type('45');
		await screen.press('enter');
		expect(services.progress.state.schedule.dailyGoal).toBe(45);
		await screen.press('left');
		expect(screen.frame()).toContain('▸ Angka sendiri   45 jawaban');
	});

	it('measures what is known, and comes back to the deck', async () => {
		// Its words take a while to load on a busy machine.
		await import('../../source/screens/placement.js');
		const {screen} = await open();
		await screen.press('enter');
		await screen.waitFor('Berapa jawaban');
		await screen.press('enter', 'down', 'down', 'enter');
		await screen.waitFor('Tes penempatan');
		await screen.press('escape');
		await screen.waitFor('langkah 4 dari 4');
	});

	it.each([0, 1, 2, 3])('can be skipped at step %i, for good', async (steps) => {
		const {services, screen} = await open();
		for (let step = 0; step < steps; step++) await screen.press('enter');
		await screen.press('escape');
		await screen.waitFor('Tekan Enter untuk memulai');
		expect(services.settings.settings.isWelcomed).toBe(true);
	});

	it('stays where it is when a goal can’t be kept', async () => {
		const {services, screen} = await open();
		await screen.press('enter');
		await screen.waitFor('Berapa jawaban');
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press('enter');
		expect(screen.frame()).toContain('! Ruang penyimpanan penuh. Coba sekali lagi.');
		await screen.press('enter');
		expect(screen.frame()).toContain('langkah 3 dari 4');
	});

	it('can be taken again from the settings, with what holds already', async () => {
		const {services, screen} = await open({screen: {name: 'settings'}});
		services.progress.record({type: 'words', level: 3});
		await screen.press('end', 'up', 'enter');
		await screen.waitFor('langkah 1 dari 4');
		await screen.press('enter');
		await screen.waitFor('langkah 2 dari 4');
		await screen.press('enter');
		expect(screen.frame()).toContain('▸ Biarkan');
		await screen.press('enter');
		expect(services.progress.state.words.level).toBe(3);
	});
});

describe('the first deck', () => {
	const summary = (id: string, cards = 3) => ({
		...{id, title: id, bundled: true},
		cards: Array.from({length: cards}, (_, index) => ({id: String(index)})),
	});
	const all = [
		summary('akronim'),
		summary('300-kata-berita'),
		summary('kata-pertama-berita'),
		summary('pertemuan-pyongyang-2023'),
	];

	it.each([
		[undefined, 'kata-pertama-berita'],
		[0, 'kata-pertama-berita'],
		[1, 'kata-pertama-berita'],
		[2, '300-kata-berita'],
		[5, 'pertemuan-pyongyang-2023'],
	])('fits a level of %s', (level, id) => expect(starterFor(all, level)?.id).toBe(id));

	it('is whatever has cards where the bundled ones are not', () => {
		expect(starterFor([summary('kosong', 0), summary('akronim')], 2)?.id).toBe('akronim');
		expect(starterFor([], 2)).toBeUndefined();
	});
});
