import {type Entry} from './lexicon/entry.js';
import {findEntry, termsFrom} from './lexicon/lexicon.js';

/** A fixed term at a place of a sentence: its first word and the one behind its last. */
export interface TermAt {
	readonly entry: Entry;
	readonly from: number;
	readonly to: number;
}

/**
 * The fixed terms among the words of a sentence, the longest at each place; none overlaps another.
 * @param words in small letters, in order; punctuation stands as itself, so that no term reaches over it
 */
export function termsAmong(words: readonly string[]): TermAt[] {
	const terms: TermAt[] = [];
	for (let at = 0; at < words.length - 1; at++) {
		const term = termsFrom(words[at]!).find((each) => standsAt(each.split(' '), words, at));
		const entry = term === undefined ? undefined : findEntry(term);
		if (!entry) continue;
		const to = at + entry.word.split(' ').length;
		terms.push({entry, from: at, to});
		at = to - 1;
	}
	return terms;
}

/** The last word of a term may carry what leans on it: `gencatan senjatanya`. */
const standsAt = (term: readonly string[], words: readonly string[], at: number): boolean =>
	term.every((word, index) => {
		const other = words[at + index];
		return (
			other === word ||
			(index === term.length - 1 &&
				other !== undefined &&
				leaning.has(other.slice(word.length)) &&
				other.startsWith(word))
		);
	});

const leaning = new Set(['nya', 'lah', 'pun', 'kah']);
