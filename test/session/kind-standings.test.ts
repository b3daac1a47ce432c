import {describe, expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {kindStandings} from '../../source/session/kind-standings.js';
import {morning} from '../helpers/fake-services.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

const deck = manyCards(20);
const DAY = 86_400_000;

/** Studied cards, those of even numbers forgotten. */
const studied = Array.from({length: 12}, (_, index): LogEvent => ({
	...{v: 1, device: 'a', n: index + 1, at: morning - 30 * DAY + index, tz: 420, type: 'review'},
	...{deck: deck.id, card: `k${index + 1}`, mode: 'study', ms: 1000},
	grade: index % 2 === 0 ? 4 : 1,
}));
const quiz = (n: number, more: object = {}): LogEvent => ({
	...{v: 1, device: 'b', n, at: morning - DAY + n, tz: 420, type: 'quiz', mode: 'quick'},
	...{decks: [deck.id], total: 10, right: 10, blank: 0, points: 10, best: 10, ms: 1},
	byKind: {quantity: [10, 10]},
	...more,
});
const standings = (log: LogEvent[], decks = [deck]) =>
	kindStandings(decks, foldLogs(log).fold.state, morning, 420);

describe('how well each kind is known', () => {
	it('puts first what is forgotten most', () => {
		const [first, second] = standings(studied);
		expect(first).toMatchObject({kind: 'quantity', questions: 10, studied: 6});
		expect(second).toMatchObject({kind: 'place', questions: 10, studied: 6});
		expect(first!.strength).toBeLessThan(second!.strength!);
		expect(second!.strength).toBeLessThanOrEqual(1);
	});

	it('counts answers of quizzes, but not of an exam that was handed in half empty', () => {
		const [weak] = standings(studied);
		const strengthOf = (log: LogEvent[]) =>
			standings([...studied, ...log]).find(({kind}) => kind === 'quantity')!.strength;
		expect(strengthOf([quiz(1)])).toBeGreaterThan(weak!.strength!);
		expect(strengthOf([quiz(1, {right: 0, blank: 9, byKind: {quantity: [0, 10]}})])).toBe(
			weak!.strength,
		);
		expect(strengthOf([quiz(1, {decks: [deck.id, 'lain']})])).toBe(weak!.strength);
	});

	it('says nothing of what nothing is known of, and leaves out what no quiz can ask', () => {
		const none = standings([], [meeting]);
		expect(none.every(({strength}) => strength === undefined)).toBe(true);
		expect(none.map(({kind}) => kind)).not.toContain('purpose');
	});

	it('counts a fact once', () => {
		const cards = deck.cards.map((card) => ({...card, fact: card.kind}));
		expect(standings([], [{...deck, cards}]).map(({questions}) => questions)).toEqual([1, 1]);
	});
});
