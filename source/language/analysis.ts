import type {Span} from '../span.js';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number, punctuation mark or symbol; reduplications and hyphenated words are one token. */
export interface Token extends Span {
	readonly text: string;
	readonly kind: TokenKind;
}

/** A sentence's span, without the white space around it, and its tokens. */
export interface Sentence extends Span {
	readonly tokens: readonly Token[];
	/** Index of the block (paragraph) the sentence stands in. */
	readonly block: number;
}

/** A date, partial date or range of dates as the text writes it. */
export interface DateMention extends Span {
	/** EDTF; absent when nothing is known. */
	readonly iso?: string;
	/** What disagrees, such as a weekday that does not fit. */
	readonly conflict?: string;
	/** `full`: printed whole; `partial`: some part not printed; `relative`: counted from another date. */
	readonly form: 'full' | 'partial' | 'relative';
}

export interface TimeMention extends Span {
	/** `10:30+07:00` where the zone is printed, else `10:30`; a range is `10:30/11:00`. */
	readonly time: string;
}

/** A figure with what it counts: `2,1 juta ton`, `Rp 417 juta`, `sekitar 60 persen`. */
export interface QuantityMention extends Span {
	/** In base units: `Rp 417 juta` is 417000000. */
	readonly value: number;
	/** The upper end of a range. */
	readonly valueMax?: number;
	/** `IDR`, `USD`, `%`, `ton`, `orang`, `km` …; absent for a bare number. */
	readonly unit?: string;
	readonly approximate?: boolean;
}

export type NameType = 'person' | 'place' | 'organisation' | 'event';

/** A proper name; a person's span leaves out titles and offices. */
export interface NameMention extends Span {
	readonly type: NameType;
}

/** What the language engine reads in a text. All lists are in text order. */
export interface Analysis {
	readonly sentences: readonly Sentence[];
	readonly dates: readonly DateMention[];
	readonly times: readonly TimeMention[];
	readonly quantities: readonly QuantityMention[];
	readonly names: readonly NameMention[];
}

/**
 * Finds the proper names in a text that is already split into sentences. The seam for recognisers:
 * the rule-based one is the first; a trained one can take its place.
 */
export type NameRecogniser = (text: string, sentences: readonly Sentence[]) => NameMention[];
