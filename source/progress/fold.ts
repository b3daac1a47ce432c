import {DEFAULT_SCHEDULE, withSchedule} from '../schedule/settings.js';
import {CardTable} from './card-table.js';
import {type Effect, effectOf, type Held, type Slot} from './effect.js';
import type {CardEvent, LogEvent, QuizEvent, UnknownEvent} from './event.js';
import {LayeredMap} from './layered-map.js';
import {Identities} from './identities.js';
import {type Fit, isFit, parametersInForce} from './fits.js';
import {compare, identity, type Identity, type Position} from './order.js';
import {MOST_QUIZZES, withoutDeck} from './quizzes.js';
import {isKnown} from './read-event.js';
import type {DayTally, ProgressState} from './state.js';
import {isUndo, takenBack, type Undo} from './taken-back.js';
import {eachOnce, merge} from './union.js';
import {addWords, emptyWords} from './words.js';

/** Raised whenever the fold of the same log comes to another state: snapshots of before are then rebuilt. */
export const FOLD_VERSION = 6;

/** How many changes of cards, the latest, can be taken back one after another at the least. */
export const UNDOABLE = 50;

/** What was done to a card, and what it replaced: what undo takes back. */
export interface Change extends Pick<Effect, 'slot' | 'before'> {
	readonly event: CardEvent;
	/** The study day it was counted in. */
	readonly day: string;
}

/** The state, and what it takes to fold further events into it one at a time. */
export interface Fold {
	readonly state: ProgressState;
	/** The last event in the order of the fold. */
	readonly head: Position | undefined;
	/** The last event before which none can be folded in afterwards; see {@link isBarrier}. */
	readonly barrier: Position | undefined;
	/** The last event that said something of words. */
	readonly worded: Position | undefined;
	/** The event with the highest `n` of each device. */
	readonly seen: ReadonlyMap<string, Position>;
	/** The latest changes of cards that hold, oldest first; none from before a `forget`. */
	readonly recent: readonly Change[];
	/** Whether there are older ones than `recent` has. */
	readonly isTrimmed: boolean;
	/** Events that an undo names and that have not arrived. */
	readonly waiting: ReadonlySet<Identity>;
}

export interface Folded {
	readonly fold: Fold;
	/** How many events there were, each once. */
	readonly count: number;
	readonly conflicts: readonly Position[];
}

/** What a fold has to know of logs before it comes to it, in any order. */
export interface Ahead {
	/** For they may come later than what they take back. */
	readonly undos: readonly Undo[];
	/** The last of them that holds is for all answers, those before it as well. */
	readonly fits: readonly Fit[];
}

/**
 * Folds the events of all logs into the state that follows from them. Their order and repetition do
 * not matter, nor how they are spread over logs.
 */
export function foldLogs(logs: Iterable<LogEvent | UnknownEvent>): Folded {
	const events = [...logs].sort(compare);
	return foldInOrder([events], aheadOf(events));
}

/**
 * The same of logs that each stand in the order of the fold already. They are read once, event by event
 * and all side by side, and no more is held of them than the state needs.
 * @param ahead what has to be known of them before the first event is folded
 */
