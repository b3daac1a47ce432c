import type {DateMention} from '../analysis.js';
import {
	addDays,
	addMonths,
	type Day,
	dayIso,
	isDay,
	mondayOf,
	toEdtf,
	weekdayOf,
} from './calendar.js';
import {weekdayNames} from '../data/calendar.js';
import type {DateClues} from './clues.js';
import type {DateCandidate} from './grammar.js';
import type {Point} from './parts.js';
import type {DateMeaning} from './meaning.js';
import {yearOfDay, yearOfMonth} from './missing-years.js';

/** What is read out of a date phrase: `iso` and `conflict` as in `DateMention`. */
type Resolved = Pick<DateMention, 'iso' | 'conflict'>;

/** Where a phrase stands: what came before it in the text. */
export interface DatePlace {
	/** The day that the text named last, in the same sentence or the one before. */
	readonly lastDay?: Day;
	/** Whether that day is of another time than the report. */
	readonly isHistory: boolean;
	readonly isAhead: boolean;
}

/** Gives a date phrase its EDTF value, as far as the article and its publication date fix it. */
export function resolveDate(
	candidate: DateCandidate,
	clues: DateClues,
	place: DatePlace,
): DateMention {
	const {start, end, meaning} = candidate;
	return {start, end, ...resolveMeaning(meaning, clues, place), form: formOf(meaning)};
}

function formOf(meaning: DateMeaning): DateMention['form'] {
	switch (meaning.type) {
		case 'offset':
		case 'vague':
			return 'relative';
		case 'edtf':
			return 'full';
		case 'months':
		case 'point':
			return formOfPoint(meaning.point);
		case 'range': {
			const forms = [formOfPoint(meaning.from), formOfPoint(meaning.to)];
			return forms.includes('relative')
				? 'relative'
				: forms.includes('partial')
					? 'partial'
					: 'full';
		}
	}
}

function formOfPoint({year, month, yearOffset, direction}: Point): DateMention['form'] {
	if (year !== undefined) return 'full';
	const isCounted = yearOffset !== undefined || direction !== undefined;
	return month === undefined || isCounted ? 'relative' : 'partial';
}

function resolveMeaning(meaning: DateMeaning, clues: DateClues, place: DatePlace): Resolved {
	switch (meaning.type) {
		case 'edtf':
			return {iso: meaning.iso};
		case 'vague':
			return {};
		case 'offset':
			return resolveOffset(meaning, clues, place);
		case 'months': {
			const year = meaning.point.year ?? shiftedYear(meaning.point, clues);
			return {iso: `${toEdtf(year, meaning.from)}/${toEdtf(year, meaning.to)}`};
		}
		case 'range':
			return resolveRange(meaning, clues, place);
		case 'point':
			return resolvePoint(meaning.point, clues, place, meaning.isNamed === true);
	}
}

function shiftedYear({yearOffset}: Point, clues: DateClues): number | undefined {
	return yearOffset === undefined || clues.year === undefined ? undefined : clues.year + yearOffset;
}

function resolveRange(
	{from, to}: {readonly from: Point; readonly to: Point},
	clues: DateClues,
	place: DatePlace,
): Resolved {
	const last = resolvePoint(to, clues, place, false);
	const first = resolvePoint(startOf(from, to, last, clues), clues, place, false);
	const conflict = first.conflict ?? last.conflict;
	if (first.iso === undefined || last.iso === undefined) return {...(conflict && {conflict})};
	if (!first.iso.startsWith('X') && first.iso > last.iso) return {...(conflict && {conflict})};
	return {iso: `${first.iso}/${last.iso}`, ...(conflict && {conflict})};
}

/** The first end counts from the last one where it has no year or date of its own. */
function startOf(from: Point, to: Point, last: Resolved, clues: DateClues): Point {
	const year = Number(/^\d{4}/.exec(last.iso ?? '')?.[0] ?? Number.NaN);
	if (Number.isNaN(year) || from.year !== undefined || from.yearOffset !== undefined) return from;
	if (from.month !== undefined) {
		return {...from, year: to.month !== undefined && from.month > to.month ? year - 1 : year};
	}
	if (from.weekday === undefined || from.day !== undefined || clues.publishedAt === undefined)
		return from;
	const [month, day] = (last.iso ?? '').split('-').slice(1).map(Number);
	if (month === undefined || day === undefined) return from;
	const end = {year, month, day};
	const back = (((weekdayOf(end) - from.weekday) % 7) + 7) % 7;
	return {...from, ...addDays(end, -back)};
}

function resolvePoint(
	point: Point,
	clues: DateClues,
	place: DatePlace,
	isNamed: boolean,
): Resolved {
	const {month, day} = point;
	const printed = point.year ?? shiftedYear(point, clues);
	if (month === undefined) {
		if (printed !== undefined) return {iso: toEdtf(printed)};
		return point.weekday === undefined ? {} : resolveWeekday(point, clues);
	}
	if (day === undefined) return {iso: toEdtf(printed ?? yearOfMonth(point, clues, place), month)};
	if (!isDay(printed, month, day)) return {conflict: 'no such date'};
	const year = printed ?? yearOfDay({...point, month, day}, clues, place, isNamed);
	if (year === undefined) return {iso: toEdtf(undefined, month, day)};
	if (!isDay(year, month, day)) return {iso: toEdtf(undefined, month, day)};
	return {iso: toEdtf(year, month, day), ...weekdayConflict(point.weekday, {year, month, day})};
}

function weekdayConflict(weekday: number | undefined, day: Day): Resolved {
	const actual = weekdayOf(day);
	if (weekday === undefined || weekday === actual) return {};
	return {
		conflict: `weekday: ${weekdayNames[weekday] ?? ''}, but ${dayIso(day)} is ${weekdayNames[actual] ?? ''}`,
	};
}

/** A weekday alone: the last one up to the day of publication, or what `lalu`, `pekan depan` say. */
function resolveWeekday(point: Point, clues: DateClues): Resolved {
	const weekday = point.weekday ?? 0;
	const {publishedAt} = clues;
	if (!publishedAt) return {};
	if (point.weekOffset !== undefined) {
		return {
			iso: dayIso(addDays(mondayOf(publishedAt), point.weekOffset * 7 + ((weekday + 6) % 7))),
		};
	}
	const back = (((weekdayOf(publishedAt) - weekday) % 7) + 7) % 7;
	if (point.direction === 1) return {iso: dayIso(addDays(publishedAt, back === 0 ? 7 : 7 - back))};
	return {iso: dayIso(addDays(publishedAt, point.direction === -1 && back === 0 ? -7 : -back))};
}

function resolveOffset(
	{unit, amount, anchor}: Extract<DateMeaning, {type: 'offset'}>,
	clues: DateClues,
	{lastDay}: DatePlace,
): Resolved {
	const base = anchor === 'text' ? lastDay : clues.publishedAt;
	if (unit === 'year' || unit === 'decade') {
		const year = anchor === 'text' ? lastDay?.year : clues.year;
		if (year === undefined) return {};
		const target = year + amount * (unit === 'decade' ? 10 : 1);
		return unit === 'decade' ? {iso: `${toEdtf(target).slice(0, 3)}X`} : {iso: toEdtf(target)};
	}
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
