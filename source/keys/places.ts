import type {Place} from './binding.js';
import {libraryLists} from './library.js';
import {peoplePlaces} from './people.js';

/** Places with a list or a text that can be longer than the window. */
export const scrolling: readonly Place[] = [
	'home',
	'think',
	'choice',
	'type',
	'answer',
	'quiz-choice',
	'quiz-type',
	'feedback',
	'accept',
	'waiting',
	'summary',
	'build-known',
	'feed',
	'feed-done',
	'approve',
	'look-up',
	'look-up-field',
	'words',
	'custom-study',
	'placement',
	'placed',
	'deck',
	'deck-search',
	'deck-choose',
	'deck-card',
	'flag',
	'stats',
	...libraryLists,
	...peoplePlaces,
	'results-code',
	'help',
	...(['settings', 'keys', 'backups', 'keys-search', 'help-search', 'palette', 'welcome'] as const),
	'problem',
];

const ownTyping: ReadonlySet<Place> = new Set([
	...([
		'settings-field',
		'keys-search',
		'help-search',
		'palette',
		'welcome-field',
		'exam-type',
		'deck-search',
		'people-search',
	] as const),
]);

/** Where letters are typed, so that none of them is a key. */
export const isTyping = (place: Place): boolean =>
	place === 'type' || place === 'quiz-type' || place === 'look-up-field' || ownTyping.has(place);

/** While the text of an article is on the screen. */
export const reading: readonly Place[] = ['read', 'read-word', 'read-ask'];
