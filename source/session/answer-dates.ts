import {foldedWords} from './fold.js';

/** A calendar date as an answer gives it; parts that it leaves out are absent. */
export interface AnswerDate {
	readonly day?: number;
	/** The last day of a range within one month. */
	readonly lastDay?: number;
	readonly month?: number;
	readonly year?: number;
}

const months = new Map(
	[
		['januari', 'january', 'jan'],
		['februari', 'pebruari', 'february', 'feb', 'peb'],
		['maret', 'march', 'mar'],
		['april', 'apr'],
		['mei', 'may'],
		['juni', 'june', 'jun'],
		['juli', 'july', 'jul'],
		['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
		['september', 'sept', 'sep'],
		['oktober', 'october', 'okt', 'oct'],
		['november', 'nopember', 'nov', 'nop'],
		['desember', 'december', 'des', 'dec'],
	].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

// Words that may stand beside a date without changing it.
const neutral = new Set(
	(
		'pada tanggal tgl hari bulan tahun thn th on in the of year ' +
		'senin selasa rabu kamis jumat sabtu minggu ahad ' +
		'monday tuesday wednesday thursday friday saturday sunday'
	).split(' '),
);
const through = new Set([
	'sampai',
	'hingga',
	'sd',
	's',
	'd',
	'dan',
	'to',
	'until',
	'and',
	'through',
]);

function yearOf(figures: string): number | undefined {
	return figures.length === 4 ? Number(figures) : undefined;
}

function dayOf(figures: string): number | undefined {
	const value = Number(figures);
	return figures.length <= 2 && value >= 1 && value <= 31 ? value : undefined;
}

function figuresOnly(text: string): AnswerDate | undefined {
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: local
			? [local[3], local[2], local[1]]
			: [];
	if (year === undefined) return undefined;
	const parts = {year: Number(year), month: Number(month), day: Number(day)};
	// Month before day, as Americans write it, when it can be nothing else.
	if (parts.month > 12 && parts.day <= 12) {
		return {year: parts.year, month: parts.day, day: parts.month};
	}
	return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31
		? parts
		: undefined;
}

/**
 * Reads an answer that is a date and nothing else, its parts in any order, months in Indonesian or English:
 * `27 Juli 1953`, `July 27, 1953`, `27/7/1953`, `Juli 1953`, `1953`, `25–27 Juli 2023`.
 */
export function readAnswerDate(answer: string): AnswerDate | undefined {
	const figures = figuresOnly(answer.trim());
	if (figures) return figures;

	const days: number[] = [];
	let month: number | undefined;
	let year: number | undefined;
	let isRange = false;
	for (const word of foldedWords(answer)) {
		if (neutral.has(word)) continue;
		const named = months.get(word);
		if (named !== undefined) {
			if (month !== undefined && month !== named) return undefined;
			month = named;
			continue;
		}
		if (through.has(word)) {
			isRange = true;
			continue;
		}
		if (!/^\d{1,4}$/.test(word)) return undefined;
		const asYear = yearOf(word);
		const asDay = dayOf(word);
		if (asYear !== undefined) {
			if (year !== undefined && year !== asYear) return undefined;
			year = asYear;
		} else if (asDay !== undefined) {
			days.push(asDay);
		} else {
			return undefined;
		}
	}

	const [day, lastDay] = days;
	if (days.length > 2 || (days.length > 0 && month === undefined)) return undefined;
	if (isRange && days.length !== 2) return undefined;
	if (day === undefined && month === undefined && year === undefined) return undefined;
	return {
		...(day === undefined ? {} : {day}),
		...(lastDay === undefined || lastDay === day ? {} : {lastDay}),
		...(month === undefined ? {} : {month}),
		...(year === undefined ? {} : {year}),
	};
}

/** Whole days from `a` to `b`, or undefined when either is not a whole date. */
export function daysBetween(a: AnswerDate, b: AnswerDate): number | undefined {
	const at = (date: AnswerDate): number | undefined =>
		date.year === undefined || date.month === undefined || date.day === undefined
			? undefined
			: Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
	const [first, second] = [at(a), at(b)];
	return first === undefined || second === undefined ? undefined : second - first;
}
