import type {CardChange, CardEvent, Exam, FlagReason, Grade, QuizEvent} from './event.js';

/** `deck/card`: names a card everywhere. Neither id can hold a slash. */
export type CardKey = `${string}/${string}`;

export function cardKey(deck: string, card: string): CardKey {
	return `${deck}/${card}`;
}

export type Stage = 'new' | 'learning' | 'review' | 'relearning';

/** From this stability on, in days, a card counts as mature. */
export const MATURE_AFTER = 21;

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
	/** The study day of its first answer. */
	readonly first: number;
	/** The study day on which it was last answered Again; `null` for never. */
	readonly failed: number | null;
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
	/** Answers to aim for in a day; 0 for no goal. */
	readonly dailyGoal: number;
	/** After how many lapses a card counts as a leech; 0 for never. */
	readonly leechThreshold: number;
	readonly leechAction: 'suspend' | 'tag';
	readonly exam?: Exam;
}

/** What the learner has said of a card besides answering it. */
export interface CardMarks {
	/** Taken out of study by the learner. */
	readonly isSuspended?: true;
	/** The lapses it had when it was last taken up again: so many do not make it a leech any more. */
	readonly spared?: number;
	/** The study day for which it was put off, in days since 1970-01-01. */
	readonly buried?: number;
	readonly flag?: Flag;
}

/** Why the learner thinks a question bad. */
export interface Flag {
	readonly reason: FlagReason;
	readonly note?: string;
	/** Epoch milliseconds. */
	readonly at: number;
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
	/**
	 * The same by the interval that such a card had come back after, as pairs: under 7 days, under 21,
	 * under 90, longer.
	 */
	readonly byAge: readonly number[];
	/** Thinking time in study and practice, in milliseconds. */
	readonly ms: number;
	/** Quiz answers, and how many were right. */
	readonly quiz: number;
	readonly quizRight: number;
	/** Answers in practice, outside the schedule. */
	readonly practice: number;
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
	/** What the learner reads in place of what a card of a deck says. */
	readonly changes: ReadonlyMap<CardKey, CardChange>;
	readonly marks: ReadonlyMap<CardKey, CardMarks>;
	/** Which words the learner knows besides those that their cards show; see `vocabulary/known-words.ts`. */
	readonly words: WordsState;
	/** What the latest quizzes came to, newest last. */
	readonly quizzes: readonly QuizEvent[];
	/** The latest of what was done to cards, newest last: what undo takes back, one after another. */
	readonly undoable: ReadonlyArray<{
		readonly target: readonly [device: string, n: number];
		readonly type: CardEvent['type'];
		readonly deck: string;
		readonly card: string;
		/** Of an answer. */
		readonly grade?: Grade;
	}>;
}
