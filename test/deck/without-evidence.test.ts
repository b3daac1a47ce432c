import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {withLicenceNote} from '../../source/deck/licence-note.js';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {withoutEvidence} from '../../source/deck/without-evidence.js';
import {cardCredit} from '../../source/exchange/decks/sources.js';
import {anyDeck} from '../helpers/any-deck.js';
import '../helpers/seed.js';

const sentence =
	'Wali Kota Randu Sari Wulandari membuka perpustakaan keliling di Alun-Alun pada Sabtu pagi.';
const evidence = [{article: 'b', text: sentence, start: 16, end: 30}];
const good: Card = {
	id: 'k',
	kind: 'person',
	question: 'Siapakah yang membuka perpustakaan keliling di Randu?',
	answer: 'Sari Wulandari',
	evidence,
};
const deckOf = (...cards: Card[]): Deck => ({
	format: 'newsquiz',
	version: 1,
	id: 'randu',
	title: 'Randu',
	language: 'id',
	license: 'CC-BY-4.0',
	articles: [
		{id: 'a', title: 'Lain', publisher: 'Warta Lain'},
		{
			id: 'b',
			title: 'Buka',
			publisher: 'Warta Randu',
			publishedAt: '2024-05-05',
			url: 'https://warta.example/b',
		},
	],
	cards,
});
const left = (card: Partial<Card>): Card | undefined =>
	withoutEvidence(deckOf({...good, ...card})).deck.cards[0];

describe('without evidence', () => {
	it('a question in words of its own stays, with its source', () => {
		const deck = deckOf(good);
		const {deck: bare} = withoutEvidence(deck);
		expect(bare.cards).toEqual([{...good, evidence: undefined, source: 'b'}]);
		expect(bare.articles).toEqual(deck.articles);
		for (const language of ['id', 'en'] as const) {
			expect(cardCredit(bare.cards[0]!, bare, language)).toBe(cardCredit(good, deck, language));
		}
		expect(parseDeck(formatDeck(bare), 'a.json')).toEqual(bare);
	});

	it.each<[string, Partial<Card>]>([
		[
			'a gap in the sentence',
			{form: 'cloze', question: sentence.replace('Sari Wulandari', '____')},
		],
		['the sentence to judge', {form: 'true-false', question: sentence, answer: 'Benar'}],
		[
			'the sentence with another name, to judge',
			{
				form: 'true-false',
				question: sentence.replace('Sari Wulandari', 'Budi Hartono'),
				answer: 'Salah',
			},
		],
		[
			'the sentence as an option',
			{form: 'statement', answer: sentence, distractors: ['Tidak ada']},
		],
		['the sentence in a question for a word', {question: `Apa arti “keliling”?\n${sentence}`}],
		[
			'a sentence of two words',
			{question: 'Ia pergi', evidence: [{article: 'b', text: 'Ia pergi.', start: 0, end: 2}]},
		],
	])('%s goes', (_, card) => expect(left(card)).toBeUndefined());

	it.each<[string, Partial<Card>]>([
		[
			'a fact in a few of its words',
			{question: 'Siapakah Wali Kota Randu yang membuka perpustakaan keliling?'},
		],
		[
			'a gap in a sentence of one’s own',
			{form: 'cloze', question: 'Pembukanya adalah ____, wali kota.'},
		],
	])('%s stays', (_, card) => expect(left(card)).toBeDefined());

	it('an explanation or hint that quotes goes, one that explains stays', () => {
		expect(left({explanation: `Tertulis: “${sentence}”`, hint: 'Namanya Sari.'})).toEqual({
			...good,
			evidence: undefined,
			hint: 'Namanya Sari.',
			source: 'b',
		});
	});

	it('a word keeps what it means, not its sentence', () => {
		const word = {form: 'keliling', root: 'keliling', affixes: [], gloss: 'mobile', sentence};
		expect(left({question: 'Apa arti “keliling”?', answer: 'mobile', word})?.word).toEqual({
			...word,
			sentence: 'keliling',
		});
	});

	it('says what went, and why', () => {
		const {notes} = withoutEvidence(
			deckOf(good, {...good, id: 'l', form: 'statement', answer: sentence}),
		);
		expect(notes.map(({en}) => en)).toEqual([
			'1 sentence of the news left out; publishers, dates and addresses stay.',
			expect.stringContaining(
				'1 card left out, whose question or options are the published sentence itself: 2 (',
			),
		]);
	});
});

test('no sentence is left in any deck, and what is left is one', () => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const {deck: bare} = withoutEvidence(deck);
			const again = parseDeck(formatDeck(bare), 'a.json');
			for (const card of again.cards) {
				expect(card.evidence).toBeUndefined();
				expect(card.word?.sentence).toBe(card.word?.form);
			}
		}),
		{numRuns: 60},
	);
});

describe('the note beside a licence', () => {
	it('says that quotations are not under it', () => {
		const noted = withLicenceNote(deckOf(good), 'en');
		expect(noted.licenseNote).toContain('does not cover the sentences quoted from the news');
		expect(withLicenceNote(noted, 'id')).toBe(noted);
		expect(Object.keys(noted).indexOf('licenseNote')).toBe(
			Object.keys(noted).indexOf('license') + 1,
		);
	});

	it.each<[string, Deck]>([
		['where there is no licence', {...deckOf(good), license: undefined}],
		['where nothing is quoted', deckOf({...good, evidence: []})],
	])('is not there %s', (_, deck) => expect(withLicenceNote(deck, 'id')).toBe(deck));
});
