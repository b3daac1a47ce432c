import {bodyCircles} from '../data/body-circles.js';
import {eventCircles, peopleCircles, thingCircles} from '../data/circles.js';
import {placeCircles} from '../data/place-circles.js';

type Circles = ReadonlyArray<readonly string[]>;

/** Finds the like of a name in circles of names. */
export interface CircleIndex {
	/** The other members of the first circle that has a name; nothing when none has. */
	like(name: string): readonly string[];
	/** The first circle with a member that ends in a word. */
	closing(word: string): readonly string[] | undefined;
	/** All members that begin with a word, circle by circle. */
	headed(word: string): readonly string[];
}

function indexOf(circles: Circles): CircleIndex {
	const circleOf = new Map<string, readonly string[]>();
	const byHead = new Map<string, string[]>();
	const byLast = new Map<string, readonly string[]>();
	for (const circle of circles) {
		for (const name of circle) {
			const key = name.toLowerCase();
			if (!circleOf.has(key)) circleOf.set(key, circle);
			const [head = ''] = key.split(' ');
			if (!key.includes(' ')) continue;
			const last = key.split(' ').at(-1)!;
			if (!byLast.has(last)) byLast.set(last, circle);
			const headed = byHead.get(head) ?? [];
			if (!headed.includes(name)) headed.push(name);
			byHead.set(head, headed);
		}
	}
	return {
		like: (name) =>
			(circleOf.get(name.toLowerCase()) ?? []).filter(
				(other) => other.toLowerCase() !== name.toLowerCase(),
			),
		closing: (word) => byLast.get(word.toLowerCase()),
		headed: (word) => byHead.get(word.toLowerCase()) ?? [],
	};
}

const known = new Map<Circles, CircleIndex>();

function indexed(circles: Circles): CircleIndex {
	const index = known.get(circles) ?? indexOf(circles);
	known.set(circles, index);
	return index;
}

export const bodyCircle = (): CircleIndex => indexed(bodyCircles);
export const placeCircle = (): CircleIndex => indexed(placeCircles);
export const eventCircle = (): CircleIndex => indexed(eventCircles);
export const thingCircle = (): CircleIndex => indexed(thingCircles);
export const peopleCircle = (): CircleIndex => indexed(peopleCircles);
