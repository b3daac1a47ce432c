import writeExcelFile, {type CellObject} from 'write-excel-file/universal';
import {forPaper, type PrintedSheet} from './for-paper.js';
import {stableDocument} from './stable-zip.js';
import {cellText, officeText} from './text.js';

export interface WrittenSheet {
	readonly name: string;
	readonly rows: ReadonlyArray<readonly WrittenCell[]>;
	/** In characters. */
	readonly widths: readonly number[];
	/** So many rows stay where they are while the others scroll. */
	readonly frozen?: number;
	/** So many columns break their lines; the texts of the others are cut off where the next cell begins. */
	readonly wrapped?: number;
	/** So many columns are printed, as wide as the paper; unless told, all are, on as many pages as it takes. */
	readonly printed?: number;
}

/** A text, a number, or a text that stands out. */
export type WrittenCell = string | number | {readonly heading: string};

/** In characters: what a cell of a spreadsheet holds. */
export const longestCell = 32_767;
// Texts that are longer are shown as #### by some versions of Excel when they are marked as text.
const longestMarked = 255;

/**
 * A workbook. Every text is a text: what begins like a formula is none, and stays none when somebody edits the cell.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
	const {toBlob} = writeExcelFile(
		sheets.map(({name, rows, widths, frozen = 0, wrapped = widths.length}) => ({
			sheet: name,
			data: rows.map((row) =>
				withHeight(
					row.map((cell, column) => cellOf(cell, column < wrapped)),
					heightOf(row.slice(0, wrapped), widths),
				),
			),
			columns: widths.map((width) => ({width})),
			orientation: 'landscape' as const,
			stickyRowsCount: frozen,
		})),
		{
			...{fontFamily: 'Calibri', fontSize: 11},
			...(sheets.some(({printed}) => printed !== undefined)
				? {features: [forPaper(sheets.map(printedSheet))]}
				: {}),
		},
	);
	const blob = await toBlob();
	return stableDocument(new Uint8Array(await blob.arrayBuffer()), '');
}

function printedSheet({name, rows, frozen = 0, printed}: WrittenSheet): PrintedSheet {
	return {
		...{name, titleRows: frozen},
		...(printed === undefined ? {} : {area: {columns: printed, rows: rows.length}}),
	};
}

/** In points. */
const lineHeight = 15;
const mostLines = 27;

/** As high as the longest text of a row needs: not every program finds out by itself. */
function heightOf(row: readonly WrittenCell[], widths: readonly number[]): number {
	const lines = row.map((cell, index) => {
		if (typeof cell === 'number') return 1;
		const [text, share] = typeof cell === 'string' ? [cell, 1] : [cell.heading, 0.85];
		const width = (widths[index] ?? 10) * share;
		return text
			.slice(0, longestCell)
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
	});
	return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

function withHeight(cells: Array<CellObject | null>, height: number): Array<CellObject | null> {
	const first = cells.findIndex((cell) => cell !== null);
	return first < 0 ? cells : cells.with(first, {...cells[first]!, height});
}

function cellOf(cell: WrittenCell, isWrapped: boolean): CellObject | null {
	if (typeof cell === 'number') return {value: cell, type: Number, alignVertical: 'top'};
	if (typeof cell === 'object') {
		return {
			...textCell(cell.heading, true),
			fontWeight: 'bold',
			backgroundColor: '#E7E6E6',
			bottomBorderStyle: 'thin',
			alignVertical: 'center',
		};
	}
	return cell === '' ? null : textCell(cell, isWrapped);
}

function textCell(text: string, isWrapped: boolean): CellObject {
	const value = cellText(officeText(text));
	return {
		value,
		type: String,
		...(isWrapped ? {wrap: true} : {}),
		alignVertical: 'top',
		...(value.length <= longestMarked ? {format: '@'} : {}),
	};
}
