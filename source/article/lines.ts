import type {Span} from '../span.js';

/** A line of a text without the white space around it; never empty. */
export interface Line extends Span {
	readonly text: string;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that hold something, in text order, with their offsets. */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const match of text.matchAll(lineBreak)) {
		pushTrimmed(lines, text, start, match.index);
		start = match.index + match[0].length;
	}
	pushTrimmed(lines, text, start, text.length);
	return lines;
}

/** The part of `text` from `start` to `end` without white space at its edges; undefined when nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
	while (start < end && isBlank(text, start)) start++;
	while (end > start && isBlank(text, end - 1)) end--;
	return start < end ? {start, end} : undefined;
}

function pushTrimmed(lines: Line[], text: string, start: number, end: number): void {
	const span = trimSpan(text, start, end);
	if (span) lines.push({...span, text: text.slice(span.start, span.end)});
}

const blank = /[\s\u200b\u200e\u200f\ufeff]/;

function isBlank(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	if (code > 0x20 && code < 0x80) return false;
	return code === 0x20 || blank.test(text[index] ?? '');
}
