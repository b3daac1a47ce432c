import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import papaparse from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {formatDeck} from '../../../source/deck/format-deck.js';
import {parseDeck} from '../../../source/deck/parse-deck.js';
import {UserError} from '../../../source/errors.js';
import {bankSoal} from '../../../source/exchange/decks/bank-soal.js';
import {kahoot} from '../../../source/exchange/decks/kahoot.js';
import {readDeckFile} from '../../../source/exchange/decks/read-deck.js';
import {wayground} from '../../../source/exchange/decks/wayground.js';
import {officeLine, officeText} from '../../../source/exchange/office/text.js';
import {exchangeTools as tools} from '../../../source/store/exchange-tools.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {convertedBy, officeTimeout, soffice} from '../../helpers/office.js';
import {meeting} from '../../helpers/sample-decks.js';
import {type RawCell, rawWorkbook} from '../../helpers/workbook.js';
import '../../helpers/seed.js';

// Many workbooks are written and read, also on a machine that has other work.
const slow = 120_000;

const setting = writeSetting({language: 'id', now: 0});
const write = async (deck: Deck, seed = 1) => {
	const {content, notes} = await bankSoal.write(deck, {...setting, seed});
	return {bytes: content as Uint8Array, notes};
};
const read = async (bytes: Uint8Array, name = 'Banjir Demak.xlsx') =>
	bankSoal.read!(bytes, {name, now: 0, tools});
const deckOf = (...cards: Array<Partial<Card>>): Deck => ({
	...meeting,
	cards: cards.map((card, index) => ({
		id: `k${index}`,
		kind: 'custom',
		question: 'Apa?',
		answer: 'Ini',
		...card,
	})),
});
/** A bank as a teacher keeps it: headings, then rows. */
const bank = (...rows: ReadonlyArray<readonly RawCell[]>) =>
	rawWorkbook({sheets: [{name: 'Sheet1', rows}]});
const headings = [
	'Jenis',
	'Pertanyaan',
	'Opsi A',
	'Opsi B',
	'Opsi C',
	'Opsi D',
	'Kunci',
	'Pembahasan',
];

const sheetsOf = async (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes));

