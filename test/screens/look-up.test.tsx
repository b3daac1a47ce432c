import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import {type FakeSetting, fakeServices} from '../helpers/fake-services.js';
import {type RenderSetting, type Screen, renderApp} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const sentence = 'Menteri itu menduduki jabatannya sejak peringatan di Pyongyang.';

/** Cards of the words of one sentence of our own. */
const words: Deck = {
	format: 'newsquiz',
	version: 1,
	id: 'kata',
	title: 'Kata',
	language: 'id',
	cards: [
		{
			id: 'arti',
			kind: 'word',
			form: 'gloss',
			question: `Apa arti “menduduki” dalam kalimat ini? ${sentence}`,
			answer: 'to hold (an office)',
			distractors: ['to occupy', 'to leave'],
			evidence: [{article: 'a', text: sentence, start: 12, end: 21}],
			word: {
				form: 'menduduki',
				root: 'duduk',
				affixes: ['meN-', '-i'],
				gloss: 'to hold (an office)',
				sentence,
			},
		},
	],
};

const recall: Deck = {
	...words,
	id: 'ingat',
	cards: [
		{
			...words.cards[0]!,
			id: 'kata',
			form: 'recall',
			question: `Kata mana yang berarti “to hold (an office)”? ${sentence.replace('menduduki', '____')}`,
			answer: 'menduduki',
			distractors: ['menyerahkan', 'mengingatkan'],
		},
	],
};

async function open(
	deck: Deck,
	setting: Partial<RenderSetting> & {readonly fake?: FakeSetting; readonly name?: 'quiz'} = {},
): Promise<{screen: Screen; services: ReturnType<typeof fakeServices>}> {
	const {fake, name = 'study', ...rest} = setting;
	const services = fakeServices({decks: [deck], ...fake});
	const screen = await renderApp({services, screen: {name, deck: deck.id}, ...rest});
	await screen.waitFor(/\?|____/);
	return {screen, services};
}

async function lookedUp(...args: Parameters<typeof open>) {
	const opened = await open(...args);
	await opened.screen.press('w');
	await opened.screen.waitFor(/Arti kata|What the words mean/);
	return opened;
}

/** Moves the cursor to a word. */
async function toWord(screen: Screen, word: string): Promise<void> {
	for (let step = 0; step < 60; step++) {
		if (screen.frame().includes(`▸${word}`)) return;
		await screen.press('right');
	}
	throw new Error(`No ${word} in:\n${screen.frame()}`);
}

const plain = {depth: 1} as const;

