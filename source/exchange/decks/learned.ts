/** A learner's progress in a deck, for formats that can take a schedule along. */
export interface LearnedDeck {
	/** Minutes that the learner's clock is ahead of UTC. */
	readonly tz: number;
	/** Minutes after local midnight at which a study day begins. */
	readonly dayStart: number;
	/** The share of cards that is to be remembered when they come back. */
	readonly retention: number;
	/** The cards that something is known of, by their ids. */
	readonly cards: ReadonlyMap<string, LearnedCard>;
}

export interface LearnedCard {
	/** Absent for a card that was never answered. */
	readonly memory?: LearnedMemory;
	readonly isSuspended: boolean;
	/** Oldest first. */
	readonly reviews: readonly LearnedReview[];
}

/** What FSRS remembers of a card. Moments are epoch milliseconds, days are study days since 1970-01-01. */
export interface LearnedMemory {
	readonly stage: 'new' | 'learning' | 'review' | 'relearning';
	readonly due: number;
	/** In days. */
	readonly stability: number;
	readonly difficulty: number;
	readonly reps: number;
	readonly lapses: number;
	readonly last: number;
	readonly day: number;
	/** Whole days from `day` until it is due; 0 while it is in steps of minutes. */
	readonly interval: number;
}

export interface LearnedReview {
	readonly at: number;
	readonly grade: 1 | 2 | 3 | 4;
	/** Thinking time in milliseconds. */
	readonly ms: number;
	readonly before?: LearnedMemory;
	readonly after: LearnedMemory;
}
