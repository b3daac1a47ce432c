import type {NameType} from '../analysis.js';
import {weighContext} from './context-evidence.js';
import type {Lexicon} from './lexicon.js';
import {type Decision, Tally} from './tally.js';
import type {TokenView} from './token-view.js';
import {weighWords} from './word-evidence.js';

/** What the reader knows of the text around a run. */
export interface Surroundings {
	/** Words that the article also writes in small letters. */
	readonly seenLower: ReadonlySet<string>;
	/** The type of the name before it in a list. */
	readonly listed: NameType | undefined;
	/** The type of the name that it stands in brackets after: `Perum Bulog (Bulog)`. */
	readonly bracketed: NameType | undefined;
}

/** Weighs what stands in and around a run of capitals that no list knows as a whole. */
export function weigh(
	view: TokenView,
	words: Lexicon,
	from: number,
	to: number,
	around: Surroundings,
): Decision {
	const tally = new Tally();
	weighWords(view, words, from, to, around.seenLower, tally);
	weighContext(view, words, from, to, tally);
	if (around.listed === 'person' && !(to - from === 1 && view.isAcronym[from]))
		tally.add('person', 2, 'person-list');
	if (around.bracketed) tally.add(around.bracketed, 5, 'bracketed');
	return tally.decision();
}
