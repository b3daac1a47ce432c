import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {afterRangeWord, readDays} from './days.js';
import type {DateMeaning} from './meaning.js';
import {isShortPlace} from './numeric.js';
import {readDay} from './parts.js';

/** A date phrase and the tokens that it takes. */
export interface Phrase {
	readonly meaning: DateMeaning;
	readonly first: number;
	readonly next: number;
}

/** Phrases that are read together, and the index after them. */
export interface Phrases {
	readonly phrases: readonly Phrase[];
	readonly next: number;
}

/** A day or a range of days whose month stands further on. */
interface Item {
	readonly from: number;
	readonly to: number;
	readonly first: number;
	readonly next: number;
}

const longestList = 10;

/** `25 dan 26 Juli 2023` is a range; `3, 10, dan 17 Agustus`, `5-6 dan 12-13 Mei` are several dates. */
export function readDayList(tokens: readonly Token[], start: number): Phrases | undefined {
	const lower = lowerForms(tokens);
	if (tokens[start]?.kind !== 'number' || lower[start - 1] === 'antara') return undefined;
	const isShort = isShortPlace(tokens, start);
	const items: Item[] = [];
	let at = start;
	for (;;) {
		if (readDay(tokens, at) === undefined || items.length > longestList) return undefined;
		const days =
			items.length > 0 && isDayPlace(tokens, at) ? readDays(tokens, at, isShort) : undefined;
		if (days) return dayList(items, at, days.value, days.next);
		const item = readItem(tokens, at);
		items.push(item);
		const comma = lower[item.next] === ',' ? 1 : 0;
		const and = /^(?:dan|serta|atau|&)$/.test(lower[item.next + comma] ?? '') ? 1 : 0;
		if (comma + and === 0) return undefined;
		at = item.next + comma + and;
	}
}

function readItem(tokens: readonly Token[], at: number): Item {
	const from = readDay(tokens, at) ?? 0;
	const second = afterRangeWord(tokens, at + 1, -1);
	const to = second === undefined ? undefined : readDay(tokens, second);
	return second === undefined || to === undefined || to <= from
		? {from, to: from, first: at, next: at + 1}
		: {from, to, first: at, next: second + 1};
}

function dayList(
	items: readonly Item[],
	last: number,
	meaning: DateMeaning,
	next: number,
): Phrases | undefined {
	const point =
		meaning.type === 'point' ? meaning.point : meaning.type === 'range' ? meaning.from : undefined;
	if (point?.day === undefined) return undefined;
	const ends = [...items, {from: point.day, to: point.day}];
	const isRising = ends.every(({from}, index) => index === 0 || from > (ends[index - 1]?.to ?? 0));
	if (!isRising) return undefined;
	const [only] = items;
	if (
		items.length === 1 &&
		only?.to === only?.from &&
		only?.to === point.day - 1 &&
		meaning.type === 'point'
	) {
		const range: DateMeaning = {type: 'range', from: {...point, day: only.from}, to: point};
		return {phrases: [{meaning: range, first: only.first, next}], next};
	}
	const phrases = items.map(({from, to, first, next: after}): Phrase => {
		const [begin, end] = [from, to].map((day) => ({...point, day})) as [typeof point, typeof point];
		const value: DateMeaning =
			from === to ? {type: 'point', point: begin} : {type: 'range', from: begin, to: end};
		return {meaning: value, first, next: after};
	});
	return {phrases: [...phrases, {meaning, first: last, next}], next};
}

/** Numbers that belong to a longer figure are no days. */
export function isDayPlace(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return (
		before === undefined || before.end !== tokens[at]?.start || !/^[-/.,+:]$/.test(before.text)
	);
}
