import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {months} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';
import {readUnit} from '../quantities/units.js';
import {afterRangeWord, withTail} from './days.js';
import {pointMeaning, type ReadMeaning} from './meaning.js';
import {isYearWord, readDay, readDirection, readYear} from './parts.js';

/** `tanggal 10 bulan depan`, `tanggal 5-7 bulan ini`: a day of a month that is counted from the present. */
export function readDayOfMonth(tokens: readonly Token[], at: number): ReadMeaning {
	const days = readTitledDays(tokens, at);
	if (!days || lowerForms(tokens)[days.next] !== 'bulan') return undefined;
	const tail = readDirection(tokens, days.next + 1);
	return tail && bareMeaning({...days, next: tail.next}, {monthOffset: tail.value});
}

/** `tanggal 17`: a day of any month. */
export function readBareDay(tokens: readonly Token[], at: number): ReadMeaning {
	const days = readTitledDays(tokens, at);
	if (!days || readUnit(tokens, days.next)) return undefined;
	// `tanggal 1 setiap bulan`, `tanggal 45/7`
	const isOther = /^(?:setiap|tiap|tiap-tiap|per|\/)$/.test(lowerForms(tokens)[days.next] ?? '');
	return isOther ? undefined : bareMeaning(days, {});
}

interface Days {
	readonly day: number;
	readonly last?: number;
	readonly next: number;
}

function readTitledDays(tokens: readonly Token[], at: number): Days | undefined {
	const day = readDay(tokens, at);
	if (day === undefined) return undefined;
	const lower = lowerForms(tokens);
	const title = lower[at - 1] === '.' ? lower[at - 2] : lower[at - 1];
	if (title !== 'tanggal' && title !== 'tgl') return undefined;
	const second = afterRangeWord(tokens, at + 1, -1);
	const last = second === undefined ? undefined : readDay(tokens, second);
	return second !== undefined && last !== undefined && last > day
		? {day, last, next: second + 1}
		: {day, next: at + 1};
}

function bareMeaning({day, last, next}: Days, shared: {monthOffset?: number}): ReadMeaning {
	if (last === undefined) return pointMeaning({day, ...shared}, next);
	return {value: {type: 'range', from: {day, ...shared}, to: {day: last, ...shared}}, next};
}

/** `tujuh belas Agustus 1945`; in capitals (`Sebelas Maret`) it is a name. */
export function readSpeltDay(tokens: readonly Token[], at: number): ReadMeaning {
	const token = tokens[at];
	if (token?.kind !== 'word' || (at > 0 && isUpperCase(token.text[0]))) return undefined;
	const number = readNumber(tokens, at);
	if (!number || number.figure !== undefined || number.approximate) return undefined;
	const {value: day, next} = number;
	const month = months.get(lowerForms(tokens)[next] ?? '');
	if (month === undefined || !Number.isInteger(day) || day < 1 || day > 31) return undefined;
	const from = isYearWord(lowerForms(tokens)[next + 1]) ? next + 2 : next + 1;
	const year = readYear(tokens, from);
	if (year !== undefined) return pointMeaning({day, month, year}, from + 1);
	const read = withTail(tokens, {value: {day, month}, next: next + 1});
	return pointMeaning(read.value, read.next);
}
