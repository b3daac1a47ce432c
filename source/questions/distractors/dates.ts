import {daysIn, formatDate, isoOf, months, partsOf, type DateParts} from '../words/dates.js';
import {takeSides, type Found} from './found.js';

/** What the article says about a date's likes. */
export interface DateSurroundings {
	/** Nothing told as past lies after it, and nothing told as to come before it. */
	readonly latest?: DateParts | undefined;
	/** Dates that may be true for the stem. */
	readonly taken?: ReadonlySet<string>;
	/** Dates of the stem: an answer lies on the key's side of each. */
	readonly walls?: readonly string[];
}

/**
 * Wrong dates of a date's own precision, rising, with the key at the first of the wanted places that can be had.
 * Days share their parts evenly with the key (two days by two months, or by two years, or one month throughout), so
 * that no part gives it away; years and months are neighbours.
 */
export function dateDistractors(
	key: DateParts,
	count: number,
	wanted: readonly number[],
	random: () => number,
	surroundings: DateSurroundings = {},
): Found | undefined {
	const fits = fitsFor(key, surroundings);
	const rows =
		key.day !== undefined
			? [...(count === 3 ? squares(key, random) : []), ...daysOfMonth(key)]
			: key.month !== undefined
				? [monthsOfYear(key)]
				: [yearsNear(key.year)];
	const order = (a: DateParts, b: DateParts) => isoOf(a).localeCompare(isoOf(b));
	for (const place of wanted) {
		for (const row of rows) {
			const others = row.filter(fits);
			const sides = {
				below: others.filter((other) => order(other, key) < 0),
				above: others.filter((other) => order(other, key) > 0),
			};
			// A square is whole or it gives the key away.
			if (row.length === 3 && (others.length < 3 || sides.below.length !== place)) continue;
			const found = takeSides(sides, count, [place]);
			if (found) return {texts: [...found.taken].sort(order).map(formatDate), below: found.below};
		}
	}
	return undefined;
}

function fitsFor(key: DateParts, {latest, taken, walls = []}: DateSurroundings) {
	const own = isoOf(key);
	const now = latest && isoOf(latest);
	const isPast = now === undefined || compareTo(own, now) <= 0;
	return (date: DateParts): boolean => {
		const iso = isoOf(date);
		if (iso === own || taken?.has(iso) === true) return false;
		if (date.day !== undefined && date.day > daysIn(date.year, date.month!)) return false;
		if (now !== undefined && (isPast ? compareTo(iso, now) > 0 : compareTo(iso, now) <= 0))
			return false;
		return walls.every((wall) => compareTo(iso, wall) === compareTo(own, wall));
	};
}

/** Which comes first, as far as both are precise: -1, 0 or 1. */
function compareTo(iso: string, other: string): number {
	const length = Math.min(iso.length, other.length);
	return Math.sign(iso.slice(0, length).localeCompare(other.slice(0, length)));
}

const steps = [1, -1, 2, -2, 3, -3, 5, -5];

function squares(key: DateParts, random: () => number): DateParts[][] {
	const month = key.month!;
	const turn = Math.floor(random() * 4);
	const otherDays = [...steps.slice(turn), ...steps.slice(0, turn)]
		.map((step) => key.day! + step)
		.filter((other) => other >= 1 && other <= 28);
	return otherDays.flatMap((day) => [
		...[month - 1, month + 1]
			.filter((other) => other >= 1 && other <= 12)
			.map((other): DateParts[] => [
				{...key, day},
				{...key, month: other},
				{...key, month: other, day},
			]),
		...[key.year - 1, key.year + 1].map((year): DateParts[] => [
			{...key, day},
			{...key, year},
			{...key, year, day},
		]),
	]);
}

/** Days of the key's own month, nearest first. */
function daysOfMonth(key: DateParts): DateParts[][] {
	const near = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
	return [near.map((step) => ({...key, day: key.day! + step})).filter(({day}) => day >= 1)];
}

function monthsOfYear(key: DateParts): DateParts[] {
	return [1, -1, 2, -2, 3, -3, 4, -4]
		.map((step) => ({...key, month: key.month! + step}))
		.filter(({month}) => month >= 1 && month <= 12);
}

function yearsNear(year: number): DateParts[] {
	return [1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((step) => ({year: year + step}));
}

/** *22–24 Agustus 2026*: other stretches of the same month and length. */
export function spanDistractors(
	text: string,
	count: number,
	wanted: readonly number[],
): Found | undefined {
	const match = /^(\d{1,2})(\s?[-–]\s?)(\d{1,2}) (\p{Lu}\p{Ll}+) (\d{4})$/u.exec(text);
	const month = match ? months.findIndex((name) => name === match[4]) + 1 : 0;
	if (!match || month === 0) return undefined;
	const [first, last] = [Number(match[1]), Number(match[3])];
	const most = daysIn(Number(match[5]), month);
	const step = Math.max(1, Math.min(3, last - first));
	const fits = (shift: number) => first + shift >= 1 && last + shift <= most;
	const shifts = [1, 2, 3, 4].map((times) => times * step);
	const found = takeSides(
		{below: shifts.map((shift) => -shift).filter(fits), above: shifts.filter(fits)},
		count,
		wanted,
	);
	const write = (shift: number) =>
		`${first + shift}${match[2]!}${last + shift} ${match[4]!} ${match[5]!}`;
	return found && {texts: [...found.taken].sort((a, b) => a - b).map(write), below: found.below};
}

/** The date a text of the article gives, as its parts' identity. */
export function dateIdentity(iso: string | undefined): string | undefined {
	const parts = partsOf(iso);
	return parts && isoOf(parts);
}
