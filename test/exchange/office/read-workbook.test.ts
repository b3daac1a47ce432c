import {strToU8, zipSync} from 'fflate';
import {describe, expect, it, test} from 'vitest';
import {UserError} from '../../../source/errors.js';
import type {Sheet} from '../../../source/exchange/office/read-sheet.js';
import {readWorkbook} from '../../../source/exchange/office/read-workbook.js';
import {exchangeTools as tools} from '../../../source/store/exchange-tools.js';
import {type RawCell, type RawWorkbook, rawWorkbook} from '../../helpers/workbook.js';

const read = async (book: RawWorkbook | Uint8Array): Promise<Sheet[]> =>
	readWorkbook(book instanceof Uint8Array ? book : rawWorkbook(book), {name: 'soal.xlsx', tools});
const texts = ({rows}: Sheet): string[][] =>
	rows.map(({cells}) => [...cells.values()].map(({text}) => text));
const sheet = (xml: string): RawWorkbook => ({sheets: [{name: 'Soal', xml}]});

describe('numbers and dates are read as an Indonesian reads them', () => {
	const day = 19_567;
	test.each<[string | undefined, number, string, string?]>([
		[undefined, 2023, '2023'],
		[undefined, 1500.5, '1500,5'],
		[undefined, 0.1 + 0.2, '0,3'],
		['#,##0', 1_500_000, '1.500.000'],
		['#,##0.00', 1500.5, '1.500,50'],
		['0%', 0.25, '25%'],
		['0.0%', 0.125, '12,5%'],
		['"Rp"#,##0', 417_000_000, '417.000.000'],
		['dd/mm/yyyy', day, '27 Juli 1953', '1953-07-27'],
		['[$-421]dd mmmm yyyy;@', day, '27 Juli 1953', '1953-07-27'],
		['d-mmm', day + 0.25, '27 Juli 1953', '1953-07-27'],
		['hh:mm', 0.354_166_67, '08.30'],
		['dd/mm/yyyy hh:mm', day + 0.5, '27 Juli 1953 12.00', '1953-07-27'],
		['@', 12, '12'],
		['General', 12, '12'],
		['dd/mm/yyyy', -5, '-5'],
		['dd/mm/yyyy', 1e12, '1000000000000'],
	])('%j shows %d as %j', async (format, n, text, iso) => {
		const [found] = await read({
			formats: format === undefined ? [] : [format],
			sheets: [{name: 'Soal', rows: [[{n, style: format === undefined ? 0 : 1}]]}],
		});
		expect([...found!.rows[0]!.cells.values()]).toEqual([
			iso === undefined ? {text} : {text, day: iso},
		]);
	});

	it('days count from 1904 where the workbook says so', async () => {
		const rows: RawCell[][] = [[{n: day - 1462, style: 1}]];
		const [found] = await read({formats: ['d/m/yy'], is1904: true, sheets: [{name: 'S', rows}]});
		expect(texts(found!)).toEqual([['27 Juli 1953']]);
	});
});

it('reads cells of all kinds where they stand', async () => {
	const [found] = await read({
		sheets: [
			{
				name: 'Soal',
				xml: [
					'<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c><c t="b"><v>1</v></c></row>',
					'<row><c t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c t="e"><v>#N/A</v></c><c t="n"/><c t="s"><v>99</v></c></row>',
					'<row r="9"><c r="A9" t="inlineStr"><is><r><t>Dua </t></r><r><t>bagian</t></r><rPh><t>x</t></rPh></is></c></row>',
				].join(''),
			},
		],
		files: {
			'xl/sharedStrings.xml':
				'<sst><si><t>A &amp; B</t></si><si><r><t>_x0041_</t></r><r><t>_x005F_x0041_</t></r></si></sst>',
		},
	});
	expect(found!.rows.map(({number, cells}) => [number, Object.fromEntries(cells)])).toEqual([
		[2, {2: {text: 'A & B'}, 4: {text: 'A_x0041_'}, 5: {text: 'Benar'}}],
		[3, {1: {text: 'hasil'}}],
		[9, {1: {text: 'Dua bagian'}}],
	]);
});

