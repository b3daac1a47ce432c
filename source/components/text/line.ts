import {sanitise, sanitiseLine} from '../../sanitise.js';
import type {Tone} from '../../theme.js';
import {cells, fit} from './cells.js';

/** A stretch of text in one style. */
export interface Segment {
	readonly text: string;
	readonly tone?: Tone;
	/** What is said in its place where the app is read aloud; empty for nothing. */
	readonly says?: string;
}

/** One row of the screen. */
export type Line = readonly Segment[];

export const blank: Line = [];

// No sentence of a newspaper comes near this; what does is an attack on the screen.
const longestText = 20_000;

/** Piles of combining marks would climb over their neighbours. */
function withoutPiles(text: string): string {
	return text.replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

function bounded(text: string): string {
	return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/** A text from outside, made safe to show; line feeds stay. */
export function safeText(text: string): string {
	return withoutPiles(sanitise(bounded(text)));
}

/** A text from outside, made safe to show in one line. */
export function safeLine(text: string): string {
	return withoutPiles(sanitiseLine(bounded(text)));
}

export function segment(text: string, tone?: Tone, says?: string): Segment {
	return {text, ...(tone !== undefined && {tone}), ...(says !== undefined && {says})};
}

export function lineCells(line: Line): number {
	return line.reduce((sum, part) => sum + cells(part.text), 0);
}

/** The line without its styles. */
export function plain(line: Line): string {
	return line.map((part) => part.text).join('');
}

/** A line cut to a width. */
export function fitLine(line: Line, width: number): Line {
	if (lineCells(line) <= width) return line;
	const fitted: Segment[] = [];
	let left = width;
	for (const part of line) {
		const size = cells(part.text);
		if (size >= left) {
			// Something follows or this part is too long: the ellipsis belongs to it.
			fitted.push({
				...part,
				text: size === left ? fit(`${part.text}…`, left) : fit(part.text, left),
			});
			break;
		}
		fitted.push(part);
		left -= size;
	}
	return fitted;
}

/** Left and right ends of one row, the space between them; the left end gives way. */
export function spread(left: Line, right: Line, width: number): Line {
	const end = fitLine(right, width);
	const room = width - lineCells(end);
	const start = fitLine(left, Math.max(0, room - (end.length > 0 ? 2 : 0)));
	return [...start, segment(' '.repeat(Math.max(0, room - lineCells(start)))), ...end];
}

export function indent(lines: readonly Line[], by: number): Line[] {
	return lines.map((line) => (line.length === 0 ? line : [segment(' '.repeat(by)), ...line]));
}
