import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {NewEvent, ReviewEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {reviewHistories} from '../../source/progress/histories.js';
import {lastFit} from '../../source/progress/last-fit.js';
import {MemoryModel} from '../../source/schedule/optimise/memory-model.js';
import {DEFAULT_PARAMETERS} from '../../source/schedule/optimise/parameters.js';
import type {ReviewHistories} from '../../source/schedule/optimise/review-histories.js';
import {type AnyEvent, logs} from './events.js';

const DAY = 24 * 60 * 60 * 1000;
/** 10:00 in Jakarta on 3 February 2025. */
const start = Date.UTC(2025, 1, 3, 3);

/** One device's log: what happened, each with the day it happened on. */
function log(...happened: ReadonlyArray<readonly [day: number, event: NewEvent]>): AnyEvent[] {
	return happened.map(([day, event], index) => ({
		...{v: 1, device: 'laptop', n: index + 1, at: start + day * DAY + index * 1000, tz: 420},
		...event,
	}));
}

function answer(
	card: string,
	grade: ReviewEvent['grade'] = 3,
	mode: ReviewEvent['mode'] = 'study',
): NewEvent {
	return {type: 'review', deck: 'berita', card, grade, ms: 1500, mode};
}

/** Histories as text: grades, with `+9:` before those that came so many days later. */
function written({starts, grades, days}: ReviewHistories): string[] {
	return Array.from({length: starts.length - 1}, (_, card) =>
		Array.from(grades.subarray(starts[card], starts[card + 1]), (grade, index) => {
			const gap = days[(starts[card] ?? 0) + index] ?? 0;
			return gap > 0 ? `+${gap}:${grade}` : `${grade}`;
		}).join(''),
	);
}

describe('the histories of cards', () => {
	it('hold what was answered in study, with the study days between', () => {
		const events = log(
			[0, answer('k1', 1)],
			[0, answer('k1')],
			[2, answer('k1', 4)],
			[9, answer('k1', 2)],
		);
		expect(written(reviewHistories(events))).toEqual(['13+2:4+7:2']);
	});

	it('leave out quizzes and practice, what was taken back, and cards with nothing to predict', () => {
		const events = log(
			[0, answer('k1')],
			[1, answer('k1', 1, 'quiz')],
			[1, answer('k1', 1, 'practice')],
			[1, answer('k1', 1)],
			[1, {type: 'undo', target: ['laptop', 4]}],
			[1, answer('k1', 4)],
			[1, answer('k2')],
		);
		expect(written(reviewHistories(events))).toEqual(['3+1:4']);
	});

	it('begin anew after their card is reset', () => {
		const events = log(
			[0, answer('k1')],
			[1, answer('k1')],
			[1, answer('k2')],
			[2, {type: 'reset', deck: 'berita', card: 'k1'}],
			[2, {type: 'reset', deck: 'lain', card: 'k2'}],
			[3, answer('k1', 1)],
			[7, answer('k1', 2)],
			[7, answer('k2')],
		);
		expect(written(reviewHistories(events))).toEqual(['3+6:3', '1+4:2']);
	});

	it('begin anew after their deck, or everything, is forgotten', () => {
		const before = log([0, answer('k1')], [1, answer('k1')]);
		const forgotten = (deck?: string): AnyEvent[] =>
			log(
				[0, answer('k1')],
				[1, answer('k1')],
				[2, {type: 'forget', ...(deck === undefined ? {} : {deck})}],
				[3, answer('k1', 1)],
				[7, answer('k1', 2)],
			);
		expect(written(reviewHistories(before))).toEqual(['3+1:3']);
		expect(written(reviewHistories(forgotten('berita')))).toEqual(['1+4:2']);
		expect(written(reviewHistories(forgotten()))).toEqual(['1+4:2']);
		expect(written(reviewHistories(forgotten('lain')))).toEqual(['3+1:3+2:1+4:2']);
	});

	it('count predicted answers in the order of time, over all cards', () => {
		const events = log(
			[0, answer('k1')],
			[0, answer('k2')],
			[1, answer('k2')],
			[2, answer('k1')],
			[4, answer('k2')],
		);
		expect([...reviewHistories(events).ranks]).toEqual([-1, 1, -1, 0, 2]);
	});

	it('are the same however the events come in', () => {
		fc.assert(
			fc.property(logs, (events) => {
				expect(reviewHistories([...events, ...events].reverse())).toEqual(reviewHistories(events));
			}),
		);
	});

	it('lead to the memories that the fold has', () => {
		fc.assert(
			fc.property(logs, (events) => {
				const {memories, schedule} = foldLogs(events).fold.state;
				const {parameters} = schedule;
				const known = [...memories.values()];
				const {starts, grades, days, ranks} = reviewHistories(events);
				for (let card = 0; card + 1 < starts.length; card++) {
					const [first = 0, end = 0] = starts.subarray(card, card + 2);
					const model = new MemoryModel(parameters.length > 0 ? parameters : DEFAULT_PARAMETERS);
					model.begin(grades[first] ?? 0);
					for (let at = first + 1; at < end; at++) {
						if ((ranks[at] ?? -1) < 0) model.answerSameDay(grades[at] ?? 0);
						else {
							model.predict(days[at] ?? 0);
							model.answer(grades[at] ?? 0);
						}
					}

					const isThis = known.some(
						({stability, difficulty, reps}) =>
							reps === end - first &&
							Math.abs(stability - model.stability) < 1e-4 &&
							Math.abs(difficulty - model.difficulty) < 1e-4,
					);
					expect(isThis).toBe(true);
				}
			}),
		);
	});
});

describe('the last fit', () => {
	const parameters = [...DEFAULT_PARAMETERS];

	it('is the last event that set parameters alone and was not taken back', () => {
		const events = log(
			[0, {type: 'schedule', parameters}],
			[1, {type: 'schedule', parameters, retention: 0.85}],
			[2, {type: 'schedule', parameters}],
			[3, {type: 'schedule', newPerDay: 5}],
		);
		expect(lastFit(events)).toEqual(['laptop', 3]);
		const undone = log(
			[0, {type: 'schedule', parameters}],
			[2, {type: 'schedule', parameters}],
			[3, {type: 'undo', target: ['laptop', 2]}],
		);
		expect(lastFit(undone)).toEqual(['laptop', 1]);
		expect(lastFit(log([0, answer('k1')]))).toBeUndefined();
	});

	it('gives way to the parameters before it when it is taken back', () => {
		const earlier = parameters.map((value) => value + 0.01);
		const events = log(
			[0, {type: 'schedule', parameters: earlier}],
			[1, {type: 'schedule', parameters}],
			[2, {type: 'undo', target: ['laptop', 2]}],
		);
		expect(foldLogs(events).fold.state.schedule.parameters).toEqual(earlier);
		expect(foldLogs(events.slice(0, 2)).fold.state.schedule.parameters).toEqual(parameters);
	});
});
