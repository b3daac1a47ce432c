import type {ReactElement} from 'react';
import type {Card} from '../deck/deck.js';
import type {WordingChange} from '../deck/changed.js';
import type {FlagReason} from '../progress/event.js';
import type {Flag} from '../progress/state.js';

/** Asks what is wrong with a card. */
export interface FlagRequest {
	readonly card: Card;
	/** What was said of it before. */
	readonly flag?: Flag | undefined;
	/**
	 * Records what the learner says; undefined takes the flag away.
	 * @throws UserError when the log can't take it
	 */
	readonly onFlag: (
		flag: {readonly reason: FlagReason; readonly note?: string} | undefined,
	) => void;
}

/** Lets a card be put in other words. */
export interface EditRequest {
	/** As its deck has it. */
	readonly authored: Card;
	/** As the learner has it. */
	readonly card: Card;
	/**
	 * Records the change.
	 * @throws UserError when the log can't take it
	 */
	readonly onChange: (change: WordingChange) => void;
}

/** What closes itself over the present screen. */
export type Overlay = (onClose: () => void) => ReactElement;
