/**
 * Numbers that the makers of FSRS publish as tests of their own, reproduced through our log: events go in, and the
 * memories that the fold comes to have to be theirs. Taken from
 * - ts-fsrs 5.4 (MIT): packages/fsrs/__tests__/FSRS-5.test.ts and FSRS-6.test.ts, algorithm.test.ts
 * - fsrs-rs 6.6 (BSD-3-Clause): src/inference.rs, src/model.rs
 * Parameters of FSRS-5 are given as FSRS-6 reads them, with 0 and 0.5 at their end; ts-fsrs then takes 0.01 for that 0,
 * so that of their numbers only those without two answers on a day can be compared.
 */
import {describe, expect, it} from 'vitest';
import type {Grade, LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {Memory} from '../../source/progress/state.js';
import {dueAt} from '../../source/schedule/review.js';
import {DEFAULT_SCHEDULE} from '../../source/schedule/settings.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const tz = 420;
/** 10:00 in Jakarta. */
const start = Date.UTC(2025, 1, 3, 3);

const fsrs6 = [
	...[0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796],
	...[1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542],
];
const fsrs5 = [
	...[0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192],
	...[1.01925, 1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621, 0, 0.5],
];
const fitted = [
	...[0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918],
	...[0.0025195254, 1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248],
	...[0.19542035, 3.201072, 0.18046261, 0.121442534, 0, 0.5],
];

type Settings = Readonly<Record<string, unknown>>;

/** A log that sets the schedule and then answers one card. */
function log(settings: Settings, answers: ReadonlyArray<readonly [at: number, grade: number]>) {
	const base = {v: 1, device: 'laptop', tz} as const;
	return [
		{...base, n: 1, at: start - DAY, type: 'schedule', fuzz: false, ...settings},
		...answers.map(([at, grade], index) => ({
			...{...base, n: index + 2, at, type: 'review', deck: 'berita', card: 'k1'},
			...{grade, ms: 1000, mode: 'study'},
		})),
	] as LogEvent[];
}

function memoryAfter(
	settings: Settings,
	answers: ReadonlyArray<readonly [at: number, grade: number]>,
): Memory {
	const {state} = foldLogs(log(settings, answers)).fold;
	return state.memories.get('berita/k1') as Memory;
}

/** The memory after answers so many days apart. */
function afterDays(settings: Settings, grades: readonly number[], days: readonly number[]): Memory {
	let at = start;
	return memoryAfter(
		settings,
		grades.map((grade, index) => [(at += (days[index] ?? 0) * DAY), grade] as const),
	);
}

/** The days that a card stays away after each answer, when it is answered as soon as it is due. */
function intervals(settings: Settings, grades: readonly Grade[]): number[] {
	const answers: Array<readonly [number, number]> = [];
	let at = start;
	return grades.map((grade) => {
		answers.push([at, grade]);
		const memory = memoryAfter(settings, answers);
		at = dueAt(memory, tz, DEFAULT_SCHEDULE) + (memory.interval > 0 ? 6 * HOUR : 0);
		return memory.interval;
	});
}

const learnedForgottenLearned: readonly Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];

describe('ts-fsrs', () => {
	it.each<[string, number[], number[]]>([
		['FSRS-6', fsrs6, [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]],
		['the defaults', [], [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]],
	])('has these intervals with %s', (_, parameters, expected) => {
		expect(intervals({parameters}, learnedForgottenLearned)).toEqual(expected);
	});

	it.each<[string, number[], number[], number[], number[]]>([
		[
			'FSRS-6',
			fsrs6,
			[0.212, 1.2931, 2.3065, 8.2956],
			[6.4133, 5.11217071, 2.11810397, 1],
			[0, 0, 0, 8],
		],
		[
			'FSRS-5',
			fsrs5,
			[0.40255, 1.18385, 3.173, 15.69105],
			[7.1949, 6.48830527, 5.28243442, 3.22450159],
			[0, 0, 0, 16],
		],
	])('remembers a first answer so with %s', (_, parameters, stability, difficulty, days) => {
		const memories = [1, 2, 3, 4].map((grade) => memoryAfter({parameters}, [[start, grade]]));
		expect(memories.map((memory) => memory.stability)).toEqual(stability);
		expect(memories.map((memory) => memory.difficulty)).toEqual(difficulty);
		expect(memories.map((memory) => memory.interval)).toEqual(days);
		expect(memories.map(({stage}) => stage)).toEqual([
			'learning',
			'learning',
			'learning',
			'review',
		]);
	});

	it('comes to this memory', () => {
		const memory = afterDays({parameters: fsrs6}, [1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);
		expect(memory.stability).toBeCloseTo(53.62691, 4);
		expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
	});

	it.each<[steps: string[], again: number, hard: number, good: number]>([
		[['1m', '10m'], 1, 6, 10],
		[['1m'], 1, 2, Number.NaN],
	])('has these steps of minutes with %j', (steps, again, hard, good) => {
		const minutes = [1, 2, 3].map((grade) => {
			const {due, interval} = memoryAfter({steps}, [[start, grade]]);
			return interval > 0 ? Number.NaN : (due - start) / MINUTE;
		});
		expect(minutes).toEqual([again, hard, good]);
	});
});

describe('fsrs-rs', () => {
	const apart = [0, 1, 3, 8, 21];

	it('comes to this memory with fitted parameters', () => {
		const {stability, difficulty} = afterDays({parameters: fitted}, [1, 3, 3, 3, 3], apart);
		expect(stability).toBeCloseTo(31.722992, 4);
		expect(difficulty).toBeCloseTo(7.382128, 4);
	});

	it.each([
		[1, 2.9691455, 8.000659],
		[2, 17.091452, 7.6913934],
		[3, 31.722992, 7.382128],
		[4, 71.7502, 7.0728626],
	])('comes to this memory after grade %i', (grade, stability, difficulty) => {
		const memory = afterDays({parameters: fitted}, [1, 3, 3, 3, grade], apart);
		expect(memory.stability).toBeCloseTo(stability, 4);
		expect(memory.difficulty).toBeCloseTo(difficulty, 4);
	});

	it.each([
		[0.5, 90],
		[0.6, 27],
		[0.7, 9],
		[0.8, 3],
		[0.9, 1],
	])('keeps a stability of a day away by a retention of %d for %i days', (retention, days) => {
		const parameters = fsrs6.with(3, 1);
		expect(memoryAfter({parameters, retention}, [[start, 4]])).toMatchObject({
			stability: 1,
			interval: days,
		});
	});
});
