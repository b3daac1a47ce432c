import type {LearnedCard, LearnedDeck, LearnedMemory, LearnedReview} from '../decks/learned.js';

/** The study day that our collections count days from: 1 January 2020. */
const firstDay = 18_262;

/** What the table of cards says of when a card comes back. */
export interface CardSchedule {
	readonly type: number;
	readonly queue: number;
	readonly due: number;
	readonly ivl: number;
	readonly factor: number;
	readonly reps: number;
	readonly lapses: number;
	readonly left: number;
	/** JSON; what Anki's own FSRS goes on with. */
	readonly data: string;
}

/** When the learner's days begin: a collection counts days from its own first one. */
export interface Calendar {
	/** Epoch seconds. */
	readonly created: number;
	readonly minutesWest: number;
	readonly rolloverHour: number;
}

const suspended = -1;
const [New, Learning, Review, Relearning] = [0, 1, 2, 3];
const dayLearning = 3;
/** What a card's ease is with the scheduler before FSRS, in thousandths. */
const usualEase = 2500;

export function calendarOf(learned: Pick<LearnedDeck, 'tz' | 'dayStart'> | undefined): Calendar {
	const {tz, dayStart} = learned ?? {tz: 7 * 60, dayStart: 4 * 60};
	return {
		created: firstDay * 86_400 + (dayStart - tz) * 60,
		minutesWest: -tz,
		rolloverHour: Math.floor(dayStart / 60) % 24,
	};
}

/** @param position of the card among the new ones of its deck */
export function scheduleOf(
	card: LearnedCard | undefined,
	position: number,
	retention: number,
): CardSchedule {
	const isSuspended = card?.isSuspended === true;
	const memory = card?.memory;
	if (!memory || memory.stage === 'new') {
		return {
			...{type: New, queue: isSuspended ? suspended : New, due: position, ivl: 0, factor: 0},
			...{reps: 0, lapses: 0, left: 0, data: '{}'},
		};
	}

	const {reps, lapses} = memory;
	const place = placeOf(memory);
	return {
		...place,
		...(isSuspended ? {queue: suspended} : {}),
		...{factor: usualEase, reps, lapses, data: dataOf(memory, position, retention)},
	};
}

function placeOf(
	memory: LearnedMemory,
): Pick<CardSchedule, 'type' | 'queue' | 'due' | 'ivl' | 'left'> {
	const {stage, due, day, interval, stability} = memory;
	const dueDay = day + interval - firstDay;
	if (stage === 'review') {
		return {type: Review, queue: Review, due: dueDay, ivl: Math.max(1, interval), left: 0};
	}

	// One step is left, of today and altogether.
	const left = 1001;
	const type = stage === 'relearning' ? Relearning : Learning;
	const ivl = stage === 'relearning' ? Math.max(1, Math.round(stability)) : 0;
	return interval > 0
		? {type, queue: dayLearning, due: dueDay, ivl, left}
		: {type, queue: Learning, due: Math.floor(due / 1000), ivl, left};
}

function dataOf({stability, difficulty, last}: LearnedMemory, pos: number, dr: number): string {
	return JSON.stringify({
		...{pos, s: rounded(stability, 4), d: rounded(difficulty, 3), dr: rounded(dr, 2)},
		lrt: Math.floor(last / 1000),
	});
}

/** A line of the table of answers, without its id and its card. */
export interface LoggedReview {
	readonly ease: number;
	readonly ivl: number;
	readonly lastIvl: number;
	readonly factor: number;
	readonly time: number;
	readonly type: number;
}

export function loggedReview({grade, ms, at, before, after}: LearnedReview): LoggedReview {
	const stage = before?.stage ?? 'new';
	return {
		ease: grade,
		ivl: intervalOf(after, at),
		lastIvl: before ? intervalOf(before, before.last) : 0,
		// How difficult it was, as Anki's FSRS logs it: 1 to 10 is 100 to 1100.
		factor: Math.round(((after.difficulty - 1) / 9) * 1000 + 100),
		time: Math.round(ms),
		type: stage === 'review' ? 1 : stage === 'relearning' ? 2 : 0,
	};
}

/** Days, or seconds below nought. */
function intervalOf({interval, due}: LearnedMemory, from: number): number {
	return interval > 0 ? interval : -Math.max(1, Math.round((due - from) / 1000));
}

function rounded(value: number, places: number): number {
	return Number(value.toFixed(places));
}
