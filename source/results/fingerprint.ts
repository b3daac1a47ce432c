import {sha256} from '@noble/hashes/sha2.js';
import type {Deck} from '../deck/deck.js';
import {namedDistractors} from './outcome.js';

/** How many bytes of a hash name a version of a deck in a result. */
export const fingerprintLength = 6;

/**
 * Names a version of a deck as far as results are concerned: another one when a card comes or goes, moves, or has
 * another key or other options. A question in other words is the same version.
 * @returns lower-case hexadecimal digits
 */
export function fingerprintOf({id, cards}: Deck): string {
	const told = cards.map(({id: card, answer, distractors = []}) => [
		card,
		answer,
		...distractors.slice(0, namedDistractors),
	]);
	const bytes = sha256(new TextEncoder().encode(JSON.stringify([id, told])));
	return hexOf(bytes.subarray(0, fingerprintLength));
}

export function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
