import type {Grade, LogEvent, ReviewMode, UnknownEvent} from './event.js';
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
	const known = union(logs).events.filter(isKnown);
	const gone = takenBack(known.filter(isUndo));
	let answers: PastAnswer[] = [];
	for (const event of known) {
		if (gone.has(event.device, event.n)) continue;
		if (event.type === 'forget') {
			if (event.deck === undefined || event.deck === deck) answers = [];
			continue;
		}

		if (!('card' in event) || event.deck !== deck || event.card !== card) continue;
		if (event.type === 'reset') answers = [];
		if (event.type !== 'review') continue;
		const {at, tz, grade, mode} = event;
		answers.push({at, tz, grade, mode});
	}

	return answers;
}
