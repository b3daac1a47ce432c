import type {LogEvent, UnknownEvent} from './event.js';
import {union} from './union.js';

/** What the numbers and times of a home's events say of its health. */
export interface Inspection {
	/** Devices whose count has holes: so many of their events are not there. */
	readonly gaps: ReadonlyArray<{
		readonly device: string;
		readonly missing: number;
		/** The first number that is not there. */
		readonly first: number;
	}>;
	/** How many events are dated after a moment, and the last of their times. */
	readonly future: {readonly count: number; readonly latest: number};
	/** Identities that stand for two different events. */
	readonly conflicts: number;
}

/** @param until events dated later than this are from the future, in epoch milliseconds */
export function inspectEvents(
	events: ReadonlyArray<LogEvent | UnknownEvent>,
	until: number,
): Inspection {
	const devices = new Map<string, Set<number>>();
	const future = {count: 0, latest: 0};
	for (const {device, n, at} of events) {
		let numbers = devices.get(device);
		if (!numbers) devices.set(device, (numbers = new Set()));
		numbers.add(n);
		if (at <= until) continue;
		future.count++;
		future.latest = Math.max(future.latest, at);
	}

	const gaps = [...devices].flatMap(([device, numbers]) => {
		let highest = 0;
		for (const n of numbers) highest = Math.max(highest, n);
		const missing = highest - numbers.size;
		return missing === 0 ? [] : [{device, missing, first: firstMissing(numbers)}];
	});
	return {gaps, future, conflicts: union(events).conflicts.length};
}

function firstMissing(numbers: ReadonlySet<number>): number {
	let n = 1;
	while (numbers.has(n)) n++;
	return n;
}
