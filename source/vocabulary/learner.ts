import type {Card} from '../deck/deck.js';
import {cardKey, MATURE_AFTER, type Memory, type ProgressState} from '../progress/state.js';
import type {KnownWords} from './known-words.js';
import {findWord} from './look-up.js';

/** A word card of the library. */
export interface WordCard {
	/** The id of its deck. */
	readonly deck: string;
	readonly card: Card & {readonly word: NonNullable<Card['word']>};
}

/** A word with a mature card counts as known. */
export const isMature = (memory: Memory | undefined): boolean =>
	memory !== undefined && memory.stability >= MATURE_AFTER;

/** What the learner remembers of a card; undefined before its first answer. */
export function memoryOf({deck, card}: WordCard, state: ProgressState): Memory | undefined {
	return state.memories.get(cardKey(deck, card.id));
}

/** The headword that a card is about; a word that the lexicon lacks heads itself. */
export function headwordOf({card: {word}}: WordCard): string {
	return word.headword ?? findWord(word.form)?.entry.word ?? word.form.toLowerCase();
}

/** What a learner knows of words: what they said, what a placement found, and what their word cards show. */
export function learnerWords(state: ProgressState, cards: readonly WordCard[]): KnownWords {
	const {words} = state;
	const known = new Set(words.known);
	const unknown = new Set(words.unknown);
	const studied = new Set<string>();
	for (const each of cards) {
		const word = headwordOf(each);
		studied.add(word);
		if (!isMature(memoryOf(each, state))) continue;
		known.add(word);
		unknown.delete(word);
	}
	return {known, unknown, studied, ...(words.level === undefined ? {} : {level: words.level})};
}
