import type {Card, Deck} from '../deck/deck.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {type Judgement, judge} from './judge.js';
import {
	type Matching,
	type MatchingAction,
	isMatched,
	judgePairs,
	match,
	openMatching,
	partnersIn,
} from './matching.js';
import {keyPlace, type Option, orderOptions} from './options.js';
import {type Ordering, type OrderingAction, judgeOrder, openOrdering, order} from './ordering.js';
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

/** How a learner answers: in the head, by typing, from options, or by putting in order and pairing what is there. */
export type Input = 'think' | 'type' | 'choice' | 'order' | 'match';

/** A question in front of the learner. */
export interface Question extends DeckCard {
	readonly input: Input;
	readonly options: readonly Option[];
	/** The option that Enter would pick. */
	readonly highlighted: number;
	readonly field: TextField;
	/** For `order`: the items as they stand now. */
	readonly ordering?: Ordering;
	/** For `match`: what has been paired so far. */
	readonly matching?: Matching;
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
	/** Which item of the card the learner put in each place. */
	readonly places?: readonly number[];
	/** For each pair of the card, the one whose right side the learner gave to its left side. */
	readonly partners?: ReadonlyArray<number | undefined>;
	/** How it was judged; absent when the learner answered in the head. */
	readonly judgement?: Judgement;
	/** The learner said that it was right after all. */
	readonly isAccepted?: boolean;
}

export type QuestionAction =
	| {readonly type: 'use'; readonly input: Input}
	| {readonly type: 'edit'; readonly edit: TextFieldAction}
	| {readonly type: 'move'; readonly by: number}
	/** One step of putting in order or pairing. */
	| {readonly type: 'arrange'; readonly step: OrderingAction | MatchingAction}
	| {readonly type: 'hint'};

// Longer pauses are a cup of coffee, not thinking.
const longestThought = 10 * 60_000;

/** The ways a card can be answered, the plainest first. */
export function inputsOf(card: Card, options: readonly Option[]): Input[] {
	if (card.form === 'true-false') return ['choice', 'think'];
	if (isArranged(card)) return [card.form as 'order' | 'match'];
	const choice: Input[] = options.length >= 2 ? ['choice'] : [];
	if (card.form === 'statement' && options.length >= 2) return ['choice', 'think'];
	// Recognising a word among others would be no recall.
	if (card.form === 'recall') return ['type', 'think', ...choice];
	return ['think', 'type', ...choice];
}

/** Whether a card has what its form, `order` or `match`, puts in order or pairs. */
function isArranged({form, items = [], pairs = []}: Card): boolean {
	return (form === 'order' && items.length >= 2) || (form === 'match' && pairs.length >= 2);
}

/** What is to be put in order or paired, mixed. */
function arrangement(
	card: Card,
	seed: string,
): {readonly ordering?: Ordering; readonly matching?: Matching} {
	if (!isArranged(card)) return {};
	return card.form === 'order'
		? {ordering: openOrdering(card.items!, `${card.id}\n${seed}`)}
		: {matching: openMatching(card.pairs!, `${card.id}\n${seed}`)};
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
		...arrangement(card, setting.seed),
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
		case 'arrange':
			return arranged(question, action.step);
		case 'hint':
			return question.card.hint === undefined ? question : {...question, isHintShown: true};
	}
}

function arranged(question: Question, step: OrderingAction | MatchingAction): Question {
	const {ordering, matching} = question;
	if (ordering && step.type !== 'pair') return {...question, ordering: order(ordering, step)};
	if (matching && step.type !== 'carry') return {...question, matching: match(matching, step)};
	return question;
}

/** The question after a pause: the time that it was covered is no thinking time. */
export function afterPause(question: Question, ms: number): Question {
	return {...question, shownAt: question.shownAt + Math.max(0, ms)};
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
		judgement: option.isKey
			? {verdict: 'right', difference: []}
			: wrongOption(option, question.card),
	};
}

// A longer one would make a long line of the log; no option that anybody can choose from comes near.
const longestOption = 1000;

/** What the log keeps of a choice: the option in words, since options change places and come and go. */
export function optionOf({options}: Question, {chosen}: Answer): {readonly option?: string} {
	const text = chosen === undefined ? undefined : options[chosen]?.text;
	return text === undefined ? {} : {option: text.slice(0, longestOption)};
}

/** A wrong choice; of a date or an amount, how far it is off. */
function wrongOption({text}: Option, card: Card): Judgement {
	const {remark} = judge(text, card);
	const isMeasured = remark?.kind === 'date-off' || remark?.kind === 'amount-off';
	return {verdict: 'wrong', ...(isMeasured ? {remark} : {}), difference: []};
}

/** Undefined while something is in hand, nothing has been moved or a row has no partner. */
function arrangedAnswer(question: Question, at: number): Answer | undefined {
	const {card, ordering, matching} = question;
	const ms = thinking(question, at);
	if (ordering) {
		const {places, isHeld, isTouched} = ordering;
		if (isHeld || !isTouched) return undefined;
		return {input: 'order', ms, places, judgement: judgeOrder(card.items!, places)};
	}
	if (!matching || matching.picking !== undefined || !isMatched(matching)) return undefined;
	const partners = partnersIn(matching);
	return {input: 'match', ms, partners, judgement: judgePairs(card.pairs!, partners)};
}

/**
 * What Enter does with what was typed or arranged: the answer where there is one to judge; otherwise the question one
 * step on, which takes in hand, puts down or pairs.
 */
export function submit(
	question: Question,
	at: number,
): {readonly answer: Answer} | {readonly question: Question} {
	if (question.input !== 'order' && question.input !== 'match') {
		return {answer: typedAnswer(question, at)};
	}
	const answer = arrangedAnswer(question, at);
	return answer ? {answer} : {question: arranged(question, {type: 'grab'})};
}
