import {type AnswerDate, daysBetween, readAnswerDate} from './dates.js';
import {type Ruling, almost, right, wrong} from './remark.js';

const parts = ['year', 'month', 'day'] as const;

function judgeOne(typed: AnswerDate, key: AnswerDate): Ruling {
	const given = withYearOf(typed, key);
	const disagrees = parts.some(
		(part) => given[part] !== undefined && key[part] !== undefined && given[part] !== key[part],
	);
	if (disagrees) return {verdict: 'wrong', ...howFar(given, key)};
	if (isOther(given.weekday, key.weekday ?? weekdayOf(key))) return wrong;
	if (parts.some((part) => given[part] === undefined && key[part] !== undefined)) {
		return almost('incomplete');
	}
	if (parts.some((part) => given[part] !== undefined && key[part] === undefined)) {
		return almost('more-than-asked');
	}
	// A weekday alone.
	if (parts.every((part) => key[part] === undefined) && given.weekday === undefined) return wrong;
	return given.isMisspelt ? almost('typo') : right;
}

/** `'53` is the year of the key's century. */
function withYearOf(typed: AnswerDate, key: AnswerDate): AnswerDate {
	if (!typed.isShortYear || typed.year === undefined || key.year === undefined) return typed;
	const century = key.year - (key.year % 100);
	return {...typed, year: century + typed.year};
}

function isOther(a: number | undefined, b: number | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b;
}

function weekdayOf(date: AnswerDate): number | undefined {
	const days = daysBetween({year: 1970, month: 1, day: 1}, date);
	// 1 January 1970 was a Thursday.
	return days === undefined ? undefined : (((days + 4) % 7) + 7) % 7;
}

/** How far a date is off, in the unit that says it best. */
function howFar(typed: AnswerDate, key: AnswerDate): Pick<Ruling, 'remark'> {
	const off = (by: number, unit: 'day' | 'month' | 'year'): Pick<Ruling, 'remark'> => ({
		remark: {kind: 'date-off', by, unit},
	});
	// What the answer leaves out is taken to be as in the key.
	const whole = {...key, ...typed};
	const days = daysBetween(key, whole);
	if (days !== undefined && days !== 0 && Math.abs(days) < 31) return off(days, 'day');
	const years = (whole.year ?? 0) - (key.year ?? 0);
	const months = years * 12 + (whole.month ?? 0) - (key.month ?? 0);
	if (months === 0) return days ? off(days, 'day') : {};
	if (months % 12 === 0 || Math.abs(months) >= 24) return off(Math.round(months / 12), 'year');
	return off(months, 'month');
}

/** `1950-an`, `tahun 50-an`: the decade by its last two figures, and whether its century is said. */
function decadeOf(text: string): {readonly years: string; readonly century: string} | undefined {
	const [, century = '', years] =
		/^\s*(?:pada )?(?:tahun|dekade|era)?\s*['’]?(\d{2})?(\d0)[\s-]?(?:an|s)\s*$/iu.exec(text) ?? [];
	return years === undefined ? undefined : {years, century};
}

function judgeDecade(typed: string, key: string): Ruling | undefined {
	const [given, wanted] = [decadeOf(typed), decadeOf(key)];
	if (!wanted) return undefined;
	if (!given) return readAnswerDate(typed) ? wrong : undefined;
	const isSameCentury = given.century === '' || given.century === wanted.century;
	return given.years === wanted.years && isSameCentury ? right : wrong;
}

/** Judges an answer to a key that is a date; undefined when either is none. */
export function judgeDate(typed: string, key: string): Ruling | undefined {
	const decade = judgeDecade(typed, key);
	if (decade) return decade;
	const wanted = readAnswerDate(key);
	if (!wanted) return undefined;
	const given = readAnswerDate(typed);
	if (!given) return undefined;
	const start = judgeOne(given, wanted);
	if (!wanted.to) return given.to ? beyond(start) : start;
	if (start.verdict === 'wrong') {
		// The last day alone is half of a range as well.
		const end = given.to ? start : judgeOne(given, wanted.to);
		return end.verdict === 'wrong' ? start : almost('incomplete');
	}
	if (!given.to) return almost('incomplete');
	const end = judgeOne(given.to, wanted.to);
	return end.verdict === 'right' ? start : end;
}

/** A range where one date is asked. */
function beyond(start: Ruling): Ruling {
	return start.verdict === 'wrong' ? start : wrong;
}
