import {describe, expect, it} from 'vitest';
import {articleId} from '../../source/deck/ids.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {foldLogs} from '../../source/progress/fold.js';
import {
	isReadingDeck,
	keepWords,
	openReadingDeck,
	withWordsOf,
} from '../../source/reading/reading-deck.js';
import {openReading} from '../../source/reading/reading.js';
import {morning} from '../helpers/fake-services.js';
import {factsOf, truce} from '../helpers/readings.js';

const now = '2026-07-20T01:15:00.000Z';
const facts = factsOf(truce);
const reading = openReading(facts, {
	cards: [],
	progress: foldLogs([]).fold.state,
	now: {at: morning, tz: 420},
});
const placeOf = (word: string): number => reading.words.findIndex((each) => each.word === word);
const headwords = (cards: ReadonlyArray<{word?: {headword?: string}}>): string[] => [
	...new Set(cards.map(({word}) => word!.headword!)),
];

describe('the deck of words from reading', () => {
	it('begins with its first word: cards, the article that it is from, and its sentence', () => {
		const deck = withWordsOf(undefined, reading, [placeOf('menyerahkan')], now);
		expect(deck).toMatchObject({id: 'kata-dari-berita', title: 'Kata dari berita', createdAt: now});
		expect(deck.articles).toEqual([
			{
				id: articleId(facts.article),
				title: 'Kedua Negara Menyepakati Gencatan Senjata',
				publisher: 'Suara Nusantara',
				publishedAt: '2026-05-06',
				sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
			},
		]);
		expect(headwords(deck.cards)).toEqual(['menyerahkan']);
		const [card] = deck.cards;
		const [evidence] = card!.evidence!;
		expect(evidence!.text.slice(evidence!.start, evidence!.end)).toBe('menyerahkan');
	});

	it('is a deck that can be read again as it was written', () => {
		const deck = withWordsOf(undefined, reading, reading.best, now);
		expect(headwords(deck.cards)).toHaveLength(8);
		expect(parseDeck(formatDeck(deck), 'kata-dari-berita.json')).toEqual(deck);
	});

	it('is followed by another when it is full', () => {
		const of = (id: string, cards: number) => ({
			id,
			cards: Array.from({length: cards}, () => ({})),
		});
		expect(openReadingDeck([])).toBe('kata-dari-berita');
		expect(openReadingDeck([of('kata-dari-berita', 1999), of('x', 5000)])).toBe('kata-dari-berita');
		const full = [of('kata-dari-berita', 2000), of('kata-dari-berita-2', 2001)];
		expect(openReadingDeck(full)).toBe('kata-dari-berita-3');
		const deck = withWordsOf(
			undefined,
			reading,
			[placeOf('menyerahkan')],
			now,
			'kata-dari-berita-3',
		);
		expect(deck).toMatchObject({id: 'kata-dari-berita-3', title: 'Kata dari berita 3'});
		expect(['kata-dari-berita', 'kata-dari-berita-12'].every(isReadingDeck)).toBe(true);
		expect(['kata-dari-berita-1', 'kata-dari-berita-a1b2c3d4', 'kata'].some(isReadingDeck)).toBe(
			false,
		);
	});

	it('takes the part around a word of a text without full stops', () => {
		const endless = openReading(
			factsOf(`Pemerintah ${'menata ulang pasar lama dan '.repeat(2000)}menyerahkan bantuan`),
			{cards: [], progress: foldLogs([]).fold.state, now: {at: morning, tz: 420}},
		);
		const place = endless.words.findIndex(({word}) => word === 'menyerahkan');
		const deck = withWordsOf(undefined, endless, [place], now);
		const [evidence] = deck.cards[0]!.evidence!;
		expect(evidence!.text.length).toBeLessThan(900);
		expect(evidence!.text.slice(evidence!.start, evidence!.end)).toBe('menyerahkan');
		expect(parseDeck(formatDeck(deck), 'kata-dari-berita.json')).toEqual(deck);
	});

	it('loses what was added and taken out again in one reading, and nothing else', () => {
		const before = withWordsOf(undefined, reading, [placeOf('menduduki')], now);
		const added = new Map([
			['menyerahkan', placeOf('menyerahkan')],
			['menduduki', placeOf('menduduki')],
		]);
		const first = keepWords(before, reading, added, new Map(), now);
		expect(headwords(first.deck!.cards)).toEqual(['menduduki', 'menyerahkan']);
		expect(keepWords(first.deck, reading, added, first.kept, now).deck).toBe(first.deck);
		const last = keepWords(first.deck, reading, new Map(), first.kept, now);
		expect(last.deck!.cards).toEqual(before.cards);
		expect(last.deck!.articles).toEqual(before.articles);
		expect(keepWords(undefined, reading, new Map(), new Map(), now).deck).toBeUndefined();
	});

	it('grows, and keeps the cards that it has', () => {
		const first = withWordsOf(undefined, reading, [placeOf('menyerahkan')], now);
		const own = {...first, title: 'Kata saya', cards: first.cards.map((card) => ({...card, x: 1}))};
		const later = '2026-07-21T01:15:00.000Z';
		const grown = withWordsOf(own, reading, [placeOf('menyerahkan'), placeOf('menyambut')], later);
		expect(grown.title).toBe('Kata saya');
		expect(grown.updatedAt).toBe(later);
		expect(grown.cards.slice(0, own.cards.length)).toEqual(own.cards);
		expect(headwords(grown.cards)).toEqual(['menyerahkan', 'menyambut']);
		expect(grown.articles).toEqual(first.articles);
	});

	it('stays as it is when it has every word already', () => {
		const deck = withWordsOf(undefined, reading, [placeOf('menyerahkan')], now);
		expect(withWordsOf(deck, reading, [placeOf('menyerahkan')], 'later')).toBe(deck);
	});

	it('gives every card an id of its own', () => {
		const deck = withWordsOf(undefined, reading, [placeOf('menyerahkan')], now);
		const other = {...deck, cards: deck.cards.map(({word: _, ...card}) => card)};
		const ids = withWordsOf(other, reading, [placeOf('menyerahkan')], now).cards.map(({id}) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBe(2 * deck.cards.length);
	});
});
