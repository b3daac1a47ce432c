import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {englishMonths, months, shortMonths, weekdays} from '../data/calendar.js';
import {lowerForms} from '../lower.js';

/** Where a date stands when its year is not printed. */
export type Direction = -1 | 0 | 1;

/** A point in time as printed: only the parts that the text gives. */
export interface Point {
	readonly weekday?: number;
	/** The night before the weekday (`malam Minggu`), which a printed date may give either day. */
	readonly isEve?: boolean;
	readonly day?: number;
	readonly month?: number;
	readonly year?: number;
	/** `tahun lalu` after it: years from the present one. */
	readonly yearOffset?: number;
	/** `bulan depan` after a day: months from the present one. */
	readonly monthOffset?: number;
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
	if (text.length > 2 || !/^\d{1,2}$/.test(text)) return undefined;
	const day = Number(text);
	return day >= 1 && day <= 31 ? day : undefined;
}

export function readYear(tokens: readonly Token[], at: number): number | undefined {
	const text = tokens[at]?.text ?? '';
	if (text.length !== 4 || !/^(?:1\d|2[01])\d\d$/.test(text)) return undefined;
	return isOtherEra(tokens, at + 1) ? undefined : Number(text);
}

/** `'98`: a year cut short, the apostrophe at token `at`. */
export function readCutYear(tokens: readonly Token[], at: number): Read<number> | undefined {
	const [mark, digits] = [tokens[at], tokens[at + 1]];
	if (!mark || !/^['’‘]$/.test(mark.text) || mark.end !== digits?.start) return undefined;
	return /^\d\d$/.test(digits.text)
		? {value: fullYear(Number(digits.text)), next: at + 2}
		: undefined;
}

/** Two figures of a year: up to 39 they are of this century. */
export const fullYear = (short: number): number => (short < 40 ? 2000 + short : 1900 + short);

/** Whether the figure before token `at` is a year of another calendar: `1445 H`, `300 SM`. */
export function isOtherEra(tokens: readonly Token[], at: number): boolean {
	const text = tokens[at]?.text;
	if (text === undefined) return false;
	if (text === 'H' || text === 'SM' || text === 'BE') return true;
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'sebelum') return lower[at + 1] === 'masehi';
	return /^(?:hijri(?:yy?)?ah|saka)$/.test(word);
}

/** A month's full name with a capital (or anywhere after a day). */
export function readMonth(tokens: readonly Token[], at: number): number | undefined {
	const month = months.get(lowerForms(tokens)[at] ?? '');
	return month !== undefined && isUpperCase(tokens[at]?.text[0]) ? month : undefined;
}

/** A short or English name of a month, with its full stop: `Agt.`, `July`. */
export function readOtherMonth(tokens: readonly Token[], at: number): Read<number> | undefined {
	const word = lowerForms(tokens)[at] ?? '';
	const english = englishMonths.get(word);
	if (english !== undefined) return {value: english, next: at + 1};
	const short = shortMonths.get(word);
	if (short === undefined) return undefined;
	const hasDot = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number';
	return {value: short, next: hasDot ? at + 2 : at + 1};
}

interface MonthAfterDay extends Read<number> {
	/** The year that is one token with the month: `27-Jul-2023`. */
	readonly year?: number;
}

/** `Juli`, `juli`, `Agt.`, `Jul-2023` after a day. */
function readMonthAfterDay(tokens: readonly Token[], at: number): MonthAfterDay | undefined {
	const word = lowerForms(tokens)[at] ?? '';
	const month = months.get(word);
	if (month !== undefined) return {value: month, next: at + 1};
	const other = readOtherMonth(tokens, at);
	if (other) {
		const isSure = isUpperCase(tokens[at]?.text[0]) || readYear(tokens, other.next) !== undefined;
		return isSure ? other : undefined;
	}
	const fused = /^([a-z]{3,9})-(\d{4}|\d\d)$/.exec(word);
	const name = fused?.[1] ?? '';
	const known = months.get(name) ?? shortMonths.get(name) ?? englishMonths.get(name);
	if (!fused || known === undefined) return undefined;
	const year = Number(fused[2]);
	return {value: known, next: at + 1, year: year < 100 ? fullYear(year) : year};
}

export const isDash = (token: Token | undefined): boolean =>
	token?.text === '-' || token?.text === '/';

/** `27 Juli 1953`, `27-Juli-2023`, `27 bulan Juli tahun 2023`, `1 Agt. 2023`; a day beyond 31 only with a year. */
export function readDayMonth(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const text = tokens[at]?.text ?? '';
	if (text.length > 2 || !/^\d{1,2}$/.test(text)) return undefined;
	const isJoined = isDash(tokens[at + 1]) || lowerForms(tokens)[at + 1] === 'bulan';
	const month = readMonthAfterDay(tokens, isJoined ? at + 2 : at + 1);
	if (!month) return undefined;
	const day = Number(text);
	const point = {day, month: month.value};
	if (month.year !== undefined) {
		return {value: {...point, year: month.year}, next: month.next};
	}
	const read = readYearAfter(tokens, month.next, point);
	return read.value.year === undefined && (day < 1 || day > 31) ? undefined : read;
}

/** `Juli 2023`, `Juli tahun 2023`, `Juli`; `Jul 2023`, `July 2023` only with the year. */
export function readMonthYear(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const month = readMonth(tokens, at);
	if (month !== undefined) return readYearAfter(tokens, at + 1, {month});
	if (!isUpperCase(tokens[at]?.text[0])) return undefined;
	const other = readOtherMonth(tokens, at);
	if (!other) return undefined;
	const read = readYearAfter(tokens, other.next, {month: other.value});
	return read.value.year === undefined ? undefined : read;
}

function readYearAfter(tokens: readonly Token[], at: number, point: Point): Read<Point> {
	const lower = lowerForms(tokens);
	const cut = readCutYear(tokens, at);
	if (cut) return {value: {...point, year: cut.value}, next: cut.next};
	const joined = isDash(tokens[at]) || isYearWord(lower[at]) || isClosingComma(tokens, at);
	const year = readYear(tokens, joined ? at + 1 : at);
	return year === undefined
		? {value: point, next: at}
		: {value: {...point, year}, next: joined ? at + 2 : at + 1};
}

export const isYearWord = (word: string | undefined): boolean =>
	word === 'tahun' || word === 'thn' || word === 'th';

/** `27 Juli, 2023` in the foreign style, where the figure counts nothing. */
function isClosingComma(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== ',') return false;
	const after = tokens[at + 2];
	return after === undefined || after.kind === 'punctuation';
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
