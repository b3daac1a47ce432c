import type {Card, Deck} from '../deck/deck.js';
import {shuffle} from './chance.js';
import {foldedWords} from './fold.js';
import {orderOptions} from './options.js';
import {type DeckCard, type Input, inputsOf} from './question.js';
import {quickLength} from './quiz-plan.js';

/** A question of a quiz and how it is to be answered. */
export interface QuizItem extends DeckCard {
	readonly input: QuizInput;
}

/** A quiz has to judge, so that nothing is answered in the head. */
export type QuizInput = Exclude<Input, 'think'>;

/** What the questions of a quiz are to be. */
export interface QuestionWish {
	readonly count?: number;
	/** Only cards of these kinds. */
	readonly kinds?: readonly string[];
	/** Chosen from options wherever a card has them, else typed, as in an exam; unless told, all ways are mixed. */
	readonly isChosen?: boolean;
}

/** An answer that can be asked for letter by letter. */
function isTypable(card: Card): boolean {
	return card.answer.length <= 40 && foldedWords(card.answer).length <= 4;
}

/** A word is typed, what it means and its form are chosen. */
const inputOfForm: Readonly<Record<string, QuizInput>> = {
	gloss: 'choice',
	recall: 'type',
	family: 'choice',
};

/** The ways in which a quiz can ask a card; none when it can't be judged. */
export function quizInputs(card: Card): QuizInput[] {
	const all = inputsOf(card, orderOptions(card, ''));
	const own = inputOfForm[card.form ?? ''];
	const inputs = own !== undefined && all.includes(own) ? [own] : all;
	return inputs.filter(
		(input): input is QuizInput => input !== 'think' && (input !== 'type' || isTypable(card)),
	);
}

/** Whether an answer is a choice or a text, rather than an arrangement. */
function isWritten(input: QuizInput): boolean {
	return input === 'choice' || input === 'type';
}

/** What is asked once in a quiz: a card, or one of those that share its fact. */
export function factKey({deck, card}: DeckCard): string {
	return `${deck.id}/${card.fact ?? card.id}`;
}

export function kindOf(card: Card): string {
	return card.kind ?? 'custom';
}

/**
 * Picks the questions of a quiz: one card of a fact, kinds and forms taken in turn so that ten questions show
 * the breadth of a deck, choosing and typing mixed unless told. Cards that can't be judged are left out.
 */
export function chooseQuestions(
	decks: readonly Deck[],
	random: () => number,
	{count = quickLength, kinds, isChosen = false}: QuestionWish = {},
): QuizItem[] {
	const groups = new Map<string, Array<DeckCard & {inputs: QuizInput[]}>>();
	const all = decks.flatMap((deck) => deck.cards.map((card) => ({deck, card})));
	for (const {deck, card} of shuffle(all, random)) {
		if (kinds && !kinds.includes(kindOf(card))) continue;
		const inputs = quizInputs(card).filter((input) => !isChosen || isWritten(input));
		if (inputs.length === 0) continue;
		const group = `${card.kind}/${card.form ?? 'direct'}`;
		const members = groups.get(group) ?? [];
		members.push({deck, card, inputs});
		groups.set(group, members);
	}

	const facts = new Set<string>();
	const chosen: Array<DeckCard & {inputs: QuizInput[]}> = [];
	const turns = shuffle([...groups.values()], random);
	while (chosen.length < count && turns.some((group) => group.length > 0)) {
		for (const group of turns) {
			const next = group.shift();
			if (!next || chosen.length === count) continue;
			const fact = factKey(next);
			if (facts.has(fact)) continue;
			facts.add(fact);
			chosen.push(next);
		}
	}

	let typed = 0;
	return shuffle(chosen, random).map(({deck, card, inputs}, index) => {
		// About every third question is typed where its card can be; clozes ask for it most.
		const wantsTyping = !isChosen && (card.form === 'cloze' || typed * 3 <= index);
		const wanted = wantsTyping ? 'type' : 'choice';
		const input = inputs.includes(wanted) ? wanted : inputs[0]!;
		if (input === 'type') typed++;
		return {deck, card, input};
	});
}
