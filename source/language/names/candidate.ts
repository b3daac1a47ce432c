import type {NameType} from '../analysis.js';

/** A span that may be a name: token indices within its sentence. */
export interface Candidate {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	/** The text, white space made plain. */
	readonly text: string;
	/** Undefined while nothing speaks for any type. */
	type: NameType | undefined;
	/** How sure: 4 and more is strong, enough to decide other mentions; below 2 needs support from elsewhere. */
	score: number;
	/** The rule that decided. */
	rule: string;
}

export const strong = 4;
export const enough = 2;

/** An office or word of address with all that belongs to it, bodies and regions too, as token indices. */
export interface Office {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
}

/** What the rules read. */
export interface Reading {
	readonly names: readonly Candidate[];
	readonly offices: readonly Office[];
}
