import type {DateMention, Sentence} from './analysis.js';
import {type Day, parseDay} from './calendar.js';
import {findDateClues} from './date-clues.js';
import {type DateCandidate, findDateCandidates} from './date-grammar.js';
import {resolveDate} from './date-resolution.js';

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
	let last: {readonly day: Day; readonly sentence: number; readonly isHistory: boolean} | undefined;
	for (const candidate of candidates) {
		const isNear = last !== undefined && candidate.sentence - last.sentence <= 1;
		const mention = resolveDate(candidate, clues, {
			...(isNear && last && {lastDay: last.day}),
			isHistory: isNear && last?.isHistory === true,
			isAhead: candidate.isAhead,
		});
		mentions.push(mention);
		const day = parseDay(mention.iso?.split('/').at(-1));
		if (day && !candidate.isBracketed) {
			const isFromLast = candidate.meaning.type === 'offset' && candidate.meaning.anchor === 'text';
			const isHistory = isFromLast ? last?.isHistory === true : isOld(candidate, day, clues.year);
			last = {day, sentence: candidate.sentence, isHistory};
		}
	}
	return mentions;
}

/** A day printed with a year well before that of the report, so that the days after it may be of that year too. */
function isOld({meaning}: DateCandidate, day: Day, reportYear: number | undefined): boolean {
	if (meaning.type !== 'point' && meaning.type !== 'range') return false;
	const point = meaning.type === 'point' ? meaning.point : meaning.to;
	if (point.year === undefined || point.weekday !== undefined) return false;
	return reportYear === undefined || point.year < reportYear - 1 || day.year < reportYear - 1;
}
