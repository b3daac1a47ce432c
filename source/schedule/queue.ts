import type {CardKey, Memory, ProgressState} from '../progress/state.js';
import {type ExamPlan, isExamined, planExam} from './exam.js';
import {dueAt, isDue} from './review.js';
import {isBuried, isSuspended} from './standing.js';
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
	/** What an exam asks of today, where `decks` are not all; found from them unless told. */
	readonly plan?: ExamPlan | undefined;
}

interface Candidate extends QueuedCard {
	readonly fact: string | undefined;
	readonly memory: Memory | undefined;
}

/**
 * The cards to study now, in the order to show them: those in steps of minutes by the minute, those
 * due for review by the day they fell due, then new ones in deck order. What remains of the day's
 * limits caps reviews and new cards over all decks. Suspended and buried cards are left out. Of cards that
 * share a fact only one is there, and none whose sibling was answered today: the one would give the other away.
 * With an exam ahead, the new cards of its decks keep to its plan and come before those of others, and
 * some cards are refreshed before they are due.
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
	const plan = 'plan' in options ? options.plan : planExam(decks, state, now, tz);
	const learning: Candidate[] = [];
	const reviews: Candidate[] = [];
	const early: Candidate[] = [];
	const fresh: Candidate[] = [];
	const examined: Candidate[] = [];
	const answeredToday = new Set<string>();
	for (const candidate of candidates(decks, state)) {
		const {memory} = candidate;
		if (isBuried(state.marks.get(candidate.key), today)) continue;
		if (!memory) {
			(isPlanned(candidate, plan, state) ? examined : fresh).push(candidate);
			continue;
		}

		if (candidate.fact !== undefined && memory.day === today) answeredToday.add(candidate.fact);
		if (!isDue(memory, {at: now, tz}, schedule, options.ahead)) {
			if (plan?.early.has(candidate.key)) early.push(candidate);
			continue;
		}

		(candidate.why === 'learning' ? learning : reviews).push(candidate);
	}

	learning.sort((a, b) => dueOf(a) - dueOf(b));
	reviews.sort((a, b) => dueOf(a) - dueOf(b));
	examined.sort((a, b) => urgency(b, plan) - urgency(a, plan));
	const room = roomToday(state, now, tz, plan);
	// A card in its steps is the one that was answered today; its siblings wait, it does not.
	const taken = new Set<string>();
	const apart = (candidate: Candidate, isWaiting: boolean): boolean => {
		const {fact} = candidate;
		if (fact === undefined) return true;
		if (taken.has(fact)) return false;
		if (isWaiting && answeredToday.has(fact) && !isPressing(candidate, plan)) return false;
		taken.add(fact);
		return true;
	};

	return [
		...learning.filter((candidate) => apart(candidate, false)),
		...firstOf([...reviews, ...early], room.reviews, (candidate) => apart(candidate, true)),
		...firstOf(examined, room.examined, (candidate) => apart(candidate, true)),
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
	options: Pick<QueueOptions, 'plan'> = {},
): number | undefined {
	const {schedule} = state;
	const moment = {at: now, tz};
	const plan = 'plan' in options ? options.plan : planExam(decks, state, now, tz);
	const today = dayNumber(moment, schedule.dayStart);
	const tomorrow = dayBegins(today + 1, tz, schedule.dayStart);
	const then = plan && planExam(decks, state, tomorrow, tz);
	let next = then && then.early.size > 0 ? tomorrow : undefined;
	for (const candidate of candidates(decks, state)) {
		const {key, memory} = candidate;
		const isHeldBack = isBuried(state.marks.get(key), today);
		const comes =
			memory && !isDue(memory, moment, schedule) ? dueAt(memory, tz, schedule) : tomorrow;
		const at = isHeldBack ? Math.max(comes, tomorrow) : comes;
		// New cards and reviews that a limit or a sibling holds back come tomorrow at the earliest.
		if (!memory && schedule.newPerDay === 0 && !isPlanned(candidate, then, state)) continue;
		if (next === undefined || at < next) next = at;
	}

	return next;
}

/** What the day's limits and the plan for an exam leave for the rest of it. */
export interface Room {
	readonly reviews: number;
	/** New cards of decks that the exam is not about; all of them without an exam. */
	readonly fresh: number;
	/** New cards of the exam's decks. */
	readonly examined: number;
}

export function roomToday(
	state: ProgressState,
	now: number,
	tz: number,
	plan: ExamPlan | undefined,
): Room {
	const {schedule, days} = state;
	const today = days.get(dayName(dayNumber({at: now, tz}, schedule.dayStart)));
	const introduced = today?.introduced ?? 0;
	return {
		reviews: Math.max(0, schedule.reviewsPerDay - (today?.recalls ?? 0)),
		fresh: Math.max(0, schedule.newPerDay - introduced - (plan?.freshToday ?? 0)),
		examined: plan?.freshToday ?? 0,
	};
}

/** Whether the plan for an exam says when a new card comes. */
function isPlanned(
	{deck}: Candidate,
	plan: ExamPlan | undefined,
	{schedule: {exam}}: ProgressState,
): boolean {
	return plan !== undefined && exam !== undefined && isExamined(exam, deck);
}

/** 1 for a new card with as many siblings as there are days for new cards: one of them must come each day. */
function urgency({fact = ''}: Candidate, plan: ExamPlan | undefined): 0 | 1 {
	return plan && (plan.siblings.get(fact) ?? 0) >= plan.freshDays ? 1 : 0;
}

/** Whether a new card would be too late for the exam if it waited for its siblings any longer. */
function isPressing({fact = '', memory}: Candidate, plan: ExamPlan | undefined): boolean {
	return !memory && plan !== undefined && (plan.siblings.get(fact) ?? 0) >= plan.daysLeft;
}

function* candidates(decks: readonly DeckCards[], state: ProgressState): Generator<Candidate> {
	for (const deck of decks) {
		for (const {id, fact} of deck.cards) {
			const key: CardKey = `${deck.id}/${id}`;
			const memory = state.memories.get(key);
			if (isSuspended(memory, state.marks.get(key), state.schedule)) continue;
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
