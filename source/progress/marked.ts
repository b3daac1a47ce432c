import type {DeckCards} from '../schedule/queue.js';
import {cardKey, type ProgressState} from './state.js';

/** How many cards of a deck are flagged and changed, without reading it. */
export function countMarked(
	{marks, changes}: ProgressState,
	{id, cards}: DeckCards,
): {readonly flagged: number; readonly changed: number} {
	let flagged = 0;
	let changed = 0;
	if (marks.size + changes.size === 0) return {flagged, changed};
	for (const card of cards) {
		const key = cardKey(id, card.id);
		if (marks.get(key)?.flag) flagged++;
		if (changes.has(key)) changed++;
	}
	return {flagged, changed};
}
