import {functionWords} from '../../language/data/function-words.js';
import {analyseWord} from '../../language/roots.js';
import {conceptOf, light} from './words.js';

/** What a word is about, whatever its affixes and synonyms; nothing for a word that only carries grammar. */
export function concept(word: string): string | undefined {
	const lower = word.toLowerCase();
	if (lower.length < 3 || /\d/.test(lower)) return undefined;
	const printed = conceptOf.get(lower);
	if (printed !== undefined) return printed;
	if (functionWords.has(lower) || light.has(lower)) return undefined;
	const {root} = analyseWord(lower);
	const found = conceptOf.get(root) ?? root;
	return light.has(found) ? undefined : found;
}

/** How much a concept tells about which fact is meant. */
export type Weigh = (one: string) => number;

const alike: Weigh = (one) => (isName(one) ? 1.3 : 1);

/** The share of `wanted` that is in `there`; unless told, names weigh a little more than words. */
export function coverage(
	wanted: ReadonlySet<string>,
	there: ReadonlySet<string>,
	weigh: Weigh = alike,
): number {
	let all = 0;
	let found = 0;
	for (const one of wanted) {
		const weight = weigh(one);
		all += weight;
		if (there.has(one)) found += weight;
	}
	return all === 0 ? 0 : found / all;
}

/** Names stand among concepts as the number that all their forms share. */
export const nameConcept = (name: number): string => `#${name}`;
export const isName = (one: string): boolean => one.startsWith('#');

/** What is in both. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
	return [...a].filter((one) => b.has(one));
}

/** What is in `a` alone. */
export function without(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
	return [...a].filter((one) => !b.has(one));
}
