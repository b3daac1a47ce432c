import type {QuizEvent} from './event.js';
import {compare} from './order.js';

/** So many results are kept, the latest: a trend needs no more. */
export const MOST_QUIZZES = 500;

/** The results with one more, in the order of the fold; the oldest of too many goes. */
export function withQuiz(quizzes: readonly QuizEvent[], event: QuizEvent): readonly QuizEvent[] {
	let place = quizzes.length;
	while (place > 0 && compare(quizzes[place - 1]!, event) > 0) place--;
	if (place === 0 && quizzes.length === MOST_QUIZZES) return quizzes;
	return [...quizzes.slice(0, place), event, ...quizzes.slice(place)].slice(-MOST_QUIZZES);
}

/** The results without those of one deck alone. */
export function withoutDeck(quizzes: readonly QuizEvent[], deck: string): readonly QuizEvent[] {
	return quizzes.filter(({decks}) => !isOf(decks, deck));
}

/** Whether a quiz was about one deck and no other. */
export function isOf(decks: readonly string[], deck: string): boolean {
	return decks.length === 1 && decks[0] === deck;
}
