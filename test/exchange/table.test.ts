import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it, test} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {requireDeck} from '../../source/deck/parse-deck.js';
import {UserError} from '../../source/errors.js';
import {csv} from '../../source/exchange/decks/csv.js';
import {mendTable} from '../../source/exchange/table/mend.js';
import {readTable} from '../../source/exchange/table/read.js';
import {writeTable} from '../../source/exchange/table/write.js';
import {writeSetting} from '../../source/store/collection/export-deck.js';
import {anyDeck} from '../helpers/any-deck.js';
import {meeting} from '../helpers/sample-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import '../helpers/seed.js';

const read = (text: string, name = 'banjir-demak.csv'): Deck =>
	requireDeck(readTable(text, name), name);
const complaintsOf = (text: string): string => {
	try {
		read(text);
		return '';
	} catch (error) {
		if (error instanceof UserError) return `${error.says.en} ${error.hint?.en}`;
		throw error;
	}
};
const separators = [',', ';', '\t'] as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const setting = {...writeSetting({language: 'id', now: 0}), name: 'a.csv'};

describe.each(separators)('a table separated by %j', (separator) => {
	it('gives back every deck exactly', () => {
		fc.assert(
			fc.property(anyDeck, fc.constantFrom('id' as const, 'en' as const), (deck, language) => {
				expect(read(writeTable(deck, language, separator))).toEqual(deck);
			}),
			{numRuns: 40},
		);
	});

	it('has a row for each card and no formula, as others read it', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => {
				const {data, errors} = Papa.parse<string[]>(writeTable(deck, 'id', separator), {
					delimiter: separator,
					skipEmptyLines: true,
				});
				expect(errors).toEqual([]);
				expect(data).toHaveLength(1 + Math.max(1, deck.cards.length));
				for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
				// eslint-disable-next-line no-control-regex
				expect(data.flat().join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
			}),
			{numRuns: 40},
		);
	});
});

describe('a table that a teacher typed', () => {
	it.each([
		['commas', 'Soal,Jawaban\nApa?,Ini\n'],
		['semicolons, as Excel in Indonesian', 'Soal;Jawaban\r\nApa?;Ini\r\n'],
		['tabs', 'Soal\tJawaban\nApa?\tIni\n'],
		['a line for Excel', 'sep=;\r\nSoal;Jawaban\r\nApa?;Ini\r\n'],
		['old line breaks', 'Soal,Jawaban\rApa?,Ini\r'],
		['English headings in another order', 'Nr,Answer,QUESTION\n1,Ini,Apa?\n'],
		[
			'quotes and white space',
			'"Soal" , "Jawaban"\n"Apa?", Ini \n'.replaceAll(' ,', ',').replaceAll(', ', ','),
		],
		['empty rows and columns', ',,\nSoal,,Jawaban\n,,\nApa?,,Ini\n,,\n'],
		['remarks in headings', 'Soal (wajib),Jawaban*\nApa?,Ini\n'],
	])('with %s', (_, text) =>
		expect(read(text)).toMatchObject({
			title: 'banjir demak',
			cards: [{id: 'ini', kind: 'custom', question: 'Apa?', answer: 'Ini'}],
		}),
	);

	it.each([
		['Pilihan salah', 'Kudus | Pati', {distractors: ['Kudus', 'Pati']}],
		['Pengecoh', 'Kudus; Pati', {distractors: ['Kudus', 'Pati']}],
		['Wrong options', '"Kudus\nPati"', {distractors: ['Kudus', 'Pati']}],
		['Juga benar', "'=1+1", {accept: ['=1+1']}],
		['Urutan', 'hujan → banjir', {form: 'order', items: ['hujan', 'banjir']}],
		[
			'Pasangan',
			'A = satu | B = dua',
			{
				form: 'match',
				pairs: [
					['A', 'satu'],
					['B', 'dua'],
				],
			},
		],
		['Jenis', 'tempat', {kind: 'place'}],
		['Tag', '"banjir, Jawa"', {tags: ['banjir', 'Jawa']}],
	])('column %s: %j', (heading, cell, card) =>
		expect(read(`Soal,Jawaban,${heading}\nApa?,Demak,${cell}\n`).cards[0]).toMatchObject(card),
	);

	it('reads options in columns, a letter for a key, and who made the deck above', () => {
		const deck = read(
			'Judul;Banjir\nPenyusun;Bu Sari | Pak Budi\nLisensi;CC0-1.0\n;\nNo;Pertanyaan;Opsi A;Opsi B;Opsi C;Kunci;Bukti;Penerbit;Tanggal\n' +
				'1;Sungai apa?;Serang;Wulan;Lusi;b;Wulan meluap.;Antara;18/3/2024\n2;Kapan?;;;;2024;;Antara;18/3/2024\n',
		);
		expect(deck).toMatchObject({
			title: 'Banjir',
			authors: ['Bu Sari', 'Pak Budi'],
			license: 'CC0-1.0',
			articles: [{id: 'a1', publisher: 'Antara', publishedAt: '2024-03-18'}],
			cards: [
				{
					answer: 'Wulan',
					distractors: ['Serang', 'Lusi'],
					evidence: [{article: 'a1', text: 'Wulan meluap.', start: 0, end: 5}],
				},
				{answer: '2024'},
			],
		});
		expect(deck.articles).toHaveLength(1);
	});

	it.each([
		['no headings', 'a,b\n1,2\n', 'No row of headings was found'],
		['no answer', 'Soal,Jawaban\nApa?,Ini\nSiapa?,\n', 'line 3: "answer" is missing'],
		[
			'an open quote',
			'Soal,Jawaban\nApa?,Ini\n"Siapa?,Itu\n',
			'line 3: the quotes (") in this row',
		],
		['no source', 'Soal,Jawaban,Bukti\nApa?,Ini,Ini ada.\n', 'line 2: where it is quoted from'],
		[
			'broken JSON',
			'Soal,Jawaban,Lainnya\nApa?,Ini,{x\n',
			'line 2: what stands in the column "Other"',
		],
	])('names the line of %s', (_, text, complaint) =>
		expect(complaintsOf(text)).toContain(complaint),
	);

	it('says which columns it passed over', async () => {
		const {notes} = await csv.read!(bytesOf('Soal,Jawaban,Nilai\na,b,5\n'), setting);
		expect(notes).toMatchObject([{en: 'Columns that are not known were passed over: "Nilai".'}]);
	});

	it('reads what Excel on Windows writes otherwise, and says so', async () => {
		const old = Uint8Array.from(
			[...'Soal;Jawaban\nApa \x93itu\x94?;caf\xe9\n'].map((c) => c.charCodeAt(0)),
		);
		const read = await csv.read!(old, setting);
		expect(read.deck.cards[0]).toMatchObject({question: 'Apa “itu”?', answer: 'café'});
		expect(read.notes[0]!.en).toContain('Windows-1252');
		const wide = Uint8Array.from([
			0xff,
			0xfe,
			...Buffer.from('Soal\tJawaban\nApa?\tIni\n', 'utf16le'),
		]);
		expect((await csv.read!(wide, setting)).deck.cards[0]).toMatchObject({answer: 'Ini'});
	});
});

