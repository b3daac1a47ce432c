import {countCards} from '../schedule/counts.js';
import type {Services} from '../services.js';

/** How many cards of the whole library are to be answered again now. */
export function totalDue(services: Services): number {
	const now = services.now();
	const tz = services.timezone(now);
	return services.library
		.list()
		.decks.reduce((sum, deck) => sum + countCards(deck, services.progress.state, now, tz).due, 0);
}
