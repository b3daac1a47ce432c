import {isoDate} from '../months.js';
import {findPrintedDates} from '../printed-date.js';

/** A date of publication as metadata gives it. */
export interface MetaDate {
	/** `YYYY-MM-DD` in the article's own zone. */
	readonly day: string;
	/** Whether it came in universal time, which some systems also write for local time by mistake. */
	readonly isUniversal: boolean;
}

const iso =
	/^(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[T ](\d{1,2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** No site was on the web before; the epoch and other zeros stand for no date. */
const firstDay = '1994-01-01';
const monthFirst = /^(?:\p{L}{3,9},? )?(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/u;
const english =
	/^(?:\p{L}{3},? )?(\d{1,2} \p{L}{3,9} \d{4}) (\d{2}):(\d{2})(?::\d{2})? (GMT|UTC|[+-]0000)$/u;
/** Western Indonesia Time, in which the national press dates its articles. */
const hoursAheadOfUniversal = 7;

/**
 * Reads a date in any of the forms in which pages give theirs: ISO with and without zone, slashes, RFC 2822,
 * `Kamis, 02 Nov 2023 20:59 WIB`, epoch seconds or milliseconds. The day is that of the article's own zone; a time
 * in universal time is taken to Western Indonesia Time.
 */
export function readMetaDate(value: string): MetaDate | undefined {
	const date = readAnyDate(value.slice(0, 200));
	return date && date.day >= firstDay ? date : undefined;
}

function readAnyDate(value: string): MetaDate | undefined {
	const text = value.replace(/\s+/g, ' ').trim();
	const match = iso.exec(text);
	if (match) {
		const [, year, month, day, hour, minute, zone] = match;
		const printed = isoDate(Number(year), Number(month), Number(day));
		if (printed === undefined) return undefined;
		const isUniversal = /^(?:Z|UTC|[+-]00(?::?00)?)$/.test(zone ?? '');
		return {
			day: isUniversal ? inIndonesia(printed, Number(hour), Number(minute)) : printed,
			isUniversal,
		};
	}
	const universal = english.exec(text);
	if (universal) {
		const [date] = findPrintedDates(universal[1]!);
		return (
			date && {
				day: inIndonesia(date.iso, Number(universal[2]), Number(universal[3])),
				isUniversal: true,
			}
		);
	}
	if (/^1\d{9}(?:\d{3})?$/.test(text)) {
		const at = Number(text) * (text.length === 10 ? 1000 : 1);
		return {
			day: new Date(at + hoursAheadOfUniversal * 3_600_000).toISOString().slice(0, 10),
			isUniversal: true,
		};
	}
	const [, month, day, year] = monthFirst.exec(text) ?? [];
	const [date] = findPrintedDates(month === undefined ? text : `${day} ${month} ${year}`);
	return date && {day: date.iso, isUniversal: false};
}

function inIndonesia(day: string, hour: number, minute: number): string {
	const at =
		Date.parse(`${day}T00:00:00Z`) + ((hour + hoursAheadOfUniversal) * 60 + minute) * 60_000;
	return new Date(at).toISOString().slice(0, 10);
}
