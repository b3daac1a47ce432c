import type {Fields} from '../typed/rest.js';
import type {Labelled} from './labels.js';

/** Some text as it is typed, and the line where it begins. */
export interface Raw {
	raw: string;
	readonly line: number;
}

export interface DraftOption extends Raw {
	/** Whether its box is ticked; undefined where it has none. */
	readonly isTicked?: boolean;
	/** The letter before it. */
	readonly letter?: string;
}

export interface DraftQuote extends Raw {
	source?: Raw;
	rest: Fields;
}

/** What a page says of an article. */
export interface DraftArticle extends Raw {
	/** The number before it. */
	readonly number?: number;
	rest: Fields;
}

/** The lines of a page that hold one field of a card, both counted from 1. */
export interface Piece {
	readonly from: number;
	to: number;
}

/** A card of a page, not understood yet. */
export interface DraftCard {
	readonly line: number;
	readonly question: Raw[];
	readonly labels: Map<Labelled, Raw>;
	readonly options: DraftOption[];
	/** Entries of lists that stand under a label. */
	readonly lists: Map<Labelled, Raw[]>;
	readonly items: Raw[];
	readonly quotes: DraftQuote[];
	rest: Fields;
	readonly pieces: Map<string, Piece>;
	/** The one of them that lines were noted for last. */
	latest?: Piece;
}

/** A page, part by part. */
export interface DraftPage {
	title?: Raw;
	readonly description: Raw[];
	readonly labels: Map<Labelled, Raw>;
	rest: Fields;
	readonly articles: DraftArticle[];
	readonly cards: DraftCard[];
}

export function newCard(line: number): DraftCard {
	return {
		line,
		question: [],
		labels: new Map(),
		options: [],
		lists: new Map(),
		items: [],
		quotes: [],
		rest: {},
		pieces: new Map(),
	};
}

/** Notes that a line belongs to a field of a card. */
export function touch(card: DraftCard, field: string, line: number): void {
	const piece = card.pieces.get(field) ?? {from: line, to: line};
	piece.to = line;
	card.pieces.set(field, piece);
	card.latest = piece;
}
