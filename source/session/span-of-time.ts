/** A stretch of time in its one fitting unit. */
export interface Span {
	readonly count: number;
	readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
	/** Less than one minute. */
	readonly isLess?: boolean;
}

/** How far a date or time is off; earlier when negative. */
export interface TimeOff {
	readonly by: number;
	readonly unit: Span['unit'];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds in the unit that a person would say them in. */
export function spanOfTime(ms: number): Span {
	if (ms < minute) return {count: 1, unit: 'minute', isLess: true};
	if (ms < hour - minute / 2) return {count: Math.round(ms / minute), unit: 'minute'};
	if (ms < day - hour / 2) return {count: Math.round(ms / hour), unit: 'hour'};
	const days = Math.round(ms / day);
	if (days < 31) return {count: days, unit: 'day'};
	if (days < 365) return {count: Math.round((days / 30.44) * 10) / 10, unit: 'month'};
	return {count: Math.round((days / 365.25) * 10) / 10, unit: 'year'};
}

/** A span of whole study days. */
export function spanOfDays(days: number): Span {
	return spanOfTime(days * day);
}
