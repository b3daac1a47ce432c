import type {LogEvent, UnknownEvent} from './event.js';
import {Identities} from './identities.js';
import {compare, contents, type Position} from './order.js';

type AnyEvent = LogEvent | UnknownEvent;

/** Logs that each stand in the order of the fold, as one in that order. */
export function* merge(logs: ReadonlyArray<Iterable<AnyEvent>>): Generator<AnyEvent> {
	const heads: Array<{event: AnyEvent; readonly rest: Iterator<AnyEvent>}> = [];
	try {
		for (const log of logs) {
			const rest = log[Symbol.iterator]();
			const next = rest.next();
			if (next.done !== true) heads.push({event: next.value, rest});
		}

		heads.sort((a, b) => compare(a.event, b.event));
		for (let first = heads[0]; first; first = heads[0]) {
			yield first.event;
			const next = first.rest.next();
			if (next.done === true) {
				heads.shift();
				continue;
			}

			first.event = next.value;
			// A device mostly goes on for a while.
			for (let at = 1; at < heads.length; at++) {
				const other = heads[at] as typeof first;
				if (compare(other.event, first.event) >= 0) break;
				heads[at - 1] = other;
				heads[at] = first;
			}
		}
	} finally {
		for (const {rest} of heads) rest.return?.();
	}
}

/**
 * Each event once, of events in order. Where one identity stands for two different events both are
 * there, in an order that hangs on nothing but what they say.
 * @param seen all identities that came by
 * @param conflicts where an identity came again with something else
 */
export function* eachOnce(
	events: Iterable<AnyEvent>,
	seen: Identities,
	conflicts: Position[],
): Generator<AnyEvent> {
	let last: AnyEvent | undefined;
	let group: AnyEvent[] = [];
	const counted = (event: AnyEvent): AnyEvent => {
		const {at, device, n} = event;
		if (!seen.add(device, n)) conflicts.push({at, device, n});
		return event;
	};

	for (const event of events) {
		if (last && compare(last, event) === 0) {
			if (group.length === 0) group.push(last);
			group.push(event);
			continue;
		}

		if (group.length > 0) yield* versions(group).map(counted);
		else if (last) yield counted(last);
		group = [];
		last = event;
	}

	if (group.length > 0) yield* versions(group).map(counted);
	else if (last) yield counted(last);
}

/** What events of one position say, each once. */
function versions(group: readonly AnyEvent[]): AnyEvent[] {
	const distinct = new Map(group.map((event) => [contents(event), event]));
	return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
}

export interface Union {
	/** In the order of the fold, each event once. */
	readonly events: readonly AnyEvent[];
	/** Where one identity stands for two different events: both are in `events`. */
	readonly conflicts: readonly Position[];
}

/** The events of any number of logs, in any order and with any repetition, in the one order of the fold. */
export function union(logs: Iterable<AnyEvent>): Union {
	const conflicts: Position[] = [];
	const events = [...eachOnce([...logs].sort(compare), new Identities(), conflicts)];
	return {events, conflicts: conflicts.sort(compare)};
}
