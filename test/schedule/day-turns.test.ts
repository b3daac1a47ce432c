import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {Memory} from '../../source/progress/state.js';
import {streak} from '../../source/progress/statistics/at-a-glance.js';
import {nextDue, queue} from '../../source/schedule/queue.js';
import {isDue, review} from '../../source/schedule/review.js';
import {DEFAULT_SCHEDULE} from '../../source/schedule/settings.js';
import {dayNumber, studyDay} from '../../source/schedule/study-day.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const exact = {...DEFAULT_SCHEDULE, fuzz: false};
const card = 'berita/a';

/** Minutes that a place's clocks are ahead of UTC at a moment. */
function offset(zone: string): (at: number) => number {
	const format = new Intl.DateTimeFormat('en-US', {
		...{timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric'},
		...{hour: 'numeric', minute: 'numeric'},
	});
	return (at) => {
		const parts = Object.fromEntries(
			format.formatToParts(at).map(({type, value}) => [type, Number(value)]),
		) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
		const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
		return (local - Math.floor(at / MINUTE) * MINUTE) / MINUTE;
	};
}

/** Nights in which the clocks change: the date of the morning after, and by how many minutes. */
const nights = [
	['Europe/Amsterdam', '2025-03-30', 60],
	['Europe/Amsterdam', '2025-10-26', -60],
	['America/New_York', '2025-03-09', 60],
	['America/New_York', '2025-11-02', -60],
	// By half an hour.
	['Australia/Lord_Howe', '2025-10-05', 30],
	['Australia/Lord_Howe', '2025-04-06', -30],
	// At midnight: that hour is missing, or comes twice.
	['America/Santiago', '2025-09-07', 60],
	['America/Santiago', '2025-04-06', -60],
] as const;

describe.each(nights)('in %s, the night to %s, clocks change by %i minutes', (zone, date, by) => {
	const tz = offset(zone);
	const noon = Date.parse(`${date}T12:00:00Z`) - tz(Date.parse(`${date}T12:00:00Z`)) * MINUTE;
	const yesterday = noon - DAY + by * MINUTE;
	const from = yesterday - DAY;
	const local = (at: number): string => new Date(at + tz(at) * MINUTE).toISOString().slice(0, 16);

	it('is really such a night', () => {
		expect(tz(noon) - tz(yesterday)).toBe(by);
		expect(local(noon)).toBe(`${date}T12:00`);
	});

	it('no study day is lost, doubled or left before four', () => {
		let last = studyDay(from, tz(from), 240);
		const turns: string[] = [];
		for (let at = from; at < noon + DAY; at += 5 * MINUTE) {
			const day = studyDay(at, tz(at), 240);
			if (day === last) continue;
			turns.push(local(at));
			expect(Date.parse(day) - Date.parse(last)).toBe(DAY);
			last = day;
		}

		expect(turns).toEqual(
			[-1, 0, 1].map(
				(days) => `${new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)}T04:00`,
			),
		);
	});

	it('a card for the next day comes at four, once, and no sooner', () => {
		const evening = yesterday + 9 * HOUR;
		const learned = review(undefined, 3, {at: evening, tz: tz(evening)}, exact, card);
		const later = evening + 10 * MINUTE;
		const memory: Memory = {
			...review(learned, 3, {at: later, tz: tz(later)}, exact, card),
			interval: 1,
		};
		const due: string[] = [];
		let was = false;
		for (let at = later; at < noon; at += 5 * MINUTE) {
			const is = isDue(memory, {at, tz: tz(at)}, exact);
			if (is !== was) due.push(local(at));
			was = is;
		}

		expect(due).toEqual([`${date}T04:00`]);
	});

	it('each day brings its share of new cards once', () => {
		const decks = [{id: 'berita', cards: Array.from({length: 30}, (_, i) => ({id: `k${i}`}))}];
		const log: LogEvent[] = [
			{
				...{v: 1, device: 'd', n: 1, at: from - DAY, tz: tz(from), type: 'schedule'},
				...{newPerDay: 2},
			},
		];
		const answered = new Map<string, number>();
		for (let at = from; at < noon; at += HOUR / 2) {
			const {state} = foldLogs(log).fold;
			for (const {deck, card: id, why} of queue(decks, state, at, tz(at))) {
				if (why !== 'new') continue;
				const day = studyDay(at, tz(at), 240);
				answered.set(day, (answered.get(day) ?? 0) + 1);
				log.push({
					...{v: 1, device: 'd', n: log.length + 1, at, tz: tz(at), type: 'review'},
					...{deck, card: id, grade: 4, ms: 1, mode: 'study'},
				});
			}
		}

		expect([...answered.values()]).toEqual([2, 2, 2]);
	});
});

interface Step {
	readonly later: number;
	readonly tz: number;
	readonly dayStart?: number;
	readonly grade: 1 | 2 | 3 | 4;
}

const step: fc.Arbitrary<Step> = fc.record(
	{
		later: fc.integer({min: 1, max: 20 * 60}),
		tz: fc.constantFrom(420, 420, 60, 120, -600, 840),
		dayStart: fc.constantFrom(0, 240, 240, 720, 1439),
		grade: fc.constantFrom(1, 2, 3, 4),
	},
	{requiredKeys: ['later', 'tz', 'grade']},
);

describe('a learner who travels and changes the start of the day', () => {
	const decks = [{id: 'berita', cards: Array.from({length: 12}, (_, i) => ({id: `k${i}`}))}];

	it('loses no answer, and has none counted twice', () => {
		fc.assert(
			fc.property(fc.array(step, {maxLength: 30}), (steps) => {
				const log: LogEvent[] = [];
				let at = Date.UTC(2025, 1, 3);
				const shown = new Set<string>();
				const add = (tz: number, fields: object): void => {
					const base = {v: 1, device: 'd', n: log.length + 1, at, tz};
					log.push({...base, ...fields} as LogEvent);
				};

				add(420, {type: 'schedule', newPerDay: 2});
				let answers = 0;
				for (const {later, tz, dayStart, grade} of steps) {
					at += later * MINUTE;
					if (dayStart !== undefined) add(tz, {type: 'schedule', dayStart});
					const {state} = foldLogs(log).fold;
					const [next] = queue(decks, state, at, tz);
					if (!next) {
						// Something always comes back within the time that was told.
						const back = nextDue(decks, state, at, tz)!;
						expect(back).toBeGreaterThan(at);
						const then = queue(decks, state, back, tz);
						expect(then.length).toBeGreaterThan(0);
						continue;
					}

					add(tz, {type: 'review', deck: 'berita', card: next.card, grade, ms: 1, mode: 'study'});
					answers++;
					shown.add(next.card);
					const after = foldLogs(log).fold.state;
					const memory = after.memories.get(next.key)!;
					// It is not due again at once, and never before the day that it was answered on.
					expect(isDue(memory, {at, tz}, after.schedule)).toBe(false);
					expect(memory.day).toBeGreaterThanOrEqual(dayNumber({at, tz}, after.schedule.dayStart));
				}

				const days = [...foldLogs(log).fold.state.days.values()];
				const sum = (of: 'reviews' | 'introduced') => days.reduce((all, day) => all + day[of], 0);
				expect(sum('reviews')).toBe(answers);
				expect(sum('introduced')).toBe(shown.size);
				for (const {introduced} of days) expect(introduced).toBeLessThanOrEqual(2);
			}),
		);
	});

	it('keeps a row of days without a gap by studying at every noon', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(fc.constantFrom(0, 60, 240, 600, 719), fc.integer({min: -720, max: 840})),
					{
						minLength: 1,
						maxLength: 20,
					},
				),
				(days) => {
					const log: LogEvent[] = [];

					for (const [index, [dayStart, tz]] of days.entries()) {
						// Noon of each date, wherever the learner is.
						const at = Date.UTC(2025, 1, 3 + index, 12) - tz * MINUTE;
						const base = {v: 1 as const, device: 'd', at, tz};
						log.push({...base, n: log.length + 1, type: 'schedule', dayStart});
						log.push({
							...{...base, n: log.length + 1, type: 'review', deck: 'berita', card: `k${index}`},
							...{grade: 3, ms: 1, mode: 'study'},
						});
					}

					const {state} = foldLogs(log).fold;
					expect([...state.days.keys()]).toHaveLength(days.length);
					const last = Math.max(...log.map((event) => event.at));
					expect(streak(state, last, log.findLast((event) => event.at === last)!.tz)).toBe(
						days.length,
					);
				},
			),
		);
	});
});
