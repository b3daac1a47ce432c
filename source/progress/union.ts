import type {LogEvent, UnknownEvent} from './event.js';
import {compare, contents, type Position} from './order.js';

export interface Union {
	/** In the order of the fold, each event once. */
	readonly events: ReadonlyArray<LogEvent | UnknownEvent>;
	/** Where one identity stands for two different events: both are in `events`, and the user is told. */
	readonly conflicts: readonly Position[];
}

/**
 * Puts the events of any number of logs, in any order and with any repetition, into the one order of
 * the fold.
 */
export function union(logs: Iterable<LogEvent | UnknownEvent>): Union {
	const devices = new Map<string, Map<number, LogEvent | UnknownEvent>>();
	const doubles = new Map<LogEvent | UnknownEvent, Set<string>>();
	const events: Array<LogEvent | UnknownEvent> = [];
	const conflicts: Position[] = [];
	let isOrdered = true;
	for (const event of logs) {
		let known = devices.get(event.device);
		if (!known) devices.set(event.device, (known = new Map<number, LogEvent | UnknownEvent>()));
		const first = known.get(event.n);
		if (first) {
			const versions = doubles.get(first) ?? new Set([contents(first)]);
			const says = contents(event);
			if (versions.has(says)) continue;
			doubles.set(first, versions.add(says));
			conflicts.push({at: event.at, device: event.device, n: event.n});
		} else {
			known.set(event.n, event);
		}

		const last = events.at(-1);
		isOrdered &&= last === undefined || compare(last, event) < 0;
		events.push(event);
	}

	if (!isOrdered) events.sort(compareFully);
	return {events, conflicts: conflicts.sort(compare)};
}

function compareFully(a: LogEvent | UnknownEvent, b: LogEvent | UnknownEvent): number {
	return compare(a, b) || (contents(a) < contents(b) ? -1 : 1);
}
