import {longestText, textReader, unescaped} from './cell-text.js';
import {isoDay, type NumberLook, shownNumber} from './number-formats.js';
import {readXml} from '../read-xml.js';
import {tooLarge} from './workbook-errors.js';

/** A cell that is not empty. */
export interface Cell {
	/** As an Indonesian reads it. */
	readonly text: string;
	/** `YYYY-MM-DD`, when the cell is a date. */
	readonly day?: string;
}

export interface Row {
	/** From 1, as the spreadsheet counts. */
	readonly number: number;
	/** By the number of their column, from 1. */
	readonly cells: ReadonlyMap<number, Cell>;
}

export interface Sheet {
	readonly name: string;
	/** Those that hold anything, from above. */
	readonly rows: readonly Row[];
	/** The areas of cells that were made one: first and last column and row. */
	readonly merged: ReadonlyArray<readonly [number, number, number, number]>;
}

const mostMerged = 10_000;
const [lastRow, lastColumn] = [1_048_576, 16_384];

/** What the cells of a sheet need of their workbook. */
export interface SheetSetting {
	readonly name: string;
	readonly is1904: boolean;
	readonly strings: readonly string[];
	readonly looks: readonly NumberLook[];
	/** So many cells may be read yet. */
	left: number;
}

/** Reads one sheet of a workbook. */
export function readSheet(sheetName: string, file: Uint8Array, setting: SheetSetting): Sheet {
	const rows: Array<{readonly number: number; readonly cells: Map<number, Cell>}> = [];
	const merged: Array<readonly [number, number, number, number]> = [];
	const inline = textReader(setting.name);
	let row: (typeof rows)[number] | undefined;
	let rowNumber = 0;
	let column = 0;
	let cell: {readonly type: string; readonly style: number; value: string} | undefined;
	let isValue = false;
	readXml(file, {
		open(tag, attribute) {
			if (tag === 'row') {
				rowNumber = placeOf(attribute('r'), lastRow) ?? rowNumber + 1;
				row = {number: rowNumber, cells: new Map()};
				column = 0;
			} else if (tag === 'c' && row) {
				column = columnOf(attribute('r')) ?? column + 1;
				cell = {type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: ''};
				inline.begin();
			} else if (tag === 'v') isValue = true;
			else if (tag === 'mergeCell' && merged.length < mostMerged) {
				const area = areaOf(attribute('ref') ?? '');
				if (area) merged.push(area);
			} else inline.open(tag);
		},
		text(text) {
			if (!cell) return;
			if (!isValue) inline.text(text);
			else if ((cell.value += text).length > 4 * longestText) throw tooLarge(setting.name);
		},
		close(tag) {
			if (tag === 'v') isValue = false;
			else if (tag === 'c' && cell && row) {
				const read = cellOf(cell, inline.end(), setting);
				if (read && --setting.left < 0) throw tooLarge(setting.name);
				if (read && column <= lastColumn) row.cells.set(column, read);
				cell = undefined;
			} else if (tag === 'row' && row) {
				if (row.cells.size > 0) rows.push(row);
				row = undefined;
			} else inline.close(tag);
		},
	});
	return {name: sheetName, rows: rows.sort((one, other) => one.number - other.number), merged};
}

function cellOf(
	{type, style, value}: {readonly type: string; readonly style: number; readonly value: string},
	inline: string,
	{strings, looks, is1904}: SheetSetting,
): Cell | undefined {
	const textCell = (text: string): Cell | undefined => (text.trim() === '' ? undefined : {text});
	switch (type) {
		case 's':
			return textCell(strings[Number(value)] ?? '');
		case 'inlineStr':
			return textCell(inline);
		case 'str':
			return textCell(unescaped(value).slice(0, longestText));
		case 'b':
			return {text: value === '1' ? 'Benar' : 'Salah'};
		case 'd':
			return textCell(value);
		case 'n': {
			const number = Number(value);
			if (value.trim() === '' || !Number.isFinite(number)) return undefined;
			const look = looks[style] ?? {is: 'general'};
			const day = look.is === 'date' && look.hasDay ? isoDay(number, is1904) : undefined;
			return {text: shownNumber(number, look, is1904), ...(day === undefined ? {} : {day})};
		}
		default:
			// `#N/A` and its like say nothing.
			return undefined;
	}
}

function placeOf(text: string | undefined, most: number): number | undefined {
	if (text === undefined || !/^\d{1,7}$/.test(text)) return undefined;
	const place = Number(text);
	return place >= 1 && place <= most ? place : undefined;
}

/** `AB12` as 28. */
function columnOf(address: string | undefined): number | undefined {
	const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(address ?? '')?.[1];
	if (letters === undefined) return undefined;
	return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function areaOf(reference: string): [number, number, number, number] | undefined {
	if (reference.length > 30) return undefined;
	const [from, to] = reference.split(':');
	const [first, last] = [columnOf(from), columnOf(to)];
	const top = placeOf(/\d+$/.exec(from ?? '')?.[0], lastRow);
	const bottom = placeOf(/\d+$/.exec(to ?? '')?.[0], lastRow);
	return first !== undefined && last !== undefined && top !== undefined && bottom !== undefined
		? [first, last, top, bottom]
		: undefined;
}
