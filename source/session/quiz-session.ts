import type {NewEvent} from '../progress/event.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {
	type Answer,
	type DeckCard,
	type Question,
	type QuestionAction,
	changeQuestion,
	chosenAnswer,
	openQuestion,
	optionOf,
	submit,
} from './question.js';
import type {QuizItem} from './choose-questions.js';
import type {Marked} from './quiz-result.js';
import {accepted, acceptEvent, mayAccept} from './own-answer.js';

/** One answered question of a quiz. */
export interface QuizAnswer extends Marked {
	readonly answer: Answer;
}

export type QuizStage =
	| {readonly kind: 'question'; readonly question: Question}
	| {
			readonly kind: 'feedback';
			readonly given: QuizAnswer;
			readonly isSaving: boolean;
			/** A review in the schedule is recorded when the learner goes on, with whatever they had accepted. */
			readonly isDue?: boolean;
			/** "I was right" was said and waits for a yes. */
			readonly isAccepting?: boolean;
			/** What was given before the learner had it accepted. */
			readonly before?: QuizAnswer;
	  }
	| {readonly kind: 'finished'};

export interface QuizSession {
	readonly seed: string;
	readonly items: readonly QuizItem[];
	/** Index of the item on the screen. */
	readonly index: number;
	readonly stage: QuizStage;
	readonly answers: readonly QuizAnswer[];
	/** Answers accepted earlier, by card. */
	readonly accepted: ReadonlyMap<CardKey, readonly string[]>;
	/** Its answers are reviews in the schedule. */
	readonly isScheduled: boolean;
}

export type QuizAction =
	| QuestionAction
	| {readonly type: 'submit'; readonly at: number}
	| {readonly type: 'pick'; readonly index: number; readonly at: number}
	| {readonly type: 'was-right' | 'accept' | 'never-mind' | 'undo' | 'undone'}
	| {readonly type: 'recorded'}
	| {readonly type: 'refused'}
	/** The card on the screen has been put in other words; the answer to it stands. */
	| {readonly type: 'reworded'; readonly found: DeckCard}
	| {readonly type: 'next'; readonly at: number}
	/** Records what is still to be recorded, and stays. */
	| {readonly type: 'settle'};

export interface QuizStep {
	readonly session: QuizSession;
	readonly effects: ReadonlyArray<
		{readonly type: 'record'; readonly event: NewEvent} | {readonly type: 'undo'}
	>;
}

function show(session: QuizSession, index: number, at: number): QuizSession {
	const item = session.items[index];
	if (!item) return {...session, index, stage: {kind: 'finished'}};
	const question = openQuestion(item, {
		input: item.input,
		seed: session.seed,
		at,
		accepted: session.accepted.get(cardKey(item.deck.id, item.card.id)) ?? [],
	});
	return {...session, index, stage: {kind: 'question', question: {...question, input: item.input}}};
}

export function openQuiz(
	items: readonly QuizItem[],
	setting: {
		readonly seed: string;
		readonly at: number;
		readonly accepted?: ReadonlyMap<CardKey, readonly string[]>;
		readonly isScheduled?: boolean;
		/** What was answered before a pause, of the first items. */
		readonly answers?: readonly QuizAnswer[];
	},
): QuizSession {
	const {answers = []} = setting;
	const session: QuizSession = {
		seed: setting.seed,
		items,
		index: 0,
		stage: {kind: 'finished'},
		answers,
		accepted: setting.accepted ?? new Map(),
		isScheduled: setting.isScheduled ?? false,
	};
	return show(session, answers.length, setting.at);
}

function feedback(session: QuizSession, question: Question, answer: Answer | undefined): QuizStep {
	if (!answer) return {session, effects: []};
	const isRight = answer.judgement !== undefined && answer.judgement.verdict !== 'wrong';
	const given: QuizAnswer = {question, answer, isRight};
	if (session.isScheduled) {
		return {
			session: {
				...session,
				answers: [...session.answers, given],
				stage: {kind: 'feedback', given, isSaving: false, isDue: true},
			},
			effects: [],
		};
	}
	return {
		session: {...session, stage: {kind: 'feedback', given, isSaving: true}},
		effects: [{type: 'record', event: reviewOf(given, 'quiz')}],
	};
}

/** What the log keeps of an answer: right is Good, wrong is Again. */
export function reviewOf(
	{question, answer, isRight}: QuizAnswer,
	mode: 'quiz' | 'study',
): NewEvent {
	return {
		type: 'review',
		deck: question.deck.id,
		card: question.card.id,
		grade: isRight ? 3 : 1,
		ms: answer.ms,
		mode,
		input: answer.input,
		...optionOf(question, answer),
	};
}

