import {cells, pad, padStart} from '../text/cells.js';
import {type Line, segment} from '../text/line.js';
import type {Tone} from '../../theme.js';

export interface FigureRow {
	readonly label: string;
	readonly figures: ReadonlyArray<{readonly text: string; readonly tone?: Tone}>;
}

/** Rows of figures under their heads, aligned on the right; the labels give way where it is narrow. */
export function figureTable(
	title: string,
	heads: readonly string[],
	rows: readonly FigureRow[],
	width: number,
): Line[] {
	const sizes = heads.map((head, column) =>
		Math.max(cells(head), ...rows.map(({figures}) => cells(figures[column]!.text))),
	);
	const least = heads.length + sizes.reduce((sum, size) => sum + size, 0);
	const label = Math.max(
		Math.min(width - least, Math.max(cells(title), ...rows.map((row) => cells(row.label)))),
		0,
	);
	const gap = Math.max(1, Math.min(8, Math.floor((width - label - least) / heads.length) + 1));
	return [
		[
			segment(pad(title, label), 'title'),
			...heads.map((head, column) => segment(padStart(head, gap + sizes[column]!), 'muted')),
		],
		...rows.map((row): Line => [
			segment(pad(row.label, label)),
			...row.figures.map(({text, tone}, column) =>
				segment(padStart(text, gap + sizes[column]!), tone),
			),
		]),
	];
}
