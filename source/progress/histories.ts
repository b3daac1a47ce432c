import {
	packHistories,
	type PastReview,
	type ReviewHistories,
} from '../schedule/optimise/review-histories.js';
import {DEFAULT_SCHEDULE, withSchedule} from '../schedule/settings.js';
import {dayNumber} from '../schedule/study-day.js';
import type {LogEvent, ReviewEvent, UnknownEvent} from './event.js';
import {isKnown} from './read-event.js';
import {isUndo, takenBack} from './taken-back.js';
import {union} from './union.js';

interface Card {
	readonly reviews: PastReview[];
	/** The study day of the last answer. */
	day: number;
}

/**
 * What was answered in study, card by card, as the fold sees it: in its order, each answer once, on the learner's
 * own study days, without what was taken back or forgotten.
 */
export function reviewHistories(logs: Iterable<LogEvent | UnknownEvent>): ReviewHistories {
	const known = union(logs).events.filter(isKnown);
	const gone = takenBack(known.filter(isUndo));
	const decks = new Map<string, Map<string, Card>>();
	let schedule = DEFAULT_SCHEDULE;
	for (const [order, event] of known.entries()) {
		if (gone.has(event.device, event.n)) continue;
		if (event.type === 'schedule') {
			schedule = withSchedule(schedule, event);
		} else if (event.type === 'forget') {
			if (event.deck === undefined) decks.clear();
			else decks.delete(event.deck);
		} else if (event.type === 'reset') {
			decks.get(event.deck)?.delete(event.card);
		} else if (event.type === 'review' && event.mode === 'study') {
			let cards = decks.get(event.deck);
			if (!cards) decks.set(event.deck, (cards = new Map<string, Card>()));
			addReview(cards, event, dayNumber(event, schedule.dayStart), order);
		}
	}

	const cards = [...decks.values()].flatMap((deck) => [...deck.values()]);
	return packHistories(cards.map(({reviews}) => reviews));
}

function addReview(
	cards: Map<string, Card>,
	{card: id, grade}: ReviewEvent,
	today: number,
	order: number,
): void {
	const card = cards.get(id);
	if (!card) {
		cards.set(id, {reviews: [{grade, days: 0, order}], day: today});
		return;
	}

	// As in the schedule: a journey west takes no day back.
	const days = Math.max(0, today - card.day);
	card.reviews.push({grade, days, order});
	card.day += days;
}
