import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';

/**
 * Marks the words whose capital says nothing: those that open the sentence, a quotation or what follows a colon, and
 * all the words of a headline (*Menteri Resmikan Jembatan Baru di Muara Teluk*).
 */
export function openingWords(tokens: readonly Token[]): Uint8Array {
	const openings = new Uint8Array(tokens.length);
	if (isHeadline(tokens)) return openings.fill(1);
	let isOpen = true;
	for (let at = 0; at < tokens.length; at++) {
		const {kind, text} = tokens[at]!;
		if (kind === 'word') {
			if (isOpen) openings[at] = 1;
			isOpen = false;
		} else if (kind === 'number') isOpen = false;
		else if (opens.has(text)) isOpen = true;
	}
	return openings;
}

const opens: ReadonlySet<string> = new Set(['"', '“', '„', '«', ':', '—', '–']);

function isHeadline(tokens: readonly Token[]): boolean {
	let words = 0;
	let capitals = 0;
	for (const {kind, text} of tokens) {
		if (kind !== 'word' || text.length < 3) continue;
		words++;
		if (isUpperCase(text[0])) capitals++;
	}
	return words >= 4 && capitals >= 0.8 * words;
}
