import type {Card} from '../deck/deck.js';
import type {Grade} from '../progress/event.js';
import {type DifferencePart, difference} from './difference.js';
import {editDistance} from './judging/edit-distance.js';
import {fold} from './fold.js';
import {judgeAgainst} from './judging/judge-words.js';
import {judgeOtherWord} from './judging/judge-word.js';
import {normalWords} from './judging/normal.js';
import {type Remark, type Ruling, type Verdict, kinder, wrong} from './judging/remark.js';
import {type Surroundings, surroundingsOf} from './judging/surroundings.js';

export type {Remark} from './judging/remark.js';

export interface Judgement {
	readonly verdict: Verdict;
	readonly remark?: Remark;
	/** What was typed against the form of the key that is nearest to it. */
	readonly difference: readonly DifferencePart[];
}

// More than this was pasted, not typed.
const longest = 2000;

/** Whether an answer says nothing: no letter, no figure. */
export function isEmptyAnswer(typed: string, card: Card): boolean {
	const isSign = fold(card.answer) === '' && typed.trim() === card.answer.trim();
	return typed.trim() === '' || (fold(typed) === '' && !isSign);
}

/** Whether an answer is one of the wrong options, as it stands on the card. */
export function isWrongOption(typed: string, card: Card): boolean {
	const folded = fold(typed);
	const isKey = [card.answer, ...(card.accept ?? [])].some((key) => fold(key) === folded);
	return !isKey && (card.distractors ?? []).some((option) => fold(option) === folded);
}

/** Whether a slip or a piece of the key is as near to a wrong option. */
function isNearerToOption(typed: string, key: string, {options}: Surroundings): boolean {
	const given = normalWords(typed);
	const text = given.join(' ');
	const limit = editDistance(text, normalWords(key).join(' '), 4);
	return options.some((option) => {
		const isPart = given.length < option.length && given.every((word) => option.includes(word));
		return isPart || editDistance(text, option.join(' '), limit) <= Math.min(limit, 3);
	});
}

function isBeyond({remark}: Ruling): boolean {
	return remark?.kind === 'more-than-asked';
}

const anotherOption: Ruling = {verdict: 'wrong', remark: {kind: 'another-option'}};

/** An answer that is a wrong option, or rather meant to be one than the key, is wrong. */
function withOptions(
	ruling: Ruling,
	typed: string,
	key: string,
	card: Card,
	around: Surroundings,
): Ruling {
	const isOption = isWrongOption(typed, card);
	if (isOption) return ruling.verdict === 'wrong' && ruling.remark ? ruling : anotherOption;
	const isUnsure =
		ruling.verdict === 'almost' && ['typo', 'incomplete'].includes(ruling.remark!.kind);
	const isText = !/\d/.test(key);
	return isUnsure && isText && isNearerToOption(typed, key, around) ? anotherOption : ruling;
}

/**
 * Judges a typed answer as a fair teacher would: case, accents, punctuation, titles and the way a date or a
 * figure is written do not count; a slip of the fingers is "almost"; a near date or amount is wrong and says how far.
 * @param own further forms that the learner has accepted for this card
 */
export function judge(typed: string, card: Card, own: readonly string[] = []): Judgement {
	if (isEmptyAnswer(typed, card)) {
		return {
			verdict: 'wrong',
			remark: {kind: 'empty'},
			difference: difference(typed.trim(), card.answer),
		};
	}

	const keys = [card.answer, ...(card.accept ?? [])];
	const folded = fold(typed);
	const same = folded === '' ? undefined : keys.find((key) => fold(key) === folded);
	if (same !== undefined) return {verdict: 'right', difference: difference(typed.trim(), same)};

	const otherWord = judgeOtherWord(typed, card);
	if (otherWord) {
		const isOwn = own.some((form) => fold(form) === folded);
		const ruling: Ruling = isOwn ? {verdict: 'right', remark: {kind: 'own'}} : otherWord;
		return {...ruling, difference: difference(typed.trim(), card.answer)};
	}

	const around = surroundingsOf(card);
	const answer = typed.length > longest ? typed.slice(0, longest) : typed;
	let best: {ruling: Ruling; key: string} = {ruling: wrong, key: card.answer};
	for (const key of keys) {
		const ruling = withOptions(judgeAgainst(answer, key, card, around), answer, key, card, around);
		// `27 Juli 1954` says more than an accepted `27 Juli`, and something else than the key.
		const isDenied = best.ruling.remark?.kind === 'date-off' && isBeyond(ruling);
		if (kinder(best.ruling, ruling) === ruling && !isDenied) best = {ruling, key};
		if (ruling.verdict === 'right') break;
	}
	if (best.ruling.verdict !== 'right' && !isWrongOption(answer, card)) {
		const key = own.find((form) => judgeAgainst(answer, form, card, around).verdict === 'right');
		if (key !== undefined) best = {ruling: {verdict: 'right', remark: {kind: 'own'}}, key};
	}
	return {...best.ruling, difference: difference(typed.trim(), best.key)};
}

/** The grade that a judged answer suggests; the learner has the last word. */
export function suggestedGrade(verdict: Verdict): Grade {
	return verdict === 'right' ? 3 : verdict === 'almost' ? 2 : 1;
}
