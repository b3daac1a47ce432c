import type {DateMention} from '../analysis.js';
import {
	addDays,
	addMonths,
	type Day,
	dayIso,
	isDay,
	mondayOf,
	parseDay,
	toEdtf,
	weekdayOf,
	yearIso,
} from './calendar.js';
import {weekdayNames} from '../data/calendar.js';
import type {DateClues} from './clues.js';
import type {DateCandidate} from './grammar.js';
import type {Point} from './parts.js';
import type {DateMeaning} from './meaning.js';
import {yearOfDay, yearOfMonth, yearOfMonths} from './missing-years.js';

/** What is read out of a date phrase: `iso` and `conflict` as in `DateMention`. */
type Resolved = Pick<DateMention, 'iso' | 'conflict'>;

/** The date that the text named last, as far as it is known. */
export type NamedDate = Pick<Day, 'year'> & Partial<Day>;

/** Where a phrase stands: what came before it in the text. */
export interface DatePlace {
	/** The day, and the date of any precision, named last in the same sentence or the one before. */
	readonly lastDay?: Day;
	readonly lastDate?: NamedDate;
	/** Whether that day is of another time than the report. */
	readonly isHistory: boolean;
	readonly isAhead: boolean;
	readonly isAheadInClause: boolean;
	/** Whether it comes back every year, so that it is of none. */
	readonly isYearly: boolean;
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
		case 'name':
			return 'relative';
		case 'edtf':
		case 'foreign':
			return 'full';
		case 'months':
			return formOfPoint(meaning.point);
		case 'point':
			return formOfPoint(meaning.point, meaning.isNamed);
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

/** A name that stands for a day is whole without its year. */
function formOfPoint(point: Point, isNamed = false): DateMention['form'] {
	const {year, month, yearOffset, monthOffset, direction} = point;
	if (year !== undefined) return 'full';
	const isCounted = [yearOffset, monthOffset, direction].some((part) => part !== undefined);
	if (isCounted) return 'relative';
	if (isNamed) return 'full';
	return month === undefined && point.day === undefined ? 'relative' : 'partial';
}

function resolveMeaning(meaning: DateMeaning, clues: DateClues, place: DatePlace): Resolved {
	switch (meaning.type) {
		case 'edtf':
			return {iso: meaning.iso};
		case 'vague':
		case 'foreign':
		case 'name':
			return {};
		case 'offset':
			return resolveOffset(meaning, clues, place);
		case 'months': {
			const year =
				meaning.point.year ??
				shiftedYear(meaning.point, clues) ??
				yearOfMonths(meaning, clues, place);
			return {iso: `${toEdtf(year, meaning.from)}/${toEdtf(year, meaning.to)}`};
		}
		case 'range':
			return resolveRange(meaning, clues, place);
		case 'point': {
			const {point, isNamed, shift} = meaning;
			const resolved = resolvePoint(point, clues, place, isNamed === true);
			return shift === undefined ? resolved : shifted(resolved, shift);
		}
	}
}

/** A day counted from one whose year is not known may lie in another month, so it has no value. */
function shifted({iso}: Resolved, days: number): Resolved {
	const day = parseDay(iso);
	return day ? {iso: dayIso(addDays(day, days))} : {};
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
	if (!first.iso.startsWith('X') && first.iso > last.iso) {
		return {conflict: conflict ?? 'range: ends before it begins'};
	}
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
		if (day !== undefined) return {iso: dayOfMonth(day, point, clues)};
		if (printed !== undefined) return {iso: toEdtf(printed)};
		return point.weekday === undefined ? {} : resolveWeekday(point, clues, place);
	}
	if (printed === undefined && place.isYearly) return {iso: toEdtf(undefined, month, day)};
	if (day === undefined) return {iso: toEdtf(printed ?? yearOfMonth(point, clues, place), month)};
	if (!isDay(printed, month, day)) return {conflict: 'no such date'};
	const year = printed ?? yearOfDay({...point, month, day}, clues, place, isNamed);
	if (year === undefined || !isDay(year, month, day)) return {iso: toEdtf(undefined, month, day)};
	return {iso: toEdtf(year, month, day), ...weekdayConflict(point, {year, month, day})};
}

/** `tanggal 10 bulan depan`; `tanggal 17` may be of any month. */
function dayOfMonth(day: number, {monthOffset}: Point, {publishedAt}: DateClues): string {
	const month =
		publishedAt && monthOffset !== undefined ? addMonths(publishedAt, monthOffset) : undefined;
	return month && isDay(month.year, month.month, day)
		? toEdtf(month.year, month.month, day)
		: `XXXX-XX-${String(day).padStart(2, '0')}`;
}

/** The date of an eve may be printed as that of the night or of the day after it. */
function weekdayConflict({weekday, isEve}: Point, day: Day): Resolved {
	const actual = weekdayOf(day);
	if (weekday === undefined || weekday === actual) return {};
	if (isEve && (weekday + 1) % 7 === actual) return {};
	return {
		conflict: `weekday: ${weekdayNames[weekday] ?? ''}, but ${dayIso(day)} is ${weekdayNames[actual] ?? ''}`,
	};
}

/** A weekday alone: the last one up to the day of publication, or what `akan`, `lalu`, `pekan depan` say. */
function resolveWeekday(point: Point, clues: DateClues, place: DatePlace): Resolved {
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

function resolveOffset(
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
					? `${target.slice(0, 3)}X`
					: unit === 'century'
						? `${target.slice(0, 2)}XX`
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
