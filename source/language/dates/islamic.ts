import type {Token} from '../analysis.js';
import {islamicMonthHeads, islamicMonths} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import type {ReadMeaning} from './meaning.js';
import {isYearWord, readDay} from './parts.js';

/**
 * A date of the Islamic calendar: `1 Syawal 1444 H`, `Ramadan 1444 Hijriah`, `tahun 1445 H`. Its day begins at dusk and
 * its months with the sighting of the moon, so no Gregorian day is worked out.
 */
export function readIslamic(tokens: readonly Token[], at: number): ReadMeaning {
	if (tokens[at]?.kind === 'number') {
		const year = afterYear(tokens, at);
		if (year !== undefined) return {value: {type: 'foreign'}, next: year};
		const month = readDay(tokens, at) === undefined ? undefined : afterMonth(tokens, at + 1);
		if (month === undefined) return undefined;
		return {value: {type: 'foreign'}, next: afterYear(tokens, month) ?? month};
	}
	const month = afterMonth(tokens, at);
	const year = month === undefined ? undefined : afterYear(tokens, month);
	return year === undefined ? undefined : {value: {type: 'foreign'}, next: year};
}

/** The index after `Syawal`, `Rabiul Awal`. */
function afterMonth(tokens: readonly Token[], at: number): number | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (islamicMonths.has(word)) return at + 1;
	const isTwo =
		islamicMonthHeads.has(word) && /^(?:awal|akhir|tsani|ula)$/.test(lower[at + 1] ?? '');
	return isTwo ? at + 2 : undefined;
}

/** The index after `1444 H`, `tahun 1444 Hijriah`. */
function afterYear(tokens: readonly Token[], at: number): number | undefined {
	const lower = lowerForms(tokens);
	const from = isYearWord(lower[at]) ? at + 1 : at;
	if (!/^1[0-5]\d\d$/.test(tokens[from]?.text ?? '')) return undefined;
	const isEra = tokens[from + 1]?.text === 'H' || /^hijri(?:yy?)?ah$/.test(lower[from + 1] ?? '');
	return isEra ? from + 2 : undefined;
}
