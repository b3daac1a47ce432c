import type {WordsEvent} from './event.js';
import type {WordsState} from './state.js';

/** What is known of words, to be added to. */
interface Words {
	readonly known: Set<string>;
	readonly unknown: Set<string>;
	level?: number;
}

/** Before the learner has said anything of words. */
export function emptyWords(): Words {
	return {known: new Set(), unknown: new Set()};
}

/** Adds what an event says of words: the latest word on each counts, and a level leaves them as they are. */
export function addWords(words: Words, event: WordsEvent): void {
	for (const word of event.known ?? []) {
		words.known.add(word);
		words.unknown.delete(word);
	}
	for (const word of event.unknown ?? []) {
		words.unknown.add(word);
		words.known.delete(word);
	}
	if (event.level !== undefined) words.level = event.level;
}

/** What is known of words after an event. */
export function withWords(before: WordsState, event: WordsEvent): WordsState {
	const words = {...before, known: new Set(before.known), unknown: new Set(before.unknown)};
	addWords(words, event);
	return words;
}
