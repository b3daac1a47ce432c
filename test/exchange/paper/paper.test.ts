import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import type {UserError} from '../../../source/errors.js';
import {indicatorOf, levelOf} from '../../../source/exchange/paper/blueprint.js';
import {paperChoice} from '../../../source/exchange/paper/choice.js';
import {kindOf, letterOf, paperOf} from '../../../source/exchange/paper/paper.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {manyCards, meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const card = (fields: Partial<Card>): Card => ({
	id: 'k',
	kind: 'custom',
	question: 'Apa?',
	answer: 'Ini',
	...fields,
});
const deckOf = (...cards: Card[]): Deck => ({...meeting, cards});

test.each<[string, Partial<Card>]>([
	['choice', {distractors: ['Itu']}],
	['choice', {form: 'statement', distractors: ['Itu', 'Sana']}],
	['short', {}],
	['short', {distractors: ['ini']}],
	['short', {form: 'cloze', question: 'Di ____.'}],
	['true-false', {form: 'true-false', answer: 'Benar'}],
	[
		'match',
		{
			form: 'match',
			pairs: [
				['a', 'b'],
				['c', 'd'],
			],
		},
	],
	['order', {form: 'order', items: ['a', 'b']}],
	['short', {form: 'bentuk baru'}],
])('%s is how %j is answered on paper', (kind, fields) => {
	expect(kindOf(card(fields))).toBe(kind);
});

test.each([
	[0, 'a'],
	[25, 'z'],
	[26, 'aa'],
	[52, 'ba'],
])('line %d has the letter %s', (index, letter) => expect(letterOf(index)).toBe(letter));

describe('a packet', () => {
	it('has parts in the order of a test, numbered through', () => {
		const {parts, questions} = paperOf(meeting, 'A', 1);
		expect(parts.map(({kind}) => kind)).toEqual(['choice', 'true-false', 'short']);
		expect(questions.map(({number}) => number)).toEqual([1, 2, 3, 4, 5]);
	});

	it('keeps dates and figures rising, Benar first, and marks the key', () => {
		const {questions} = paperOf(meeting, 'B', 3);
		const dates = questions.find(({card: {id}}) => id === 'gencatan')!;
		expect(dates.options.map(({letter, text}) => `${letter} ${text}`)).toEqual([
			'A 25 Juni 1950',
			'B 27 Juni 1950',
			'C 25 Juli 1953',
			'D 27 Juli 1953',
		]);
		expect(dates.key).toBe('D');
	});

	it('keys pairs by letter and items by their place', () => {
		const {questions} = paperOf(
			deckOf(
				card({
					form: 'match',
					pairs: [
						['KPK', 'korupsi'],
						['BIN', 'intelijen'],
						['PPATK', 'korupsi'],
					],
				}),
				card({id: 'u', form: 'order', items: ['satu', 'dua', 'tiga']}),
			),
			'A',
			1,
		);
		const [match, order] = questions;
		const right = new Map([
			['KPK', 'korupsi'],
			['BIN', 'intelijen'],
			['PPATK', 'korupsi'],
		]);
		for (const [index, part] of match!.key.split(', ').entries()) {
			const [number, letter] = part.split('–');
			expect(number).toBe(String(index + 1));
			const text = match!.options.find((option) => option.letter === letter)!.text;
			expect(text).toBe(right.get(match!.lines[index]!));
		}
		expect(match!.options).toHaveLength(2);
		const places = order!.key.split(', ').map(Number);
		expect(order!.lines.map((line, index) => [places[index], line]).sort()).toEqual([
			[1, 'satu'],
			[2, 'dua'],
			[3, 'tiga'],
		]);
		expect(places).not.toEqual([1, 2, 3]);
	});

	it('spreads its keys over the letters', () => {
		const counts = new Map<string, number>();
		const words = ['apel', 'jeruk', 'mangga', 'nanas'];
		const cards = Array.from({length: 40}, (_, index) =>
			card({
				id: `k${index}`,
				answer: words[index % 4]!,
				distractors: words.filter((word) => word !== words[index % 4]),
			}),
		);
		for (const {key} of paperOf(deckOf(...cards), 'A', 1).questions) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		expect([...counts].sort()).toEqual([
			['A', 10],
			['B', 10],
			['C', 10],
			['D', 10],
		]);
	});

	it('B has no question at the number that it has in A, and the same ones', () => {
		fc.assert(
			fc.property(fc.integer({min: 2, max: 60}), fc.nat(1000), (count, seed) => {
				const deck = manyCards(count);
				const [a, b] = (['A', 'B'] as const).map((packet) => paperOf(deck, packet, seed).questions);
				expect(new Set(b!.map((each) => each.card))).toEqual(new Set(a!.map((each) => each.card)));
				for (const [index, question] of a!.entries()) {
					expect(question.card).not.toBe(b![index]!.card);
				}
			}),
		);
	});

	it('is the same for the same seed, has each card once and a key that is one of its options', () => {
		fc.assert(
			fc.property(
				anyDeck,
				fc.constantFrom('A' as const, 'B' as const),
				fc.nat(9),
				(deck, packet, seed) => {
					const paper = paperOf(deck, packet, seed);
					expect(paperOf(structuredClone(deck), packet, seed)).toEqual(paper);
					expect(paper.questions.map((each) => each.card.id).sort()).toEqual(
						deck.cards.map(({id}) => id).sort(),
					);
					for (const {
						kind,
						options,
						key,
						card: {answer},
					} of paper.questions) {
						if (kind !== 'choice') continue;
						expect(options.find(({letter}) => letter === key)!.text).toBe(answer);
						expect(options.length).toBeLessThanOrEqual(5);
					}
				},
			),
		);
	});
});

