import {seeded, shuffle} from './chance.js';
import type {Judgement} from './judge.js';

/** Items that are being put in order. */
export interface Ordering {
	/** Which item of the card stands in each place, from the top. */
	readonly places: readonly number[];
	/** The place of the cursor. */
	readonly at: number;
	/** The item at the cursor is in hand and goes where the cursor goes. */
	readonly isHeld: boolean;
	/** Something has been taken in hand or moved. */
	readonly isTouched: boolean;
	/** The orders that came before, newest last, for taking steps back. */
	readonly past: ReadonlyArray<readonly number[]>;
}

export type OrderingAction =
	/** The cursor, with what is in hand. */
	| {readonly type: 'move'; readonly by: number}
	/** The item at the cursor, in hand or not. */
	| {readonly type: 'carry'; readonly by: number}
	/** To a place, with what is in hand, which is put down there. */
	| {readonly type: 'go'; readonly to: number}
	/** Takes the item at the cursor in hand, or puts it down. */
	| {readonly type: 'grab'}
	/** Puts what is in hand back where it was taken. */
	| {readonly type: 'let-go'}
	| {readonly type: 'step-back'};

// More than anybody wants back.
const mostPast = 100;

function range(count: number): number[] {
	return Array.from({length: count}, (_, index) => index);
}

/** The items of a card, mixed; never in the right order, which would leave nothing to do. */
export function openOrdering(items: readonly string[], seed: string): Ordering {
	const mixed = shuffle(range(items.length), seeded(seed));
	const isDone = mixed.every((item, place) => items[item] === items[place]);
	const places = isDone ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
	return {places, at: 0, isHeld: false, isTouched: false, past: []};
}

function clamp(place: number, {places}: Ordering): number {
	return Math.max(0, Math.min(places.length - 1, place));
}

/** The item at the cursor goes to a place, and the others make room. */
function carried(ordering: Ordering, to: number): Ordering {
	const {places, at} = ordering;
	const item = places[at];
	const place = clamp(to, ordering);
	if (item === undefined || place === at) return ordering;
	return {...ordering, places: places.toSpliced(at, 1).toSpliced(place, 0, item), at: place};
}

function remembered(ordering: Ordering): Ordering {
	return {
		...ordering,
		isTouched: true,
		past: [...ordering.past, ordering.places].slice(-mostPast),
	};
}

/** What was in hand is put down; a step that changed nothing is none. */
function putDown(ordering: Ordering): Ordering {
	const {past, places} = ordering;
	const isSame = past.at(-1)?.every((item, place) => item === places[place]) === true;
	return {...ordering, isHeld: false, past: isSame ? past.slice(0, -1) : past};
}

/** One step of putting items in order: they stay the same items, each in one place. */
export function order(ordering: Ordering, action: OrderingAction): Ordering {
	const {at, isHeld, past, places} = ordering;
	if (places.length === 0) return ordering;
	switch (action.type) {
		case 'move': {
			if (isHeld) return carried(ordering, at + action.by);
			const count = places.length;
			return {...ordering, at: (((at + action.by) % count) + count) % count};
		}
		case 'carry': {
			const moved = carried(ordering, at + action.by);
			if (moved === ordering || isHeld) return moved;
			return {...remembered(ordering), places: moved.places, at: moved.at};
		}
		case 'go':
			if (action.to < 0 || action.to >= places.length) return ordering;
			return isHeld ? putDown(carried(ordering, action.to)) : {...ordering, at: action.to};
		case 'grab':
			return isHeld ? putDown(ordering) : {...remembered(ordering), isHeld: true};
		case 'let-go': {
			const before = past.at(-1);
			if (!isHeld || !before) return ordering;
			const item = places[at]!;
			return {
				...ordering,
				places: before,
				at: before.indexOf(item),
				isHeld: false,
				past: past.slice(0, -1),
			};
		}
		case 'step-back': {
			if (isHeld) return order(ordering, {type: 'let-go'});
			const before = past.at(-1);
			return before ? {...ordering, places: before, past: past.slice(0, -1)} : ordering;
		}
	}
}

/** The fewest items that would have to be moved, by their index on the card. */
export function misplacedIn(places: readonly number[]): ReadonlySet<number> {
	// best[i]: the longest rising row of items that ends at place i, and the place before it there.
	const best = places.map(() => ({length: 1, before: -1}));
	for (const [here, item] of places.entries()) {
		for (let earlier = 0; earlier < here; earlier++) {
			const {length} = best[earlier]!;
			if (places[earlier]! < item && length + 1 > best[here]!.length) {
				best[here] = {length: length + 1, before: earlier};
			}
		}
	}
	let at = best.reduce((longest, {length}, place) => {
		return longest < 0 || length > best[longest]!.length ? place : longest;
	}, -1);
	const misplaced = new Set(places);
	while (at >= 0) {
		misplaced.delete(places[at]!);
		at = best[at]!.before;
	}
	return misplaced;
}

/** So much of an order has to stand as it is for an answer to be nearly right. */
const nearly = 3 / 4;

/** Judges an order: right, or nearly where only few items would have to be moved. */
export function judgeOrder(items: readonly string[], places: readonly number[]): Judgement {
	// Items that read the same may stand for each other.
	const isRight = places.every((item, place) => items[item] === items[place]);
	if (isRight) return {verdict: 'right', difference: []};
	const moved = misplacedIn(places).size;
	const of = places.length;
	return {
		verdict: of - moved >= nearly * of ? 'almost' : 'wrong',
		remark: {kind: 'order-off', moved, of},
		difference: [],
	};
}
