import type {LearnedDeck} from '../exchange/decks/learned.js';
import type {Clock} from './clock.js';
import type {HomePaths} from './paths.js';
import {readEvents} from './read-events.js';

/**
 * Reads from the logs what is known of the cards of one deck, for another scheduler to go on from.
 * @throws UserError when a log can't be read
 */
export async function readLearned(
	paths: Pick<HomePaths, 'reviews'>,
	deck: string,
	clock: Pick<Clock, 'now' | 'timezone'>,
): Promise<LearnedDeck> {
	const {learnedDeck} = await import('../progress/learned-deck.js');
	return learnedDeck(readEvents(paths), deck, clock.timezone(clock.now()));
}
