import type {Card, Deck} from '../deck/deck.js';
import type {CodedResult} from './code.js';
import {chosenOf, type Outcome, outcomeOf} from './outcome.js';
import type {CardResult, PupilResult} from './result.js';

/** A result as a code says it: of options by their places, of flags without their reasons. */
export function codedOf({pupil, deck: {fingerprint}, cards}: PupilResult, deck: Deck): CodedResult {
	const byId = new Map(cards.map((card) => [card.id, card]));
	const results = deck.cards.map((card) => byId.get(card.id));
	return {
		pupil,
		fingerprint,
		outcomes: deck.cards.map((card, place) => outcomeIn(card, results[place])),
		flagged: [...results.entries()].flatMap(([place, result]) => (result?.flag ? [place] : [])),
	};
}

/** Whether a card was answered by another key than the deck's: a code can't tell of it. */
export function isOtherKey({answer}: Card, result: CardResult): boolean {
	return result.key !== answer;
}

function outcomeIn(card: Card, result: CardResult | undefined): Outcome {
	if (result?.isRight === undefined || isOtherKey(card, result)) return 0;
	if (result.isRight) return 1;
	return result.option === undefined ? 2 : outcomeOf(card, result.option);
}

/** What a code says, with the deck that it was made from. */
export function resultOfCode(
	{pupil, fingerprint, outcomes, flagged}: CodedResult,
	deck: Deck,
): PupilResult {
	const flags = new Set(flagged);
	const cards: CardResult[] = [];
	for (const [place, card] of deck.cards.entries()) {
		const outcome = outcomes[place] ?? 0;
		const flag = flags.has(place) ? {flag: {}} : undefined;
		const said = {id: card.id, key: card.answer};
		if (outcome !== 0) {
			const option = outcome === 1 ? keyAsOption(card) : chosenOf(card, outcome);
			const answer = {...said, isRight: outcome === 1};
			cards.push({...(option === undefined ? answer : {...answer, option}), ...flag});
		} else if (flag) cards.push({...said, ...flag});
	}
	return {pupil, deck: {id: deck.id, title: deck.title, fingerprint}, cards};
}

/** A right answer counts as a choice wherever there was one: a code does not tell whether it was typed. */
function keyAsOption({answer, form, distractors = []}: Card): string | undefined {
	return form === 'true-false' || distractors.length > 0 ? answer : undefined;
}
