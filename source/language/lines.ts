import type {Span} from '../span.js';
import {classOf, isLowerCase, SPACE} from './characters.js';

/** The lines that bound sentences: all line ends of a block but those that only wrap its text. */
export function linesOf(text: string, block: Span): Span[] {
	const ends: number[] = [];
	for (let at = block.start; at < block.end; at++) if (text[at] === '\n') ends.push(at);
	if (ends.length === 0) return [block];
	const isWrapped = isHardWrapped(block, ends);
	const result: Span[] = [];
	let start = block.start;
	for (const [index, end] of ends.entries()) {
		let next = end + 1;
		while (next < block.end && classOf(text.charCodeAt(next)) === SPACE && text[next] !== '\n')
			next++;
		const isBlank = text[next] === '\n' && ends[index + 1] === next;
		if (!isBlank && !isListed(text, next) && (isWrapped || isLowerCase(text[next]))) continue;
		result.push({start, end});
		start = end;
	}
	result.push({start, end: block.end});
	return result;
}

/** `b. …`, `c) …`: an item of a list begins a line. */
const isListed = (text: string, at: number): boolean =>
	isLowerCase(text[at]) &&
	/^[.)]$/.test(text[at + 1] ?? '') &&
	classOf(text.charCodeAt(at + 2)) === SPACE;

/** At least three lines, all but the last of nearly one width. */
function isHardWrapped(block: Span, ends: readonly number[]): boolean {
	if (ends.length < 2) return false;
	let start = block.start;
	let longest = 0;
	let shortest = Infinity;
	for (const end of ends) {
		longest = Math.max(longest, end - start);
		shortest = Math.min(shortest, end - start);
		start = end + 1;
	}
	return longest <= 120 && shortest >= longest * 0.7 && block.end - start <= longest + 10;
}
