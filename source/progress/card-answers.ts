import type {Grade, LogEvent, ReviewEvent, ReviewMode, UnknownEvent} from './event.js';
import {isKnown} from './read-event.js';
import {isUndo, takenBack} from './taken-back.js';
import {union} from './union.js';

/** What a card was answered once. */
export interface PastAnswer {
	/** Epoch milliseconds, and minutes that local time was ahead of UTC. */
	readonly at: number;
	readonly tz: number;
	readonly grade: Grade;
	readonly mode: ReviewMode;
	readonly input?: ReviewEvent['input'];
	/** The option that was chosen, as it read then. */
	readonly option?: string;
}

/**
 * All answers to a card that hold, in the order of the fold: without those that were taken back or forgotten.
 * @param logs all events that name the card, and all that take back or forget, at the least
 */
export function cardAnswers(
	logs: Iterable<LogEvent | UnknownEvent>,
	deck: string,
	card: string,
): PastAnswer[] {
	const named = [...logs].filter((event) => !('card' in event) || event.card === card);
	return deckAnswers(named, deck).get(card) ?? [];
}

/**
 * The same of every card of a deck that has any.
 * @param logs all events that name the deck, and all that take back or forget, at the least
 */
export function deckAnswers(
	logs: Iterable<LogEvent | UnknownEvent>,
	deck: string,
): Map<string, PastAnswer[]> {
	const known = union(logs).events.filter(isKnown);
	const gone = takenBack(known.filter(isUndo));
	const answers = new Map<string, PastAnswer[]>();
	for (const event of known) {
		if (gone.has(event.device, event.n)) continue;
		if (event.type === 'forget') {
			if (event.deck === undefined || event.deck === deck) answers.clear();
			continue;
		}

		if (!('card' in event) || event.deck !== deck) continue;
		if (event.type === 'reset') answers.delete(event.card);
		if (event.type !== 'review') continue;
		const list = answers.get(event.card);
		if (list) list.push(pastAnswer(event));
		else answers.set(event.card, [pastAnswer(event)]);
	}

	return answers;
}

function pastAnswer({at, tz, grade, mode, input, option}: ReviewEvent): PastAnswer {
	return {
		...{at, tz, grade, mode},
		...(input === undefined ? {} : {input}),
		// The log may be anybody's.
		...(typeof option === 'string' ? {option} : {}),
	};
}
