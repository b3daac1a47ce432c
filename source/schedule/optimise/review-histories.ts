import type {Grade} from '../../progress/event.js';

/** One answer in a card's history. */
export interface PastReview {
	readonly grade: Grade;
	/** Study days since the card's answer before it; 0 on the same day, and for the first one. */
	readonly days: number;
	/** Where it stands among the answers to all cards: later answers have greater numbers. */
	readonly order: number;
}

/**
 * The answers to all cards, card by card, as a fit reads them over and over.
 *
 * An answer is *predicted* if it came on a later study day than the card's answer before it: FSRS says how
 * likely it was to be right. The first answer to a card and those of the same day only change its memory.
 */
export interface ReviewHistories {
	/** Where the answers to each card begin, and at the end where the last ones end. */
	readonly starts: Uint32Array;
	readonly grades: Uint8Array;
	readonly days: Float64Array;
	/** The place of a predicted answer among all predicted ones, by time; -1 for the others. */
	readonly ranks: Int32Array;
	/** How many answers are predicted. */
	readonly predicted: number;
}

/** Packs the histories of cards; those that have nothing to predict are left out. */
export function packHistories(cards: Iterable<readonly PastReview[]>): ReviewHistories {
	const kept = [...cards].filter((reviews) => reviews.some(isPredicted));
	const total = kept.reduce((sum, {length}) => sum + length, 0);
	const starts = new Uint32Array(kept.length + 1);
	const grades = new Uint8Array(total);
	const days = new Float64Array(total);
	const orders: number[] = [];
	const places: number[] = [];
	let at = 0;
	for (const [card, reviews] of kept.entries()) {
		for (const [index, review] of reviews.entries()) {
			grades[at] = review.grade;
			days[at] = index === 0 ? 0 : review.days;
			if (isPredicted(review, index)) {
				orders.push(review.order);
				places.push(at);
			}

			at++;
		}

		starts[card + 1] = at;
	}

	const byTime = [...orders.keys()].sort((a, b) => orders[a]! - orders[b]!);
	const ranks = new Int32Array(total).fill(-1);
	for (const [rank, index] of byTime.entries()) ranks[places[index]!] = rank;
	return {starts, grades, days, ranks, predicted: places.length};
}

function isPredicted({days}: PastReview, index: number): boolean {
	return index > 0 && days > 0;
}
