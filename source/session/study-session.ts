import type {Deck} from '../deck/deck.js';
import type {Grade, NewEvent} from '../progress/event.js';
import {type CardKey, type ProgressState, cardKey} from '../progress/state.js';
import {suggestedGrade} from './judge.js';
import {accepted, acceptEvent, mayAccept} from './own-answer.js';
import {
	type Answer,
	type DeckCard,
	type Input,
	type Question,
	type QuestionAction,
	changeQuestion,
	chosenAnswer,
	openQuestion,
	thoughtAnswer,
	typedAnswer,
} from './question.js';

/** One graded answer of this session, for the summary. */
export interface StudyAnswer extends DeckCard {
	readonly grade: Grade;
	readonly ms: number;
}

export type StudyStage =
	| {readonly kind: 'question'; readonly question: Question}
	| {
			readonly kind: 'answer';
			readonly question: Question;
			readonly answer: Answer;
			/** The grade that Enter would give. */
			readonly selected: Grade;
			/** Being written; no key may grade it twice. */
			readonly isSaving: boolean;
			/** "I was right" was said and waits for a yes. */
			readonly isAccepting?: boolean;
	  }
	| {readonly kind: 'finished'};

/** A study session: what was planned, what is on the screen, and the way back. */
export interface StudySession {
	readonly seed: string;
	readonly cards: ReadonlyMap<CardKey, DeckCard>;
	/** Every card that this session set out to show or has come to show. */
	readonly planned: readonly CardKey[];
	/** Planned cards that have not been answered yet, in order. */
	readonly waiting: readonly CardKey[];
	/** How the learner last chose to answer. */
	readonly input: Input;
	readonly stage: StudyStage;
	readonly answers: readonly StudyAnswer[];
	/** The session before each answer that can be taken back, newest last. */
	readonly past: readonly StudySession[];
}

export type StudyAction =
	| QuestionAction
	| {readonly type: 'reveal'; readonly at: number}
	| {readonly type: 'submit'; readonly at: number}
	| {readonly type: 'pick'; readonly index: number; readonly at: number}
	| {readonly type: 'move-grade'; readonly by: -1 | 1}
	/** Without a grade, the selected one. */
	| {readonly type: 'grade'; readonly grade?: Grade}
	/** The learner was right after all, says so, and means it or not. */
	| {readonly type: 'was-right' | 'accept' | 'never-mind'}
	| {readonly type: 'undo'}
	/** The log has the grade or the edit; `progress` is what follows from it. */
	| {readonly type: 'recorded'; readonly progress: ProgressState; readonly at: number}
	/** The log could not take it: the card stays. */
	| {readonly type: 'refused'}
	| {readonly type: 'undone'; readonly at: number};

export type StudyEffect =
	{readonly type: 'record'; readonly event: NewEvent} | {readonly type: 'undo'};

export interface StudyStep {
	readonly session: StudySession;
	readonly effects: readonly StudyEffect[];
}

// A card in its learning steps that is due this soon is shown rather than waited for.
export const lookAhead = 20 * 60_000;

// Enough to go back over a whole sitting.
const mostPast = 200;

/** In steps of minutes: it comes back in this sitting. */
function isLearning(progress: ProgressState, key: CardKey): boolean {
	return progress.memories.get(key)?.interval === 0;
}

function keyOf({deck, card}: DeckCard): CardKey {
	return cardKey(deck.id, card.id);
}

/** The card to show next: learning cards that are due, then the plan, then learning cards due soon. */
function nextKey(
	session: StudySession,
	progress: ProgressState,
	at: number,
	last?: CardKey,
): CardKey | undefined {
	const waiting = new Set(session.waiting);
	const learning = session.planned
		.filter((key) => !waiting.has(key) && isLearning(progress, key))
		.map((key) => ({key, due: progress.memories.get(key)!.due}))
		.sort((a, b) => a.due - b.due);
	const due = learning.find((card) => card.due <= at && card.key !== last);
	if (due) return due.key;
	if (session.waiting.length > 0) return session.waiting[0];
	const soon = learning.filter((card) => card.due <= at + lookAhead);
	return (soon.find((card) => card.key !== last) ?? soon[0])?.key;
}

function showNext(
	session: StudySession,
	progress: ProgressState,
	at: number,
	last?: CardKey,
): StudySession {
	const key = nextKey(session, progress, at, last);
	const found = key === undefined ? undefined : session.cards.get(key);
	if (!found) return {...session, stage: {kind: 'finished'}};
	const question = openQuestion(found, {
		input: session.input,
		seed: `${session.seed}/${session.answers.length}`,
		places: session.seed,
		at,
		accepted: progress.accepted.get(key!) ?? [],
	});
	return {...session, stage: {kind: 'question', question}};
}

/**
 * Opens a session over a plan: the keys of the cards to study, in order, siblings and daily limits already
 * seen to. Keys without a card are passed over.
 */
export function openStudy(
	decks: readonly Deck[],
	plan: readonly CardKey[],
	progress: ProgressState,
	setting: {readonly seed: string; readonly at: number; readonly input?: Input},
): StudySession {
	const cards = new Map<CardKey, DeckCard>(
		decks.flatMap((deck) =>
			deck.cards.map((card): [CardKey, DeckCard] => [cardKey(deck.id, card.id), {deck, card}]),
		),
	);
	const known = [...new Set(plan)].filter((key) => cards.has(key));
	const session: StudySession = {
		seed: setting.seed,
		cards,
		planned: known,
		waiting: known.filter((key) => !isLearning(progress, key)),
		input: setting.input ?? 'think',
		stage: {kind: 'finished'},
		answers: [],
		past: [],
	};
	return showNext(session, progress, setting.at);
}

