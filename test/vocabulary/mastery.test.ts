import {describe, expect, it} from 'vitest';
import {foldLogs} from '../../source/progress/fold.js';
import {masteryOf, patternOf, vocabularyOf} from '../../source/vocabulary/mastery.js';
import {wordsByBand} from '../../source/vocabulary/placement.js';
import type {WordCard} from '../../source/vocabulary/learner.js';
import {morning} from '../helpers/fake-services.js';
import {answersTo, wordDeck} from '../helpers/word-cards.js';

describe('the pattern of affixes', () => {
	it.each([
		['meN-', 'meN-'],
		['meN- -kan', 'meN-…-kan'],
		['memper- -i', 'memper-…-i'],
		['ke-…-an', 'ke-…-an'],
		['peN-…-an ke-', 'peN-ke-…-an'],
		['meN- ke- -kan', 'meN-ke-…-kan'],
		['ber- -an', 'ber-…-an'],
		['-an', '-an'],
		['reduplikasi', 'reduplikasi'],
		['reduplikasi ber- -an', 'ber-…-an'],
		['meN- -kan -nya', 'meN-…-kan'],
		['-nya', ''],
		['', ''],
	])('%s: %s', (affixes, pattern) => {
		expect(patternOf(affixes.split(' ').filter((each) => each !== ''))).toBe(pattern);
	});
});

const deck = wordDeck([
	'gempa',
	'memperingati < ingat: memper- -i',
	'menyerahkan < serah: meN- -kan',
	'menaikkan < naik: meN- -kan',
	'menurunkan < turun: meN- -kan',
]);
const cards = deck.cards.map((card): WordCard => ({
	deck: deck.id,
	card: {...card, word: card.word!},
}));
const events = answersTo(
	deck,
	{mature: ['menaikkan'], seen: ['menurunkan', 'memperingati']},
	morning,
);
const {state} = foldLogs(events).fold;

describe('mastery', () => {
	it('is told for each pattern, that of most cards first, bare roots last', () => {
		expect(masteryOf(state, cards)).toEqual([
			{
				pattern: 'meN-…-kan',
				affixes: ['meN-', '-kan'],
				words: ['menaikkan', 'menurunkan', 'menyerahkan'],
				cards: 3,
				seen: 2,
				mature: 1,
				recalled: 1,
			},
			{
				pattern: 'memper-…-i',
				affixes: ['memper-', '-i'],
				words: ['memperingati'],
				cards: 1,
				seen: 1,
				mature: 0,
			},
			{pattern: '', affixes: [], words: ['gempa'], cards: 1, seen: 0, mature: 0},
		]);
	});

	it('shows words in the form that has the pattern', () => {
		const [passive] = masteryOf(state, [
			{
				...cards[0]!,
				card: {
					...cards[0]!.card,
					word: {
						...cards[0]!.card.word,
						...{form: 'Diserahkan', affixes: ['di-', '-kan'], headword: 'menyerahkan'},
					},
				},
			},
		]);
		expect(passive).toMatchObject({pattern: 'di-…-kan', words: ['diserahkan']});
	});

	it('counts lapses against recall', () => {
		const forgotten = answersTo(deck, {mature: ['menaikkan']}, morning);
		const last = forgotten.at(-1)!;
		const lapse = {...last, n: 99, at: morning, grade: 1 as const};
		const [first] = masteryOf(foldLogs([...forgotten, lapse]).fold.state, cards);
		expect(first).toMatchObject({mature: 0, seen: 1, recalled: 0.8});
	});
});

describe('the vocabulary', () => {
	it('counts words by how far they are', () => {
		expect(vocabularyOf(state, cards)).toMatchObject({mature: 1, learning: 2, waiting: 2});
	});

	it('counts a word of several cards once, by the one that is furthest', () => {
		const again = cards.map(({deck: id, card}) => ({
			deck: id,
			card: {...card, id: `${card.id}-2`},
		}));
		expect(vocabularyOf(state, [...cards, ...again])).toMatchObject({
			mature: 1,
			learning: 2,
			waiting: 2,
		});
	});

	it('counts what is known by level, by word and by card', () => {
		const said = (fields: object): number => {
			const event = {...{v: 1 as const, device: 'there', n: 1, at: morning, tz: 420}, ...fields};
			return vocabularyOf(foldLogs([...events, {...event, type: 'words'}]).fold.state, cards).known;
		};
		const commonest = wordsByBand()[1].length;
		// *menaikkan* is mature.
		expect(said({level: 0})).toBe(1);
		expect(said({level: 0, known: ['gempa']})).toBe(2);
		expect(said({level: 1})).toBeGreaterThan(commonest);
		expect(said({level: 5})).toBe(vocabularyOf(state, cards).total);
		expect(said({level: 5, unknown: ['gempa']})).toBe(vocabularyOf(state, cards).total - 1);
	});

	it('tells the level of a placement, and none before one', () => {
		expect(vocabularyOf(state, cards).level).toBeUndefined();
	});
});
