import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {readUnit} from '../quantities/units.js';
import {afterRangeWord} from './days.js';
import {pointMeaning, type ReadMeaning} from './meaning.js';
import {readDay, readDirection} from './parts.js';

/** `tanggal 10 bulan depan`, `tanggal 17`: a day of a month that is named from the present, or not at all. */
export function readBareDay(tokens: readonly Token[], at: number): ReadMeaning {
	const day = readDay(tokens, at);
	const lower = lowerForms(tokens);
	if (day === undefined || !isAfterTitle(lower, at)) return undefined;
	const second = afterRangeWord(tokens, at + 1, -1);
	const last = second === undefined ? undefined : readDay(tokens, second);
	const isRange = second !== undefined && last !== undefined && last > day;
	const next = isRange ? second + 1 : at + 1;
	const tail = lower[next] === 'bulan' ? readDirection(tokens, next + 1) : undefined;
	if (!tail && (isRecurring(lower, next) || readUnit(tokens, next))) return undefined;
	const shared = tail ? {monthOffset: tail.value} : {};
	const end = tail?.next ?? next;
	if (!isRange) return pointMeaning({day, ...shared}, end);
	return {value: {type: 'range', from: {day, ...shared}, to: {day: last, ...shared}}, next: end};
}

function isAfterTitle(lower: readonly string[], at: number): boolean {
	const title = lower[at - 1] === '.' ? lower[at - 2] : lower[at - 1];
	return title === 'tanggal' || title === 'tgl';
}

/** `tanggal 1 setiap bulan`; `tanggal 45/7` is nothing. */
const isRecurring = (lower: readonly string[], at: number): boolean =>
	/^(?:setiap|tiap|tiap-tiap|per|\/)$/.test(lower[at] ?? '');
