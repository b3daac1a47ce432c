import type {LogEvent, UnknownEvent} from './event.js';
import {isKnown} from './read-event.js';
import {isUndo, takenBack} from './taken-back.js';
import {union} from './union.js';

const base = new Set(['v', 'device', 'n', 'at', 'tz', 'type']);

/**
 * The last event that set FSRS parameters, and nothing else, and holds: its device and n. Taking it back puts those
 * before it in force again.
 */
export function lastFit(
	logs: Iterable<LogEvent | UnknownEvent>,
): readonly [device: string, n: number] | undefined {
	const known = union(logs).events.filter(isKnown);
	const gone = takenBack(known.filter(isUndo));
	const last = known.findLast(
		(event) =>
			event.type === 'schedule' &&
			Array.isArray(event.parameters) &&
			Object.keys(event).every((field) => base.has(field) || field === 'parameters') &&
			!gone.has(event.device, event.n),
	);
	return last && [last.device, last.n];
}
