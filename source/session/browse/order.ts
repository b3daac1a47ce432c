import {dueAt} from '../../schedule/review.js';
import {isSuspended} from '../../schedule/standing.js';
import {kindPlace} from '../custom-study.js';
import type {BrowsedCard} from './browsed-card.js';
import {searchText} from './search.js';
import type {StandingSetting} from './standing.js';

/** By what cards can be sorted: as in the deck, soonest due, most forgotten, kind, question. */
export const cardOrders = ['deck', 'due', 'hardest', 'kind', 'question'] as const;

export type CardOrder = (typeof cardOrders)[number];

/** The cards in an order; what it does not tell apart stays in deck order. */
export function inOrder(
	cards: readonly BrowsedCard[],
	order: CardOrder,
	setting: StandingSetting,
): readonly BrowsedCard[] {
	switch (order) {
		case 'deck':
			return cards;
		case 'due':
			return sorted(cards, dueTime(setting), (a, b) => a - b);
		case 'hardest':
			return sorted(cards, hardness(setting), (a, b) => b - a);
		case 'kind':
			return sorted(
				cards,
				({card: {kind = 'custom'}}) => kindPlace(kind),
				(a, b) => a - b,
			);
		case 'question':
			return sorted(
				cards,
				// It begins with the question; what stands before its first letter is no part of the alphabet.
				({card}) => searchText(card).replace(/^[^\p{L}\p{N}]+/u, ''),
				(a, b) => (a < b ? -1 : a > b ? 1 : 0),
			);
	}
}

function sorted<K>(
	cards: readonly BrowsedCard[],
	keyOf: (card: BrowsedCard) => K,
	compare: (a: K, b: K) => number,
): BrowsedCard[] {
	return cards
		.map((card) => ({card, key: keyOf(card)}))
		.sort((a, b) => compare(a.key, b.key))
		.map(({card}) => card);
}

/** New cards come after all that have a date, those out of study last. */
function dueTime({progress, now}: StandingSetting): (card: BrowsedCard) => number {
	const {memories, marks, schedule} = progress;
	return ({key}) => {
		const memory = memories.get(key);
		if (isSuspended(memory, marks.get(key), schedule)) return Number.MAX_VALUE;
		return memory ? dueAt(memory, now.tz, schedule) : Number.MAX_SAFE_INTEGER;
	};
}

/** Lapses count before difficulty, which is at most 10. */
function hardness({progress: {memories}}: StandingSetting): (card: BrowsedCard) => number {
	return ({key}) => {
		const memory = memories.get(key);
		return memory ? memory.lapses * 100 + memory.difficulty : -1;
	};
}
