import {sha256} from '@noble/hashes/sha2.js';
import {sha1} from '@noble/hashes/legacy.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

// Anki finds a note that it has already by its guid, and a learner's progress hangs on that note: what these are made
// from can never change.

/** Names a card of a deck in every collection. A cloze is a note of another kind, which no note can turn into. */
export function guidOf(deck: string, card: string, isCloze: boolean): string {
	return `nq${hash('anki', deck, card, ...(isCloze ? ['cloze'] : [])).slice(0, 16)}`;
}

/** A card's id, for one that comes from a note of somebody else's. */
export function cardIdOf(guid: string, template: number): string {
	return `c${hash('anki', guid, String(template)).slice(0, 16)}`;
}

/** What the cards of one note share. */
export function factOf(guid: string): string {
	return `f${hash('anki', guid).slice(0, 16)}`;
}

/** An id as Anki has them for decks, milliseconds of the past, that is always the same for a deck. */
export function ankiDeckId(deck: string): number {
	return 1_000_000_000_000 + numberFrom(500_000_000_000, 'deck', deck);
}

/** A whole number below a limit. */
export function numberFrom(limit: number, ...parts: readonly string[]): number {
	return Number.parseInt(hash('anki', ...parts).slice(0, 12), 16) % limit;
}

/**
 * Texts in an order that looks drawn by lot, and is the same every time: that of another seed is another one.
 * @param key what of a text decides
 */
export function mixed<T>(things: readonly T[], key: (thing: T) => string, seed: string): T[] {
	return things
		.map((thing, at) => ({thing, lot: hash(seed, String(at), key(thing))}))
		.sort((one, other) => (one.lot < other.lot ? -1 : 1))
		.map(({thing}) => thing);
}

/** What Anki keeps of a first field to find notes that begin alike: 32 bits of the SHA-1 of its text. */
export function checksum(text: string): number {
	return Number.parseInt(bytesToHex(sha1(utf8ToBytes(text))).slice(0, 8), 16);
}

function hash(...parts: readonly string[]): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}
