import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {checkDeck} from '../../../source/deck/lint/check-deck.js';
import {mendDeck} from '../../../source/deck/lint/fix.js';
import {qualityOf} from '../../../source/deck/lint/score.js';
import {readDeck} from '../../../source/deck/parse-deck.js';

const deckOf = (cards: string): string =>
	`{"format": "newsquiz", "version": 1, "id": "x", "title": "x", "cards": [${cards}]}`;
const ofCard = (card: string): string => {
	const {text} = mendDeck(deckOf(card));
	return text.slice(deckOf('').length - 2, -2);
};

describe('mends surely, and leaves the rest as it is written', () => {
	it.each([
		['white space', `{"id":"a","answer":" b ","x" : 1}`, `{"id":"a","answer":"b","x" : 1}`],
		[
			'a short gap',
			`{"id":"a","form":"cloze","question":"Di __."}`,
			`{"id":"a","form":"cloze","question":"Di ____."}`,
		],
		[
			'a long gap',
			`{"id":"a","form":"cloze","question":"Di _______."}`,
			`{"id":"a","form":"cloze","question":"Di ____."}`,
		],
		[
			'benar',
			`{"id":"a","form":"true-false","answer":"benar"}`,
			`{"id":"a","form":"true-false","answer":"Benar"}`,
		],
		[
			'the key among the distractors',
			`{"id":"a","answer":"Ambon","distractors":["Palu", "ambon", "Bitung"]}`,
			`{"id":"a","answer":"Ambon","distractors":["Palu", "Bitung"]}`,
		],
		[
			'distractors twice',
			`{"id":"a","answer":"Ambon","distractors":["Palu", "palu", "Palu"]}`,
			`{"id":"a","answer":"Ambon","distractors":["Palu"]}`,
		],
		[
			'the first of a list',
			`{"id":"a","answer":"Ambon","distractors":["Ambon", "Palu"]}`,
			`{"id":"a","answer":"Ambon","distractors":["Palu"]}`,
		],
		[
			'a whole list',
			`{"id":"a","answer":"Ambon","distractors":["Ambon", ""]}`,
			`{"id":"a","answer":"Ambon","distractors":[]}`,
		],
		[
			'accepted forms twice',
			`{"id":"a","answer":"Ambon","accept":["Kota Ambon", "ambon", "kota ambon"]}`,
			`{"id":"a","answer":"Ambon","accept":["Kota Ambon"]}`,
		],
		[
			'figures',
			`{"id":"a","answer":"20 orang","distractors":["30 orang","10 orang", "1.000 orang"]}`,
			`{"id":"a","answer":"20 orang","distractors":["10 orang","30 orang", "1.000 orang"]}`,
		],
		[
			'dates',
			`{"id":"a","answer":"Mei 2024","distractors":["Juli 2024","Mei 2023"]}`,
			`{"id":"a","answer":"Mei 2024","distractors":["Mei 2023","Juli 2024"]}`,
		],
		['no id', `{"answer":"Ambon Manise"}`, `{"id": "ambon-manise", "answer":"Ambon Manise"}`],
		[
			'ids twice',
			`{"id":"a","answer":"Ambon"},{"id":"a","answer":"Palu"}`,
			`{"id":"a","answer":"Ambon"},{"id":"palu","answer":"Palu"}`,
		],
		[
			'a made id that is taken',
			`{"answer":"Ambon"},{"id":"ambon","answer":"x"}`,
			`{"id": "ambon-2", "answer":"Ambon"},{"id":"ambon","answer":"x"}`,
		],
		[
			'no marks',
			`{"id":"a","answer":"Palu","evidence":[{"text":"Ia di Palu."}]}`,
			`{"id":"a","answer":"Palu","evidence":[{"text":"Ia di Palu.", "start": 6, "end": 10}]}`,
		],
		[
			'wrong marks',
			`{"id":"a","answer":"Palu","evidence":[{"text":"Ia di Palu.","start":9,"end":99}]}`,
			`{"id":"a","answer":"Palu","evidence":[{"text":"Ia di Palu.","start":6,"end":10}]}`,
		],
	])('%s', (_, before, after) => {
		expect(ofCard(before)).toBe(after);
		expect(ofCard(after)).toBe(after);
	});

	it.each([
		['an id of another shape', `{"id":"apa ini?","answer":"Ambon"}`],
		['a number for an id', `{"id":7,"answer":"Ambon"}`],
		['two gaps', `{"id":"a","form":"cloze","question":"Di __ dan __."}`],
		['a gap of a card that is no cloze', `{"id":"a","question":"Di __."}`],
		[
			'an accepted form among the distractors',
			`{"id":"a","answer":"Ambon","accept":["Kota Ambon"],"distractors":["Kota Ambon"]}`,
		],
		[
			'figures of two units',
			`{"id":"a","answer":"20 orang","distractors":["30 orang","10 rumah"]}`,
		],
		['names', `{"id":"a","answer":"Ambon","distractors":["Palu","Bitung"]}`],
		[
			'marks where the key stands twice',
			`{"id":"a","answer":"Palu","evidence":[{"text":"Palu, ya Palu."}]}`,
		],
		[
			'marks where it is a part of a word',
			`{"id":"a","answer":"Palu","evidence":[{"text":"Ia membawa palung."}]}`,
		],
		['an answer that is a number', `{"id":"a","answer":7,"distractors":[7, 8]}`],
		['an empty answer', `{"id":"a","answer":"  "}`],
		['what is no card', `7, null, [], "x"`],
	])('leaves %s', (_, card) => {
		const before = deckOf(card);
		expect(mendDeck(before)).toEqual({text: before, changes: []});
	});

	it('a byte order mark and Windows line ends', () => {
		const {text, changes} = mendDeck('\ufeff{"cards":\r\n []}\r\n');
		expect(text).toBe('{"cards":\n []}\n');
		expect(changes.map(({says}) => says.en)).toEqual([
			'byte order mark removed',
			'line endings made LF',
		]);
	});

	it('keeps lines and indentation where it puts something in', () => {
		const {text} = mendDeck(
			'{\n  "cards": [\n    {\n      "answer": "Palu",\n      "x": 1\n    }\n  ]\n}\n',
		);
		expect(text).toBe(
			'{\n  "cards": [\n    {\n      "id": "palu",\n      "answer": "Palu",\n      "x": 1\n    }\n  ]\n}\n',
		);
	});

	it('says card by card what it did', () => {
		const {changes} = mendDeck(deckOf(`{"id":"a","answer":"x"},{"answer":" Palu"}`));
		expect(changes).toEqual([
			{card: 1, says: {id: '"id" menjadi "palu"', en: '"id" is now "palu"'}},
			{
				card: 1,
				says: {
					id: 'spasi di tepi "Palu" (answer) dihapus',
					en: 'white space around "Palu" (answer) removed',
				},
			},
		]);
	});
});

