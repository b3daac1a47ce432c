import {isCalendarDate} from '../calendar-date.js';

// Long enough to tell the months of both languages apart.
const months: ReadonlyArray<readonly string[]> = [
	['jan'],
	['feb', 'peb'],
	['mar'],
	['apr'],
	['mei', 'may'],
	['jun'],
	['jul'],
	['agu', 'agt', 'ags', 'aug'],
	['sep'],
	['okt', 'oct'],
	['nov', 'nop'],
	['des', 'dec'],
];

const before: Readonly<Record<string, number>> = {
	'hari ini': 0,
	today: 0,
	kemarin: 1,
	yesterday: 1,
	'kemarin dulu': 2,
};

/**
 * The day that a person means, as `YYYY-MM-DD`: written in figures (day first, or year first), with the name of its
 * month in either language, or told from today. Undefined when it is no day.
 * @param today the present day, `YYYY-MM-DD`
 */
export function typedDay(typed: string, today: string): string | undefined {
	const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
	const ago = Object.hasOwn(before, text) ? before[text] : undefined;
	if (ago !== undefined) {
		return new Date(Date.parse(`${today}T00:00:00Z`) - ago * 86_400_000).toISOString().slice(0, 10);
	}
	const [, year, month, day] =
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
		reordered(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)) ??
		named(/^(?:\p{L}+,? )?(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(text)) ??
		[];
	const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
	return isCalendarDate(date) ? date : undefined;
}

type Parts = readonly (string | undefined)[];

function reordered(match: RegExpExecArray | null): Parts | undefined {
	return match ? [match[0], match[3], match[2], match[1]] : undefined;
}

function named(match: RegExpExecArray | null): Parts | undefined {
	if (!match) return undefined;
	const [, day, name = '', year] = match;
	const month = months.findIndex((names) => names.some((start) => name.startsWith(start)));
	return month < 0 ? undefined : [match[0], year, String(month + 1), day];
}
