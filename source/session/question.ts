import type {Card, Deck} from '../deck/deck.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {type Judgement, judge} from './judge.js';
import {keyPlace, type Option, orderOptions} from './options.js';
import {
	type TextField,
	type TextFieldAction,
	editField,
	emptyField,
	fieldText,
} from './text-field.js';

/** A card with the deck it stands in, which knows its articles. */
export interface DeckCard {
	readonly deck: Deck;
	readonly card: Card;
}

export function keyOf({deck, card}: DeckCard): CardKey {
	return cardKey(deck.id, card.id);
}

/** How a learner answers: in the head, by typing, or from options. */
export type Input = 'think' | 'type' | 'choice';

/** A question in front of the learner. */
export interface Question extends DeckCard {
	readonly input: Input;
	readonly options: readonly Option[];
	/** The option that Enter would pick. */
	readonly highlighted: number;
	readonly field: TextField;
	/** Epoch milliseconds. */
	readonly shownAt: number;
	readonly isHintShown: boolean;
	/** Answers that the learner has had accepted for this card. */
	readonly accepted: readonly string[];
}

/** What the learner did with a question. */
export interface Answer {
	readonly input: Input;
	/** Thinking time in milliseconds. */
	readonly ms: number;
	readonly typed?: string;
	/** Index into the question's options. */
	readonly chosen?: number;
	/** How it was judged; absent when the learner answered in the head. */
	readonly judgement?: Judgement;
	/** The learner said that it was right after all. */
	readonly isAccepted?: boolean;
}

export type QuestionAction =
	| {readonly type: 'use'; readonly input: Input}
	| {readonly type: 'edit'; readonly edit: TextFieldAction}
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'hint'};

// Longer pauses are a cup of coffee, not thinking.
const longestThought = 10 * 60_000;

/** The ways a card can be answered, the plainest first. */
export function inputsOf(card: Card, options: readonly Option[]): Input[] {
	if (card.form === 'true-false') return ['choice', 'think'];
	const choice: Input[] = options.length >= 2 ? ['choice'] : [];
	if (card.form === 'statement' && options.length >= 2) return ['choice', 'think'];
	// Recognising a word among others would be no recall.
	if (card.form === 'recall') return ['type', 'think', ...choice];
	return card.form === 'order' || card.form === 'match' ? ['think'] : ['think', 'type', ...choice];
}

/** Puts a card in front of the learner, to be answered as preferred where the card allows it. */
export function openQuestion(
	{deck, card}: DeckCard,
	setting: {
		readonly input: Input;
		readonly seed: string;
		readonly at: number;
		/** Sets where the keys of the deck stand; the seed of the question unless given. */
		readonly places?: string;
		readonly accepted?: readonly string[];
	},
): Question {
	const options = orderOptions(
		card,
		setting.seed,
		keyPlace(deck, card, setting.places ?? setting.seed),
	);
	const inputs = inputsOf(card, options);
	const isForced = inputs[0] !== 'think';
	return {
		deck,
		card,
		input: !isForced && inputs.includes(setting.input) ? setting.input : inputs[0]!,
		options,
		highlighted: 0,
		field: emptyField,
		shownAt: setting.at,
		isHintShown: false,
		accepted: setting.accepted ?? [],
	};
}

export function changeQuestion(question: Question, action: QuestionAction): Question {
	switch (action.type) {
		case 'use':
			return inputsOf(question.card, question.options).includes(action.input)
				? {...question, input: action.input}
				: question;
		case 'edit':
			return {...question, field: editField(question.field, action.edit)};
		case 'move': {
			const count = question.options.length;
			if (count === 0) return question;
			const highlighted = (question.highlighted + action.by + count) % count;
			return {...question, highlighted};
		}
		case 'hint':
			return question.card.hint === undefined ? question : {...question, isHintShown: true};
	}
}

function thinking(question: Question, at: number): number {
	return Math.min(Math.max(0, at - question.shownAt), longestThought);
}

/** The answer of one who looked at the key without giving an answer. */
export function thoughtAnswer(question: Question, at: number): Answer {
	return {input: question.input, ms: thinking(question, at)};
}

export function typedAnswer(question: Question, at: number): Answer {
	const typed = fieldText(question.field);
	return {
		input: 'type',
		ms: thinking(question, at),
		typed,
		judgement: judge(typed, question.card, question.accepted),
	};
}

/** Undefined when there is no such option. */
export function chosenAnswer(question: Question, index: number, at: number): Answer | undefined {
	const option = question.options[index];
	if (!option) return undefined;
	return {
		input: 'choice',
		ms: thinking(question, at),
		chosen: index,
		judgement: {verdict: option.isKey ? 'right' : 'wrong', difference: []},
	};
}
