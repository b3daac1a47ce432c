import {createEmptyCard, fsrs, State, StrategyMode} from 'ts-fsrs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Grade} from '../../source/progress/event.js';
import type {Memory, ScheduleSettings} from '../../source/progress/state.js';
import {dueAt, isDue, preview, review} from '../../source/schedule/review.js';
import {DEFAULT_SCHEDULE} from '../../source/schedule/settings.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const JAKARTA = 7 * 60;
const card = 'berita-0a1b2c3d/k1';
const exact: ScheduleSettings = {...DEFAULT_SCHEDULE, fuzz: false};

/** 10:00 in Jakarta on 3 February 2025. */
const start = Date.UTC(2025, 1, 3, 3);

/** Answers a card whenever it is due, with these grades, and tells how long it stays away each time. */
function intervals(grades: readonly Grade[], settings = exact): string[] {
	let memory: Memory | undefined;
	let at = start;
	return grades.map((grade) => {
		memory = review(memory, grade, {at, tz: JAKARTA}, settings, card);
		const away = memory.interval > 0 ? `${memory.interval}d` : `${(memory.due - at) / MINUTE}m`;
		at = dueAt(memory, JAKARTA, settings) + (memory.interval > 0 ? 6 * HOUR : 0);
		return away;
	});
}

function folds(name: string, grades: string, expected: string, settings = exact): void {
	it(name, () => {
		const given = [...grades].map((grade) => Number(grade) as Grade);
		expect(intervals(given, settings).join(' ')).toBe(expected);
	});
}

describe('intervals', () => {
	folds('grow with right answers', '33333', '10m 2d 11d 46d 163d');
	folds('begin with a minute', '1', '1m');
	folds('of a hard first answer lie between the steps', '2', '6m');
	folds('skip the steps for an easy card', '4', '8d');
	folds('start again after a lapse', '3333331133', '10m 2d 11d 46d 163d 498d 10m 10m 2d 4d');
	folds('shrink with a higher desired retention', '333', '10m 1d 3d', {...exact, retention: 0.95});
	folds('follow other steps', '3331', '30m 1d 7d 10m', {...exact, steps: ['5m', '30m', '1d']});
	folds('relearn after a step of days too', '331', '1d 7d 10m', {...exact, steps: ['5m', '1d']});
	folds('leave the minutes at once without steps', '33', '2d 11d', {...exact, steps: []});
});

/** What ts-fsrs alone comes to, shown the same study days at midday of UTC. */
function reference(grades: readonly Grade[], days: readonly number[]): Array<[number, number]> {
	const engine = fsrs({enable_fuzz: false});
	let known = createEmptyCard(new Date(0));
	return grades.map((grade, index) => {
		const noon = new Date(((days[index] ?? 0) + 0.5) * DAY);
		known = engine.next(known, noon, grade).card;
		return [known.stability, known.difficulty];
	});
}

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);

