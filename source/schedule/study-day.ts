/** A moment as the learner's clock shows it: epoch milliseconds, and minutes that it is ahead of UTC. */
export interface Moment {
	readonly at: number;
	readonly tz: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The study day that a moment belongs to, in days since 1970-01-01 of the learner's own calendar.
 * A study day runs from `dayStart` (minutes after local midnight) to `dayStart` of the next date, so
 * that what is studied after midnight still counts as the evening before.
 */
export function dayNumber({at, tz}: Moment, dayStart: number): number {
	return Math.floor((at + (tz - dayStart) * MINUTE) / DAY);
}

/**
 * Whether a day in a log is today, or the day after by which a journey west can be ahead of it. What lies further ahead
 * was dated by a clock that was wrong.
 */
export function isThisDay(day: number, today: number): boolean {
	return day === today || day === today + 1;
}

/** The local date of a study day, `YYYY-MM-DD`. */
export function dayName(day: number): string {
	if (day !== named.day) named = {day, name: new Date(day * DAY).toISOString().slice(0, 10)};
	return named.name;
}

// Answers mostly come on the day of the one before.
let named = {day: Number.NaN, name: ''};

/** The local date, `YYYY-MM-DD`, of the study day that a moment belongs to. */
export function studyDay(at: number, tz: number, dayStart: number): string {
	return dayName(dayNumber({at, tz}, dayStart));
}

/** The moment, in epoch milliseconds, at which a study day begins for someone `tz` minutes ahead of UTC. */
export function dayBegins(day: number, tz: number, dayStart: number): number {
	return day * DAY + (dayStart - tz) * MINUTE;
}
