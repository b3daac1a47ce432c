import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {months, shortMonths, weekdays} from '../data/calendar.js';
import {lowerForms} from '../lower.js';

/** Where a date stands when its year is not printed. */
export type Direction = -1 | 0 | 1;

/** A point in time as printed: only the parts that the text gives. */
export interface Point {
	readonly weekday?: number;
	readonly day?: number;
	readonly month?: number;
	readonly year?: number;
	/** `tahun lalu` after it: years from the present one. */
	readonly yearOffset?: number;
	/** `pekan depan` after a weekday: weeks from the present one. */
	readonly weekOffset?: number;
	/** `lalu`, `ini`, `mendatang` after it. */
	readonly direction?: Direction;
}

/** Something read from tokens, and the index of the first token after it. */
export interface Read<T> {
	readonly value: T;
	readonly next: number;
}

export function readDay(tokens: readonly Token[], at: number): number | undefined {
	const text = tokens[at]?.text ?? '';
	if (!/^\d{1,2}$/.test(text)) return undefined;
	const day = Number(text);
	return day >= 1 && day <= 31 ? day : undefined;
}

export function readYear(tokens: readonly Token[], at: number): number | undefined {
	const text = tokens[at]?.text ?? '';
	return /^(?:1\d|2[01])\d\d$/.test(text) && !isOtherEra(tokens, at + 1) ? Number(text) : undefined;
}

const isOtherEra = (tokens: readonly Token[], at: number): boolean => {
	const word = tokens[at]?.text;
	return word === 'H' || word === 'SM' || /^(?:hijriah|hijriyah|saka|sebelum)$/i.test(word ?? '');
};

/** A month's full name with a capital (or anywhere after a day). */
export function readMonth(tokens: readonly Token[], at: number): number | undefined {
	const month = months.get(lowerForms(tokens)[at] ?? '');
	return month !== undefined && isUpperCase(tokens[at]?.text[0]) ? month : undefined;
}

/** `Juli`, `juli`, `Agt.` after a day. */
function readMonthAfterDay(tokens: readonly Token[], at: number): Read<number> | undefined {
	const word = lowerForms(tokens)[at] ?? '';
	const month = months.get(word);
	if (month !== undefined) return {value: month, next: at + 1};
	const short = shortMonths.get(word);
	if (short === undefined || !isUpperCase(tokens[at]?.text[0])) return undefined;
	const hasDot = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number';
	return {value: short, next: hasDot ? at + 2 : at + 1};
}

const isDash = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '/';

/** `27 Juli 1953`, `27-Juli-2023`, `27 Juli tahun 2023`, `1 Agt. 2023`. */
export function readDayMonth(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const day = readDay(tokens, at);
	if (day === undefined) return undefined;
	const from = isDash(tokens[at + 1]) ? at + 2 : at + 1;
	const month = readMonthAfterDay(tokens, from);
	if (!month) return undefined;
	return readYearAfter(tokens, month.next, {day, month: month.value});
}

/** `Juli 2023`, `Juli tahun 2023`, `Juli`. */
export function readMonthYear(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const month = readMonth(tokens, at);
	return month === undefined ? undefined : readYearAfter(tokens, at + 1, {month});
}

function readYearAfter(tokens: readonly Token[], at: number, point: Point): Read<Point> {
	const lower = lowerForms(tokens);
	const joined = isDash(tokens[at]) || lower[at] === 'tahun';
	const year = readYear(tokens, joined ? at + 1 : at);
	return year === undefined
		? {value: point, next: at}
		: {value: {...point, year}, next: joined ? at + 2 : at + 1};
}

/**
 * `26/7/2023`, `26/07/23`, `26-07-2023`, `26.07.2023`, `2023-07-26`, and `26/7` where `isShort` allows it. Day before
 * month, as in Indonesia; a month beyond 12 shows the American order.
 */
export function readNumericDate(
	tokens: readonly Token[],
	at: number,
	isShort: boolean,
): Read<Point> | undefined {
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? '');
	if (dotted) return numericPoint(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
	const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (first?.kind !== 'number' || second?.kind !== 'number' || !isDash(mark)) return undefined;
	if (!/^\d{1,2}$/.test(second.text)) return undefined;
	const third = tokens[at + 3]?.text === mark?.text ? tokens[at + 4] : undefined;
	if (/^\d{4}$/.test(first.text)) {
		if (mark?.text !== '-' || !third || !/^\d\d$/.test(third.text)) return undefined;
		return numericPoint(Number(third.text), Number(second.text), Number(first.text), at + 5);
	}
	if (!/^\d{1,2}$/.test(first.text)) return undefined;
	const [day, month] = [Number(first.text), Number(second.text)];
	if (third && /^(?:19|20)\d\d$/.test(third.text)) {
		return numericPoint(day, month, Number(third.text), at + 5);
	}
	const hasBothDigits = isShort || (first.text.length === 2 && second.text.length === 2);
	if (third && /^\d\d$/.test(third.text) && mark?.text === '/' && hasBothDigits) {
		return numericPoint(day, month, fullYear(Number(third.text)), at + 5);
	}
	if (third?.kind === 'number' || mark?.text !== '/' || !isShort) return undefined;
	return numericPoint(day, month, undefined, at + 3);
}

const fullYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);

function numericPoint(
	day: number,
	month: number,
	year: number | undefined,
	next: number,
): Read<Point> | undefined {
	if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
		return {value: {day, month, ...(year !== undefined && {year})}, next};
	}
	const isAmerican = year !== undefined && day >= 1 && day <= 12 && month > 12 && month <= 31;
	return isAmerican ? {value: {day: month, month: day, year}, next} : undefined;
}

/** A weekday with a capital; small letters are taken too, but not `minggu`, which is a week. */
export function readWeekday(tokens: readonly Token[], at: number): number | undefined {
	const word = lowerForms(tokens)[at] ?? '';
	const weekday = weekdays.get(word);
	if (weekday === undefined) return undefined;
	return weekday === 0 && !isUpperCase(tokens[at]?.text[0]) ? undefined : weekday;
}

/** `lalu`, `yang lalu`, `silam`; `ini`; `depan`, `mendatang`, `yang akan datang`. */
export function readDirection(tokens: readonly Token[], at: number): Read<Direction> | undefined {
	const lower = lowerForms(tokens);
	const from = lower[at] === 'yang' ? at + 1 : at;
	const word = lower[from] ?? '';
	if (word === 'lalu' || word === 'silam') return {value: -1, next: from + 1};
	if (word === 'akan' && lower[from + 1] === 'datang') return {value: 1, next: from + 2};
	if (from > at) return undefined;
	if (word === 'kemarin') return {value: -1, next: at + 1};
	if (word === 'ini') return {value: 0, next: at + 1};
	return /^(?:depan|mendatang|nanti)$/.test(word) ? {value: 1, next: at + 1} : undefined;
}
