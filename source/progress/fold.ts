import {NO_WORDS, withWords} from './words.js';
import {review} from '../schedule/review.js';
import {DEFAULT_SCHEDULE, withSchedule} from '../schedule/settings.js';
import {dayName, dayNumber} from '../schedule/study-day.js';
import type {EditEvent, LogEvent, ReviewEvent, UnknownEvent} from './event.js';
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
import {tallyAfter, tallyAfterEdit} from './tally.js';
import {union} from './union.js';

/** Raised whenever the fold of the same log comes to another state: snapshots of before are then rebuilt. */
export const FOLD_VERSION = 2;

/** How many answers, the latest, can be taken back one after another at the least. */
export const UNDOABLE = 50;

/** A study answer, and what it replaced. */
export interface Answer {
	readonly event: ReviewEvent;
	readonly before: Memory | undefined;
	/** The study day it was counted in. */
	readonly day: string;
}

/** An edit of a card, and the answers that were accepted before it. */
export interface Edit {
	readonly event: EditEvent;
	readonly before: readonly string[] | undefined;
	readonly day: string;
}

/** What undo takes back. */
export type Change = Answer | Edit;

/** The state, and what it takes to fold further events into it one at a time. */
export interface Fold {
	readonly state: ProgressState;
	/** The last event in the order of the fold. */
	readonly head: Position | undefined;
	/** The last `schedule` event. */
	readonly scheduled: Position | undefined;
	/** The last event that said something of words. */
	readonly worded: Position | undefined;
	/** The event with the highest `n` of each device. */
	readonly seen: ReadonlyMap<string, Position>;
	/** The latest study answers and edits that hold, oldest first. */
	readonly recent: readonly Change[];
	/** Whether there are older ones than `recent` has. */
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
	let words = NO_WORDS;
	let worded: Position | undefined;
	let schedule: ScheduleSettings = DEFAULT_SCHEDULE;
	let scheduled: Position | undefined;
	const accepted = new Map<CardKey, readonly string[]>();
	let recent: readonly Change[] = [];
	let isTrimmed = false;
	const remember = (change: Change): void => {
		(recent as Change[]).push(change);
		const kept = trim(recent);
		isTrimmed ||= kept !== recent;
		recent = kept;
	};
	for (const event of known) {
		if (gone.has(identity(event.device, event.n))) continue;
		if (event.type === 'schedule') {
			schedule = withSchedule(schedule, event);
			scheduled = position(event);
		} else if (event.type === 'words') {
			words = withWords(words, event);
			worded = position(event);
		} else if (event.type === 'review') {
			const key = cardKey(event.deck, event.card);
			const before = memories.get(key);
			const day = dayName(dayNumber(event, schedule.dayStart));
			const tally = tallyAfter(days.get(day), event, before, 1);
			if (tally) days.set(day, tally);
			if (event.mode === 'quiz') continue;
			memories.set(key, review(before, event.grade, event, schedule, key));
			remember({event, before, day});
		} else if (event.type === 'edit') {
			const key = cardKey(event.deck, event.card);
			const before = accepted.get(key);
			const day = dayName(dayNumber(event, schedule.dayStart));
			const tally = tallyAfterEdit(days.get(day), event, 1);
			if (tally) days.set(day, tally);
			else days.delete(day);
			accepted.set(key, withAccepted(before, event));
			remember({event, before, day});
		}
	}

	return {
		fold: {
			state: {
				memories: new LayeredMap(memories),
				schedule,
				days: new LayeredMap(days),
				accepted: new LayeredMap(accepted),
				words,
				undoable: undoable(recent),
			},
			head: events.length > 0 ? position(events.at(-1) as LogEvent) : undefined,
			scheduled,
			worded,
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
export function trim(recent: readonly Change[]): readonly Change[] {
	return recent.length > 4 * UNDOABLE ? recent.slice(-2 * UNDOABLE) : recent;
}

export function undoable(recent: readonly Change[]): ProgressState['undoable'] {
	return recent.slice(-UNDOABLE).map(({event}) => ({
		target: [event.device, event.n],
		deck: event.deck,
		card: event.card,
		...(event.type === 'review' ? {grade: event.grade} : {}),
	}));
}

/** What is accepted for a card after an edit; an answer that is there already stays where it is. */
export function withAccepted(
	before: readonly string[] = [],
	{accept}: Pick<EditEvent, 'accept'>,
): readonly string[] {
	return before.includes(accept) ? before : [...before, accept];
}

/** Where a position belongs among changes that stand in the order of the fold. */
export function placeAmong(recent: readonly Change[], event: Position): number {
	let place = recent.length;
	while (place > 0 && compare((recent[place - 1] as Change).event, event) > 0) place--;
	return place;
}
