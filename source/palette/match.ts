import {graphemes} from '../session/fold.js';
import {editDistance} from '../session/judging/edit-distance.js';

/** How well a text fits what was typed, and which of its characters do. */
export interface Match {
	/** The higher the better; comparable between texts that were matched with the same query. */
	readonly score: number;
	/** Indices of characters, as a person counts them, in rising order. */
	readonly at: readonly number[];
}

const forLetter = 16;
const forNeighbour = 14;
const forWordStart = 12;
const forTextStart = 6;
/** What a letter in between costs: the first of a run, and each further one. */
const gapStart = 5;
const gapMore = 1;
/** So many letters may be left out in the middle of a word. */
const longestGap = 2;
/** Letters scattered over a text are no match: so much each of them must be worth. */
const leastPerLetter = 15;
/** A word with a slip in it comes after every word without. */
const forSlip = 6;

const plainLetter = (character: string): string =>
	character <= '\u007F'
		? character.toLowerCase()
		: character
				.normalize('NFKD')
				.replace(/\p{M}+/gu, '')
				.toLowerCase();

const isLetter = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The words of a query, in small letters without marks. */
export function queryWords(query: string): string[][] {
	return query
		.split(/[\s·,:/]+/)
		.map((word) => graphemes(word).map(plainLetter))
		.filter((word) => word.length > 0);
}

/** A text as it is matched: worked out once, for it is matched again at every key. */
export interface Matchable {
	readonly letters: readonly string[];
	/** Whether a word begins with a letter. */
	readonly starts: readonly boolean[];
}

export function matchable(text: string): Matchable {
	const original = graphemes(text);
	return {
		letters: original.map(plainLetter),
		starts: original.map(
			(character, index) => isLetter(character) && !isLetter(original[index - 1]),
		),
	};
}

/**
 * Matches what was typed with a text: every word of it must be found, its letters in their order, best together and
 * at the beginning of words. A slip in a longer word is forgiven. No words match everything.
 */
export function match(
	words: ReadonlyArray<readonly string[]>,
	{letters, starts}: Matchable,
): Match | undefined {
	let score = 0;
	const at = new Set<number>();
	for (const word of words) {
		const found = matchLetters(word, letters, starts) ?? matchSlip(word, letters, starts);
		if (!found) return undefined;
		score += found.score;
		for (const index of found.at) at.add(index);
	}
	// Of texts that fit alike, the shorter says it better.
	return {score: score - letters.length / 100, at: [...at].sort((a, b) => a - b)};
}

/** How a letter is come to: from which one, and with what score. */
interface Way {
	readonly score: number;
	readonly from: number;
}

const nowhere: Way = {score: Number.NEGATIVE_INFINITY, from: -1};

function better(one: Way, other: Way): Way {
	return one.score >= other.score ? one : other;
}

/** The best way to find letters one after another in a text, by dynamic programming. */
function matchLetters(
	word: readonly string[],
	text: readonly string[],
	starts: readonly boolean[],
): Match | undefined {
	const columns = text.length;
	if (word.length > columns) return undefined;
	// best[i][j]: the first i + 1 letters of the word, the last of them at j.
	const best: number[][] = [];
	const cameFrom: number[][] = [];
	for (const [row, letter] of word.entries()) {
		const before = best[row - 1];
		const scores = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
		const origins = new Array<number>(columns).fill(-1);
		// The best that comes before a gap of any length, and of a short one inside of a word.
		let reach: Way = nowhere;
		for (let column = row; column < columns; column++) {
			reach = {score: reach.score - gapMore, from: reach.from};
			if (before && column >= 2) {
				reach = better(reach, {score: before[column - 2]! - gapStart, from: column - 2});
			}
			if (text[column] !== letter) continue;
			const here = forLetter + (starts[column] ? forWordStart : 0);
			if (!before) {
				scores[column] = here + (column === 0 ? forTextStart : 0);
				continue;
			}
			let way: Way = starts[column] ? reach : nowhere;
			for (let gap = 1; gap <= longestGap && !starts[column]; gap++) {
				const from = column - gap - 1;
				if (from < 0 || starts[from + 1]) break;
				way = better(way, {score: before[from]! - gapStart - gapMore * (gap - 1), from});
			}
			if (column > 0) {
				way = better({score: before[column - 1]! + forNeighbour, from: column - 1}, way);
			}
			scores[column] = here + way.score;
			origins[column] = way.from;
		}
		best.push(scores);
		cameFrom.push(origins);
	}
	const last = best.at(-1)!;
	let end = 0;
	for (let column = 1; column < columns; column++) if (last[column]! > last[end]!) end = column;
	const score = last[end]!;
	if (score < leastPerLetter * word.length) return undefined;
	const at: number[] = [];
	for (let row = word.length - 1, column = end; row >= 0; row--) {
		at.unshift(column);
		column = cameFrom[row]![column]!;
	}
	return {score, at};
}

/** The beginning of a word of the text that is what was typed but for one slip. */
function matchSlip(
	word: readonly string[],
	text: readonly string[],
	starts: readonly boolean[],
): Match | undefined {
	if (word.length < 4) return undefined;
	const typed = word.join('');
	for (const [start, isStart] of starts.entries()) {
		// The first letter is seldom the wrong one.
		if (!isStart || text[start] !== word[0]) continue;
		let end = start;
		while (isLetter(text[end])) end++;
		for (const length of [word.length, word.length + 1, word.length - 1]) {
			if (start + length > end) continue;
			const part = text.slice(start, start + length).join('');
			if (editDistance(typed, part, 1) > 1) continue;
			const at = Array.from({length}, (_, offset) => start + offset);
			return {score: forSlip * word.length, at};
		}
	}
	return undefined;
}
