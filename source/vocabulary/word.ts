import type {WordAnalysis} from '../language/index.js';
import type {Span} from '../span.js';

/** What a word means, by language of the explanation. */
export interface Gloss {
	readonly en: readonly string[];
}

/** A word of a text, taken apart; `word === text.slice(start, end)`. */
export interface Word extends Span, WordAnalysis {
	readonly word: string;
	/** None is known yet. */
	readonly gloss: Gloss | null;
}