describe('memory', () => {
	it('is that of ts-fsrs, by days of the learner', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(grade, fc.nat(60), fc.nat(23)), {minLength: 1, maxLength: 30}),
				(answers) => {
					let memory: Memory | undefined;
					let day = 20_000;
					const days: number[] = [];
					const found = answers.map(([given, later, hour]) => {
						day += later;
						days.push(day);
						// Every hour of one study day, from 04:00 to 03:59 of the next date in Jakarta.
						const at = day * DAY + (4 + hour) * HOUR - JAKARTA * MINUTE;
						const last = memory?.last ?? 0;
						const now = {at: Math.max(at, last), tz: JAKARTA};
						memory = review(memory, given, now, DEFAULT_SCHEDULE, card);
						return [memory.stability, memory.difficulty];
					});
					expect(found).toEqual(
						reference(
							answers.map(([given]) => given),
							days,
						),
					);
				},
			),
		);
	});

	it('is that of the scheduler of ts-fsrs in all else too, fuzz and all', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom<Grade>(1, 2, 3, 3, 3, 4), fc.nat(200)), {maxLength: 30}),
				fc.constantFrom(0.8, 0.9, 0.97),
				(answers, retention) => {
					const engine = fsrs({request_retention: retention, enable_fuzz: true});
					let seed = '';
					engine.useStrategy(StrategyMode.SEED, () => seed);
					let known = createEmptyCard(new Date(0));
					let memory: Memory | undefined;
					let day = 20_000;
					for (const [index, [given, later]] of answers.entries()) {
						day += later;
						const now = {at: (day + 0.5) * DAY - JAKARTA * MINUTE, tz: JAKARTA};
						memory = review(memory, given, now, {...DEFAULT_SCHEDULE, retention}, card);
						seed = `${card} ${index + 1}`;
						known = engine.next(known, new Date((day + 0.5) * DAY), given).card;
						const {stability, difficulty, scheduled_days: interval, reps, lapses} = known;
						expect(memory).toMatchObject({stability, difficulty, interval, reps, lapses});
						expect(memory.stage).toBe(State[known.state]?.toLowerCase());
					}
				},
			),
		);
	});

	it('fuzzes by the card and the number of the answer, never by the clock', () => {
		const twice = [0, 5 * HOUR].map((later) => {
			const first = review(undefined, 4, {at: start + later, tz: JAKARTA}, DEFAULT_SCHEDULE, card);
			const now = {at: start + later + 40 * DAY, tz: JAKARTA};
			return review(first, 3, now, DEFAULT_SCHEDULE, card).interval;
		});
		expect(twice[0]).toBe(twice[1]);
		const cards = Array.from({length: 200}, (_, index) => {
			const key = `berita/k${index}` as const;
			const first = review(undefined, 4, {at: start, tz: JAKARTA}, DEFAULT_SCHEDULE, key);
			return review(first, 3, {at: start + 8 * DAY, tz: JAKARTA}, DEFAULT_SCHEDULE, key).interval;
		});
		const plain = intervals([4, 3]).at(-1);
		expect(new Set(cards).size).toBeGreaterThan(4);
		const mean = cards.reduce((sum, interval) => sum + interval, 0) / cards.length;
		expect(Math.abs(mean / Number.parseInt(plain ?? '', 10) - 1)).toBeLessThan(0.05);
	});

	it('knows no time that runs backwards', () => {
		const first = review(undefined, 4, {at: start, tz: 14 * 60}, exact, card);
		const west = review(first, 3, {at: start + HOUR, tz: -11 * 60}, exact, card);
		expect(west.day).toBe(first.day);
		expect(west.reps).toBe(2);
	});
});

describe('preview', () => {
	it('shows what each grade would come to', () => {
		const first = review(undefined, 3, {at: start, tz: JAKARTA}, DEFAULT_SCHEDULE, card);
		const now = {at: start + 20 * MINUTE, tz: JAKARTA};
		const four = preview(first, now, DEFAULT_SCHEDULE, card);
		for (const given of [1, 2, 3, 4] as const) {
			expect(four[given]).toEqual(review(first, given, now, DEFAULT_SCHEDULE, card));
		}
	});
});

describe('due', () => {
	/** Graded easy at `answered` (local time in Jakarta), a card is due 8 study days later. */
	function dueOn(name: string, answered: number, from: number): void {
		it(name, () => {
			const memory = review(undefined, 4, {at: answered, tz: JAKARTA}, exact, card);
			expect(new Date(memory.due).toISOString()).toBe(new Date(from).toISOString());
			expect(isDue(memory, {at: from, tz: JAKARTA}, exact)).toBe(true);
			expect(isDue(memory, {at: from - 1, tz: JAKARTA}, exact)).toBe(false);
		});
	}

	const four = (day: number): number => Date.UTC(2025, 1, day, 4) - JAKARTA * MINUTE;
	dueOn('at four in the morning, whatever the hour of the answer', start, four(11));
	dueOn('the same day for an answer at 23:59', Date.UTC(2025, 1, 3, 16, 59), four(11));
	dueOn('the same day for an answer at 03:59 of the night', Date.UTC(2025, 1, 3, 20, 59), four(11));
	dueOn('a day later for an answer at 04:00', Date.UTC(2025, 1, 3, 21), four(12));

	it('when the day begins where the learner now is', () => {
		const memory = review(undefined, 4, {at: start, tz: JAKARTA}, exact, card);
		const amsterdam = Date.UTC(2025, 1, 11, 3);
		expect(isDue(memory, {at: amsterdam - 1, tz: 60}, exact)).toBe(false);
		expect(isDue(memory, {at: amsterdam, tz: 60}, exact)).toBe(true);
		expect(dueAt(memory, 60, exact)).toBe(amsterdam);
	});

	it('to the minute in the steps, or a little ahead', () => {
		const memory = review(undefined, 3, {at: start, tz: JAKARTA}, exact, card);
		const at = start + 9 * MINUTE;
		expect(isDue(memory, {at, tz: JAKARTA}, exact)).toBe(false);
		expect(isDue(memory, {at, tz: JAKARTA}, exact, MINUTE)).toBe(true);
		expect(isDue(memory, {at: start + 10 * MINUTE, tz: JAKARTA}, exact)).toBe(true);
	});
});