describe('the look-up', () => {
	it('explains the word under its cursor, below the text', async () => {
		const {screen} = await lookedUp(meeting, plain);
		await toWord(screen, 'memimpin');
		const rows = screen.frame().split('\n');
		expect(rows.slice(0, 5)).toEqual([
			'  Arti kata',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Siapakah anggota Politbiro yang ▸memimpin delegasi Tiongkok ke Pyongyang',
			'  pada Juli 2023?',
		]);
		expect(rows[5]).toMatch(/^ {2}─{20}/);
		expect(rows[6]).toMatch(/^ {2}memimpin {2}← pimpin +kata kerja$/);
		expect(rows[7]).toMatch(/^ {2}arti {10}to lead/);
		expect(rows.at(-1)).toBe(
			'  ←→ pindah kata   / cari kata lain   v ucapkan   Esc tutup   ? bantuan',
		);
		expect(rows).toHaveLength(23);
	});

	it('takes a fixed term and a name as one, and passes figures over', async () => {
		const {screen} = await lookedUp(meeting, {...plain, language: 'en'});
		await screen.press('escape', ' ', 'w');
		await screen.waitFor('✓ ');
		const seen: string[] = [];
		for (let step = 0; step < 40; step++) {
			seen.push(/▸(\S+(?: \S+)?)/.exec(screen.frame())![1]!);
			await screen.press('tab');
		}
		expect(seen).not.toContain('2023?');
		await screen.press('g');
		await toWord(screen, 'Li Hongzhong');
		expect(screen.frame()).toMatch(/Li Hongzhong +name of a person\n +This is a name/);
	});

	it('begins with the sentence that a word is asked in, and says it once', async () => {
		const [card] = words.cards;
		const question = `Apa arti “menduduki” dalam kalimat ini?\n${sentence}`;
		const apart = {...words, cards: [{...card!, question}]};
		const {screen} = await lookedUp(apart, plain);
		expect(screen.frame()).toContain(
			'  Apa arti “menduduki” dalam kalimat ini?\n\n  │ ▸Menteri itu menduduki jabatannya',
		);
		await screen.press('escape', ' ', 'w');
		await screen.waitFor('│ Menteri itu ▸menduduki');
		expect(screen.frame().match(/jabatannya/g)).toHaveLength(1);
	});

	it('moves by words and by lines, and stays at the ends', async () => {
		const {screen} = await lookedUp(meeting, plain);
		await screen.press('left', 'up');
		expect(screen.frame()).toContain('▸Siapakah');
		await screen.press('l', 'j');
		expect(screen.frame()).toMatch(/▸(?:pada|Juli)/);
		await screen.press('k', 'G', 'right', 'down');
		expect(screen.frame()).toContain('▸Juli');
		await screen.press('g');
		expect(screen.frame()).toContain('▸Siapakah');
	});

	it('leaves everything as it was: what was typed, and the time of thinking', async () => {
		const {screen, services} = await open(meeting);
		await screen.type('tLi Hong');
		services.wait(2000);
		await screen.press('ctrl+l');
		await screen.waitFor('Arti kata');
		services.wait(3000);
		await screen.press('right', 'ctrl+l');
		expect(screen.frame()).toContain('› Li Hong');
		await screen.type('zhong\r');
		expect(screen.frame()).toContain('✓ Benar');
		await screen.press('enter');
		expect(services.log).toMatchObject([{grade: 3, ms: 5000}]);
	});

	it('shows the key and the evidence once there is an answer, and not before', async () => {
		const {screen} = await lookedUp(meeting);
		expect(screen.frame()).not.toContain('Hongzhong');
		await screen.press('q', 'space', 'w');
		await screen.waitFor('Arti kata');
		expect(screen.frame()).toContain('✓ Li Hongzhong');
		expect(screen.frame()).toContain('│ Delegasi Tiongkok');
	});

	it('works in a quiz, before and after the answer', async () => {
		const {screen} = await open({...meeting, cards: [meeting.cards[2]!]}, {name: 'quiz', ...plain});
		await screen.press('ctrl+l');
		await screen.waitFor('Arti kata');
		expect(screen.frame()).toContain('tanggal 27 Juli dikenal');
		expect(screen.frame()).not.toContain('Kemenangan');
		expect(screen.frame()).not.toContain('✓');
		await screen.press('w');
		await screen.type('Hari\r');
		await screen.press('w');
		await screen.waitFor('✓ Hari Kemenangan');
		await screen.press('escape');
		expect(screen.frame()).toContain('Enter lanjut');
	});

	it('gives away neither the word that is asked nor its family', async () => {
		const {screen} = await lookedUp(words, plain);
		await toWord(screen, 'menduduki');
		expect(screen.frame()).toMatch(/menduduki +ditanyakan\n/);
		expect(screen.frame()).not.toContain('to hold');
		// Other words are explained, names are names.
		await toWord(screen, 'peringatan');
		expect(screen.frame()).toContain('sekeluarga');
		// Nor by typing it.
		await screen.press('/');
		expect(screen.frame()).toContain('Jawablah kartu ini dulu');
		await screen.press('escape', 'space', 'w');
		await screen.waitFor('Arti kata');
		// Once answered, it is the first that is told of.
		expect(screen.frame()).toContain('▸menduduki');
		expect(screen.frame()).toContain('to hold (an office)');
	});

	it('does not tell the options of a word card apart', async () => {
		const {screen} = await open(recall, plain);
		await screen.press('escape', 'c', 'w');
		await screen.waitFor('Arti kata');
		for (const option of ['menduduki', 'menyerahkan', 'mengingatkan', 'peringatan']) {
			await screen.press('g');
			await toWord(screen, option);
			expect(screen.frame(), option).toContain('ditanyakan');
		}
	});

	it('looks up any word that is typed', async () => {
		const {screen} = await lookedUp(meeting);
		await screen.press('/');
		expect(screen.frame()).toContain('ketik sebuah kata bahasa Indonesia');
		await screen.type('gencatan senjata');
		expect(screen.frame()).toContain('ceasefire');
		await screen.press('ctrl+u');
		await screen.type('qwq');
		expect(screen.frame()).toContain('Maaf, kata ini belum ada dalam kamus newsquiz.');
		await screen.press('escape');
		expect(screen.frame()).toContain('pindah kata');
		await screen.press('escape');
		expect(screen.frame()).toContain('Jawab dalam hati');
	});

	it('puts the learner’s own dictionary first', async () => {
		const dictionary = {
			glossesOf: (word: string) => (word === 'memimpin' ? ['to be at the head of'] : undefined),
			definitionOf: () => 'me-mim-pin: to be at the head of; to conduct',
		};
		const {screen} = await lookedUp(meeting, {...plain, fake: {decks: [meeting], dictionary}});
		await toWord(screen, 'memimpin');
		expect(screen.frame()).toMatch(
			/kamus Anda +to be at the head of\n +me-mim-pin: to be at the head of; to conduct\n +arti +to lead/,
		);
	});

	it.each([
		[100, 30],
		[80, 24],
		[60, 18],
		[40, 12],
	])('fits %i×%i and can be read to its end', async (columns, rows) => {
		const {screen} = await lookedUp(meeting, {columns, rows, ...plain});
		await screen.press('/');
		await screen.type('memperingati');
		for (let page = 0; page < 20; page++) await screen.press('pagedown');
		const lines = screen.frame().split('\n');
		expect(lines).toHaveLength(rows - 1);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
		expect(lines.slice(3).join('\n')).not.toMatch(/─ ↓ \d+ baris ──\n {2}›/);
	});

	it('has the help above it', async () => {
		const {screen} = await lookedUp(meeting);
		await screen.press('?');
		await screen.waitFor('Mencari arti kata');
		await screen.press('escape');
		expect(screen.frame()).toContain('pindah kata');
	});
});

