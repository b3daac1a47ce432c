import {isEverydayWord} from '../../language/names/lexicon.js';
import type {Span} from '../../span.js';

/** Finds where, in a run of capitalised words, a name begins that the text has elsewhere too; undefined for none. */
export type Recall = (words: readonly Span[]) => number | undefined;

const longestName = 6;
/** So many words a headline has at least, before the name. */
const fewestBefore = 4;
/** Text and searches beyond these are left alone, so that the cost stays linear in the text. */
const farthest = 20_000;
const mostSearches = 200;

export function createRecall(text: string): Recall {
	const within = text.slice(0, farthest);
	let searches = 0;
	return (words) => {
		const last = words.at(-1);
		const runStart = words[0]?.start;
		if (!last || runStart === undefined) return undefined;
		for (let i = Math.max(fewestBefore, words.length - longestName); i < words.length; i++) {
			const {start} = words[i]!;
			const name = text.slice(start, last.end);
			if (!/^\p{Lu}/u.test(name) || isEveryday(name) || searches++ >= mostSearches) continue;
			if (occursOutside(within, name, {start: runStart, end: last.end})) return start;
		}
		return undefined;
	};
}

function isEveryday(name: string): boolean {
	return name.split(/\s+/).every((word) => isEverydayWord(word.toLowerCase()));
}

function occursOutside(text: string, name: string, run: Span): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const isApart = at + name.length <= run.start || at >= run.end;
		const isWhole =
			!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
		if (isApart && isWhole) return true;
	}
	return false;
}
