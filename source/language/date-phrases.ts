import type {Token} from './analysis.js';
import {isUpperCase} from './characters.js';
import {
	dayParts,
	monthCues,
	months,
	namedDayExceptions,
	namedDays,
	shortWeekdays,
	weekdays,
	yearCues,
	yearKinds,
} from './data/calendar.js';
import {rangeWords} from './data/quantity-words.js';
import {magnitudes} from './data/units.js';
import {
	type Point,
	type Read,
	readDay,
	readDayMonth,
	readDirection,
	readMonth,
	readMonthYear,
	readNumericDate,
	readWeekday,
	readYear,
} from './date-parts.js';
import {lowerForms} from './lower.js';
import {readUnit} from './units.js';

/** What a date phrase says, before it is resolved. */
export type DateMeaning =
	| {readonly type: 'point'; readonly point: Point; readonly isNamed?: boolean}
	| {readonly type: 'range'; readonly from: Point; readonly to: Point}
	| {readonly type: 'edtf'; readonly iso: string}
	/** Counted from the present, but not to a date: `sekitar 130 tahun lalu`. */
	| {readonly type: 'vague'}
	| {readonly type: 'months'; readonly from: number; readonly to: number; readonly point: Point}
	| {
			readonly type: 'offset';
			readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekend';
			readonly amount: number;
			/** Counted from the publication, or from the date that the text named last. */
			readonly anchor: 'publication' | 'text';
	  };

type ReadMeaning = Read<DateMeaning> | undefined;

const point = (value: Point, next: number): Read<DateMeaning> => ({
	value: {type: 'point', point: value},
	next,
});

/** A day, or a range of days that share a month: `27 Juli 1953`, `26/7`, `20-29 September`, `10-12/2/2023`. */
export function readDays(tokens: readonly Token[], at: number, isShort: boolean): ReadMeaning {
	const single = readDayPoint(tokens, at, isShort);
	if (single) return withSecondDay(tokens, single, isShort);
	const first = readDay(tokens, at);
	if (first === undefined) return undefined;
	const from = afterRangeWord(tokens, at + 1, at);
	const last = from === undefined ? undefined : readDayPoint(tokens, from, isShort);
	if (last?.value.day === undefined || last.value.day <= first) return undefined;
	return {
		value: {type: 'range', from: {...last.value, day: first}, to: last.value},
		next: last.next,
	};
}

function readDayPoint(
	tokens: readonly Token[],
	at: number,
	isShort: boolean,
): Read<Point> | undefined {
	const read = readNumericDate(tokens, at, isShort) ?? readDayMonth(tokens, at);
	return read && withTail(tokens, read);
}

function withSecondDay(
	tokens: readonly Token[],
	first: Read<Point>,
	isShort: boolean,
): ReadMeaning {
	const from = afterRangeWord(tokens, first.next, -1);
	const last =
		from === undefined ? undefined : readDayPoint(tokens, skipTitle(tokens, from), isShort);
	if (!last) return point(first.value, first.next);
	return {value: rangeOf(first.value, last.value), next: last.next};
}

/** The first end takes the year of the last one, or the year before if its month is later. */
export function rangeOf(from: Point, to: Point): DateMeaning {
	if (from.year !== undefined || to.year === undefined) return {type: 'range', from, to};
	const isEarlier = from.month !== undefined && to.month !== undefined && from.month > to.month;
	return {type: 'range', from: {...from, year: isEarlier ? to.year - 1 : to.year}, to};
}

/** The index after `hingga`, `-`, `sampai dengan`, or `dan` where `antara` stands before token `first`. */
export function afterRangeWord(
	tokens: readonly Token[],
	at: number,
	first: number,
): number | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'dan') return first >= 0 && lower[first - 1] === 'antara' ? at + 1 : undefined;
	if (word === 's' && lower[at + 1] === '/' && lower[at + 2] === 'd') return at + 3;
	if (!rangeWords.has(word)) return undefined;
	return lower[at + 1] === 'dengan' ? at + 2 : at + 1;
}

