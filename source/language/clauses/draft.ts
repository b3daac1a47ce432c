import type {ClauseKind, Predicate, Relation, TokenSpan} from './clause.js';

/** A clause that is being read. */
export interface Draft {
	readonly kind: ClauseKind;
	readonly from: number;
	to: number;
	/** The first token after its marker. */
	readonly content: number;
	readonly marker?: TokenSpan;
	readonly relation?: Relation;
	readonly parent?: Draft;
	modifies?: number;
	predicate?: Predicate;
	/** Set when a comma stood before it. */
	readonly afterComma: boolean;
	/** It is a phrase, and waits for no predicate. */
	readonly isPhrase: boolean;
}
