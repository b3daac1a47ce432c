/** Why an answer is not simply right, for the learner to read. */
export type Remark =
	| {readonly kind: 'empty'}
	| {readonly kind: 'typo'}
	| {readonly kind: 'incomplete'}
	/** It says more than the key, which nothing on the card confirms. */
	| {readonly kind: 'more-than-asked'}
	/** The words of the key in another order. */
	| {readonly kind: 'word-order'}
	/** An acronym where the name is asked. */
	| {readonly kind: 'short-form'}
	| {readonly kind: 'another-option'}
	/** The figure is right and what it counts is not. */
	| {readonly kind: 'unit'}
	/** The figure is right; whether it is the least, the most or exact is not. */
	| {readonly kind: 'bound'}
	/** The meaning is right; it is another word than the one that is learnt. */
	| {readonly kind: 'synonym'}
	/** The root is right; another form of it is wanted. */
	| {readonly kind: 'other-form'}
	/** Right by a form that the learner has accepted. */
	| {readonly kind: 'own'}
	/** So many items of an order would have to be moved. */
	| {readonly kind: 'order-off'; readonly moved: number; readonly of: number}
	/** So many pairs are right. */
	| {readonly kind: 'pairs-off'; readonly right: number; readonly of: number}
	/** The typed date or time lies this far after the key (before it when negative). */
	| {
			readonly kind: 'date-off';
			readonly by: number;
			readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
	  }
	/** The typed amount is this many times the key, and so much more than it. */
	| {readonly kind: 'amount-off'; readonly times: number; readonly by: number};

export type Verdict = 'right' | 'almost' | 'wrong';

/** What is said to an answer. */
export interface Ruling {
	readonly verdict: Verdict;
	readonly remark?: Remark;
}

export const right: Ruling = {verdict: 'right'};
export const wrong: Ruling = {verdict: 'wrong'};

/** Right in part, and why only so. */
export function almost(kind: (Remark & {kind: string})['kind']): Ruling {
	return {verdict: 'almost', remark: {kind} as Remark};
}

const ranks: Readonly<Record<Verdict, number>> = {right: 2, almost: 1, wrong: 0};

/** The kinder of two rulings; the first where they are alike and it says why. */
export function kinder(a: Ruling, b: Ruling): Ruling {
	const by = ranks[b.verdict] - ranks[a.verdict];
	return by > 0 || (by === 0 && !a.remark && b.remark) ? b : a;
}
