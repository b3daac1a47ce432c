import type {Deck} from '../deck/deck.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import type {CustomStudy} from '../session/custom-study.js';

/** Which screen to open, and on what. */
export type Route =
	| {readonly name: 'home'}
	/** Without a deck: everything that is due, over all decks. `custom`: cards of the learner's choice instead. */
	| {readonly name: 'study'; readonly deck?: string; readonly custom?: CustomStudy}
	/** To choose such cards, from one deck or all. */
	| {readonly name: 'custom-study'; readonly deck?: string}
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
	/** The cards of a deck that are suspended, put off, flagged or changed. */
	| {readonly name: 'marked'; readonly deck: string}
	/** What the log says of learning. */
	| {readonly name: 'stats'}
	/** Which of forty words they know. */
	| {readonly name: 'placement'}
	| {readonly name: 'problem'; readonly error: unknown};
