import type {Card, Deck} from './deck.js';

/**
 * The tag of a card whose fact a later article has overtaken. It keeps its id and its progress, and is asked no
 * more: neither what is due nor a quiz holds it. A teacher may set the tag, or take it away, by hand.
 */
export const retiredTag = 'mungkin-kedaluwarsa';

export function isRetired({tags}: Pick<Card, 'tags'>): boolean {
	return tags?.includes(retiredTag) ?? false;
}

/** The card, marked as overtaken. */
export function retired(card: Card): Card {
	return isRetired(card) ? card : {...card, tags: [...(card.tags ?? []), retiredTag]};
}

/** The deck as it is to be asked. */
export function withoutRetired(deck: Deck): Deck {
	return deck.cards.some(isRetired)
		? {...deck, cards: deck.cards.filter((card) => !isRetired(card))}
		: deck;
}
