import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {diffDecks, isSameDeck} from '../../source/deck/diff.js';
import {wordDifference} from '../../source/deck/word-difference.js';

const card = (id: string, rest: Partial<Card> = {}): Card => ({
	id,
	kind: 'person',
	question: `Siapakah tokoh ${id}?`,
	answer: `Nama ${id}`,
	...rest,
});
const deck = (cards: Card[], rest: Partial<Deck> = {}): Deck => ({
	format: 'newsquiz',
	version: 1,
	id: 'contoh',
	title: 'Contoh',
	language: 'id',
	cards,
	...rest,
});

describe('diffDecks', () => {
	const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => card(id));

	it('finds nothing between equal decks', () => {
		const difference = diffDecks(deck([a!, b!]), deck([a!, b!]));
		expect(difference).toEqual({deck: [], added: [], removed: [], changed: [], moved: [], same: 2});
		expect(isSameDeck(difference)).toBe(true);
	});

	it('names cards that came and went, with their places', () => {
		expect(diffDecks(deck([a!, b!]), deck([b!, c!]))).toMatchObject({
			added: [{position: 2, card: {id: 'c'}}],
			removed: [{position: 1, card: {id: 'a'}}],
			moved: [],
			same: 1,
		});
	});

	it('names the fewest cards that moved', () => {
		expect(diffDecks(deck([a!, b!, c!, d!]), deck([d!, a!, b!, c!])).moved).toEqual([
			{id: 'd', question: d!.question, from: 4, to: 1},
		]);
	});

	it('tells a changed field word by word, whatever field it is', () => {
		const old = card('a', {distractors: ['X', 'Y'], catatan: {kelas: 7}});
		const now = card('a', {
			question: 'Siapakah nama tokoh a?',
			distractors: ['X', 'Z', 'Y'],
			catatan: {kelas: 8},
			hint: 'Menteri',
		});
		const [change] = diffDecks(deck([old]), deck([now])).changed;
		expect(change!.fields).toEqual([
			{
				field: 'question',
				from: 'Siapakah tokoh a?',
				to: 'Siapakah nama tokoh a?',
				words: [
					{kind: 'same', text: 'Siapakah '},
					{kind: 'new', text: 'nama '},
					{kind: 'same', text: 'tokoh a?'},
				],
			},
			{
				field: 'distractors',
				from: 'X | Y',
				to: 'X | Z | Y',
				words: [
					{kind: 'same', text: 'X | '},
					{kind: 'new', text: 'Z | '},
					{kind: 'same', text: 'Y'},
				],
			},
			{
				field: 'catatan.kelas',
				from: '7',
				to: '8',
				words: [
					{kind: 'gone', text: '7'},
					{kind: 'new', text: '8'},
				],
			},
			{field: 'hint', to: 'Menteri', words: [{kind: 'new', text: 'Menteri'}]},
		]);
	});

	it('knows a card that only got another id', () => {
		const evidence = [{article: 'x', text: 'Nama a tiba.', start: 0, end: 6}];
		const difference = diffDecks(
			deck([card('a', {evidence})]),
			deck([{...card('a', {evidence}), id: 'e'}]),
		);
		expect(difference).toMatchObject({
			added: [],
			removed: [],
			changed: [{id: 'e', fields: [{field: 'id', from: 'a', to: 'e'}]}],
		});
	});

	it('tells fields of the deck and of its articles', () => {
		const old = deck([], {articles: [{id: 'x', title: 'Lama'}]});
		const now = deck([], {title: 'Contoh baru', articles: [{id: 'x', title: 'Baru'}]});
		expect(diffDecks(old, now).deck.map(({field, from, to}) => [field, from, to])).toEqual([
			['title', 'Contoh', 'Contoh baru'],
			['articles.x.title', 'Lama', 'Baru'],
		]);
	});

	it('accounts for every card of both decks', () => {
		const some = fc
			.uniqueArray(fc.integer({min: 0, max: 30}))
			.map((ids) => deck(ids.map((id) => card(`k${id}`))));
		fc.assert(
			fc.property(some, some, (old, now) => {
				const {added, removed, changed, same, moved} = diffDecks(old, now);
				expect(removed.length + changed.length + same).toBe(old.cards.length);
				expect(added.length + changed.length + same).toBe(now.cards.length);
				expect(moved.length).toBeLessThanOrEqual(Math.max(0, same - 1));
			}),
		);
	});
});

test('a difference in words gives back both texts', () => {
	const words = fc
		.array(fc.constantFrom('gempa', 'Lontar', '12', '19', 'orang', 'tewas'), {maxLength: 30})
		.map((some) => some.join(' '));
	const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
	fc.assert(
		fc.property(words, words, (from, to) => {
			const parts = wordDifference(from, to);
			const without = (kind: string): string =>
				squeezed(
					parts
						.filter((part) => part.kind !== kind)
						.map(({text}) => `${text} `)
						.join(''),
				);
			expect(without('new')).toBe(squeezed(from));
			expect(without('gone')).toBe(squeezed(to));
		}),
	);
});

test('long texts are compared in time that stays small', () => {
	const long = (seed: string): string =>
		Array.from({length: 5000}, (_, at) => `${seed}${at}`).join(' ');
	const parts = wordDifference(`awal ${long('a')} akhir`, `awal ${long('b')} akhir`);
	expect(parts.map(({kind}) => kind)).toEqual(['same', 'gone', 'new', 'same']);
});
