import {withChanges} from '../deck/changed.js';
import type {Card, Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import {cardKey} from '../progress/state.js';
import {isSuspended} from '../schedule/standing.js';
import type {Services} from '../services.js';

/**
 * Reads the decks of a quiz as their authors wrote them: one, or all.
 * @throws UserError when one cannot be read
 */
export async function readQuizDecks({library}: Services, deck?: string): Promise<Deck[]> {
	const ids = deck === undefined ? library.list().decks.map(({id}) => id) : [deck];
	return Promise.all(ids.map((id) => library.read(id)));
}

/** The decks as a quiz may ask them: as the learner has worded them, without what is retired or suspended. */
export function askable(decks: readonly Deck[], {progress}: Services): Deck[] {
	const {memories, marks, changes, schedule} = progress.state;
	return decks.map((authored) => {
		const {cards, ...rest} = withChanges(withoutRetired(authored), changes);
		const isIn = ({id}: Card): boolean => {
			const key = cardKey(authored.id, id);
			return !isSuspended(memories.get(key), marks.get(key), schedule);
		};
		return {...rest, cards: cards.filter(isIn)};
	});
}
