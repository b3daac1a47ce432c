import {type ChangedWording, withWording} from '../deck/changed.js';
import type {Card, Deck} from '../deck/deck.js';
import type {PastAnswer} from '../progress/card-answers.js';
import type {Flag} from '../progress/state.js';
import {fingerprintOf} from './fingerprint.js';
import type {Attempt, CardResult, PupilResult} from './result.js';

/** What a pupil's log holds of one deck. */
export interface PupilLog {
	/** By card, oldest first. */
	readonly answers: ReadonlyMap<string, readonly PastAnswer[]>;
	readonly flags: ReadonlyMap<string, Flag>;
	/** How the pupil has worded cards. */
	readonly changes: ReadonlyMap<string, ChangedWording>;
}

/**
 * A pupil's result of a deck. Only what newsquiz itself has judged counts: an answer that was chosen, typed, put in
 * order or paired. Thinking of the answer and grading oneself does not.
 */
export function resultFrom(
	deck: Deck,
	{answers, flags, changes}: PupilLog,
	{pupil, attempt}: {readonly pupil: string; readonly attempt: Attempt},
): PupilResult {
	const cards = deck.cards.flatMap((authored): CardResult[] => {
		const card = withWording(authored, changes.get(authored.id));
		const judged = (answers.get(card.id) ?? []).filter(isJudged);
		const answer = attempt === 'first' ? judged[0] : judged.at(-1);
		const flag = flags.get(card.id);
		if (!answer && !flag) return [];
		return [
			{
				id: card.id,
				key: card.answer,
				...(answer ? outcome(answer, card) : {}),
				...(flag ? {flag: {reason: flag.reason, ...noteOf(flag)}} : {}),
			},
		];
	});
	const {id, title} = deck;
	return {pupil, deck: {id, title, fingerprint: fingerprintOf(deck)}, attempt, cards};
}

/** Whether newsquiz has judged an answer; quizzes always do. */
export function isJudged({mode, input}: PastAnswer): boolean {
	return mode === 'quiz' || (input !== undefined && input !== 'think');
}

/** A choice speaks for itself, whatever grade the learner gave it afterwards. */
function outcome(
	{grade, option}: PastAnswer,
	{answer}: Card,
): Pick<CardResult, 'isRight' | 'option'> {
	if (option === undefined) return {isRight: grade > 1};
	return {isRight: option === answer, option};
}

function noteOf({note}: Flag): {readonly note?: string} {
	return note === undefined || note.trim() === '' ? {} : {note};
}
