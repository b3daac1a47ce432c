import type {Grade} from './event.js';

/** `deck/card`: names a card everywhere. Neither id can hold a slash. */
export type CardKey = `${string}/${string}`;

export function cardKey(deck: string, card: string): CardKey {
	return `${deck}/${card}`;
}

export type Stage = 'new' | 'learning' | 'review' | 'relearning';

/** What FSRS remembers of one card. Times are epoch milliseconds, stability is in days. */
export interface Memory {
	readonly stage: Stage;
	readonly due: number;
	readonly stability: number;
	readonly difficulty: number;
	readonly reps: number;
	readonly lapses: number;
	/** Index into the (re)learning steps. */
	readonly step: number;
	readonly last: number;
	/** The study day of the last answer, in days since 1970-01-01 by the learner's own calendar. */
	readonly day: number;
	/**
	 * Whole study days from `day` until the card is due: it is then due wherever the learner is, when
	 * that day begins. 0 while the card is in steps of minutes: `due` alone tells.
	 */
	readonly interval: number;
}

/** What scheduling depends on; folded from `schedule` events over these defaults. */
export interface ScheduleSettings {
	readonly retention: number;
	readonly steps: readonly string[];
	readonly relearningSteps: readonly string[];
	/** FSRS parameters; empty for the defaults of ts-fsrs. */
	readonly parameters: readonly number[];
	/** Whether intervals of days vary a little, so that cards learned together come back apart. */
	readonly fuzz: boolean;
	/** Minutes after local midnight. */
	readonly dayStart: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
}

/** What one study day came to; the key of a day is its local `YYYY-MM-DD`. */
export interface DayTally {
	/** Answers in study. */
	readonly reviews: number;
	/** Cards seen for the first time. */
	readonly introduced: number;
	/** Study answers of grade 1. */
	readonly again: number;
	/** Study answers to cards that had left the learning steps, and how many of them were not grade 1. */
	readonly recalls: number;
	readonly recalled: number;
	/** Thinking time in study, in milliseconds. */
	readonly ms: number;
	/** Quiz answers, and how many were right. */
	readonly quiz: number;
	readonly quizRight: number;
}

/** What the learner has said of words: headwords of the lexicon, the latest word on each counting. */
export interface WordsState {
	readonly known: ReadonlySet<string>;
	readonly unknown: ReadonlySet<string>;
	/** Words of this band and of the commoner ones are known; absent before a placement. */
	readonly level?: number;
}

/** The fold of all logs. */
export interface ProgressState {
	readonly memories: ReadonlyMap<CardKey, Memory>;
	readonly schedule: ScheduleSettings;
	readonly days: ReadonlyMap<string, DayTally>;
	/** Answers that the learner has accepted for a card besides those of its deck, oldest first. */
	readonly accepted: ReadonlyMap<CardKey, readonly string[]>;
	/** Which words the learner knows besides those that their cards show; see `vocabulary/known-words.ts`. */
	readonly words: WordsState;
	/** The latest study answers and edits, newest last: what undo takes back, one after another. */
	readonly undoable: ReadonlyArray<{
		readonly target: readonly [device: string, n: number];
		readonly deck: string;
		readonly card: string;
		/** Absent for an edit. */
		readonly grade?: Grade;
	}>;
}