describe('the key that speaks', () => {
	it('says the question, then the sentence that proves the answer', async () => {
		const {screen, services} = await open(meeting);
		await screen.press('v', 'space', 'v');
		expect(services.said).toEqual([
			meeting.cards[0]!.question,
			meeting.cards[0]!.evidence![0]!.text,
		]);
	});

	it('says the question while typing, by a key that types nothing', async () => {
		const {screen, services} = await open(meeting);
		await screen.press('t', 'v', 'ctrl+o');
		expect(services.said).toEqual([meeting.cards[0]!.question]);
		expect(screen.frame()).toContain('› v');
	});

	it('says the word and its sentence of a word card, and a word or its sentence in the look-up', async () => {
		const {screen, services} = await open(words, plain);
		await screen.press('space', 'v', 'w');
		await screen.waitFor('Arti kata');
		await screen.press('right', 'v', 'V');
		expect(services.said).toEqual([`menduduki. ${sentence}`, 'jabatannya', sentence]);
	});

	it('says how to get a voice where there is none, and goes on', async () => {
		const silence = new UserError(
			{id: 'Belum ada suara.', en: 'No voice yet.'},
			{hint: {id: 'Pasang espeak-ng.', en: 'Install espeak-ng.'}},
		);
		const {screen} = await open(meeting, {fake: {decks: [meeting], silence}, language: 'en'});
		await screen.press('v');
		expect(screen.frame()).toContain('No voice yet. Install espeak-ng.');
		await screen.press('w');
		await screen.waitFor('What the words mean');
		await screen.press('v');
		expect(screen.frame()).toContain('No voice yet. Install espeak-ng.');
		await screen.press('right');
		expect(screen.frame()).not.toContain('No voice yet.');
	});
});
