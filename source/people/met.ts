import type {Span} from '../span.js';

/** Kinds of cards whose key may have a page: an acronym is that of a body. */
const kindsWithPage: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'acronym']);

/** Whether a card asks for somebody or something that may have a page. */
export function mayHavePage({kind}: {readonly kind?: string}): boolean {
	return kind !== undefined && kindsWithPage.has(kind);
}

/** What has a page of its own. */
export const metTypes = ['person', 'organisation', 'place'] as const;

export type MetType = (typeof metTypes)[number];

/** Whom and what the cards of one deck name, article by article: what the pages of all decks are put together from. */
export interface MetInDeck {
	readonly deck: string;
	readonly articles: readonly MetArticle[];
	/** The cards that name somebody or something. */
	readonly cards: readonly MetCard[];
}

/** A card's texts, as its deck has them. */
export interface MetCard {
	readonly id: string;
	readonly question: string;
	readonly answer: string;
}

/** One article, as far as the cards of a deck quote it. */
export interface MetArticle {
	/** The same wherever this article is quoted. */
	readonly origin: string;
	readonly title: string;
	readonly publisher?: string;
	/** `YYYY-MM-DD` */
	readonly date?: string;
	readonly sentences: readonly MetSentence[];
	readonly names: readonly MetName[];
}

/** A sentence of an article, as published. */
export interface MetSentence {
	readonly text: string;
	/** `YYYY-MM-DD`: when it was true, where a card says so. */
	readonly asOf?: string;
}

/** One person, body or place of one article. */
export interface MetName {
	readonly type: MetType;
	/** The fullest name that the article uses. */
	readonly name: string;
	/** What else the article calls it, and what else its cards accept; of no use outside the article unless it says more. */
	readonly others: readonly string[];
	/** Acronyms that the article itself expands to the name. */
	readonly acronyms: readonly string[];
	readonly offices: ReadonlyArray<{readonly text: string; readonly sentence: number}>;
	readonly mentions: readonly MetMention[];
	/** Cards about it. */
	readonly cards: ReadonlyArray<{readonly card: string; readonly as: CardRole}>;
}

/** Where a sentence names it; `start` and `end` point into the sentence. */
export interface MetMention extends Span {
	readonly sentence: number;
}

/** What a card has to do with somebody: it asks for them, asks about them, or is proved by a sentence that names them. */
export type CardRole = 'answer' | 'question' | 'evidence';
