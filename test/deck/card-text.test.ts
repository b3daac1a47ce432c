import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readCardText, writeCardText} from '../../source/deck/card-text.js';
import {wordingOf} from '../../source/deck/changed.js';
import {meeting} from '../helpers/sample-decks.js';

const [card] = meeting.cards as [(typeof meeting.cards)[0]];
const written = writeCardText(wordingOf(card));

describe('a card as text', () => {
	it('is headings, lines, and comments in both languages', () => {
		expect(written.split('\n').filter((line) => !line.startsWith('# '))).toEqual([
			'#',
			'',
			'== Soal / Question ==',
			'Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada Juli 2023?',
			'',
			'== Jawaban / Answer ==',
			'Li Hongzhong',
			'',
			'== Juga benar / Also right ==',
			'',
			'== Pilihan salah / Wrong options ==',
			'Li Qiang',
			'Wang Yajun',
			'Wang Yi',
			'',
			'== Petunjuk / Hint ==',
			'Marganya Li.',
			'',
			'== Penjelasan / Explanation ==',
			'Ia wakil ketua parlemen Tiongkok.',
			'',
		]);
	});

	it('is read again as it was', () => {
		const line = fc.string().map((text) => text.replace(/[\n\r]/g, '').trim());
		const filled = line.filter((text) => text !== '');
		const text = fc.array(line, {maxLength: 4}).map((lines) => lines.join('\n').trim());
		const wording = fc.record({
			question: text,
			answer: text,
			accept: fc.array(filled, {maxLength: 3}),
			distractors: fc.array(filled, {maxLength: 3}),
			hint: text,
			explanation: text,
		});
		fc.assert(
			fc.property(wording, (one) => {
				expect(readCardText(writeCardText(one))).toEqual({wording: one});
			}),
		);
	});

	it('may come back with another editor’s line ends, a mark at its start, one language less', () => {
		const text = `\uFEFF${written.replace(' / Question', '').replaceAll('\n', '\r\n')}`;
		expect(readCardText(text)).toEqual({wording: wordingOf(card)});
	});

	it('is nothing when all was taken away', () => {
		expect(readCardText('')).toEqual({isEmpty: true});
		expect(readCardText('# hanya komentar\n\n')).toEqual({isEmpty: true});
	});

	it.each<[string, string, number, string]>([
		[
			'a heading that nobody knows',
			written.replace('== Jawaban / Answer ==', '== Jawabanku =='),
			12,
			'the heading "== Jawabanku ==" is not known; if it is text of the card, put a \\ before it',
		],
		[
			'a heading twice',
			`${written}== Hint ==\n`,
			31,
			'the heading == Petunjuk / Hint == is there twice',
		],
		[
			'a heading that is gone',
			written.replace('== Petunjuk / Hint ==\n', ''),
			30,
			'the heading == Petunjuk / Hint == is missing; write it again in its place',
		],
		[
			'a text without a heading',
			`Halo\n${written}`,
			1,
			'this text stands before the first heading; move it below its own',
		],
	])('tells the line of %s', (_, text, line, en) => {
		const read = readCardText(text);
		expect(read).toMatchObject({problem: {line, says: {en}}});
	});
});
