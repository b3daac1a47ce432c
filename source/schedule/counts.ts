import type {ProgressState} from '../progress/state.js';
import type {DeckCards} from './queue.js';
import {isDue} from './review.js';

export interface CardCounts {
	/** Never answered. */
	readonly new: number;
	/** To be answered again now, whatever the day's limits. */
	readonly due: number;
	/** Past the first steps of learning. */
	readonly learned: number;
	readonly total: number;
}

/**
 * How a deck stands, without reading its cards.
 * @param now epoch milliseconds
 * @param tz minutes that local time is ahead of UTC
 */
export function countCards(
	deck: DeckCards,
	state: ProgressState,
	now: number,
	tz: number,
): CardCounts {
	let fresh = 0;
	let due = 0;
	let learned = 0;
	for (const {id} of deck.cards) {
		const memory = state.memories.get(`${deck.id}/${id}`);
		if (!memory) {
			fresh++;
			continue;
		}

		if (isDue(memory, {at: now, tz}, state.schedule)) due++;
		if (memory.stage !== 'learning') learned++;
	}

	return {new: fresh, due, learned, total: deck.cards.length};
}
