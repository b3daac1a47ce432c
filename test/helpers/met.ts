import type {Deck} from '../../source/deck/deck.js';
import type {MetInDeck} from '../../source/people/met.js';
import {type People, peopleOf} from '../../source/people/profiles.js';
import {readDeck} from '../../source/people/read-deck.js';

/** What a generator comes to, in one go. */
function finish<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Whom a deck names. */
export const metIn = (deck: Deck): MetInDeck => finish(readDeck(deck));

/** Whom decks name, put together. */
export const meet = (...decks: readonly Deck[]): People => finish(peopleOf(decks.map(metIn)));
