import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Exam, LogEvent} from '../../source/progress/event.js';
import {apply} from '../../source/progress/apply.js';
import {EMPTY_FOLD, type Fold, foldLogs} from '../../source/progress/fold.js';
import {countCards} from '../../source/schedule/counts.js';
import {
	EARLY_DAYS,
	daysToExam,
	isJustOver,
	planExam,
	plannedDays,
} from '../../source/schedule/exam.js';
import {type DeckCards, nextDue, queue, roomToday} from '../../source/schedule/queue.js';
import {isDue} from '../../source/schedule/review.js';
import {dayName, dayNumber} from '../../source/schedule/study-day.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tz = 420;
/** 10:00 in Jakarta on 3 February 2025, day 20122. */
const start = Date.UTC(2025, 1, 3, 3);
const today = 20122;

function deck(id: string, size: number, factOf?: (index: number) => string): DeckCards {
	return {
		id,
		cards: Array.from({length: size}, (_, index) => ({
			id: `k${index}`,
			...(factOf ? {fact: factOf(index)} : {}),
		})),
	};
}

/** A learner with a log in memory, who answers what the queue shows. */
class Learner {
	now = start;
	private n = 0;
	private fold: Fold = EMPTY_FOLD;

	constructor(
		private readonly decks: readonly DeckCards[],
		settings: object,
	) {
		this.log({type: 'schedule', fuzz: false, ...settings});
	}

	get state() {
		return this.fold.state;
	}

	log(fields: object): void {
		const event = {v: 1, device: 'd', n: ++this.n, at: this.now, tz, ...fields} as LogEvent;
		this.fold = apply(this.fold, event) ?? foldLogs([event]).fold;
	}

	/** What there is to study, by kind. */
	queued(): {fresh: string[]; reviews: string[]} {
		const all = queue(this.decks, this.state, this.now, tz);
		const of = (isFresh: boolean) =>
			all.filter(({why}) => (why === 'new') === isFresh).map(({key}) => key);
		return {fresh: of(true), reviews: of(false)};
	}

	/** Studies in sittings until nothing is left, and tells how many cards each kind brought; then sleeps. */
	studyDay(grade: 3 | 4 = 4): {fresh: number; reviews: number} {
		const done = {fresh: new Set<string>(), reviews: new Set<string>()};
		for (;;) {
			const cards = queue(this.decks, this.state, this.now, tz, {ahead: 20 * MINUTE});
			if (cards.length === 0) break;
			for (const {deck: of, card, key, why} of cards) {
				this.log({type: 'review', deck: of, card, grade, ms: 1000, mode: 'study'});
				this.now += 1000;
				if (why === 'new') done.fresh.add(key);
				else if (!done.fresh.has(key)) done.reviews.add(key);
			}
		}

		this.wake();
		return {fresh: done.fresh.size, reviews: done.reviews.size};
	}

	/** The next day at ten. */
	wake(days = 1): void {
		const day = dayNumber({at: this.now, tz}, 240) + days;
		this.now = day * DAY + 3 * 60 * MINUTE;
	}
}

const inDays = (days: number, decks?: readonly string[]): {exam: Exam} => ({
	exam: {date: dayName(today + days), ...(decks ? {decks} : {})},
});

