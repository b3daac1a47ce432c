import type {Span} from '../../span.js';
import type {Sentence, Token} from '../analysis.js';
import {months, shortWeekdays, weekdays} from '../data/calendar.js';
import {type Point, readDay, readNumericDate} from './parts.js';
import type {DateMeaning} from './meaning.js';
import {afterRangeWord, rangeOf, readDays, skipTitle} from './days.js';
import {readMonths} from './months.js';
import {readNamedDay} from './named-days.js';
import {readWeekdayDate} from './weekdays.js';
import {readEra, readQuarter, readYears} from './years.js';
import {lowerForms} from '../lower.js';
import {readRelative} from './relative.js';

/** A date phrase found in the text and what it says, before it is resolved. */
export interface DateCandidate extends Span {
	readonly meaning: DateMeaning;
	/** Index of its sentence. */
	readonly sentence: number;
	/** Index of its first token in the sentence. */
	readonly token: number;
	/** Whether the words before it look ahead: `akan`, `dijadwalkan`. */
	readonly isAhead: boolean;
	readonly isBracketed: boolean;
}

/** Finds every date phrase of the sentences, in text order and without overlaps. */
export function findDateCandidates(sentences: readonly Sentence[]): DateCandidate[] {
	const candidates: DateCandidate[] = [];
	for (const [sentence, {tokens}] of sentences.entries()) {
		let aheadUntil = -1;
		let yearEnd = -1;
		for (let at = 0; at < tokens.length;) {
			if (aheadWords.has(lowerForms(tokens)[at] ?? '')) aheadUntil = at + aheadReach;
			const found = mayBegin(tokens, at) ? readPhrases(tokens, at, yearEnd) : undefined;
			if (!found) {
				at++;
				continue;
			}
			for (const {meaning, first, next} of found.phrases) {
				candidates.push({
					start: tokens[first]?.start ?? 0,
					end: tokens[next - 1]?.end ?? 0,
					meaning,
					sentence,
					token: first,
					isAhead: first <= aheadUntil,
					isBracketed: tokens[first - 1]?.text === '(',
				});
				if (meaning.type === 'point' && meaning.point.month === undefined) yearEnd = next;
			}
			at = found.next;
		}
	}
	return candidates;
}

const aheadWords = new Set(
	'akan bakal dijadwalkan direncanakan rencananya hendak nanti nantinya mendatang diperkirakan'.split(
		' ',
	),
);
/** How many tokens after such a word a date is taken to lie ahead. */
const aheadReach = 10;

interface Phrase {
	readonly meaning: DateMeaning;
	readonly first: number;
	readonly next: number;
}

interface Phrases {
	readonly phrases: readonly Phrase[];
	readonly next: number;
}

const starters = new Set([
	...months.keys(),
	...weekdays.keys(),
	...shortWeekdays.keys(),
	...(
		'kemarin besok esok lusa keesokan pagi siang sore petang malam dini tadi nanti akhir hari pekan minggu bulan tahun dekade ' +
		'dasawarsa sehari sepekan seminggu sebulan setahun sedekade satu dua tiga empat lima enam tujuh delapan sembilan ' +
		'sepuluh sebelas seratus belasan puluhan ratusan ribuan jutaan setengah abad kuartal triwulan semester paruh natal hardiknas ' +
		'harkitnas haornas may hut'
	).split(' '),
]);

function mayBegin(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind === 'number') return true;
	if (token?.kind !== 'word') return false;
	const lower = lowerForms(tokens)[at] ?? '';
	if (starters.has(lower)) return true;
	const dash = lower.indexOf('-');
	return dash > 0 && (starters.has(lower.slice(0, dash)) || /^\d{2,4}-?an$/.test(lower));
}

function readPhrases(tokens: readonly Token[], at: number, yearEnd: number): Phrases | undefined {
	const list = readDayList(tokens, at);
	if (list) return list;
	const relative = readRelativeDated(tokens, at);
	if (relative) return relative;
	const read =
		readWeekdayDate(tokens, at) ??
		(isDayPlace(tokens, at) ? readDays(tokens, at, isShortPlace(tokens, at)) : undefined) ??
		readMonths(tokens, at) ??
		readEra(tokens, at) ??
		readYears(tokens, at, continuesYears(tokens, at, yearEnd)) ??
		readQuarter(tokens, at) ??
		readNamedDay(tokens, at);
	if (!read) return undefined;
	const whole = withSecondEnd(tokens, at, read.value, read.next);
	return {phrases: [{meaning: whole.meaning, first: at, next: whole.next}], next: whole.next};
}

/** `kemarin (16/8)`, `hari ini (10/9/2024)`: the date in brackets says which day it is. */
function readRelativeDated(tokens: readonly Token[], at: number): Phrases | undefined {
	const relative = readRelative(tokens, at);
	if (!relative) return undefined;
	const {value, next} = relative;
	if (value?.type === 'offset' && value.unit === 'day' && tokens[next]?.text === '(') {
		const dated = readNumericDate(tokens, next + 1, true);
		if (dated && tokens[dated.next]?.text === ')') {
			const meaning: DateMeaning = {type: 'point', point: dated.value};
			return {phrases: [{meaning, first: at, next: dated.next + 1}], next: dated.next + 1};
		}
	}
	return {phrases: value ? [{meaning: value, first: at, next}] : [], next};
}

