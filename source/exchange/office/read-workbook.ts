import {sanitiseLine} from '../../sanitise.js';
import type {ReadSetting} from '../decks/format.js';
import {textReader} from './cell-text.js';
import {lookOf, type NumberLook} from './number-formats.js';
import {readSheet, type Sheet, type SheetSetting} from './read-sheet.js';
import {readXml, XmlError} from '../read-xml.js';
import {damaged, notXlsx, tooLarge} from './workbook-errors.js';

/** In bytes, of what is in the file when it is inflated. */
const largestInflated = 64_000_000;
const mostCells = 500_000;
const mostStrings = 500_000;
const mostSheets = 20;

/**
 * The sheets of an `.xlsx` workbook. Cells are kept where they are, never the empty ones between them, so that a sheet
 * takes no more memory than what is written in it, whatever it says of its size. Formulas count as what they showed
 * when the file was saved; nothing outside the file is looked up.
 * @throws UserError that says what to do next
 */
export async function readWorkbook(
	bytes: Uint8Array,
	{name, tools}: Pick<ReadSetting, 'name' | 'tools'>,
): Promise<Sheet[]> {
	refuseOthers(bytes, name);
	const files = await tools.unzip(bytes, {limit: largestInflated});
	try {
		return sheetsOf(files, name);
	} catch (error) {
		if (error instanceof XmlError) throw damaged(name, error);
		throw error;
	}
}

/** Files that spreadsheet programs open as well, but which are no `.xlsx`. */
function refuseOthers(bytes: Uint8Array, name: string): void {
	const starts = (...first: readonly number[]): boolean =>
		first.every((byte, index) => bytes[index] === byte);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
		throw notXlsx(name, {
			id: 'berformat Excel lama (.xls), atau dikunci dengan kata sandi',
			en: 'is of the old Excel format (.xls), or locked by a password',
		});
	}
	if (!starts(0x50, 0x4b)) {
		throw notXlsx(name, {
			id: 'bukan lembar kerja Excel (.xlsx)',
			en: 'is no Excel workbook (.xlsx)',
		});
	}
}

function sheetsOf(files: ReadonlyMap<string, Uint8Array>, name: string): Sheet[] {
	const book = 'xl/workbook.xml';
	const workbook = files.get(book);
	if (!workbook) {
		throw notXlsx(name, {
			id: 'bukan lembar kerja Excel (.xlsx)',
			en: 'is no Excel workbook (.xlsx)',
		});
	}
	const listed: Array<{readonly name: string; readonly relation: string}> = [];
	let is1904 = false;
	readXml(workbook, {
		open(tag, attribute) {
			if (tag === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
			if (tag !== 'sheet' || listed.length >= mostSheets) return;
			// Its id in the workbook is another attribute, `sheetId`.
			listed.push({
				name: sanitiseLine((attribute('name') ?? '').slice(0, 100)),
				relation: attribute('id') ?? '',
			});
		},
	});
	const paths = relationsOf(files.get('xl/_rels/workbook.xml.rels'));
	const find = (kind: string, usual: string): Uint8Array | undefined =>
		files.get([...paths.values()].find(({type}) => type.endsWith(kind))?.path ?? usual);
	const setting: SheetSetting = {
		name,
		is1904,
		strings: stringsOf(find('/sharedStrings', 'xl/sharedStrings.xml'), name),
		looks: looksOf(find('/styles', 'xl/styles.xml')),
		left: mostCells,
	};
	const read = new Set<string>();
	return listed.flatMap((sheet, index) => {
		const path = paths.get(sheet.relation)?.path ?? `xl/worksheets/sheet${index + 1}.xml`;
		const file = files.get(path);
		if (!file || read.has(path)) return [];
		read.add(path);
		return [readSheet(sheet.name, file, setting)];
	});
}

function relationsOf(
	file: Uint8Array | undefined,
): Map<string, {readonly type: string; readonly path: string}> {
	const relations = new Map<string, {readonly type: string; readonly path: string}>();
	if (!file) return relations;
	readXml(file, {
		open(tag, attribute) {
			if (tag !== 'Relationship' || attribute('TargetMode') === 'External') return;
			const target = attribute('Target') ?? '';
			const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
			relations.set(attribute('Id') ?? '', {type: attribute('Type') ?? '', path});
		},
	});
	return relations;
}

/** The texts that cells refer to by number. */
function stringsOf(file: Uint8Array | undefined, name: string): string[] {
	const strings: string[] = [];
	if (!file) return strings;
	const reader = textReader(name);
	readXml(file, {
		open(tag) {
			if (tag === 'si') reader.begin();
			else reader.open(tag);
		},
		text: reader.text,
		close(tag) {
			if (tag === 'si') {
				if (strings.length >= mostStrings) throw tooLarge(name);
				strings.push(reader.end());
			} else reader.close(tag);
		},
	});
	return strings;
}

/** How each style of cells makes numbers look. */
function looksOf(file: Uint8Array | undefined): NumberLook[] {
	const looks: NumberLook[] = [];
	if (!file) return looks;
	const own = new Map<number, string>();
	let isCells = false;
	readXml(file, {
		open(tag, attribute) {
			if (tag === 'numFmt') {
				// No longer one is allowed.
				own.set(Number(attribute('numFmtId')), (attribute('formatCode') ?? '').slice(0, 255));
			} else if (tag === 'cellXfs') isCells = true;
			else if (tag === 'xf' && isCells) {
				const id = Number(attribute('numFmtId'));
				looks.push(lookOf(id, own.get(id)));
			}
		},
		close(tag) {
			if (tag === 'cellXfs') isCells = false;
		},
	});
	return looks;
}
