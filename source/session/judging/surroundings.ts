import type {Card} from '../../deck/deck.js';
import {normalWords} from './normal.js';

/** What a card says around its key, for telling what an answer may have been taken from. */
export interface Surroundings {
	/** Whether words stand in the question or the evidence, one after the other. */
	says(words: readonly string[]): boolean;
	/** Whether the question itself says them. */
	asks(words: readonly string[]): boolean;
	/** The wrong options, in words. */
	readonly options: ReadonlyArray<readonly string[]>;
}

function spaced(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}

export function surroundingsOf(card: Card): Surroundings {
	const question = spaced(normalWords(card.question));
	const all = [question, ...(card.evidence ?? []).map(({text}) => spaced(normalWords(text)))];
	return {
		says: (words) => words.length > 0 && all.some((text) => text.includes(spaced(words))),
		asks: (words) => words.length > 0 && question.includes(spaced(words)),
		options: (card.distractors ?? []).map(normalWords),
	};
}
