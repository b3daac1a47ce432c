import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {fullYear, isDash, type Point, type Read} from './parts.js';

/**
 * `26/7/2023`, `26/07/23`, `26-07-2023`, `26.07.2023`, `2023-07-26`, and `26/7` where `isShort` allows it. Day before
 * month, as in Indonesia; a month beyond 12 shows the American order. A day or month that does not exist is read where
 * the form can be nothing but a date.
 */
export function readNumericDate(
	tokens: readonly Token[],
	at: number,
	isShort: boolean,
): Read<Point> | undefined {
	const first = tokens[at];
	if (first?.kind !== 'number') return undefined;
	if (first.text.length > 5) return readDotted(first.text, at, isShort);
	const [mark, second] = [tokens[at + 1], tokens[at + 2]];
	if (!isDash(mark) || second?.kind !== 'number' || !/^\d{1,2}$/.test(second.text))
		return undefined;
	const isThree = hasThird(tokens, at);
	const last = isThree ? tokens[at + 4] : undefined;
	if (isJoinedOn(tokens, at + (isThree ? 5 : 3))) return undefined;
	const [one, two, three] = [first.text, second.text, last?.text];
	if (/^(?:1[5-9]|20)\d\d$/.test(one)) {
		if (!/^\d\d$/.test(two) || !/^\d\d$/.test(three ?? '')) return undefined;
		return existing(Number(three), Number(two), Number(one), at + 5);
	}
	if (!/^\d{1,2}$/.test(one)) return undefined;
	const [day, month] = [Number(one), Number(two)];
	if (three === undefined) {
		return mark?.text === '/' && isShort ? existing(day, month, undefined, at + 3) : undefined;
	}
	if (/^(?:1[5-9]|20)\d\d$/.test(three)) {
		const year = Number(three);
		if (mark?.text === '/')
			return american(day, month, year, at + 5) ?? point(day, month, year, at + 5);
		return existing(day, month, year, at + 5) ?? american(day, month, year, at + 5);
	}
	const isWhole = isShort || (one.length === 2 && two.length === 2);
	const isYear = /^\d\d$/.test(three) && (mark?.text === '/' || isShort);
	return isYear && isWhole ? existing(day, month, fullYear(Number(three)), at + 5) : undefined;
}

/** A third part after the same mark; `26/7-2023` is a slip, `26/7-28/7` a range. */
function hasThird(tokens: readonly Token[], at: number): boolean {
	const [mark, other, last] = [tokens[at + 1], tokens[at + 3], tokens[at + 4]];
	if (!isDash(other) || last?.kind !== 'number') return false;
	return other?.text === mark?.text || (other?.text === '-' && /^20\d\d$/.test(last.text));
}

function readDotted(text: string, at: number, isShort: boolean): Read<Point> | undefined {
	const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(text);
	if (!match) return undefined;
	const [day, month, last] = match.slice(1).map(Number) as [number, number, number];
	if (last >= 100) return existing(day, month, last, at + 1);
	return isShort ? existing(day, month, fullYear(last), at + 1) : undefined;
}

/** A case number or a telephone number goes on: `26/7/2023/PN`, `08-12-20-11`. */
function isJoinedOn(tokens: readonly Token[], at: number): boolean {
	const [mark, after] = [tokens[at], tokens[at + 1]];
	if (!isDash(mark) || mark?.start !== tokens[at - 1]?.end || mark?.end !== after?.start)
		return false;
	// `26/7-28/7` is a range.
	return mark?.text === '/' || after?.kind !== 'number' || tokens[at + 2]?.text !== '/';
}

const point = (day: number, month: number, year: number, next: number): Read<Point> => ({
	value: {day, month, year},
	next,
});

function existing(
	day: number,
	month: number,
	year: number | undefined,
	next: number,
): Read<Point> | undefined {
	if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
	return {value: {day, month, ...(year !== undefined && {year})}, next};
}

/** `07/27/2023`. */
const american = (
	month: number,
	day: number,
	year: number,
	next: number,
): Read<Point> | undefined => (day > 12 ? existing(day, month, year, next) : undefined);

/** Whether a day and month alone may stand at token `at`: in brackets or after `tanggal`, where nothing is divided. */
export function isShortPlace(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	const before = lower[at - 1] ?? '';
	if (before === '(' || before === '[') return !fraction.test(lower[at - 2] ?? '');
	if (before === '.') return lower[at - 2] === 'tgl';
	if (before === 'tanggal' || before === 'tgl') return true;
	// Nobody divides more than twelve parts: `pada 27/7`.
	return /^(?:pada|sejak|hingga|mulai|sampai|per)$/.test(before) && Number(lower[at]) > 12;
}

const fraction = /^(?:setengah|separuh|seper\w+|per(?:tiga|empat|lima|enam|delapan)|bagian)$/;