/** Skips `tanggal`, `hari`, `bulan`, `akhir` … before the second end of a range. */
export function skipTitle(tokens: readonly Token[], at: number): number {
	const word = lowerForms(tokens)[at] ?? '';
	return /^(?:tanggal|tgl|hari|bulan|tahun|awal|akhir|pertengahan)$/.test(word) ? at + 1 : at;
}

/** `lalu`, `mendatang`, `tahun lalu`, `tahun ini` after a date without a year. */
function withTail(tokens: readonly Token[], read: Read<Point>): Read<Point> {
	if (read.value.year !== undefined) return read;
	const lower = lowerForms(tokens);
	if (lower[read.next] === 'tahun') {
		const tail = readDirection(tokens, read.next + 1);
		return tail ? {value: {...read.value, yearOffset: tail.value}, next: tail.next} : read;
	}
	const tail = readDirection(tokens, read.next);
	return tail ? {value: {...read.value, direction: tail.value}, next: tail.next} : read;
}

/** A weekday with the date that belongs to it: `Rabu (26/7/2023)`, `Jumat, 15 Agustus 2025`, `Senin pekan depan`. */
export function readWeekdayDate(tokens: readonly Token[], at: number): ReadMeaning {
	const short = shortWeekdays.get(lowerForms(tokens)[at] ?? '');
	if (short !== undefined && tokens[at + 1]?.text === ',' && isUpperCase(tokens[at]?.text[0])) {
		return readDatedWeekday(tokens, at + 1, short);
	}
	const pair = readWeekdayPair(tokens, at);
	if (pair) return pair;
	const weekday = readWeekday(tokens, at);
	if (weekday === undefined) return undefined;
	const after = skipDayPart(tokens, at + 1);
	return (
		readDatedWeekday(tokens, after, weekday) ??
		(isWeekdayInName(tokens, at) ? undefined : readBareWeekday(tokens, at + 1, weekday))
	);
}

/** The date in brackets, after a comma or right after a weekday. */
function readDatedWeekday(tokens: readonly Token[], at: number, weekday: number): ReadMeaning {
	const opens = tokens[at]?.text === '(' || tokens[at]?.text === '[';
	const skips = opens || tokens[at]?.text === ',';
	const days = readDays(tokens, skipTitle(tokens, skips ? at + 1 : at), true);
	if (!days) return undefined;
	const closes = opens && /^[)\]]$/.test(tokens[days.next]?.text ?? '');
	const next = closes ? days.next + 1 : days.next;
	const {value} = days;
	if (value.type === 'point') return point({...value.point, weekday}, next);
	if (value.type !== 'range') return undefined;
	return {value: {...value, from: {...value.from, weekday}}, next};
}

/** `Senin-Rabu (10-12/2)`, `Sabtu dan Minggu (5-6/7)`. */
function readWeekdayPair(tokens: readonly Token[], at: number): ReadMeaning {
	const parts = (lowerForms(tokens)[at] ?? '').split('-');
	let first = parts.length === 2 ? weekdays.get(parts[0] ?? '') : undefined;
	let last = parts.length === 2 ? weekdays.get(parts[1] ?? '') : undefined;
	let next = at + 1;
	if (first === undefined || last === undefined) {
		first = readWeekday(tokens, at);
		const joins = /^(?:[-–,/]|dan|hingga|sampai)$/.test(lowerForms(tokens)[at + 1] ?? '');
		last = first !== undefined && joins ? readWeekday(tokens, at + 2) : undefined;
		next = at + 3;
	}
	if (first === undefined || last === undefined) return undefined;
	const dated = readDatedWeekday(tokens, next, first);
	if (dated?.value.type === 'range') {
		return {...dated, value: {...dated.value, to: {...dated.value.to, weekday: last}}};
	}
	const isList = /^(?:,|dan|\/)$/.test(lowerForms(tokens)[at + 1] ?? '') && next === at + 3;
	if (dated || isList) return undefined;
	const tail = readWeekTail(tokens, next);
	const shared = tail?.value ?? {};
	return {
		value: {type: 'range', from: {weekday: first, ...shared}, to: {weekday: last, ...shared}},
		next: tail?.next ?? next,
	};
}

