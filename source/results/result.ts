import type {FlagReason} from '../progress/event.js';

/** Which of several answers to a card, or of several results of a pupil, counts. */
export const attempts = ['first', 'last'] as const;

export type Attempt = (typeof attempts)[number];

/** What came of one card. */
export interface CardResult {
	readonly id: string;
	/** The key that the pupil was marked by. */
	readonly key: string;
	/** Absent when it was not asked. */
	readonly isRight?: boolean;
	/** The option that was chosen, the key or another one; absent when none was. */
	readonly option?: string;
	/** Why the pupil finds the card wrong; a code only says that they do. */
	readonly flag?: {readonly reason?: FlagReason; readonly note?: string};
}

/** What a pupil sends to their teacher: of one deck, without times, devices or anything else. */
export interface PupilResult {
	/** A pseudonym or number; empty where none was given. */
	readonly pupil: string;
	readonly deck: {readonly id: string; readonly title: string; readonly fingerprint: string};
	/** Which answer to each card this is; unknown where a page made it. */
	readonly attempt?: Attempt;
	/** Cards that were asked or flagged, in the order of the deck. */
	readonly cards: readonly CardResult[];
}

/** How long the name of a pupil can be in a file, in characters. */
export const longestName = 60;
