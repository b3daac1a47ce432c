import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkDeck} from '../../../source/deck/lint/check-deck.js';
import {rules} from '../../../source/deck/lint/rules.js';
import {readDeck} from '../../../source/deck/parse-deck.js';
import {attacksOn, isWithin, patternsOf} from '../../helpers/patterns.js';

const ids = new Set(rules.map(({id}) => id));

describe('every deck that is JSON of this format', () => {
	const words = fc
		.array(
			fc.constantFrom(
				...'Siapakah Presiden Raka Wibisono yang tersebut itu -nya rumahnya ____ __ ? . , " “ ( pada 4 Mei 2024 20 orang Rp 1.500.000 tidak bukan semua benar Ambon ambon A dan B \u202e 👍 ß İ'.split(
					' ',
				),
			),
			{maxLength: 14},
		)
		.map((parts) => parts.join(' '));
	const field = fc.oneof(
		{weight: 8, arbitrary: words},
		{weight: 1, arbitrary: fc.anything({maxDepth: 2})},
	);
	const evidence = fc.record(
		{article: fc.constantFrom('a', 'b'), text: field, start: fc.integer(), end: fc.nat(40)},
		{requiredKeys: []},
	);
	const card = fc.record(
		{
			id: fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.string()),
			kind: fc.constantFrom('person', 'date', 'quantity', 'word', 'x'),
			form: fc.constantFrom('direct', 'cloze', 'true-false', 'statement', 'order', 'match', 'y'),
			question: field,
			answer: field,
			accept: fc.array(field, {maxLength: 3}),
			distractors: fc.oneof(fc.array(field, {maxLength: 5}), field),
			evidence: fc.array(evidence, {maxLength: 2}),
			items: fc.array(field, {maxLength: 2}),
			word: fc.anything({maxDepth: 1}),
			fact: fc.constantFrom('f', 'g'),
		},
		{requiredKeys: ['id', 'question', 'answer']},
	);
	const deck = fc.record(
		{
			format: fc.constant('newsquiz'),
			version: fc.constant(1),
			id: fc.oneof(fc.constant('x'), fc.string()),
			title: field,
			articles: fc.oneof(fc.constant([{id: 'a', title: 'x'}]), fc.anything({maxDepth: 2})),
			cards: fc.oneof(
				{weight: 9, arbitrary: fc.array(card, {maxLength: 6})},
				{weight: 1, arbitrary: fc.anything({maxDepth: 2})},
			),
			authors: field,
			license: field,
		},
		{requiredKeys: ['format', 'version']},
	);

	it('is judged without a fault of ours, by known rules, at places that are there', () => {
		fc.assert(
			fc.property(deck, (value) => {
				const json = JSON.stringify(value);
				const cards = (JSON.parse(json) as {cards?: unknown}).cards;
				for (const {rule, path} of checkDeck(readDeck(json, 'x.json'))) {
					expect(ids).toContain(rule);
					if (path[0] === 'cards' && path.length > 1)
						expect(Object.keys(cards as object)).toContain(String(path[1]));
				}
			}),
			{numRuns: 400},
		);
	});
});

describe('large decks', () => {
	const deckOf = (count: number, card: (index: number) => object): string =>
		JSON.stringify({
			format: 'newsquiz',
			version: 1,
			id: 'x',
			title: 'x',
			cards: Array.from({length: count}, (_, index) => ({id: `k${index}`, ...card(index)})),
		});

	// Work that grew with the square of the cards would take minutes here.
	it.each<[string, (index: number) => object]>([
		[
			'one card again and again',
			() => ({
				question: 'Di mana letak Jembatan Randu Besar?',
				answer: 'Kendari',
				distractors: ['Ambon', 'Palu'],
			}),
		],
		[
			'cards that all give one another away',
			(index) => ({
				question: `Di mana Jembatan Randu Besar di Kendari nomor ${index}?`,
				answer: 'Kendari',
				distractors: ['Ambon', 'Palu'],
			}),
		],
		[
			'keys that all begin alike',
			(index) => ({
				question: `Apa nama jembatan Randu Besar Nomor ${index}?`,
				answer: `Randu Besar Nomor ${index} Kota ${index}`,
			}),
		],
	])('%s', (_, card) => {
		const findings = checkDeck(readDeck(deckOf(4000, card), 'x.json'));
		expect(findings.length).toBeGreaterThan(4000);
	});
});

describe('regular expressions of decks', () => {
	it('none takes long over a text of its own characters', {timeout: 240_000}, async () => {
		const patterns = await patternsOf('deck');
		expect(patterns.length).toBeGreaterThan(40);
		// A text of a deck has 10,000 at most; in three times that, work that grows with the square is slow.
		const longest = 30_000;
		const slow = patterns.filter((pattern) =>
			attacksOn(pattern, longest).some((attack) => !isWithin(pattern, attack, 2000)),
		);
		expect(slow).toEqual([]);
	});
});
