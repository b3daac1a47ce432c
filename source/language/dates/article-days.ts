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
		const point =
			dayOf(candidates[index - 1], candidate, sentences, isBeforeName) ??
			dayOf(candidate, candidates[index + 1], sentences, isAfterName);
		if (!point) continue;
		const known = found.get(name);
		const isNew = !found.has(name) || (known?.month === point.month && known?.day === point.day);
		found.set(name, isNew ? point : undefined);
	}
	return new Map([...found].flatMap(([name, point]) => (point ? [[name, point]] : [])));
}

const longestTie = 7;

/** The day and month of whichever of two neighbours is a date, if the words between them tie it to the name. */
function dayOf(
	first: DateCandidate | undefined,
	second: DateCandidate | undefined,
	sentences: readonly Sentence[],
	isTie: (words: readonly string[], wordBefore: string) => boolean,
): Point | undefined {
	if (!first || !second || first.sentence !== second.sentence) return undefined;
	const {meaning} = first.meaning.type === 'name' ? second : first;
	if (meaning.type !== 'point' || meaning.isNamed || second.token - first.next > longestTie) {
		return undefined;
	}
	const {day, month} = meaning.point;
	if (day === undefined || month === undefined) return undefined;
	const lower = lowerForms(sentences[first.sentence]?.tokens ?? []);
	const words = lower.slice(first.next, second.token);
	return isTie(words, lower[first.token - 1] ?? '') ? {day, month} : undefined;
}

const lastTies =
	/(?:^| )(?:sebagai|adalah|merupakan|ialah|yaitu|yakni|jadi|atau|bertepatan dengan|\()$/;

/** `27 Juli dikenal sebagai …`, `27 Juli, yang merupakan …`, `27 Juli (…)`. */
const isBeforeName = (words: readonly string[]): boolean =>
	lastTies.test(words.join(' ')) && !words.some((word) => /^[.;:]$/.test(word));

const ties = new Set(
	'( , pada tanggal tgl hari yang jatuh diperingati dirayakan setiap tiap adalah yakni yaitu'.split(
		' ',
	),
);
const weakTies = new Set(', pada tanggal tgl hari yang'.split(' '));
const celebrations =
	/^(?:merayakan|memperingati|mengenang|menyambut|perayaan|peringatan|dirayakan|diperingati|sebagai)$/;

/**
 * `Hari Kemenangan (27 Juli)`, `Hari Kemenangan yang jatuh pada 27 Juli`; without such a word (`pada 27 Juli`) only a day
 * that is celebrated, for Hari is a first name too.
 */
const isAfterName = (words: readonly string[], wordBefore: string): boolean =>
	words.length > 0 &&
	words.every((word) => ties.has(word)) &&
	(celebrations.test(wordBefore) || words.some((word) => !weakTies.has(word)));
