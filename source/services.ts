import type {Deck} from './deck/deck.js';
import type {UserError} from './errors.js';
import type {NewEvent} from './progress/event.js';
import type {ProgressState} from './progress/state.js';
import type {UserDictionary} from './vocabulary/user-dictionary.js';

/** What the home screen needs of a deck without reading its cards. */
export interface DeckSummary {
	readonly id: string;
	readonly title: string;
	readonly description?: string;
	/** Bundled with newsquiz rather than in the user's library. */
	readonly bundled: boolean;
	/** Cards in deck order, with their facts: enough for counts and for keeping siblings apart. */
	readonly cards: ReadonlyArray<{readonly id: string; readonly fact?: string}>;
}

/** A file in the library that is not a readable deck, and why. */
export interface UnreadableDeck {
	readonly file: string;
	readonly error: UserError;
}

export interface Library {
	list(): {readonly decks: readonly DeckSummary[]; readonly unreadable: readonly UnreadableDeck[]};
	/** @throws UserError when there is no such deck, or its file is damaged */
	read(id: string): Promise<Deck>;
	/** Writes the deck under its id, replacing an older version of it. */
	save(deck: Deck): Promise<void>;
	/**
	 * Changes a deck, or makes it, from what its file holds at this moment, whoever has saved it since the library was
	 * opened. The same deck, or none, leaves everything as it is.
	 */
	change(id: string, change: (deck: Deck | undefined) => Deck | undefined): Promise<void>;
	/**
	 * Deletes the file of a deck of the user's own.
	 * @throws UserError when there is none, or it can't be deleted
	 */
	remove(id: string): Promise<void>;
	/** Resolves when no change is under way any more, however it went. */
	settled(): Promise<void>;
}

export interface ProgressLog {
	readonly state: ProgressState;
	/** What opening the log came across that the user should know of (a torn line kept aside, …). */
	readonly notices: readonly import('./errors.js').Bilingual[];
	/**
	 * Writes and fsyncs one event, then returns the state that follows.
	 * @throws UserError when it could not be written; the state is then as before
	 */
	record(event: NewEvent): ProgressState;
	/** Takes in what other processes and devices have added to the logs since, and returns the state. */
	refresh(): ProgressState;
	/** Takes back the last study answer or edit that has not been taken back. */
	undo(): ProgressState;
	/** Writes the snapshot and lets go of the log. */
	close(): void;
}

/** Settings of this device. */
export interface Settings {
	readonly language?: 'id' | 'en';
	/** The absolute path of a dictionary that is used before our lexicon: one of its files, or its folder. */
	readonly dictionary?: string;
}

/** The rim as the app sees it: everything that is not a pure function is in here. */
export interface Services {
	readonly library: Library;
	readonly progress: ProgressLog;
	/** The learner's own dictionary, if there is one. */
	readonly dictionary?: UserDictionary;
	/** Epoch milliseconds. */
	now(): number;
	/** Minutes that local time is ahead of UTC at a moment. */
	timezone(at: number): number;
	/** A number in [0, 1). */
	random(): number;
	/**
	 * Says a text in Indonesian, in place of what is being said; resolves when it is over.
	 * @throws UserError when the system has no voice, or it fails
	 */
	speak(text: string): Promise<void>;
	/**
	 * Lets the learner change a text in their own editor, and returns it as it was saved; absent where there is no
	 * terminal to lend.
	 * @throws UserError when there is no editor, or it fails; the text may be handed to it again
	 */
	edit?(text: string): string;
}
