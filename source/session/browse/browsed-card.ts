import {withWording} from '../../deck/changed.js';
import type {Card, Deck} from '../../deck/deck.js';
import {type CardKey, type ProgressState, cardKey} from '../../progress/state.js';

/** A card in the hands of somebody who looks a deck through. */
export interface BrowsedCard {
	readonly key: CardKey;
	readonly deck: Deck;
	/** As its deck has it. */
	readonly authored: Card;
	/** As the learner has worded it. */
	readonly card: Card;
}

/** All cards of some decks, in deck order. */
export function browsedCards(
	decks: readonly Deck[],
	{changes}: Pick<ProgressState, 'changes'>,
): BrowsedCard[] {
	return decks.flatMap((deck) =>
		deck.cards.map((authored) => {
			const key = cardKey(deck.id, authored.id);
			return {key, deck, authored, card: withWording(authored, changes.get(key))};
		}),
	);
}

/** The card as the learner has worded it by now. */
export function reworded(
	entry: BrowsedCard,
	{changes}: Pick<ProgressState, 'changes'>,
): BrowsedCard {
	return {...entry, card: withWording(entry.authored, changes.get(entry.key))};
}
