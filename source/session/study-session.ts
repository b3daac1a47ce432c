import {type ChangedWording, withChanges} from '../deck/changed.js';
import type {Deck} from '../deck/deck.js';
import type {Grade, NewEvent} from '../progress/event.js';
import {type CardKey, type ProgressState, cardKey} from '../progress/state.js';
import type {StudyMode} from './custom-study.js';
import {isSuspended} from '../schedule/standing.js';
import {suggestedGrade} from './judge.js';
import {accepted, acceptEvent, mayAccept} from './own-answer.js';
import {
	type Answer,
	type DeckCard,
	type Input,
	type Question,
	type QuestionAction,
	afterPause,
	changeQuestion,
	chosenAnswer,
	keyOf,
	openQuestion,
	optionOf,
	submit,
	thoughtAnswer,
} from './question.js';
import {rewordedAnswer, rewordedQuestion} from './reworded.js';

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
	/** Practice leaves the schedule alone; what was forgotten comes again at its end. */
	readonly mode: StudyMode;
	/** As their authors wrote them. */
	readonly decks: readonly Deck[];
	/** How the learner has worded cards. */
	readonly changes: ReadonlyMap<CardKey, ChangedWording>;
	/** As they are shown. */
	readonly cards: ReadonlyMap<CardKey, DeckCard>;
	/** Every card that this session set out to show or has come to show. */
	readonly planned: readonly CardKey[];
	/** Planned cards that have not been answered yet, in order. */
	readonly waiting: readonly CardKey[];
	/** How the learner last chose to answer. */
	readonly input: Input;
	readonly stage: StudyStage;
	readonly answers: readonly StudyAnswer[];
	/** What was done in this session and can be taken back, newest last. */
	readonly past: readonly StudyStepBack[];
}

interface StudyStepBack {
	/** The event of the log that was recorded. */
	readonly event: string | undefined;
	readonly before: StudySession;
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
	/** The learner was away for so long, in milliseconds. */
	| {readonly type: 'paused'; readonly ms: number}
	| {readonly type: 'undo'}
	/** The log has the grade or the edit; `progress` is what follows from it, `event` what undo will name. */
	| {
			readonly type: 'recorded';
			readonly progress: ProgressState;
			readonly at: number;
			readonly event?: string | undefined;
	  }
	/** The log could not take it: the card stays. */
	| {readonly type: 'refused'}
	/** The log has something else that was done to the card on the screen; `leaves` when another one follows. */
	| {
			readonly type: 'marked';
			readonly leaves: boolean;
			readonly progress: ProgressState;
			readonly at: number;
			readonly event?: string | undefined;
	  }
	/** The log has taken back an event, of this session or from before it. */
	| {
			readonly type: 'undone';
			readonly progress: ProgressState;
			readonly at: number;
			readonly event?: string | undefined;
			/** The card whose answer was taken back, if it was one. */
			readonly unanswered?: CardKey | undefined;
	  };

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

/** In steps of minutes: it comes back in this sitting, unless that is practice. */
function isLearning({mode}: Pick<StudySession, 'mode'>, progress: ProgressState, key: CardKey) {
	return mode === 'study' && progress.memories.get(key)?.interval === 0;
}

function cardsOf(
	decks: readonly Deck[],
	changes: ProgressState['changes'],
): ReadonlyMap<CardKey, DeckCard> {
	return new Map(
		decks.flatMap((authored) => {
			const deck = withChanges(authored, changes);
			return deck.cards.map((card): [CardKey, DeckCard] => [
				cardKey(deck.id, card.id),
				{deck, card},
			]);
		}),
	);
}

/** The session with its cards as the learner has worded them by now, the one on the screen too. */
function upToDate(session: StudySession, {changes}: ProgressState): StudySession {
	if (changes === session.changes) return session;
	const cards = cardsOf(session.decks, changes);
	const {stage} = session;
	const next: StudySession = {...session, changes, cards};
	if (stage.kind === 'finished') return next;
	const found = cards.get(keyOf(stage.question));
	if (!found) return next;
	const question = rewordedQuestion(stage.question, found, seedsOf(session));
	if (stage.kind === 'question') return {...next, stage: {kind: 'question', question}};
	const answer = rewordedAnswer(stage.answer, stage.question, question);
	const selected =
		answer.judgement && answer.judgement !== stage.answer.judgement
			? suggestedGrade(answer.judgement.verdict)
			: stage.selected;
	return {...next, stage: {...stage, question, answer, selected}};
}

function seedsOf({seed, answers}: StudySession): {seed: string; places: string} {
	return {seed: `${seed}/${answers.length}`, places: seed};
}

/** The session without a card that is out of study. */
function without(session: StudySession, key: CardKey): StudySession {
	return {
		...session,
		planned: session.planned.filter((other) => other !== key),
		waiting: session.waiting.filter((other) => other !== key),
	};
}

/** The session after something was recorded, and the way back to what it was. */
function remembering(
	session: StudySession,
	before: StudySession,
	event: string | undefined,
): StudySession {
	const past = [...session.past, {event, before: {...before, past: []}}];
	return {...session, past: past.slice(-mostPast)};
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
		.filter((key) => !waiting.has(key) && isLearning(session, progress, key))
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
		...seedsOf(session),
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
	setting: {
		readonly seed: string;
		readonly at: number;
		readonly input?: Input;
		readonly mode?: StudyMode;
		/** Of a session that is gone on with: what was answered in it, and what was still to come. */
		readonly answers?: readonly StudyAnswer[];
		readonly waiting?: readonly CardKey[];
	},
): StudySession {
	const cards = cardsOf(decks, progress.changes);
	const known = [...new Set(plan)].filter((key) => cards.has(key));
	const {mode = 'study', answers = [], waiting = known} = setting;
	const session: StudySession = {
		seed: setting.seed,
		mode,
		decks,
		changes: progress.changes,
		cards,
		planned: known,
		waiting: waiting.filter((key) => cards.has(key) && !isLearning({mode}, progress, key)),
		input: setting.input ?? 'think',
		stage: {kind: 'finished'},
		answers,
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
	const open = session.planned.filter(
		(key) => waiting.has(key) || isLearning(session, progress, key),
	);
	return {done: session.planned.length - open.length, total: session.planned.length};
}

/** How many cards have been answered in the session and come back within it. */
export function returning(session: StudySession, progress: ProgressState): number {
	const answered = new Set(session.answers.map(keyOf));
	return session.planned.filter((key) => answered.has(key) && isLearning(session, progress, key))
		.length;
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
		case 'submit': {
			const step = submit(question, action.at);
			if ('answer' in step) return reveal(session, question, step.answer);
			return {
				session: {...session, stage: {kind: 'question', question: step.question}},
				effects: none,
			};
		}
		case 'pick': {
			const answer = chosenAnswer(question, action.index, action.at);
			return answer ? reveal(session, question, answer) : {session, effects: none};
		}
		case 'paused': {
			const later = afterPause(question, action.ms);
			return {session: {...session, stage: {kind: 'question', question: later}}, effects: none};
		}
		case 'use':
		case 'edit':
		case 'move':
		case 'arrange':
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
				mode: session.mode,
				input: answer.input,
				...optionOf(question, answer),
			};
			return {
				session: {...session, stage: {...stage, selected: grade, isSaving: true}},
				effects: [{type: 'record', event}],
			};
		}
		case 'recorded': {
			const key = keyOf(question);
			const {progress, at, event} = action;
			const before: StudySession = {...session, stage: {...stage, isSaving: false}};
			const answered: StudySession = {
				...upToDate(session, progress),
				waiting: [
					...session.waiting.filter((other) => other !== key),
					...(session.mode === 'practice' && stage.selected === 1 ? [key] : []),
				],
				answers: [
					...session.answers,
					{deck: question.deck, card: question.card, grade: stage.selected, ms: answer.ms},
				],
			};
			const {memories, marks, schedule} = progress;
			// A leech may just have been taken out of study.
			const isOut = isSuspended(memories.get(key), marks.get(key), schedule);
			const after = remembering(isOut ? without(answered, key) : answered, before, event);
			return {session: showNext(after, progress, at, key), effects: none};
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
			const after: StudySession = {
				...session,
				stage: {...plain, ...accepted(question, answer), selected: suggestedGrade('right')},
			};
			return {
				session: remembering(after, {...session, stage: plain}, action.event),
				effects: none,
			};
		}
		case 'refused':
			return {session: {...session, stage: {...stage, isSaving: false}}, effects: none};
		default:
			return {session, effects: none};
	}
}

