import {strToU8, zipSync} from 'fflate';
import {escapeHtml} from '../../source/exchange/escape.js';

/** A cell as a spreadsheet program writes it: a text, a number with a style, or its XML. */
export type RawCell =
	string | {readonly n: number; readonly style?: number} | {readonly xml: string} | null;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawWorkbook {
	readonly sheets: ReadonlyArray<{
		readonly name: string;
		readonly rows?: ReadonlyArray<readonly RawCell[]>;
		/** What stands in the sheet instead of rows. */
		readonly xml?: string;
		readonly merged?: readonly string[];
	}>;
	/** Codes of number formats: styles 1, 2, … of the cells. */
	readonly formats?: readonly string[];
	readonly is1904?: boolean;
	/** Other files in the archive, and instead of those that belong there. */
	readonly files?: Readonly<Record<string, string>>;
}

/** A workbook as other programs write it, part by part, for what no writer of ours makes. */
export function rawWorkbook({
	sheets,
	formats = [],
	is1904 = false,
	files = {},
}: RawWorkbook): Uint8Array {
	const parts: Record<string, string> = {
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
			.map(
				({name}, index) =>
					`<sheet name="${escapeHtml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
			.map(
				(_, index) =>
					`<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
			)
			.join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
			.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeHtml(code)}"/>`)
			.join(
				'',
			)}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
			.map((_, index) => `<xf numFmtId="${200 + index}"/>`)
			.join('')}</cellXfs></styleSheet>`,
		...Object.fromEntries(
			sheets.map(({rows = [], xml, merged = []}, index) => [
				`xl/worksheets/sheet${index + 1}.xml`,
				`<worksheet xmlns="${main}"><sheetData>${xml ?? rows.map(rowXml).join('')}</sheetData><mergeCells>${merged
					.map((area) => `<mergeCell ref="${area}"/>`)
					.join('')}</mergeCells></worksheet>`,
			]),
		),
		...files,
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
	);
}

function rowXml(cells: readonly RawCell[], index: number): string {
	return `<row r="${index + 1}">${cells
		.map((cell, column) => {
			const address = `r="${String.fromCharCode(65 + column)}${index + 1}"`;
			if (cell === null) return '';
			if (typeof cell === 'string') {
				return `<c ${address} t="inlineStr"><is><t xml:space="preserve">${escapeHtml(cell)}</t></is></c>`;
			}
			return 'xml' in cell ? cell.xml : `<c ${address} s="${cell.style ?? 0}"><v>${cell.n}</v></c>`;
		})
		.join('')}</row>`;
}
