import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {movableDays, namedDayExceptions, namedDays, weekdays} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import {withTail} from './days.js';
import type {ReadMeaning} from './meaning.js';
import {isYearWord, readDirection, readYear} from './parts.js';

/** `Hari Pahlawan`, `Natal 2024`, `HUT ke-78 RI`: a fixed day, with the year where it is said; `Lebaran tahun depan`. */
export function readNamedDay(tokens: readonly Token[], at: number): ReadMeaning {
	if (!isUpperCase(tokens[at]?.text[0]) && !isTitled(tokens, at)) return undefined;
	return (
		readBirthday(tokens, at) ??
		readMovableDay(tokens, at) ??
		readFixedDay(tokens, at) ??
		readUnknownDay(tokens, at)
	);
}

/** `malam Natal`, `hari raya Idulfitri`: the first word is often in small letters. */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
	/^(?:hari|malam)$/.test(tokens[at]?.text ?? '') &&
	isUpperCase(tokens[tokens[at + 1]?.text === 'raya' ? at + 2 : at + 1]?.text[0]);

function readFixedDay(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const named = namedDays
		.get(lower[at] ?? '')
		?.find(({words}) => words.every((word, index) => lower[at + index] === word));
	if (!named) return undefined;
	const next = at + named.words.length;
	if (namedDayExceptions.has(lower[next] ?? '')) return undefined;
	if (named.words.length === 1 && isPartOfName(tokens, at, next)) return undefined;
	const {month, day} = named;
	const year = readYear(tokens, next);
	const read =
		year === undefined
			? withTail(tokens, {value: {month, day}, next})
			: {value: {month, day, year}, next: next + 1};
	return {value: {type: 'point', point: read.value, isNamed: true}, next: read.next};
}

/** `pohon Natal`, `Mandailing Natal`, `Natal Sitompul`, but not `Natal Nasional`. */
function isPartOfName(tokens: readonly Token[], at: number, next: number): boolean {
	if (things.has(lowerForms(tokens)[at - 1] ?? '')) return true;
	const after = tokens[next];
	return (
		after?.kind === 'word' && isUpperCase(after.text[0]) && !/^(?:Nasional|Tahun)$/.test(after.text)
	);
}

const things = new Set(
	'pohon kado lagu hadiah kue ornamen hiasan dekorasi parsel diskon film album mandailing kartu kaus lilin'.split(
		' ',
	),
);

/** The index after the longest name of a movable feast. */
export function afterMovableDay(tokens: readonly Token[], at: number): number | undefined {
	const lower = lowerForms(tokens);
	const name = movableDays.find((words) =>
		words.every((word, index) => lower[at + index] === word),
	);
	return name && at + name.length;
}

/** A feast that moves, only with the year that it is in: `Lebaran 2023`, `Ramadan tahun ini`, `Idulfitri 1444 H`. */
function readMovableDay(tokens: readonly Token[], at: number): ReadMeaning {
	const name = afterMovableDay(tokens, at);
	if (name === undefined) return undefined;
	const isYear = isYearWord(lowerForms(tokens)[name]);
	const from = isYear ? name + 1 : name;
	const isIslamicYear =
		/^1[345]\d\d$/.test(tokens[from]?.text ?? '') &&
		/^(?:H|[Hh]ijri(?:yy?)?ah)$/.test(tokens[from + 1]?.text ?? '');
	if (isIslamicYear) return {value: {type: 'foreign'}, next: from + 2};
	const year = readYear(tokens, from);
	if (year !== undefined) {
		return {value: {type: 'point', point: {year}, isNamed: true}, next: from + 1};
	}
	const direction = isYear ? readDirection(tokens, from) : undefined;
	return (
		direction && {
			value: {type: 'point', point: {yearOffset: direction.value}, isNamed: true},
			next: direction.next,
		}
	);
}

/** `HUT ke-78 RI`: the number of a birthday gives the year. */
function readBirthday(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	if (lower[at] !== 'hut') return undefined;
	const before = readCelebrated(lower, at + 1);
	const number = /^ke-(\d{1,3})$/.exec(lower[before?.next ?? at + 1] ?? '')?.[1];
	if (number === undefined) return undefined;
	const after = before ?? readCelebrated(lower, at + 2);
	if (!after) return undefined;
	const {year, month, day} = after;
	return {
		value: {type: 'point', point: {year: year + Number(number), month, day}, isNamed: true},
		next: before ? before.next + 1 : after.next,
	};
}

interface Celebrated {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly next: number;
}

const republic = {year: 1945, month: 8, day: 17};
const births: ReadonlyMap<string, Omit<Celebrated, 'next'>> = new Map([
	['ri', republic],
	['republik indonesia', republic],
	['kemerdekaan ri', republic],
	['kemerdekaan republik indonesia', republic],
	['kemerdekaan indonesia', republic],
	['kemerdekaan', republic],
	['tni', {year: 1945, month: 10, day: 5}],
	['bhayangkara', {year: 1946, month: 7, day: 1}],
	['polri', {year: 1946, month: 7, day: 1}],
]);

function readCelebrated(lower: readonly string[], at: number): Celebrated | undefined {
	for (let length = 3; length > 0; length--) {
		const birth = births.get(lower.slice(at, at + length).join(' '));
		if (birth && at + length <= lower.length) return {...birth, next: at + length};
	}
	return undefined;
}

/** `Hari Kemenangan`: a name that no list knows, a date where the article gives its day. */
function readUnknownDay(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	if (lower[at] !== 'hari' || weekdays.has((lower[at + 1] ?? '').split('-')[0] ?? ''))
		return undefined;
	let next = at + 1;
	while (next < at + 5 && tokens[next]?.kind === 'word' && isUpperCase(tokens[next]?.text[0]))
		next++;
	if (next === at + 1) return undefined;
	return {value: {type: 'name', name: lower.slice(at, next).join(' ')}, next};
}
