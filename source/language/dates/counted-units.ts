import type {Token} from '../analysis.js';
import {months} from '../data/calendar.js';
import {approximators} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';
import {readRange} from '../quantities/ranges.js';
import type {OffsetUnit} from './meaning.js';
import {type Direction, readDirection} from './parts.js';
import {readYearOfPart} from './quarters.js';
import type {ReadRelative} from './relative.js';

export const unitWords: ReadonlyMap<string, OffsetUnit> = new Map([
	['hari', 'day'],
	['pekan', 'week'],
	['minggu', 'week'],
	['bulan', 'month'],
	['tahun', 'year'],
	['dekade', 'decade'],
	['dasawarsa', 'decade'],
	['abad', 'century'],
]);

const oneOfUnit: ReadonlyMap<string, OffsetUnit> = new Map([
	['sehari', 'day'],
	['sepekan', 'week'],
	['seminggu', 'week'],
	['sebulan', 'month'],
	['setahun', 'year'],
	['sedekade', 'decade'],
	['seabad', 'century'],
]);

/** The last words of approximating phrases: no exact date counts from `lebih dari dua tahun lalu`. */
const approximations = new Set(approximators.map((phrase) => phrase.at(-1) ?? ''));

/** `dua hari lalu`, `3 bulan sebelumnya`, `setahun silam`, `lima tahun lagi`. */
export function readCountedUnits(tokens: readonly Token[], at: number): ReadRelative {
	const count = readCount(tokens, at);
	if (!count) return undefined;
	const {amount, unit} = count;
	const before = lowerForms(tokens)[at - 1] ?? '';
	const isDuration =
		/^(?:selama|dalam|butuh|perlu|membutuhkan|memerlukan|tersisa|sisa|kurun)$/.test(before);
	const tail = readCountTail(tokens, count.next);
	if (!tail) return readFirstMonths(tokens, count) ?? {next: count.next};
	const isAbout = amount === undefined || unit === 'century' || approximations.has(before);
	if (isAbout) return {value: {type: 'vague'}, next: tail.next};
	if (isDuration) return {next: tail.next};
	const {anchor, next} = tail;
	return {value: {type: 'offset', unit, amount: amount * tail.direction, anchor}, next};
}

interface Count {
	readonly amount: number | undefined;
	readonly unit: OffsetUnit;
	readonly next: number;
}

function readCount(tokens: readonly Token[], at: number): Count | undefined {
	const lower = lowerForms(tokens);
	const one = oneOfUnit.get(lower[at] ?? '');
	if (one) return {amount: 1, unit: one, next: at + 1};
	const number = readRange(tokens, at);
	if (!number) return undefined;
	const isAbout = lower[number.next] === 'lebih' ? 1 : 0;
	const unit = unitWords.get(lower[number.next + isAbout] ?? '');
	// `17 bulan Agustus` is a day.
	if (!unit || months.has(lower[number.next + isAbout + 1] ?? '')) return undefined;
	const isExact =
		Number.isInteger(number.value) &&
		!number.approximate &&
		number.valueMax === undefined &&
		isAbout === 0 &&
		number.value < 5000;
	return {
		amount: isExact ? number.value : undefined,
		unit,
		next: number.next + isAbout + 1,
	};
}

interface Tail {
	readonly direction: Direction;
	readonly anchor: 'publication' | 'text';
	readonly next: number;
}

function readCountTail(tokens: readonly Token[], at: number): Tail | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'sebelumnya') return {direction: -1, anchor: 'text', next: at + 1};
	if (/^(?:kemudian|setelahnya|sesudahnya|berikutnya|berselang)$/.test(word)) {
		return {direction: 1, anchor: 'text', next: at + 1};
	}
	if (word === 'lagi') return {direction: 1, anchor: 'publication', next: at + 1};
	const tail = readDirection(tokens, at);
	if (!tail || tail.value === 0 || word === 'kemarin' || word === 'nanti') return undefined;
	return {direction: tail.value, anchor: 'publication', next: tail.next};
}

/** `sembilan bulan pertama 2023`, `enam bulan pertama tahun ini`. */
function readFirstMonths(tokens: readonly Token[], {amount, unit, next}: Count): ReadRelative {
	if (unit !== 'month' || amount === undefined || amount < 2 || amount > 11) return undefined;
	if (lowerForms(tokens)[next] !== 'pertama') return undefined;
	const year = readYearOfPart(tokens, next + 1);
	return year && {value: {type: 'months', from: 1, to: amount, point: year.value}, next: year.next};
}
