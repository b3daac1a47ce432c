import type {DateMention} from '../analysis.js';
import {
	addDays,
	addMonths,
	type Day,
	dayIso,
	isDay,
	parseDay,
	toEdtf,
	weekdayOf,
} from './calendar.js';
import {weekdayNames} from '../data/calendar.js';
import type {DateClues} from './clues.js';
import type {DateCandidate} from './grammar.js';
import type {Point} from './parts.js';
import type {DateMeaning} from './meaning.js';
import {resolveOffset, resolveWeekday} from './counted-resolution.js';
import type {DatePlace, Resolved} from './place.js';
import {yearOfDay, yearOfMonth, yearOfMonths} from './missing-years.js';

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
