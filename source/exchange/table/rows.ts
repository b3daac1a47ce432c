import Papa from 'papaparse';
import type {Separator} from '../escape.js';

/** A row of a table of plain text. */
export interface Row {
	readonly cells: readonly string[];
	/** Where it stands in the text, without the end of its line. */
	readonly start: number;
	readonly end: number;
	/** Counted from 1. */
	readonly line: number;
	/** A quoted cell has no end, or goes on behind it. */
	readonly isBroken: boolean;
}

/** More rows are no deck. */
const mostRows = 100_000;

/** The rows of a table, without empty ones. */
export function rowsOf(text: string, separator: Separator, most = mostRows): Row[] {
	const rows: Row[] = [];
	let start = 0;
	let line = 1;
	const newline = /\r\n|\n|\r/.exec(text)?.[0] as '\r\n' | '\n' | '\r' | undefined;
	Papa.parse<string[]>(text, {
		delimiter: separator,
		...(newline && {newline: unmixed(text, newline)}),
		step({data, errors, meta: {cursor}}, parser) {
			const end = endOfRow(text, start, cursor);
			const isBroken = errors.some(({type}) => type === 'Quotes');
			const cells = data.map((cell) => cell.replace(/\r\n?/g, '\n').trim());
			if (cells.some((cell) => cell !== '')) rows.push({cells, start, end, line, isBroken});
			for (let at = start; at < cursor; at++) if (isBreak(text, at)) line++;
			start = cursor;
			if (rows.length >= most) parser.abort();
		},
	});
	return rows;
}

/** The line break that rows end with: LF where both stand in a text. */
function unmixed(text: string, first: '\r\n' | '\n' | '\r'): '\r\n' | '\n' | '\r' {
	return first === '\r\n' && /[^\r]\n/.test(text) ? '\n' : first;
}

function isBreak(text: string, at: number): boolean {
	return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
}

function endOfRow(text: string, start: number, cursor: number): number {
	let end = cursor;
	while (end > start && /[\r\n]/.test(text[end - 1]!)) end--;
	return end;
}
