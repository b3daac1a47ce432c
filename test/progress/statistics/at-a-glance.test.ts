import {describe, expect, it} from 'vitest';
import {foldLogs} from '../../../source/progress/fold.js';
import {dueForecast, streak, todayTally} from '../../../source/progress/statistics/at-a-glance.js';
import type {ProgressState} from '../../../source/progress/state.js';
import type {AnyEvent} from '../events.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tz = 420;
/** 10:00 in Jakarta. */
const start = Date.UTC(2025, 1, 3, 3);

/** Answers as `[card, grade, days after the start]`. */
function state(
	...answers: Array<[card: string, grade: number, day: number, mode?: string]>
): ProgressState {
	const schedule = {v: 1, device: 'd', n: 1, at: 0, tz, type: 'schedule', fuzz: false};
	const reviews = answers.map(([card, grade, day, mode = 'study'], index) => ({
		...{v: 1, device: 'd', n: index + 2, at: start + day * DAY + index * MINUTE, tz},
		...{type: 'review', deck: 'berita', card, grade, ms: 2000, mode},
	}));
	return foldLogs([schedule, ...reviews] as unknown as AnyEvent[]).fold.state;
}

describe('the streak', () => {
	function lasts(
		name: string,
		days: number[],
		today: number,
		expected: number,
		mode?: string,
	): void {
		it(name, () => {
			const answers = days.map((day) => ['k', 3, day, mode] as [string, number, number, string?]);
			expect(streak(state(...answers), start + today * DAY, tz)).toBe(expected);
		});
	}

	lasts('is nothing at first', [], 0, 0);
	lasts('begins with the first answer', [0], 0, 1);
	lasts('counts days in a row', [0, 1, 2], 2, 3);
	lasts('still stands before the first answer of today', [0, 1], 2, 2);
	lasts('ends with a day without', [0, 1], 3, 0);
	lasts('starts again after a gap', [0, 1, 3, 4], 4, 2);
	lasts('grows by a quiz too', [0, 1], 1, 2, 'quiz');
});

describe('the forecast', () => {
	it('says what comes back on which day', () => {
		const progress = state(['a', 4, 0], ['b', 4, 0], ['c', 1, 0], ['d', 4, 2]);
		const decks = [{id: 'berita', cards: ['a', 'b', 'c', 'd', 'e'].map((id) => ({id}))}];
		const on = (day: number): number[] => dueForecast(progress, decks, start + day * DAY, tz, 4);
		expect(on(0)).toEqual([1, 0, 0, 0]);
		expect(on(7)).toEqual([1, 2, 0, 1]);
		expect(on(30)).toEqual([4, 0, 0, 0]);
	});

	it('leaves out decks that are not asked for', () => {
		expect(dueForecast(state(['a', 1, 0]), [], start, tz, 2)).toEqual([0, 0]);
	});
});

describe('the tally of today', () => {
	it('is empty before the first answer', () => {
		expect(todayTally(state(['a', 3, 0]), start + DAY, tz)).toMatchObject({reviews: 0, ms: 0});
	});

	it('is that of the study day', () => {
		expect(todayTally(state(['a', 3, 0], ['a', 1, 0]), start, tz)).toMatchObject({
			reviews: 2,
			again: 1,
		});
	});
});
