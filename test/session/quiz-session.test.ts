import {describe, expect, it} from 'vitest';
import {seeded} from '../../source/session/chance.js';
import {chooseQuestions} from '../../source/session/choose-questions.js';
import {
	type QuizAction,
	type QuizSession,
	openQuiz,
	quiz,
} from '../../source/session/quiz-session.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

describe('the questions of a quiz', () => {
	it('are ten of a large deck, each fact once, typed and chosen mixed', () => {
		const deck = manyCards(30);
		const cards = deck.cards.map((card, index) => ({...card, fact: `f${index % 15}`}));
		for (let seed = 0; seed < 50; seed++) {
			const items = chooseQuestions([{...deck, cards}], seeded(String(seed)));
			expect(items).toHaveLength(10);
			expect(new Set(items.map(({card}) => card.fact)).size).toBe(10);
			expect(new Set(items.map(({input}) => input))).toEqual(new Set(['type', 'choice']));
		}
	});

	it('are as many as there are, and none that can be neither typed nor chosen', () => {
		const items = chooseQuestions([meeting], seeded('s'));
		expect(items.map(({card}) => card.id).sort()).toEqual(['gencatan', 'hari', 'karantina', 'li']);
		expect(items.find(({card}) => card.id === 'karantina')!.input).toBe('choice');
	});

	it('show the breadth of a deck: every kind comes before one comes twice', () => {
		const {cards} = manyCards(30);
		const one = {...cards[0]!, id: 'satu', kind: 'event'};
		for (let seed = 0; seed < 20; seed++) {
			const items = chooseQuestions(
				[{...manyCards(30), cards: [...cards, one]}],
				seeded(`${seed}`),
			);
			expect(items.some(({card}) => card.id === 'satu')).toBe(true);
		}
	});
});

const quizScore = ({answers, items}: QuizSession) => ({
	right: answers.filter(({isRight}) => isRight).length,
	total: items.length,
});

describe('a quiz', () => {
	const items = chooseQuestions([meeting], seeded('s'));

	it('judges at once, records out of the schedule, and waits for the log', () => {
		let session = openQuiz(items, {seed: 's', at: 0});
		const index =
			session.stage.kind === 'question'
				? session.stage.question.options.findIndex((o) => o.isKey)
				: 0;
		const step = quiz(session, {type: 'pick', index, at: 1500});
		expect(step.effects).toMatchObject([
			{event: {type: 'review', grade: 3, ms: 1500, mode: 'quiz', input: 'choice'}},
		]);
		session = step.session;
		expect(quiz(session, {type: 'next', at: 0}).session).toBe(session);
		session = quiz(session, {type: 'recorded'}).session;
		expect(quizScore(session)).toEqual({right: 1, total: items.length});
		session = quiz(session, {type: 'next', at: 0}).session;
		expect(session.index).toBe(1);
	});

	it('logs the option that was chosen, and none of what was typed', () => {
		const li = items.find(({card}) => card.id === 'li')!;
		const log = (input: 'choice' | 'type', ...actions: QuizAction[]) => {
			let session = openQuiz([{...li, input}], {seed: 's', at: 0});
			return actions.flatMap((action) => {
				const step = quiz(session, action);
				session = step.session;
				return step.effects;
			});
		};
		const opened = openQuiz([{...li, input: 'choice'}], {seed: 's', at: 0});
		const {options} = opened.stage.kind === 'question' ? opened.stage.question : {options: []};
		expect(options).toHaveLength(4);
		for (const [index, {text}] of options.entries()) {
			expect(log('choice', {type: 'pick', index, at: 1})).toMatchObject([{event: {option: text}}]);
		}
		const [typed] = log(
			'type',
			{type: 'edit', edit: {type: 'insert', text: 'Li Qiang'}},
			{type: 'submit', at: 1},
		);
		expect(typed).not.toHaveProperty('event.option');
	});

	it('asks again when the log could not take the answer', () => {
		const session = openQuiz(items, {seed: 's', at: 0});
		const step = quiz(session, {type: 'submit', at: 1});
		const refused = quiz(step.session, {type: 'refused'}).session;
		expect(refused.stage.kind).toBe('question');
		expect(refused.answers).toEqual([]);
	});

	it('lets the learner be right after all, and takes that back', () => {
		const li = items.find(({card}) => card.id === 'li')!;
		let session = openQuiz([{...li, input: 'type'}], {seed: 's', at: 0});
		const send = (...actions: QuizAction[]) => {
			const effects = actions.flatMap((action) => {
				const step = quiz(session, action);
				session = step.session;
				return step.effects;
			});
			return effects;
		};
		send({type: 'edit', edit: {type: 'insert', text: 'Tuan Li'}}, {type: 'submit', at: 1});
		send({type: 'recorded'});
		expect(quizScore(session)).toEqual({right: 0, total: 1});
		expect(send({type: 'was-right'}, {type: 'accept'})).toMatchObject([
			{type: 'record', event: {type: 'edit', card: 'li', accept: 'Tuan Li', regrades: 'quiz'}},
		]);
		send({type: 'recorded'});
		expect(quizScore(session)).toEqual({right: 1, total: 1});
		expect(send({type: 'undo'})).toEqual([{type: 'undo'}]);
		// The log would not have it: all stays as it is.
		send({type: 'refused'});
		expect(quizScore(session)).toEqual({right: 1, total: 1});
		send({type: 'undone'});
		expect(quizScore(session)).toEqual({right: 0, total: 1});
		expect(send({type: 'undo'})).toEqual([]);
	});

	it('has no questions where there are no items', () => {
		expect(openQuiz([], {seed: 's', at: 0}).stage.kind).toBe('finished');
	});
});
