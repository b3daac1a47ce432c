import type {Card, Deck} from '../deck/deck.js';
import type {CardResult, PupilResult} from './result.js';

/** A card of the deck that a result tells of; its number counts from 1 in the deck. */
export interface ToldCard {
	readonly number: number;
	readonly card: Card;
	readonly result: CardResult;
}

/** The cards that a result tells of and the deck has. */
export function cardsOf({cards}: PupilResult, deck: Deck): ToldCard[] {
	const places = new Map(deck.cards.map(({id}, place) => [id, place]));
	return cards.flatMap((result) => {
		const place = places.get(result.id);
		const card = place === undefined ? undefined : deck.cards[place];
		return card && place !== undefined ? [{number: place + 1, card, result}] : [];
	});
}

/** How many cards of the deck the result tells no answer to. */
export function unanswered({cards}: PupilResult, deck: Deck): number {
	return deck.cards.length - cards.filter(({isRight}) => isRight !== undefined).length;
}
