import type {Token} from '../analysis.js';
import {dayParts} from '../data/calendar.js';
import {approximators} from '../data/quantity-words.js';
import {type Direction, type Read, readDirection} from './parts.js';
import type {DateMeaning} from './meaning.js';
import {lowerForms} from '../lower.js';
import {readRange} from '../quantities/ranges.js';

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

const unitWords: ReadonlyMap<string, Unit> = new Map([
	['hari', 'day'],
	['pekan', 'week'],
	['minggu', 'week'],
	['bulan', 'month'],
	['tahun', 'year'],
	['dekade', 'decade'],
	['dasawarsa', 'decade'],
]);

const oneOfUnit: ReadonlyMap<string, Unit> = new Map([
	['sehari', 'day'],
	['sepekan', 'week'],
	['seminggu', 'week'],
	['sebulan', 'month'],
	['setahun', 'year'],
	['sedekade', 'decade'],
]);

const days: ReadonlyMap<string, number> = new Map([
	['kemarin', -1],
	['besok', 1],
	['esok', 1],
	['lusa', 2],
]);

const offset = (
	unit: Unit | 'weekend',
	amount: number,
	next: number,
	anchor: 'publication' | 'text' = 'publication',
): Read<DateMeaning> => ({value: {type: 'offset', unit, amount, anchor}, next});

/**
 * A date counted from another one: `kemarin`, `tahun lalu`, `pekan depan`, `dua hari sebelumnya`.
 *
 * A phrase whose count is vague or a duration (`beberapa tahun lalu`, `dua tahun terakhir`) gives no meaning, but `next`
 * steps over it, so that no part of it is read alone.
 */
export function readRelative(
	tokens: readonly Token[],
	at: number,
): {readonly value?: DateMeaning; readonly next: number} | undefined {
	return readDayWord(tokens, at) ?? readCountedUnits(tokens, at) ?? readUnitDirection(tokens, at);
}

function readDayWord(tokens: readonly Token[], at: number): Read<DateMeaning> | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'kemarin' && lower[at + 1] === 'lusa') return offset('day', -2, at + 2);
	const amount = days.get(word);
	if (amount !== undefined) return offset('day', amount, at + 1);
	if (word === 'keesokan')
		return offset('day', 1, lower[at + 1] === 'harinya' ? at + 2 : at + 1, 'text');
	if (dayParts.has(word) && (lower[at + 1] === 'ini' || lower[at + 1] === 'tadi')) {
		return word === 'malam' && lower[at + 1] === 'tadi' ? undefined : offset('day', 0, at + 2);
	}
	if (word === 'nanti' && dayParts.has(lower[at + 1] ?? '')) return offset('day', 0, at + 2);
	if (word === 'tadi' && /^(?:pagi|siang|sore)$/.test(lower[at + 1] ?? '')) {
		return offset('day', 0, at + 2);
	}
	return undefined;
}

/** The last words of approximating phrases: no exact date counts from `lebih dari dua tahun lalu`. */
const approximations = new Set(approximators.map((phrase) => phrase.at(-1) ?? ''));

const vagueCounts = /^(?:beberapa|sekian|berapa|berbagai|banyak|setiap|tiap|para|per|se|ber)$/;

/** `tahun lalu`, `pekan ini`, `bulan depan`, `akhir pekan lalu`, `hari sebelumnya`. */
function readUnitDirection(
	tokens: readonly Token[],
	at: number,
): {readonly value?: DateMeaning; readonly next: number} | undefined {
	const lower = lowerForms(tokens);
	if (lower[at] === 'akhir' && lower[at + 1] === 'pekan') {
		const tail = readDirection(tokens, at + 2);
		return tail && offset('weekend', tail.value, tail.next);
	}
	const unit = unitWords.get(lower[at] ?? '');
	if (!unit) return undefined;
	const isVague =
		vagueCounts.test(lower[at - 1] ?? '') || /(?:uh|us|u|as|ta)an$/.test(lower[at - 1] ?? '');
	if (unit === 'day' && lower[at + 1] === 'sebelumnya') return offset('day', -1, at + 2, 'text');
	if (unit === 'day' && lower[at + 1] === 'berikutnya') return offset('day', 1, at + 2, 'text');
	const tail = readDirection(tokens, at + 1);
	if (!tail) return undefined;
	if (isVague || (unit === 'day' && tail.value !== 0)) return {next: tail.next};
	// `bulan Juli ini` and `tahun 2023 ini` never come here: a name or figure stands between.
	return offset(unit, tail.value, tail.next);
}

/** `dua hari lalu`, `3 bulan sebelumnya`, `setahun silam`, `lima tahun lagi`. */
function readCountedUnits(
	tokens: readonly Token[],
	at: number,
): {readonly value?: DateMeaning; readonly next: number} | undefined {
	const count = readCount(tokens, at);
	if (!count) return undefined;
	const {amount, unit} = count;
	const before = lowerForms(tokens)[at - 1] ?? '';
	const isDuration =
		/^(?:selama|dalam|butuh|perlu|membutuhkan|memerlukan|tersisa|sisa|kurun)$/.test(before);
	const tail = readCountTail(tokens, count.next);
	// The unit belongs to the count, so that `berusia dua tahun ini` does not hold `tahun ini`.
	if (!tail) return {next: count.next};
	const isAbout = amount === undefined || approximations.has(before);
	if (isAbout) return {value: {type: 'vague'}, next: tail.next};
	if (isDuration) return {next: tail.next};
	return offset(unit, amount * tail.direction, tail.next, tail.anchor);
}

function readCount(
	tokens: readonly Token[],
	at: number,
): {readonly amount: number | undefined; readonly unit: Unit; readonly next: number} | undefined {
	const lower = lowerForms(tokens);
	const one = oneOfUnit.get(lower[at] ?? '');
	if (one) return {amount: 1, unit: one, next: at + 1};
	const number = readRange(tokens, at);
	if (!number) return undefined;
	const isAbout = lower[number.next] === 'lebih' ? 1 : 0;
	const unit = unitWords.get(lower[number.next + isAbout] ?? '');
	if (!unit) return undefined;
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
