import {describe, expect, it} from 'vitest';
import {cardAnswers, deckAnswers} from '../../source/progress/card-answers.js';
import type {LogEvent, NewEvent} from '../../source/progress/event.js';

const card = {deck: 'berita', card: 'k1'};

function answer(grade: 1 | 2 | 3 | 4, more: object = {}): NewEvent {
	return {type: 'review', ...card, grade, ms: 1, mode: 'study', ...more};
}

/** The grades of the answers to the card that hold. */
function grades(...events: NewEvent[]): string {
	const log = events.map((event, index): LogEvent => {
		const base = {v: 1 as const, device: 'd', n: index + 1, at: 1e12 + index, tz: 420};
		return {...base, ...event};
	});
	return cardAnswers([...log, ...log].toReversed(), 'berita', 'k1')
		.map(({grade}) => grade)
		.join('');
}

describe('the answers to a card', () => {
	it('are all that were given to it, each once, the oldest first', () => {
		expect(
			grades(
				answer(1),
				answer(4, {card: 'k2'}),
				answer(4, {deck: 'lain'}),
				answer(3, {mode: 'quiz'}),
				{type: 'flag', ...card, reason: 'wrong'},
				answer(2, {mode: 'practice'}),
			),
		).toBe('132');
	});

	it('are not those that were taken back', () => {
		const undo = (n: number): NewEvent => ({type: 'undo', target: ['d', n]});
		expect(grades(answer(1), answer(2), undo(2))).toBe('1');
		expect(grades(answer(1), undo(1), undo(2))).toBe('1');
	});

	it('begin anew when the card, its deck or everything is forgotten', () => {
		for (const event of [
			{type: 'reset', ...card},
			{type: 'forget', deck: 'berita'},
			{type: 'forget'},
		] as NewEvent[]) {
			expect(grades(answer(1), event, answer(2))).toBe('2');
		}
		expect(grades(answer(1), {type: 'forget', deck: 'lain'}, answer(2))).toBe('12');
		expect(grades(answer(1), {type: 'reset', deck: 'lain', card: 'k1'}, answer(2))).toBe('12');
	});
});

describe('the answers to a deck', () => {
	it('are those to each of its cards, with the option that was chosen', () => {
		const events = [
			answer(1, {input: 'choice', option: 'Shoigu'}),
			answer(3, {card: 'k2', option: 7}),
			answer(4, {deck: 'lain'}),
			answer(3, {input: 'type'}),
		];
		const log = events.map((event, index): LogEvent => {
			const base = {v: 1 as const, device: 'd', n: index + 1, at: 1e12 + index, tz: 420};
			return {...base, ...event};
		});
		const past = {tz: 420, mode: 'study'};
		expect(Object.fromEntries(deckAnswers(log, 'berita'))).toEqual({
			k1: [
				{...past, at: 1e12, grade: 1, input: 'choice', option: 'Shoigu'},
				{...past, at: 1e12 + 3, grade: 3, input: 'type'},
			],
			// A log may hold anything where an option is expected.
			k2: [{...past, at: 1e12 + 1, grade: 3}],
		});
	});
});
