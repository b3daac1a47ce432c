import {isCalendarDate} from '../../calendar-date.js';
import {dayTyped} from '../typed/typed-deck.js';
import type {BankField} from './columns.js';

/** The fields of a row, white space around them taken away. */
export interface BankRow {
	text(field: BankField | number): string | undefined;
	/** A cell that is a date, as `YYYY-MM-DD`, else its text. */
	day(field: BankField): string | undefined;
}

/** An address that a deck may have. */
export function linkOf(text: string | undefined): string | undefined {
	return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}

/** A day as teachers type it, also with the time of day, as `YYYY-MM-DD`; undefined when it is none. */
export function dayOf(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const day = dayTyped(/^\d{4}-\d{1,2}-\d{1,2}/.exec(text)?.[0] ?? text);
	return isCalendarDate(day) ? day : undefined;
}

/** A field, where there is a value for it. */
export function optional<Key extends string>(
	key: Key,
	value: string | undefined,
): Partial<Record<Key, string>> {
	return value === undefined ? {} : ({[key]: value} as Record<Key, string>);
}
