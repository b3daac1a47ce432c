import type {EventBase, UnknownEvent} from './event.js';

/** Where an event stands in the fold. */
export type Position = Pick<EventBase, 'at' | 'device' | 'n'>;

/** An event's identity as one string: no device id holds a space. */
export type Identity = `${string} ${number}`;

export function identity(device: string, n: number): Identity {
	return `${device} ${n}`;
}

/** The order of the fold: by time, then by device, then as the device counted. */
export function compare(a: Position, b: Position): number {
	if (a.at !== b.at) return a.at - b.at;
	if (a.device !== b.device) return a.device < b.device ? -1 : 1;
	return a.n - b.n;
}

// Deeper than any event of ours; what is nested beyond it (a hostile line) is left out of the comparison.
const MAX_DEPTH = 32;

/**
 * What an event says, as one string that does not depend on the order of its fields: two lines of one
 * identity are one event only when they say the same.
 */
export function contents(event: UnknownEvent | EventBase): string {
	return JSON.stringify(sorted(event, 0));
}

function sorted(value: unknown, depth: number): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth === MAX_DEPTH) return null;
	if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
	return {
		fields: Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, field]) => [key, sorted(field, depth + 1)]),
	};
}
