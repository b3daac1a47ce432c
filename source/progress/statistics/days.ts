import type {DayTally} from '../state.js';

/** A study day with answers. */
export interface StudiedDay extends DayTally {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** In days since 1970-01-01. */
	readonly number: number;
	/** In study, practice and quizzes. */
	readonly answers: number;
}

/** The days of a log, by the calendar of today. */
export interface StudiedDays {
	/** Up to today, oldest first. */
	readonly past: readonly StudiedDay[];
	/** After today: a clock was wrong then, or is now. */
	readonly future: readonly StudiedDay[];
}

const DAY = 86_400_000;

/**
 * The days on which something was answered, oldest first, those that today knows nothing of apart.
 * @param today in days since 1970-01-01
 */
export function studiedDays(days: ReadonlyMap<string, DayTally>, today: number): StudiedDays {
	const past: StudiedDay[] = [];
	const future: StudiedDay[] = [];
	for (const [date, tally] of days) {
		const answers = tally.reviews + tally.practice + tally.quiz;
		if (answers <= 0) continue;
		const number = Date.parse(date) / DAY;
		(number <= today ? past : future).push({...tally, date, number, answers});
	}
	return {past: past.sort(byNumber), future: future.sort(byNumber)};
}

/**
 * The most study days in a row that saw an answer.
 * @param past oldest first
 */
export function longestStreak(past: readonly StudiedDay[]): number {
	let longest = 0;
	let run = 0;
	let before: number | undefined;
	for (const {number} of past) {
		run = before === number - 1 ? run + 1 : 1;
		longest = Math.max(longest, run);
		before = number;
	}
	return longest;
}

/** What the days of some stretch of time came to. */
export interface Activity {
	/** How many days it reaches back, today being one of them; absent for all time. */
	readonly period?: number;
	/** Days with answers. */
	readonly days: number;
	readonly answers: number;
	/** Answers in study. */
	readonly reviews: number;
	/** Cards seen for the first time. */
	readonly introduced: number;
	readonly practice: number;
	readonly quiz: number;
	readonly quizRight: number;
	/** Thinking time in study and practice. */
	readonly ms: number;
	/** The mean thinking time of an answer in study and practice; absent where there is none. */
	readonly msPerAnswer?: number;
}

export function activityOf(days: readonly StudiedDay[], period?: number): Activity {
	const sum = (count: (day: StudiedDay) => number): number =>
		days.reduce((total, day) => total + count(day), 0);
	const ms = sum((day) => day.ms);
	const timed = sum((day) => day.reviews + day.practice);
	return {
		...(period === undefined ? {} : {period}),
		days: days.length,
		answers: sum((day) => day.answers),
		reviews: sum((day) => day.reviews),
		introduced: sum((day) => day.introduced),
		practice: sum((day) => day.practice),
		quiz: sum((day) => day.quiz),
		quizRight: sum((day) => day.quizRight),
		ms,
		...(timed === 0 ? {} : {msPerAnswer: Math.round(ms / timed)}),
	};
}

/** The days of the last `period` ones, today among them. */
export function daysWithin(
	past: readonly StudiedDay[],
	today: number,
	period: number,
): StudiedDay[] {
	return past.filter(({number}) => number > today - period);
}

function byNumber(a: StudiedDay, b: StudiedDay): number {
	// The first day after the last year that has a name has no number.
	return (Number.isNaN(a.number) ? 1 : 0) - (Number.isNaN(b.number) ? 1 : 0) || a.number - b.number;
}
