import {seededBy, shuffled} from '../chance.js';
import type {OptionCount} from '../option-counts.js';

/**
 * Where the keys of a deck stand among figures and dates that rise. What has been used least is wanted next, so that
 * each place comes equally often; chance, by the deck's seed, decides between equals.
 */
export interface KeyPlaces {
	readonly options: OptionCount;
	/** How many options should lie below the key: the places in the order in which they are wanted. */
	wanted(): number[];
	/** A key came to stand here. */
	take(place: number): void;
}

export function keyPlaces(options: OptionCount, seed: string): KeyPlaces {
	const random = seededBy(`${seed} ${String(options)}`);
	const used = Array.from({length: options}, () => 0);
	return {
		options,
		wanted: () => shuffled([...used.keys()], random).sort((a, b) => used[a]! - used[b]!),
		take: (place) => {
			used[place]!++;
		},
	};
}
