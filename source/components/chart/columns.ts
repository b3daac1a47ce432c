import type {Tone} from '../../theme.js';
import {cells, fit, pad, padStart} from '../text/cells.js';
import {type Line, type Segment, segment} from '../text/line.js';
import {joined} from './segments.js';

const eighths = ['', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

export interface Column {
	/** Absent where there is nothing to show. */
	readonly value?: number;
	readonly tone: Tone;
	/** Below the column, where there is room. */
	readonly label?: string;
}

export interface ColumnChart {
	readonly columns: readonly Column[];
	/** The values of the lowest and the highest point, and what they are called. */
	readonly low: {readonly value: number; readonly label: string};
	readonly high: {readonly value: number; readonly label: string};
	/** Drawn as a line behind the columns. */
	readonly reference?: {readonly value: number; readonly label: string};
	/** In rows, without the labels. */
	readonly height: number;
	/** In cells. */
	readonly width: number;
}

/** Values as columns from left to right, each at least one cell wide; what does not fit is left out on the left. */
export function columnChart(chart: ColumnChart): Line[] {
	const {height, low, high, reference} = chart;
	const axis = Math.max(...[low, high, reference].map((each) => cells(each?.label ?? ''))) + 1;
	const room = Math.max(1, chart.width - axis);
	const columns = chart.columns.slice(-room);
	const size = Math.max(1, Math.min(3, Math.floor(room / columns.length)));
	const units = (value: number): number =>
		Math.round((8 * height * (value - low.value)) / Math.max(1e-9, high.value - low.value));
	const line = reference && lineAt(Math.min(8 * height - 1, units(reference.value)));
	const rows = Array.from({length: height}, (_, index): Line => {
		const row = height - 1 - index;
		const isLine = row === line?.row;
		const label = isLine ? reference!.label : index === 0 ? high.label : row === 0 ? low.label : '';
		const empty = isLine ? line.glyph : ' ';
		const gap = segment(size > 1 ? empty : '', 'rule');
		return joined([
			segment(`${padStart(label, axis - 1)} `, 'muted'),
			...columns.flatMap(({value, tone}): Segment[] => {
				// What is there at all shows.
				const filled = value === undefined || value <= 0 ? 0 : Math.max(1, units(value));
				const glyph = eighths[Math.max(0, Math.min(8, filled - 8 * row))]!;
				if (glyph !== '') return [segment(glyph.repeat(Math.max(1, size - 1)), tone), gap];
				const ground = row === 0 && !isLine ? '·' : empty;
				return [segment(ground.padEnd(Math.max(1, size - 1), empty), 'rule'), gap];
			}),
		]);
	});
	return [...rows, labelRow(columns, axis, size)];
}

/** Where a line is drawn: at the foot, in the middle or at the head of a row. */
function lineAt(units: number): {readonly row: number; readonly glyph: string} {
	const within = units % 8;
	return {row: Math.floor(units / 8), glyph: within < 3 ? '_' : within < 6 ? '╌' : '‾'};
}

function labelRow(columns: readonly Column[], axis: number, size: number): Line {
	const width = axis + size * columns.length;
	let row = '';
	for (const [index, {label}] of columns.entries()) {
		const at = axis + size * index;
		if (label === undefined || (row !== '' && at <= cells(row))) continue;
		if (at + cells(label) > width) continue;
		row = pad(row, at) + fit(label, width - at);
	}
	return [segment(row, 'muted')];
}
