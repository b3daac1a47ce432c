import type {Action, Place} from '../keys/binding.js';
import {mayHavePage} from '../people/met.js';
import type {ProgressState} from '../progress/state.js';
import {mayAccept} from '../session/own-answer.js';
import type {Question} from '../session/question.js';
import type {StudySession} from '../session/study-session.js';
import {answeringPlace, hasSteps, idleActions} from './answering.js';
import type {Notice} from './notice.js';

/** What the screen of a study session remembers. */
export interface StudyState {
	readonly session: StudySession;
	readonly progress: ProgressState;
	/** The learner has had enough for now. */
	readonly isOver: boolean;
	/** Since when the question has been covered. */
	readonly pausedAt?: number | undefined;
	/** At the end: the card to look at again that is selected, and whether it is open. */
	readonly selected: number;
	readonly isOpen: boolean;
	readonly notice?: Notice | undefined;
}

/** Where its keys are listed. */
export function placeOf({session, isOver, pausedAt, isOpen}: StudyState): Place {
	const {stage} = session;
	if (isOver || stage.kind === 'finished') {
		if (session.answers.length === 0) return 'waiting';
		return isOpen ? 'study-end-card' : 'study-end';
	}
	if (stage.kind === 'answer') return stage.isAccepting ? 'accept' : 'answer';
	return pausedAt === undefined ? answeringPlace(stage.question) : 'paused';
}

/**
 * Actions that make no sense just now.
 * @param end what the session has come to, once it is over, and whether it was of one deck
 */
export function hiddenActions(
	{session: {stage}, progress}: StudyState,
	question: Question | undefined,
	end:
		| {
				readonly revisit: number;
				readonly hard: number;
				readonly more: number;
				readonly isOfDeck: boolean;
		  }
		| undefined,
): Set<Action> {
	const hidden = new Set(question ? idleActions(question) : []);
	const isStepping = stage.kind === 'question' && question !== undefined && hasSteps(question);
	if (progress.undoable.length === 0 && !isStepping) hidden.add('undo');
	if (stage.kind !== 'answer' || !mayAccept(stage.question, stage.answer)) hidden.add('was-right');
	if (!question || !mayHavePage(question.card)) hidden.add('person');
	if (end?.revisit === 0) hidden.add('open');
	if (end !== undefined && end.revisit < 2) hidden.add('next-card').add('previous-card');
	if (end?.hard === 0) hidden.add('hard-ones');
	if (end?.isOfDeck === false) hidden.add('results');
	if (end?.more === 0) hidden.add('more');
	return hidden;
}
