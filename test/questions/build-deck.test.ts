import {describe, expect, test} from 'vitest';
import {buildDeckFromText} from '../../source/build.js';
import type {Deck} from '../../source/deck/deck.js';
import {lint} from '../../source/questions/lint/rules.js';
import {sampleArticles} from './articles.js';
import {buildDeck} from '../../source/questions/build-deck.js';
import {marked} from './marked.js';

const decks = sampleArticles.map(({name, text, publishedAt}) => ({
	name,
	text,
	publishedAt,
	deck: buildDeckFromText({text, publishedAt}, {words: 0}),
}));

describe.each(decks)('an article of the genre $name', ({text, publishedAt, deck}) => {
	test('gives cards, none of which breaks a rule', () => {
		expect(deck.cards.length).toBeGreaterThan(1);
		for (const card of deck.cards) expect([card.question, lint(card)]).toEqual([card.question, []]);
	});

	test('gives evidence that stands in the article and holds its span', () => {
		for (const {evidence = [], question} of deck.cards) {
			expect(evidence.length).toBeGreaterThan(0);
			for (const {text: sentence, start, end, article} of evidence) {
				expect(text).toContain(sentence);
				expect([question, sentence.slice(start, end).trim()]).not.toEqual([question, '']);
				expect(deck.articles!.map(({id}) => id)).toContain(article);
			}
		}
	});

	test('asks each fact once and under its own id', () => {
		expect(new Set(deck.cards.map(({id}) => id)).size).toBe(deck.cards.length);
		expect(new Set(deck.cards.map(({fact}) => fact)).size).toBe(deck.cards.length);
		for (const {id, asOf} of deck.cards) {
			expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
			expect(asOf).toBe(publishedAt);
		}
	});

	test('offers three wrong answers or none, never one that the stem gives', () => {
		for (const {distractors, question} of deck.cards) {
			if (distractors === undefined) continue;
			expect(distractors).toHaveLength(3);
			for (const option of distractors) expect(question).not.toContain(option);
		}
	});

	test('is the same every time', () => {
		expect(buildDeckFromText({text, publishedAt}, {words: 0})).toEqual(deck);
	});

	test('asks nothing about what is no article text', () => {
		const all = JSON.stringify(
			deck.cards.map(({question, answer, distractors}) => [question, answer, distractors]),
		);
		for (const noise of ['Harga Ikan Turun', 'Dok. Humas', 'Bisnis Nusantara'])
			expect(all).not.toContain(noise);
	});
});

const named = (name: string): Deck => decks.find((deck) => deck.name === name)!.deck;

test('the first card of a deck is about the lead', () => {
	expect(named('politics').cards[0]!.question).toContain('meresmikan pelabuhan ikan Teluk Arguni');
});

test('nobody who is suspected, killed or private is asked about', () => {
	for (const name of ['law', 'disaster']) {
		const {text: source, publishedAt} = decks.find((deck) => deck.name === name)!;
		const withWords = buildDeckFromText({text: source, publishedAt}, {words: 20});
		for (const {answer, distractors = [], question} of withWords.cards) {
			const text = [answer, ...distractors, question].join(' ');
			expect(text).not.toMatch(/Edo|Kurnia|Yopi/);
			expect([answer, ...distractors]).not.toContain('Suprapto Hadi');
		}
	}
});

const story = `
# Wali Kota Resmikan Taman Lontar
Wali Kota Sumbarejo {person:Wira Santoso|role=Wali Kota Sumbarejo} meresmikan {place:Taman Lontar} pada {date:4 Mei 2024|iso=2024-05-04}.
Biaya {place:Taman Lontar} mencapai {quantity:Rp 4,2 miliar|value=4200000000|unit=IDR}.
{organisation:PT Lontar} membuka kantor di {place:Thailand} pada {date:2021|iso=2021} untuk memperluas pasar.
`;
const facts = marked(story, {title: 'Wali Kota Resmikan Taman Lontar', publishedAt: '2024-05-05'});

