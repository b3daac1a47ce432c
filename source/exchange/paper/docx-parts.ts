import {
	AlignmentType,
	BorderStyle,
	type IParagraphOptions,
	type IRunOptions,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import {officeText} from '../office/text.js';

/** Lengths on an A4 page, in twentieths of a point. */
export const page = {width: 11_906, height: 16_838, margin: 1134, text: 9638} as const;
/** Where the text of a question begins, behind its number. */
export const indent = 510;
/** In half points. */
export const smallSize = 20;

// Hebrew, Arabic and their neighbours, with the spaces between two such words.
const rightToLeft =
	/([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?: [\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/;

/** Runs of a text: line feeds break, and Arabic words run to the left. */
export function runsOf(
	text: string,
	style: Omit<IRunOptions, 'text' | 'children'> = {},
): TextRun[] {
	return officeText(text)
		.split('\n')
		.flatMap((line, row) =>
			line
				.split(rightToLeft)
				.map((piece, index) => ({piece, isArabic: index % 2 === 1}))
				.filter(({piece}, index) => piece !== '' || index === 0)
				.map(
					({piece, isArabic}, index) =>
						new TextRun({
							...style,
							text: piece,
							...(isArabic ? {rightToLeft: true} : {}),
							...(row > 0 && index === 0 ? {break: 1} : {}),
						}),
				),
		);
}

/** A paragraph that never breaks over a page. */
export function paragraph(
	text: string,
	{
		style,
		...options
	}: Omit<IParagraphOptions, 'style' | 'children' | 'text'> & {
		readonly style?: Omit<IRunOptions, 'text' | 'children'>;
	} = {},
): Paragraph {
	return new Paragraph({keepLines: true, ...options, children: runsOf(text, style)});
}

const line = {style: BorderStyle.SINGLE, size: 4, color: '000000'} as const;
const none = {style: BorderStyle.NONE, size: 0, color: 'auto'} as const;
/** Of a table whose cells are framed, and of one that only puts things beside one another. */
export const framed = {
	top: line,
	bottom: line,
	left: line,
	right: line,
	insideHorizontal: line,
	insideVertical: line,
} as const;
export const unframed = {
	top: none,
	bottom: none,
	left: none,
	right: none,
	insideHorizontal: none,
	insideVertical: none,
} as const;

export interface TableSetting {
	/** In twentieths of a point. */
	readonly widths: readonly number[];
	readonly borders?: typeof framed | typeof unframed;
	readonly indent?: number;
	/** So many rows are repeated on every page. */
	readonly headings?: number;
}

/** A table whose rows never break over a page. */
export function table(
	rows: ReadonlyArray<readonly Paragraph[][]>,
	{widths, borders = framed, indent: left = 0, headings = 0}: TableSetting,
): Table {
	return new Table({
		width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders,
		indent: {size: left, type: WidthType.DXA},
		margins: {
			marginUnitType: WidthType.DXA,
			left: 85,
			right: 85,
			top: borders === framed ? 40 : 0,
			bottom: borders === framed ? 40 : 0,
		},
		rows: rows.map(
			(cells, index) =>
				new TableRow({
					cantSplit: true,
					tableHeader: index < headings,
					children: cells.map(
						(children, column) =>
							new TableCell({
								width: {size: widths[column]!, type: WidthType.DXA},
								verticalAlign:
									index < headings ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
								...(index < headings ? {shading: {fill: 'E7E6E6'}} : {}),
								children,
							}),
					),
				}),
		),
	});
}

/** The headings of a table. */
export function headingCells(texts: readonly string[]): Paragraph[][] {
	return texts.map((text) => [
		paragraph(text, {
			alignment: AlignmentType.CENTER,
			keepNext: true,
			style: {bold: true, size: smallSize},
		}),
	]);
}

/** A cell of small text. */
export function cell(
	text: string | readonly string[],
	options: Parameters<typeof paragraph>[1] = {},
): Paragraph[] {
	const lines = typeof text === 'string' ? [text] : text;
	return lines.map((each) =>
		paragraph(each, {...options, style: {size: smallSize, ...options.style}}),
	);
}

/** What stands above a part of the test: what it is, and of which deck. */
export function titleOf(what: string, title: string, beside: string | undefined): Paragraph[] {
	return [
		paragraph(beside === undefined ? what : `${what} – ${beside}`, {
			alignment: AlignmentType.CENTER,
			keepNext: true,
			style: {bold: true, size: 28},
		}),
		paragraph(title, {
			alignment: AlignmentType.CENTER,
			keepNext: true,
			spacing: {after: 120},
			style: {bold: true},
		}),
	];
}
