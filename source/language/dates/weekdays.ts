import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {dayParts, shortWeekdays, weekdays} from '../data/calendar.js';
import {pointMeaning, type ReadMeaning} from './meaning.js';
import {type Point, type Read, readDirection, readWeekday} from './parts.js';
import {readDays, skipTitle} from './days.js';
import {lowerForms} from '../lower.js';

/** A weekday with the date that belongs to it: `Rabu (26/7/2023)`, `Jumat, 15 Agustus 2025`, `Senin pekan depan`. */
export function readWeekdayDate(tokens: readonly Token[], at: number): ReadMeaning {
	const short = shortWeekdays.get(lowerForms(tokens)[at] ?? '');
	if (short !== undefined && tokens[at + 1]?.text === ',' && isUpperCase(tokens[at]?.text[0])) {
		return readDatedWeekday(tokens, at + 1, short);
	}
	const pair = readWeekdayPair(tokens, at);
	if (pair) return pair;
	const weekday = readWeekday(tokens, at);
	if (weekday === undefined) return undefined;
	const after = skipDayPart(tokens, at + 1);
	return (
		readDatedWeekday(tokens, after, weekday) ??
		(isWeekdayInName(tokens, at) ? undefined : readBareWeekday(tokens, at + 1, weekday))
	);
}

/** The date in brackets, after a comma or right after a weekday. */
function readDatedWeekday(tokens: readonly Token[], at: number, weekday: number): ReadMeaning {
	const opens = tokens[at]?.text === '(' || tokens[at]?.text === '[';
	const skips = opens || tokens[at]?.text === ',';
	const days = readDays(tokens, skipTitle(tokens, skips ? at + 1 : at), true);
	if (!days) return undefined;
	const closes = opens && /^[)\]]$/.test(tokens[days.next]?.text ?? '');
	const next = closes ? days.next + 1 : days.next;
	const {value} = days;
	if (value.type === 'point') return pointMeaning({...value.point, weekday}, next);
	if (value.type !== 'range') return undefined;
	return {value: {...value, from: {...value.from, weekday}}, next};
}

/** `Senin-Rabu (10-12/2)`, `Sabtu dan Minggu (5-6/7)`. */
function readWeekdayPair(tokens: readonly Token[], at: number): ReadMeaning {
	const parts = (lowerForms(tokens)[at] ?? '').split('-');
	let first = parts.length === 2 ? weekdays.get(parts[0] ?? '') : undefined;
	let last = parts.length === 2 ? weekdays.get(parts[1] ?? '') : undefined;
	let next = at + 1;
	if (first === undefined || last === undefined) {
		first = readWeekday(tokens, at);
		const joins = /^(?:[-–,/]|dan|hingga|sampai)$/.test(lowerForms(tokens)[at + 1] ?? '');
		last = first !== undefined && joins ? readWeekday(tokens, at + 2) : undefined;
		next = at + 3;
	}
	if (first === undefined || last === undefined) return undefined;
	const dated = readDatedWeekday(tokens, next, first);
	if (dated?.value.type === 'range') {
		return {...dated, value: {...dated.value, to: {...dated.value.to, weekday: last}}};
	}
	const isList = /^(?:,|dan|\/)$/.test(lowerForms(tokens)[at + 1] ?? '') && next === at + 3;
	if (dated || isList || isWeekdayInName(tokens, at)) return undefined;
	const tail = readWeekTail(tokens, next);
	const shared = tail?.value ?? {};
	return {
		value: {type: 'range', from: {weekday: first, ...shared}, to: {weekday: last, ...shared}},
		next: tail?.next ?? next,
	};
}

function skipDayPart(tokens: readonly Token[], at: number): number {
	const lower = lowerForms(tokens);
	if (!dayParts.has(lower[at] ?? '')) return at;
	return lower[at] === 'dini' && lower[at + 1] === 'hari' ? at + 2 : at + 1;
}

// Seven days and what joins them, in tokens; looking back further would cost the square of a text's length.
const longestList = 14;

/** Where a list or range of weekdays begins: at `Sabtu` for the `Minggu` of `setiap Sabtu dan Minggu`. */
function listStart(tokens: readonly Token[], at: number): number {
	const lower = lowerForms(tokens);
	let first = at;
	while (
		at - first < longestList &&
		/^(?:[-–,/]|dan|atau|serta|hingga|sampai)$/.test(lower[first - 1] ?? '') &&
		readWeekday(tokens, first - 2) !== undefined
	) {
		first -= 2;
	}
	return first;
}

/** `salat Jumat`, `Jumat Agung`, `setiap Senin`, `setiap Sabtu dan Minggu`. */
function isWeekdayInName(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	const first = listStart(tokens, at);
	const before = lower[first - 1] === 'hari' ? (lower[first - 2] ?? '') : (lower[first - 1] ?? '');
	if (/^(?:salat|shalat|sholat|ibadah|misa|setiap|tiap|saban|black|malam)$/.test(before))
		return true;
	return /^(?:agung|abu|kliwon|legi|pahing|pon|wage|palma|putih|sore-sore)$/.test(
		lower[at + 1] ?? '',
	);
}

function readBareWeekday(tokens: readonly Token[], at: number, weekday: number): ReadMeaning {
	const tail = readWeekTail(tokens, at);
	if (!tail) return pointMeaning({weekday}, at);
	return pointMeaning({weekday, ...tail.value}, tail.next);
}

function readWeekTail(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const lower = lowerForms(tokens);
	if (lower[at] === 'besok') return {value: {direction: 1}, next: at + 1};
	const isWeek = lower[at] === 'pekan' || lower[at] === 'minggu';
	const tail = readDirection(tokens, isWeek ? at + 1 : at);
	if (!tail) return undefined;
	return {value: isWeek ? {weekOffset: tail.value} : {direction: tail.value}, next: tail.next};
}