test('asks for every key once before it asks for one again', () => {
	const visit = marked(
		`
Bupati Lontar {person:Wira Santoso|role=Bupati Lontar} menemui Gubernur Arguni {person:Rendra Laut|role=Gubernur Arguni} di {place:Ambon} pada {date:4 Mei 2024|iso=2024-05-04}.
{person:Wira Santoso} menanam pohon bersama pengusaha kopi pada {date:6 Mei 2024|iso=2024-05-06}.
{person:Wira Santoso} membuka pasar malam pada {date:7 Mei 2024|iso=2024-05-07}.
{person:Wira Santoso} membaca surat dari Ketua Dewan Kopi {person:Nia Rosa|role=Ketua Dewan Kopi} kepada para pedagang pasar.
		`,
		{publishedAt: '2024-05-08'},
	);
	const keys = buildDeck([visit], {cards: 6}).cards.map(({answer}) => answer);
	expect(new Set(keys).size).toBe(keys.length);
	for (const key of ['Wira Santoso', 'Rendra Laut', 'Nia Rosa', '4 Mei 2024'])
		expect(keys).toContain(key);
});

test('a place is not settled by the larger one that follows it', () => {
	const visit = marked(
		'{person:Wira Santoso|role=Bupati} menanam pohon di {place:Ambon}, {place:Maluku}, pada {date:4 Mei 2024|iso=2024-05-04}.',
	);
	expect(buildDeck([visit]).cards.map(({answer}) => answer)).toContain('Ambon');
});

describe('options', () => {
	test('cards sets the most cards, the best first', () => {
		const all = buildDeck([facts]).cards;
		const two = buildDeck([facts], {cards: 2}).cards;
		expect(two).toHaveLength(2);
		expect(two[0]).toEqual(all[0]);
		expect(buildDeck([facts], {cards: 0}).cards).toEqual([]);
	});

	test('kinds leaves out the others', () => {
		const {cards} = buildDeck([facts], {kinds: ['date', 'purpose']});
		expect(new Set(cards.map(({kind}) => kind))).toEqual(new Set(['date', 'purpose']));
	});

	test('options sets how many choices a card has', () => {
		for (const options of [3, 5]) {
			const {cards} = buildDeck([facts], {options, kinds: ['date', 'quantity', 'place']});
			const counts = cards.flatMap(({distractors}) => (distractors ? [distractors.length] : []));
			expect(counts.length).toBeGreaterThan(0);
			expect(new Set(counts)).toEqual(new Set([options - 1]));
		}
	});

	test('an earlier build keeps its ids and its handwork', () => {
		const first = buildDeck([facts]);
		const edited: Deck = {
			...first,
			title: 'Taman',
			cards: first.cards.map((card, index) =>
				index === 0 ? {...card, hint: 'Ingat jabatannya.'} : card,
			),
		};
		const again = buildDeck([facts], {existing: edited});
		expect(again.id).toBe(first.id);
		expect(again.title).toBe('Taman');
		expect(again.cards.map(({id}) => id)).toEqual(first.cards.map(({id}) => id));
		expect(again.cards[0]!.hint).toBe('Ingat jabatannya.');
	});

	test('createdAt is written as given, and left out otherwise', () => {
		expect(buildDeck([facts], {createdAt: '2024-05-06T00:00:00Z'}).createdAt).toBe(
			'2024-05-06T00:00:00Z',
		);
		expect(buildDeck([facts])).not.toHaveProperty('createdAt');
	});
});

test('a text without facts gives a deck without cards', () => {
	const deck = buildDeckFromText('Hujan turun lagi. Jalan menjadi licin.');
	expect(deck.cards).toEqual([]);
	expect(deck.title).not.toBe('');
	expect(buildDeckFromText('').cards).toEqual([]);
});

test('control characters of an article reach no card', () => {
	const {cards} = buildDeckFromText({
		text: 'Wali Kota Malang Wira Santoso meresmikan Taman Lontar di Malang pada 4 Mei 2024\u001b]0;x\u0007 untuk \u202ewarga kota.',
		publishedAt: '2024-05-05',
	});
	// eslint-disable-next-line no-control-regex
	expect(JSON.stringify(cards)).not.toMatch(/\\u001b|\\u0007|[\u0000-\u001f\u202e]/);
});

test('several articles make one deck with all their sources', () => {
	const [first, second] = sampleArticles;
	const deck = buildDeckFromText([first!, second!]);
	expect(deck.articles).toHaveLength(2);
	const sources = new Set(deck.cards.map(({evidence}) => evidence![0]!.article));
	expect(sources.size).toBe(2);
});
