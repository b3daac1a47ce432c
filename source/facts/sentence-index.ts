import type {Span} from '../span.js';

/** The sentence a place in the text stands in; between sentences, the one before (the first, when there is none). */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sentences[middle]!.start <= offset) low = middle;
		else high = middle - 1;
	}
	return Math.max(low, 0);
}

/** Index of the first token that ends after an offset; the number of tokens when none does. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
