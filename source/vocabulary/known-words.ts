import {basicWords} from './basic-words.js';
import type {Band} from './lexicon/entry.js';
import type {Found} from './look-up.js';

/** What a learner knows of words, as the log and their cards have it. All words are headwords of the lexicon. */
export interface KnownWords {
	/** Said to be known, or shown by reviews. */
	readonly known: ReadonlySet<string>;
	/** Said to be unknown: stronger than what the level would have them know. */
	readonly unknown: ReadonlySet<string>;
	/** Words of this band and of the commoner ones are known, as a placement found; absent before one. */
	readonly level?: number;
	/** On a card of theirs, whether known yet or not. */
	readonly studied?: ReadonlySet<string>;
}

/** A learner of whom nothing is known yet. */
export const newLearner: KnownWords = {known: new Set(), unknown: new Set()};

/** Before a placement: whoever opens a newspaper knows the commonest words. */
const presumedLevel = 1;

/** Whether a learner knows the word that a form belongs to. */
export function knowsWord({entry, as}: Found, learner: KnownWords): boolean {
	const {word, band} = entry;
	// Of a word that the lexicon does not explain itself, its root tells little.
	if (as === 'root') return learner.known.has(word) && !learner.unknown.has(word);
	return knowsHeadword(word, band, learner);
}

/** Whether a learner knows a word of the lexicon. */
export function knowsHeadword(
	word: string,
	band: Band,
	{known, unknown, level}: KnownWords,
): boolean {
	if (unknown.has(word)) return false;
	if (known.has(word) || band <= (level ?? presumedLevel)) return true;
	return level !== 0 && basicWords.has(word);
}
