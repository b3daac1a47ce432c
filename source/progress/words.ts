import type {WordsEvent} from './event.js';
import type {WordsState} from './state.js';

/** Before the learner has said anything of words. */
export const NO_WORDS: WordsState = {known: new Set(), unknown: new Set()};

/** What is known of words after an event: the latest word on each counts, and a level leaves them as they are. */
export function withWords(before: WordsState, event: WordsEvent): WordsState {
	const known = new Set(before.known);
	const unknown = new Set(before.unknown);
	for (const word of event.known ?? []) {
		known.add(word);
		unknown.delete(word);
	}
	for (const word of event.unknown ?? []) {
		unknown.add(word);
		known.delete(word);
	}
	const level = event.level ?? before.level;
	return {known, unknown, ...(level === undefined ? {} : {level})};
}
