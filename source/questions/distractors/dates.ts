import {daysIn, formatDate, isoOf, partsOf, type DateParts} from '../words/dates.js';

/**
 * Wrong dates of a date's own precision. Days share their parts evenly with the key (two days by two months, or by
 * two years), so that no part gives it away; years and months are neighbours. None lies after `latest` when the
 * key does not.
 * @param taken dates that may be true for the stem
 */
export function dateDistractors(
	key: DateParts,
	count: number,
	random: () => number,
	latest: DateParts | undefined,
	taken: ReadonlySet<string>,
): string[] {
	const past = latest === undefined || isoOf(key) <= isoOf(latest);
	const fits = (date: DateParts) =>
		isoOf(date) !== isoOf(key) &&
		!taken.has(isoOf(date)) &&
		(!past || latest === undefined || isoOf(date) <= isoOf(latest)) &&
		(date.day === undefined || date.day <= daysIn(date.year, date.month!));
	const candidates =
		key.day !== undefined
			? days(key, random, fits)
			: key.month !== undefined
				? monthsNear(key)
				: years(key.year, random);
	const found: DateParts[] = [];
	for (const date of candidates) {
		if (fits(date) && !found.some((other) => isoOf(other) === isoOf(date))) found.push(date);
		if (found.length === count) break;
	}
	if (found.length < count) return [];
	return found.sort((a, b) => isoOf(a).localeCompare(isoOf(b))).map(formatDate);
}

function days(
	key: DateParts,
	random: () => number,
	fits: (date: DateParts) => boolean,
): DateParts[] {
	const day = key.day!;
	const month = key.month!;
	const steps = [1, -1, 2, -2, 3, -3];
	const turn = Math.floor(random() * 2);
	const otherDays = [...steps.slice(turn), ...steps.slice(0, turn)]
		.map((step) => day + step)
		.filter((other) => other >= 1 && other <= 28);
	const squares: DateParts[][] = [];
	for (const otherDay of otherDays) {
		for (const step of random() < 0.5 ? [-1, 1] : [1, -1]) {
			const otherMonth = month + step;
			if (otherMonth < 1 || otherMonth > 12) continue;
			squares.push([
				{...key, day: otherDay},
				{...key, month: otherMonth},
				{...key, month: otherMonth, day: otherDay},
			]);
		}
		squares.push([
			{...key, day: otherDay},
			{...key, year: key.year - 1},
			{...key, year: key.year - 1, day: otherDay},
		]);
	}
	const whole = squares.find((square) => square.every(fits));
	const more = otherDays.map((other) => ({...key, day: other}));
	return [...(whole ?? []), ...more];
}

function monthsNear(key: DateParts): DateParts[] {
	return [1, -1, 2, -2, 3, -3, 4, -4]
		.map((step) => ({...key, month: key.month! + step}))
		.filter(({month}) => month >= 1 && month <= 12);
}

function years(year: number, random: () => number): DateParts[] {
	const first = year - Math.floor(random() * 4);
	const window = [0, 1, 2, 3, 4].map((step) => first + step);
	const wider = [-1, 1, -2, 2, -3, 3, -4].map((step) => year + step);
	return [...window, ...wider].map((other) => ({year: other}));
}

/** The date a text of the article gives, as its parts' identity. */
export function dateIdentity(iso: string | undefined): string | undefined {
	const parts = partsOf(iso);
	return parts && isoOf(parts);
}
