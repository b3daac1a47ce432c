import {describe, expect, it, test} from 'vitest';
import {knownWordsFormat} from '../../source/exchange/known-words/formats.js';
import {wordsOfTable} from '../../source/exchange/known-words/table.js';
import {wordsOfValue} from '../../source/exchange/known-words/value.js';

describe('a field or cell names words', () => {
	test.each([
		['rumah', ['rumah']],
		['  Rumah. ', ['rumah']],
		['<b>rumah</b>', ['rumah']],
		['<div>makan&nbsp;</div>', ['makan']],
		['rumah [sound:rumah.mp3]', ['rumah']],
		['{{c1::rumah::r…}}', ['rumah']],
		['rumah (n)', ['rumah']],
		['rumah-rumah', ['rumah']],
		['rumahnya', ['rumah']],
		['kerja sama', ['kerja sama']],
		['Kerja  Sama', ['kerja sama']],
		['makan, minum / tidur', ['makan', 'minum', 'tidur']],
		['makan<br>minum', ['makan', 'minum']],
		['kerja sama, rumah', ['kerja sama', 'rumah']],
		['makan, xyzzyq', ['makan', '?']],
		['Saya makan nasi.', ['?']],
		['Saya makan, lalu tidur', ['?']],
		['Ya, saya makan di rumah', ['?']],
		['xyzzyq', ['?']],
		['', []],
		['<img src="rumah.png">', []],
		['123', ['?']],
	])('%s', (value, expected) => {
		expect(wordsOfValue(value).map(({headword}) => headword ?? '?')).toEqual(expected);
	});

	it('gives passives and plurals to the word that they are forms of', () => {
		const [passive] = wordsOfValue('dibangun');
		expect(passive?.headword).toBe('membangun');
	});
});

describe('a table or list', () => {
	const words = (text: string): string[] => [...wordsOfTable(text, 'kata.csv').headwords];

	test.each([
		['one word a line', 'rumah\nmakan\nminum\n'],
		['with CRLF and a byte order mark', '\uFEFFrumah\r\nmakan\r\nminum\r\n'],
		['on a single line', 'rumah, makan, minum'],
		['comma', 'house,rumah\nto eat,makan\nto drink,minum'],
		['semicolon', 'word;kata\nhouse;rumah\neat;makan\ndrink;minum'],
		['tab', 'front\tback\nrumah\thouse\nmakan\tto eat\nminum\tto drink\n'],
		['pipe', 'rumah|house\nmakan|to eat\nminum|to drink\n'],
		[
			'quotes',
			'"kata","arti"\n"rumah","a house, a home"\n"makan","to ""eat"""\n"minum","drink\nup"',
		],
		['as Anki exports it', '#separator:tab\n#html:true\nrumah\thouse\nmakan\teat\nminum\tdrink\n'],
		['with markup', '<b>rumah</b>\thouse\n<i>makan</i>\teat\nminum\tdrink'],
		['with empty lines', 'rumah\n\n\nmakan\n  \nminum'],
	])('%s', (_, text) => {
		expect(words(text)).toEqual(['rumah', 'makan', 'minum']);
	});

	it('counts what it recognised, and shows a few that it did not', () => {
		const {total, recognised, strange, counted, leftOut} = wordsOfTable(
			'rumah\nmakan\nSaya mau pulang\nxyzzyq\n',
			'kata.txt',
		);
		expect({total, recognised, strange, counted, leftOut}).toEqual({
			total: 4,
			recognised: 2,
			strange: ['Saya mau pulang', 'xyzzyq'],
			counted: 'all-rows',
			leftOut: 0,
		});
	});

	it('takes the column that is most Indonesian, wherever it stands', () => {
		expect(
			words('no,English,notes,Indonesian\n1,air,,udara\n2,house,x,rumah\n3,eat,,makan\n'),
		).toEqual(['udara', 'rumah', 'makan']);
	});

	describe('honours a column that says what is known', () => {
		test.each([
			['known', 'word,status\nrumah,known\nmakan,new\nminum,learning', ['rumah']],
			['dikenal', 'kata;status\nrumah;dikenal\nmakan;belum\nminum;ya', ['rumah', 'minum']],
			['1 and 0', 'word,known\nrumah,1\nmakan,0\nminum,1', ['rumah', 'minum']],
			['true and false', 'word,known\nrumah,TRUE\nmakan,FALSE\nminum,', ['rumah']],
			[
				'1 to 5, 99 and 98',
				'term\tstatus\nrumah\t99\nmakan\t3\nminum\t98\nudara\t5',
				['rumah', 'udara'],
			],
			['1 to 5 and W', 'term,status\nrumah,W\nmakan,3\nminum,I\nudara,5', ['rumah', 'udara']],
			['0 to 4', 'term,status\nrumah,4\nmakan,3\nminum,0', ['rumah']],
		])('%s', (_, text, expected) => {
			expect(words(text)).toEqual(expected);
			expect(wordsOfTable(text, 'kata.csv').counted).toBe('marked-known');
		});

		test.each([
			['levels of a course', 'word,level\nrumah,A1\nmakan,A1\nminum,B2'],
			['a column without a name', 'rumah,1\nmakan,0\nminum,1'],
			['two steps of a scale', 'word,level\nrumah,1\nmakan,2\nminum,2'],
			['nothing in it', 'word,status\nrumah,\nmakan,\nminum,'],
		])('but not %s', (_, text) => {
			expect(words(text)).toEqual(['rumah', 'makan', 'minum']);
		});
	});

	test.each([
		['nothing', '  \n'],
		['another language', 'Gebäude\nWasser\ntrinken\nLuft\nBank\nschlafen\nSchule\nStraße'],
		['numbers', '1,2\n3,4'],
		['no word marked as known', 'word,status\nrumah,new\nmakan,new'],
	])('refuses %s', (_, text) => {
		expect(() => words(text)).toThrow(
			expect.objectContaining({
				name: 'UserError',
				says: {
					id: 'Tidak ada kata Indonesia yang dikenali dalam kata.csv.',
					en: 'No Indonesian words were recognised in kata.csv.',
				},
			}),
		);
	});
});

test.each([
	['PK\u0003\u0004…', 'package'],
	['SQLite format 3\0…', 'collection'],
	['rumah\nmakan', 'table'],
	['', 'table'],
])('what begins with %j is a %s', (head, format) => {
	expect(knownWordsFormat(new TextEncoder().encode(head))).toBe(format);
});
