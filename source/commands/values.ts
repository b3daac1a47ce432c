import {type Bilingual, UserError} from '../errors.js';
import type {CardKind} from '../deck/deck.js';
import {builtKinds} from '../deck/kinds.js';
import {optionCounts, type OptionCount} from '../questions/option-counts.js';
import {sanitiseLine} from '../sanitise.js';
import type {OptionValues} from './command.js';
import {isCalendarDate} from '../calendar-date.js';

/** An option's text, or undefined when it was not given. */
export function text(values: OptionValues, name: string): string | undefined {
	const value = values[name];
	return typeof value === 'string' ? value : undefined;
}

/** A whole number from 1 on. */
export function count(values: OptionValues, name: string, maximum: number): number | undefined {
	const value = text(values, name);
	if (value === undefined) return undefined;
	const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
	if (number >= 1 && number <= maximum) return number;
	throw wrongValue(name, value, {
		id: `Pakai bilangan dari 1 sampai ${String(maximum)}.`,
		en: `Use a number from 1 to ${String(maximum)}.`,
	});
}

/** A real day of the calendar, `YYYY-MM-DD`. */
export function calendarDate(values: OptionValues, name: string): string | undefined {
	const value = text(values, name);
	if (value === undefined) return undefined;
	if (isCalendarDate(value)) return value;
	throw wrongValue(name, value, {
		id: 'Tulis tanggal sebagai tahun-bulan-hari, misalnya --date 2023-07-28.',
		en: 'Write the date as year-month-day, such as --date 2023-07-28.',
	});
}

/** How many answers a question offers. */
export function optionCount(values: OptionValues, name: string): OptionCount | undefined {
	const value = text(values, name);
	if (value === undefined) return undefined;
	const number = optionCounts.find((known) => String(known) === value);
	if (number !== undefined) return number;
	throw wrongValue(name, value, {
		id: `Pilih 3, 4, atau 5, misalnya --${name} 4: itulah jumlah pilihan jawaban, kuncinya termasuk.`,
		en: `Choose 3, 4 or 5, such as --${name} 4: that many answers to choose from, the key among them.`,
	});
}

/** Kinds of cards, of those that are `known`. */
export function cardKinds(
	values: OptionValues,
	name: string,
	known: readonly CardKind[] = builtKinds,
): CardKind[] | undefined {
	const value = text(values, name);
	if (value === undefined) return undefined;
	const kinds: CardKind[] = [];
	for (const item of value.split(',').map((word) => word.trim().toLowerCase())) {
		const kind = known.find((other) => other === item);
		if (!kind) {
			throw wrongValue(name, item, {
				id: `Jenis yang ada: ${known.join(', ')}.`,
				en: `The kinds are: ${known.join(', ')}.`,
			});
		}

		kinds.push(kind);
	}

	return kinds;
}

/** A value that can't be used, and one that can. */
export function wrongValue(name: string, value: string, hint: Bilingual): UserError {
	const shown = sanitiseLine(value).slice(0, 60);
	return new UserError(
		{
			id: `Nilai "${shown}" untuk --${name} tidak dapat dipakai.`,
			en: `The value "${shown}" for --${name} can't be used.`,
		},
		{hint, exitStatus: 2},
	);
}
