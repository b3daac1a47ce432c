import type {cardForms, cardKinds} from './kinds.js';

/** What a card asks for. Unknown kinds of a newer version are shown as plain question and answer. */
export type CardKind = (typeof cardKinds)[number];

/** How a card asks. */
export type CardForm = (typeof cardForms)[number];

/** The sentence that proves a key, as published; `start` and `end` are the span in `text` that gives the key. */
export interface Evidence {
	/** An article's id in this deck. */
	article: string;
	text: string;
	start: number;
	end: number;
	/** This evidence shows what a short name, pronoun or relative date in the first one refers to. */
	via?: 'antecedent';
	[unknown: string]: unknown;
}

export interface Card {
	id: string;
	kind: CardKind | (string & {});
	form?: CardForm | (string & {});
	/** The stem; a cloze holds exactly one `____`. */
	question: string;
	/** The key, as a pupil should give it. */
	answer: string;
	/** Other forms of the key that count as right. */
	accept?: string[];
	distractors?: string[];
	hint?: string;
	explanation?: string;
	evidence?: Evidence[];
	/** The id of the article that a card without evidence comes from. */
	source?: string;
	/** Cards of one fact are siblings. */
	fact?: string;
	/** `YYYY-MM-DD`: when the fact was true. */
	asOf?: string;
	tags?: string[];
	word?: {
		form: string;
		root: string;
		affixes: string[];
		gloss: string;
		sentence: string;
		/** As the lexicon heads it. */
		headword?: string;
		/** Words that could stand in its place. */
		synonyms?: string[];
	};
	/** For `order`: the items in the right order. */
	items?: string[];
	/** For `match`. */
	pairs?: [string, string][];
	[unknown: string]: unknown;
}

export interface DeckArticle {
	id: string;
	title: string;
	publisher?: string;
	url?: string;
	/** `YYYY-MM-DD` */
	publishedAt?: string;
	sha256?: string;
	[unknown: string]: unknown;
}

/** A deck file, version 1. Unknown fields survive a round trip. */
export interface Deck {
	$schema?: string;
	format: 'newsquiz';
	version: 1;
	id: string;
	title: string;
	description?: string;
	language: 'id';
	authors?: string[];
	/** An SPDX expression; it never covers quoted evidence. */
	license?: string;
	/** Says so to whoever reads the file. */
	licenseNote?: string;
	tags?: string[];
	createdAt?: string;
	updatedAt?: string;
	articles?: DeckArticle[];
	/** Best first. */
	cards: Card[];
	[unknown: string]: unknown;
}
