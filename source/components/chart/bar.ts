import {segment} from '../text/line.js';
import type {Line} from '../text/line.js';
import {type Fill, joined} from './segments.js';

/** A bar of several parts that share its width by their counts; a part that is there at all has a cell if it can. */
export function stackedBar(
	parts: ReadonlyArray<Fill & {readonly count: number}>,
	width: number,
): Line {
	const total = parts.reduce((sum, {count}) => sum + count, 0);
	const sizes = parts.map(({count}) =>
		count === 0 ? 0 : Math.max(1, Math.floor((width * count) / total)),
	);
	let left = width - sizes.reduce((sum, size) => sum + size, 0);
	// Rounding is made up for where it shows least.
	while (left !== 0 && sizes.some((size) => size > (left < 0 ? 0 : -1)) && total > 0) {
		const largest = sizes.indexOf(Math.max(...sizes));
		sizes[largest]! += Math.sign(left);
		left -= Math.sign(left);
	}
	return joined(parts.map(({glyph, tone}, index) => segment(glyph.repeat(sizes[index]!), tone)));
}