function skipDayPart(tokens: readonly Token[], at: number): number {
	const lower = lowerForms(tokens);
	if (!dayParts.has(lower[at] ?? '')) return at;
	return lower[at] === 'dini' && lower[at + 1] === 'hari' ? at + 2 : at + 1;
}

/** `salat Jumat`, `Jumat Agung`, `setiap Senin`. */
function isWeekdayInName(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	const before = lower[at - 1] === 'hari' ? (lower[at - 2] ?? '') : (lower[at - 1] ?? '');
	if (/^(?:salat|shalat|sholat|ibadah|misa|setiap|tiap|saban|black|malam)$/.test(before))
		return true;
	return /^(?:agung|abu|kliwon|legi|pahing|pon|wage|palma|putih|sore-sore)$/.test(
		lower[at + 1] ?? '',
	);
}

function readBareWeekday(tokens: readonly Token[], at: number, weekday: number): ReadMeaning {
	const tail = readWeekTail(tokens, at);
	if (!tail) return point({weekday}, at);
	return point({weekday, ...tail.value}, tail.next);
}

function readWeekTail(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const lower = lowerForms(tokens);
	const isWeek = lower[at] === 'pekan' || lower[at] === 'minggu';
	const tail = readDirection(tokens, isWeek ? at + 1 : at);
	if (!tail) return undefined;
	return {value: isWeek ? {weekOffset: tail.value} : {direction: tail.value}, next: tail.next};
}

/** `Juli 2023`, `Oktober tahun lalu`, `pada Juli`, `Maret dan Juni 2019`; `Juli-Agustus 2023`. */
export function readMonths(tokens: readonly Token[], at: number): ReadMeaning {
	const fused = readMonthPair(tokens, at);
	if (fused) return fused;
	const read = readMonthYear(tokens, at);
	if (!read) return undefined;
	const month = withTail(tokens, read);
	const from = afterRangeWord(tokens, month.next, at);
	const last = from === undefined ? undefined : readMonthYear(tokens, skipTitle(tokens, from));
	if (last) {
		const tailed = withTail(tokens, last);
		return {value: rangeOf(month.value, tailed.value), next: tailed.next};
	}
	const isPlain = month.next === at + 1;
	const year = isPlain ? yearOfList(tokens, at + 1) : undefined;
	if (year !== undefined) return point({...month.value, year}, month.next);
	const isCued = !isPlain || monthCues.has(lowerForms(tokens)[at - 1] ?? '');
	return isCued && !isNameAfter(tokens, month.next, isPlain)
		? point(month.value, month.next)
		: undefined;
}

/** A month name that a capitalised word follows is a person's or a title: `pada Mei Sari`. */
const isNameAfter = (tokens: readonly Token[], at: number, isPlain: boolean): boolean =>
	isPlain && tokens[at]?.kind === 'word' && isUpperCase(tokens[at].text[0]);

function readMonthPair(tokens: readonly Token[], at: number): ReadMeaning {
	const parts = (lowerForms(tokens)[at] ?? '').split('-');
	if (parts.length !== 2) return undefined;
	const [first, last] = [months.get(parts[0] ?? ''), months.get(parts[1] ?? '')];
	if (first === undefined || last === undefined) return undefined;
	const year = readYear(tokens, at + 1);
	const next = year === undefined ? at + 1 : at + 2;
	return {value: rangeOf({month: first}, {month: last, ...(year !== undefined && {year})}), next};
}

