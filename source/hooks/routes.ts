import type {Deck} from '../deck/deck.js';
import type {ArticleFacts} from '../facts/article-facts.js';

/** Which screen to open, and on what. */
export type Route =
	| {readonly name: 'home'}
	/** Without a deck: everything that is due, over all decks. */
	| {readonly name: 'study'; readonly deck?: string}
	| {readonly name: 'quiz'; readonly deck?: string}
	| {
			readonly name: 'approve';
			readonly deck: Deck;
			/** What of the article was left out: a short list in the user's language, such as `byline, iklan`. */
			readonly noiseSummary?: string;
			/** Saves the deck with the cards that the user keeps. */
			readonly onKeep: (deck: Deck) => Promise<void> | void;
	  }
	/** An article to be read. */
	| {readonly name: 'read'; readonly facts: ArticleFacts}
	/** What the learner knows of words. */
	| {readonly name: 'words'}
	/** Which of forty words they know. */
	| {readonly name: 'placement'}
	| {readonly name: 'problem'; readonly error: unknown};
