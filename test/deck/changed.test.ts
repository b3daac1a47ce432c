import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	type Wording,
	changeBack,
	changeTo,
	withChanges,
	withWording,
	wordingFields,
	wordingOf,
} from '../../source/deck/changed.js';
import {wordingProblems} from '../../source/deck/wording-problems.js';
import {cardKey} from '../../source/progress/state.js';
import {meeting} from '../helpers/sample-decks.js';

const [li, date, day, truth] = meeting.cards as [
	(typeof meeting.cards)[0],
	(typeof meeting.cards)[0],
	(typeof meeting.cards)[0],
	(typeof meeting.cards)[0],
];

describe('a card in the words of its learner', () => {
	it('says what was changed, and the rest as its deck does', () => {
		const card = withWording(li, {question: 'Siapa pemimpin delegasi?', hint: ''});
		expect(card).toMatchObject({question: 'Siapa pemimpin delegasi?', answer: 'Li Hongzhong'});
		expect(card).not.toHaveProperty('hint');
		expect(card.evidence).toBe(li.evidence);
	});

	it('stands in its deck; a deck without changes is itself', () => {
		const changes = new Map([[cardKey(meeting.id, 'li'), {answer: 'Li'}]]);
		const deck = withChanges(meeting, changes);
		expect(deck.cards.map(({answer}) => answer).slice(0, 2)).toEqual(['Li', '27 Juli 1953']);
		expect(deck.cards[1]).toBe(meeting.cards[1]);
		expect(withChanges(meeting, new Map())).toBe(meeting);
		expect(withChanges(meeting, new Map([[cardKey('lain', 'li'), {answer: 'x'}]]))).toBe(meeting);
	});

	it('is recorded field by field, and a field that is the deck’s again as taken back', () => {
		const wording = {...wordingOf(li), answer: 'Tuan Li', hint: ''};
		expect(changeTo(wording, li)).toEqual({answer: 'Tuan Li', hint: ''});
		expect(changeTo(wording, li, {answer: 'Tuan Li', hint: ''})).toBeUndefined();
		expect(changeTo(wordingOf(li), li, {answer: 'Tuan Li', hint: ''})).toEqual({
			answer: null,
			hint: null,
		});
		expect(changeBack({answer: 'Tuan Li'})).toEqual({answer: null});
		expect(changeBack(undefined)).toBeUndefined();
	});

	it('is what was asked for, whatever it was before', () => {
		const text = fc.string();
		const wording = fc.record({
			question: text,
			answer: text,
			accept: fc.array(text, {maxLength: 3}),
			distractors: fc.array(text, {maxLength: 3}),
			hint: text,
			explanation: text,
		});
		const before = fc.option(wording, {nil: undefined});
		fc.assert(
			fc.property(wording, before, (wanted: Wording, change) => {
				const recorded = changeTo(wanted, li, change) ?? {};
				const after = Object.fromEntries(
					wordingFields.flatMap((field) => {
						const value = recorded[field] === undefined ? change?.[field] : recorded[field];
						return value === undefined || value === null ? [] : [[field, value]];
					}),
				);
				expect(wordingOf(withWording(li, after))).toEqual(wanted);
			}),
		);
	});
});

describe('a wording that can’t be used', () => {
	const problems = (card: typeof li, change: Partial<Wording>) =>
		wordingProblems({...wordingOf(card), ...change}, card).map(
			({field, index, says}) => `${field}${index === undefined ? '' : ` ${index}`}: ${says.en}`,
		);

	it.each<[string, typeof li, Partial<Wording>, string[]]>([
		['no question', li, {question: '  '}, ['question: is empty']],
		['no answer', li, {answer: ''}, ['answer: is empty']],
		[
			'a key among the wrong options',
			li,
			{answer: 'Wang Yi'},
			['distractors 2: this distractor equals a right answer'],
		],
		[
			'a cloze without its blank',
			day,
			{question: 'Hari apa 27 Juli?'},
			['question: a cloze has exactly one ____ (four underscores)'],
		],
		[
			'another answer than true or false',
			truth,
			{answer: 'Mungkin'},
			['answer: the answer of a true-false card is "Benar" or "Salah"'],
		],
		[
			'a list that is too long',
			date,
			{distractors: Array.from({length: 101}, (_, index) => `pilihan ${index}`)},
			['distractors: has too many entries (at most 100)'],
		],
		[
			'more than a line of the log holds',
			li,
			{explanation: 'a'.repeat(9000), question: 'b'.repeat(9000)},
			['question: is too long (at most 15000 characters for the whole card)'],
		],
	])('%s', (_, card, change, expected) => expect(problems(card, change)).toEqual(expected));

	it('is none where nothing was changed, or the evidence does not have the key', () => {
		for (const card of meeting.cards) expect(problems(card, {})).toEqual([]);
		expect(problems(li, {answer: 'Pak Li'})).toEqual([]);
	});
});
