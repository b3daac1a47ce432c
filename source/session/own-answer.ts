import {fold} from './fold.js';
import type {AcceptEvent, EventBase} from '../progress/event.js';
import {isEmptyAnswer, isWrongOption} from './judge.js';
import type {Answer, Question} from './question.js';

// Longer ones are a sentence copied, not a way to put the key.
const longestAccepted = 200;

const yesOrNo = new Set(['benar', 'salah', 'ya', 'tidak', 'true', 'false', 'yes', 'no']);

/**
 * Whether the learner may say "I was right": not for an answer that is empty, one of the wrong options, or the
 * other side of true or false, since accepting it would spoil the card.
 */
export function mayAccept({card}: Question, answer: Answer): boolean {
	const {typed = '', judgement} = answer;
	return (
		answer.input === 'type' &&
		judgement !== undefined &&
		judgement.verdict !== 'right' &&
		typed.trim().length <= longestAccepted &&
		!isEmptyAnswer(typed, card) &&
		!isWrongOption(typed, card) &&
		card.form !== 'true-false' &&
		!yesOrNo.has(fold(card.answer))
	);
}

/** What is written to the log when the learner has an answer accepted. */
export function acceptEvent(
	{deck, card}: Question,
	answer: Answer,
): Omit<AcceptEvent, keyof EventBase> {
	return {type: 'edit', deck: deck.id, card: card.id, accept: acceptedText(answer)};
}

/** The answer as it will be accepted. */
export function acceptedText({typed = ''}: Answer): string {
	return typed.trim();
}

/** An answer that the learner has had accepted, and its question from then on. */
export function accepted(
	question: Question,
	answer: Answer,
): {readonly question: Question; readonly answer: Answer} {
	return {
		question: {...question, accepted: [...question.accepted, acceptedText(answer)]},
		answer: {
			...answer,
			isAccepted: true,
			judgement: {verdict: 'right', remark: {kind: 'own'}, difference: []},
		},
	};
}
