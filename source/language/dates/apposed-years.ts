import type {Sentence} from '../analysis.js';
import {lowerForms} from '../lower.js';
import type {DateCandidate} from './grammar.js';
import type {DateMeaning} from './meaning.js';

/** How many tokens may stand between a year and the day or month that it is of. */
const reach = 4;

const before = new Set('( , pada tanggal tgl tepatnya yakni yaitu persisnya bulan hari'.split(' '));
const after = new Set('pada di tahun'.split(' '));

/**
 * The index of the candidate that gives a day or month its year from beside it: `tujuh puluh tahun kemudian, pada 27
 * Juli`, `bulan Agustus pada tahun 2006`.
 */
export function findApposedYear(
	candidates: readonly DateCandidate[],
	at: number,
	sentences: readonly Sentence[],
): number | undefined {
	const candidate = candidates[at];
	if (candidate?.meaning.type !== 'point') return undefined;
	const {year, yearOffset, month, direction} = candidate.meaning.point;
	if (month === undefined || (year ?? yearOffset ?? direction) !== undefined) return undefined;
	const tokens = sentences[candidate.sentence]?.tokens ?? [];
	const [last, next] = [candidates[at - 1], candidates[at + 1]];
	if (last?.sentence === candidate.sentence && isYear(last.meaning)) {
		const gap = candidate.token - last.next;
		const between = gap <= reach ? lowerForms(tokens).slice(last.next, candidate.token) : [];
		if (between.length > 0 && between.every((word) => before.has(word))) return at - 1;
	}
	if (next?.sentence === candidate.sentence && isYear(next.meaning)) {
		const gap = next.token - candidate.next;
		const between = gap <= reach ? lowerForms(tokens).slice(candidate.next, next.token) : [];
		if (between.includes('tahun') && between.every((word) => after.has(word))) return at + 1;
	}
	return undefined;
}

/** A year and nothing more. */
function isYear(meaning: DateMeaning): boolean {
	if (meaning.type === 'offset') return meaning.unit === 'year';
	if (meaning.type !== 'point' || meaning.isNamed) return false;
	return meaning.point.year !== undefined && meaning.point.month === undefined;
}
