import type {Span} from '../span.js';

/** What a block of an article is; the order of this list is the order of trust. */
export type BlockKind = 'headline' | 'paragraph' | 'subheading' | 'list' | 'caption';

/** A paragraph-like stretch of article text, noise excluded from its edges. */
export interface Block extends Span {
	readonly kind: BlockKind;
}

/** Text that is not the article's own, and the named rule that says so. */
export interface Noise extends Span {
	/** The rule's name, such as `byline`, `photo-credit`, `read-also`, `advertisement`, `dateline`. */
	readonly reason: string;
}

/** Why the text is not the whole article. */
export interface Incompleteness {
	/** `pages`: it goes on, on other pages; `cut`: it breaks off. */
	readonly reason: 'pages' | 'cut';
	/** Where the rest is, when the page names that. */
	readonly url?: string;
}

/** A news article, cleaned: what is article and what is noise, over one unchanged text. */
export interface Article {
	/** The text as given (for HTML, as extracted). All offsets point into it; it is never altered. */
	readonly text: string;
	readonly title?: string;
	readonly publisher?: string;
	/** Canonical address, when the article came from the web or its metadata names one. */
	readonly url?: string;
	/** `YYYY-MM-DD`, in the article's own time zone. */
	readonly publishedAt?: string;
	/** In text order, without overlaps; blocks may have noise inside them, but never overlap it partly at an edge. */
	readonly blocks: readonly Block[];
	/** In text order, without overlaps. */
	readonly noise: readonly Noise[];
	/**
	 * Sentences that read as translated by a machine, in text order; all blocks when the whole does. Facts may come
	 * from them, words to learn may not. Absent when there are none.
	 */
	readonly readsTranslated?: readonly Span[];
	/** Only there when the text shows that more of the article exists. */
	readonly incomplete?: Incompleteness;
}

/** What the reader of a source knows about an article before its text is looked at. */
export interface ArticleMetadata {
	readonly title?: string;
	readonly publisher?: string;
	readonly url?: string;
	readonly publishedAt?: string;
}
