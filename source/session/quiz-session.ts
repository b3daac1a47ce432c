import type {NewEvent} from '../progress/event.js';
import {
	type Answer,
	type Question,
	type QuestionAction,
	changeQuestion,
	chosenAnswer,
	openQuestion,
	typedAnswer,
} from './question.js';
import type {QuizItem} from './choose-questions.js';

/** One answered question of a quiz. */
export interface QuizAnswer {
	readonly question: Question;
	readonly answer: Answer;
	readonly isRight: boolean;
}

export type QuizStage =
	| {readonly kind: 'question'; readonly question: Question}
	| {readonly kind: 'feedback'; readonly given: QuizAnswer; readonly isSaving: boolean}
	| {readonly kind: 'finished'};

export interface QuizSession {
	readonly seed: string;
	readonly items: readonly QuizItem[];
	/** Index of the item on the screen. */
	readonly index: number;
	readonly stage: QuizStage;
	readonly answers: readonly QuizAnswer[];
}

export type QuizAction =
	| QuestionAction
	| {readonly type: 'submit'; readonly at: number}
	| {readonly type: 'pick'; readonly index: number; readonly at: number}
	| {readonly type: 'recorded'}
	| {readonly type: 'refused'}
	| {readonly type: 'next'; readonly at: number};

export interface QuizStep {
	readonly session: QuizSession;
	readonly effects: ReadonlyArray<{readonly type: 'record'; readonly event: NewEvent}>;
}

function show(session: QuizSession, index: number, at: number): QuizSession {
	const item = session.items[index];
	if (!item) return {...session, index, stage: {kind: 'finished'}};
	const question = openQuestion(item, {input: item.input, seed: session.seed, at});
	return {...session, index, stage: {kind: 'question', question: {...question, input: item.input}}};
}

export function openQuiz(
	items: readonly QuizItem[],
	setting: {readonly seed: string; readonly at: number},
): QuizSession {
	const session: QuizSession = {
		seed: setting.seed,
		items,
		index: 0,
		stage: {kind: 'finished'},
		answers: [],
	};
	return show(session, 0, setting.at);
}

function feedback(session: QuizSession, question: Question, answer: Answer | undefined): QuizStep {
	if (!answer) return {session, effects: []};
	const isRight = answer.judgement !== undefined && answer.judgement.verdict !== 'wrong';
	const event: NewEvent = {
		type: 'review',
		deck: question.deck.id,
		card: question.card.id,
		grade: isRight ? 3 : 1,
		ms: answer.ms,
		mode: 'quiz',
		input: answer.input,
	};
	const given: QuizAnswer = {question, answer, isRight};
	return {
		session: {...session, stage: {kind: 'feedback', given, isSaving: true}},
		effects: [{type: 'record', event}],
	};
}

/** One step of a quiz; a right answer needs no grade, and nothing here moves the schedule. */
export function quiz(session: QuizSession, action: QuizAction): QuizStep {
	const {stage} = session;
	if (stage.kind === 'question') {
		const {question} = stage;
		switch (action.type) {
			case 'submit':
				return feedback(session, question, typedAnswer(question, action.at));
			case 'pick':
				return feedback(session, question, chosenAnswer(question, action.index, action.at));
			case 'edit':
			case 'move':
			case 'hint':
				return {
					session: {
						...session,
						stage: {kind: 'question', question: changeQuestion(question, action)},
					},
					effects: [],
				};
			default:
				return {session, effects: []};
		}
	}
	if (stage.kind === 'feedback') {
		switch (action.type) {
			case 'recorded':
				return {
					session: {
						...session,
						answers: [...session.answers, stage.given],
						stage: {...stage, isSaving: false},
					},
					effects: [],
				};
			case 'refused':
				// Nothing was written, so the question stands as if it had not been answered.
				return {
					session: {...session, stage: {kind: 'question', question: stage.given.question}},
					effects: [],
				};
			case 'next':
				return stage.isSaving
					? {session, effects: []}
					: {session: show(session, session.index + 1, action.at), effects: []};
			default:
				return {session, effects: []};
		}
	}
	return {session, effects: []};
}

/** Right answers of all that were given. */
export function quizScore(session: QuizSession): {readonly right: number; readonly total: number} {
	return {
		right: session.answers.filter((answer) => answer.isRight).length,
		total: session.items.length,
	};
}
