import type {NameType} from '../../analysis.js';

/** The order in which the weights know the types of names. */
export const nameTypes: readonly NameType[] = ['person', 'place', 'organisation', 'event'];

/**
 * What the model says of a token: outside any name (0), or for each type, in the order of `nameTypes`, the first token of
 * a name of several, one inside, the last, and a name of a single token.
 */
export const outside = 0;
export const tagCount = 1 + nameTypes.length * 4;

/** Where in its name a token stands. */
export const first = 0;
export const inside = 1;
export const last = 2;
export const single = 3;

export const tagOf = (type: number, place: number): number => 1 + type * 4 + place;
const typeOfTag = (tag: number): number => (tag - 1) >> 2;
const placeOfTag = (tag: number): number => (tag - 1) & 3;

const places = ['first', 'inside', 'last', 'whole'];

/** A tag in words: `outside`, `person, first`. */
export const tagName = (tag: number): string =>
	tag === outside ? 'outside' : `${nameTypes[typeOfTag(tag)]!}, ${places[placeOfTag(tag)]!}`;

/** Where a sentence begins and ends, as a row and a column of the transitions. */
export const edge = tagCount;

/** Whether a tag may follow another one; `edge` stands for the beginning and the end of a sentence. */
export function mayFollow(before: number, after: number): boolean {
	const opens =
		before !== edge &&
		before !== outside &&
		(placeOfTag(before) === first || placeOfTag(before) === inside);
	const continues =
		after !== edge &&
		after !== outside &&
		(placeOfTag(after) === inside || placeOfTag(after) === last);
	return opens === continues && (!opens || typeOfTag(before) === typeOfTag(after));
}

/** A name as token indices. */
export interface TaggedName {
	readonly from: number;
	readonly to: number;
	readonly type: NameType;
}

/** Adds the names that a row of tags tells; `at` is the token of the first tag. */
export function addNames(
	tags: ArrayLike<number>,
	length: number,
	at: number,
	names: TaggedName[],
): void {
	let from = -1;
	for (let index = 0; index < length; index++) {
		const tag = tags[index]!;
		if (tag === outside) continue;
		const place = placeOfTag(tag);
		if (place === single || place === first) from = at + index;
		if (place === single || place === last)
			names.push({from, to: at + index + 1, type: nameTypes[typeOfTag(tag)]!});
	}
}
