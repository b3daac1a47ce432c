import type {Card} from '../../deck/deck.js';
import type {Fact} from './facts.js';
import type {MergeOptions} from './merge-stories.js';
import type {Names} from './names.js';
import type {Source} from './source.js';
import type {Versions} from './versions.js';

/** All that is known of a deck's facts when its cards are written. */
export interface Matter {
	readonly facts: readonly Fact[];
	/** Cards that stay as they are. */
	readonly others: readonly Card[];
	readonly versions: ReadonlyMap<Fact, Versions>;
	readonly sources: readonly Source[];
	readonly names: Names;
	readonly options: MergeOptions;
}

/** A card of the merged deck and how good it is. */
export interface Placed {
	readonly card: Card;
	readonly score: number;
}
