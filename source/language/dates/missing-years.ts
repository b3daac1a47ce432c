import {type Day, dayNumber, isDay, weekdayOf} from './calendar.js';
import type {DateClues} from './clues.js';
import type {Point} from './parts.js';
import type {DatePlace} from './place.js';

type DayOfYear = Point & {readonly month: number; readonly day: number};

/**
 * The year of a day that is printed without one, or nothing where it would be a guess.
 *
 * With a publication date it is the year of the report, or the one before or after it across New Year; a weekday, or
 * words such as `lalu` and `akan`, choose among them. Without one, the article must fix it: an anniversary, the same
 * day printed whole and recent, a dated weekday within a few weeks, or the only printed year that fits the weekday.
 */
export function yearOfDay(
	day: DayOfYear,
	clues: DateClues,
	place: DatePlace,
	isNamed: boolean,
): number | undefined {
	const {publishedAt} = clues;
	if (isNamed && publishedAt) return yearNear(day, publishedAt, namedReach);
	if (publishedAt)
		return place.isHistory && isUnmarked(day) ? undefined : yearByReport(day, publishedAt, place);
	return yearByArticle(day, clues, place);
}

/** A named day is meant without a date only near it. */
const namedReach = 45;
/** A misprinted weekday is kept with a date so near the report. */
const slipReach = 14;
/** A year-less day lies at most so many days from a day that the article dates. */
const anchorReach = 60;
/** With a fitting weekday it may lie further away. */
const weekdayReach = 200;

const isUnmarked = ({weekday, direction}: Point): boolean =>
	weekday === undefined && direction === undefined;

const at = ({month, day}: DayOfYear, year: number): Day => ({year, month, day});

function distance(day: DayOfYear, year: number, from: Day): number {
	return isDay(year, day.month, day.day) ? dayNumber(at(day, year)) - dayNumber(from) : Number.NaN;
}

function yearByReport(day: DayOfYear, published: Day, place: DatePlace): number {
	const years = [published.year, published.year - 1, published.year + 1];
	const distances = new Map(years.map((year) => [year, distance(day, year, published)]));
	const pick = (fits: (days: number) => boolean): number | undefined =>
		years
			.filter((year) => fits(distances.get(year) ?? Number.NaN))
			.sort((a, b) => Math.abs(distances.get(a) ?? 0) - Math.abs(distances.get(b) ?? 0))[0];
	const marked =
		day.direction === 1
			? pick((days) => days >= 0)
			: day.direction === -1
				? pick((days) => days <= 0)
				: undefined;
	const usual = marked ?? usualYear(day, published, distances, place.isAhead);
	if (day.weekday === undefined || fits(day, usual)) return usual;
	// So near the report a weekday that does not fit is a slip, and no sign of another year.
	if (Math.abs(distances.get(usual) ?? Infinity) <= slipReach) return usual;
	const fitting = years
		.filter((year) => fits(day, year) && Math.abs(distances.get(year) ?? 0) <= 370)
		.sort((a, b) => Math.abs(distances.get(a) ?? 0) - Math.abs(distances.get(b) ?? 0));
	return fitting[0] ?? usual;
}

function weekdayFits(day: DayOfYear, year: number): boolean {
	if (!isDay(year, day.month, day.day)) return false;
	const actual = weekdayOf(at(day, year));
	return actual === day.weekday || (day.isEve === true && actual === ((day.weekday ?? 0) + 1) % 7);
}

/** Writers leave out the year of the report; across New Year, that of the nearest such day. */
function usualYear(
	day: DayOfYear,
	published: Day,
	distances: ReadonlyMap<number, number>,
	isAhead: boolean,
): number {
	const same = distances.get(published.year);
	if (same === undefined || Number.isNaN(same)) {
		return isDay(published.year - 1, day.month, day.day) ? published.year - 1 : published.year;
	}
	if (isAhead && same < -30) return published.year + 1;
	if (same < -farAway && Math.abs(distances.get(published.year + 1) ?? Infinity) < nearby) {
		return published.year + 1;
	}
	if (same > farAway && Math.abs(distances.get(published.year - 1) ?? Infinity) < nearby) {
		return published.year - 1;
	}
	return published.year;
}

const farAway = 240;
const nearby = 125;

function yearByArticle(day: DayOfYear, clues: DateClues, place: DatePlace): number | undefined {
	const {anniversary, recentDays, anchors} = clues;
	if (anniversary?.month === day.month && fits(day, anniversary.year)) return anniversary.year;
	if (place.isHistory && isUnmarked(day)) return undefined;
	const same = new Set(
		recentDays.flatMap(({year, month, day: other}) =>
			month === day.month && other === day.day && fits(day, year) ? [year] : [],
		),
	);
	if (same.size === 1) return [...same][0];
	const reach = day.weekday === undefined ? anchorReach : weekdayReach;
	const near = new Set(
		anchors.flatMap((anchor) => {
			const year = yearNear(day, anchor, reach);
			return year !== undefined && fits(day, year) ? [year] : [];
		}),
	);
	if (near.size === 1) return [...near][0];
	return near.size === 0 ? yearByWeekday(day, clues) : undefined;
}

const fits = (day: DayOfYear, year: number): boolean =>
	day.weekday === undefined || weekdayFits(day, year);

function yearNear(day: DayOfYear, from: Day, reach: number): number | undefined {
	return [from.year, from.year - 1, from.year + 1].find(
		(year) => Math.abs(distance(day, year, from)) <= reach,
	);
}

/**
 * The only printed year in which the day falls on its weekday, if it is among the latest two: one year in seven fits
 * by chance, so a weekday alone proves nothing.
 */
function yearByWeekday(day: DayOfYear, {years}: DateClues): number | undefined {
	if (day.weekday === undefined || years.length === 0) return undefined;
	const newest = years.reduce((a, b) => Math.max(a, b));
	const fitting = years.filter((year) => weekdayFits(day, year));
	const [only] = fitting;
	return fitting.length === 1 && only !== undefined && only >= newest - 1 && only >= 1990
		? only
		: undefined;
}

/** The year of a month that is printed without one. */
export function yearOfMonth(point: Point, clues: DateClues, place: DatePlace): number | undefined {
	const {publishedAt, reportedAt, anniversary} = clues;
	const month = point.month ?? 1;
	const ahead = month - (reportedAt?.month ?? 0);
	if (!publishedAt && anniversary?.month === month) return anniversary.year;
	// Without a publication date only a month that is marked or next to the report's is safe.
	const isSafe = publishedAt !== undefined || point.direction !== undefined || Math.abs(ahead) <= 1;
	if (!reportedAt || !isSafe) return undefined;
	const {year} = reportedAt;
	if (point.direction === 0) return year;
	if (point.direction === -1) return ahead < 0 ? year : year - 1;
	if (point.direction === 1) return ahead > 0 ? year : year + 1;
	if (place.isHistory) return undefined;
	if (place.isAhead && ahead < 0) return year + 1;
	if (ahead > 8) return year - 1;
	return ahead < -8 ? year + 1 : year;
}

/** The year of some months (`kuartal III`) printed without one: that of the report if they have begun or lie ahead. */
export function yearOfMonths(
	{from, to}: {readonly from: number; readonly to: number},
	{publishedAt}: DateClues,
	{isAhead, isHistory}: DatePlace,
): number | undefined {
	if (!publishedAt || isHistory) return undefined;
	if (isAhead) return to < publishedAt.month ? publishedAt.year + 1 : publishedAt.year;
	return from <= publishedAt.month ? publishedAt.year : undefined;
}
