import {classOf, DIGIT, LETTER, SPACE} from '../characters.js';

export const isSpace = (text: string, at: number): boolean =>
	classOf(text.charCodeAt(at)) === SPACE;

/** The end of what stands before the white space at `from`. */
export function skipBack(text: string, from: number, start: number): number {
	let at = from;
	while (at > start && isSpace(text, at - 1)) at--;
	return at;
}

/** Longer words are looked at in part, so that the work stays linear. */
const longestWord = 40;

/** The letters from `start` on. */
export function wordAt(text: string, start: number, limit: number): string {
	let at = start;
	const bound = Math.min(limit, start + longestWord);
	while (at < bound && classOf(text.charCodeAt(at)) === LETTER) at++;
	return text.slice(start, at);
}

/** The letters and figures right before `end`. */
export function wordBefore(text: string, end: number, start: number): string {
	let at = end;
	const bound = Math.max(start, end - longestWord);
	while (at > bound) {
		const type = classOf(text.charCodeAt(at - 1));
		if (type !== LETTER && type !== DIGIT) break;
		at--;
	}
	return text.slice(at, end);
}
