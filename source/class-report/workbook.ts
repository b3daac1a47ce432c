import type {Language} from '../errors.js';
import {forPaper} from '../exchange/office/for-paper.js';
import type {ClassReport} from './report.js';
import {withHeight} from './workbook-cells.js';
import {reportSheets} from './workbook-sheets.js';

/** A report as an Excel workbook. Texts are texts there, whatever they begin with. */
export async function reportWorkbook(report: ClassReport, language: Language): Promise<Uint8Array> {
	const {default: writeWorkbook} = await import('write-excel-file/universal');
	const sheets = reportSheets(report, language);
	const paper = forPaper(sheets.map(({sheet}) => ({name: sheet, titleRows: 1})));
	const blob = await writeWorkbook(
		sheets.map(({sheet, widths, data, isWide = false}) => ({
			...{sheet, data: data.map((row) => withHeight(row, widths)), stickyRowsCount: 1},
			columns: widths.map((width) => ({width})),
			...(isWide ? {orientation: 'landscape' as const} : {}),
		})),
		{fontFamily: 'Calibri', fontSize: 11, features: [paper]},
	).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}
