import type {Card, Deck} from '../deck/deck.js';
import {shuffle} from './chance.js';
import {foldedWords} from './fold.js';
import {orderOptions} from './options.js';
import {type DeckCard, type Input, inputsOf} from './question.js';

/** A question of a quiz and how it is to be answered. */
export interface QuizItem extends DeckCard {
	readonly input: Exclude<Input, 'think'>;
}

export const quizLength = 10;

/** An answer that can be asked for letter by letter. */
function isTypable(card: Card): boolean {
	return card.answer.length <= 40 && foldedWords(card.answer).length <= 4;
}

/** A word is typed, what it means and its form are chosen. */
const inputOfForm: Readonly<Record<string, QuizItem['input']>> = {
	gloss: 'choice',
	recall: 'type',
	family: 'choice',
};

function inputsFor(card: Card): QuizItem['input'][] {
	const all = inputsOf(card, orderOptions(card, ''));
	const own = inputOfForm[card.form ?? ''];
	const inputs = own !== undefined && all.includes(own) ? [own] : all;
	return inputs.filter(
		(input): input is QuizItem['input'] =>
			input === 'choice' || (input === 'type' && isTypable(card)),
	);
}

/**
 * Picks the questions of a quiz: one card of a fact, kinds and forms taken in turn so that ten questions show
 * the breadth of a deck, choosing and typing mixed. Cards that can be neither chosen nor typed are left out.
 */
export function chooseQuestions(
	decks: readonly Deck[],
	random: () => number,
	count: number = quizLength,
): QuizItem[] {
	const groups = new Map<string, Array<DeckCard & {inputs: QuizItem['input'][]}>>();
	const all = decks.flatMap((deck) => deck.cards.map((card) => ({deck, card})));
	for (const {deck, card} of shuffle(all, random)) {
		const inputs = inputsFor(card);
		if (inputs.length === 0) continue;
		const group = `${card.kind}/${card.form ?? 'direct'}`;
		const members = groups.get(group) ?? [];
		members.push({deck, card, inputs});
		groups.set(group, members);
	}

	const facts = new Set<string>();
	const chosen: Array<DeckCard & {inputs: QuizItem['input'][]}> = [];
	const turns = shuffle([...groups.values()], random);
	while (chosen.length < count && turns.some((group) => group.length > 0)) {
		for (const group of turns) {
			const next = group.shift();
			if (!next || chosen.length === count) continue;
			const fact = `${next.deck.id}/${next.card.fact ?? next.card.id}`;
			if (facts.has(fact)) continue;
			facts.add(fact);
			chosen.push(next);
		}
	}

	let typed = 0;
	return shuffle(chosen, random).map(({deck, card, inputs}, index) => {
		// About every third question is typed where its card can be; clozes ask for it most.
		const wantsTyping = card.form === 'cloze' || typed * 3 <= index;
		const input =
			inputs.length === 1 ? inputs[0]! : wantsTyping && inputs.includes('type') ? 'type' : 'choice';
		if (input === 'type') typed++;
		return {deck, card, input};
	});
}
