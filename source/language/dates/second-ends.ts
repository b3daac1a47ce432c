import type {Token} from '../analysis.js';
import {afterRangeWord, rangeOf, readDays, skipTitle} from './days.js';
import type {DateMeaning} from './meaning.js';
import {readMonths} from './months.js';
import type {Point} from './parts.js';
import {readWeekdayDate} from './weekdays.js';

/** `Rabu (26/7) hingga Jumat (28/7)`, `Senin hingga Kamis`, `Juli 2019 hingga Maret 2020`, `2019 hingga Juli 2023`. */
export function withSecondEnd(
	tokens: readonly Token[],
	first: number,
	meaning: DateMeaning,
	next: number,
): {readonly meaning: DateMeaning; readonly next: number} {
	if (meaning.type !== 'point' || isDayAlone(meaning.point)) return {meaning, next};
	const from = afterRangeWord(tokens, next, first);
	if (from === undefined) return {meaning, next};
	const at = skipTitle(tokens, from);
	const read =
		readWeekdayDate(tokens, at) ??
		(meaning.point.weekday === undefined
			? (readDays(tokens, at, false) ?? readMonths(tokens, at))
			: undefined);
	if (read?.value.type === 'range' && isOpen(meaning.point)) {
		// `Senin hingga Kamis (10-13/2)` reads its last part as one date of a weekday.
		const {from: begin, to} = read.value;
		if (begin.weekday === undefined) return {meaning, next};
		return {
			meaning: {
				type: 'range',
				from: {...begin, ...meaning.point},
				to: {...to, weekday: begin.weekday},
			},
			next: read.next,
		};
	}
	if (read?.value.type !== 'point') return {meaning, next};
	return {meaning: rangeOf(meaning.point, read.value.point), next: read.next};
}

/** `tanggal 24 hingga 3 Oktober`: the first end is of a month that nobody says. */
const isDayAlone = ({day, month}: Point): boolean => day !== undefined && month === undefined;

/** A weekday alone. */
const isOpen = (point: Point): boolean =>
	point.weekday !== undefined && point.day === undefined && point.direction === undefined;
