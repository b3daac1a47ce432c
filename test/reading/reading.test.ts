import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {
	type Reading,
	headwordAt,
	openReading,
	sentenceAround,
} from '../../source/reading/reading.js';
import {morning} from '../helpers/fake-services.js';
import {factsOf, truce} from '../helpers/readings.js';
import {answersTo, wordCard, wordDeck} from '../helpers/word-cards.js';

const now = {at: morning, tz: 420};
const day = 86_400_000;

function opened(deck?: Deck, log: readonly LogEvent[] = [], facts = factsOf(truce)): Reading {
	const cards = (deck?.cards ?? []).map((card) => ({
		deck: deck!.id,
		card: {...card, word: card.word!},
	}));
	return openReading(facts, {cards, progress: foldLogs(log).fold.state, now});
}

const best = (reading: Reading): string[] =>
	reading.best.map((place) => headwordAt(reading, place)!);

function answered(deck: Deck, card: string, ago: number, n = 1): LogEvent {
	return {
		...{v: 1, device: 'here', n, at: morning - ago * day, tz: 420, type: 'review'},
		...{deck: deck.id, card, grade: 4, ms: 1000, mode: 'study'},
	};
}

describe('the new words of an article', () => {
	it('are the few that are most worth learning', () => {
		expect(best(opened())).toHaveLength(8);
		expect(best(opened())).toContain('menyerahkan');
	});

	it('are none that are on a card', () => {
		expect(best(opened(wordDeck(['menyerahkan < serah: meN- -kan'])))).not.toContain('menyerahkan');
	});

	it('never come from a sentence that reads as translated by a machine', () => {
		const article = articleFromText(truce);
		const facts = findFacts({
			...article,
			readsTranslated: [{start: 0, end: article.text.length}],
		});
		expect(best(opened(undefined, [], facts))).toEqual([]);
	});
});

describe('the due words of an article', () => {
	const deck = wordDeck(['menyerahkan < serah: meN- -kan', 'jabatan < jabat: -an', 'bandara']);
	const due = (reading: Reading): string[] => [...reading.due.keys()];

	it('are those whose card is due and that stand in it', () => {
		const log = [
			answered(deck, 'menyerahkan-arti', 60, 1),
			answered(deck, 'jabatan-arti', 60, 2),
			answered(deck, 'bandara-arti', 60, 3),
		];
		expect(due(opened(deck, log)).sort()).toEqual(['jabatan', 'menyerahkan']);
	});

	it('are none that were never studied, nor those that come back later', () => {
		expect(due(opened(deck))).toEqual([]);
		const mature = answersTo(deck, {mature: ['jabatan']}, morning);
		expect(due(opened(deck, mature))).toEqual([]);
	});

	it('are not asked on a day on which a sibling was answered', () => {
		const siblings: Deck = {
			...deck,
			cards: [wordCard('menyerahkan < serah: meN- -kan'), wordCard('penyerahan < serah: peN-…-an')],
		};
		const log = [
			answered(siblings, 'menyerahkan-arti', 60, 1),
			answered(siblings, 'penyerahan-arti', 1 / 24, 2),
		];
		expect(due(opened(siblings, log))).toEqual([]);
		expect(due(opened(siblings, log.slice(0, 1)))).toEqual(['menyerahkan']);
	});

	it('are asked with the card that asks for the meaning, where several are due', () => {
		const cards = (['recall', 'gloss'] as const).map((form) =>
			wordCard('jabatan < jabat: -an', {id: form, form}),
		);
		const both: Deck = {...deck, cards};
		const log = [answered(both, 'recall', 60, 1), answered(both, 'gloss', 59, 2)];
		expect(opened(both, [log[1]!]).due.get('jabatan')?.card.id).toBe('gloss');
		expect(opened(both, [log[0]!]).due.get('jabatan')?.card.id).toBe('recall');
	});

	it('keep to the reviews that the day has left', () => {
		const log: LogEvent[] = [
			{
				v: 1,
				device: 'here',
				n: 1,
				at: morning - 90 * day,
				tz: 420,
				type: 'schedule',
				reviewsPerDay: 1,
			},
			answered(deck, 'menyerahkan-arti', 60, 2),
			answered(deck, 'jabatan-arti', 59, 3),
		] as LogEvent[];
		expect(due(opened(deck, log))).toHaveLength(1);
	});
});

it('tells the sentence of a word in plain white space', () => {
	const reading = opened(undefined, [], factsOf(truce.replace('itu berlaku', 'itu\nberlaku')));
	const place = reading.words.findIndex(({word}) => word === 'berlaku');
	expect(sentenceAround(reading, place)).toMatch(/berlaku mulai tengah malam\.$/);
	expect(sentenceAround(reading, place)).not.toContain('\n');
});