/** The year at the end of a list of months: `Maret, April, dan Juni 2019`. */
function yearOfList(tokens: readonly Token[], start: number): number | undefined {
	const lower = lowerForms(tokens);
	let at = start;
	for (let count = 0; count < 5; count++) {
		const comma = lower[at] === ',' ? 1 : 0;
		const and = /^(?:dan|atau|serta)$/.test(lower[at + comma] ?? '') ? 1 : 0;
		if (comma + and === 0 || readMonth(tokens, at + comma + and) === undefined) return undefined;
		at += comma + and + 1;
		const year = readYear(tokens, at);
		if (year !== undefined) return year;
	}
	return undefined;
}

/** A bare year or a range of years where something shows that it is one. `isListed`: it goes on from a year before. */
export function readYears(tokens: readonly Token[], at: number, isListed: boolean): ReadMeaning {
	const year = readYear(tokens, at);
	if (year === undefined) return undefined;
	const lower = lowerForms(tokens);
	const before = lower[at - 1] ?? '';
	const isAfterYear = before === 'tahun' || (yearKinds.has(before) && lower[at - 2] === 'tahun');
	const isModern = year >= 1900 && year < 2100;
	const end = readYearEnd(tokens, at, year, isAfterYear);
	if (end && (isAfterYear || isModern || year >= 1500)) return end;
	const isBracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
	const isFollowed = /^(?:lalu|silam|mendatang)$/.test(lower[at + 1] ?? '');
	const isCued = yearCues.has(before) || isListed || isBracketed || isFollowed;
	if (isAfterYear || (isModern && isCued && !countsNext(tokens, at))) {
		return {value: {type: 'point', point: {year}}, next: at + 1};
	}
	return undefined;
}

/** `di 2000 desa`: what follows is counted by the figure. */
function countsNext(tokens: readonly Token[], at: number): boolean {
	return magnitudes.has(lowerForms(tokens)[at + 1] ?? '') || readUnit(tokens, at + 1) !== undefined;
}

function readYearEnd(
	tokens: readonly Token[],
	at: number,
	year: number,
	isAfterYear: boolean,
): ReadMeaning {
	const isSlash = tokens[at + 1]?.text === '/';
	const isSeason = isSlash && (isAfterYear || lowerForms(tokens)[at - 1] === 'musim');
	const from = isSeason ? at + 2 : afterRangeWord(tokens, at + 1, at);
	if (from === undefined) return undefined;
	const second = skipTitle(tokens, from);
	const last = readYear(tokens, second) ?? shortYear(tokens, second, year);
	if (last === undefined || last <= year) return undefined;
	return {value: {type: 'range', from: {year}, to: {year: last}}, next: second + 1};
}

/** `2023/24`, `1998-99`. */
function shortYear(tokens: readonly Token[], at: number, year: number): number | undefined {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (before?.end !== token?.start || !/^\d\d$/.test(token?.text ?? '')) return undefined;
	if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '/') return undefined;
	const full = Math.floor(year / 100) * 100 + Number(token?.text);
	return full === year + 1 ? full : undefined;
}

/** `1990-an`, `era 80-an`, `abad ke-19`, `abad XX`. */
export function readEra(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const decade = /^(1\d\d0|20\d0|\d0)-?an$/.exec(lower[at] ?? '')?.[1];
	if (decade !== undefined) {
		const isCued = /^(?:tahun|dekade|era|periode|zaman)$/.test(lower[at - 1] ?? '');
		if (decade.length === 2 && !isCued) return undefined;
		const full =
			decade.length === 4 ? decade : `${decade === '00' || decade === '10' ? '20' : '19'}${decade}`;
		return {value: {type: 'edtf', iso: `${full.slice(0, 3)}X`}, next: at + 1};
	}
	if (lower[at] !== 'abad') return undefined;
	const glued = /^(?:ke-?)?(\d{1,2}|[ivx]{1,5})$/.exec(lower[at + 1] ?? '')?.[1];
	const isApart = lower[at + 1] === 'ke' || (lower[at + 1] === 'ke-' && true);
	const number = glued ?? (isApart ? lower[at + 2] : undefined);
	const century = /^\d{1,2}$/.test(number ?? '') ? Number(number) : roman(number ?? '');
	if (century === undefined || century < 1 || century > 22 || lower[at + 2] === 'sm')
		return undefined;
	const iso = `${String(century - 1).padStart(2, '0')}XX`;
	return {value: {type: 'edtf', iso}, next: glued === undefined ? at + 3 : at + 2};
}

