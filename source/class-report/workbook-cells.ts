import type {Cell, CellObject, Row, SheetData} from 'write-excel-file/universal';
import {cellText, officeText} from '../exchange/office/text.js';

/** One sheet of a workbook, its headings in the first row. */
export interface SheetOf {
	readonly sheet: string;
	/** In characters. */
	readonly widths: readonly number[];
	readonly data: SheetData;
	readonly isWide?: boolean;
}

// Excel refuses more in one cell.
const longestCell = 32_000;

const lineHeight = 15;
// Excel draws none higher.
const highestRow = 405;

/** A row as high as its longest text needs: not every program finds that out by itself. */
export function withHeight(row: Row, widths: readonly number[]): Row {
	const lines = row.map((cell, at) => {
		const value = isCell(cell) ? cell.value : undefined;
		if (typeof value !== 'string') return 1;
		const width = Math.max(1, (widths[at] ?? 10) - 3);
		return value
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
	});
	const most = lines.reduce((one, other) => Math.max(one, other), 1);
	if (most === 1) return row;
	const height = Math.min(highestRow, most * lineHeight + 2);
	return row.map((cell) => (isCell(cell) ? {...cell, height} : cell));
}

function isCell(cell: Cell): cell is CellObject {
	return typeof cell === 'object' && cell !== null && 'value' in cell;
}

/** A text, whatever it begins with. */
export function text(value: string, style: Partial<CellObject> = {}): CellObject {
	return {
		value: cellText(officeText(value).slice(0, longestCell)),
		type: String,
		alignVertical: 'top',
		wrap: true,
		align: 'left',
		indent: 1,
		...style,
	};
}

/** A number that Excel can reckon with; an empty cell where there is none. */
export function number(value: number | undefined, format: string, style: Partial<CellObject> = {}) {
	return value === undefined || !Number.isFinite(value)
		? null
		: {value, type: Number, format, alignVertical: 'top' as const, ...style};
}

/** A line above what is told of another pupil or question. */
export const ruled: Partial<CellObject> = {topBorderStyle: 'thin', topBorderColor: '#BFC8CC'};

export const centred: Partial<CellObject> = {align: 'center'};
/** How numbers are shown. */
export const whole = '0';
export const oneDecimal = '0.0';
export const twoDecimals = '0.00';

/** The first row, which stays in sight. */
export function headings(titles: readonly string[]): Row {
	return titles.map((title) =>
		text(title, {fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: '#1F4E5F'}),
	);
}
