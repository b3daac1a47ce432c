import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {UserError} from '../../../source/errors.js';
import {quizlet} from '../../../source/exchange/decks/quizlet.js';
import {withoutGuard} from '../../../source/exchange/escape.js';
import {sanitiseLine} from '../../../source/sanitise.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {readAs, written} from '../../helpers/read-format.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const deckOf = (card: Partial<Card>): Deck => ({
	...meeting,
	cards: [{id: 'k', kind: 'custom', question: 'Apa?', answer: 'Ini', ...card}],
});
const rows = (text: string): string[][] =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => line.split('\t'));
const pairsIn = async (text: string): Promise<string[][]> =>
	(await readAs('quizlet', text)).deck.cards.map(({question, answer}) => [question, answer]);

describe('what is written', () => {
	it('has a row for each card, and one that says where they are from', async () => {
		const {text, notes} = await written('quizlet', {...meeting, cards: meeting.cards.slice(1, 4)});
		expect(rows(text)).toEqual([
			['Pada tanggal berapakah gencatan senjata Perang Korea ditandatangani?', '27 Juli 1953'],
			['Di Korea Utara, tanggal 27 Juli dikenal sebagai ____.', 'Hari Kemenangan'],
			['Korea Utara menerapkan karantina wilayah pada tahun 2020.', 'Benar'],
			[
				'Tentang paket kartu ini (newsquiz)',
				'Pertemuan di Pyongyang, Juli 2023; Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28',
			],
		]);
		expect(notes).toHaveLength(1);
	});

	it('asks for each pair, for an order as a list, and for a statement with its options', async () => {
		const {text, notes} = await written('quizlet', forms);
		const read = rows(text);
		expect(read[0]![1]).toMatch(
			/^1\. Rapat kabinet .* 2\. Presiden .* 4\. Subsidi mulai disalurkan$/,
		);
		expect(read[1]).toEqual([
			'Pasangkan tiap tokoh dengan jabatannya. — Ratna Wirasti',
			'Menteri Luar Negeri',
		]);
		expect(read[6]![0]).toMatch(/isi teks\? A\. .* B\. .* C\. .* D\. /);
		expect(notes[1]).toBe('1 soal menjodohkan menjadi satu kartu untuk tiap pasangan.');
	});

	it.each([
		['a\tb\nc', 'a b c'],
		['=1+1', "'=1+1"],
		['+62', "'+62"],
		['\u001b[2Jx', '\ufffd[2Jx'],
	])('%j is the cell %j', async (answer, shown) => {
		expect(rows((await written('quizlet', deckOf({answer}))).text)[0]![1]).toBe(shown);
	});

	test('any deck has two cells in each row', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck, async (deck) => {
				for (const row of rows((await written('quizlet', deck)).text)) expect(row).toHaveLength(2);
			}),
			{numRuns: 40},
		);
	});
});

test('questions and answers come back as they were', async () => {
	// But for an apostrophe that looks like the one before a formula.
	const line = (text: string): string =>
		withoutGuard(sanitiseLine(text).replace(/\s+/g, ' ').trim());
	await fc.assert(
		fc.asyncProperty(anyDeck, async ({cards, ...deck}) => {
			const plain = cards.filter(({form}) => !['match', 'order', 'statement'].includes(form ?? ''));
			fc.pre(plain.length > 0);
			const {text} = await written('quizlet', {...deck, cards: plain});
			const read = await readAs('quizlet', text);
			const again = await written('quizlet', {...deck, cards: read.deck.cards});
			expect(again.text).toBe(text);
			expect(read.deck.cards.map(({question, answer}) => [question, answer])).toEqual(
				plain.map(({question, answer}) => [line(question), line(answer)]),
			);
		}),
		{numRuns: 40},
	);
});

test.each([
	['"Satu" dan "dua"', '"Satu" dan "dua"'],
	['"Satu dan dua"', '“Satu dan dua”'],
	['=1+1', '=1+1'],
])('%j comes back as %j', async (text, back) => {
	const {text: page} = await written('quizlet', deckOf({question: text, answer: text}));
	const [card] = (await readAs('quizlet', page)).deck.cards;
	expect([card!.question, card!.answer]).toEqual([back, back]);
});