/** One step of a quiz; a right answer needs no grade, and unless told nothing here moves the schedule. */
export function quiz(session: QuizSession, action: QuizAction): QuizStep {
	const {stage} = session;
	if (stage.kind === 'question') {
		const {question} = stage;
		switch (action.type) {
			case 'submit': {
				const step = submit(question, action.at);
				return 'answer' in step
					? feedback(session, question, step.answer)
					: {session: {...session, stage: {...stage, question: step.question}}, effects: []};
			}
			case 'pick':
				return feedback(session, question, chosenAnswer(question, action.index, action.at));
			case 'edit':
			case 'move':
			case 'arrange':
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
		if (stage.isAccepting) return atAccepting(session, stage, action);
		switch (action.type) {
			case 'was-right':
				return stage.isSaving || !mayAccept(stage.given.question, stage.given.answer)
					? {session, effects: []}
					: {session: {...session, stage: {...stage, isAccepting: true}}, effects: []};
			case 'undo':
				return {session, effects: stage.before && !stage.isSaving ? [{type: 'undo'}] : []};
			case 'undone':
				return stage.before
					? {session: regraded(session, stage, stage.before), effects: []}
					: {session, effects: []};
			case 'recorded':
				if (stage.isDue) {
					const {isDue: _, ...settled} = stage;
					return {session: {...session, stage: {...settled, isSaving: false}}, effects: []};
				}
				return {
					session: {
						...session,
						answers: [...session.answers, stage.given],
						stage: {...stage, isSaving: false},
					},
					effects: [],
				};
			case 'refused':
				if (!stage.isSaving) return {session, effects: []};
				if (stage.isDue) {
					return {session: {...session, stage: {...stage, isSaving: false}}, effects: []};
				}
				// Nothing was written, so the question stands as if it had not been answered.
				return {
					session: {...session, stage: {kind: 'question', question: stage.given.question}},
					effects: [],
				};
			case 'reworded': {
				const {given, before} = stage;
				const told = (answer: QuizAnswer): QuizAnswer => ({
					...answer,
					question: {...answer.question, ...action.found},
				});
				return {
					session: regraded(session, stage, told(given), before && told(before)),
					effects: [],
				};
			}
			case 'settle':
				return stage.isSaving || !stage.isDue
					? {session, effects: []}
					: {
							session: {...session, stage: {...stage, isSaving: true}},
							effects: [{type: 'record', event: reviewOf(stage.given, 'study')}],
						};
			case 'next':
				return stage.isSaving || stage.isDue
					? {session, effects: []}
					: {session: show(session, session.index + 1, action.at), effects: []};
			default:
				return {session, effects: []};
		}
	}
	return {session, effects: []};
}

/** The session with another judgement of the answer on the screen, which is its last one. */
function regraded(
	session: QuizSession,
	{isDue}: QuizStage & {kind: 'feedback'},
	given: QuizAnswer,
	before?: QuizAnswer,
): QuizSession {
	return {
		...session,
		answers: [...session.answers.slice(0, -1), given],
		stage: {
			...{kind: 'feedback', given, isSaving: false},
			...(isDue ? {isDue} : {}),
			...(before ? {before} : {}),
		},
	};
}

/** The learner is asked whether an answer is to be accepted from now on. */
function atAccepting(
	session: QuizSession,
	stage: QuizStage & {kind: 'feedback'},
	action: QuizAction,
): QuizStep {
	const {given} = stage;
	switch (action.type) {
		case 'accept': {
			if (stage.isSaving) return {session, effects: []};
			const event = acceptEvent(given.question, given.answer);
			// A review is not in the log yet, and will be right.
			const isWrongInLog = !given.isRight && !stage.isDue;
			return {
				session: {...session, stage: {...stage, isSaving: true}},
				effects: [{type: 'record', event: isWrongInLog ? {...event, regrades: 'quiz'} : event}],
			};
		}
		case 'never-mind':
			return stage.isSaving
				? {session, effects: []}
				: {session: {...session, stage: {...stage, isAccepting: false}}, effects: []};
		case 'recorded':
			return {
				session: regraded(
					session,
					stage,
					{...accepted(given.question, given.answer), isRight: true},
					given,
				),
				effects: [],
			};
		case 'refused':
			return {session: {...session, stage: {...stage, isSaving: false}}, effects: []};
		default:
			return {session, effects: []};
	}
}