describe('new cards before an exam', () => {
	it.each([
		// Cards, days, limit → a day, on so many days.
		[100, 20, 20, 6, 17],
		[100, 8, 20, 20, 5],
		[100, 6, 20, 20, 5],
		[100, 5, 20, 20, 5],
		[100, 4, 20, 25, 4],
		[100, 1, 20, 100, 1],
		[3, 20, 20, 1, 17],
		[15, 4, 20, 15, 1],
		[100, 10, 0, 10, 10],
	])(
		'%i cards, %i days, a limit of %i: %i a day on %i days',
		(size, days, limit, perDay, freshDays) => {
			const {state} = new Learner([], {newPerDay: limit, ...inDays(days)});
			const plan = planExam([deck('ujian', size)], state, start, tz);
			expect(plan).toMatchObject({freshPerDay: perDay, freshDays, daysLeft: days});
			expect(plan?.freshToday).toBe(Math.min(perDay, size));
		},
	);

	it('are all introduced before it, the load of the days even within one card', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 0, max: 80}),
				fc.integer({min: 1, max: 25}),
				fc.constantFrom(0, 5, 20, 40),
				(size, days, newPerDay) => {
					const decks = [deck('ujian', size)];
					const learner = new Learner(decks, {newPerDay, ...inDays(days)});
					const load = Array.from({length: days}, () => learner.studyDay().fresh);
					expect(learner.state.memories.size).toBe(size);
					const busy = load.slice(0, load.findLastIndex((count) => count > 0) + 1);
					expect(Math.max(0, ...busy) - Math.min(Infinity, ...busy)).toBeLessThanOrEqual(1);
				},
			),
			{numRuns: 40},
		);
	});

	it('are all introduced with siblings too, one of a fact in a sitting', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 40}),
				fc.integer({min: 1, max: 10}),
				fc.integer({min: 1, max: 15}),
				fc.constantFrom(3 as const, 4 as const),
				(size, facts, days, grade) => {
					const decks = [deck('ujian', size, (index) => `f${index % facts}`)];
					const learner = new Learner(decks, {...inDays(days)});
					for (let day = 0; day < days; day++) {
						const {fresh, reviews} = learner.queued();
						const all = [...fresh, ...reviews].map((key) => Number(key.split('k').at(-1)) % facts);
						expect(new Set(all).size).toBe(all.length);
						learner.studyDay(grade);
					}

					expect(learner.state.memories.size).toBe(size);
				},
			),
			{numRuns: 40},
		);
	});

	it('stay the same share all day long, whatever was answered, and come back with undo', () => {
		const decks = [deck('ujian', 30)];
		const learner = new Learner(decks, inDays(13));
		const share = () => planExam(decks, learner.state, learner.now, tz);
		expect(share()).toMatchObject({freshPerDay: 3, freshToday: 3});
		learner.log({type: 'review', deck: 'ujian', card: 'k0', grade: 4, ms: 1, mode: 'study'});
		expect(share()).toMatchObject({freshPerDay: 3, freshToday: 2});
		learner.log({type: 'undo', target: ['d', 2]});
		expect(share()).toMatchObject({freshPerDay: 3, freshToday: 3});
	});

	it('of other decks take what the limit leaves', () => {
		const decks = [deck('lain', 30), deck('ujian', 30)];
		const learner = new Learner(decks, {newPerDay: 10, ...inDays(8, ['ujian'])});
		const of = (id: string) => learner.queued().fresh.filter((key) => key.startsWith(id)).length;
		expect([of('ujian'), of('lain')]).toEqual([6, 4]);
		learner.log({type: 'review', deck: 'lain', card: 'k0', grade: 4, ms: 1, mode: 'study'});
		expect([of('ujian'), of('lain')]).toEqual([6, 3]);
		learner.log({type: 'review', deck: 'ujian', card: 'k0', grade: 4, ms: 1, mode: 'study'});
		expect([of('ujian'), of('lain')]).toEqual([5, 3]);
	});

	it('of other decks wait while the exam needs more than the limit', () => {
		const decks = [deck('lain', 30), deck('ujian', 30)];
		const learner = new Learner(decks, {newPerDay: 10, ...inDays(2, ['ujian'])});
		expect(learner.queued().fresh.every((key) => key.startsWith('ujian'))).toBe(true);
		expect(learner.queued().fresh.length).toBe(15);
		const plan = planExam(decks, learner.state, start, tz);
		expect(roomToday(learner.state, start, tz, plan)).toMatchObject({fresh: 0, examined: 15});
	});

	it('keep to the plan of all decks where one deck is studied', () => {
		const [one, other] = [deck('satu', 6), deck('dua', 60)];
		const {state} = new Learner([], inDays(14, ['satu', 'dua']));
		const plan = planExam([one, other], state, start, tz);
		expect(queue([one], state, start, tz, {plan}).length).toBe(6);
		expect(queue([other], state, start, tz, {plan}).length).toBe(6);
	});
});

