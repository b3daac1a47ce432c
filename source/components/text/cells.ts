import stringWidth from 'string-width';
import {graphemes} from '../../session/fold.js';

/** How many cells of a terminal a text takes. */
export function cells(text: string): number {
	return stringWidth(text);
}

/** The longest start of a text that fits into some cells, never cutting a character in two. */
export function takeCells(text: string, width: number): string {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.slice(0, Math.max(0, width));
	let taken = '';
	let used = 0;
	for (const character of graphemes(text)) {
		const size = cells(character);
		if (used + size > width) break;
		taken += character;
		used += size;
	}
	return taken;
}

/** The text in one line of at most `width` cells, with an ellipsis where it was cut. */
export function fit(text: string, width: number): string {
	if (cells(text) <= width) return text;
	return width <= 0 ? '' : `${takeCells(text, width - 1).trimEnd()}…`;
}

/** The text filled with spaces on the right up to `width` cells, or cut to them. */
export function pad(text: string, width: number): string {
	const fitted = fit(text, width);
	return fitted + ' '.repeat(Math.max(0, width - cells(fitted)));
}

/** Like {@link pad}, filled on the left. */
export function padStart(text: string, width: number): string {
	const fitted = fit(text, width);
	return ' '.repeat(Math.max(0, width - cells(fitted))) + fitted;
}
