import type {Sentence} from '../analysis.js';
import {lowerForms} from '../lower.js';
import type {DateCandidate} from './grammar.js';
import type {Point} from './parts.js';

/** The day of each name that the article dates: `27 Juli dikenal sebagai Hari Kemenangan`. */
export type ArticleDays = ReadonlyMap<string, Point>;

/**
 * Reads which day a named day is, where a date stands beside its name and only words such as `jatuh pada` or `dikenal
 * sebagai` between them. A name that is given two days has none.
 */
export function findArticleDays(
	candidates: readonly DateCandidate[],
	sentences: readonly Sentence[],
): ArticleDays {
	const found = new Map<string, Point | undefined>();
	for (const [index, candidate] of candidates.entries()) {
		if (candidate.meaning.type !== 'name') continue;
		const {name} = candidate.meaning;
		const before = candidates[index - 1];
		const after = candidates[index + 1];
		const point =
			dayOf(before, candidate, sentences, isBeforeName) ??
			dayOf(candidate, after, sentences, isAfterName);
		if (!point) continue;
		const known = found.get(name);
		const isNew = !found.has(name) || (known?.month === point.month && known?.day === point.day);
		found.set(name, isNew ? point : undefined);
	}
	return new Map([...found].flatMap(([name, point]) => (point ? [[name, point]] : [])));
}

/** The day and month of whichever of two neighbours is a date, if the words between them tie it to the name. */
function dayOf(
	first: DateCandidate | undefined,
	second: DateCandidate | undefined,
	sentences: readonly Sentence[],
	isTie: (words: readonly string[]) => boolean,
): Point | undefined {
	if (!first || !second || first.sentence !== second.sentence) return undefined;
	const {meaning} = first.meaning.type === 'name' ? second : first;
	if (meaning.type !== 'point' || meaning.isNamed || second.token - first.next > longestTie)
		return undefined;
	const {day, month} = meaning.point;
	if (day === undefined || month === undefined) return undefined;
	const words = lowerForms(sentences[first.sentence]?.tokens ?? []).slice(first.next, second.token);
	return isTie(words) ? {day, month} : undefined;
}

const longestTie = 7;

/** `27 Juli dikenal sebagai …`, `27 Juli, yang merupakan …`, `27 Juli (…)`. */
const isBeforeName = (words: readonly string[]): boolean =>
	/^(?:sebagai|adalah|merupakan|ialah|yaitu|yakni|jadi|atau|bertepatan|dengan|\()$/.test(
		words.at(-1) ?? '',
	) && !words.some((word) => /^[.;:]$/.test(word));

const afterName = new Set(
	'( , pada tanggal tgl hari yang jatuh diperingati dirayakan setiap tiap adalah yakni yaitu'.split(
		' ',
	),
);

/** `… (27 Juli)`, `… pada 27 Juli`, `… yang jatuh pada tanggal 27 Juli`. */
const isAfterName = (words: readonly string[]): boolean =>
	words.length > 0 && words.every((word) => afterName.has(word));
