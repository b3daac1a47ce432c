import type {Span} from '../span.js';
import {isoDate, monthNumber, weekdayNumber, weekdayOf} from './months.js';

/** A date printed with day, month and year. */
export interface PrintedDate extends Span {
	/** `YYYY-MM-DD` */
	readonly iso: string;
	/** The weekday is printed before it, and fits. */
	readonly hasWeekday: boolean;
}

const weekday = "(?:(\\p{Lu}[\\p{L}'’]{2,8})\\.?[\\s,]{0,3}\\(?\\s{0,2})?";
const patterns = [
	// Rabu, 26 Juli 2023 · Rabu (26 Juli 2023) · 26 Jul 2023
	new RegExp(
		`(?<![\\p{L}\\p{N}])${weekday}(?<!\\d)(\\d{1,2})[\\s-](\\p{L}{3,9})\\.?,?[\\s-](\\d{4})(?!\\d)`,
		'gu',
	),
	// Rabu (26/7/2023) · 26/07/2023 · 26-07-2023 · 26.07.2023
	new RegExp(
		`(?<![\\p{L}\\p{N}])${weekday}(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?![\\d/.-]\\d|\\d)`,
		'gu',
	),
];
const yearFirst = /(?<![\d/.-])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d|[/.-]\d)/g;

/** No date is printed longer. */
const longestDate = 60;

/** Dates printed in full, in text order. One whose weekday does not fit is left out: it can't be trusted. */
export function findPrintedDates(text: string): PrintedDate[] {
	const found: PrintedDate[] = [];
	// Every date has a year, and years are rare: only what stands around them is looked at.
	let window: {start: number; end: number} | undefined;
	for (const {index} of text.matchAll(/\d{4}/g)) {
		const start = Math.max(0, index - longestDate);
		const end = index + longestDate;
		if (window && start <= window.end) window.end = end;
		else {
			if (window) found.push(...datesWithin(text, window));
			window = {start, end};
		}
	}
	if (window) found.push(...datesWithin(text, window));
	return found;
}

function datesWithin(whole: string, {start, end}: Span): PrintedDate[] {
	const text = whole.slice(start, end);
	const found: PrintedDate[] = [];
	for (const pattern of patterns) {
		for (const match of text.matchAll(pattern)) {
			const [whole, name, day, month, year] = match;
			const monthIndex = monthNumber(month!) ?? Number(month);
			const iso = Number.isInteger(monthIndex) && isoDate(Number(year), monthIndex, Number(day));
			if (!iso) continue;
			const printedWeekday = name === undefined ? undefined : weekdayNumber(name);
			if (printedWeekday !== undefined && printedWeekday !== weekdayOf(iso)) continue;
			found.push({
				start: match.index,
				end: match.index + whole.length,
				iso,
				hasWeekday: printedWeekday !== undefined,
			});
		}
	}
	for (const match of text.matchAll(yearFirst)) {
		const iso = isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
		if (iso)
			found.push({start: match.index, end: match.index + match[0].length, iso, hasWeekday: false});
	}
	return found
		.sort((a, b) => a.start - b.start)
		.map((date) => ({...date, start: start + date.start, end: start + date.end}));
}
