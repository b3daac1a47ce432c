import {cardKey, type ProgressState} from '../progress/state.js';
import type {ExamPlan} from './exam.js';
import type {DeckCards} from './queue.js';
import {isDue} from './review.js';
import {isBuried, isSuspended} from './standing.js';
import {dayNumber} from './study-day.js';

export interface CardCounts {
	/** Never answered, neither suspended nor buried. */
	readonly new: number;
	/** To be answered again now, whatever the day's limits; without suspended and buried ones. */
	readonly due: number;
	/** Past the first steps of learning. */
	readonly learned: number;
	/** Out of study. */
	readonly suspended: number;
	readonly total: number;
}

/**
 * How a deck stands, without reading its cards.
 * @param now epoch milliseconds
 * @param tz minutes that local time is ahead of UTC
 * @param plan what an exam asks of today: cards that are to be refreshed count as due
 */
export function countCards(
	deck: DeckCards,
	state: ProgressState,
	now: number,
	tz: number,
	plan?: ExamPlan,
): CardCounts {
	let fresh = 0;
	let due = 0;
	let learned = 0;
	let suspended = 0;
	const moment = {at: now, tz};
	const today = dayNumber(moment, state.schedule.dayStart);
	const hasMarks = state.marks.size > 0;
	for (const {id} of deck.cards) {
		const key = cardKey(deck.id, id);
		const memory = state.memories.get(key);
		const marks = hasMarks ? state.marks.get(key) : undefined;
		if (memory && memory.stage !== 'learning') learned++;
		if (isSuspended(memory, marks, state.schedule)) suspended++;
		else if (!memory) fresh += isBuried(marks, today) ? 0 : 1;
		else if (plan?.early.has(key)) due++;
		else if (isDue(memory, moment, state.schedule) && !isBuried(marks, today)) due++;
	}

	return {new: fresh, due, learned, suspended, total: deck.cards.length};
}
