import readExcelFile from 'read-excel-file/node';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {UserError} from '../../../source/errors.js';
import {deckFormatsOf} from '../../../source/exchange/decks/formats.js';
import {kahoot} from '../../../source/exchange/decks/kahoot.js';
import {wayground} from '../../../source/exchange/decks/wayground.js';
import type {DeckFormat} from '../../../source/exchange/decks/format.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {meeting} from '../../helpers/sample-decks.js';

const deckOf = (...cards: Array<Partial<Card>>): Deck => ({
	...meeting,
	license: 'CC-BY-4.0',
	cards: cards.map((card, index) => ({
		id: `k${index}`,
		kind: 'custom',
		question: 'Apa?',
		answer: 'Ini',
		distractors: ['Itu', 'Sana'],
		...card,
	})),
});
const write = async (format: DeckFormat, deck: Deck) => {
	const {content, notes} = await format.write(deck, writeSetting({language: 'id', now: 0}));
	const [sheet, sources] = await readExcelFile(Buffer.from(content as Uint8Array));
	return {rows: sheet!.data, sources: sources!.data.flat(), notes: notes.map(({en}) => en)};
};

it.each([
	['kelas.kahoot.xlsx', 'kahoot'],
	['kelas.wayground.xlsx', 'wayground'],
	['kelas.xlsx', 'bank-soal'],
])('%s is of the format %s', (path, name) => {
	expect(deckFormatsOf(path).map((format) => format.name)).toEqual([name]);
});

describe('Kahoot', () => {
	it('has its headings in row 8 and its questions from row 9 on, as in the template', async () => {
		const {rows, sources, notes} = await write(
			kahoot,
			deckOf({}, {form: 'true-false', answer: 'Salah'}),
		);
		expect(rows[1]![1]).toBe('Quiz template');
		expect(rows[7]!.slice(1)).toEqual([
			'Question - max 120 characters',
			...[1, 2, 3, 4].map((number) => `Answer ${number} - max 75 characters`),
			'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
			'Correct answer(s) - choose at least one',
		]);
		const [first, second] = rows.slice(8);
		expect(first!.slice(0, 2)).toEqual([1, 'Apa?']);
		expect(new Set(first!.slice(2, 5))).toEqual(new Set(['Ini', 'Itu', 'Sana']));
		expect(first![1 + (first![7] as unknown as number)]).toBe('Ini');
		expect([5, 10, 20, 30, 60, 90, 120, 240]).toContain(first![6]);
		expect(second!.slice(2)).toEqual(['Benar', 'Salah', null, null, 20, 2]);
		expect(notes).toEqual([]);
		expect(sources).toContain('Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28');
	});

	const long = (length: number): string => 'x'.repeat(length);

	test.each<[Partial<Card>, string | undefined]>([
		[{question: long(120), answer: long(75), distractors: [`${long(74)}y`]}, undefined],
		[{question: long(121)}, 'the question is too long, so it is left out'],
		[{answer: long(76)}, 'the answer is too long, so it is left out'],
		[{distractors: ['Itu', long(76)]}, 'wrong options that are too long are left out'],
		[{distractors: [long(76)]}, 'no wrong option that fits, so it is left out'],
		[{distractors: []}, 'no wrong option that fits, so it is left out'],
		[{distractors: ['a', 'b', 'c', 'd']}, 'wrong options beyond the limit are left out'],
		[
			{form: 'order', items: ['a', 'b']},
			'this form of question is not known there, so it is left out',
		],
	])('%j fits, or says what does not', async (card, says) => {
		const {rows, notes} = await write(kahoot, deckOf({}, card));
		if (says === undefined) expect(notes).toEqual([]);
		else expect(notes).toContain(`Kahoot, card 2: ${says}.`);
		for (const row of rows.slice(8)) {
			expect(String(row[1]).length).toBeLessThanOrEqual(120);
			for (const answer of row.slice(2, 6))
				expect(String(answer ?? '').length).toBeLessThanOrEqual(75);
		}
	});
});

describe('Wayground', () => {
	it('has its columns, the source of each question in its explanation', async () => {
		const {rows, notes} = await write(
			wayground,
			deckOf({explanation: 'Begitulah.'}, {distractors: [], accept: ['ini juga']}),
		);
		expect(rows[0]).toEqual([
			...['Question Text', 'Question Type'],
			...['Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5'],
			...['Correct Answer', 'Time in seconds', 'Image Link', 'Answer explanation'],
		]);
		expect(rows[1]![1]).toBe('Multiple Choice');
		expect(rows[1]![1 + (rows[1]![7] as unknown as number)]).toBe('Ini');
		expect(rows[1]![10]).toBe(
			'Begitulah. Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28',
		);
		expect(rows[2]!.slice(1, 8)).toEqual([
			...['Fill-in-the-Blank', 'Ini', 'ini juga', null, null, null, null],
		]);
		expect(notes).toEqual([]);
	});

	it('says which cards it does not take', async () => {
		const {rows, notes} = await write(
			wayground,
			deckOf(
				{},
				{
					form: 'match',
					pairs: [
						['a', 'b'],
						['c', 'd'],
					],
				},
				{distractors: ['a', 'b', 'c', 'd', 'e']},
				{question: 'x'.repeat(2000)},
			),
		);
		expect(rows).toHaveLength(3);
		expect(notes).toEqual([
			'Wayground, card 2: this form of question is not known there, so it is left out.',
			'Wayground, card 3: wrong options beyond the limit are left out.',
			'Wayground, card 4: the question is too long, so it is left out.',
		]);
	});
});

it.each([
	['Kahoot', kahoot, deckOf({distractors: []})],
	['Wayground', wayground, deckOf({form: 'order', items: ['a', 'b']})],
	['Kahoot', kahoot, deckOf()],
])('%s refuses a deck of which it takes nothing', async (_, format, deck) => {
	const error = await write(format, deck).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(UserError);
	expect((error as UserError).hint).toBeDefined();
});
