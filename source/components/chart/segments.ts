import type {Tone} from '../../theme.js';
import {type Line, lineCells, type Segment, segment} from '../text/line.js';

/** A row that is drawn cell by cell, its neighbours of one tone as one segment. */
export function joined(cells: readonly Segment[]): Line {
	const line: Segment[] = [];
	for (const {text, tone} of cells) {
		const last = line.at(-1);
		if (text === '') continue;
		if (last && last.tone === tone) line[line.length - 1] = {...last, text: last.text + text};
		else line.push(tone === undefined ? {text} : {text, tone});
	}
	return line;
}

/** Short pieces one after another, on as few rows as they need; none is cut in two. */
export function flow(pieces: readonly Line[], gap: number, width: number): Line[] {
	const rows: Segment[][] = [];
	for (const piece of pieces) {
		const row = rows.at(-1);
		if (row && lineCells(row) + gap + lineCells(piece) <= width)
			row.push(segment(' '.repeat(gap)), ...piece);
		else rows.push([...piece]);
	}
	return rows;
}

/** What stands for a share of a bar, told apart by its shape where there is no colour. */
export interface Fill {
	readonly glyph: string;
	readonly tone: Tone;
}
