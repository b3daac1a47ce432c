import {type CardKey, cardKey} from '../progress/state.js';
import type {QuizItem} from './choose-questions.js';
import {
	type Answer,
	type Question,
	type QuestionAction,
	changeQuestion,
	chosenAnswer,
	openQuestion,
	typedAnswer,
} from './question.js';
import type {Marked} from './quiz-result.js';
import {fieldText} from './text-field.js';

/** A question of an exam as it stands: it may be changed until the exam is handed in. */
export interface ExamQuestion {
	readonly question: Question;
	/** The option that was chosen. */
	readonly chosen?: number;
	/** The learner wants to look at it again. */
	readonly isDoubtful: boolean;
	/** How long it was on the screen, in milliseconds. */
	readonly ms: number;
}

/** What is on the screen: a question, the list of all, or whether to hand in. */
export type ExamStage = 'question' | 'overview' | 'hand-in' | 'finished';

export interface ExamSession {
	readonly seed: string;
	readonly questions: readonly ExamQuestion[];
	/** Index of the question on the screen, or chosen in the list. */
	readonly index: number;
	readonly stage: ExamStage;
	/** The time it gives, in milliseconds; absent without a limit. */
	readonly limit?: number;
	/** The time it took up to `last`, in milliseconds. */
	readonly spent: number;
	/** When the clock was looked at last, in epoch milliseconds. */
	readonly last: number;
	/** How often it was left and taken up again. */
	readonly pauses: number;
	/** Time was up before it was handed in. */
	readonly isTimeUp: boolean;
}

export type ExamAction = (
	| Extract<QuestionAction, {readonly type: 'edit' | 'move'}>
	/** Chooses an option; the exam stays at the question. */
	| {readonly type: 'pick'; readonly index: number}
	/** Chooses the option at the cursor, or goes on where it has been chosen. */
	| {readonly type: 'pick-or-next'}
	| {readonly type: 'clear' | 'doubt' | 'next' | 'previous'}
	| {readonly type: 'go'; readonly to: number}
	/** To the list of all questions, and back to the one that is chosen there. */
	| {readonly type: 'overview' | 'open'}
	| {readonly type: 'hand-in' | 'confirm' | 'cancel'}
	/** Time has passed. */
	| {readonly type: 'tick'}
) & {readonly at: number};

/** What an exam begins with, or goes on with. */
export interface ExamStart {
	readonly seed: string;
	readonly at: number;
	readonly limit?: number;
	readonly accepted?: ReadonlyMap<CardKey, readonly string[]>;
}

export function openExam(items: readonly QuizItem[], start: ExamStart): ExamSession {
	const {seed, at, limit} = start;
	return {
		seed,
		questions: items.map((item) => ({
			question: examQuestion(item, start),
			isDoubtful: false,
			ms: 0,
		})),
		index: 0,
		stage: items.length === 0 ? 'finished' : 'question',
		...(limit === undefined ? {} : {limit}),
		spent: 0,
		last: at,
		pauses: 0,
		isTimeUp: false,
	};
}

/** A question in front of the learner, answered the one way that a quiz asks it. */
export function examQuestion(
	item: QuizItem,
	{seed, at, accepted}: Pick<ExamStart, 'seed' | 'at' | 'accepted'>,
): Question {
	const own = accepted?.get(cardKey(item.deck.id, item.card.id)) ?? [];
	const question = openQuestion(item, {input: item.input, seed, at, accepted: own});
	return {...question, input: item.input};
}

/** Milliseconds that are left; undefined without a limit. */
export function timeLeft({limit, spent, last}: ExamSession, at: number): number | undefined {
	return limit === undefined ? undefined : Math.max(0, limit - spent - Math.max(0, at - last));
}

export function isAnswered({question, chosen}: ExamQuestion): boolean {
	return question.input === 'choice'
		? chosen !== undefined
		: fieldText(question.field).trim() !== '';
}

export interface ExamCounts {
	readonly answered: number;
	readonly blank: number;
	readonly doubtful: number;
}

export function examCounts({questions}: Pick<ExamSession, 'questions'>): ExamCounts {
	const answered = questions.filter(isAnswered).length;
	return {
		answered,
		blank: questions.length - answered,
		doubtful: questions.filter(({isDoubtful}) => isDoubtful).length,
	};
}

