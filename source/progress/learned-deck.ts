import {review} from '../schedule/review.js';
import {DEFAULT_SCHEDULE, withSchedule} from '../schedule/settings.js';
import type {Grade, LogEvent, UnknownEvent} from './event.js';
import {isFit, parametersInForce} from './fits.js';
import {isKnown} from './read-event.js';
import {cardKey, type Memory} from './state.js';
import {isUndo, takenBack} from './taken-back.js';
import {union} from './union.js';

/** What is known of the cards of one deck, answer by answer: what another scheduler needs to go on from here. */
export interface LearnedDeck {
	/** Minutes that the learner's clock is ahead of UTC. */
	readonly tz: number;
	readonly dayStart: number;
	readonly retention: number;
	/** By card id. */
	readonly cards: ReadonlyMap<string, LearnedCard>;
}

export interface LearnedCard {
	readonly memory?: Memory;
	readonly isSuspended: boolean;
	/** The answers in study that hold, oldest first. */
	readonly reviews: ReadonlyArray<{
		readonly at: number;
		readonly grade: Grade;
		readonly ms: number;
		readonly before?: Memory;
		readonly after: Memory;
	}>;
}

const unknownCard: LearnedCard = {isSuspended: false, reviews: []};

/**
 * Replays the answers to the cards of a deck, as the fold does.
 * @param logs the events of all logs
 * @param tz minutes that the learner's clock is ahead of UTC now
 */
export function learnedDeck(
	logs: Iterable<LogEvent | UnknownEvent>,
	deck: string,
	tz: number,
): LearnedDeck {
	const known = union(logs).events.filter(isKnown);
	const gone = takenBack(known.filter(isUndo));
	const parameters = parametersInForce(known.filter(isFit), gone);
	let schedule = {...DEFAULT_SCHEDULE, parameters};
	const cards = new Map<string, LearnedCard>();
	for (const event of known) {
		if (gone.has(event.device, event.n)) continue;
		if (event.type === 'schedule') {
			schedule = {...withSchedule(schedule, event), parameters};
		} else if (event.type === 'forget') {
			if (event.deck === undefined || event.deck === deck) cards.clear();
		} else if ('card' in event && event.deck === deck) {
			const card = cards.get(event.card) ?? unknownCard;
			switch (event.type) {
				case 'reset': {
					// What was said of it besides answering stays.
					cards.set(event.card, {...unknownCard, isSuspended: card.isSuspended});
					break;
				}

				case 'suspend':
				case 'unsuspend': {
					cards.set(event.card, {...card, isSuspended: event.type === 'suspend'});
					break;
				}

				case 'review': {
					if (event.mode !== 'study') break;
					const {at, grade, ms} = event;
					const before = card.memory;
					const after = review(before, grade, event, schedule, cardKey(deck, event.card));
					const answer = {at, grade, ms, ...(before ? {before} : {}), after};
					cards.set(event.card, {...card, memory: after, reviews: [...card.reviews, answer]});
					break;
				}

				default:
			}
		}
	}

	const {dayStart, retention} = schedule;
	return {tz, dayStart, retention, cards};
}
