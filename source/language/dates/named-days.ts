import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {namedDayExceptions, namedDays} from '../data/calendar.js';
import type {ReadMeaning} from './meaning.js';
import {readYear} from './parts.js';
import {withTail} from './days.js';
import {lowerForms} from '../lower.js';

/** `Hari Pahlawan`, `Natal 2024`, `HUT ke-78 RI`: a fixed day, with the year where it is said. */
export function readNamedDay(tokens: readonly Token[], at: number): ReadMeaning {
	if (!isUpperCase(tokens[at]?.text[0])) return undefined;
	const lower = lowerForms(tokens);
	const republic = readRepublicDay(tokens, at);
	if (republic) return republic;
	let best: (typeof namedDays)[number] | undefined;
	for (const named of namedDays) {
		if (best && named.words.length <= best.words.length) continue;
		if (named.words.every((word, index) => lower[at + index] === word)) best = named;
	}
	if (!best) return undefined;
	const next = at + best.words.length;
	if (namedDayExceptions.has(lower[next] ?? '')) return undefined;
	const {month, day} = best;
	const year = readYear(tokens, next);
	const read =
		year === undefined
			? withTail(tokens, {value: {month, day}, next})
			: {value: {month, day, year}, next: next + 1};
	return {value: {type: 'point', point: read.value, isNamed: true}, next: read.next};
}

/** The republic was proclaimed in 1945, so the number of the anniversary gives the year. */
function readRepublicDay(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	if (lower[at] !== 'hut') return undefined;
	const nation = /^(?:ri|republik|kemerdekaan)$/;
	const isBefore = nation.test(lower[at + 1] ?? '');
	const begin = isBefore ? (lower[at + 1] === 'republik' ? at + 3 : at + 2) : at + 1;
	const from = lower[begin] === 'ri' ? begin + 1 : begin;
	const number = /^ke-(\d{1,3})$/.exec(lower[from] ?? '')?.[1];
	if (number === undefined) return undefined;
	if (!isBefore && !nation.test(lower[from + 1] ?? '')) return undefined;
	const next = isBefore ? from + 1 : lower[from + 1] === 'ri' ? from + 2 : from + 3;
	const year = 1945 + Number(number);
	return {
		value: {type: 'point', point: {year, month: 8, day: 17}, isNamed: true},
		next: Math.min(next, tokens.length),
	};
}
