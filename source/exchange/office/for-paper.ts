import type {Feature} from 'write-excel-file/universal';
import {escapeHtml} from '../escape.js';

/** What of a sheet is printed. */
export interface PrintedSheet {
	readonly name: string;
	/** So many rows at its head stand on every page. */
	readonly titleRows: number;
	/** So many columns at its left, of so many rows, are all that is printed. */
	readonly area?: {readonly columns: number; readonly rows: number};
}

/** Prints each sheet as wide as the paper, A4, on as many pages as it takes. */
export function forPaper(sheets: readonly PrintedSheet[]): Feature<Blob> {
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {transform: fitted},
				'xl/workbook.xml': {
					transform: (xml) =>
						xml.replace(
							'<definedNames/>',
							() => `<definedNames>${sheets.map(definedNames).join('')}</definedNames>`,
						),
				},
			},
		},
	};
}

function fitted(xml: string): string {
	const wide = xml.replace(
		/<worksheet [^>]*>/,
		(worksheet) => `${worksheet}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
	);
	return wide.includes('<pageSetup ')
		? wide.replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
		: wide.replace(
				'</sheetData>',
				'</sheetData><pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/>',
			);
}

function definedNames({name, titleRows, area}: PrintedSheet, sheet: number): string {
	const quoted = `'${escapeHtml(name.replaceAll("'", "''"))}'`;
	const define = (what: string, where: string): string =>
		`<definedName name="_xlnm.${what}" localSheetId="${sheet}">${quoted}!${where}</definedName>`;
	return [
		...(area ? [define('Print_Area', `$A$1:$${letter(area.columns)}$${area.rows}`)] : []),
		...(titleRows > 0 ? [define('Print_Titles', `$1:$${titleRows}`)] : []),
	].join('');
}

/** Of a column, counted from 1; of the first 26. */
function letter(column: number): string {
	return String.fromCharCode(64 + Math.min(26, column));
}
