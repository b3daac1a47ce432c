import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {eventNouns, monthCues, months, plainMonths} from '../data/calendar.js';
import {pointMeaning, type ReadMeaning} from './meaning.js';
import {fullYear, readMonth, readMonthYear, readYear} from './parts.js';
import {afterRangeWord, rangeOf, skipTitle, withTail} from './days.js';
import {lowerForms} from '../lower.js';

/** `Juli 2023`, `Oktober tahun lalu`, `pada Juli`, `Maret dan Juni 2019`; `Juli-Agustus 2023`. */
export function readMonths(tokens: readonly Token[], at: number): ReadMeaning {
	const fused = readMonthPair(tokens, at);
	if (fused) return fused;
	const read = readMonthYear(tokens, at);
	if (!read) return undefined;
	const month = withTail(tokens, read);
	const from = afterRangeWord(tokens, month.next, at);
	const last = from === undefined ? undefined : readMonthYear(tokens, skipTitle(tokens, from));
	if (last) {
		const tailed = withTail(tokens, last);
		return {value: rangeOf(month.value, tailed.value), next: tailed.next};
	}
	const isPlain = month.next === at + 1;
	const year = isPlain ? yearOfList(tokens, at + 1) : undefined;
	if (year !== undefined) return pointMeaning({...month.value, year}, month.next);
	const lower = lowerForms(tokens);
	const cut = isPlain ? readEventYear(tokens, at) : undefined;
	if (cut !== undefined) return pointMeaning({...month.value, year: cut}, at + 2);
	const before = lower[at - 1] ?? '';
	// `Revolusi Oktober` is a name.
	const isSure = plainMonths.has(lower[at] ?? '') && !eventNouns.has(before);
	const isCued = !isPlain || monthCues.has(before) || isSure;
	return isCued && !isNameAfter(tokens, month.next, isPlain)
		? pointMeaning(month.value, month.next)
		: undefined;
}

/** A month name that a capitalised word follows is a person's or a title: `pada Mei Sari`. */
const isNameAfter = (tokens: readonly Token[], at: number, isPlain: boolean): boolean =>
	isPlain && tokens[at]?.kind === 'word' && isUpperCase(tokens[at].text[0]);

/** `tragedi Mei 98`. */
function readEventYear(tokens: readonly Token[], at: number): number | undefined {
	const text = tokens[at + 1]?.text ?? '';
	const isEvent = eventNouns.has(lowerForms(tokens)[at - 1] ?? '');
	return isEvent && /^[4-9]\d$/.test(text) ? fullYear(Number(text)) : undefined;
}

/** `Juli-Agustus 2023`, `Juli-2023`. */
function readMonthPair(tokens: readonly Token[], at: number): ReadMeaning {
	const parts = (lowerForms(tokens)[at] ?? '').split('-');
	if (parts.length !== 2) return undefined;
	const [first, last] = [months.get(parts[0] ?? ''), months.get(parts[1] ?? '')];
	if (first !== undefined && /^(?:19|20)\d\d$/.test(parts[1] ?? '')) {
		return pointMeaning({month: first, year: Number(parts[1])}, at + 1);
	}
	if (first === undefined || last === undefined) return undefined;
	const year = readYear(tokens, at + 1);
	const next = year === undefined ? at + 1 : at + 2;
	return {value: rangeOf({month: first}, {month: last, ...(year !== undefined && {year})}), next};
}

/** The year at the end of a list of months: `Maret, April, dan Juni 2019`. */
function yearOfList(tokens: readonly Token[], start: number): number | undefined {
	const lower = lowerForms(tokens);
	let at = start;
	for (let count = 0; count < 5; count++) {
		const comma = lower[at] === ',' ? 1 : 0;
		const and = /^(?:dan|atau|serta|\/)$/.test(lower[at + comma] ?? '') ? 1 : 0;
		if (comma + and === 0 || readMonth(tokens, at + comma + and) === undefined) return undefined;
		at += comma + and + 1;
		const year = readYear(tokens, at);
		if (year !== undefined) return year;
	}
	return undefined;
}
