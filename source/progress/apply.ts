import {review} from '../schedule/review.js';
import {withSchedule} from '../schedule/settings.js';
import {dayName, dayNumber} from '../schedule/study-day.js';
import type {EditEvent, LogEvent, ReviewEvent, UndoEvent, UnknownEvent} from './event.js';
import {
	type Change,
	type Edit,
	type Fold,
	placeAmong,
	position,
	trim,
	undoable,
	UNDOABLE,
	withAccepted,
} from './fold.js';
import {LayeredMap} from './layered-map.js';
import {compare, identity} from './order.js';
import {isKnown} from './read-event.js';
import {cardKey, type ProgressState} from './state.js';
import {tallyAfter, tallyAfterEdit} from './tally.js';
import {withWords} from './words.js';

/**
 * The fold with one event more, without reading the log again. `undefined` when only a fold of all
 * logs can tell what follows: for an event that may be known already, changes what later events came
 * to, or takes back something older than `recent` reaches.
 */
export function apply(fold: Fold, event: LogEvent | UnknownEvent): Fold | undefined {
	const {device, n} = event;
	if (n <= (fold.seen.get(device)?.n ?? 0) || fold.waiting.has(identity(device, n)))
		return undefined;
	const isLast = !fold.head || compare(fold.head, event) < 0;
	const next: Fold = {
		...fold,
		head: isLast ? position(event) : fold.head,
		seen: new Map(fold.seen).set(device, position(event)),
	};
	if (!isKnown(event)) return next;
	switch (event.type) {
		case 'review': {
			return applyReview(next, event, isLast);
		}

		case 'edit': {
			return applyEdit(next, event, isLast);
		}

		case 'undo': {
			return applyUndo(next, event);
		}

		case 'words': {
			if (fold.worded && compare(fold.worded, event) > 0) return undefined;
			const words = withWords(fold.state.words, event);
			return {...next, state: {...fold.state, words}, worded: position(event)};
		}

		case 'schedule': {
			if (!isLast) return undefined;
			const schedule = withSchedule(fold.state.schedule, event);
			return {...next, state: {...fold.state, schedule}, scheduled: position(event)};
		}
	}
}

function applyReview(fold: Fold, event: ReviewEvent, isLast: boolean): Fold | undefined {
	const {state} = fold;
	if (fold.scheduled && compare(fold.scheduled, event) > 0) return undefined;
	const key = cardKey(event.deck, event.card);
	const before = state.memories.get(key);
	const day = dayName(dayNumber(event, state.schedule.dayStart));
	const days = layered(state.days).with(day, tallyAfter(state.days.get(day), event, before, 1));
	if (event.mode === 'quiz') return {...fold, state: {...state, days}};
	// Cards do not touch each other: an answer may come late, as long as its card has no later one.
	if (!isLast && before && before.last >= event.at) return undefined;
	const memories = layered(state.memories).with(
		key,
		review(before, event.grade, event, state.schedule, key),
	);
	return withChange({...fold, state: {...state, memories, days}}, {event, before, day});
}

function applyEdit(fold: Fold, event: EditEvent, isLast: boolean): Fold | undefined {
	const {state} = fold;
	if (fold.scheduled && compare(fold.scheduled, event) > 0) return undefined;
	const key = cardKey(event.deck, event.card);
	const before = state.accepted.get(key);
	if (!isLast && before) return undefined;
	const day = dayName(dayNumber(event, state.schedule.dayStart));
	const days = layered(state.days).with(day, tallyAfterEdit(state.days.get(day), event, 1));
	const accepted = layered(state.accepted).with(key, withAccepted(before, event));
	return withChange({...fold, state: {...state, accepted, days}}, {event, before, day});
}

/** The fold with a change more among the recent ones, at its place. */
function withChange(fold: Fold, change: Change): Fold {
	const place = placeAmong(fold.recent, change.event);
	const isOlder = place === 0 && fold.isTrimmed;
	const recent = isOlder
		? fold.recent
		: trim([...fold.recent.slice(0, place), change, ...fold.recent.slice(place)]);
	return {
		...fold,
		...withRecent(fold.state, recent),
		isTrimmed: fold.isTrimmed || recent.length < fold.recent.length,
	};
}

function applyUndo(fold: Fold, {target}: UndoEvent): Fold | undefined {
	const {state} = fold;
	const [device, n] = target;
	if (n > (fold.seen.get(device)?.n ?? 0)) {
		return {...fold, waiting: new Set(fold.waiting).add(identity(device, n))};
	}

	const isTarget = ({event}: Change): boolean => event.device === device && event.n === n;
	const place = fold.recent.findLastIndex(isTarget);
	const change = fold.recent[place];
	if (!change || fold.recent.findIndex(isTarget) !== place) return undefined;
	const {event} = change;
	const isSameCard = (other: Change): boolean =>
		other.event.type === event.type &&
		other.event.deck === event.deck &&
		other.event.card === event.card;
	if (fold.recent.findLastIndex(isSameCard) !== place) return undefined;
	const recent = fold.recent.toSpliced(place, 1);
	if (fold.isTrimmed && recent.length < UNDOABLE) return undefined;
	return {...fold, ...withRecent(without(state, change), recent)};
}

/** The state as it was before the latest change of a card. */
function without(state: ProgressState, change: Change): ProgressState {
	const {day} = change;
	const key = cardKey(change.event.deck, change.event.card);
	const tally = state.days.get(day);
	if (isEdit(change)) {
		const accepted = layered(state.accepted).with(key, change.before);
		const days = layered(state.days).with(day, tallyAfterEdit(tally, change.event, -1));
		return {...state, accepted, days};
	}
	const {event, before} = change;
	const memories = layered(state.memories).with(key, before);
	const days = layered(state.days).with(day, tallyAfter(tally, event, before, -1));
	return {...state, memories, days};
}

function isEdit(change: Change): change is Edit {
	return change.event.type === 'edit';
}

function withRecent(
	state: ProgressState,
	recent: readonly Change[],
): Pick<Fold, 'state' | 'recent'> {
	return {state: {...state, undoable: undoable(recent)}, recent};
}

function layered<K, V>(map: ReadonlyMap<K, V>): LayeredMap<K, V> {
	return map instanceof LayeredMap ? (map as LayeredMap<K, V>) : new LayeredMap(map);
}
