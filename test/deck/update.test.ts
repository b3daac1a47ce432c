import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {isSameDeck} from '../../source/deck/diff.js';
import {originalId, startOver, updateDeck} from '../../source/deck/update.js';
import '../helpers/seed.js';

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
const ids = ({cards}: Deck): string[] => cards.map(({id}) => id);

describe('a later version of a deck', () => {
	it('is the same when nothing was changed', () => {
		const present = deck([card('a'), card('b')]);
		const update = updateDeck(present, structuredClone(present));
		expect(isSameDeck(update.difference)).toBe(true);
		expect(update.otherKeys).toEqual([]);
	});

	it('keeps the id here, whatever the deck is called there', () => {
		const update = updateDeck(
			deck([card('a')], {id: 'contoh-2'}),
			deck([card('a')], {id: 'contoh'}),
		);
		expect(update.deck.id).toBe('contoh-2');
		expect(isSameDeck(update.difference)).toBe(true);
	});

	it('keeps the id of a card whose author renamed it, and knows it again next time', () => {
		const present = deck([card('a', {fact: 'f1', form: 'direct'})]);
		const incoming = deck([card('z', {fact: 'f1', form: 'direct', question: 'Siapa namanya?'})]);
		const {deck: once} = updateDeck(present, incoming);
		expect(once.cards).toMatchObject([{id: 'a', originalId: 'z', question: 'Siapa namanya?'}]);
		expect(isSameDeck(updateDeck(once, incoming).difference)).toBe(true);
	});

	it('tells apart a changed text from a changed key', () => {
		const present = deck([
			card('a'),
			card('b', {answer: 'Prabowo Subianto', accept: ['Prabowo']}),
			card('c', {answer: 'Hotel Melati'}),
			card('d'),
		]);
		const update = updateDeck(
			present,
			deck([
				card('a', {question: 'Siapa dia?'}),
				card('b', {answer: 'Prabowo'}),
				card('c', {answer: 'hotel “Melati”'}),
				card('d', {answer: 'Orang lain'}),
			]),
		);
		expect(update.otherKeys).toEqual(['d']);
		expect(update.difference.changed.map(({id}) => id)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('is no change where only the learner’s own title came in between', () => {
		const incoming = deck([card('a')], {updatedAt: '2026-10-01'});
		const present = {...incoming, title: 'Judul saya', updatedAt: '2026-11-01T08:00:00.000Z'};
		expect(isSameDeck(updateDeck(present, incoming, ['title']).difference)).toBe(true);
		const later = {...incoming, updatedAt: '2026-12-01'};
		expect(updateDeck(present, later, ['title']).deck.updatedAt).toBe('2026-12-01');
	});

	it('leaves the title and the description that the learner gave it', () => {
		const present = deck([], {title: 'Judul saya', description: 'Catatan saya'});
		const incoming = deck([], {title: 'Judul baru', description: 'Uraian baru', license: 'MIT'});
		expect(updateDeck(present, incoming, ['title']).deck).toMatchObject({
			title: 'Judul saya',
			description: 'Uraian baru',
			license: 'MIT',
		});
		const bare = deck([], {title: 'Judul saya'});
		expect(updateDeck(bare, incoming, ['description']).deck).not.toHaveProperty('description');
	});
});

describe('cards to be learned from the beginning', () => {
	it('get a new id, and are known by the old one at the next update', () => {
		const present = deck([card('a'), card('b')]);
		const incoming = deck([card('a', {answer: 'Orang lain'}), card('b')]);
		const {deck: updated, otherKeys} = updateDeck(present, incoming);
		const begun = startOver(updated, otherKeys);
		expect(ids(begun)).toEqual(['a-2', 'b']);
		expect(originalId(begun.cards[0]!)).toBe('a');
		const next = updateDeck(begun, incoming);
		expect(isSameDeck(next.difference)).toBe(true);
		const again = updateDeck(begun, deck([card('a', {answer: 'Siapa lagi'}), card('b')]));
		expect(ids(startOver(again.deck, again.otherKeys))).toEqual(['a-3', 'b']);
	});

	it('keep it when their author gives that id to a new card', () => {
		const present = startOver(deck([card('a')]), ['a']);
		const {deck: updated} = updateDeck(present, deck([card('a-2'), card('a')]));
		expect(updated.cards.map((each) => [each.id, originalId(each)])).toEqual([
			['a-3', 'a-2'],
			['a-2', 'a'],
		]);
	});

	it('do not take the id of another card', () => {
		const incoming = deck([card('a', {answer: 'X'}), card('a-2')]);
		expect(ids(startOver(incoming, ['a']))).toEqual(['a-3', 'a-2']);
	});
});

test('ids stay unique, and an update twice is an update once', () => {
	const cards = fc.uniqueArray(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd', 'a-2', 'b-2'),
			answer: fc.constantFrom('X', 'Y', 'Z'),
			question: fc.constantFrom('Siapa?', 'Apa?'),
		}),
		{selector: ({id}) => id},
	);
	fc.assert(
		fc.property(cards, cards, fc.boolean(), (old, now, isAnew) => {
			const present = deck(old.map(({id, ...rest}) => card(id, rest)));
			const incoming = deck(now.map(({id, ...rest}) => card(id, rest)));
			const {deck: updated, otherKeys} = updateDeck(present, incoming);
			const settled = isAnew ? startOver(updated, otherKeys) : updated;
			expect(new Set(ids(settled)).size).toBe(incoming.cards.length);
			expect(settled.cards.map(originalId)).toEqual(ids(incoming));
			expect(isSameDeck(updateDeck(settled, incoming).difference)).toBe(true);
		}),
	);
});
