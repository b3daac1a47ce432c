import type {Card, Deck} from './deck.js';

/** What a learner can put in their own words on a card, in the order in which it is edited. */
export const wordingFields = [
	'question',
	'answer',
	'accept',
	'distractors',
	'hint',
	'explanation',
] as const;

export type WordingField = (typeof wordingFields)[number];

/** What a card says in those fields; an empty hint or explanation is none. */
export interface Wording {
	readonly question: string;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly distractors: readonly string[];
	readonly hint: string;
	readonly explanation: string;
}

/** The fields that a learner has put in their own words. */
export type ChangedWording = Partial<Wording>;

/** Takes fields to another wording; `null` takes one back to what the deck says. */
export type WordingChange = {readonly [F in WordingField]?: Wording[F] | null};

export function wordingOf(card: Card): Wording {
	const {question, answer, accept = [], distractors = [], hint = '', explanation = ''} = card;
	return {question, answer, accept, distractors, hint, explanation};
}

/** A card as its learner has worded it. Its id, evidence and facts stay. */
export function withWording(card: Card, change: ChangedWording | undefined): Card {
	if (!change) return card;
	const {accept, distractors, hint, explanation, ...rest} = {...card, ...change};
	return {
		...rest,
		...(accept && accept.length > 0 ? {accept: [...accept]} : {}),
		...(distractors && distractors.length > 0 ? {distractors: [...distractors]} : {}),
		...(hint ? {hint} : {}),
		...(explanation ? {explanation} : {}),
	};
}

/**
 * A deck as its learner has worded it: itself where they changed nothing. For showing and asking only; what is
 * written to a file is what the author wrote.
 */
export function withChanges(
	deck: Deck,
	changes: ReadonlyMap<`${string}/${string}`, ChangedWording>,
): Deck {
	if (changes.size === 0) return deck;
	const cards = deck.cards.map((card) => withWording(card, changes.get(`${deck.id}/${card.id}`)));
	return cards.some((card, index) => card !== deck.cards[index]) ? {...deck, cards} : deck;
}

/**
 * What is to be recorded so that a card says `wording` from now on; undefined when it does already.
 * @param authored the card as its deck has it
 * @param change what the learner has changed before
 */
export function changeTo(
	wording: Wording,
	authored: Card,
	change: ChangedWording = {},
): WordingChange | undefined {
	const original = wordingOf(authored);
	const present = {...original, ...change};
	const changed = wordingFields.flatMap((field) => {
		if (isSame(wording[field], present[field])) return [];
		return [[field, isSame(wording[field], original[field]) ? null : wording[field]]];
	});
	return changed.length > 0 ? (Object.fromEntries(changed) as WordingChange) : undefined;
}

/** Takes every field back to what the deck says; undefined when nothing was changed. */
export function changeBack(change: ChangedWording | undefined): WordingChange | undefined {
	const changed = Object.keys(change ?? {});
	return changed.length > 0 ? Object.fromEntries(changed.map((field) => [field, null])) : undefined;
}

/** Whether two cards say the same in every field that can be changed. */
export function isSameWording(one: Wording, other: Wording): boolean {
	return wordingFields.every((field) => isSame(one[field], other[field]));
}

export function isSame<T extends string | readonly string[]>(one: T, other: T): boolean {
	return typeof one === 'string' || typeof other === 'string'
		? one === other
		: one.length === other.length && one.every((text, index) => text === other[index]);
}