/** How far the session is: cards that need no further answer today, of all that were planned. */
export function studyProgress(
	session: StudySession,
	progress: ProgressState,
): {readonly done: number; readonly total: number} {
	const waiting = new Set(session.waiting);
	const open = session.planned.filter((key) => waiting.has(key) || isLearning(progress, key));
	return {done: session.planned.length - open.length, total: session.planned.length};
}

const none: readonly StudyEffect[] = [];

function reveal(session: StudySession, question: Question, answer: Answer): StudyStep {
	const gaveUp = answer.judgement === undefined && answer.input !== 'think';
	const selected: Grade = gaveUp
		? 1
		: answer.judgement
			? suggestedGrade(answer.judgement.verdict)
			: 3;
	const stage: StudyStage = {kind: 'answer', question, answer, selected, isSaving: false};
	return {session: {...session, stage}, effects: none};
}

function atQuestion(session: StudySession, question: Question, action: StudyAction): StudyStep {
	switch (action.type) {
		case 'reveal':
			return reveal(session, question, thoughtAnswer(question, action.at));
		case 'submit':
			return reveal(session, question, typedAnswer(question, action.at));
		case 'pick': {
			const answer = chosenAnswer(question, action.index, action.at);
			return answer ? reveal(session, question, answer) : {session, effects: none};
		}
		case 'use':
		case 'edit':
		case 'move':
		case 'hint': {
			const changed = changeQuestion(question, action);
			return {
				session: {
					...session,
					// True-false and statements choose by themselves; that is not the learner's wish.
					input: action.type === 'use' ? changed.input : session.input,
					stage: {kind: 'question', question: changed},
				},
				effects: none,
			};
		}
		default:
			return {session, effects: none};
	}
}

function atAnswer(
	session: StudySession,
	stage: StudyStage & {kind: 'answer'},
	action: StudyAction,
): StudyStep {
	const {question, answer} = stage;
	if (stage.isAccepting) return atAccepting(session, stage, action);
	switch (action.type) {
		case 'was-right':
			return stage.isSaving || !mayAccept(question, answer)
				? {session, effects: none}
				: {session: {...session, stage: {...stage, isAccepting: true}}, effects: none};
		case 'move-grade': {
			const selected = Math.min(4, Math.max(1, stage.selected + action.by)) as Grade;
			return {session: {...session, stage: {...stage, selected}}, effects: none};
		}
		case 'grade': {
			if (stage.isSaving) return {session, effects: none};
			const grade = action.grade ?? stage.selected;
			const event: NewEvent = {
				type: 'review',
				deck: question.deck.id,
				card: question.card.id,
				grade,
				ms: answer.ms,
				mode: 'study',
				input: answer.input,
			};
			return {
				session: {...session, stage: {...stage, selected: grade, isSaving: true}},
				effects: [{type: 'record', event}],
			};
		}
		case 'recorded': {
			const key = keyOf(question);
			const before: StudySession = {...session, stage: {...stage, isSaving: false}, past: []};
			const after: StudySession = {
				...session,
				waiting: session.waiting.filter((other) => other !== key),
				answers: [
					...session.answers,
					{deck: question.deck, card: question.card, grade: stage.selected, ms: answer.ms},
				],
				past: [...session.past, before].slice(-mostPast),
			};
			return {session: showNext(after, action.progress, action.at, key), effects: none};
		}
		case 'refused':
			return {session: {...session, stage: {...stage, isSaving: false}}, effects: none};
		default:
			return {session, effects: none};
	}
}

/** The learner is asked whether an answer is to be accepted from now on. */
function atAccepting(
	session: StudySession,
	stage: StudyStage & {kind: 'answer'},
	action: StudyAction,
): StudyStep {
	const {question, answer} = stage;
	switch (action.type) {
		case 'accept':
			return stage.isSaving
				? {session, effects: none}
				: {
						session: {...session, stage: {...stage, isSaving: true}},
						effects: [{type: 'record', event: acceptEvent(question, answer)}],
					};
		case 'never-mind':
			return stage.isSaving
				? {session, effects: none}
				: {session: {...session, stage: {...stage, isAccepting: false}}, effects: none};
		case 'recorded': {
			const plain = {...stage, isSaving: false, isAccepting: false};
			const before: StudySession = {...session, stage: plain, past: []};
			return {
				session: {
					...session,
					stage: {...plain, ...accepted(question, answer), selected: suggestedGrade('right')},
					past: [...session.past, before].slice(-mostPast),
				},
				effects: none,
			};
		}
		case 'refused':
			return {session: {...session, stage: {...stage, isSaving: false}}, effects: none};
		default:
			return {session, effects: none};
	}
}

/**
 * One step of a study session. Effects are for the caller to carry out, and to answer with `recorded`,
 * `refused` or `undone`: no card follows before the log has the grade of the last one.
 */
export function study(session: StudySession, action: StudyAction): StudyStep {
	if (action.type === 'undo') {
		const {stage} = session;
		const isBusy = stage.kind === 'answer' && (stage.isSaving || stage.isAccepting === true);
		return {session, effects: session.past.length === 0 || isBusy ? none : [{type: 'undo'}]};
	}
	if (action.type === 'undone') {
		const before = session.past.at(-1);
		if (!before) return {session, effects: none};
		// The card is shown again with its answer, ready for another grade or without what was accepted.
		return {
			session: {...before, input: session.input, past: session.past.slice(0, -1)},
			effects: none,
		};
	}
	switch (session.stage.kind) {
		case 'question':
			return atQuestion(session, session.stage.question, action);
		case 'answer':
			return atAnswer(session, session.stage, action);
		case 'finished':
			return {session, effects: none};
	}
}
