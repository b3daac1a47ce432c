import {addDays, addMonths, dayIso, mondayOf, toEdtf, weekdayOf, yearIso} from './calendar.js';
import type {DateClues} from './clues.js';
import type {DateMeaning} from './meaning.js';
import type {Point} from './parts.js';
import type {DatePlace, Resolved} from './place.js';

/** A weekday alone: the last one up to the day of publication, or what `akan`, `lalu`, `pekan depan` say. */
export function resolveWeekday(point: Point, clues: DateClues, place: DatePlace): Resolved {
	const weekday = point.weekday ?? 0;
	const {publishedAt} = clues;
	if (!publishedAt) return {};
	if (point.weekOffset !== undefined) {
		return {
			iso: dayIso(addDays(mondayOf(publishedAt), point.weekOffset * 7 + ((weekday + 6) % 7))),
		};
	}
	const back = (((weekdayOf(publishedAt) - weekday) % 7) + 7) % 7;
	const forth = back === 0 ? 0 : 7 - back;
	if (point.direction === 0) {
		return {iso: dayIso(addDays(mondayOf(publishedAt), (weekday + 6) % 7))};
	}
	if (point.direction === 1) return {iso: dayIso(addDays(publishedAt, forth || 7))};
	if (point.direction === undefined && place.isAheadInClause) {
		return {iso: dayIso(addDays(publishedAt, forth))};
	}
	return {iso: dayIso(addDays(publishedAt, point.direction === -1 && back === 0 ? -7 : -back))};
}

/** Years that a unit lasts. */
const yearsIn: ReadonlyMap<string, number> = new Map([
	['year', 1],
	['decade', 10],
	['century', 100],
]);

/** `kemarin`, `tahun lalu`, `dua hari sebelumnya`: counted from the publication or from the date named last. */
export function resolveOffset(
	{unit, amount, anchor}: Extract<DateMeaning, {type: 'offset'}>,
	clues: DateClues,
	{lastDay, lastDate}: DatePlace,
): Resolved {
	const length = yearsIn.get(unit);
	if (length !== undefined) {
		const year = anchor === 'text' ? lastDate?.year : clues.year;
		if (year === undefined) return {};
		const target = yearIso(year + amount * length);
		return {
			iso:
				unit === 'decade'
					? `${target.slice(0, -1)}X`
					: unit === 'century'
						? `${target.slice(0, -2)}XX`
						: target,
		};
	}
	if (unit === 'month' && anchor === 'text') {
		if (lastDate?.month === undefined) return {};
		const {year, month} = addMonths({day: 1, month: lastDate.month, year: lastDate.year}, amount);
		return {iso: toEdtf(year, month)};
	}
	const base = anchor === 'text' ? lastDay : clues.publishedAt;
	if (!base) return {};
	if (unit === 'day') return {iso: dayIso(addDays(base, amount))};
	if (unit === 'month') {
		const {year, month} = addMonths(base, amount);
		return {iso: toEdtf(year, month)};
	}
	const monday = addDays(mondayOf(base), amount * 7);
	const first = unit === 'weekend' ? addDays(monday, 5) : monday;
	return {iso: `${dayIso(first)}/${dayIso(addDays(monday, 6))}`};
}