test.each<[Record<string, string>, string, string]>([
	[{}, 'A', 'soal,kunci,kisi-kisi'],
	[{paket: 'b'}, 'B', 'soal,kunci,kisi-kisi'],
	[{paket: 'A,B', part: 'kunci'}, 'A,B', 'kunci'],
	[{paket: 'ab', part: 'Soal, kisi-kisi'}, 'A,B', 'soal,kisi-kisi'],
])('%j chooses packets %s and %s', (options, packets, parts) => {
	const choice = paperChoice(options);
	expect([choice.packets.join(), [...choice.parts].join()]).toEqual([packets, parts]);
});

test.each([
	[{paket: 'C'}, '--paket does not know "C".'],
	[{paket: ''}, '--paket does not know "".'],
	[{part: 'soal,rpp'}, '--part does not know "rpp".'],
	[{part: ','}, '--part does not know ",".'],
])('%j is refused with the choices there are', (options, says) => {
	try {
		paperChoice(options);
		expect.unreachable();
	} catch (error) {
		expect(error).toMatchObject({says: {en: says}, exitStatus: 2});
		expect((error as UserError).hint?.id).toContain('Pilih dari');
	}
});

describe('the blueprint', () => {
	test.each<[Partial<Card>, string]>([
		[{kind: 'person', distractors: ['Itu']}, 'menentukan tokoh dengan tepat.'],
		[{kind: 'reason'}, 'menyebutkan alasan atau sebab dengan tepat.'],
		[
			{kind: 'date', form: 'true-false', answer: 'Benar'},
			'menilai kebenaran pernyataan tentang waktu dengan tepat.',
		],
		[{form: 'order', items: ['a', 'b']}, 'mengurutkan peristiwa atau informasi dengan tepat.'],
		[{kind: 'jenis baru'}, 'menyebutkan informasi yang ditanyakan dengan tepat.'],
	])('says what %j tests', (fields, end) => {
		expect(indicatorOf(card(fields), meeting, 'id')).toBe(
			`Disajikan informasi dari berita, peserta didik dapat ${end}`,
		);
	});

	test.each<[Partial<Card>, string]>([
		[{kind: 'place'}, 'L1 (C1)'],
		[{kind: 'purpose'}, 'L1 (C2)'],
		[{form: 'order'}, 'L2 (C3)'],
	])('%j asks as deep as %s', (fields, level) => expect(levelOf(card(fields))).toBe(level));
});
