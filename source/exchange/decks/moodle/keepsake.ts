import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Card, Deck} from '../../../deck/deck.js';
import {cardSchema} from '../../../deck/schema.js';
import {safeJson} from '../../../sanitise.js';
import type {MoodleQuestion} from './question.js';

// Evidence, hints, accepted spellings and ids have no place in a question of Moodle's. They stand beside it in a
// comment that Moodle passes over, with a digest of the question: while nobody has changed that, the card comes back
// as it was.

const prefix = 'newsquiz:';

/** What a comment beside a question says of its card. */
export function keepsakeOfCard(card: Card, question: MoodleQuestion): string {
	return comment({of: digest(question), card});
}

/** What a comment at the head of a file says of its deck. */
export function keepsakeOfDeck({cards: _, ...deck}: Deck): string {
	return comment({deck});
}

function comment(value: object): string {
	// Moodle looks for `[id:…]` and `[tag:…]` in comments; two hyphens would end one of XML, which has no place for
	// U+FFFE and U+FFFF.
	const json = safeJson(value)
		.replace(/\[(?=id:|tag:)/g, '\\u005b')
		.replaceAll('--', '\\u002d\\u002d')
		.replaceAll('\ufffe', '\\ufffe')
		.replaceAll('\uffff', '\\uffff');
	return `${prefix} ${json}`;
}

/** The value in a comment of ours; undefined in any other. */
export function readKeepsake(comment: string): unknown {
	const text = comment.trim();
	if (!text.startsWith(prefix)) return undefined;
	try {
		const value: unknown = JSON.parse(text.slice(prefix.length), (key, inner: unknown) =>
			key === '__proto__' ? undefined : inner,
		);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}

/** The deck that a keepsake is of, without its cards, if it is one. */
export function keptDeck(keepsake: unknown): Partial<Deck> | undefined {
	const deck = fieldOf(keepsake, 'deck');
	return typeof deck === 'object' && deck !== null ? deck : undefined;
}

/** The card that a keepsake is of, and whether its question still says the same. */
export function keptCard(
	keepsake: unknown,
	question: MoodleQuestion,
): {readonly card: Card; readonly isUnchanged: boolean} | undefined {
	const card = fieldOf(keepsake, 'card');
	if (!cardSchema.safeParse(card).success) return undefined;
	return {card: card as Card, isUnchanged: fieldOf(keepsake, 'of') === digest(question)};
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? (value as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

/** Of what a question asks; its name and place may change. */
function digest({name: _, idNumber: __, tags: ___, ...asked}: MoodleQuestion): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(asked)))).slice(0, 16);
}
