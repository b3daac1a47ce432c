import type {CardKey, Memory, ProgressState} from '../progress/state.js';
import {dueAt, isDue} from './review.js';
import {dayBegins, dayName, dayNumber} from './study-day.js';

/** What scheduling needs of a deck: a deck, or the summary of one. */
export interface DeckCards {
	readonly id: string;
	/** In deck order, best first. */
	readonly cards: ReadonlyArray<{readonly id: string; readonly fact?: string}>;
}

export interface QueuedCard {
	readonly deck: string;
	readonly card: string;
	readonly key: CardKey;
	/** In steps of minutes, due for review, or never seen. */
	readonly why: 'learning' | 'review' | 'new';
}

export interface QueueOptions {
	/** Milliseconds by which cards in steps of minutes may come early; 0 unless told. */
	readonly ahead?: number;
}

interface Candidate extends QueuedCard {
	readonly fact: string | undefined;
	readonly memory: Memory | undefined;
}

/**
 * The cards to study now, in the order to show them: those in steps of minutes by the minute, those
 * due for review by the day they fell due, then new ones in deck order. What remains of the day's
 * limits caps reviews and new cards over all decks. Of cards that share a fact only one is there, and
 * none whose sibling was answered today: the one would give the other away.
 * @param now epoch milliseconds
 * @param tz minutes that local time is ahead of UTC
 */
export function queue(
	decks: readonly DeckCards[],
	state: ProgressState,
	now: number,
	tz: number,
	options: QueueOptions = {},
): QueuedCard[] {
	const {schedule} = state;
	const today = dayNumber({at: now, tz}, schedule.dayStart);
	const learning: Candidate[] = [];
	const reviews: Candidate[] = [];
	const fresh: Candidate[] = [];
	const answeredToday = new Set<string>();
	for (const candidate of candidates(decks, state)) {
		const {memory} = candidate;
		if (!memory) {
			fresh.push(candidate);
			continue;
		}

		if (candidate.fact !== undefined && memory.day === today) answeredToday.add(candidate.fact);
		if (!isDue(memory, {at: now, tz}, schedule, options.ahead)) continue;
		(candidate.why === 'learning' ? learning : reviews).push(candidate);
	}

	learning.sort((a, b) => dueOf(a) - dueOf(b));
	reviews.sort((a, b) => dueOf(a) - dueOf(b));
	const room = roomToday(state, now, tz);
	// A card in its steps is the one that was answered today; its siblings wait, it does not.
	const taken = new Set<string>();
	const apart = (candidate: Candidate, isWaiting: boolean): boolean => {
		const {fact} = candidate;
		if (fact === undefined) return true;
		if (taken.has(fact) || (isWaiting && answeredToday.has(fact))) return false;
		taken.add(fact);
		return true;
	};

	return [
		...learning.filter((candidate) => apart(candidate, false)),
		...firstOf(reviews, room.reviews, (candidate) => apart(candidate, true)),
		...firstOf(fresh, room.fresh, (candidate) => apart(candidate, true)),
	].map(({deck, card, key, why}) => ({deck, card, key, why}));
}

/**
 * The next moment at which {@link queue} has something that it has not now: a card comes back, or a
 * new day brings new ones. `undefined` when there is nothing more to come.
 */
export function nextDue(
	decks: readonly DeckCards[],
	state: ProgressState,
	now: number,
	tz: number,
): number | undefined {
	const {schedule} = state;
	const moment = {at: now, tz};
	const tomorrow = dayBegins(dayNumber(moment, schedule.dayStart) + 1, tz, schedule.dayStart);
	let next: number | undefined;
	for (const {memory} of candidates(decks, state)) {
		const at = memory && !isDue(memory, moment, schedule) ? dueAt(memory, tz, schedule) : tomorrow;
		// New cards and reviews that a limit or a sibling holds back come tomorrow at the earliest.
		if (!memory && schedule.newPerDay === 0) continue;
		if (next === undefined || at < next) next = at;
	}

	return next;
}

/** What the day's limits leave for the rest of it. */
export function roomToday(
	state: ProgressState,
	now: number,
	tz: number,
): {readonly reviews: number; readonly fresh: number} {
	const {schedule, days} = state;
	const today = days.get(dayName(dayNumber({at: now, tz}, schedule.dayStart)));
	return {
		reviews: Math.max(0, schedule.reviewsPerDay - (today?.recalls ?? 0)),
		fresh: Math.max(0, schedule.newPerDay - (today?.introduced ?? 0)),
	};
}

function* candidates(decks: readonly DeckCards[], state: ProgressState): Generator<Candidate> {
	for (const deck of decks) {
		for (const {id, fact} of deck.cards) {
			const key: CardKey = `${deck.id}/${id}`;
			const memory = state.memories.get(key);
			const why = memory ? (memory.interval > 0 ? 'review' : 'learning') : 'new';
			yield {
				deck: deck.id,
				card: id,
				key,
				why,
				memory,
				fact: fact === undefined ? undefined : `${deck.id}/${fact}`,
			};
		}
	}
}

function dueOf({memory}: Candidate): number {
	return memory?.due ?? 0;
}

function firstOf(
	cards: readonly Candidate[],
	limit: number,
	isWanted: (candidate: Candidate) => boolean,
): Candidate[] {
	const first: Candidate[] = [];
	for (const candidate of cards) {
		if (first.length >= limit) break;
		if (isWanted(candidate)) first.push(candidate);
	}

	return first;
}
