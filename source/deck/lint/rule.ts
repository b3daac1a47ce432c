import type {Bilingual} from '../../errors.js';
import type {CardView, DeckView} from './view.js';

/** `error`: the card can't be used or is wrong. `advice`: it would be better otherwise. */
export type Severity = 'error' | 'advice';

/** Where something is wrong, from the card or, for rules about the deck, from the deck; and what. */
export interface Fault {
	readonly path: ReadonlyArray<string | number>;
	readonly says: Bilingual;
	/** The place in the deck of the other card, where two don't go together. */
	readonly other?: number;
}

/** What rules look at, for the headings of their documentation. */
export type Family =
	'format' | 'stem' | 'key' | 'evidence' | 'options' | 'words' | 'cards' | 'people' | 'deck';

interface Described {
	readonly id: string;
	readonly family: Family;
	readonly severity: Severity;
	/** A card that newsquiz itself built is left out for this, although by hand it may be right. */
	readonly dropsBuilt?: true;
	/** What has to be so, in one sentence. */
	readonly means: Bilingual;
	/** What to do about it. */
	readonly todo: Bilingual;
}

/** A rule about one card, among the cards of its deck. */
export interface CardRule extends Described {
	readonly checkCard: (card: CardView, deck: DeckView) => readonly Fault[];
}

/** A rule about the deck as a whole. */
export interface DeckRule extends Described {
	readonly checkDeck: (deck: DeckView) => readonly Fault[];
}

/** A rule that the reader of deck files checks while it reads. */
export interface FormatRule extends Described {
	readonly family: 'format';
}

export type Rule = CardRule | DeckRule | FormatRule;

/** One fault, or none. */
export function fault(
	path: ReadonlyArray<string | number>,
	id: string,
	en: string,
	other?: number,
): readonly Fault[] {
	return [{path, says: {id, en}, ...(other === undefined ? {} : {other})}];
}

export const fine: readonly Fault[] = [];
