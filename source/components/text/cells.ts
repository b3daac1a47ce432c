import stringWidth from 'string-width';
import {characters, isSimple} from '../../session/fold.js';

/** How many cells of a terminal a text takes. */
export function cells(text: string): number {
	return isSimple(text) ? text.length : stringWidth(text);
}

// A cluster can be long, but no row needs more of a text than this for each of its cells.
const unitsPerCell = 16;

/** The longest start of a text that fits into some cells, never cutting a character in two. */
export function takeCells(text: string, width: number): string {
	if (isSimple(text)) return text.slice(0, Math.max(0, width));
	// Finding characters and their widths is slow: look at no more of a long text than can be shown.
	const head = text.slice(0, unitsPerCell * (width + 1));
	let taken = '';
	let used = 0;
	for (const character of characters(head)) {
		const size = cells(character);
		if (used + size > width) break;
		taken += character;
		used += size;
	}
	return taken;
}

/** The text in one line of at most `width` cells, with an ellipsis where it was cut. */
export function fit(text: string, width: number): string {
	if (takeCells(text, width).length === text.length) return text;
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
