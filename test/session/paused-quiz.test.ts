import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {seeded} from '../../source/session/chance.js';
import {chooseQuestions} from '../../source/session/choose-questions.js';
import {pauseQuiz, pausedProgress, readKept, resumeQuiz} from '../../source/session/paused-quiz.js';
import {
	defaultChoices,
	planOf,
	readChoices,
	readScoring,
	stepChoice,
} from '../../source/session/quiz-plan.js';
import {type QuizSession, openQuiz, quiz} from '../../source/session/quiz-session.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

const order: Card = {
	id: 'urut',
	kind: 'event',
	form: 'order',
	question: 'Urutkan.',
	answer: 'satu, dua, tiga',
	items: ['satu', 'dua', 'tiga'],
};
const match: Card = {
	id: 'pasang',
	kind: 'thing',
	form: 'match',
	question: 'Pasangkan.',
	answer: 'KPK, BI',
	pairs: [
		['KPK', 'korupsi'],
		['BI', 'uang'],
	],
};
const deck = {...manyCards(10), cards: [...manyCards(10).cards, order, match]};
const plan = planOf('quick', defaultChoices);

/** Answers the question on the screen in some way, and goes on. */
function answered(session: QuizSession, how: number): QuizSession {
	const {stage} = session;
	if (stage.kind !== 'question') return session;
	const {question} = stage;
	let step = session;
	const send = (...actions: Parameters<typeof quiz>[1][]): void => {
		for (const action of actions) step = quiz(step, action).session;
	};
	if (question.input === 'choice') send({type: 'pick', index: how % 3, at: 500});
	else if (question.input === 'type') {
		send({type: 'edit', edit: {type: 'insert', text: how % 2 ? question.card.answer : 'entah'}});
		send({type: 'submit', at: 500});
	} else if (question.ordering) {
		send({type: 'arrange', step: {type: 'carry', by: 1}}, {type: 'submit', at: 500});
	} else {
		send({type: 'arrange', step: {type: 'pair', with: how % 2}});
		send({type: 'arrange', step: {type: 'pair', with: 1 - (how % 2)}}, {type: 'submit', at: 500});
	}
	send({type: 'recorded'}, {type: 'next', at: 500});
	return step;
}

describe('a quiz that was left', () => {
	const items = chooseQuestions([deck], seeded('jeda'), {count: 12});

	it('asks every form, orders and pairs as well', () => {
		expect(new Set(items.map(({input}) => input))).toEqual(
			new Set(['choice', 'type', 'order', 'match']),
		);
	});

	it('goes on with the same answers and the next question, whatever was answered', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(5), {maxLength: 11}), (answers) => {
				const begun = openQuiz(items, {seed: 's', at: 0});
				const session = answers.reduce(answered, begun);
				const kept: unknown = JSON.parse(JSON.stringify({paused: pauseQuiz(session, plan, 9)}));
				const {paused} = readKept(kept);
				expect(pausedProgress(paused!)).toEqual({done: answers.length, total: 12});
				const resumed = resumeQuiz(paused!, [deck], {at: 100, accepted: new Map()});
				const told = ({answers: given, index, items: asked}: QuizSession) => ({
					index,
					asked: asked.map(({card}) => card.id),
					given: given.map(({isRight, answer, question}) => ({
						...{isRight, ms: answer.ms, card: question.card.id, verdict: answer.judgement?.verdict},
						...{chosen: answer.chosen, typed: answer.typed},
						...{places: answer.places, partners: answer.partners},
					})),
				});
				expect(told(resumed.session)).toEqual(told(session));
				expect(resumed.gone).toBe(0);
			}),
		);
	});

	it('passes over cards that are gone', () => {
		const session = answered(openQuiz(items, {seed: 's', at: 0}), 1);
		const paused = pauseQuiz(session, plan, 0);
		const cards = deck.cards.filter(({id}) => id !== items[0]!.card.id && id !== items[5]!.card.id);
		const resumed = resumeQuiz(paused, [{...deck, cards}], {at: 0, accepted: new Map()});
		expect(resumed.gone).toBe(2);
		expect(resumed.session.items).toHaveLength(10);
		expect(resumed.session.answers).toEqual([]);
	});
});

describe('a quiz that counts in the schedule', () => {
	const [first] = chooseQuestions([meeting], seeded('s'));
	const open = (): QuizSession => openQuiz([first!], {seed: 's', at: 0, isScheduled: true});
	const pick = (session: QuizSession, isRight: boolean): QuizSession => {
		const {stage} = session;
		const index =
			stage.kind === 'question'
				? stage.question.options.findIndex(({isKey}) => isKey === isRight)
				: 0;
		return quiz(session, {type: 'pick', index, at: 100}).session;
	};

	it.each([
		[true, 3],
		[false, 1],
	])('records a review when the learner goes on (right: %s)', (isRight, grade) => {
		const answered = pick(open(), isRight);
		expect(quiz(answered, {type: 'next', at: 1}).session).toBe(answered);
		const {session, effects} = quiz(answered, {type: 'settle'});
		expect(effects).toMatchObject([{event: {type: 'review', mode: 'study', grade}}]);
		const recorded = quiz(session, {type: 'recorded'}).session;
		expect(quiz(recorded, {type: 'next', at: 1}).session.stage.kind).toBe('finished');
		expect(quiz(recorded, {type: 'settle'}).effects).toEqual([]);
	});

	it('keeps the answer for another try when the log could not take it', () => {
		const {session} = quiz(pick(open(), true), {type: 'settle'});
		const refused = quiz(session, {type: 'refused'}).session;
		expect(refused.answers).toHaveLength(1);
		expect(quiz(refused, {type: 'settle'}).effects).toHaveLength(1);
	});
});

describe('what a file holds of quizzes', () => {
	it('never breaks anything', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (paused, choices) => {
				for (const value of [paused, {paused, choices}]) {
					expect(readKept(value).paused).toBeUndefined();
				}
			}),
		);
	});

	it('is read as far as it makes sense', () => {
		expect(
			readChoices({count: 30, minutes: -1, options: 9, scoring: {right: 4, wrong: -1}}),
		).toEqual({...defaultChoices, count: 30, scoring: {right: 4, wrong: -1}});
	});
});

describe('the choices of an exam', () => {
	it('go step by step and stop at either end', () => {
		expect(stepChoice(defaultChoices, 'count', 1).count).toBe(30);
		expect(stepChoice({...defaultChoices, minutes: 0}, 'minutes', -1).minutes).toBe(0);
		expect(stepChoice({...defaultChoices, options: 5}, 'options', 1).options).toBe(5);
		// What a command line chose is between two steps.
		expect(stepChoice({...defaultChoices, minutes: 25}, 'minutes', 1).minutes).toBe(30);
	});

	it.each([
		['5/0', {right: 5, wrong: 0}],
		['+4/-1', {right: 4, wrong: -1}],
		['4/1', {right: 4, wrong: -1}],
		['0/0', undefined],
		['banyak', undefined],
	])('scoring %s', (text, scoring) => expect(readScoring(text)).toEqual(scoring));
});
