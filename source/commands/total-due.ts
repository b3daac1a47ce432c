import {countCards} from '../schedule/counts.js';
import {planExam} from '../schedule/exam.js';
import type {Services} from '../services.js';

/** How many cards of the whole library are to be answered again now. */
export function totalDue(services: Services): number {
	const {state} = services.progress;
	const now = services.now();
	const tz = services.timezone(now);
	const {decks} = services.library.list();
	const plan = planExam(decks, state, now, tz);
	return decks.reduce((sum, deck) => sum + countCards(deck, state, now, tz, plan).due, 0);
}
