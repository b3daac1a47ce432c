import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {UserError} from '../../source/errors.js';
import {deckFormatNamed, deckFormatsOf} from '../../source/exchange/decks/formats.js';
import {fingerprintOf} from '../../source/results/fingerprint.js';
import {outcomeOf} from '../../source/results/outcome.js';
import {writeSetting} from '../../source/store/collection/export-deck.js';
import {classDeck, hostileDeck, hostileTexts} from '../helpers/page-decks.js';
import {manyCards} from '../helpers/sample-decks.js';
import '../helpers/seed.js';

async function write(
	deck: Deck,
	{
		format = 'html',
		language = 'id',
		seed = 1,
	}: {format?: string; language?: 'id' | 'en'; seed?: number} = {},
): Promise<{page: string; notes: string[]}> {
	const setting = writeSetting({language, now: 0, seed});
	const {content, notes} = await deckFormatNamed(format)!.write(deck, setting);
	return {page: content as string, notes: notes.map((note) => note[language])};
}

const bundled = (name: string): Deck => parseDeck(readFileSync(`decks/${name}.json`, 'utf8'), name);
const bytesOf = (text: string): number => Buffer.byteLength(text);

describe('the page for pupils', () => {
	it('is found by its name and ending', () => {
		expect(deckFormatsOf('kelas-8.html').map(({name}) => name)).toEqual(['html']);
		expect(deckFormatsOf('kelas-8.lembar.html').map(({name}) => name)).toEqual(['worksheet']);
	});

	it('is the same for the same deck, whenever and in whichever language it is made', async () => {
		const {page} = await write(classDeck);
		expect((await write(structuredClone(classDeck))).page).toBe(page);
		const {page: english} = await write(classDeck, {language: 'en'});
		expect(english.replace(' checked>', '>')).toBe(page);
	});

	it('has a policy that names its scripts and its style sheet, and allows nothing else', async () => {
		for (const deck of [classDeck, manyCards(3)]) {
			const {page} = await write(deck);
			const policy = /http-equiv=Content-Security-Policy content="([^"]*)"/.exec(page)![1]!;
			const hash = (text: string): string =>
				`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
			const [style] = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map((found) => found[1]!);
			const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map((found) => found[1]!);
			expect(policy).toContain("default-src 'none';");
			expect(policy).toContain(`;style-src ${hash(style!)};`);
			expect(policy).toContain(";base-uri 'none';form-action 'none'");
			expect(policy).not.toMatch(/unsafe|\*|https?:/);
			for (const script of scripts) expect(policy).toContain(hash(script));
			expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
			expect(page).not.toMatch(/<[^>]+ (?:style|on[a-z]+|src)=/);
		}
	});

	it.each([
		['40 cards to choose from', 'akronim-dan-lembaga', 40],
		['40 words to type and choose', 'kata-pertama-berita', 40],
		['33 cards of an article', 'pertemuan-pyongyang-2023', 33],
	])('holds %s', async (_, name, count) => {
		const deck = bundled(name);
		const {page, notes} = await write({...deck, cards: deck.cards.slice(0, count)});
		expect(bytesOf(page)).toBeLessThanOrEqual(150_000);
		expect(notes).toEqual([]);
		expect(page.match(/<li data-i=/g)).toHaveLength(count);
	});

	it('holds 200 short cards, and of 200 long ones as many as fit, the first ones', async () => {
		const {page, notes} = await write(manyCards(200));
		expect(bytesOf(page)).toBeLessThanOrEqual(150_000);
		expect(page.match(/<li data-i=/g)).toHaveLength(200);
		expect(notes).toEqual([]);

		const deck = bundled('300-kata-berita');
		const {page: words, notes: said} = await write({...deck, cards: deck.cards.slice(0, 200)});
		expect(bytesOf(words)).toBeLessThanOrEqual(150_000);
		const held = words.match(/<li data-i=/g)!.length;
		expect(held).toBeGreaterThan(100);
		expect(said).toEqual([expect.stringContaining(`Halaman memuat ${held} dari 200 kartu`)]);
	});

	it('passes over a card that is too large, and says so', async () => {
		const huge: Card = {id: 'besar', kind: 'custom', question: 'x'.repeat(2_000_000), answer: 'y'};
		const deck = {...classDeck, cards: [huge, ...classDeck.cards]};
		const {page, notes} = await write(deck);
		expect(notes[0]).toContain('Halaman memuat 11 dari 12 kartu');
		expect(dataOf(page)).toMatchObject({cards: 12, missing: [0], fingerprint: fingerprintOf(deck)});
		await expect(write({...classDeck, cards: [huge]})).rejects.toThrow(UserError);
		await expect(write({...classDeck, cards: []})).rejects.toThrow(UserError);
	});

	it('never leaves a card out for the sake of lenient judging', async () => {
		const deck = manyCards(300);
		const typed: Card = {id: 'ketik', kind: 'person', question: 'Siapa?', answer: 'Siti Aminah'};
		const cards = [...deck.cards.slice(0, 260), typed];
		const {page, notes} = await write({...deck, cards});
		expect(bytesOf(page)).toBeLessThanOrEqual(150_000);
		expect(page.match(/<li data-i=/g)).toHaveLength(261);
		expect(notes).toEqual([expect.stringContaining('dinilai menurut ejaannya saja')]);
	});

	it('says that nothing can be sent where a code can’t tell of all cards', async () => {
		const cards = manyCards(441).cards.map(({id}): Card => ({
			id,
			kind: 'custom',
			question: 'a?',
			answer: 'Benar',
			form: 'true-false',
		}));
		const {page, notes} = await write({...classDeck, cards});
		expect(dataOf(page)).toMatchObject({cards: 441, isTooLarge: true});
		expect(notes).toEqual([expect.stringContaining('Murid tidak dapat mengirim hasilnya')]);
		const {page: whole, notes: none} = await write({...classDeck, cards: cards.slice(0, 440)});
		expect(dataOf(whole)).not.toHaveProperty('isTooLarge');
		expect(none).toEqual([]);
	});

	it('tells the script which option gives which outcome, and mixes the keys', async () => {
		const {page} = await write(classDeck);
		const {document} = parseHTML(page);
		const keys = new Set<string>();
		for (const [at, item] of [...document.querySelectorAll('#cards > li')].entries()) {
			const card = classDeck.cards[at]!;
			expect(item.querySelector('.q')!.textContent).toBe(card.question);
			const options = [...item.querySelectorAll('.o > li')].map((each) => each.textContent);
			const outcomes = options.map((option) => outcomeOf(card, option)).join('');
			expect(item.getAttribute('data-o') ?? '').toBe(outcomes);
			if (options.length === 4) keys.add(String(outcomes.indexOf('1')));
		}
		expect(keys.size).toBeGreaterThan(1);
	});

	it('asks cards of one fact in different rounds', async () => {
		expect(dataOf((await write(classDeck)).page)).not.toHaveProperty('order');
		const pairs = classDeck.cards.map((card, at) => ({...card, fact: `f${at >> 1}`}));
		expect(dataOf((await write({...classDeck, cards: pairs})).page)).toMatchObject({
			order: [0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9],
		});
	});

	it('carries who made the deck, its licence, publishers, dates and links', async () => {
		for (const format of ['html', 'worksheet']) {
			const {document} = parseHTML((await write(classDeck, {format})).page);
			const foot = document.querySelector('footer')!.textContent;
			expect(foot).toContain('Penyusun: Bu Sari');
			expect(foot).toContain('CC-BY-4.0 (kalimat yang dikutip dari berita tidak termasuk');
			expect(foot).toContain('“Tamu dari utara dan barat”, Suara Nusantara, 2023-07-28');
			expect(document.querySelector('footer a')!.getAttribute('href')).toBe(
				'https://suara.example/tamu',
			);
		}
	});
});

const dataOf = (page: string): unknown =>
	JSON.parse(/<script type=application\/json id=data>(.*?)<\/script>/s.exec(page)![1]!);

/** The elements of a page: text of a deck may change none of them. */
function elementsOf(page: string): string[] {
	const {document} = parseHTML(page);
	return [...document.querySelectorAll('*')].map(({tagName, attributes}) =>
		[tagName, ...[...attributes].map(({name}) => name)].join(' '),
	);
}

describe.each(['html', 'worksheet'])('whatever a deck says, in the %s', (format) => {
	it('no text becomes an element or an attribute', async () => {
		const hostile = fc
			.array(
				fc.oneof(
					fc.constantFrom(...hostileTexts.filter((text) => text.length < 100)),
					fc.constantFrom(
						'<',
						'>',
						'"',
						"'",
						'&',
						'</',
						'<!--',
						'\n',
						'\u0000',
						'\u2028',
						'\ud800',
						'a',
					),
				),
				{minLength: 1, maxLength: 4},
			)
			.map((parts) => parts.join(''));
		const same = elementsOf((await write(hostileDeck(['aa', 'bb', 'cc', 'dd']), {format})).page);
		await fc.assert(
			fc.asyncProperty(fc.array(hostile, {minLength: 4, maxLength: 4}), async (texts) => {
				const distinct = texts.map((text, at) => `${at}${text}`);
				const {page} = await write(hostileDeck(distinct), {format});
				const made = elementsOf(page);
				// How a card is asked may depend on its text; what may stand there does not.
				expect(
					[...new Set(made)].filter((each) => !same.includes(each) && !known.has(each)),
				).toEqual([]);
			}),
			{numRuns: 60},
		);
	});
});

/** Elements that only some cards have. */
const known = new Set([
	'MARK',
	'SPAN',
	'P class',
	'OL class',
	'LI data-i',
	'LI data-i data-o',
	'LI data-i data-o data-f',
	'LI',
]);

describe('the worksheet', () => {
	it('asks everything once, and its key fits', async () => {
		const {page} = await write(classDeck, {format: 'worksheet', seed: 7});
		const {document} = parseHTML(page);
		expect(document.querySelector('script')).toBeNull();
		const questions = [...document.querySelectorAll('.questions > li')];
		const keys = [...document.querySelectorAll('.keys > li')];
		expect(questions.map((each) => each.querySelector('.q')!.textContent).sort()).toEqual(
			classDeck.cards.map(({question}) => question).sort(),
		);
		for (const [at, item] of questions.entries()) {
			const card = classDeck.cards.find(
				({question}) => question === item.querySelector('.q')!.textContent,
			)!;
			const options = [...item.querySelectorAll('.o > li')].map((each) => each.textContent);
			if (options.length === 0) continue;
			const letter = 'ABCDE'[options.indexOf(card.answer)];
			expect(keys[at]!.querySelector('.k')!.textContent).toBe(`${letter}. ${card.answer}`);
		}
		const brief = [...document.querySelectorAll('.brief > span')].map((each) => each.textContent);
		expect(brief).toHaveLength(classDeck.cards.length);
		expect(brief.filter((each) => each.endsWith('–'))).toHaveLength(4);
		expect(page).toContain('Kunci jawaban: Kabinet baru dan tamu di Pyongyang (Susunan 7)');
	});

	it('is mixed by the seed alone', async () => {
		const sheet = async (seed: number): Promise<string> =>
			(await write(classDeck, {format: 'worksheet', seed})).page;
		expect(await sheet(1)).toBe(await sheet(1));
		expect(await sheet(1)).not.toBe(await sheet(2));
	});

	it('prints an English heading where that is asked for', async () => {
		const {page} = await write(classDeck, {format: 'worksheet', language: 'en'});
		expect(page).toContain('<html lang=en>');
		expect(page).toContain('Key: Kabinet baru');
	});
});
