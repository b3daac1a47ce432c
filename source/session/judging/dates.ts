import {
	datedWeekdays,
	englishMonths,
	months as indonesianMonths,
	shortMonths,
	weekdays,
} from '../../language/data/calendar.js';
import {foldedWords} from '../fold.js';
import {editDistance} from './edit-distance.js';
import {inFigures} from './number-words.js';

/** A calendar date as an answer gives it; parts that it leaves out are absent. */
export interface AnswerDate {
	/** 0 (Sunday) to 6. */
	readonly weekday?: number;
	readonly day?: number;
	readonly month?: number;
	readonly year?: number;
	/** The year was given by its last two figures. */
	readonly isShortYear?: boolean;
	/** The last day, month or year of a range. */
	readonly to?: AnswerDate;
	/** A month's name was not spelt right. */
	readonly isMisspelt?: boolean;
}

const months: ReadonlyMap<string, number> = new Map([
	...indonesianMonths,
	...shortMonths,
	...englishMonths,
]);
const days: ReadonlyMap<string, number> = new Map([...weekdays, ...datedWeekdays]);
const spelt = [...indonesianMonths, ...englishMonths].filter(([name]) => name.length > 3);

// Words that may stand beside a date without changing it.
const neutral = new Set(
	'pada tanggal tgl hari bulan tahun thn th on in the of year dari from'.split(' '),
);

const through =
	/\s*[–—]\s*|\s+-\s+|\s+(?:sampai(?: dengan)?|hingga|s\.?\s?\/?d\.?|sd|dan|to|until|and|through)\s+/iu;
// `25-27 Juli`, `2019-2023`, `28 Juli-3 Agustus`: a hyphen between two dates, not within one.
const hyphen = /^([^-]*)-([^-]*)$/;

/** `1953`, `'53` and `53` where a year is wanted. */
function yearOf(figures: string): number | undefined {
	return /^\d{4}$/.test(figures) && figures > '0999' ? Number(figures) : undefined;
}

function dayOf(figures: string): number | undefined {
	const value = Number(figures);
	return /^\d{1,2}$/.test(figures) && value >= 1 && value <= 31 ? value : undefined;
}

function monthOf(figures: string): number | undefined {
	const value = Number(figures);
	return value >= 1 && value <= 12 ? value : undefined;
}

function shortYear(figures: string): Pick<AnswerDate, 'year' | 'isShortYear'> {
	return figures.length === 4
		? {year: Number(figures)}
		: {year: Number(figures), isShortYear: true};
}

function figuresOnly(text: string): AnswerDate | undefined {
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	if (iso) return ordered(iso[3]!, iso[2]!, iso[1]!);
	const local = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?['’]?(\d{4}|\d{2})$/.exec(text);
	if (local) return ordered(local[1]!, local[2]!, local[3]!);
	const [, first, second] = /^(\d{1,4})[-/.](\d{1,4})$/.exec(text) ?? [];
	if (first === undefined || second === undefined) return undefined;
	if (second.length === 4 && monthOf(first)) return {month: Number(first), year: Number(second)};
	if (first.length === 4 && second.length <= 2 && monthOf(second)) {
		return {month: Number(second), year: Number(first)};
	}
	return undefined;
}

function ordered(first: string, second: string, year: string): AnswerDate | undefined {
	// Month before day, as Americans write it, when it can be nothing else.
	const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
	return dayOf(day) && monthOf(month)
		? {day: Number(day), month: Number(month), ...shortYear(year)}
		: undefined;
}

/** The month that a misspelt name means, when it can mean one only. */
function misspelt(word: string): number | undefined {
	if (word.length < 4 || word.length > 12 || !/^\p{L}+$/u.test(word)) return undefined;
	const near = spelt.filter(([name]) => editDistance(word, name, 1) <= 1);
	const found = new Set(near.map(([, month]) => month));
	return found.size === 1 ? near[0]![1] : undefined;
}

function inWords(text: string): AnswerDate | undefined {
	const apostrophe = /['’](\d{2})(?!\d)/.exec(text)?.[1];
	let date: AnswerDate = {};
	const loose: string[] = [];
	for (const word of inFigures(foldedWords(text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')))) {
		if (neutral.has(word)) continue;
		const weekday = days.get(word);
		const month = months.get(word) ?? misspelt(word);
		const year = yearOf(word);
		if (weekday !== undefined && date.weekday === undefined) date = {...date, weekday};
		else if (month !== undefined && date.month === undefined) {
			date = {...date, month, ...(months.has(word) ? {} : {isMisspelt: true})};
		} else if (year !== undefined && date.year === undefined) date = {...date, year};
		else if (/^\d{1,2}$/.test(word)) loose.push(word);
		else return undefined;
	}
	// `27 Jul '53`, `Nov 98`: two figures beside a month are a year when they can be no day.
	const last = loose.at(-1);
	if (last !== undefined && (loose.length === 2 || apostrophe === last || !dayOf(last))) {
		if (date.year !== undefined) return undefined;
		date = {...date, ...shortYear(loose.pop()!)};
	}
	if (loose.length > 1) return undefined;
	const day = loose[0] === undefined ? undefined : dayOf(loose[0]);
	if (loose.length === 1 && day === undefined) return undefined;
	return Object.keys(date).length === 0 && day === undefined
		? undefined
		: {...date, ...(day === undefined ? {} : {day})};
}

function single(text: string): AnswerDate | undefined {
	const trimmed = text.trim();
	return figuresOnly(trimmed) ?? inWords(trimmed);
}

// A lone number is a day only beside a month.
function isWhole(date: AnswerDate): boolean {
	return date.day === undefined || date.month !== undefined;
}

function isRising(from: AnswerDate, to: AnswerDate): boolean {
	const rank = (date: AnswerDate): number =>
		(date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
	return rank(from) < rank(to);
}

function range(text: string): AnswerDate | undefined {
	const parts = text.split(through);
	const [start, end] = parts.length === 2 ? parts : (hyphen.exec(text) ?? []).slice(1);
	if (start === undefined || end === undefined) return undefined;
	const to = single(end);
	const given = single(start);
	if (!to || !given || !isWhole(to)) return undefined;
	// The first date borrows what it leaves out.
	const from: AnswerDate = {
		...given,
		...(given.month === undefined && given.day !== undefined ? {month: to.month!} : {}),
		...(given.year === undefined && to.year !== undefined
			? {year: to.year, ...(to.isShortYear ? {isShortYear: true} : {})}
			: {}),
	};
	const isAlike = (from.day === undefined) === (to.day === undefined);
	return isAlike && isWhole(from) && isRising(from, to) ? {...from, to} : undefined;
}

// Longer texts are no dates.
const longestDate = 80;

/**
 * Reads an answer that is a date and nothing else, its parts in any order, months in Indonesian or English:
 * `27 Juli 1953`, `July 27, 1953`, `27/7/53`, `Juli 1953`, `1953`, `25–27 Juli 2023`, `28 Juli–3 Agustus`.
 */
export function readAnswerDate(answer: string): AnswerDate | undefined {
	if (answer.length > longestDate) return undefined;
	const text = answer.trim();
	const figures = figuresOnly(text);
	if (figures) return figures;
	const found = range(text) ?? single(text);
	return found && isWhole(found) ? found : undefined;
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
