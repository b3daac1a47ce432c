import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {seeded} from '../../source/session/chance.js';
import {chooseQuestions} from '../../source/session/choose-questions.js';
import {
	type ExamAction,
	type ExamSession,
	exam,
	examCounts,
	isAnswered,
	markExam,
	openExam,
	timeLeft,
} from '../../source/session/exam-session.js';
import {pauseExam, readKept, resumeExam} from '../../source/session/paused-quiz.js';
import {defaultChoices, planOf} from '../../source/session/quiz-plan.js';
import {resultOf} from '../../source/session/quiz-result.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

const deck = manyCards(12);
const items = chooseQuestions([deck], seeded('ujian'), {count: 8, isChosen: true});
const minute = 60_000;
const plan = planOf('exam', {...defaultChoices, scoring: {right: 4, wrong: -1}});
const start = {seed: 's', at: 0, limit: minute};

type Step = ExamAction extends infer A ? (A extends {at: number} ? Omit<A, 'at'> : never) : never;

/** A session after some steps, a second apart. */
function after(session: ExamSession, ...steps: Step[]): ExamSession {
	return steps.reduce((before, step) => exam(before, {...step, at: before.last + 1000}), session);
}

const keyAt = ({questions}: ExamSession, index: number): number =>
	questions[index]!.question.options.findIndex(({isKey}) => isKey);

describe('an exam', () => {
	it('asks from options wherever it can', () => {
		expect(items.every(({input}) => input === 'choice')).toBe(true);
		const mixed = chooseQuestions([meeting], seeded('s'), {isChosen: true});
		expect(mixed.map(({input}) => input)).toEqual(mixed.map(() => 'choice'));
	});

	it('tells nothing before its end, and lets answers be changed', () => {
		let session = openExam(items, start);
		session = after(session, {type: 'pick', index: 0}, {type: 'pick', index: 2});
		expect(session.stage).toBe('question');
		expect(session.questions[0]).toMatchObject({chosen: 2});
		session = after(session, {type: 'clear'});
		expect(isAnswered(session.questions[0]!)).toBe(false);
	});

	it('goes on where the cursor stands on what was chosen, and chooses otherwise', () => {
		let session = after(openExam(items, start), {type: 'move', by: 1}, {type: 'pick-or-next'});
		expect(session).toMatchObject({index: 0, questions: [{chosen: 1}, {}, {}, {}, {}, {}, {}, {}]});
		session = after(session, {type: 'pick-or-next'});
		expect(session.index).toBe(1);
	});

	it('leads from the last question to the list, and only a yes there hands in', () => {
		let session = after(openExam(items, start), {type: 'go', to: 7}, {type: 'next'});
		expect(session.stage).toBe('overview');
		session = after(session, {type: 'hand-in'}, {type: 'cancel'});
		expect(session.stage).toBe('overview');
		session = after(session, {type: 'hand-in'}, {type: 'confirm'});
		expect(session).toMatchObject({stage: 'finished', isTimeUp: false, spent: 6000});
	});

	it('counts points for right and wrong, none for blank', () => {
		let session = openExam(items, start);
		session = after(
			session,
			{type: 'pick', index: keyAt(session, 0)},
			{type: 'next'},
			{type: 'pick', index: (keyAt(session, 1) + 1) % 4},
		);
		const result = resultOf(plan, markExam(session), {ms: session.spent, limit: minute});
		expect(result).toMatchObject({total: 8, right: 1, blank: 6, points: 3, best: 32});
		expect(Object.values(result.byKind).reduce((sum, [, total]) => sum + total, 0)).toBe(8);
	});

	it('ends by itself when time is up, whatever is pressed then', () => {
		let session = after(openExam(items, start), {type: 'pick', index: 0});
		expect(timeLeft(session, session.last)).toBe(59_000);
		session = exam(session, {type: 'pick', index: 1, at: minute});
		expect(session).toMatchObject({stage: 'finished', isTimeUp: true, spent: minute});
		expect(session.questions[0]!.chosen).toBe(0);
		expect(exam(session, {type: 'clear', at: 2 * minute})).toBe(session);
	});

	it('lets no time pass while the clock is put back', () => {
		const session = exam(openExam(items, {...start, at: 5000}), {type: 'tick', at: 1000});
		expect(session.spent).toBe(0);
		expect(exam(session, {type: 'tick', at: 2000}).spent).toBe(1000);
	});

	it('counts the time up to a pause, and none after its end', () => {
		const session = after(openExam(items, start), {type: 'pick', index: 0});
		expect(pauseExam(session, plan, 5000).spent).toBe(5000);
		expect(pauseExam(session, plan, 9e9).spent).toBe(minute);
		const over = after(session, {type: 'hand-in'}, {type: 'confirm'});
		expect(pauseExam(over, plan, 9e9, 0).spent).toBe(3000);
	});

	it('has no clock without a limit', () => {
		const session = after(openExam(items, {seed: 's', at: 0}), {type: 'tick'});
		expect(timeLeft(session, 1e9)).toBeUndefined();
		expect(session.stage).toBe('question');
	});
});

