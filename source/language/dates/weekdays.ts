import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {dayParts, datedWeekdays, shortWeekdays, weekdays} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import {readDays, skipTitle} from './days.js';
import {pointMeaning, type ReadMeaning} from './meaning.js';
import {type Point, type Read, readDirection, readWeekday} from './parts.js';
import {beginsName, isRecurring, isWeekdayInName} from './weekday-names.js';

/** A weekday with the date that belongs to it: `Rabu (26/7/2023)`, `Jumat, 15 Agustus 2025`, `Senin pekan depan`. */
export function readWeekdayDate(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'malam') return readEve(tokens, at);
	const short = shortWeekdays.get(word);
	if (short !== undefined && tokens[at + 1]?.text === ',' && isUpperCase(tokens[at]?.text[0])) {
		return readDatedWeekday(tokens, at + 1, {weekday: short});
	}
	const old = datedWeekdays.get(word);
	if (old !== undefined) return readDatedWeekday(tokens, at + 1, {weekday: old});
	const weekday = readWeekday(tokens, at);
	if (weekday === undefined) {
		return word.includes('-') ? readWeekdayPair(tokens, at) : undefined;
	}
	const pair = readWeekdayPair(tokens, at);
	if (pair) return pair;
	const after = skipDayPart(tokens, at + 1);
	return (
		readDatedWeekday(tokens, after, {weekday}) ??
		(isWeekdayInName(tokens, at) ? undefined : readBareWeekday(tokens, at + 1, {weekday}))
	);
}

/** `malam Minggu`, the night before Sunday; alone it is a habit as often as a date, so it gets no day. */
function readEve(tokens: readonly Token[], at: number): ReadMeaning {
	const weekday = readWeekday(tokens, at + 1);
	if (weekday === undefined || isRecurring(tokens, at)) return undefined;
	const eve = {weekday: (weekday + 6) % 7, isEve: true};
	const dated = readDatedWeekday(tokens, at + 2, eve);
	if (dated) return dated;
	if (beginsName(tokens, at + 1)) return undefined;
	const tail = readWeekTail(tokens, at + 2);
	return tail
		? pointMeaning({...eve, ...tail.value}, tail.next)
		: {value: {type: 'vague'}, next: at + 2};
}

/** The date in brackets, after a comma or right after a weekday. */
function readDatedWeekday(tokens: readonly Token[], at: number, weekday: Point): ReadMeaning {
	const comma = tokens[at]?.text === ',' ? 1 : 0;
	const opens = tokens[at + comma]?.text === '(' || tokens[at + comma]?.text === '[';
	const from = skipTitle(tokens, at + comma + (opens ? 1 : 0));
	const days = readDays(tokens, from, true);
	if (!days) return undefined;
	const closes = opens && /^[)\]]$/.test(tokens[days.next]?.text ?? '');
	const next = closes ? days.next + 1 : days.next;
	const {value} = days;
	if (value.type === 'point') return pointMeaning({...value.point, ...weekday}, next);
	if (value.type !== 'range') return undefined;
	return {value: {...value, from: {...value.from, ...weekday}}, next};
}

/** `Senin-Rabu (10-12/2)`, `Sabtu dan Minggu (5-6/7)`. */
function readWeekdayPair(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const parts = (lower[at] ?? '').split('-');
	let first = parts.length === 2 ? weekdays.get(parts[0] ?? '') : undefined;
	let last = parts.length === 2 ? weekdays.get(parts[1] ?? '') : undefined;
	let next = at + 1;
	if (first === undefined || last === undefined) {
		first = readWeekday(tokens, at);
		const joins = joiners.has(lower[at + 1] ?? '');
		const second = lower[at + 2] === 'dengan' || lower[at + 2] === 'hari' ? at + 3 : at + 2;
		last = first !== undefined && joins ? readWeekday(tokens, second) : undefined;
		next = second + 1;
	}
	if (first === undefined || last === undefined) return undefined;
	const dated = readDatedWeekday(tokens, next, {weekday: first});
	if (dated?.value.type === 'range') {
		return {...dated, value: {...dated.value, to: {...dated.value.to, weekday: last}}};
	}
	const isList = /^(?:,|dan|&|\/)$/.test(lower[at + 1] ?? '') && next >= at + 3;
	if (dated || isList || isWeekdayInName(tokens, at)) return undefined;
	const tail = readWeekTail(tokens, next);
	const shared = tail?.value ?? {};
	return {
		value: {type: 'range', from: {weekday: first, ...shared}, to: {weekday: last, ...shared}},
		next: tail?.next ?? next,
	};
}

const joiners = new Set('- – — , / & dan hingga sampai s.d s.d.'.split(' '));

function skipDayPart(tokens: readonly Token[], at: number): number {
	const lower = lowerForms(tokens);
	if (!dayParts.has(lower[at] ?? '')) return at;
	return lower[at] === 'dini' && lower[at + 1] === 'hari' ? at + 2 : at + 1;
}

/** `Rabu`, `Rabu lalu`, `Jumat malam pekan lalu`, `Rabu lalu (19/7)`; a part of the day is in the span only inside it. */
function readBareWeekday(tokens: readonly Token[], at: number, weekday: Point): ReadMeaning {
	const part = skipDayPart(tokens, at);
	const tail = readWeekTail(tokens, at) ?? (part > at ? readWeekTail(tokens, part) : undefined);
	if (!tail) return pointMeaning(weekday, at);
	const opens = tokens[tail.next]?.text === '(';
	return (
		(opens ? readDatedWeekday(tokens, tail.next, weekday) : undefined) ??
		pointMeaning({...weekday, ...tail.value}, tail.next)
	);
}

function readWeekTail(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const lower = lowerForms(tokens);
	if (lower[at] === 'besok') return {value: {direction: 1}, next: at + 1};
	if (lower[at] === 'hari' && lower[at + 1] === 'ini') return {value: {}, next: at + 2};
	const isWeek = lower[at] === 'pekan' || lower[at] === 'minggu';
	const tail = readDirection(tokens, isWeek ? at + 1 : at);
	if (!tail) return undefined;
	return {value: isWeek ? {weekOffset: tail.value} : {direction: tail.value}, next: tail.next};
}
