import type {CardForm, CardKind} from '../deck/deck.js';
import type {SlotName} from './clause/slots.js';
import type {Unit} from './clause/units.js';
import type {Fact} from './fact.js';
import type {Statement} from './statement.js';

/** A card before it has distractors, ids and evidence. */
export interface Draft {
	readonly kind: CardKind;
	readonly form: Extract<
		CardForm,
		'direct' | 'cloze' | 'true-false' | 'statement' | 'order' | 'match'
	>;
	readonly question: string;
	readonly answer: string;
	/** Other forms of the key. */
	readonly accept: readonly string[];
	/** The stretch of the article that gives the key. */
	readonly span: {readonly start: number; readonly end: number};
	/** Further stretches of the article that the card stands on: one for each wrong option, item or pair. */
	readonly support?: ReadonlyArray<{readonly start: number; readonly end: number}>;
	/** The key of a plain question after the same fact, where the answer is another (*Benar*): the two are siblings. */
	readonly factKey?: string;
	/** What a learner is told with the answer. */
	readonly explanation?: string;
	/** Wrong answers that the form itself makes; else they are looked for by kind. */
	readonly distractors?: readonly string[];
	/** For `order`: the events as they followed one another. */
	readonly items?: readonly string[];
	/** For `match`: what belongs together. */
	readonly pairs?: ReadonlyArray<readonly [string, string]>;
	/** Where the article gives the full form of a short key. */
	readonly antecedent?: {readonly start: number; readonly end: number};
	readonly statement: Statement;
	/** What the card is about, taken apart, and the part that it asks for. */
	readonly fact?: Fact;
	readonly asked?: SlotName;
	/** The unit that the key is, if it is one. */
	readonly key?: Unit;
	/** Whom a card about a person and an office is about, whatever its sentence tells: one such card is enough. */
	readonly topic?: string;
	/** Units that the stem shows. */
	readonly shown: readonly Unit[];
	/** What the form adds to or takes from the card's rank: a direct question before a gap. */
	readonly merit: number;
	/** A sound gap in a lesser part of its sentence, asked only where better cards are few. */
	readonly plain?: true;
}
