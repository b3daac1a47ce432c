/** Chance that a seed repeats. */
export interface Dice {
	/** A number in [0, 1). */
	chance(): number;
	/** A whole number from 0 to below `limit`. */
	below(limit: number): number;
	pick<T>(choices: readonly T[]): T;
}

/** Mulberry32: small, and the same on every machine. */
export function dice(seed: number): Dice {
	let state = seed >>> 0;
	const chance = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(chance() * limit);
	return {
		chance,
		below,
		pick: (choices) => choices[below(choices.length)] as (typeof choices)[number],
	};
}
