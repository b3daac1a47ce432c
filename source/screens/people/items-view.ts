import type {LazyBody} from '../../components/frame.js';
import {type Line, blank, segment} from '../../components/text/line.js';

/** Something to select that takes several rows. */
export interface Item {
	/** Rows above it that are not selected with it, such as a heading. */
	readonly head: readonly Line[];
	/** Its own rows, as they stand behind the mark of the selection. */
	readonly rows: readonly Line[];
}

/** Cells before each row of an item. */
export const itemMargin = 2;

/** Items below each other, the selected one marked and in sight. */
export function itemsBody(items: readonly Item[], selected: number): LazyBody {
	const starts: number[] = [];
	let length = 0;
	for (const {head, rows} of items) {
		starts.push(length);
		length += head.length + rows.length;
	}
	const rowAt = (at: number, index: number): Line => {
		const {head, rows} = items[index]!;
		const offset = at - starts[index]!;
		if (offset < head.length) return head[offset]!;
		const row = rows[offset - head.length] ?? blank;
		const isSelected = index === selected;
		const mark = isSelected && offset === head.length ? '▸ ' : '  ';
		return [
			segment(mark, 'selected'),
			...(isSelected
				? row.map((part) => (part.tone === undefined ? {...part, tone: 'selected' as const} : part))
				: row),
		];
	};
	const from = starts[selected];
	return {
		lines: {
			length,
			slice(first, last) {
				const lines: Line[] = [];
				let index = starts.findLastIndex((start) => start <= first);
				for (let at = first; at < Math.min(last, length); at++) {
					while (starts[index + 1] !== undefined && starts[index + 1]! <= at) index++;
					lines.push(rowAt(at, index));
				}
				return lines;
			},
		},
		...(from === undefined
			? {}
			: {
					focus: {
						from,
						to: from + items[selected]!.head.length + items[selected]!.rows.length,
					},
				}),
	};
}