describe('the last days before an exam', () => {
	/** Fifty cards that were learned by and by, and what each day brings until the exam. */
	function lastDays(days: number, before = 14) {
		const decks = [deck('ujian', 50)];
		const learner = new Learner(decks, {newPerDay: 5});
		for (let day = 0; day < before; day++) learner.studyDay(3);
		learner.log({
			type: 'schedule',
			exam: {date: dayName(dayNumber({at: learner.now, tz}, 240) + days)},
		});
		return {decks, learner};
	}

	it('bring weak cards early, the weakest first, and never the same card twice a day', () => {
		const {decks, learner} = lastDays(5);
		const plan = planExam(decks, learner.state, learner.now, tz);
		const {reviews} = learner.queued();
		expect(plan?.early.size).toBeGreaterThan(0);
		expect(reviews.slice(-plan!.early.size)).toEqual([...plan!.early]);
		learner.studyDay();
		learner.wake(-1);
		learner.now += 10 * 60 * MINUTE;
		expect(learner.queued()).toEqual({fresh: [], reviews: []});
	});

	it('spread them evenly', () => {
		for (const days of [2, 3, 5, EARLY_DAYS]) {
			const {decks, learner} = lastDays(days);
			const planned = plannedDays(decks, learner.state, learner.now, tz).map((day) => day.reviews);
			expect(planned.length).toBe(days);
			const due = learner.queued().reviews.length;
			expect(due).toBe(planned[0]);
			expect(Math.max(...planned) - Math.min(...planned)).toBeLessThanOrEqual(1);
		}
	});

	it('leave nobody weak on the day', () => {
		const {decks, learner} = lastDays(EARLY_DAYS);
		for (let day = 0; day < EARLY_DAYS; day++) learner.studyDay(3);
		const exam = dayNumber({at: learner.now, tz}, 240);
		expect(daysToExam(learner.state, learner.now, tz)).toBe(0);
		for (const {id} of decks[0]!.cards) {
			const memory = learner.state.memories.get(`ujian/${id}`)!;
			expect(memory.day + memory.interval).toBeGreaterThanOrEqual(exam);
		}
	});

	it('count early cards as due, at home as well', () => {
		const {decks, learner} = lastDays(5);
		const plan = planExam(decks, learner.state, learner.now, tz);
		const counts = countCards(decks[0]!, learner.state, learner.now, tz, plan);
		expect(counts.due).toBe(learner.queued().reviews.length);
	});

	it('keep within the day’s limit of reviews', () => {
		const {learner} = lastDays(3);
		learner.log({type: 'schedule', reviewsPerDay: 4});
		expect(learner.queued().reviews.length).toBe(4);
	});

	it('leave suspended and buried cards and those of other decks alone', () => {
		const {decks, learner} = lastDays(5);
		const [weakest, second] = [...planExam(decks, learner.state, learner.now, tz)!.early];
		learner.log({type: 'suspend', deck: 'ujian', card: weakest!.split('/')[1]});
		learner.log({type: 'bury', deck: 'ujian', card: second!.split('/')[1]});
		const {reviews} = learner.queued();
		expect(reviews).not.toContain(weakest);
		expect(reviews).not.toContain(second);
		learner.log({
			type: 'schedule',
			exam: {...learner.state.schedule.exam, decks: ['lain']},
		});
		expect(planExam(decks, learner.state, learner.now, tz)?.early.size).toBe(0);
	});

	it('say that the next card comes tomorrow, when it is to be refreshed', () => {
		const {decks, learner} = lastDays(5);
		learner.studyDay();
		learner.wake(-1);
		learner.now += 10 * 60 * MINUTE;
		const morning = dayNumber({at: learner.now, tz}, 240) + 1;
		expect(nextDue(decks, learner.state, learner.now, tz)).toBe(
			morning * DAY + (240 - tz) * MINUTE,
		);
	});
});

