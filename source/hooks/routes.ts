import type {ArticleFacts} from '../facts/article-facts.js';
import type {CardFilter} from '../session/browse/filter.js';
import type {ProfileSearch} from '../people/search.js';
import type {MadeDeck} from '../make-deck.js';
import type {CustomStudy} from '../session/custom-study.js';
import type {OpenedFeed} from '../services.js';
import type {QuizPlan} from '../session/quiz-plan.js';

/** How a list of people and bodies stands. */
export interface PeopleList extends ProfileSearch {
	readonly selected: number;
}

/** Which screen to open, and on what. */
export type Route =
	| {readonly name: 'home'}
	/** Without a deck: everything that is due, over all decks. `custom`: cards of the learner's choice instead. */
	| {readonly name: 'study'; readonly deck?: string; readonly custom?: CustomStudy}
	/** To choose such cards, from one deck or all. */
	| {readonly name: 'custom-study'; readonly deck?: string}
	/** To make cards from an article; from `text` at once, where that is one and all of it is there. */
	| {readonly name: 'build'; readonly text?: string; readonly isPartial?: boolean}
	/** To choose articles of a feed; `typed`: the address that was given for it. */
	| {readonly name: 'feed'; readonly opened: OpenedFeed; readonly typed: string}
	/** To look over cards that were made, before they are saved. */
	| {readonly name: 'approve'; readonly made: MadeDeck}
	/** To choose a quiz, from one deck or all. `asked`: one that would begin in place of the paused one. */
	| {readonly name: 'quiz-menu'; readonly deck?: string; readonly asked?: QuizPlan}
	/** A quick quiz unless there is a plan; the paused one when it is gone on with. */
	| {
			readonly name: 'quiz';
			readonly deck?: string;
			readonly plan?: QuizPlan;
			readonly isResumed?: boolean;
	  }
	/** An article to be read. */
	| {readonly name: 'read'; readonly facts: ArticleFacts}
	/** What the learner knows of words. */
	| {readonly name: 'words'}
	/** All decks as they are kept: adding, updating, exporting, removing. */
	| {readonly name: 'library'}
	/** The cards of a deck, or of all, to look through; all of them, or those that a filter shows. */
	| {readonly name: 'deck'; readonly deck?: string; readonly filter?: CardFilter}
	/** People, bodies and places that the learner has met; as the list was left, if it was. */
	| {readonly name: 'people'; readonly list?: PeopleList}
	/** The page of one, and the list to go back to. */
	| {readonly name: 'person'; readonly id: string; readonly list?: PeopleList}
	/** What the log says of learning. */
	| {readonly name: 'stats'}
	/** Which of forty words they know. */
	| {
			readonly name: 'placement';
			/** One of the first steps: the next one comes afterwards. */
			readonly isFirst?: boolean;
	  }
	/** `setting`: the one to begin on. */
	| {readonly name: 'settings'; readonly setting?: string}
	/** The backups there are, to go back to one. */
	| {readonly name: 'backups'}
	/** Which keys do what, each to be changed. */
	| {readonly name: 'keys'}
	/** The first steps. */
	| {readonly name: 'welcome'; readonly step?: 'ready'}
	| {readonly name: 'problem'; readonly error: unknown};