export function foldInOrder(
	logs: ReadonlyArray<Iterable<LogEvent | UnknownEvent>>,
	{undos, fits}: Ahead,
): Folded {
	const gone = takenBack(undos);
	const parameters = parametersInForce(fits, gone);
	const seen = new Identities();
	const highest = new Map<string, Position>();
	const conflicts: Position[] = [];
	const memories = new CardTable<Held<'memories'>>();
	const accepted = new CardTable<Held<'accepted'>>();
	const changes = new CardTable<Held<'changes'>>();
	const marks = new CardTable<Held<'marks'>>();
	const days = new Map<string, DayTally>();
	const cards: Readonly<Record<Slot, CardTable<Held>>> = {memories, accepted, changes, marks};
	const schedule = {...DEFAULT_SCHEDULE, parameters};
	const present = {memories, accepted, changes, marks, days, schedule};
	let words = emptyWords();
	let quizzes: QuizEvent[] = [];
	let head: Position | undefined;
	let count = 0;
	let barrier: Position | undefined;
	let worded: Position | undefined;
	let recent: Change[] = [];
	let isTrimmed = false;
	for (const event of eachOnce(merge(logs), seen, conflicts)) {
		const {device, n} = event;
		head = event;
		count++;
		if (n > (highest.get(device)?.n ?? 0)) highest.set(device, event);
		if (!isKnown(event) || gone.has(device, n)) continue;
		if (isBarrier(event)) barrier = position(event);
		switch (event.type) {
			case 'undo': {
				break;
			}

			case 'schedule': {
				present.schedule = {...withSchedule(present.schedule, event), parameters};
				break;
			}

			case 'words': {
				addWords(words, event);
				worded = position(event);
				break;
			}

			case 'quiz': {
				quizzes.push(event);
				break;
			}

			case 'forget': {
				for (const slot of Object.values(cards)) slot.forget(event.deck);
				if (event.deck === undefined) {
					days.clear();
					words = emptyWords();
				}
				quizzes = event.deck === undefined ? [] : [...withoutDeck(quizzes, event.deck)];
				recent = [];
				isTrimmed = false;
				break;
			}

			default: {
				const effect = effectOf(event, present);
				setOrDelete(days, effect.day, effect.tally);
				if (effect.slot) cards[effect.slot].set(event.deck, effect.key, effect.after);
				if (!isChange(event)) break;
				recent.push(changeOf(event, effect));
				const kept = trim(recent);
				isTrimmed ||= kept !== recent;
				recent = kept;
			}
		}
	}

	const missing = undos.filter(({target}) => !seen.has(...target));
	return {
		fold: {
			state: {
				memories: new LayeredMap(memories.map),
				accepted: new LayeredMap(accepted.map),
				changes: new LayeredMap(changes.map),
				marks: new LayeredMap(marks.map),
				days: new LayeredMap(days),
				schedule: present.schedule,
				words,
				quizzes: quizzes.slice(-MOST_QUIZZES),
				undoable: undoable(recent),
			},
			head: head && position(head),
			barrier,
			worded,
			seen: new Map([...highest].map(([device, event]) => [device, position(event)])),
			recent,
			isTrimmed,
			waiting: new Set(missing.map(({target}) => identity(...target))),
		},
		count,
		conflicts: conflicts.sort(compare),
	};
}

export function aheadOf(events: readonly (LogEvent | UnknownEvent)[]): Ahead {
	const known = events.filter(isKnown);
	return {undos: known.filter(isUndo), fits: known.filter(isFit)};
}

export const EMPTY_FOLD: Fold = foldLogs([]).fold;

export function position({at, device, n}: Position): Position {
	return {at, device, n};
}

/**
 * Whether what an event comes to hangs on more than what undo puts back (on settings, on what is forgotten, on lapses),
 * or ends what came before it.
 */
export function isBarrier({type}: LogEvent): boolean {
	return type === 'schedule' || type === 'forget' || type === 'unsuspend' || type === 'reset';
}

/** Whether undo takes an event back by itself: a quiz is over when its answers are told. */
export function isChange(event: CardEvent): boolean {
	return event.type !== 'review' || event.mode !== 'quiz';
}

export function changeOf(event: CardEvent, {slot, before, day}: Effect): Change {
	return {event, before, day, ...(slot ? {slot} : {})};
}

/** `recent` without its older half once it is much longer than undo needs; else itself. */
export function trim(recent: Change[]): Change[] {
	return recent.length > 4 * UNDOABLE ? recent.slice(-2 * UNDOABLE) : recent;
}

export function undoable(recent: readonly Change[]): ProgressState['undoable'] {
	return recent.slice(-UNDOABLE).map(({event}) => ({
		target: [event.device, event.n],
		type: event.type,
		deck: event.deck,
		card: event.card,
		...(event.type === 'review' ? {grade: event.grade} : {}),
	}));
}

/** Where a position belongs among changes that stand in the order of the fold. */
export function placeAmong(recent: readonly Change[], event: Position): number {
	let place = recent.length;
	while (place > 0 && compare((recent[place - 1] as Change).event, event) > 0) place--;
	return place;
}

function setOrDelete<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
	if (value === undefined) map.delete(key);
	else map.set(key, value);
}
