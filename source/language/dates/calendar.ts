/** A day of the Gregorian calendar. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

/** Whether the day exists; without a year, whether it exists in some year. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Days since 1970-01-01. */
export function dayNumber({year, month, day}: Day): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(number: number): Day {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
	return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);

/** The Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The month so many months away, as a month number counted from year 0. */
export function addMonths(
	day: Day,
	months: number,
): {readonly year: number; readonly month: number} {
	const count = day.year * 12 + day.month - 1 + months;
	return {year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1};
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** EDTF counts the years before year 0 with a sign: `-0976`. */
export const yearIso = (year: number | undefined): string =>
	year === undefined ? 'XXXX' : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** EDTF for a year, a month or a day; `XXXX` for a year that is not known. */
export function toEdtf(year: number | undefined, month?: number, day?: number): string {
	const parts = [yearIso(year)];
	if (month !== undefined) parts.push(pad(month, 2));
	if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
	return parts.join('-');
}

export const dayIso = ({year, month, day}: Day): string => toEdtf(year, month, day);

/** Reads `YYYY-MM-DD` (a time after it is left aside); nothing for any other text. */
export function parseDay(iso: string | undefined): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
	if (!match) return undefined;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	return isDay(year, month, day) ? {year, month, day} : undefined;
}