describe('an exam', () => {
	const decks = [deck('ujian', 30)];

	it('today, past, or none asks for nothing', () => {
		for (const setting of [inDays(0), inDays(-1), inDays(-400), {exam: null}]) {
			const {state} = new Learner(decks, setting);
			expect(planExam(decks, state, start, tz)).toBeUndefined();
			expect(plannedDays(decks, state, start, tz)).toEqual([]);
			expect(queue(decks, state, start, tz).length).toBe(20);
		}
	});

	it('tomorrow takes all new cards today', () => {
		const learner = new Learner(decks, inDays(1));
		expect(learner.queued().fresh.length).toBe(30);
	});

	it('without cards, or of no deck that is there, asks for nothing', () => {
		for (const [cards, setting] of [
			[[], inDays(5)],
			[[deck('ujian', 0)], inDays(5)],
			[[deck('ujian', 10)], inDays(5, ['tak-ada'])],
		] as const) {
			const {state} = new Learner(cards, setting);
			const plan = planExam(cards, state, start, tz);
			expect(plan).toMatchObject({freshLeft: 0, freshPerDay: 0, freshToday: 0});
			expect(plan?.early.size).toBe(0);
			const load = plannedDays(cards, state, start, tz).map(({fresh, reviews}) => fresh + reviews);
			expect(load).toEqual([0, 0, 0, 0, 0]);
		}
	});

	it('in which all cards are known asks for reviews alone', () => {
		const learner = new Learner(decks, {newPerDay: 30});
		learner.studyDay();
		learner.log({type: 'schedule', ...inDays(20)});
		const load = plannedDays(decks, learner.state, learner.now, tz);
		expect(load.every(({fresh}) => fresh === 0)).toBe(true);
		expect(load.reduce((sum, {reviews}) => sum + reviews, 0)).toBeGreaterThanOrEqual(30);
	});

	it('that is over leaves everything where it was', () => {
		const before = new Learner(decks, {newPerDay: 30});
		before.studyDay();
		const known = before.state.memories;
		before.log({type: 'schedule', ...inDays(5)});
		before.wake(10);
		expect(before.state.memories).toEqual(known);
		const due = [...known].filter(([, memory]) =>
			isDue(memory, {at: before.now, tz}, before.state.schedule),
		);
		expect(before.queued().reviews.sort()).toEqual(due.map(([key]) => key).sort());
	});

	it('plans what then comes, when all is answered well', () => {
		const learner = new Learner(decks, inDays(16));
		const planned = plannedDays(decks, learner.state, learner.now, tz);
		const came = planned.map(() => learner.studyDay(3));
		expect(came.map(({fresh}) => fresh)).toEqual(planned.map(({fresh}) => fresh));
		const first = planned.slice(0, 16 - EARLY_DAYS).map(({reviews}) => reviews);
		expect(came.slice(0, first.length).map(({reviews}) => reviews)).toEqual(first);
	});

	it('is told to be over until something is studied after it', () => {
		const learner = new Learner(decks, inDays(1));
		const isTold = () => isJustOver(learner.state, learner.now, tz);
		learner.studyDay();
		expect([daysToExam(learner.state, learner.now, tz), isTold()]).toEqual([0, false]);
		learner.studyDay();
		expect([daysToExam(learner.state, learner.now, tz), isTold()]).toEqual([-1, true]);
		learner.wake(9);
		expect(isTold()).toBe(true);
		learner.log({type: 'review', deck: 'ujian', card: 'k0', grade: 4, ms: 1, mode: 'study'});
		expect(isTold()).toBe(false);
	});
});
