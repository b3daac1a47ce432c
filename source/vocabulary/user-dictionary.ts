import {analyseWord} from '../language/index.js';
import {stripClitics} from '../language/roots/endings.js';
import type {Found} from './look-up.js';

/** A dictionary that the learner has added; it is used before our lexicon. Takes words in any case. */
export interface UserDictionary {
	/** One to three short glosses of a headword, ready to show. */
	glossesOf(word: string): readonly string[] | undefined;
	/** All that it says of a headword, lines set apart by line feeds, safe to print. */
	definitionOf(word: string): string | undefined;
}

/** Shorter stems are chance: *laku* is no *la* with *-ku*. */
const shortestStem = 3;

/**
 * The headword of a dictionary that a form belongs to: the form itself, else the word that it is a form of, else what
 * is left without its clitics, else its root.
 * @param found what our lexicon says of the form
 */
export function headwordFor(
	dictionary: UserDictionary,
	form: string,
	found: Found | undefined,
): string | undefined {
	const word = form.toLowerCase().replaceAll('’', "'");
	return candidates(word, found).find((each) => dictionary.glossesOf(each) !== undefined);
}

function candidates(word: string, found: Found | undefined): string[] {
	if (found && found.as !== 'root') return [word, found.entry.word];
	const stems = stripClitics(word)
		.map(({stem}) => stem)
		.filter((stem) => stem !== word && stem.length >= shortestStem);
	return [word, ...stems, found?.entry.word ?? analyseWord(word).root];
}