const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.oneof(
		fc.record({type: fc.constant('pick' as const), index: fc.integer({min: -1, max: 6})}),
		fc.record({type: fc.constant('move' as const), by: fc.constantFrom(1, -1)}),
		fc.record({type: fc.constant('go' as const), to: fc.integer({min: -1, max: 9})}),
		fc.constantFrom<Step>(
			{type: 'pick-or-next'},
			{type: 'clear'},
			{type: 'doubt'},
			{type: 'next'},
			{type: 'previous'},
			{type: 'overview'},
			{type: 'open'},
			{type: 'hand-in'},
			{type: 'cancel'},
			{type: 'tick'},
		),
	),
	{maxLength: 40},
);

describe('whatever is pressed, an exam', () => {
	it('keeps its questions, shows one of them and never takes longer than it gives', () => {
		fc.assert(
			fc.property(steps, (pressed) => {
				const session = after(openExam(items, start), ...pressed);
				expect(session.questions.map(({question}) => question.card)).toEqual(
					items.map(({card}) => card),
				);
				expect(session.questions[session.index]).toBeDefined();
				expect(session.spent).toBeLessThanOrEqual(minute);
				const {answered, blank} = examCounts(session);
				expect(answered + blank).toBe(items.length);
				const onScreen = session.questions.reduce((sum, {ms}) => sum + ms, 0);
				expect(onScreen).toBeLessThanOrEqual(session.spent);
				const result = resultOf(plan, markExam(session), {ms: session.spent});
				expect(result.points).toBeLessThanOrEqual(result.best);
				expect(result.right + result.blank).toBeLessThanOrEqual(result.total);
			}),
		);
	});

	it('is the same after a pause, but for the clock that stood still', () => {
		fc.assert(
			fc.property(steps, (pressed) => {
				const session = after(openExam(items, {...start, limit: 1e9}), ...pressed);
				if (session.stage === 'finished') return;
				const kept: unknown = JSON.parse(
					JSON.stringify({paused: pauseExam(session, plan, session.last)}),
				);
				const {paused} = readKept(kept);
				const at = session.last + 1e8;
				const resumed = resumeExam(paused!, [deck], {seed: 's', at, limit: 1e9});
				expect(resumed.gone).toBe(0);
				const told = ({questions, index, spent}: ExamSession) => ({
					...{index, spent},
					given: questions.map(({chosen, isDoubtful, ms}) => ({chosen, isDoubtful, ms})),
				});
				expect(told(resumed.session)).toEqual(told(session));
				expect(resumed.session).toMatchObject({pauses: 1, last: at});
			}),
		);
	});
});

describe('an exam whose deck changed while it was closed', () => {
	it('passes over cards that are gone, and over options that are', () => {
		const session = after(
			openExam(items, start),
			{type: 'pick', index: 0},
			{type: 'next'},
			{type: 'pick', index: 1},
			{type: 'next'},
		);
		const [first, second] = items;
		const cards = deck.cards.flatMap((card) =>
			card === first!.card ? [] : card === second!.card ? [{...card, answer: 'lain'}] : [card],
		);
		const {session: resumed, gone} = resumeExam(
			pauseExam(session, plan, 0),
			[{...deck, cards}],
			start,
		);
		expect(gone).toBe(1);
		expect(resumed.questions).toHaveLength(7);
		expect(resumed.index).toBe(1);
	});
});
