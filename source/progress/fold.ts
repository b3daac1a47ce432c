import {review} from '../schedule/review.js';
import {DEFAULT_SCHEDULE, withSchedule} from '../schedule/settings.js';
import {dayName, dayNumber} from '../schedule/study-day.js';
import type {LogEvent, ReviewEvent, UnknownEvent} from './event.js';
import {LayeredMap} from './layered-map.js';
import {compare, identity, type Identity, type Position} from './order.js';
import {isKnown} from './read-event.js';
import {
	cardKey,
	type CardKey,
	type DayTally,
	type Memory,
	type ProgressState,
	type ScheduleSettings,
} from './state.js';
import {isUndo, takenBack} from './taken-back.js';
import {tallyAfter} from './tally.js';
import {union} from './union.js';

/** Raised whenever the fold of the same log comes to another state: snapshots of before are then rebuilt. */
export const FOLD_VERSION = 1;

/** How many answers, the latest, can be taken back one after another at the least. */
export const UNDOABLE = 50;

/** A study answer, and what it replaced. */
export interface Answer {
	readonly event: ReviewEvent;
	readonly before: Memory | undefined;
	/** The study day it was counted in. */
	readonly day: string;
}

/** The state, and what it takes to fold further events into it one at a time. */
export interface Fold {
	readonly state: ProgressState;
	/** The last event in the order of the fold. */
	readonly head: Position | undefined;
	/** The last `schedule` event. */
	readonly scheduled: Position | undefined;
	/** The event with the highest `n` of each device. */
	readonly seen: ReadonlyMap<string, Position>;
	/** The latest study answers that hold, oldest first. */
	readonly recent: readonly Answer[];
	/** Whether there are older answers than `recent` has. */
	readonly isTrimmed: boolean;
	/** Events that an undo names and that have not arrived. */
	readonly waiting: ReadonlySet<Identity>;
}

export interface Folded {
	readonly fold: Fold;
	readonly conflicts: readonly Position[];
}

/**
 * Folds the events of all logs into the state that follows from them. Their order and repetition do
 * not matter, nor how they are spread over logs.
 */
export function foldLogs(logs: Iterable<LogEvent | UnknownEvent>): Folded {
	const {events, conflicts} = union(logs);
	const known = events.filter(isKnown);
	const undos = known.filter(isUndo);
	const gone = takenBack(undos);
	const seen = new Map<string, Position>();
	const waiting = new Set(undos.map(({target}) => identity(...target)));
	for (const event of events) {
		const {device, n} = event;
		if (n > (seen.get(device)?.n ?? 0)) seen.set(device, position(event));
		if (waiting.size > 0) waiting.delete(identity(device, n));
	}

	const memories = new Map<CardKey, Memory>();
	const days = new Map<string, DayTally>();
	let schedule: ScheduleSettings = DEFAULT_SCHEDULE;
	let scheduled: Position | undefined;
	let recent: readonly Answer[] = [];
	let isTrimmed = false;
	for (const event of known) {
		if (gone.has(identity(event.device, event.n))) continue;
		if (event.type === 'schedule') {
			schedule = withSchedule(schedule, event);
			scheduled = position(event);
		} else if (event.type === 'review') {
			const key = cardKey(event.deck, event.card);
			const before = memories.get(key);
			const day = dayName(dayNumber(event, schedule.dayStart));
			const tally = tallyAfter(days.get(day), event, before, 1);
			if (tally) days.set(day, tally);
			if (event.mode === 'quiz') continue;
			memories.set(key, review(before, event.grade, event, schedule, key));
			(recent as Answer[]).push({event, before, day});
			const kept = trim(recent);
			isTrimmed ||= kept !== recent;
			recent = kept;
		}
	}

	return {
		fold: {
			state: {
				memories: new LayeredMap(memories),
				schedule,
				days: new LayeredMap(days),
				undoable: undoable(recent),
			},
			head: events.length > 0 ? position(events.at(-1) as LogEvent) : undefined,
			scheduled,
			seen,
			recent,
			isTrimmed,
			waiting,
		},
		conflicts,
	};
}

export const EMPTY_FOLD: Fold = foldLogs([]).fold;

export function position({at, device, n}: Position): Position {
	return {at, device, n};
}

/** `recent` without its older half once it is much longer than undo needs; else itself. */
export function trim(recent: readonly Answer[]): readonly Answer[] {
	return recent.length > 4 * UNDOABLE ? recent.slice(-2 * UNDOABLE) : recent;
}

export function undoable(recent: readonly Answer[]): ProgressState['undoable'] {
	return recent.slice(-UNDOABLE).map(({event: {device, n, deck, card, grade}}) => ({
		target: [device, n],
		deck,
		card,
		grade,
	}));
}

/** Where a position belongs among answers that stand in the order of the fold. */
export function placeAmong(recent: readonly Answer[], event: Position): number {
	let place = recent.length;
	while (place > 0 && compare((recent[place - 1] as Answer).event, event) > 0) place--;
	return place;
}
