/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;

/** What every line of the log carries; (device, n) is an event's identity. */
export interface EventBase {
	readonly v: 1;
	readonly device: string;
	readonly n: number;
	/** Epoch milliseconds. */
	readonly at: number;
	/** Minutes that local time is ahead of UTC. */
	readonly tz: number;
}

/** How a review came about; quiz answers are logged and stay out of the schedule. */
export type ReviewMode = 'study' | 'quiz';

export interface ReviewEvent extends EventBase {
	readonly type: 'review';
	readonly deck: string;
	readonly card: string;
	readonly grade: Grade;
	/** Thinking time in milliseconds. */
	readonly ms: number;
	readonly mode: ReviewMode;
	/** How it was answered. */
	readonly input?: 'think' | 'type' | 'choice';
	/** Where a word was met again, when that was not on its card: an article that was read. */
	readonly context?: ReviewContext;
}

/** The article and the sentence in which a word was reviewed. */
export interface ReviewContext {
	/** The article's id, as in decks. */
	readonly article: string;
	readonly title?: string;
	readonly sentence?: string;
}

export interface UndoEvent extends EventBase {
	readonly type: 'undo';
	/** The event that is taken back: its device and n. */
	readonly target: readonly [device: string, n: number];
}

/**
 * What the learner changes about a card for themselves; the deck stays as its author wrote it.
 */
export interface EditEvent extends EventBase {
	readonly type: 'edit';
	readonly deck: string;
	readonly card: string;
	/** One more answer that is right. */
	readonly accept: string;
	/** The quiz answer before it was logged as wrong, and counts as right from now on. */
	readonly regrades?: 'quiz';
}

/** What the learner says, or a test shows, of words of the lexicon. */
export interface WordsEvent extends EventBase {
	readonly type: 'words';
	/** Headwords that are known from now on. */
	readonly known?: readonly string[];
	/** Headwords that are not known, whatever the level. */
	readonly unknown?: readonly string[];
	/** Words of this band and of the commoner ones are known; 0 for none. */
	readonly level?: number;
	readonly why?: 'placement' | 'import' | 'reading';
}

/** What scheduling depends on, so that every device folds to the same state. */
export interface ScheduleEvent extends EventBase {
	readonly type: 'schedule';
	readonly retention?: number;
	readonly steps?: readonly string[];
	readonly relearningSteps?: readonly string[];
	readonly parameters?: readonly number[];
	/** Whether intervals vary a little, so that cards learned together come back apart; true unless told. */
	readonly fuzz?: boolean;
	/** Minutes after local midnight at which a study day starts; 240 unless told. */
	readonly dayStart?: number;
	readonly newPerDay?: number;
	readonly reviewsPerDay?: number;
}

/** Event types and versions of a newer newsquiz: kept, and skipped by the fold. */
export interface UnknownEvent extends EventBase {
	readonly type: string;
	readonly [field: string]: unknown;
}

export type LogEvent = ReviewEvent | EditEvent | UndoEvent | WordsEvent | ScheduleEvent;

type WithoutBase<E> = E extends EventBase ? Omit<E, keyof EventBase> : never;

/** An event before the log gives it its identity and time. */
export type NewEvent = WithoutBase<LogEvent>;
