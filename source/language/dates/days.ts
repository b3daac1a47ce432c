import type {Token} from '../analysis.js';
import {rangeWords} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';
import {readMonthFirst} from './month-first.js';
import {readNumericDate} from './numeric.js';
import {type DateMeaning, pointMeaning, type ReadMeaning} from './meaning.js';
import {isYearWord, type Point, type Read, readDay, readDayMonth, readDirection} from './parts.js';

/**
 * A day, or a range of days that share a month: `27 Juli 1953`, `26/7`, `20-29 September`, `10-12/2/2023`. `isShort`:
 * a day and month in figures alone may stand here.
 */
export function readDays(tokens: readonly Token[], at: number, isShort: boolean): ReadMeaning {
	const single = readDayPoint(tokens, at, isShort);
	if (single) return withSecondDay(tokens, single, isShort);
	const first = readDay(tokens, at);
	if (first === undefined) return undefined;
	const isPair = isShort && /^(?:dan|&|,)$/.test(lowerForms(tokens)[at + 1] ?? '');
	const from = isPair ? at + 2 : afterRangeWord(tokens, at + 1, at);
	const last =
		from === undefined ? undefined : readDayPoint(tokens, skipTitle(tokens, from), isShort);
	if (last?.value.day === undefined || last.value.day <= first) return undefined;
	if (isPair && last.value.day !== first + 1) return undefined;
	return {
		value: {type: 'range', from: {...last.value, day: first}, to: last.value},
		next: last.next,
	};
}

function readDayPoint(
	tokens: readonly Token[],
	at: number,
	isShort: boolean,
): Read<Point> | undefined {
	const read =
		readNumericDate(tokens, at, isShort) ?? readDayMonth(tokens, at) ?? readMonthFirst(tokens, at);
	return read && withTail(tokens, read);
}

function withSecondDay(
	tokens: readonly Token[],
	first: Read<Point>,
	isShort: boolean,
): ReadMeaning {
	const from = afterRangeWord(tokens, first.next, -1);
	const last =
		from === undefined ? undefined : readDayPoint(tokens, skipTitle(tokens, from), isShort);
	if (!last) return pointMeaning(first.value, first.next);
	return {value: rangeOf(first.value, last.value), next: last.next};
}

/** The first end takes the year of the last one, or the year before if its month is later. */
export function rangeOf(from: Point, to: Point): DateMeaning {
	if (from.year !== undefined || to.year === undefined) return {type: 'range', from, to};
	const isEarlier = from.month !== undefined && to.month !== undefined && from.month > to.month;
	return {type: 'range', from: {...from, year: isEarlier ? to.year - 1 : to.year}, to};
}

/** The index after `hingga`, `-`, `sampai dengan`, or `dan` where `antara` stands before token `first`. */
export function afterRangeWord(
	tokens: readonly Token[],
	at: number,
	first: number,
): number | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'dan') {
		if (first < 0) return undefined;
		const isTitled = skipTitle(tokens, first - 1) === first;
		return lower[isTitled ? first - 2 : first - 1] === 'antara' ? at + 1 : undefined;
	}
	if (word === 's' && lower[at + 1] === '/' && lower[at + 2] === 'd') return at + 3;
	if (tokens[at]?.text === 'sd') return at + 1;
	if (!rangeWords.has(word)) return undefined;
	// `s.d .`, `s.d. `
	if (word === 's.d' && lower[at + 1] === '.') return at + 2;
	return lower[at + 1] === 'dengan' ? at + 2 : at + 1;
}

const titles = new Set('tanggal tgl hari bulan tahun awal akhir pertengahan'.split(' '));

/** Skips `tanggal`, `tgl.`, `hari`, `bulan`, `akhir` … before the second end of a range. */
export function skipTitle(tokens: readonly Token[], at: number): number {
	const lower = lowerForms(tokens);
	if (!titles.has(lower[at] ?? '')) return at;
	return lower[at] === 'tgl' && lower[at + 1] === '.' ? at + 2 : at + 1;
}

/** `lalu`, `mendatang`, `tahun lalu`, `tahun ini` after a date without a year. */
export function withTail(tokens: readonly Token[], read: Read<Point>): Read<Point> {
	if (read.value.year !== undefined) return read;
	if (isYearWord(lowerForms(tokens)[read.next])) {
		const tail = readDirection(tokens, read.next + 1);
		return tail ? {value: {...read.value, yearOffset: tail.value}, next: tail.next} : read;
	}
	const tail = readDirection(tokens, read.next);
	return tail ? {value: {...read.value, direction: tail.value}, next: tail.next} : read;
}
