import type {Span} from '../../span.js';
import type {Sentence, Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {months, namedAfterDates, numberLabels} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import {Lookahead} from './lookahead.js';
import {readBareDay, readDayOfMonth, readSpeltDay} from './bare-days.js';
import {readCountdown} from './countdown.js';
import {isDayPlace, type Phrases, readDayList} from './day-lists.js';
import {readDays} from './days.js';
import {readEra} from './eras.js';
import {readIslamic} from './islamic.js';
import {type DateMeaning, pointMeaning, type ReadMeaning} from './meaning.js';
import {readMonths} from './months.js';
import {readNamedDay} from './named-days.js';
import {isShortPlace} from './numeric.js';
import {readYear} from './parts.js';
import {readQuarter} from './quarters.js';
import {readRelative} from './relative.js';
import {withSecondEnd} from './second-ends.js';
import {mayBegin} from './starters.js';
import {readWeekdayDate} from './weekdays.js';
import {readYears} from './years.js';

/** A date phrase found in the text and what it says, before it is resolved. */
export interface DateCandidate extends Span {
	readonly meaning: DateMeaning;
	/** The reader that found it. */
	readonly rule: string;
	/** Index of its sentence. */
	readonly sentence: number;
	/** Index of its first token in the sentence, and of the first one after it. */
	readonly token: number;
	readonly next: number;
	/** Whether words before it look ahead (`akan`, `dijadwalkan`), and whether they do in its own clause. */
	readonly isAhead: boolean;
	readonly isAheadInClause: boolean;
	readonly isBracketed: boolean;
	/** Whether it comes back every year: `setiap 17 Agustus`. */
	readonly isYearly: boolean;
}

/** Finds every date phrase of the sentences, in text order and without overlaps. */
export function findDateCandidates(sentences: readonly Sentence[]): DateCandidate[] {
	const candidates: DateCandidate[] = [];
	for (const [sentence, {tokens}] of sentences.entries()) {
		const lower = lowerForms(tokens);
		const ahead = new Lookahead();
		let last: Last = {};
		for (let at = 0; at < tokens.length;) {
			ahead.pass(lower[at] ?? '', at);
			const found = mayBegin(tokens, lower, at) ? readPhrases(tokens, at, last) : undefined;
			if (!found) {
				at++;
				continue;
			}
			for (const {meaning, first, next} of found.phrases) {
				candidates.push({
					start: tokens[first]?.start ?? 0,
					end: tokens[next - 1]?.end ?? 0,
					meaning,
					rule: found.rule,
					sentence,
					token: first,
					next,
					isAhead: ahead.reaches(first),
					isAheadInClause: ahead.reachesInClause(first),
					isBracketed: tokens[first - 1]?.text === '(',
					isYearly: isYearly(lower, first),
				});
				last = {meaning, next};
			}
			at = found.next;
		}
	}
	return candidates;
}

/** `setiap 17 Agustus`, `tiap tanggal 21 April`, `setiap bulan Desember`. */
function isYearly(lower: readonly string[], first: number): boolean {
	const isTitled = /^(?:tanggal|bulan|hari)$/.test(lower[first - 1] ?? '');
	return /^(?:setiap|tiap|saban)$/.test(lower[isTitled ? first - 2 : first - 1] ?? '');
}

/** The phrase read last in the sentence, which may go on as a list. */
interface Last {
	readonly meaning?: DateMeaning;
	readonly next?: number;
}

type Reader = (tokens: readonly Token[], at: number, last: Last) => ReadMeaning;

/** In this order: the longest and surest forms first. */
const readers: ReadonlyArray<readonly [rule: string, reader: Reader]> = [
	['weekday', readWeekdayDate],
	['day', readDayForm],
	['spelt day', readSpeltDay],
	['countdown', readCountdown],
	['Islamic calendar', readIslamic],
	['months', readMonths],
	['era', readEra],
	[
		'years',
		(tokens, at, last) =>
			readYears(tokens, at, isYear(last.meaning) && continuesList(tokens, at, last)),
	],
	['quarter', readQuarter],
	['named day', readNamedDay],
	['bare day', readBareDay],
];

interface FoundPhrases extends Phrases {
	readonly rule: string;
}

function readPhrases(tokens: readonly Token[], at: number, last: Last): FoundPhrases | undefined {
	const label = labelBefore(tokens, at);
	if (label !== undefined) return {phrases: [], next: label, rule: 'label'};
	const list = readDayList(tokens, at);
	if (list) return {...list, rule: 'list of days'};
	const ofMonth = readDayOfMonth(tokens, at);
	if (ofMonth) {
		const {value: meaning, next} = ofMonth;
		return {phrases: [{meaning, first: at, next}], next, rule: 'day of a month'};
	}
	const relative = readRelative(tokens, at);
	if (relative) {
		const {value, next} = relative;
		const found = value ? withBracket(tokens, at, value, next) : {phrases: [], next};
		return {...found, rule: 'relative'};
	}
	for (const [rule, reader] of readers) {
		const read = reader(tokens, at, last);
		if (!read) continue;
		const {meaning, next} = withSecondEnd(tokens, at, read.value, read.next);
		return {...withBracket(tokens, at, meaning, next), rule};
	}
	return undefined;
}

function readDayForm(tokens: readonly Token[], at: number, last: Last): ReadMeaning {
	if (!isDayPlace(tokens, at)) return undefined;
	const isListed = isNumericDay(last.meaning) && continuesList(tokens, at, last);
	return readDays(tokens, at, isListed || isShortPlace(tokens, at));
}

const isYear = (meaning: DateMeaning | undefined): boolean =>
	meaning?.type === 'point' &&
	meaning.point.month === undefined &&
	meaning.point.year !== undefined;

const isNumericDay = (meaning: DateMeaning | undefined): boolean =>
	meaning?.type === 'point' && meaning.point.day !== undefined;

/** `pada 2019 dan 2020`, `2018, 2019`, `(26/7) dan (27/7)`. */
function continuesList(tokens: readonly Token[], at: number, {next}: Last): boolean {
	if (next === undefined || next >= at || at - next > 2) return false;
	const between = lowerForms(tokens).slice(next, at).join(' ');
	return /^(?:,|dan|atau|serta|&|, dan|, serta|ke|menjadi)$/.test(between);
}

/**
 * The index after a number or name that only looks like a date, told by the word before it: `versi 10.12.2023`,
 * `Pasal 27/7`, `Jalan 17 Agustus`.
 */
function labelBefore(tokens: readonly Token[], at: number): number | undefined {
	if (tokens[at]?.kind !== 'number') return undefined;
	const lower = lowerForms(tokens);
	const place = lower[at - 1] === '.' || lower[at - 1] === ':' ? at - 2 : at - 1;
	const label = lower[place] ?? '';
	const isDay = months.has(lower[at + 1] ?? '');
	if (numberLabels.has(label) && !isDay) return at + 1;
	if (!isDay || !namedAfterDates.has(label) || !isUpperCase(tokens[place]?.text[0]))
		return undefined;
	return readDays(tokens, at, false)?.next;
}

/** `kemarin (16/8)`, `Hari Kemerdekaan (17/8/2023)`, `tahun yang sama (1995)`: the date in brackets says which day it is. */
function withBracket(
	tokens: readonly Token[],
	first: number,
	meaning: DateMeaning,
	next: number,
): Phrases {
	const phrase = {meaning, first, next};
	if (tokens[next]?.text !== '(') return {phrases: [phrase], next};
	const dated = readBracket(tokens, next + 1, meaning);
	if (!dated || tokens[dated.next]?.text !== ')') return {phrases: [phrase], next};
	const after = dated.next + 1;
	return {phrases: [{meaning: dated.value, first, next: after}], next: after};
}

function readBracket(tokens: readonly Token[], at: number, meaning: DateMeaning): ReadMeaning {
	if (meaning.type === 'offset' && meaning.unit === 'year') {
		const year = readYear(tokens, at);
		return year === undefined ? undefined : pointMeaning({year}, at + 1);
	}
	const isOpen =
		meaning.type === 'vague' ||
		(meaning.type === 'offset' && meaning.unit === 'day') ||
		(meaning.type === 'point' && meaning.isNamed && meaning.point.year === undefined);
	// Only a date in figures is so close; `(27 Juli 1953)` is a date of its own.
	return isOpen && tokens[at + 1]?.kind !== 'word' ? readDays(tokens, at, true) : undefined;
}
