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

const taken = 'Mungkin kedaluwarsa: kalimatnya tidak ada lagi dalam artikel.';

/** The card of a sentence that its article no longer has. */
export function withdrawn(card: Card): Card {
	if (isRetired(card)) return card;
	const lines = [...(card.explanation === undefined ? [] : [card.explanation]), taken];
	return {...retired(card), explanation: lines.join('\n')};
}

/** A card whose sentence its article has again; a card that was retired for another reason stays so. */
export function restored(card: Card): Card {
	const lines = card.explanation?.split('\n') ?? [];
	if (!isRetired(card) || !lines.includes(taken)) return card;
	const {tags, explanation: _, ...rest} = card;
	const others = (tags ?? []).filter((tag) => tag !== retiredTag);
	const left = lines.filter((line) => line !== taken).join('\n');
	return {
		...rest,
		...(others.length > 0 ? {tags: others} : {}),
		...(left === '' ? {} : {explanation: left}),
	};
}

/** The deck as it is to be asked. */
export function withoutRetired(deck: Deck): Deck {
	return deck.cards.some(isRetired)
		? {...deck, cards: deck.cards.filter((card) => !isRetired(card))}
		: deck;
}
