import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {cardAnswers, type PastAnswer} from '../progress/card-answers.js';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import {chunks, logNames, logReader} from './log-files.js';
import type {HomePaths} from './paths.js';

/**
 * Reads from the logs what a card was answered. Logs are long: they are read piece by piece, and keys are heard in
 * between.
 * @throws UserError when a log can't be read
 */
export async function readCardAnswers(
	{reviews}: Pick<HomePaths, 'reviews'>,
	deck: string,
	card: string,
): Promise<readonly PastAnswer[]> {
	const named = JSON.stringify(card);
	// Whatever takes something back or forgets it, and what may hide a name behind escapes, is looked into as well.
	const isWanted = (line: string): boolean =>
		line.includes(named) ||
		line.includes('undo') ||
		line.includes('forget') ||
		line.includes('\\u');
	const events: Array<LogEvent | UnknownEvent> = [];
	for (const name of logNames(reviews)) {
		const reader = logReader(0, isWanted);
		for (const chunk of chunks(join(reviews, name), 0)) {
			reader.push(chunk);
			await setImmediate();
		}

		for (const event of reader.end().events) events.push(event);
	}

	return cardAnswers(events, deck, card);
}
