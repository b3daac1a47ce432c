import {hashText} from '../../language/names/model/hash.js';

/** The items of a long list, far from one another in turn, each at most once; always the same for one seed. */
export function* walk<T>(items: readonly T[], seed: string): Generator<T> {
	const {length} = items;
	const start = (hashText(seed) >>> 0) % Math.max(1, length);
	// No list is a multiple of a prime that is longer than it.
	for (let step = 0, at = start; step < length; step++, at = (at + stride) % length)
		yield items[at]!;
}

const stride = 104_729;
