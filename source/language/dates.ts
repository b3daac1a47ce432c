import type {DateMention, Sentence} from './analysis.js';
import {type Day, parseDay} from './dates/calendar.js';
import {findDateClues} from './dates/clues.js';
import {type DateCandidate, findDateCandidates} from './dates/grammar.js';
import type {Point} from './dates/parts.js';
import {resolveDate} from './dates/resolution.js';

export {findTimes} from './times.js';

/**
 * Finds dates, partial dates, ranges, decades and dates counted from others, in text order, and gives each its EDTF
 * value.
 *
 * A date that is not printed whole is read from `publishedAt` (`YYYY-MM-DD`), else from what the article itself fixes
 * (see `yearOfDay`); what neither fixes stays open (`XXXX-07-27`, or no `iso` at all). The span of a weekday with its
 * date is one (`Rabu (26/7/2023)`); `pada`, `tanggal` and `tahun` before a date are not in the span.
 */
export function findDates(
	_text: string,
	sentences: readonly Sentence[],
	context: {readonly publishedAt?: string} = {},
): DateMention[] {
	const candidates = findDateCandidates(sentences);
	const clues = findDateClues(candidates, sentences, context.publishedAt);
	const mentions: DateMention[] = [];
	let last: Last | undefined;
	for (const candidate of candidates) {
		const near = last && candidate.sentence - last.sentence <= 1 ? last : undefined;
		const mention = resolveDate(candidate, clues, {
			...(near && {lastDay: near.day}),
			isHistory: near?.isHistory === true,
			isAhead: candidate.isAhead,
		});
		mentions.push(mention);
		const day = parseDay(mention.iso?.split('/').at(-1));
		if (day && !candidate.isBracketed) {
			const {meaning, sentence} = candidate;
			const isCounted = meaning.type === 'offset' && meaning.anchor === 'text';
			const isHistory = isCounted ? last?.isHistory === true : isOld(candidate, day, clues.year);
			last = {day, sentence, isHistory};
		}
	}
	return dateWeekdays(candidates, mentions);
}

/** The day that was named last. */
interface Last {
	readonly day: Day;
	readonly sentence: number;
	/** Whether it is of another time than the report. */
	readonly isHistory: boolean;
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
		const {weekday, day} = meaning.point;
		const mention = mentions[index];
		if (weekday === undefined || day === undefined || mention?.conflict !== undefined) continue;
		if (parseDay(mention?.iso)) {
			dated.set(weekday, (dated.get(weekday) ?? new Set()).add(mention?.iso ?? ''));
		}
	}
	return mentions.map((mention, index) => {
		const meaning = candidates[index]?.meaning;
		if (meaning?.type !== 'point' || !isWeekdayAlone(meaning.point)) return mention;
		const [only, ...others] = dated.get(meaning.point.weekday ?? -1) ?? [];
		return only !== undefined && others.length === 0 ? {...mention, iso: only} : mention;
	});
}

const isWeekdayAlone = ({weekday, day, direction, weekOffset}: Point): boolean =>
	weekday !== undefined && day === undefined && direction === undefined && weekOffset === undefined;