it('reads prefixed names, UTF-16 and sheets in their order', async () => {
	const xml =
		'<x:worksheet xmlns:x="q"><x:sheetData><x:row x:r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
	const files = {'xl/worksheets/sheet1.xml': xml};
	const found = await read({sheets: [{name: 'Satu'}, {name: 'Dua', rows: [['b']]}], files});
	expect(found.map(({name}) => name)).toEqual(['Satu', 'Dua']);
	expect(found.map(texts)).toEqual([[['é']], [['b']]]);
});

describe('files that mean ill', {timeout: 120_000}, () => {
	const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

	test.each<[string, RawWorkbook | Uint8Array, string]>([
		[
			'an old .xls',
			bytesOf('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
			'old Excel format',
		],
		['a text', bytesOf('Jenis,Pertanyaan'), 'no Excel workbook'],
		['nothing', new Uint8Array(), 'no Excel workbook'],
		['a broken archive', bytesOf('PK\u0003\u0004 dan seterusnya'), 'damaged'],
		['another archive', zipSync({'content.xml': strToU8('<a/>')}), 'no Excel workbook'],
		['XML that ends early', sheet('<row><c'), 'damaged'],
		[
			'entities of its own',
			{
				sheets: [{name: 'S'}],
				files: {'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'},
			},
			'damaged',
		],
		[
			'shared texts of 100 MB',
			{
				sheets: [{name: 'S'}],
				files: {'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(100_000_000)}</t></si></sst>`},
			},
			'larger than 64 MB',
		],
		[
			'a text of 1 MB in a cell',
			sheet(`<row><c t="inlineStr"><is><t>${'a'.repeat(1_000_000)}</t></is></c></row>`),
			'too many cells',
		],
		[
			'a million cells',
			sheet(`<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`),
			'too many cells',
		],
	])('%s is refused in words', async (_, book, says) => {
		const error = await read(book).catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(UserError);
		expect((error as UserError).says.en).toContain(says);
		expect((error as UserError).hint).toBeDefined();
	});

	test.each<[string, RawWorkbook]>([
		[
			'a million empty rows',
			sheet(`${'<row/>'.repeat(1_000_000)}<row><c t="b"><v>1</v></c></row>`),
		],
		[
			'a cell in the last corner',
			sheet('<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row>'),
		],
		['rows beyond any sheet', sheet('<row r="999999999999"><c r="A1" t="b"><v>1</v></c></row>')],
		['a row number like 1e9', sheet('<row r="1e9"><c r="ZZZZZ9" t="b"><v>1</v></c></row>')],
		[
			'XML nested half a million deep',
			sheet(`<row><c t="b"><v>1</v></c></row>${'<a>'.repeat(500_000)}${'</a>'.repeat(500_000)}`),
		],
	])('%s takes no more memory than what is written', async (_, book) => {
		const [found] = await read(book);
		expect(texts(found!)).toEqual([['Benar']]);
	});

	it('references out of the file are not followed', async () => {
		const files = {
			'xl/_rels/workbook.xml.rels':
				'<Relationships><Relationship Id="rId1" TargetMode="External" Type="x/worksheet" Target="http://127.0.0.1/sheet.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
		};
		const found = await read({sheets: [{name: 'A', rows: [['a']]}, {name: 'B'}], files});
		expect(found.map(texts)).toEqual([[['a']]]);
	});

	it('one sheet listed a thousand times is read once', async () => {
		const entry = '<sheet name="S" sheetId="1" r:id="rId1"/>';
		const files = {
			'xl/workbook.xml': `<workbook><sheets>${entry.repeat(1000)}</sheets></workbook>`,
		};
		expect(await read({sheets: [{name: 'S', rows: [['a']]}], files})).toHaveLength(1);
	});
});
