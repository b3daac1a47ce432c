/** Wrong answers for one card. */
export interface Found {
	readonly texts: readonly string[];
	/** For what rises, such as dates and figures: how many of them lie below the key. */
	readonly below?: number;
}

/** Values on either side of a key, the likeliest to deceive first. */
export interface Sides<T> {
	readonly below: readonly T[];
	readonly above: readonly T[];
}

/** Takes `count` values so that the key stands at the first of the wanted places that there are enough of them for. */
export function takeSides<T>(
	{below, above}: Sides<T>,
	count: number,
	wanted: readonly number[],
): {readonly taken: readonly T[]; readonly below: number} | undefined {
	const at = wanted.find(
		(place) => place <= count && below.length >= place && above.length >= count - place,
	);
	if (at === undefined) return undefined;
	return {taken: [...below.slice(0, at).reverse(), ...above.slice(0, count - at)], below: at};
}
