import type {Language} from '../errors.js';
import type {TimeOff, Span} from '../session/span-of-time.js';
import {english} from './en.js';
import {indonesian} from './id.js';
import type {StudyLabels} from './study.js';

/** Every sentence that the app says by itself; the labels of keys stand in the table of keys. */
export interface Labels {
	readonly kinds: Readonly<Record<string, string>>;
	readonly grades: Readonly<Record<1 | 2 | 3 | 4, string>>;
	/** A stretch of time from now, as short as it can be said in words. */
	readonly span: (span: Span) => string;
	readonly when: (span: Span) => string;
	/** `YYYY-MM-DD`, or a part of it, as people write a date; anything else as it is. */
	readonly date: (date: string) => string;
	/** `3 kartu` */
	readonly cards: (count: number) => string;
	readonly moreAbove: (lines: number) => string;
	readonly moreBelow: (lines: number) => string;
	readonly tooSmall: (columns: number, rows: number) => readonly string[];
	readonly loading: string;
	readonly home: {
		readonly decks: string;
		readonly own: string;
		readonly bundled: string;
		readonly fresh: string;
		readonly due: string;
		readonly learned: string;
		readonly welcome: readonly [string, string, string];
		/** Between these stands the key. */
		readonly start: (deck: string) => readonly [before: string, after: string];
		readonly today: (answers: number) => string;
		readonly streak: (days: number) => string;
		readonly nothingToday: string;
		/** Cards that are due in all decks, and which key studies them. */
		readonly dueNow: (cards: number) => readonly [due: string, before: string, after: string];
		/** Where there is no deck of the learner's own. */
		readonly ownTip: readonly [before: string, after: string];
		readonly noDecks: string;
		readonly unreadable: (count: number, file: string) => string;
		readonly allDone: (next: string) => string;
		readonly allDoneForGood: string;
	};
	readonly study: {
		readonly everything: string;
		readonly inTheHead: string;
		readonly typeHere: string;
		readonly choose: string;
		readonly hint: string;
		readonly answer: string;
		readonly yourAnswer: string;
		readonly alsoRight: string;
		readonly evidence: string;
		readonly refersTo: string;
		readonly explanation: string;
		readonly right: string;
		readonly almost: string;
		readonly wrong: string;
		readonly gaveUp: string;
		readonly howWell: string;
		readonly undone: string;
		/** Asked before an answer of the learner's is accepted. */
		readonly acceptThis: string;
		/** Beside the key, while that is asked. */
		readonly keyIs: string;
		readonly ownAnswers: string;
		readonly unaccepted: string;
		readonly root: string;
		/** Said of a card that a later article has overtaken. */
		readonly retired: string;
		readonly asOf: (date: string) => string;
		/** Beside the progress: cards that have been answered and are asked again soon. */
		readonly backSoon: (count: number) => string;
		readonly progress: (done: number, total: number) => string;
		readonly nothingDue: string;
		readonly nextDue: (when: string) => string;
		readonly limitReached: string;
		readonly emptyDeck: string;
		readonly offerQuiz: string;
	};
	/** What is said while answering, in a pause and at the end. */
	readonly session: StudyLabels;
	readonly remarks: {
		readonly empty: string;
		readonly typo: string;
		readonly incomplete: string;
		readonly anotherOption: string;
		readonly moreThanAsked: string;
		readonly wordOrder: string;
		readonly shortForm: string;
		readonly bound: string;
		readonly synonym: string;
		readonly otherForm: string;
		readonly own: string;
		readonly justAccepted: string;
		readonly unit: string;
		readonly dateOff: (by: TimeOff) => string;
		/** So many times the key, and so much more than it. */
		readonly amountOff: (times: number, by: number) => string;
	};
	readonly quiz: {
		readonly title: string;
		readonly question: (index: number, total: number) => string;
		readonly noQuestions: string;
	};
	readonly summary: {
		readonly studied: string;
		readonly nothing: string;
		readonly answers: (answers: number, cards: number, minutes: string) => string;
		readonly remembered: (right: number, total: number) => string;
		readonly score: (right: number, total: number) => string;
		readonly praise: (share: number) => string;
		readonly misses: string;
		readonly noMisses: string;
		readonly you: (answer: string) => string;
		readonly noAnswer: string;
		readonly streak: (days: number) => string;
		readonly tomorrow: (cards: number) => string;
		readonly later: (cards: number, when: string) => string;
		readonly notScheduled: string;
	};
	readonly approve: {
		readonly title: string;
		readonly kept: (kept: number, total: number) => string;
		readonly keeps: string;
		readonly drops: string;
		readonly noise: (summary: string) => string;
		readonly noCards: string;
		readonly leave: string;
		readonly nothingKept: string;
		readonly saving: string;
	};
	readonly read: {
		/** Above an article of which neither publisher nor date is known. */
		readonly title: string;
		readonly untitled: string;
		readonly position: (percent: number) => string;
		/** What the marks in the text mean. */
		readonly due: string;
		readonly fresh: string;
		readonly learning: string;
		readonly name: string;
		readonly number: string;
		/** How a word stands to the learner, where it is explained. */
		readonly added: string;
		readonly known: string;
		readonly unknown: string;
		readonly remember: string;
		readonly rememberHow: string;
		readonly willLearn: (word: string) => string;
		readonly willNotLearn: (word: string) => string;
		readonly isKnown: (word: string) => string;
		readonly isUnknown: (word: string) => string;
		readonly graded: (word: string, grade: string, when: string) => string;
		readonly refusals: Readonly<
			Record<'name' | 'number' | 'unexplained' | 'translated' | 'on-card', string>
		>;
		readonly end: string;
		readonly leftOut: (reasons: string) => string;
		readonly allTranslated: string;
		readonly partlyTranslated: string;
		readonly finished: string;
		/** `87% kata dikenal; 6 kata baru layak dipelajari` */
		readonly coverage: (percent: number, fresh: number) => string;
		readonly coverageAlone: (percent: number) => string;
		readonly freshWords: string;
		readonly nothingFresh: string;
		readonly reviewed: string;
		readonly returns: (when: string) => string;
		readonly notAsked: (words: number) => string;
		/** Said of words with their number, and of the deck that they go into. */
		readonly willSave: (words: number) => string;
		readonly dueHere: (words: number) => string;
	};
	readonly help: {
		readonly title: string;
		readonly gradesTitle: string;
		readonly grades: readonly string[];
		readonly searchHere: string;
		readonly nothing: string;
		readonly data: string;
	};
	readonly problem: {
		readonly title: string;
		readonly bug: string;
		readonly safe: string;
		readonly safeBody: string;
		readonly whatNow: string;
		readonly report: string;
		readonly retry: string;
		readonly notSaved: string;
		readonly detail: string;
	};
}

const all: Readonly<Record<Language, Labels>> = {id: indonesian, en: english};

export function labelsFor(language: Language): Labels {
	return all[language];
}
