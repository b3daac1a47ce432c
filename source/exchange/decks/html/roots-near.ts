import type {Card} from '../../../deck/deck.js';
import {roots} from '../../../language/data/roots.js';
import {foldedWords} from '../../../session/fold.js';
import {editDistance} from '../../../session/judging/edit-distance.js';
import {opposites, rootOf} from '../../../session/judging/judge-clause.js';
import {normalWords} from '../../../session/judging/normal.js';

/** Finds the roots that the judging of typed answers to some cards can ever meet. */
export type RootFinder = (cards: readonly Card[]) => string[];

/**
 * Opens a finder, which remembers what it has looked up: the roots of the words of keys and wrong options, roots that
 * are a slip of the fingers away from these, and what contradicts in a clause. A page has no room for the whole list.
 */
export function rootFinder(): RootFinder {
	const known = new Map<string, readonly string[]>();
	const all = [...roots];
	const near = (word: string): readonly string[] => {
		const found = known.get(word) ?? [word, rootOf(word), ...slipsOf(word, all)];
		known.set(word, found);
		return found;
	};
	return (cards) => {
		const found = new Set(cards.flatMap(wordsOf).flatMap(near));
		for (const word of opposites.keys()) found.add(word).add(rootOf(word));
		return [...found].filter((word) => roots.has(word)).sort();
	};
}

// Beyond this nobody types a key.
const longest = 300;

/** Words are judged in today's spelling, and analysed as they stand. */
function wordsOf({answer, accept = [], distractors = [], word}: Card): string[] {
	const texts = [answer, ...accept, ...distractors, word?.root ?? ''];
	return texts
		.map((text) => text.slice(0, longest))
		.flatMap((text) => [...normalWords(text), ...foldedWords(text)]);
}

/** A little further than what judging forgives; what is no root can't be taken for another one. */
function slipsOf(word: string, all: readonly string[]): string[] {
	if (word.length < 4 || !roots.has(word)) return [];
	const most = word.length < 8 ? 1 : 2;
	return all.filter(
		(root) => Math.abs(root.length - word.length) <= most && editDistance(root, word, most) <= most,
	);
}

/** Roots as a text that a list of roots is read from. */
export function rootLines(near: readonly string[]): string {
	if (near.length === 0) return '';
	return `\n${near.map((root) => [root, ...roots.classesOf(root)].join(' ')).join('\n')}\n`;
}
