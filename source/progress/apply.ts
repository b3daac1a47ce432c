import {withSchedule} from '../schedule/settings.js';
import {effectOf, uncounted} from './effect.js';
import type {CardEvent, LogEvent, UndoEvent, UnknownEvent} from './event.js';
import {
	type Change,
	changeOf,
	type Fold,
	isBarrier,
	isChange,
	placeAmong,
	position,
	trim,
	undoable,
	UNDOABLE,
} from './fold.js';
import {isFit} from './fits.js';
import {LayeredMap} from './layered-map.js';
import {compare, identity} from './order.js';
import {withQuiz} from './quizzes.js';
import {isKnown} from './read-event.js';
import {cardKey, type ProgressState} from './state.js';
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
	if (event.type === 'undo') return applyUndo(next, event);
	if (fold.barrier && compare(fold.barrier, event) > 0) return undefined;
	switch (event.type) {
		case 'words': {
			if (fold.worded && compare(fold.worded, event) > 0) return undefined;
			const words = withWords(fold.state.words, event);
			return {...next, state: {...fold.state, words}, worded: position(event)};
		}

		case 'quiz': {
			return {...next, state: {...fold.state, quizzes: withQuiz(fold.state.quizzes, event)}};
		}

		case 'schedule': {
			// New parameters are for the answers before them as well.
			if (!isLast || isFit(event)) return undefined;
			const schedule = withSchedule(fold.state.schedule, event);
			return {...next, state: {...fold.state, schedule}, barrier: position(event)};
		}

		case 'forget': {
			return undefined;
		}

		default: {
			return isLast || isApart(fold.state, event) ? applyToCard(next, event) : undefined;
		}
	}
}

/**
 * Whether an event that comes late changes nothing of what later ones came to. Cards do not touch each
 * other, so that it is enough to look at its own.
 */
function isApart({memories, accepted}: ProgressState, event: CardEvent): boolean {
	const key = cardKey(event.deck, event.card);
	if (event.type === 'edit') return !('change' in event) && !accepted.has(key);
	if (event.type !== 'review') return false;
	return event.mode !== 'study' || (memories.get(key)?.last ?? Number.NEGATIVE_INFINITY) < event.at;
}

function applyToCard(fold: Fold, event: CardEvent): Fold {
	const {state} = fold;
	const effect = effectOf(event, state);
	const {slot, key, after, day, tally} = effect;
	const next: ProgressState = {
		...state,
		days: layered(state.days).with(day, tally),
		...(slot ? {[slot]: layered<typeof key, unknown>(state[slot]).with(key, after)} : {}),
	};
	const barrier = isBarrier(event) ? position(event) : fold.barrier;
	if (!isChange(event)) return {...fold, state: next, barrier};
	const change = changeOf(event, effect);
	const place = placeAmong(fold.recent, event);
	const isOlder = place === 0 && fold.isTrimmed;
	const recent = isOlder
		? fold.recent
		: trim([...fold.recent.slice(0, place), change, ...fold.recent.slice(place)]);
	return {
		...fold,
		...withRecent(next, recent),
		barrier,
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
	const {event, slot} = change;
	const touchesSame = (other: Change): boolean =>
		other.event.deck === event.deck &&
		other.event.card === event.card &&
		(other.slot === slot || isBarrier(other.event));
	if (fold.recent.slice(place + 1).some(touchesSame)) return undefined;
	const recent = fold.recent.toSpliced(place, 1);
	if (fold.isTrimmed && recent.length < UNDOABLE) return undefined;
	return {...fold, ...withRecent(without(state, change), recent)};
}

/** The state as it was before the latest change of a card. */
function without(state: ProgressState, {event, slot, before, day}: Change): ProgressState {
	const key = cardKey(event.deck, event.card);
	return {
		...state,
		days: layered(state.days).with(day, uncounted(state.days.get(day), event, before)),
		...(slot ? {[slot]: layered<typeof key, unknown>(state[slot]).with(key, before)} : {}),
	};
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
