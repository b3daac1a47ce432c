import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {cardAnswers, deckAnswers, type PastAnswer} from '../progress/card-answers.js';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import {chunks, logNames, logReader} from './log-files.js';
import type {HomePaths} from './paths.js';

/**
 * Reads from the logs what a card was answered.
 * @throws UserError when a log can't be read
 */
export async function readCardAnswers(
	paths: Pick<HomePaths, 'reviews'>,
	deck: string,
	card: string,
): Promise<readonly PastAnswer[]> {
	return cardAnswers(await eventsNaming(paths, card), deck, card);
}

/**
 * The same of every card of a deck that has any.
 * @throws UserError when a log can't be read
 */
export async function readDeckAnswers(
	paths: Pick<HomePaths, 'reviews'>,
	deck: string,
): Promise<ReadonlyMap<string, readonly PastAnswer[]>> {
	return deckAnswers(await eventsNaming(paths, deck), deck);
}

/**
 * Whatever names a card or a deck, and what may take it back. Logs are long: they are read piece by piece, and keys
 * are heard in between.
 */
async function eventsNaming(
	{reviews}: Pick<HomePaths, 'reviews'>,
	name: string,
): Promise<Array<LogEvent | UnknownEvent>> {
	const named = JSON.stringify(name);
	// Whatever takes something back or forgets it, and what may hide a name behind escapes, is looked into as well.
	const isWanted = (line: string): boolean =>
		line.includes(named) ||
		line.includes('undo') ||
		line.includes('forget') ||
		line.includes('\\u');
	const events: Array<LogEvent | UnknownEvent> = [];
	for (const log of logNames(reviews)) {
		const reader = logReader(0, isWanted);
		for (const chunk of chunks(join(reviews, log), 0)) {
			reader.push(chunk);
			await setImmediate();
		}

		for (const event of reader.end().events) events.push(event);
	}

	return events;
}
