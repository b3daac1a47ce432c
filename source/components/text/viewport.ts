import type {Line} from './line.js';

/** Rows of a text, made when they are asked for; a list of rows is one. */
export interface Rows {
	readonly length: number;
	slice(from: number, to: number): readonly Line[];
}

export interface Viewport {
	readonly lines: readonly Line[];
	/** Rows hidden above and below. */
	readonly above: number;
	readonly below: number;
}

/** The rows of a text that a window of some height shows. */
export function viewport(lines: Rows, height: number, top: number): Viewport {
	const room = Math.max(0, height);
	const start = clampTop(lines.length, room, top);
	const shown = lines.slice(start, start + room);
	return {lines: shown, above: start, below: lines.length - start - shown.length};
}

export function clampTop(total: number, height: number, top: number): number {
	return Math.max(0, Math.min(top, total - height));
}

/** The scroll position nearest to `top` that shows rows `from` to `to` (exclusive), and a row around them. */
export function topShowing(
	{from, to}: {readonly from: number; readonly to: number},
	total: number,
	height: number,
	top: number,
): number {
	let next = top;
	if (to + 1 > next + height) next = to + 1 - height;
	if (from - 1 < next) next = from - 1;
	return clampTop(total, height, next);
}
