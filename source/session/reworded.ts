import {isSameWording, wordingOf} from '../deck/changed.js';
import {judge} from './judge.js';
import {type Answer, type DeckCard, type Question, openQuestion} from './question.js';

/** A question on the screen after its card was put in other words; what was typed and shown stays. */
export function rewordedQuestion(
	question: Question,
	found: DeckCard,
	seeds: {readonly seed: string; readonly places: string},
): Question {
	if (isSameWording(wordingOf(question.card), wordingOf(found.card))) {
		return {...question, ...found};
	}
	const {input, field, shownAt, isHintShown, accepted, ordering, matching} = question;
	const opened = openQuestion(found, {input, ...seeds, at: shownAt, accepted});
	return {
		...opened,
		field,
		isHintShown,
		...(ordering ? {ordering} : {}),
		...(matching ? {matching} : {}),
	};
}

/** An answer to a question that has been put in other words: what was typed is judged again. */
export function rewordedAnswer(answer: Answer, before: Question, question: Question): Answer {
	if (isSameWording(wordingOf(before.card), wordingOf(question.card))) return answer;
	const {chosen, ...rest} = answer;
	if (chosen !== undefined) {
		const text = before.options[chosen]?.text;
		const at = question.options.findIndex((option) => option.text === text);
		if (at < 0) return rest;
		const verdict = question.options[at]!.isKey ? 'right' : 'wrong';
		return {...rest, chosen: at, judgement: {verdict, difference: []}};
	}
	const isTyped = answer.input === 'type' && answer.judgement !== undefined;
	return isTyped && answer.isAccepted !== true
		? {...answer, judgement: judge(answer.typed ?? '', question.card, question.accepted)}
		: answer;
}
