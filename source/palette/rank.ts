import {type Match, type Matchable, match, matchable, queryWords} from './match.js';

/** Something that can be called by name. */
export interface Named {
	/** What is shown. */
	readonly name: string;
	/** What it answers to besides: its name in the other language, other words for it. */
	readonly alsoCalled: readonly string[];
}

/** What was found, and which characters of the name that is shown were typed. */
export interface Found<T> {
	readonly item: T;
	readonly at: readonly number[];
}

/** A name that is not on the screen is second to one that is. */
const unseen = 0.9;

/**
 * What fits a query, best first; where two fit alike, the one that comes first in the list. An empty query finds
 * everything, in the order of the list.
 */
export function rank<T extends Named>(query: string, items: readonly T[]): Array<Found<T>> {
	const words = queryWords(query);
	if (words.length === 0) return items.map((item) => ({item, at: []}));
	const scored: Array<Found<T> & {readonly score: number}> = [];
	for (const item of items) {
		const [name, ...also] = namesOf(item);
		const shown = name && match(words, name);
		const others = also.map((other) => match(words, other)).filter((found) => found !== undefined);
		const hidden = Math.max(Number.NEGATIVE_INFINITY, ...others.map(worthUnseen));
		if (!shown && others.length === 0) continue;
		scored.push({item, at: shown?.at ?? [], score: Math.max(shown?.score ?? -Infinity, hidden)});
	}
	return scored.sort((a, b) => b.score - a.score).map(({item, at}) => ({item, at}));
}

function worthUnseen({score}: Match): number {
	return score * unseen;
}

const known = new WeakMap<Named, readonly Matchable[]>();

/** The names of an item, the one that is shown first. */
function namesOf(item: Named): readonly Matchable[] {
	const names = known.get(item) ?? [item.name, ...item.alsoCalled].map(matchable);
	known.set(item, names);
	return names;
}
