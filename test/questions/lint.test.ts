import {expect, test} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {standingTogether} from '../../source/deck/lint/lint.js';
import {lint} from '../../source/questions/lint/rules.js';

const sentence = 'Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024.';
const good: Card = {
	id: 'c1',
	kind: 'place',
	form: 'direct',
	question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?',
	answer: 'Kendari',
	distractors: ['Ambon', 'Palu', 'Manado'],
	evidence: [{article: 'a', text: sentence, start: 49, end: 56}],
};

test('a good card breaks no rule', () => {
	expect(lint(good)).toEqual([]);
});

test.each<[string, string, Partial<Card>]>([
	['an error', 'no-pointer', {question: 'Di mana bupati tersebut meresmikan Jembatan Randu?'}],
	['a fault of its shape', 'option-twice', {distractors: ['Ambon', 'ambon', 'Palu']}],
	['advice that only hand-made cards may pass over', 'stem-length', {question: 'Di mana?'}],
	['no evidence', 'no-evidence', {evidence: []}],
])('a built card is dropped for %s', (_, rule, change) => {
	expect(lint({...good, ...change}).map((fault) => fault.rule)).toContain(rule);
});

test('but not for mere advice', () => {
	expect(lint({...good, distractors: ['Ambon']})).toEqual([]);
});

const giver = (id: string, text: string): Card => ({
	...good,
	id,
	kind: 'quantity',
	question: `Berapa orang yang hadir ketika Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024 ${id}?`,
	answer: '200 orang',
	distractors: ['180 orang', '220 orang', '240 orang'],
	evidence: [{article: 'a', text, start: 0, end: 9}],
});

test('of two cards, the one whose key is given away goes, wherever it stands', () => {
	for (const cards of [
		[good, giver('c2', '200 orang hadir.')],
		[giver('c2', '200 orang hadir.'), good],
	]) {
		const {kept, dropped} = standingTogether(cards);
		expect(kept.map(({id}) => id)).toEqual(['c2']);
		expect(dropped.map(({card, finding}) => [card.id, finding.rule])).toEqual([
			['c1', 'given-away'],
		]);
	}
});

test('of two that give each other away, the better one stays', () => {
	const amount: Card = {
		...giver('c2', '200 orang hadir.'),
		question:
			'Berapa orang yang hadir ketika Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024?',
	};
	const place: Card = {
		...good,
		question:
			'Di mana 200 orang hadir ketika Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?',
	};
	expect(standingTogether([amount, place]).kept).toEqual([amount]);
	expect(standingTogether([place, amount]).kept).toEqual([place]);
});

test('cards of one fact stand together: no session shows both', () => {
	const both = [
		{...good, fact: 'f'},
		{...giver('c2', '200 orang hadir.'), fact: 'f'},
	];
	expect(standingTogether(both)).toEqual({kept: both, dropped: []});
});
