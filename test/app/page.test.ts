import {describe, expect, it} from 'vitest';
import {cells} from '../../source/components/text/cells.js';
import {type Page, type Piece, setPage} from '../../source/components/text/page.js';

/** `kata` in braces is a word that can be pointed at, numbered in order. */
function pieces(text: string, from = 0): Piece[] {
	let word = from;
	return text
		.split(/[{}]/)
		.map((part, index): Piece => (index % 2 === 1 ? {text: part, word: word++} : {text: part}))
		.filter((piece) => piece.text !== '');
}

const rowsOf = ({rows}: Page): string[] =>
	rows.map(({runs}) => runs.map(({text}) => text).join(''));
const set = (text: string, width: number, options = {}): Page =>
	setPage([{pieces: pieces(text)}], width, options);

describe('a page', () => {
	it('breaks between words, and leaves an empty row between paragraphs', () => {
		const page = setPage(
			[{pieces: pieces('{Satu} {dua} {tiga}.')}, {pieces: pieces('{Empat}', 3)}],
			9,
		);
		expect(rowsOf(page)).toEqual(['Satu dua', 'tiga.', '', 'Empat']);
		expect([0, 1, 2, 3].map((word) => [page.rowOf(word), page.columnOf(word)])).toEqual([
			[0, 0],
			[0, 5],
			[1, 0],
			[3, 0],
		]);
	});

	it('keeps punctuation with its word, and white space single', () => {
		expect(rowsOf(set('“{Kami}\n {pergi},”  kata', 8))).toEqual(['“Kami', 'pergi,”', 'kata']);
	});

	it('breaks a term of several words between them, and still is one word', () => {
		const page = set('ada {gencatan senjata} baru', 13);
		expect(rowsOf(page)).toEqual(['ada gencatan', 'senjata baru']);
		expect(page.rows.map(({runs}) => runs.map(({word}) => word))).toEqual([
			[undefined, 0],
			[0, undefined],
		]);
		expect(page.rowOf(0)).toBe(0);
	});

	it('holds the space inside a term', () => {
		const page = set('ada {gencatan senjata} baru', 40);
		expect(page.rows[0]!.runs[1]).toEqual({text: 'gencatan senjata', word: 0, column: 4});
	});

	it('sets signs before words', () => {
		const page = set('{satu} {dua}', 20, {sign: (word: number) => (word === 1 ? '+' : '')});
		expect(rowsOf(page)).toEqual(['satu +dua']);
		expect(page.columnOf(1)).toBe(5);
	});

	it('breaks what is wider than a row, and drops what no row can hold', () => {
		expect(rowsOf(set('{abcdefgh}', 3))).toEqual(['abc', 'def', 'gh']);
		expect(rowsOf(set('{漢}', 1))).toEqual(['']);
		for (const row of rowsOf(set('{漢字漢字} {kata}', 5)))
			expect(cells(row)).toBeLessThanOrEqual(5);
	});

	it('lets nothing unsafe through', () => {
		expect(rowsOf(set('{a\u001b[31mb}', 20))).toEqual(['a\ufffd[31mb']);
	});

	it('sets paragraphs that belong together without a row between', () => {
		const page = setPage([{pieces: pieces('a')}, {pieces: pieces('b')}], 9, {isClose: () => true});
		expect(rowsOf(page)).toEqual(['a', 'b']);
	});

	it.each([
		[0, 0, 0],
		[0, 6, 1],
		[0, 99, 1],
		[2, 0, undefined],
	])('row %i, cell %i: the nearest word is %s', (row, cell, word) => {
		const page = setPage([{pieces: pieces('{satu} {dua} .')}, {pieces: pieces('—')}], 20);
		expect(page.wordNear(row, cell)).toBe(word);
	});
});