describe('what is written', () => {
	it('is the bank that schools know, with the source to the right', async () => {
		const {bytes, notes} = await write(meeting);
		const [questions, about] = await sheetsOf(bytes);
		expect(questions!.sheet).toBe('Bank Soal');
		const [heading, first, , third, truth, purpose] = questions!.data;
		expect(heading!.slice(0, 13)).toEqual([
			...['Jenis', 'Pertanyaan', 'Opsi A', 'Opsi B', 'Opsi C', 'Opsi D', 'Opsi E'],
			...['Kunci', 'Pembahasan', 'Penerbit', 'Judul berita', 'Tanggal', 'Tautan'],
		]);
		const letter = first![7] as string;
		expect(first![2 + letter.charCodeAt(0) - 65]).toBe('Li Hongzhong');
		expect(first!.slice(8, 12)).toEqual([
			'Ia wakil ketua parlemen Tiongkok.',
			...['Suara Nusantara', 'Tamu dari utara dan barat', '2023-07-28'],
		]);
		expect([third, truth, purpose].map((row) => row![0])).toEqual(['PG', 'Benar/Salah', 'Isian']);
		expect(truth!.slice(2, 8)).toEqual([null, null, null, null, null, 'Benar']);
		expect(about!.sheet).toBe('Tentang');
		expect(about!.data[0]!.slice(0, 2)).toEqual(['Judul', meeting.title]);
		expect(notes).toEqual([]);
	});

	it('says under which licence, and that it leaves quoted sentences out', async () => {
		const {bytes} = await write({...meeting, license: 'CC-BY-4.0', authors: ['Sri', 'Budi']});
		const [, about] = await sheetsOf(bytes);
		expect(about!.data.flat()).toContain(
			'Penyusun: Sri, Budi\nLisensi: CC-BY-4.0 (kalimat yang dikutip dari berita tidak termasuk; haknya tetap pada penerbitnya)',
		);
	});

	it.each([
		'=1+1',
		'+62',
		'-5 derajat',
		'@kompas',
		'＝1',
		'=HYPERLINK("http://x")',
		'\t=1',
		'007',
		'12/5',
	])('%j is a text, not a formula, number or date', async (answer) => {
		const {bytes} = await write(deckOf({answer}));
		const files = await tools.unzip(bytes, {limit: 1e7});
		const xml = new TextDecoder().decode(files.get('xl/worksheets/sheet1.xml'));
		expect(xml).not.toContain('<f>');
		expect(xml).not.toMatch(/<c (?![^>]*t="s")[^>]*><v>/);
		expect((await read(bytes)).deck.cards[0]!.answer).toBe(officeLine(answer));
	});

	it.each([
		'constructor',
		'__proto__',
		'toString',
		'_x0041_',
		'\ud800',
		'\uffff',
		'a\nb',
		'<b>&amp;',
	])('%j stays what it is', async (answer) => {
		const {bytes} = await write(deckOf({answer, explanation: answer}));
		const [questions] = await sheetsOf(bytes);
		expect(questions!.data[1]![7]).toBe(officeText(answer));
		expect((await read(bytes)).deck.cards[0]).toMatchObject({
			answer: officeText(answer),
			explanation: officeText(answer),
		});
	});

	it('is the same file for the same deck and seed, and another one for another seed', async () => {
		const [one, same, other] = await Promise.all([
			write(meeting),
			write(meeting),
			write(meeting, 2),
		]);
		expect(Buffer.from(one.bytes).equals(same.bytes)).toBe(true);
		expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(false);
	});

	it('tells by its number which card loses something', async () => {
		const text = 'Rapat dibuka oleh Ini.';
		const evidence = {article: 'a1', text, start: 0, end: 5};
		const {notes} = await write(
			deckOf(
				{},
				{distractors: ['a', 'b', 'c', 'd', 'e', 'f']},
				{evidence: [evidence, evidence]},
				{
					form: 'match',
					pairs: [
						['a = b → c -> d => e ↔ f|:', 'x'],
						['y', 'z'],
					],
				},
				{accept: Array.from({length: 10}, () => 'x'.repeat(9000))},
			),
		);
		expect(notes.map(({en}) => en)).toEqual([
			'Card 2: wrong options that have no place (from the fifth on, or equal to the key) are left out.',
			'Card 3: only the first sentence of evidence is kept.',
			'Card 4: the pairs hold the signs that part them, so they can’t be read back.',
			'Card 5: what is longer than a cell of Excel is left out.',
		]);
	});

	it.skipIf(soffice === undefined)(
		'opens in LibreOffice with every text in its cell',
		{timeout: officeTimeout},
		async () => {
			const deck = deckOf({answer: '=1+1', explanation: 'dua\nbaris'}, ...meeting.cards);
			const {bytes} = await write(deck);
			const csv = convertedBy(soffice!, bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76');
			const {data} = papaparse.parse<string[]>(new TextDecoder().decode(csv), {
				skipEmptyLines: true,
			});
			const [questions] = await sheetsOf(bytes);
			expect(data).toEqual(questions!.data.map((row) => row.map((cell) => cell ?? '')));
		},
	);
});

describe('what teachers have', () => {
	const cardsOf = async (bytes: Uint8Array) => (await read(bytes)).deck.cards;

	test.each<[string, readonly RawCell[], Partial<Card>]>([
		[
			'a letter',
			['PG', 'Ibu kota?', 'Solo', 'Jakarta', 'Bogor', null, 'B', 'Ya.'],
			{answer: 'Jakarta', distractors: ['Solo', 'Bogor'], explanation: 'Ya.'},
		],
		[
			'a small letter with a dot',
			['pg', 'Ibu kota?', 'Solo', 'Jakarta', null, null, 'b.'],
			{answer: 'Jakarta'},
		],
		[
			'letter and text',
			['Pilihan Ganda', 'Ibu kota?', 'Solo', 'Jakarta', null, null, 'B. Jakarta'],
			{answer: 'Jakarta'},
		],
		[
			'the text',
			['PG', 'Ibu kota?', 'Solo', 'Jakarta', null, null, ' jakarta '],
			{answer: 'Jakarta'},
		],
		['a number', ['PG', 'Ibu kota?', 'Solo', 'Jakarta', null, null, {n: 2}], {answer: 'Jakarta'}],
		[
			'numbers as options',
			['PG', 'Berapa?', {n: 1}, {n: 2}, {n: 3}, null, {n: 3}],
			{answer: '3', distractors: ['1', '2']},
		],
		[
			'a letter that is a text too',
			['PG', 'Golongan darah?', 'B', 'A', 'O', null, 'A'],
			{answer: 'B', distractors: ['A', 'O']},
		],
		[
			'several keys',
			['PG Kompleks', 'Mana kota?', 'Solo', 'Jawa', 'Bogor', null, 'A, C'],
			{answer: 'Solo', accept: ['Bogor'], distractors: ['Jawa']},
		],
		[
			'several keys in one',
			['PGK', 'Mana kota?', 'Solo', 'Jawa', 'Bogor', null, 'AC'],
			{answer: 'Solo', accept: ['Bogor']},
		],
		[
			'truth',
			['Benar/Salah', 'Air basah.', null, null, null, null, 'B'],
			{form: 'true-false', answer: 'Benar'},
		],
		[
			'truth with options',
			['BS', 'Air kering.', 'Benar', 'Salah', null, null, 'B'],
			{form: 'true-false', answer: 'Salah'},
		],
		[
			'truth that Excel took for its own',
			['', 'Air kering.', null, null, null, null, {xml: '<c r="G2" t="b"><v>0</v></c>'}],
			{form: 'true-false', answer: 'Salah'},
		],
		[
			'an amount',
			['Isian', 'Berapa rupiah?', null, null, null, null, {n: 1500.5}],
			{answer: '1500,5'},
		],
		[
			'a date',
			['Isian', 'Kapan?', null, null, null, null, {n: 19_567, style: 1}],
			{answer: '27 Juli 1953'},
		],
		[
			'an essay',
			['Esai', 'Mengapa?', null, null, null, null, 'karena hujan'],
			{answer: 'karena hujan'},
		],
		[
			'a blank',
			['Isian', 'Banjir di ____ surut.', null, null, null, null, 'Demak'],
			{form: 'cloze', answer: 'Demak'},
		],
		[
			'pairs in options',
			['Menjodohkan', 'Jodohkan!', 'KPK = Komisi', 'BIN = Badan', null, null, null],
			{
				form: 'match',
				pairs: [
					['KPK', 'Komisi'],
					['BIN', 'Badan'],
				],
			},
		],
		[
			'pairs in the key',
			['Menjodohkan', 'Jodohkan!', null, null, null, null, 'KPK -> Komisi; BIN -> Badan'],
			{
				form: 'match',
				pairs: [
					['KPK', 'Komisi'],
					['BIN', 'Badan'],
				],
			},
		],
		[
			'an order of letters',
			['Mengurutkan', 'Urutkan!', 'dua', 'satu', 'tiga', null, 'B-A-C'],
			{form: 'order', items: ['satu', 'dua', 'tiga']},
		],
		[
			'an order in lines',
			['Urutan', 'Urutkan!', null, null, null, null, 'satu\ndua'],
			{form: 'order', items: ['satu', 'dua']},
		],
	])('%s is understood', async (_, row, card) => {
		const book = rawWorkbook({
			sheets: [{name: 'Sheet1', rows: [headings, row]}],
			formats: ['dd/mm/yyyy'],
		});
		const [found] = await cardsOf(book);
		expect(found).toMatchObject(card);
	});

	it('headings stand where and as they like, below the name of the school', async () => {
		const book = bank(
			['SMP Negeri 1 Demak'],
			[],
			['No', 'KUNCI JAWABAN', 'Butir Soal', 'Pilihan B', 'pilihan_a', 'Tgl', 'Media', 'Link'],
			[
				{n: 1},
				'A',
				'Ibu kota?',
				'Solo',
				'Jakarta',
				'28/7/2023',
				'Suara',
				'https://suara.example/a',
			],
			[],
			[{n: 2}, 'B', 'Kota apel?', 'Malang', 'Medan', '28 Juli 2023', 'Suara', 'bukan tautan'],
		);
		const {deck, notes} = await read(book);
		expect(deck).toMatchObject({
			title: 'Banjir Demak',
			articles: [
				{
					title: 'Suara',
					publisher: 'Suara',
					publishedAt: '2023-07-28',
					url: 'https://suara.example/a',
				},
				{title: 'Suara', publisher: 'Suara', publishedAt: '2023-07-28'},
			],
			cards: [
				{answer: 'Jakarta', distractors: ['Solo']},
				{answer: 'Malang', distractors: ['Medan']},
			],
		});
		expect(notes).toEqual([]);
	});

	it('letters of options may stand below a heading for all of them', async () => {
		const rows = [
			['No.', 'Soal', 'Pilihan Jawaban', null, null, 'Kunci (A/B/C)'],
			[null, null, 'A', 'B', 'C'],
			[{n: 1}, 'Ibu kota?', 'Solo', 'Jakarta', 'Bogor', 'B'],
		];
		const book = rawWorkbook({sheets: [{name: 'Sheet1', rows, merged: ['C1:E1', 'A1:A2']}]});
		expect(await cardsOf(book)).toMatchObject([
			{question: 'Ibu kota?', answer: 'Jakarta', distractors: ['Solo', 'Bogor']},
		]);
	});

	it('a kind that is written once for several rows counts for each', async () => {
		const rows = [
			headings,
			['Benar/Salah', 'Satu.', null, null, null, null, 'B'],
			[null, 'Dua.', null, null, null, null, 'S'],
		];
		const book = rawWorkbook({sheets: [{name: 'Sheet1', rows, merged: ['A2:A3', 'B2:B3']}]});
		expect((await cardsOf(book)).map(({answer, form}) => [answer, form])).toEqual([
			['Benar', 'true-false'],
			['Salah', 'true-false'],
		]);
	});

	it('rows that are no question are told by their number, and the others are kept', async () => {
		const {deck, notes} = await read(
			bank(
				headings,
				['PG', 'Tanpa kunci?', 'a', 'b'],
				['PG', 'Kunci kosong?', 'a', 'b', null, null, 'D'],
				['PG', 'Tanpa opsi?', null, null, null, null, 'A'],
				['PG', null, 'a', 'b', null, null, 'A'],
				['Menjodohkan', 'Jodohkan!', 'a', 'b', null, null, 'x'],
				['PG', 'Baik?', 'ya', 'Ya', 'tidak', null, 'A'],
			),
		);
		expect(deck.cards.map(({answer}) => answer)).toEqual(['ya']);
		expect(notes.map(({en}) => en)).toEqual([
			'Row 2: no key, so it was left out.',
			'Row 3, 4: its key names an option that is empty, so it was left out.',
			'Row 5: no question, so it was left out.',
			'Row 6: its pairs can’t be read (write “left = right”, one a line), so it was left out.'.replace(
				/[“”]/g,
				'"',
			),
			'Row 7: options written twice are used once.',
		]);
	});

	it('the same bank gives the same ids, whatever is mended in its answers', async () => {
		const row = (key: string) => ['PG', 'Ibu kota?', 'Solo', 'Jakarta', null, null, key];
		const first = (await read(bank(headings, row('A'), row('A')))).deck;
		const second = (await read(bank(headings, row('B'), row('A')))).deck;
		expect(second.cards.map(({id}) => id)).toEqual(first.cards.map(({id}) => id));
		expect(second.id).toBe(first.id);
		expect(new Set(first.cards.map(({id}) => id)).size).toBe(2);
	});

	it(
		'thousands of rows that are the same, or of one merged cell, take no longer than others',
		{timeout: slow},
		async () => {
			const row = ['PG', `a${' '.repeat(2000)}b`, 'x', 'y', null, null, 'A'];
			const rows = [headings, ...Array<typeof row>(5000).fill(row)];
			const merged = Array.from({length: 5000}, () => 'A2:A5001');
			const {deck} = await read(rawWorkbook({sheets: [{name: 'S', rows, merged}]}));
			expect(new Set(deck.cards.map(({id}) => id)).size).toBe(5000);
		},
	);

	test.each<[string, Uint8Array, string]>([
		['without headings', bank(['Ibu kota?', 'Jakarta']), 'No headings of a question bank'],
		['without questions', bank(headings), 'no question'],
		['of questions without keys', bank(headings, ['PG', 'Apa?', 'a']), 'Row 2: no key'],
	])('a workbook %s is refused with advice', async (_, book, says) => {
		const error = await read(book).catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(UserError);
		expect((error as UserError).says.en).toContain(says);
		expect((error as UserError).hint?.id).toMatch(/Pertanyaan|soal/);
	});
});

it.each([
	['Kahoot', kahoot],
	['Wayground', wayground],
])('the spreadsheet of %s is read back as well', async (_, format) => {
	const choice = deckOf(...meeting.cards.slice(0, 3));
	const {content} = await format.write(choice, setting);
	const bytes = content as Uint8Array;
	const {deck} = await readDeckFile(bytes, {name: `kelas.${format.ending}`, now: 0, tools});
	expect(
		deck.cards.map(({question, answer, distractors}) => [question, answer, new Set(distractors)]),
	).toEqual(
		choice.cards.map(({question, answer, distractors}) => [question, answer, new Set(distractors)]),
	);
});

/** A deck of what a bank holds: known fields, one sentence of evidence, texts without space around them. */
function heldOf(deck: Deck): Deck {
	const text = <T extends string | undefined>(value: T): T =>
		(value === undefined ? undefined : officeText(value).trim() || undefined) as T;
	const list = (values: readonly string[] | undefined): string[] | undefined => {
		const lines = [...new Set((values ?? []).map(officeLine))].filter((line) => line !== '');
		return lines.length > 0 ? lines : undefined;
	};
	const present = <T extends object>(value: T): T =>
		Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
	return present({
		format: deck.format,
		version: deck.version,
		id: deck.id,
		title: text(deck.title),
		description: text(deck.description),
		authors: list(deck.authors),
		license: text(deck.license),
		tags: list(deck.tags),
		createdAt: deck.createdAt,
		updatedAt: deck.updatedAt,
		language: deck.language,
		articles:
			deck.articles?.length === 0
				? undefined
				: deck.articles?.map(({id, title, publisher, url, publishedAt}) =>
						present({
							id: text(id),
							title: text(title),
							publisher: text(publisher),
							url,
							publishedAt,
						}),
					),
		cards: deck.cards.map((card) => {
			const {id, kind, form, question, answer, hint, explanation, fact, asOf} = card;
			const [evidence] = card.evidence ?? [];
			return present({
				...{id, kind, form, question: text(question), answer: text(answer)},
				...{accept: list(card.accept), distractors: list(card.distractors)},
				...{
					items: list(card.items),
					pairs: card.pairs?.map((pair) => pair.map(officeLine) as [string, string]),
				},
				...{hint: text(hint), explanation: text(explanation)},
				evidence: evidence && [
					{article: text(evidence.article), text: text(evidence.text), start: 0, end: 1},
				],
				...{fact: text(fact), asOf, tags: list(card.tags)},
			});
		}),
	});
}

describe('a deck that comes back', () => {
	const isValid = (deck: Deck): boolean => {
		try {
			parseDeck(formatDeck(deck), 'x.json');
			return deck.cards.length > 0;
		} catch {
			return false;
		}
	};

	it('is equal, where a bank holds all of it', {timeout: slow}, async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck.map(heldOf).filter(isValid), fc.nat(5), async (deck, seed) => {
				const {bytes, notes} = await write(deck, seed);
				fc.pre(notes.length === 0);
				expect((await read(bytes)).deck).toEqual(deck);
			}),
			{numRuns: 60},
		);
	});

	it('has every card of any deck, and is equal from then on', {timeout: slow}, async () => {
		await fc.assert(
			fc.asyncProperty(
				anyDeck.filter(({cards}) => cards.length > 0),
				async (deck) => {
					const first = await readDeckFile((await write(deck)).bytes, {
						name: 'a.xlsx',
						now: 0,
						tools,
					});
					expect(first.deck.cards.map(({id}) => id)).toEqual(deck.cards.map(({id}) => id));
					const second = await read((await write(first.deck)).bytes);
					expect(second.deck).toEqual(first.deck);
				},
			),
			{numRuns: 30},
		);
	});

	it('is refused in words or read, whatever is changed in its parts', {timeout: slow}, async () => {
		const parts = Object.entries(unzipSync((await write(meeting)).bytes));
		const pieces = [
			...[
				'<',
				'>',
				'"',
				'&',
				'</c>',
				'<si>',
				'<t>',
				'<rPh>',
				'<v>5</v>',
				'<f>1</f>',
				'<!--',
				']]>',
			],
			...['<row r="99999999">', '<c r="XFD1"', ' t="b"', ' t="s"', ' r="A1"', 'NaN', '1e999', '-1'],
			...['&#0;', '&#xD800;', '_xD800_', '_x001B_', '<!DOCTYPE x>', '<![CDATA[', '\0', '\ufeff'],
			...['<mergeCell ref="A1:XFD1048576"/>', 'date1904="1"', '__proto__', '', ''],
		];
		const change = fc.tuple(
			fc.nat(parts.length - 1),
			fc.nat(),
			fc.nat(60),
			fc.constantFrom(...pieces),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
				const files = parts.map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]);
				for (const [part, place, cut, piece] of changes) {
					const [, text] = files[part]!;
					const at = place % (text.length + 1);
					files[part]![1] = text.slice(0, at) + piece + text.slice(at + cut);
				}
				const changed = zipSync(
					Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])),
					{level: 0},
				);
				const file = {name: 'a.xlsx', now: 0, tools};
				const result = await readDeckFile(changed, file, 'bank-soal').catch(
					(error: unknown) => error,
				);
				if (result instanceof Error) expect(result).toBeInstanceOf(UserError);
			}),
			{numRuns: 150},
		);
	});
});
