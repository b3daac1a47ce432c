import type {DateMention, Sentence} from './analysis.js';
import {type ArticleDays, findArticleDays} from './dates/article-days.js';
import {addDays, type Day, dayIso, parseDay} from './dates/calendar.js';
import {findApposedYear} from './dates/apposed-years.js';
import {type DateClues, findDateClues} from './dates/clues.js';
import {type DateCandidate, findDateCandidates} from './dates/grammar.js';
import type {Point} from './dates/parts.js';
import type {DatePlace, NamedDate} from './dates/place.js';
import {resolveDate} from './dates/resolution.js';
import {findSpokenDay} from './dates/spoken-days.js';

export {findTimes} from './times.js';

/**
 * Finds dates, partial dates, ranges, decades and dates counted from others, in text order, and gives each its EDTF
 * value.
 *
 * A date that is not printed whole is read from `publishedAt` (`YYYY-MM-DD`), else from what the article itself fixes
 * (see `yearOfDay`); what neither fixes stays open (`XXXX-07-27`, or no `iso` at all). The span of a weekday with its
 * date is one (`Rabu (26/7/2023)`); `pada`, `tanggal` and `tahun` before a date are not in the span, nor are `awal` and
 * `akhir`.
 */
export function findDates(
	_text: string,
	sentences: readonly Sentence[],
	context: {readonly publishedAt?: string} = {},
): DateMention[] {
	return explainDates(sentences, context).map(({mention}) => mention);
}

/** A date with what the text says of it before it is resolved. */
export interface ExplainedDate {
	readonly mention: DateMention;
	readonly candidate: DateCandidate;
	/** What its value may have been worked out from. */
	readonly clues: DateClues;
	readonly place: DatePlace;
	/** The value of the date beside it, which gives its year. */
	readonly yearBeside?: string;
	/** Whether it counts from the day on which it was said. */
	readonly isSpoken: boolean;
}

/** As `findDates`, each date with what was read. */
export function explainDates(
	sentences: readonly Sentence[],
	context: {readonly publishedAt?: string} = {},
): ExplainedDate[] {
	const found = findDateCandidates(sentences);
	const candidates = withArticleDays(found, findArticleDays(found, sentences));
	const clues = findDateClues(candidates, sentences, context.publishedAt);
	const mentions: DateMention[] = [];
	const reasons: Array<Pick<ExplainedDate, 'place' | 'yearBeside' | 'isSpoken'>> = [];
	let last: LastDay | undefined;
	let lastDate: LastDate | undefined;
	for (const [index, candidate] of candidates.entries()) {
		const {meaning, sentence} = candidate;
		const near = isNear(last, sentence) ? last : undefined;
		const place: DatePlace = {
			...(near && {lastDay: near.day}),
			...(lastDate && isNear(lastDate, sentence) && {lastDate: lastDate.date}),
			isHistory: near?.isHistory === true,
			isAhead: candidate.isAhead,
			isAheadInClause: candidate.isAheadInClause,
			isYearly: candidate.isYearly,
		};
		const resolve = (other: DateCandidate): DateMention => resolveDate(other, clues, place);
		const beside = findApposedYear(candidates, index, sentences) ?? -1;
		const other = candidates[beside];
		const year = other && (mentions[beside] ?? resolve(other)).iso;
		const spoken = resolveSpoken(candidates, index, sentences, resolve);
		const mention = spoken ?? resolve(withYear(candidate, year));
		mentions.push(mention);
		reasons.push({
			place,
			...(year !== undefined && {yearBeside: year}),
			isSpoken: spoken !== undefined,
		});
		if (candidate.isBracketed) continue;
		const end = mention.iso?.split('/').at(-1);
		const day = parseDay(end);
		if (day) {
			const isCounted = meaning.type === 'offset' && meaning.anchor === 'text';
			const isHistory = isCounted ? last?.isHistory === true : isOld(candidate, day, clues.year);
			last = {day, sentence, isHistory};
		}
		const date = parseDate(end);
		if (date) lastDate = {date, sentence};
	}
	return dateWeekdays(candidates, mentions).map((mention, index) => ({
		mention,
		candidate: candidates[index]!,
		clues,
		...reasons[index]!,
	}));
}

