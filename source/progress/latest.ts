import {identity, type Identity} from './order.js';
import {cardKey, type ProgressState} from './state.js';

type Undoable = ProgressState['undoable'][number];

/** Something that was done to a card, in words that a learner would use. */
export type Deed =
	| 'answer'
	| 'accepted'
	| 'changed'
	| 'suspended'
	| 'unsuspended'
	| 'buried'
	| 'reset'
	| 'flagged'
	| 'unflagged';

/** What was done to a card and can be taken back, or has been. */
export interface Done {
	readonly event: Identity;
	readonly deed: Deed;
	readonly deck: string;
	readonly card: string;
}

/** What was done between two states, the latest of it; undefined for what undo does not know. */
export function doneBetween(before: ProgressState, after: ProgressState): Done | undefined {
	return newest(before, after);
}

/** What an undo has taken back between two states. */
export function undoneBetween(before: ProgressState, after: ProgressState): Done | undefined {
	return newest(after, before);
}

/** The latest of what one state can take back and another can't. */
function newest(without: ProgressState, state: ProgressState): Done | undefined {
	const known = new Set(without.undoable.map(({target}) => identity(...target)));
	const found = state.undoable.findLast(({target}) => !known.has(identity(...target)));
	if (!found) return undefined;
	const {target, deck, card} = found;
	return {event: identity(...target), deed: deedOf(found, without, state), deck, card};
}

function deedOf({type, deck, card}: Undoable, without: ProgressState, state: ProgressState): Deed {
	switch (type) {
		case 'review': {
			return 'answer';
		}

		case 'edit': {
			const key = cardKey(deck, card);
			const isAccepted = without.accepted.get(key)?.length !== state.accepted.get(key)?.length;
			return isAccepted ? 'accepted' : 'changed';
		}

		case 'suspend': {
			return 'suspended';
		}

		case 'unsuspend': {
			return 'unsuspended';
		}

		case 'bury': {
			return 'buried';
		}

		case 'reset': {
			return 'reset';
		}

		case 'flag': {
			return 'flagged';
		}

		case 'unflag': {
			return 'unflagged';
		}
	}
}
