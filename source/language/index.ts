/**
 * Indonesian text, read: sentences, tokens, dates, times, numbers, quantities, roots, names, parts of speech
 * and clauses.
 *
 * Everything here is a pure function of its arguments. Offsets are UTF-16 offsets into the text as given, and the text
 * is never altered. Start with `readText`; the parts are there for those who need only one of them.
 */
import type {Span} from '../span.js';
import {analyse, type AnalyseContext, readSentences} from './analyse.js';
import type {Analysis, DateMention, QuantityMention, Sentence, TimeMention} from './analysis.js';
import {findDates as datesIn, findTimes as timesIn} from './dates.js';
import {findQuantities as quantitiesIn} from './quantities.js';

export type {Span} from '../span.js';
export type {
	Analysis,
	DateMention,
	NameMention,
	NameRecogniser,
	NameType,
	QuantityMention,
	Sentence,
	TimeMention,
	Token,
	TokenKind,
} from './analysis.js';
export {analyse, type AnalyseContext, readSentences} from './analyse.js';
export {
	readClauses,
	type Adjunct,
	type Clause,
	type ClauseContext,
	type ClauseKind,
	type Phrase,
	type Predicate,
	type Relation,
	type SentenceClauses,
	type TokenSpan,
	type Voice,
} from './clauses.js';
export {recogniseNames} from './names.js';
export {parseNumber} from './numbers.js';
export {tagWords, type PartOfSpeech} from './parts-of-speech.js';
export {analyseWord, type WordAnalysis} from './roots.js';
export type {WordClass} from './roots/root-list.js';
export {splitSentences} from './sentences.js';
export {tokenise} from './tokens.js';

const whole = (text: string): Span[] => [{start: 0, end: text.length}];

/** Reads a text whole; `analyse` does the same over chosen blocks. Takes `publishedAt` as `YYYY-MM-DD`. */
export function readText(text: string, context: AnalyseContext = {}): Analysis {
	return analyse(text, whole(text), context);
}

/** The sentences of a text with their tokens. */
export function sentencesOf(text: string): Sentence[] {
	return readSentences(text, whole(text));
}

/** Dates of a text as EDTF; `publishedAt` (`YYYY-MM-DD`) is the day that relative dates count from. */
export function findDates(
	text: string,
	context: {readonly publishedAt?: string} = {},
): DateMention[] {
	return datesIn(text, sentencesOf(text), context);
}

/** Times of day of a text. */
export function findTimes(text: string): TimeMention[] {
	return timesIn(text, sentencesOf(text));
}

/** Amounts, measures, counts and scores of a text. Dates are not told apart here: `readText` does that. */
export function findQuantities(text: string): QuantityMention[] {
	return quantitiesIn(text, sentencesOf(text));
}