/** The day or month with the year that stands beside it. */
function withYear(candidate: DateCandidate, year: string | undefined): DateCandidate {
	const {meaning} = candidate;
	if (meaning.type !== 'point' || !/^\d{4}$/.test(year ?? '')) return candidate;
	return {...candidate, meaning: {...meaning, point: {...meaning.point, year: Number(year)}}};
}

/** A day word counted from the day on which it was said, where its sentence gives one. */
function resolveSpoken(
	candidates: readonly DateCandidate[],
	index: number,
	sentences: readonly Sentence[],
	resolve: (candidate: DateCandidate) => DateMention,
): DateMention | undefined {
	const spoken = findSpokenDay(candidates, index, sentences);
	const [candidate, base] = [candidates[index], candidates[spoken?.index ?? -1]];
	if (!spoken || !base || candidate?.meaning.type !== 'offset') return undefined;
	const {start, end, meaning} = candidate;
	const day = parseDay(resolve(base).iso);
	const shift = spoken.isSame ? 0 : meaning.amount;
	return {start, end, ...(day && {iso: dayIso(addDays(day, shift))}), form: 'relative'};
}

/** The day that was named last. */
interface LastDay {
	readonly day: Day;
	readonly sentence: number;
	/** Whether it is of another time than the report. */
	readonly isHistory: boolean;
}

interface LastDate {
	readonly date: NamedDate;
	readonly sentence: number;
}

const isNear = (last: {readonly sentence: number} | undefined, sentence: number): boolean =>
	last !== undefined && sentence - last.sentence <= 1;

/** A year, month or day in EDTF whose year is known. */
function parseDate(iso: string | undefined): NamedDate | undefined {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(iso ?? '');
	if (!match) return undefined;
	const [, year, month] = match;
	return {year: Number(year), ...(month !== undefined && {month: Number(month)})};
}

/** Gives the names of days their dates, and leaves out those that the article does not date. */
function withArticleDays(found: readonly DateCandidate[], days: ArticleDays): DateCandidate[] {
	if (!found.some(({meaning}) => meaning.type === 'name')) return [...found];
	return found.flatMap((candidate): DateCandidate[] => {
		const {meaning} = candidate;
		if (meaning.type !== 'name') return [candidate];
		const point = days.get(meaning.name);
		return point ? [{...candidate, meaning: {type: 'point', point, isNamed: true}}] : [];
	});
}

/** A day printed with a year well before that of the report, so that the days after it may be of that year too. */
function isOld({meaning}: DateCandidate, day: Day, reportYear: number | undefined): boolean {
	if (meaning.type !== 'point' && meaning.type !== 'range') return false;
	const point = meaning.type === 'point' ? meaning.point : meaning.to;
	if (point.year === undefined || point.weekday !== undefined) return false;
	return reportYear === undefined || day.year < reportYear - 1;
}

/** A weekday alone is the day that the article gives that weekday elsewhere, where it gives only one. */
function dateWeekdays(
	candidates: readonly DateCandidate[],
	mentions: readonly DateMention[],
): DateMention[] {
	const dated = new Map<number, Set<string>>();
	for (const [index, {meaning}] of candidates.entries()) {
		if (meaning.type !== 'point') continue;
		const {weekday, day, isEve} = meaning.point;
		const mention = mentions[index];
		if (weekday === undefined || day === undefined || isEve || mention?.conflict !== undefined)
			continue;
		if (parseDay(mention?.iso)) {
			dated.set(weekday, (dated.get(weekday) ?? new Set()).add(mention?.iso ?? ''));
		}
	}
	return mentions.map((mention, index) => {
		const candidate = candidates[index];
		if (candidate?.meaning.type !== 'point') return mention;
		if (candidate.isAheadInClause && mention.iso !== undefined) return mention;
		const {point} = candidate.meaning;
		if (!isWeekdayAlone(point)) return mention;
		const [only, ...others] = dated.get(point.weekday ?? -1) ?? [];
		return only !== undefined && others.length === 0 ? {...mention, iso: only} : mention;
	});
}

const isWeekdayAlone = ({weekday, day, direction, weekOffset, isEve}: Point): boolean =>
	weekday !== undefined &&
	day === undefined &&
	direction === undefined &&
	weekOffset === undefined &&
	!isEve;
