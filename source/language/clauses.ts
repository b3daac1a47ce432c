import type {Span} from '../span.js';
import type {Token} from './analysis.js';
import type {SentenceClauses} from './clauses/clause.js';
import {clausesOf} from './clauses/clauses-of.js';
import {tagWords} from './parts-of-speech.js';

export type {
	Adjunct,
	Clause,
	ClauseKind,
	Phrase,
	Predicate,
	Relation,
	SentenceClauses,
	TokenSpan,
	Voice,
} from './clauses/clause.js';

export interface ClauseContext {
	/** Spans to take as one, in text order: names, dates, figures. Nothing inside them opens or closes a clause. */
	readonly whole?: readonly Span[];
}

/**
 * The clauses of a sentence and their parts, as spans of its tokens.
 *
 * The reader goes by the parts of speech, the markers and the commas, from left to right, and knows no meanings: where
 * Indonesian leaves open what a phrase belongs to, the nearest clause has it. A clause whose predicate it cannot find
 * has none.
 */
export function readClauses(
	sentence: {readonly tokens: readonly Token[]},
	{whole = []}: ClauseContext = {},
): SentenceClauses {
	return clausesOf(sentence.tokens, tagWords(sentence.tokens), whole);
}