/** The session after the card on the screen was suspended, put off, flagged or changed. */
function marked(session: StudySession, action: StudyAction & {type: 'marked'}): StudySession {
	const {progress, at, event, leaves} = action;
	const {stage} = session;
	const after = remembering(upToDate(session, progress), session, event);
	if (!leaves || stage.kind === 'finished') return after;
	const key = keyOf(stage.question);
	return showNext(without(after, key), progress, at, key);
}

/**
 * The session after something was taken back. What was done in it shows as it was before, ready for another
 * grade. What is older, as the first part of a session that was left is, changes what its cards say, and whether they
 * are still to be asked.
 */
function undone(session: StudySession, action: StudyAction & {type: 'undone'}): StudySession {
	const last = session.past.at(-1);
	if (!last || last.event !== action.event) {
		return upToDate(askedAgain(session, action), action.progress);
	}
	const before = {...last.before, input: session.input, past: session.past.slice(0, -1)};
	return upToDate(before, action.progress);
}

/** The session with a card to be asked next whose answer was given before it was left, and has been taken back. */
function askedAgain(
	session: StudySession,
	{unanswered: key, progress, at}: StudyAction & {type: 'undone'},
): StudySession {
	const {answers, planned, waiting, stage} = session;
	const index = answers.findLastIndex((answer) => keyOf(answer) === key);
	if (key === undefined || index < 0 || !planned.includes(key) || waiting.includes(key)) {
		return session;
	}
	const isCurrent = stage.kind !== 'finished' && keyOf(stage.question) === waiting[0];
	const again: StudySession = {
		...session,
		answers: answers.toSpliced(index, 1),
		waiting: waiting.toSpliced(isCurrent ? 1 : 0, 0, key),
	};
	return stage.kind === 'finished' ? showNext(again, progress, at) : again;
}

/**
 * One step of a study session. Effects are for the caller to carry out, and to answer with `recorded`,
 * `refused` or `undone`: no card follows before the log has the grade of the last one.
 */
export function study(session: StudySession, action: StudyAction): StudyStep {
	switch (action.type) {
		case 'undo': {
			const {stage} = session;
			const isBusy = stage.kind === 'answer' && (stage.isSaving || stage.isAccepting === true);
			return {session, effects: isBusy ? none : [{type: 'undo'}]};
		}
		case 'undone':
			return {session: undone(session, action), effects: none};
		case 'marked':
			return {session: marked(session, action), effects: none};
		default:
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
