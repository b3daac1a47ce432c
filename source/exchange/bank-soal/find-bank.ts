import type {Cell, Row, Sheet} from '../office/read-sheet.js';
import {type BankField, fieldOf} from './columns.js';
import type {BankRow} from './fields.js';

/** Headings stand in one of the first rows: above them are the names of schools and subjects. */
const headingRows = 40;
const mostColumns = 200;

/** Where the columns of a bank are. */
type Columns = ReadonlyMap<BankField | number, number>;

/** Where the questions of a workbook are. */
export interface Bank {
	readonly columns: Columns;
	readonly rows: readonly Row[];
}

/** The questions of a sheet: below a row that heads a column of questions, and one of keys or options. */
export function findBank({rows, merged}: Sheet): Bank | undefined {
	for (const [index, row] of rows.entries()) {
		if (index >= headingRows) break;
		const columns = columnsOf(row);
		if (!columns.has('question')) continue;
		// Often the letters of the options stand one row below, under a heading for all of them.
		const next = rows[index + 1];
		const hasLetters = next !== undefined && isBelow(next, columns);
		if (hasLetters) for (const [field, column] of columnsOf(next)) columns.set(field, column);
		if (!columns.has('key') && !columns.has(1)) continue;
		const questions = rows.slice(index + (hasLetters ? 2 : 1));
		return {columns, rows: filledDown(questions, merged, columns)};
	}
	return undefined;
}

function columnsOf({cells}: Row): Map<BankField | number, number> {
	const columns = new Map<BankField | number, number>();
	for (const [column, {text}] of cells) {
		if (column > mostColumns) continue;
		const field = fieldOf(text.slice(0, 100));
		if (field !== undefined && !columns.has(field)) columns.set(field, column);
	}
	return columns;
}

/** Whether a row goes on with the headings above it: it names options where there are no others, and asks nothing. */
function isBelow(row: Row, above: Columns): boolean {
	const own = columnsOf(row);
	return !row.cells.has(above.get('question')!) && own.has(0) && own.has(1) && !above.has(0);
}

const shared: readonly BankField[] = ['type', 'publisher', 'article', 'published', 'url', 'tags'];

/** What is written once for several rows, in cells made one, counts for each of them; never a question or its key. */
function filledDown(rows: readonly Row[], merged: Sheet['merged'], columns: Columns): Row[] {
	const areas = shared.flatMap((field) => {
		const column = columns.get(field);
		const bottoms = new Map(
			merged.filter(([first]) => first === column).map(([, , top, bottom]) => [top, bottom]),
		);
		return column === undefined || bottoms.size === 0 ? [] : [{column, bottoms}];
	});
	let filled = rows;
	for (const {column, bottoms} of areas) {
		let above: {readonly cell: Cell | undefined; readonly bottom: number} | undefined;
		filled = filled.map((row) => {
			const bottom = bottoms.get(row.number);
			if (bottom !== undefined) above = {cell: row.cells.get(column), bottom};
			else if (above?.cell && row.number <= above.bottom) {
				return {...row, cells: new Map(row.cells).set(column, above.cell)};
			}
			return row;
		});
	}
	return [...filled];
}

export function bankRow({cells}: Row, columns: Columns): BankRow {
	const cellOf = (field: BankField | number) => cells.get(columns.get(field) ?? 0);
	const text = (field: BankField | number): string | undefined => {
		const trimmed = cellOf(field)?.text.trim();
		return trimmed === '' ? undefined : trimmed;
	};
	return {text, day: (field) => cellOf(field)?.day ?? text(field)};
}