describe('a cell that was changed in a spreadsheet', () => {
	const text = writeTable(
		{...meeting, cards: [{...meeting.cards[0]!, answer: ' Li  ', accept: ['a | b'], x: {y: 1}}]},
		'id',
		',',
	);

	it('counts, and what stands beside it stays exact', () => {
		const {cards} = read(text.replace('Marganya Li.', 'Nama depannya Li.'));
		expect(cards[0]).toMatchObject({
			hint: 'Nama depannya Li.',
			answer: ' Li  ',
			accept: ['a | b'],
			x: {y: 1},
		});
	});

	it('counts also where more was known of it', () => {
		const {cards} = read(text.replace(' Li  ,', 'Lie,').replace(',a | b,', ',c,'));
		expect(cards[0]).toMatchObject({answer: 'Lie', accept: ['c'], x: {y: 1}});
	});
});

describe('mending a table', () => {
	it('touches the rows that need it and no other', () => {
		const rows = [
			'\ufeffSoal;Jawaban;Pilihan salah\r\n',
			'"Di mana?"; Demak ;"Kudus"\r\n',
			'Berapa?;20 orang;"30 orang | 10 orang | 20 orang"\r\n',
			'Apa?;"a"";b";\r\n',
		];
		const {text, changes} = mendTable(rows.join('').slice(1), 'a.csv');
		rows[2] = 'Berapa?;20 orang;10 orang | 30 orang\r\n';
		expect(text).toBe(rows.join('').slice(1));
		expect(changes.map(({card}) => card)).toEqual([1, 1]);
		expect(mendTable(text, 'a.csv').changes).toEqual([]);
	});
});

const hasLibreOffice = (() => {
	try {
		execFileSync('soffice', ['--version'], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
})();

test.skipIf(!hasLibreOffice)(
	'LibreOffice opens a table, writes it again, and it is the same deck (skipped where it is not installed)',
	() => {
		const folder = temporaryFolder();
		const odd: Deck = {
			...meeting,
			cards: [
				...meeting.cards,
				{...meeting.cards[0]!, id: '0012', answer: '=1+1', question: 'Kata "itu";\napa, ya?'},
			],
		};
		writeFileSync(join(folder, 'a.csv'), `\ufeff${writeTable(odd, 'id', ',')}`);
		execFileSync(
			'soffice',
			[
				`-env:UserInstallation=file://${join(folder, 'profil').replaceAll(' ', '%20')}`,
				...['--headless', '--infilter=CSV:44,34,76,1,,0,false,true,false'],
				...[
					'--convert-to',
					'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
					'--outdir',
					join(folder, 'out'),
					join(folder, 'a.csv'),
				],
			],
			{stdio: 'ignore', timeout: 60_000},
		);
		expect(read(readFileSync(join(folder, 'out', 'a.csv'), 'utf8'))).toEqual(odd);
	},
	90_000,
);