const romans = new Map(
	'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
		.split(' ')
		.map((numeral, index): [string, number] => [numeral, index + 1]),
);
const roman = (text: string): number | undefined => romans.get(text);

/** `kuartal I 2023`, `semester pertama tahun ini`, `triwulan III/2024`. */
export function readQuarter(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const length = {kuartal: 3, triwulan: 3, semester: 6, paruh: 6}[lower[at] ?? ''];
	const number = ordinals.get(lower[at + 1] ?? '') ?? roman(lower[at + 1] ?? '');
	if (length === undefined || number === undefined || number * length > 12) return undefined;
	const isSkipped = /^(?:\/|tahun|-)$/.test(lower[at + 2] ?? '');
	const from = isSkipped ? at + 3 : at + 2;
	const year = readYear(tokens, from);
	const offset = lower[at + 2] === 'tahun' ? readDirection(tokens, from) : undefined;
	if (year === undefined && !offset) return undefined;
	return {
		value: {
			type: 'months',
			from: (number - 1) * length + 1,
			to: number * length,
			point: year === undefined ? {yearOffset: offset?.value ?? 0} : {year},
		},
		next: offset?.next ?? from + 1,
	};
}

const ordinals = new Map(
	[
		['1', 'pertama', 'satu', 'ke-1'],
		['2', 'kedua', 'dua', 'ke-2'],
		['3', 'ketiga', 'tiga', 'ke-3'],
		['4', 'keempat', 'empat', 'ke-4'],
	].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** `Hari Pahlawan`, `Natal 2024`, `HUT ke-78 RI`: a fixed day, with the year where it is said. */
export function readNamedDay(tokens: readonly Token[], at: number): ReadMeaning {
	if (!isUpperCase(tokens[at]?.text[0])) return undefined;
	const lower = lowerForms(tokens);
	const republic = readRepublicDay(tokens, at);
	if (republic) return republic;
	let best: (typeof namedDays)[number] | undefined;
	for (const named of namedDays) {
		if (best && named.words.length <= best.words.length) continue;
		if (named.words.every((word, index) => lower[at + index] === word)) best = named;
	}
	if (!best) return undefined;
	const next = at + best.words.length;
	if (namedDayExceptions.has(lower[next] ?? '')) return undefined;
	const {month, day} = best;
	const year = readYear(tokens, next);
	const read =
		year === undefined
			? withTail(tokens, {value: {month, day}, next})
			: {value: {month, day, year}, next: next + 1};
	return {value: {type: 'point', point: read.value, isNamed: true}, next: read.next};
}

/** The republic was proclaimed in 1945, so the number of the anniversary gives the year. */
function readRepublicDay(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	if (lower[at] !== 'hut') return undefined;
	const nation = /^(?:ri|republik|kemerdekaan)$/;
	const isBefore = nation.test(lower[at + 1] ?? '');
	const begin = isBefore ? (lower[at + 1] === 'republik' ? at + 3 : at + 2) : at + 1;
	const from = lower[begin] === 'ri' ? begin + 1 : begin;
	const number = /^ke-(\d{1,3})$/.exec(lower[from] ?? '')?.[1];
	if (number === undefined) return undefined;
	if (!isBefore && !nation.test(lower[from + 1] ?? '')) return undefined;
	const next = isBefore ? from + 1 : lower[from + 1] === 'ri' ? from + 2 : from + 3;
	const year = 1945 + Number(number);
	return {
		value: {type: 'point', point: {year, month: 8, day: 17}, isNamed: true},
		next: Math.min(next, tokens.length),
	};
}
