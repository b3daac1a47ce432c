import type {DeckCards} from '../../schedule/queue.js';
import {dueDay} from '../../schedule/review.js';
import {isBuried, isSuspended} from '../../schedule/standing.js';
import {dayName, dayNumber} from '../../schedule/study-day.js';
import {cardKey, type DayTally, type ProgressState} from '../state.js';
import {EMPTY_DAY} from '../tally.js';

/** What the present study day came to so far. */
export function todayTally(state: ProgressState, now: number, tz: number): DayTally {
	return state.days.get(dayName(today(state, now, tz))) ?? EMPTY_DAY;
}

/** The answers of a day beside those that the learner aims for. */
export interface DayGoal {
	readonly done: number;
	readonly goal: number;
}

/** How far the learner has come today; undefined without a goal. */
export function goalOfToday(state: ProgressState, now: number, tz: number): DayGoal | undefined {
	const goal = state.schedule.dailyGoal;
	if (goal === 0) return undefined;
	const {reviews, quiz} = todayTally(state, now, tz);
	return {done: reviews + quiz, goal};
}

/**
 * How many study days in a row, up to today, saw at least one answer. A day that is not over yet
 * breaks nothing: without an answer today the row up to yesterday counts.
 */
export function streak(state: ProgressState, now: number, tz: number): number {
	let day = today(state, now, tz);
	if (!state.days.has(dayName(day))) day--;
	let length = 0;
	while (state.days.has(dayName(day - length))) length++;
	return length;
}

/**
 * How many cards of the decks come back on each of the next `days` study days, if each is answered
 * only when due: `[0]` is today with all that is overdue, `[1]` tomorrow.
 */
export function dueForecast(
	state: ProgressState,
	decks: readonly DeckCards[],
	now: number,
	tz: number,
	days: number,
): number[] {
	const first = today(state, now, tz);
	const forecast = new Array<number>(days).fill(0);
	for (const deck of decks) {
		for (const {id} of deck.cards) {
			const key = cardKey(deck.id, id);
			const memory = state.memories.get(key);
			if (!memory || isSuspended(memory, state.marks.get(key), state.schedule)) continue;
			const least = isBuried(state.marks.get(key), first) ? 1 : 0;
			const index = Math.max(least, dueDay(memory, tz, state.schedule) - first);
			if (index < days) forecast[index] = (forecast[index] ?? 0) + 1;
		}
	}

	return forecast;
}

function today(state: ProgressState, now: number, tz: number): number {
	return dayNumber({at: now, tz}, state.schedule.dayStart);
}
