import {describe, expect, it} from 'vitest';
import type {Line} from '../../source/components/text/line.js';
import type {Card, Deck} from '../../source/deck/deck.js';
import {labelsFor} from '../../source/labels/labels.js';
import {answerBody} from '../../source/screens/answer-view.js';
import {questionBody} from '../../source/screens/question-view.js';
import {chosenAnswer, openQuestion, thoughtAnswer} from '../../source/session/question.js';
import {themeFor} from '../../source/theme.js';

const sentence = 'Rakyat negeri itu memperingati berakhirnya perang.';
const base = {
	kind: 'word',
	evidence: [{article: 'a', text: sentence, start: 18, end: 30}],
	word: {
		form: 'memperingati',
		root: 'ingat',
		affixes: ['memper-', '-i'],
		gloss: 'to commemorate',
		sentence,
	},
};
const gloss: Card = {
	...base,
	id: 'arti',
	form: 'gloss',
	question:
		'Apa arti “memperingati” dalam kalimat ini?\nRakyat negeri itu “memperingati” berakhirnya perang.',
	answer: 'to commemorate',
	distractors: ['to remind', 'to enforce'],
};
const family: Card = {
	...base,
	id: 'bentuk',
	form: 'family',
	question:
		'Bentuk mana dari kata dasar “ingat” yang berarti “to commemorate”?\nRakyat negeri itu ____ berakhirnya perang.',
	answer: 'memperingati',
	distractors: ['peringatan', 'mengingatkan'],
	explanation: 'memperingati: to commemorate\nperingatan: warning',
};
const deck: Deck = {
	format: 'newsquiz',
	version: 1,
	id: 'kata',
	title: 'Kata',
	language: 'id',
	articles: [{id: 'a', title: 'Hari Peringatan', publisher: 'Warta'}],
	cards: [gloss, family],
};

const setting = (depth: 1 | 24) => ({
	labels: labelsFor('id'),
	theme: themeFor(depth),
	width: 60,
});
const open = (card: Card, input: 'think' | 'choice') =>
	openQuestion({deck, card}, {input, seed: 's', at: 0});
const textOf = (lines: readonly Line[]): string[] =>
	lines.map((line) =>
		line
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
const toneOf = (lines: readonly Line[], text: string) =>
	lines.flat().find((part) => part.text === text)?.tone;

describe('a word card asks', () => {
	it('with the sentence set apart and its word lit', () => {
		const {lines} = questionBody(open(gloss, 'think'), setting(24));
		expect(textOf(lines)).toEqual([
			'Kosakata',
			'Apa arti “memperingati” dalam kalimat ini?',
			'',
			'│ Rakyat negeri itu memperingati berakhirnya perang.',
			'',
			'Jawab dalam hati, lalu buka jawabannya.',
		]);
		expect(toneOf(lines, 'memperingati')).toBe('answer');
	});

	it('with the word in quotation marks where there are no styles', () =>
		expect(textOf(questionBody(open(gloss, 'think'), setting(1)).lines)).toContain(
			'│ Rakyat negeri itu “memperingati” berakhirnya perang.',
		));

	it('with the root and the gap standing out', () => {
		const {lines} = questionBody(open(family, 'think'), setting(24));
		expect(toneOf(lines, '“ingat”')).toBe('title');
		expect(toneOf(lines, '____')).toBe('selected');
	});

	it('of a deck by hand in one line as well', () => {
		const card = {...gloss, question: `Apa arti “memperingati” dalam kalimat ini? ${sentence}`};
		const {lines} = questionBody(open(card, 'think'), setting(24));
		expect(textOf(lines)[3]).toBe('│ Rakyat negeri itu memperingati berakhirnya perang.');
		expect(toneOf(lines, 'memperingati')).toBe('answer');
	});
});

describe('a word card answers', () => {
	it('with the sentence once, the root and the affixes, and the family', () => {
		const question = open(family, 'choice');
		const key = question.options.findIndex(({isKey}) => isKey);
		const {lines} = answerBody(question, chosenAnswer(question, key, 1)!, setting(24));
		const text = textOf(lines);
		expect(text.slice(0, 2)).toEqual([
			'Kosakata',
			'Bentuk mana dari kata dasar “ingat” yang berarti “to',
		]);
		expect(text.filter((line) => line.includes('Rakyat negeri itu'))).toEqual([
			'│ Rakyat negeri itu memperingati berakhirnya perang.',
		]);
		expect(text).toEqual(
			expect.arrayContaining([
				'│ Warta · Hari Peringatan',
				'Kata dasar: ingat · memper-…-i',
				'memperingati: to commemorate',
				'peringatan: warning',
			]),
		);
	});

	it('without a root where the word is one', () => {
		const card = {...gloss, word: {...base.word, form: 'Ingat', affixes: []}};
		const {lines} = answerBody(
			open(card, 'think'),
			thoughtAnswer(open(card, 'think'), 1),
			setting(24),
		);
		expect(textOf(lines).join('\n')).not.toContain('Kata dasar');
	});
});
