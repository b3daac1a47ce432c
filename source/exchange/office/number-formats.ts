/** What a cell of a spreadsheet shows of a number. */
export type NumberLook =
	| {
			readonly is: 'number';
			readonly decimals: number;
			readonly isGrouped: boolean;
			readonly isPercent: boolean;
	  }
	| {readonly is: 'general'}
	| {readonly is: 'date'; readonly hasDay: boolean; readonly hasTime: boolean};

const general: NumberLook = {is: 'general'};
const months = [
	...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
	...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];
// Formats that every workbook knows by number, as ECMA-376 lists them.
const builtIn: Readonly<Record<number, string>> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	14: 'mm-dd-yy',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	18: 'h:mm AM/PM',
	19: 'h:mm:ss AM/PM',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'm/d/yy h:mm',
	37: '#,##0',
	38: '#,##0',
	39: '#,##0.00',
	40: '#,##0.00',
	45: 'mm:ss',
	46: 'h:mm:ss',
	47: 'mm:ss.0',
};

/** How a number format makes a number look. */
export function lookOf(id: number, own: string | undefined): NumberLook {
	const isEastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
	const code = own ?? (isEastAsianDate ? 'd' : builtIn[id]);
	if (code === undefined) return general;
	// What is quoted, in brackets or behind a backslash is no part of the pattern; only the first section counts.
	const pattern = code
		.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
		.split(';')[0]!
		.toLowerCase();
	if (pattern.includes('general')) return general;
	if (/[dyhs]|m/.test(pattern)) {
		const hasTime = /[hs]/.test(pattern);
		return {is: 'date', hasDay: /[dy]/.test(pattern) || !hasTime, hasTime};
	}
	if (!/[0#]/.test(pattern)) return general;
	return {
		is: 'number',
		decimals: Math.min(/\.(0+)/.exec(pattern)?.[1]!.length ?? 0, 15),
		isGrouped: /#,#/.test(pattern),
		isPercent: pattern.includes('%'),
	};
}

/** A number as an Indonesian reads it: `1.500,5`, `25%`, `27 Juli 1953`, `08.30`. */
export function shownNumber(value: number, look: NumberLook, is1904: boolean): string {
	if (look.is === 'date') return shownDate(value, look, is1904) ?? plain(value);
	if (look.is === 'general') return plain(value);
	const number = (look.isPercent ? value * 100 : value).toFixed(look.decimals);
	const [whole, fraction] = number.split('.');
	const grouped = look.isGrouped ? whole!.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole!;
	return `${grouped}${fraction === undefined ? '' : `,${fraction}`}${look.isPercent ? '%' : ''}`;
}

/** A day as `YYYY-MM-DD`, when the number is a date that spreadsheets know. */
export function isoDay(value: number, is1904: boolean): string | undefined {
	return dateOf(value, is1904)?.toISOString().slice(0, 10);
}

// Fifteen digits are what a spreadsheet keeps: 0.1 + 0.2 is 0,3 there.
function plain(value: number): string {
	return String(Number(value.toPrecision(15))).replace('.', ',');
}

function shownDate(
	value: number,
	{hasDay, hasTime}: Extract<NumberLook, {is: 'date'}>,
	is1904: boolean,
): string | undefined {
	const date = dateOf(value, is1904);
	if (!date) return undefined;
	const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
	const pad = (part: number): string => String(part).padStart(2, '0');
	const time = `${pad(date.getUTCHours())}.${pad(date.getUTCMinutes())}`;
	return [...(hasDay ? [day] : []), ...(hasTime ? [time] : [])].join(' ');
}

const dayLength = 86_400_000;
// 31 December 9999, the last day that a spreadsheet knows.
const lastDay = 2_958_466;

function dateOf(value: number, is1904: boolean): Date | undefined {
	if (value < 0 || value >= lastDay) return undefined;
	// Spreadsheets count a 29 February 1900 that never was.
	const days = is1904 ? value + 1462 : value < 60 ? value + 1 : value;
	return new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * (dayLength / 86_400));
}
