export const months = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember',
] as const;

export interface DateParts {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** The parts of a date, month or year in EDTF whose year is known; ranges and anything uncertain give nothing. */
export function partsOf(iso: string | undefined): DateParts | undefined {
	const match = iso === undefined ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
	if (!match) return undefined;
	const [, year, month, day] = match;
	return {
		year: Number(year),
		...(month === undefined ? {} : {month: Number(month)}),
		...(day === undefined ? {} : {day: Number(day)}),
	};
}

/** `27 Juli 1953`, `Juli 1953`, `1953`. */
export function formatDate({year, month, day}: DateParts): string {
	if (month === undefined) return String(year);
	const name = months[month - 1]!;
	return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** An EDTF date in Indonesian, a range within one month or year shortened: `25–27 Juli 2023`. */
export function formatIso(iso: string): string | undefined {
	const single = partsOf(iso);
	if (single) return formatDate(single);
	const [from, to, more] = iso.split('/').map(partsOf);
	if (!from || !to || more !== undefined) return undefined;
	if (from.day !== undefined && to.day !== undefined && from.year === to.year) {
		if (from.month === to.month) return `${from.day}–${formatDate(to)}`;
		return `${from.day} ${months[from.month! - 1]!}–${formatDate(to)}`;
	}
	if (
		from.month !== undefined &&
		to.month !== undefined &&
		from.year === to.year &&
		from.day === undefined
	) {
		return `${months[from.month - 1]!}–${formatDate(to)}`;
	}
	return `${formatDate(from)}–${formatDate(to)}`;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2023-07-27` or less, for comparing by order of letters. */
export function isoOf({year, month, day}: DateParts): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return [
		String(year),
		...(month === undefined ? [] : [two(month)]),
		...(day === undefined ? [] : [two(day)]),
	].join('-');
}