/** Numbers that belong to a longer figure or a law are no days. */
function isDayPlace(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const isJoined =
		before !== undefined && before.end === tokens[at]?.start && /^[-/.,]$/.test(before.text);
	return !isJoined && !/^(?:nomor|no|pasal|ayat|rp)$/.test(lowerForms(tokens)[at - 1] ?? '');
}

/** `(16/8)` and `tanggal 16/8`; elsewhere `3/4` is a fraction or something else. */
function isShortPlace(tokens: readonly Token[], at: number): boolean {
	const before = lowerForms(tokens)[at - 1] ?? '';
	return before === '(' || before === '[' || before === 'tanggal' || before === 'tgl';
}

/** `pada 2019 dan 2020`, `2018, 2019`. */
function continuesYears(tokens: readonly Token[], at: number, yearEnd: number): boolean {
	if (yearEnd < 0 || yearEnd >= at || at - yearEnd > 2) return false;
	const between = lowerForms(tokens).slice(yearEnd, at).join(' ');
	return /^(?:,|dan|atau|serta|, dan|, serta|ke|menjadi)$/.test(between);
}

/** `25 dan 26 Juli 2023` is a range; `3, 10, dan 17 Agustus` are three dates. */
function readDayList(tokens: readonly Token[], start: number): Phrases | undefined {
	const lower = lowerForms(tokens);
	if (lower[start - 1] === 'antara') return undefined;
	const places: number[] = [];
	let at = start;
	for (;;) {
		if (readDay(tokens, at) === undefined || places.length > 10) return undefined;
		const days =
			places.length > 0 && isDayPlace(tokens, at) ? readDays(tokens, at, false) : undefined;
		if (days) return dayList(tokens, places, at, days.value, days.next);
		places.push(at);
		const comma = lower[at + 1] === ',' ? 1 : 0;
		const and = /^(?:dan|serta|atau|&)$/.test(lower[at + 1 + comma] ?? '') ? 1 : 0;
		if (comma + and === 0) return undefined;
		at += 1 + comma + and;
	}
}

function dayList(
	tokens: readonly Token[],
	places: readonly number[],
	last: number,
	meaning: DateMeaning,
	next: number,
): Phrases | undefined {
	if (meaning.type !== 'point' || meaning.point.day === undefined) return undefined;
	const {point} = meaning;
	const days = places.map((place) => readDay(tokens, place) ?? 0);
	if (
		[...days, meaning.point.day].some(
			(day, index, all) => index > 0 && day <= (all[index - 1] ?? 0),
		)
	) {
		return undefined;
	}
	const [first] = days;
	if (days.length === 1 && first !== undefined && first + 1 === point.day) {
		const range: DateMeaning = {type: 'range', from: {...point, day: first}, to: point};
		return {phrases: [{meaning: range, first: places[0] ?? last, next}], next};
	}
	const phrases = places.map((place, index): Phrase => {
		const day = days[index] ?? 0;
		return {meaning: {type: 'point', point: {...point, day}}, first: place, next: place + 1};
	});
	return {phrases: [...phrases, {meaning, first: last, next}], next};
}

/** `Rabu (26/7) hingga Jumat (28/7)`, `Senin hingga Kamis`, `Juli 2019 hingga Maret 2020`, `2019 hingga Juli 2023`. */
function withSecondEnd(
	tokens: readonly Token[],
	first: number,
	meaning: DateMeaning,
	next: number,
): {readonly meaning: DateMeaning; readonly next: number} {
	if (meaning.type !== 'point') return {meaning, next};
	const from = afterRangeWord(tokens, next, first);
	if (from === undefined) return {meaning, next};
	const at = skipTitle(tokens, from);
	const read =
		readWeekdayDate(tokens, at) ??
		(meaning.point.weekday === undefined
			? (readDays(tokens, at, false) ?? readMonths(tokens, at))
			: undefined);
	if (read?.value.type === 'range' && isOpen(meaning.point)) {
		// `Senin hingga Kamis (10-13/2)` reads its last part as one date of a weekday.
		const {from: begin, to} = read.value;
		if (begin.weekday === undefined) return {meaning, next};
		return {
			meaning: {
				type: 'range',
				from: {...begin, ...meaning.point},
				to: {...to, weekday: begin.weekday},
			},
			next: read.next,
		};
	}
	if (read?.value.type !== 'point') return {meaning, next};
	return {meaning: rangeOf(meaning.point, read.value.point), next: read.next};
}

/** A weekday alone. */
const isOpen = (point: Point): boolean =>
	point.weekday !== undefined && point.day === undefined && point.direction === undefined;
