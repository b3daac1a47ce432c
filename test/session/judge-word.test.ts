import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {chooseQuestions} from '../../source/session/choose-questions.js';
import {judge, suggestedGrade} from '../../source/session/judge.js';
import {openQuestion} from '../../source/session/question.js';

const sentence = 'Rakyat negeri itu memperingati berakhirnya perang dengan parade.';
const word = {
	form: 'memperingati',
	root: 'ingat',
	affixes: ['memper-', '-i'],
	gloss: 'to commemorate',
	sentence,
	headword: 'memperingati',
	synonyms: ['merayakan', 'mengenang'],
};
const recall: Card = {
	id: 'kata',
	kind: 'word',
	form: 'recall',
	question: `Kata kerja apa yang berarti “to commemorate” (m…)?\n${sentence.replace(word.form, '____')}`,
	answer: 'memperingati',
	word,
};
const family: Card = {
	...recall,
	id: 'bentuk',
	form: 'family',
	question: `Bentuk mana dari kata dasar “ingat” yang berarti “to commemorate”?\n${sentence.replace(word.form, '____')}`,
	distractors: ['peringatan', 'mengingatkan', 'memperingatkan'],
};
const gloss: Card = {
	...recall,
	id: 'arti',
	form: 'gloss',
	question: `Apa arti “memperingati” dalam kalimat ini?\n${sentence}`,
	answer: 'to commemorate',
	distractors: ['to remind', 'to enforce', 'to inherit'],
};

const ruling = (typed: string, card: Card) => {
	const {verdict, remark} = judge(typed, card);
	return [verdict, remark?.kind];
};

describe('a typed word', () => {
	it.each([
		['memperingati', 'right', undefined],
		['Memperingati', 'right', undefined],
		['memeringati', 'almost', 'typo'],
		['memperinagti', 'almost', 'typo'],
		['merayakan', 'almost', 'synonym'],
		['Mengenang', 'almost', 'synonym'],
		['peringatan', 'wrong', 'other-form'],
		['ingat', 'wrong', 'other-form'],
		['diperingati', 'wrong', 'other-form'],
		// Two letters away, and yet another word.
		['memperingatkan', 'wrong', 'other-form'],
		['melupakan', 'wrong', undefined],
	])('%s: %s, %s', (typed, verdict, remark) =>
		expect(ruling(typed, recall)).toEqual([verdict, remark]),
	);

	it('is hard, but no lapse, where another word of the meaning came to mind', () => {
		expect(suggestedGrade(judge('merayakan', recall).verdict)).toBe(2);
		expect(suggestedGrade(judge('peringatan', recall).verdict)).toBe(1);
	});

	it('counts as right where the learner has had it accepted', () =>
		expect(judge('merayakan', recall, ['merayakan'])).toMatchObject({
			verdict: 'right',
			remark: {kind: 'own'},
		}));

	it('is no synonym where the form of a root is asked', () => {
		expect(ruling('merayakan', family)).toEqual(['wrong', undefined]);
		expect(ruling('peringatan', family)).toEqual(['wrong', 'other-form']);
	});

	it('is an option or a meaning where the meaning is asked', () => {
		expect(ruling('commemorate', gloss)).toEqual(['right', undefined]);
		expect(ruling('to remind', gloss)).toEqual(['wrong', 'another-option']);
	});
});

describe('a word card is answered', () => {
	const deck: Deck = {
		format: 'newsquiz',
		version: 1,
		id: 'kata',
		title: 'Kata',
		language: 'id',
		cards: [gloss, recall, family],
	};

	it('by typing where a word is to be recalled, whatever was chosen before', () => {
		const open = (card: Card) =>
			openQuestion({deck, card}, {input: 'think', seed: '', at: 0}).input;
		expect([open(recall), open(gloss), open(family)]).toEqual(['type', 'think', 'think']);
	});

	it.each([
		['gloss', 'choice'],
		['recall', 'type'],
		['family', 'choice'],
	])('in a quiz: %s by %s', (form, input) => {
		const cards = deck.cards.filter((card) => card.form === form);
		const items = chooseQuestions([{...deck, cards}], () => 0.5);
		expect(items.map((item) => item.input)).toEqual([input]);
	});
});
