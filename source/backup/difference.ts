import type {LogEvent, NewEvent, UnknownEvent} from '../progress/event.js';
import {contents} from '../progress/order.js';
import type {ListedFile} from './manifest.js';

/** What a restore would do to the answers. */
export interface EventDifference {
	/** Answers that are in the home and not in the backup. */
	readonly gone: number;
	/** Answers that are in the backup and not in the home. */
	readonly back: number;
	/** Other entries (settings of the schedule, edits, …) of either kind. */
	readonly others: number;
}

/** Names of files, by what a restore would do to them. */
export interface FileDifference {
	readonly gone: readonly string[];
	readonly back: readonly string[];
	readonly changed: readonly string[];
}

type Events = ReadonlyArray<LogEvent | UnknownEvent>;

/** Compares the events of two homes, each told by its identity and contents. */
export function compareEvents(present: Events, backup: Events): EventDifference {
	const here = index(present);
	const there = index(backup);
	const gone = missing(here, there);
	const back = missing(there, here);
	return {gone: gone.reviews, back: back.reviews, others: gone.others + back.others};
}

/**
 * What to record after a restore so that a forgetting of later stays forgotten: synced copies of the logs still hold
 * it, and would bring it back.
 */
export function undoForgetting(present: Events, backup: Events): NewEvent[] {
	const there = index(backup);
	return present
		.filter(({type, device, n}) => type === 'forget' && !there.get(device)?.has(n))
		.map(({device, n}) => ({type: 'undo', target: [device, n]}));
}

/** Compares files by their hashes. */
export function compareFiles(
	present: readonly ListedFile[],
	backup: readonly ListedFile[],
): FileDifference {
	const here = new Map(present.map(({name, sha256}) => [name, sha256]));
	const there = new Map(backup.map(({name, sha256}) => [name, sha256]));
	return {
		gone: [...here.keys()].filter((name) => !there.has(name)),
		back: [...there.keys()].filter((name) => !here.has(name)),
		changed: [...here]
			.filter(([name, sha256]) => there.has(name) && there.get(name) !== sha256)
			.map(([name]) => name),
	};
}

type Index = ReadonlyMap<string, ReadonlyMap<number, LogEvent | UnknownEvent>>;

function index(events: Events): Index {
	const devices = new Map<string, Map<number, LogEvent | UnknownEvent>>();
	for (const event of events) {
		let known = devices.get(event.device);
		if (!known) devices.set(event.device, (known = new Map<number, LogEvent | UnknownEvent>()));
		known.set(event.n, event);
	}

	return devices;
}

function missing(from: Index, other: Index): {reviews: number; others: number} {
	let reviews = 0;
	let others = 0;
	for (const [device, events] of from) {
		for (const [n, event] of events) {
			const twin = other.get(device)?.get(n);
			if (twin && contents(twin) === contents(event)) continue;
			if (event.type === 'review') reviews++;
			else others++;
		}
	}

	return {reviews, others};
}
