import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {englishMonths, shortMonths} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import {type Point, type Read, readMonth, readOtherMonth, readYear} from './parts.js';

/** The foreign order and its ordinals: `July 27, 2023`, `Sept. 11, 2001`, `July 27th`, `27th of July 2023`. */
export function readMonthFirst(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word') return undefined;
	if (/^\d/.test(token.text)) return readOrdinal(tokens, at);
	if (!isUpperCase(token.text[0])) return undefined;
	const month = readMonthName(tokens, at);
	const day = month && readForeignDay(tokens, month.next);
	if (!month || !day) return undefined;
	const comma = tokens[day.next]?.text === ',' ? 1 : 0;
	const year = readYear(tokens, day.next + comma);
	const isForeign = englishMonths.has(lowerForms(tokens)[at] ?? '');
	if (year !== undefined && (isForeign || comma === 1)) {
		const value = {day: day.value, month: month.value, year};
		return {value, next: day.next + comma + 1};
	}
	return isForeign && !isVerb(token.text)
		? {value: {day: day.value, month: month.value}, next: day.next}
		: undefined;
}

/** English words too. */
const isVerb = (word: string): boolean => word === 'May' || word === 'March';

function readMonthName(tokens: readonly Token[], at: number): Read<number> | undefined {
	const month = readMonth(tokens, at);
	return month === undefined ? readOtherMonth(tokens, at) : {value: month, next: at + 1};
}

function readForeignDay(tokens: readonly Token[], at: number): Read<number> | undefined {
	const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lowerForms(tokens)[at] ?? '')?.[1];
	const day = Number(digits);
	return day >= 1 && day <= 31 ? {value: day, next: at + 1} : undefined;
}

function readOrdinal(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const lower = lowerForms(tokens);
	if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(lower[at] ?? '')) return undefined;
	const day = readForeignDay(tokens, at);
	const from = lower[at + 1] === 'of' ? at + 2 : at + 1;
	const name = lower[from] ?? '';
	if (!day || !(englishMonths.has(name) || shortMonths.has(name) || readMonth(tokens, from))) {
		return undefined;
	}
	const month = readMonthName(tokens, from);
	if (!month) return undefined;
	const year = readYear(tokens, month.next);
	const value = {day: day.value, month: month.value};
	return year === undefined
		? {value, next: month.next}
		: {value: {...value, year}, next: month.next + 1};
}
