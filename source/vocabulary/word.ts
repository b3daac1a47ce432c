import type {WordAnalysis} from '../language/index.js';
import type {Span} from '../span.js';

/** What a word means, by language of the explanation. */
export interface Gloss {
	readonly en: readonly string[];
}

/** A word of a text, taken apart; `word === text.slice(start, end)`. */
export interface Word extends Span, WordAnalysis {
	readonly word: string;
	/** What it means where it stands; none for names, and for words that the lexicon lacks. */
	readonly gloss: Gloss | null;
	/** The fixed term that it belongs to: the gloss is then the term's. */
	readonly term?: string;
}