describe('whatever the deck', () => {
	const text = fc.oneof(
		fc.constantFrom(
			...' Ambon|ambon|Palu|20 orang|30 orang|5 orang|4 Mei 2024|1 Mei 2024|Di ___ itu.|x__|benar||  |Kota "Palu"|\\|\u2028|Presiden tiba di Ambon.'.split(
				'|',
			),
		),
		fc.string({maxLength: 12}),
	);
	const evidence = fc.record(
		{article: fc.constant('a'), text, start: fc.nat(9), end: fc.nat(9)},
		{requiredKeys: ['text']},
	);
	const card = fc.record(
		{
			id: fc.constantFrom('a', 'b', 'c', 'd e'),
			form: fc.constantFrom('cloze', 'direct', 'true-false', 'order'),
			kind: fc.constantFrom('place', 'date', 'person', 'word'),
			question: text,
			answer: text,
			distractors: fc.array(text, {maxLength: 5}),
			accept: fc.array(text, {maxLength: 3}),
			evidence: fc.array(evidence, {maxLength: 2}),
			lain: fc.anything({maxDepth: 1}),
		},
		{requiredKeys: ['answer']},
	);
	const deck = fc.record({
		format: fc.constant('newsquiz'),
		version: fc.constant(1),
		id: fc.constant('x'),
		title: fc.constant('x'),
		articles: fc.constant([{id: 'a', title: 'x'}]),
		cards: fc.array(
			fc.oneof({weight: 9, arbitrary: card}, {weight: 1, arbitrary: fc.anything({maxDepth: 1})}),
			{maxLength: 6},
		),
	});
	const written = fc
		.tuple(deck, fc.constantFrom(undefined, 1, '\t'))
		.map(([value, indent]) => JSON.stringify(value, null, indent));
	const cardsOf = (json: string) =>
		(JSON.parse(json) as {cards: Array<Partial<Card> | null>}).cards;

	it('it is JSON still, mended twice as mended once, and no answer has changed', () => {
		fc.assert(
			fc.property(written, (json) => {
				const {text: mended} = mendDeck(json);
				expect(mendDeck(mended)).toEqual({text: mended, changes: []});
				const [before, after] = [cardsOf(json), cardsOf(mended)];
				expect(after.length).toBe(before.length);
				for (const [at, old] of before.entries()) {
					if (typeof old?.answer !== 'string') continue;
					const answer = after[at]!.answer!;
					// *benar* and *Benar* are one answer.
					expect(answer.trim().toLowerCase()).toBe(old.answer.trim().toLowerCase());
					expect(after[at]!['lain']).toEqual(before[at]!['lain']);
				}
			}),
			{numRuns: 300},
		);
	});

	it('is never worse for it', () => {
		const scoreOf = (json: string): number => {
			const reading = readDeck(json, 'x.json');
			return qualityOf(checkDeck(reading), (reading.value as Deck).cards.length).score;
		};
		fc.assert(
			fc.property(written, (json) => {
				expect(scoreOf(mendDeck(json).text)).toBeGreaterThanOrEqual(scoreOf(json));
			}),
			{numRuns: 200},
		);
	});
});
