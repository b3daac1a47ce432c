import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {NewEvent, ReviewEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {learnedDeck} from '../../source/progress/learned-deck.js';
import {cardKey} from '../../source/progress/state.js';
import {type AnyEvent, logs} from './events.js';
import '../helpers/seed.js';

const day = 24 * 60 * 60 * 1000;
/** 10:00 in Jakarta on 3 February 2025. */
const start = Date.UTC(2025, 1, 3, 3);

/** One device's log: what happened, each with the day it happened on. */
function log(...happened: ReadonlyArray<readonly [day: number, event: NewEvent]>): AnyEvent[] {
	return happened.map(([at, event], index) => ({
		...{v: 1, device: 'laptop', n: index + 1, at: start + at * day + index * 1000, tz: 420},
		...event,
	}));
}

function answer(
	grade: ReviewEvent['grade'],
	{card = 'k', deck = 'berita', mode = 'study'}: Partial<ReviewEvent> = {},
): NewEvent {
	return {type: 'review', deck, card, grade, ms: 1500, mode};
}

describe('what was learned of a deck', () => {
	it('has each answer with the memory before and after it', () => {
		const {cards} = learnedDeck(log([0, answer(3)], [0, answer(3)], [4, answer(1)]), 'berita', 420);
		const {memory, reviews} = cards.get('k')!;
		expect(reviews.map(({grade, before, after}) => [grade, before?.stage, after.stage])).toEqual([
			[3, undefined, 'learning'],
			[3, 'learning', 'review'],
			[1, 'review', 'relearning'],
		]);
		expect(memory).toEqual(reviews.at(-1)?.after);
	});

	it('leaves out other decks, quizzes, and what was taken back, reset or forgotten', () => {
		const grades = (...events: ReadonlyArray<readonly [day: number, event: NewEvent]>) =>
			learnedDeck(log(...events), 'berita', 420)
				.cards.get('k')
				?.reviews.map(({grade}) => grade);
		expect(
			grades([0, answer(3)], [1, answer(1, {deck: 'lain'})], [1, answer(1, {mode: 'quiz'})]),
		).toEqual([3]);
		expect(
			grades([0, answer(3)], [1, answer(1)], [1, {type: 'undo', target: ['laptop', 2]}]),
		).toEqual([3]);
		expect(grades([0, answer(3)], [1, {type: 'reset', deck: 'berita', card: 'k'}])).toEqual([]);
		expect(grades([0, answer(3)], [1, {type: 'forget', deck: 'lain'}])).toEqual([3]);
		expect(grades([0, answer(3)], [1, {type: 'forget'}], [2, answer(4)])).toEqual([4]);
	});

	it('comes to the same memories and marks as the fold, whatever happened', () => {
		fc.assert(
			fc.property(logs, (events) => {
				const {state} = foldLogs(events).fold;
				const decks = new Set([...state.memories.keys()].map((key) => key.split('/')[0]!));
				for (const deck of decks) {
					const {cards, retention, dayStart} = learnedDeck(events, deck, 420);
					expect([retention, dayStart]).toEqual([
						state.schedule.retention,
						state.schedule.dayStart,
					]);
					for (const [id, {memory, isSuspended}] of cards) {
						expect(memory).toEqual(state.memories.get(cardKey(deck, id)));
						expect(isSuspended).toBe(state.marks.get(cardKey(deck, id))?.isSuspended ?? false);
					}
				}
			}),
		);
	});
});
