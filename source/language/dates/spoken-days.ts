import type {Sentence} from '../analysis.js';
import {lowerForms} from '../lower.js';
import type {DateCandidate} from './grammar.js';

/** How far after a day word the day of speaking is looked for, in tokens and in dates. */
const reach = 60;
const mostDates = 3;

/** Which day a word such as `besok` counts from, where its own sentence says so. */
export interface SpokenDay {
	/** The candidate that gives the day. */
	readonly index: number;
	/** Whether it is the very day (`hari ini, Rabu (26/7)`) or the one of which the word is said. */
	readonly isSame: boolean;
}

/**
 * Finds the day that a day word counts from: the date beside it (`besok, Kamis (27/7)`), or the day on which it was
 * said (`"Kami berangkat besok," kata Budi, Rabu (26/7)`), which is not always that of publication.
 */
export function findSpokenDay(
	candidates: readonly DateCandidate[],
	at: number,
	sentences: readonly Sentence[],
): SpokenDay | undefined {
	const candidate = candidates[at];
	if (candidate?.meaning.type !== 'offset') return undefined;
	const {unit, anchor} = candidate.meaning;
	if (unit !== 'day') return undefined;
	const lower = lowerForms(sentences[candidate.sentence]?.tokens ?? []);
	if (anchor === 'publication' && isBesideLast(candidates[at - 1], candidate, lower))
		return {index: at - 1, isSame: true};
	for (let index = at + 1; index <= at + mostDates; index++) {
		const other = candidates[index];
		if (other?.sentence !== candidate.sentence || other.token - candidate.next > reach)
			return undefined;
		if (other.meaning.type !== 'point' || other.meaning.point.weekday === undefined) continue;
		const between = lower.slice(candidate.next, other.token);
		const isDated = other.meaning.point.day !== undefined;
		if (index === at + 1 && isDated && /^[,(]?$/.test(between.join(' ')))
			return {index, isSame: true};
		const isSaid = anchor === 'publication' && between.some((word) => word === '"' || word === '”');
		return isSaid ? {index, isSame: false} : undefined;
	}
	return undefined;
}

/** `Jumat (12/3/2010) siang ini`, `Selasa (18/10), sore ini`. */
function isBesideLast(
	last: DateCandidate | undefined,
	{meaning, sentence, token}: DateCandidate,
	lower: readonly string[],
): boolean {
	if (last?.sentence !== sentence || last.meaning.type !== 'point') return false;
	if (last.meaning.point.day === undefined || last.meaning.point.weekday === undefined)
		return false;
	const isToday = meaning.type === 'offset' && meaning.amount === 0;
	return token === last.next || (isToday && token === last.next + 1 && lower[last.next] === ',');
}
