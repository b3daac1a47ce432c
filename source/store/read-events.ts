import {join} from 'node:path';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import {logNames, readLog} from './log-files.js';
import type {HomePaths} from './paths.js';

/**
 * The events of all logs as they stand on the disk, log by log. For what the state does not hold; most is asked of
 * `openProgress`.
 * @throws UserError when a log can't be read
 */
export function* readEvents(paths: Pick<HomePaths, 'reviews'>): Generator<LogEvent | UnknownEvent> {
	for (const name of logNames(paths.reviews)) yield* readLog(join(paths.reviews, name)).events;
}