describe('sets of other people', () => {
	const expected = [
		['rumah', 'house'],
		['makan', 'to eat'],
		['minum', 'to drink'],
	];

	it.each([
		['tabs and lines', 'rumah\thouse\nmakan\tto eat\nminum\tto drink\n'],
		['CRLF and a byte order mark', '\ufeffrumah\thouse\r\nmakan\tto eat\r\nminum\tto drink\r\n'],
		['a heading', 'Istilah\tDefinisi\nrumah\thouse\nmakan\tto eat\nminum\tto drink'],
		['tabs and semicolons', 'rumah\thouse;makan\tto eat;minum\tto drink;'],
		['hyphens', 'rumah - house\nmakan - to eat\nminum - to drink'],
		['dashes', 'rumah – house\nmakan – to eat\nminum – to drink'],
		['commas', 'rumah,house\nmakan,to eat\nminum,to drink'],
		['equals signs', 'rumah = house\nmakan=to eat\nminum = to drink'.replace('makan=', 'makan = ')],
		['colons', 'rumah: house\nmakan: to eat\nminum: to drink'],
		['semicolons between', 'rumah;house\nmakan;to eat\nminum;to drink'],
		['blank lines', '\n\nrumah\thouse\n\n\nmakan\tto eat\n\nminum\tto drink\n\n'],
		['quotes of a spreadsheet', '"rumah"\t"house"\nmakan\t"to eat"\n"minum"\tto drink'],
	])('%s', async (_, text) => {
		expect(await pairsIn(text)).toEqual(expected);
	});

	it('may have definitions of several lines', async () => {
		expect(await pairsIn('rumah\ta house\nor a home\nmakan\tto eat')).toEqual([
			['rumah', 'a house or a home'],
			['makan', 'to eat'],
		]);
	});

	it('may have more tabs, commas and hyphens in a definition', async () => {
		expect(await pairsIn('ke-mana\tto where, to which - place\nsini\there\tnow')).toEqual([
			['ke-mana', 'to where, to which - place'],
			['sini', 'here now'],
		]);
	});

	it('makes cloze and true-false cards of what they are', async () => {
		const {deck} = await readAs('quizlet', 'Di ____ hari ini.\tJakarta\nBumi bulat.\tBenar');
		expect(deck.cards.map(({form}) => form)).toEqual(['cloze', 'true-false']);
	});

	it('says how many rows have no definition', async () => {
		const {deck, notes} = await readAs('quizlet', 'a\t1\nb\t2\nc\t3\nd\t4\n\t5');
		expect(deck.cards).toHaveLength(4);
		expect(notes).toEqual([
			{
				id: '1 baris tanpa istilah atau tanpa definisi dilewati.',
				en: '1 row without a term or a definition left out.',
			},
		]);
	});

	it('leaves out lines that are longer than any card, and says so', async () => {
		const {deck, notes} = await readAs('quizlet', `a\t1\n${'"'.repeat(60_000)}\tx\nb\t2`);
		expect(deck.cards.map(({question}) => question)).toEqual(['a', 'b']);
		expect(notes[0]?.id).toContain('1 baris');
	});

	it('is refused where it has more rows than a deck holds, rather than cut', async () => {
		await expect(readAs('quizlet', 'a\t1\n'.repeat(30_001))).rejects.toThrow(
			/more than 30,000 questions/,
		);
		await expect(readAs('quizlet', 'a\t1\n'.repeat(600_000))).rejects.toThrow(
			/more than a million parts/,
		);
	});

	it('is named after its file, and has the same ids whenever it is read', async () => {
		const first = await readAs('quizlet', 'a\t1\na\t2', 'Kosakata Bab 1.quizlet.txt');
		const second = await readAs('quizlet', 'a\t1 (satu)\na\t2', 'Kosakata Bab 1.quizlet.txt');
		expect(first.deck.title).toBe('Kosakata Bab 1');
		expect(first.deck.id).toMatch(/^kosakata-bab-1-[0-9a-f]{8}$/);
		expect(first.deck.cards.map(({id}) => id)).toEqual(second.deck.cards.map(({id}) => id));
		expect(new Set(first.deck.cards.map(({id}) => id)).size).toBe(2);
	});

	it.each(['', '\n\n', 'hanya satu kata', '\t\n\t', '\u0000\u0001'])(
		'%j is refused with advice',
		async (text) => {
			await expect(readAs('quizlet', text)).rejects.toThrow(UserError);
		},
	);

	it.each([
		['tabs', '\t'.repeat(500_000)],
		['lines', 'a\n'.repeat(200_000)],
		['semicolons', `a\tb\tc${';'.repeat(500_000)}`],
		['continuations', `a\tb\n${'c\n'.repeat(200_000)}`],
		['spaces', `a${' '.repeat(500_000)}b\tc`],
	])('many %s end soon', async (_, text) => {
		await readAs('quizlet', text).catch((error: unknown) =>
			expect(error).toBeInstanceOf(UserError),
		);
	});

	it('is told by its tabs', () => {
		expect(quizlet.recognise!({head: 'rumah\thouse\nmakan\tto eat', names: []})).toBe(true);
		expect(quizlet.recognise!({head: 'Hanya sebuah kalimat.', names: []})).toBe(false);
	});
});
