/** A set of words that tells most other words by their first and last letter and their length, without a look-up. */
export class WordSet {
	private readonly words: ReadonlySet<string>;
	private readonly shapes = new Uint8Array(0x8000);

	constructor(words: Iterable<string>) {
		this.words = new Set(words);
		for (const word of this.words) this.shapes[shapeOf(word)] = 1;
	}

	has(word: string): boolean {
		return this.shapes[shapeOf(word)] === 1 && this.words.has(word);
	}
}

/**
 * First and last letter and length of a stretch of text in few bits, the same for capital and small ASCII letters: two
 * that differ in it differ.
 */
export function shapeOf(text: string, from = 0, to = text.length): number {
	const first = text.charCodeAt(from) & 0x1f;
	const last = text.charCodeAt(to - 1) & 0x1f;
	return (first << 10) | (last << 5) | ((to - from) & 0x1f);
}
