/** A source of numbers in [0, 1) that gives the same ones for the same seed. */
export function seededBy(seed: string): () => number {
	let state = 2166136261;
	for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 16777619);
	return () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
	};
}

/** The items in an order of chance. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
	return items
		.map((item) => ({item, at: random()}))
		.sort((a, b) => a.at - b.at)
		.map(({item}) => item);
}