/** One step of an exam. Time that has passed counts first: when it is up, nothing else is heard. */
export function exam(before: ExamSession, action: ExamAction): ExamSession {
	if (before.stage === 'finished') return before;
	const session = passed(before, action.at);
	if (session.stage === 'finished') return session;
	switch (session.stage) {
		case 'question':
			return atQuestion(session, action);
		case 'overview':
			return atOverview(session, action);
		case 'hand-in':
			return atHandIn(session, action);
	}
}

/** The session at a moment: a clock that was put back lets no time pass. */
function passed(session: ExamSession, at: number): ExamSession {
	const {limit, stage, index, questions} = session;
	const left = limit === undefined ? Infinity : limit - session.spent;
	const ms = Math.min(left, Math.max(0, at - session.last));
	const current = questions[index];
	const isUp = ms >= left;
	return {
		...session,
		last: at,
		spent: session.spent + ms,
		questions:
			stage === 'question' && current && ms > 0
				? questions.with(index, {...current, ms: current.ms + ms})
				: questions,
		...(isUp ? {stage: 'finished' as const, isTimeUp: true} : {}),
	};
}

function atQuestion(session: ExamSession, action: ExamAction): ExamSession {
	const current = session.questions[session.index]!;
	const {question} = current;
	switch (action.type) {
		case 'edit':
		case 'move':
			return changed(session, {...current, question: changeQuestion(question, action)});
		case 'pick':
			return picked(session, action.index);
		case 'pick-or-next':
			return question.input === 'choice' && current.chosen !== question.highlighted
				? picked(session, question.highlighted)
				: moved(session, 1);
		case 'clear': {
			const {chosen: _, ...rest} = current;
			return changed(session, {
				...rest,
				question: changeQuestion(question, {type: 'edit', edit: {type: 'erase-line'}}),
			});
		}
		case 'doubt':
			return changed(session, {...current, isDoubtful: !current.isDoubtful});
		case 'next':
			return moved(session, 1);
		case 'previous':
			return moved(session, -1);
		case 'go':
			return at(session, action.to);
		case 'overview':
			return {...session, stage: 'overview'};
		case 'hand-in':
			return {...session, stage: 'hand-in'};
		default:
			return session;
	}
}

function atOverview(session: ExamSession, action: ExamAction): ExamSession {
	const current = session.questions[session.index]!;
	switch (action.type) {
		case 'go':
			return at(session, action.to);
		case 'doubt':
			return changed(session, {...current, isDoubtful: !current.isDoubtful});
		case 'open':
			return {...session, stage: 'question'};
		case 'hand-in':
			return {...session, stage: 'hand-in'};
		default:
			return session;
	}
}

function atHandIn(session: ExamSession, action: ExamAction): ExamSession {
	switch (action.type) {
		case 'confirm':
			return {...session, stage: 'finished'};
		case 'cancel':
			return {...session, stage: 'overview'};
		default:
			return session;
	}
}

function changed(session: ExamSession, current: ExamQuestion): ExamSession {
	return {...session, questions: session.questions.with(session.index, current)};
}

function picked(session: ExamSession, index: number): ExamSession {
	const current = session.questions[session.index]!;
	const {question} = current;
	if (question.input !== 'choice' || !question.options[index]) return session;
	return changed(session, {
		...current,
		chosen: index,
		question: {...question, highlighted: index},
	});
}

/** After the last question comes the list of all. */
function moved(session: ExamSession, by: 1 | -1): ExamSession {
	const to = session.index + by;
	return to === session.questions.length ? {...session, stage: 'overview'} : at(session, to);
}

function at(session: ExamSession, index: number): ExamSession {
	return session.questions[index] ? {...session, index} : session;
}

/** The answers as they are judged when the exam is over. */
export function markExam({questions}: Pick<ExamSession, 'questions'>): Marked[] {
	return questions.map((each) => {
		const {question} = each;
		const answer = answerOf(each);
		if (!answer) return {question, isRight: false};
		return {question, answer, isRight: answer.judgement?.verdict !== 'wrong'};
	});
}

function answerOf(each: ExamQuestion): Answer | undefined {
	if (!isAnswered(each)) return undefined;
	const {question, chosen, ms} = each;
	const answer =
		chosen === undefined
			? typedAnswer(question, question.shownAt)
			: chosenAnswer(question, chosen, question.shownAt);
	return answer && {...answer, ms};
}
