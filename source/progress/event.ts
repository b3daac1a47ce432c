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

/**
 * How a review came about. Answers of a quiz, and of practice (study of chosen cards outside the
 * schedule), are logged and counted, and change nothing that is due.
 */
export type ReviewMode = 'study' | 'quiz' | 'practice';

export interface ReviewEvent extends EventBase {
	readonly type: 'review';
	readonly deck: string;
	readonly card: string;
	readonly grade: Grade;
	/** Thinking time in milliseconds. */
	readonly ms: number;
	readonly mode: ReviewMode;
	/** How it was answered. */
	readonly input?: 'think' | 'type' | 'choice' | 'order' | 'match';
	/** The text of the option that was chosen: what a teacher needs to see which wrong answers attract. */
	readonly option?: string;
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

/** One more answer that the learner has taken as right; the deck stays as its author wrote it. */
export interface AcceptEvent extends EventBase {
	readonly type: 'edit';
	readonly deck: string;
	readonly card: string;
	/** One more answer that is right. */
	readonly accept: string;
	/** The quiz answer before it was logged as wrong, and counts as right from now on. */
	readonly regrades?: 'quiz';
}

/** What the learner reads and is asked in place of what the deck says; the deck stays as its author wrote it. */
export interface ChangeEvent extends EventBase {
	readonly type: 'edit';
	readonly deck: string;
	readonly card: string;
	/** Fields that are not named stay as they are; `null` takes a field back to what the deck says. */
	readonly change: {readonly [F in keyof CardChange]: CardChange[F] | null};
}

export type EditEvent = AcceptEvent | ChangeEvent;

/** The fields of a card that a learner can change; an empty hint or explanation is none. */
export interface CardChange {
	readonly question?: string;
	readonly answer?: string;
	readonly hint?: string;
	readonly explanation?: string;
	readonly accept?: readonly string[];
	readonly distractors?: readonly string[];
}

/** Takes a card out of study until it is taken up again. */
export interface SuspendEvent extends EventBase {
	readonly type: 'suspend' | 'unsuspend';
	readonly deck: string;
	readonly card: string;
}

/** Puts a card off until the next study day. */
export interface BuryEvent extends EventBase {
	readonly type: 'bury';
	readonly deck: string;
	readonly card: string;
}

/**
 * Forgets what is remembered of one card: it is new again, with its marks, its wording and what was accepted for it. A
 * version that does not know this passes over it, where a `forget` of a card would have cost it a deck.
 */
export interface ResetEvent extends EventBase {
	readonly type: 'reset';
	readonly deck: string;
	readonly card: string;
}

export const flagReasons = [
	'wrong',
	'ambiguous',
	'unclear',
	'outdated',
	'language',
	'other',
] as const;

/** What is wrong with a question. */
export type FlagReason = (typeof flagReasons)[number];

/** Marks a question as bad, for its author to know. */
export interface FlagEvent extends EventBase {
	readonly type: 'flag';
	readonly deck: string;
	readonly card: string;
	readonly reason: FlagReason;
	readonly note?: string;
}

export interface UnflagEvent extends EventBase {
	readonly type: 'unflag';
	readonly deck: string;
	readonly card: string;
}

/** Everything before it counts no more: of one deck, or all progress. */
export interface ForgetEvent extends EventBase {
	readonly type: 'forget';
	readonly deck?: string;
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

export const quizModes = ['quick', 'kind', 'exam'] as const;

/** Ten questions of everything, questions of one kind, or an exam that is marked at its end. */
export type QuizMode = (typeof quizModes)[number];

/** How many questions of a topic there were, and how many of them were answered rightly. */
export type RightOf = readonly [right: number, total: number];

/** What a quiz came to; its answers stand in events of their own. */
export interface QuizEvent extends EventBase {
	readonly type: 'quiz';
	readonly mode: QuizMode;
	/** The decks its questions came from. */
	readonly decks: readonly string[];
	readonly total: number;
	readonly right: number;
	/** Questions that were left unanswered. */
	readonly blank: number;
	readonly points: number;
	/** The most points there were. */
	readonly best: number;
	/** Time it took, in milliseconds: of an exam while it was open, else of thinking. */
	readonly ms: number;
	/** The time an exam gave, in milliseconds. */
	readonly limit?: number;
	/** How often it was left and taken up again. */
	readonly pauses?: number;
	/** Its answers are reviews in the schedule. */
	readonly isScheduled?: true;
	readonly byKind: Readonly<Record<string, RightOf>>;
	readonly byTag?: Readonly<Record<string, RightOf>>;
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
	/** Answers that the learner aims for in a day; 0, which holds unless told, for none. */
	readonly dailyGoal?: number;
	/** After how many lapses a card counts as a leech; 8 unless told. */
	readonly leechThreshold?: number;
	/** Whether a leech is taken out of study, or only shown as one. */
	readonly leechAction?: 'suspend' | 'tag';
	/** What the load is planned towards; `null` for no exam any more. */
	readonly exam?: Exam | null;
}

/** An exam on a day of the learner's calendar. */
export interface Exam {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** The decks it is about; all when absent. */
	readonly decks?: readonly string[];
}

/** Event types and versions of a newer newsquiz: kept, and skipped by the fold. */
export interface UnknownEvent extends EventBase {
	readonly type: string;
	readonly [field: string]: unknown;
}

/** What changes one card; undo takes these back one after another. */
export type CardEvent =
	ReviewEvent | EditEvent | SuspendEvent | BuryEvent | ResetEvent | FlagEvent | UnflagEvent;

export type LogEvent = CardEvent | UndoEvent | WordsEvent | QuizEvent | ScheduleEvent | ForgetEvent;

type WithoutBase<E> = E extends EventBase ? Omit<E, keyof EventBase> : never;

/** An event before the log gives it its identity and time. */
export type NewEvent = WithoutBase<LogEvent>;
