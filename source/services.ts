import type {Appearance} from './appearance.js';
import type {Article} from './article/article.js';
import type {FeedReading} from './article/feed/feed.js';
import type {ArticleSource} from './article/given-source.js';
import type {BackupCounts} from './backup/manifest.js';
import type {NamedBackup} from './backup/name.js';
import type {Deck} from './deck/deck.js';
import type {DeckReport} from './deck/lint/report.js';
import type {DeckUpdate} from './deck/update.js';
import type {Bilingual, Language, UserError} from './errors.js';
import type {ArticleFacts} from './facts/article-facts.js';
import type {FactTally} from './facts/tally.js';
import type {MetInDeck} from './people/met.js';
import type {PastAnswer} from './progress/card-answers.js';
import type {NewEvent} from './progress/event.js';
import type {ProgressState} from './progress/state.js';
import type {BuildDeckOptions} from './questions/build-deck.js';
import type {QuizKept} from './session/paused-quiz.js';
import type {KeptStudy} from './session/kept-study.js';
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
	/** Another one whenever the deck's file has changed. */
	readonly stamp?: string;
}

/** A file in the library that is not a readable deck, and why. */
export interface UnreadableDeck {
	readonly file: string;
	readonly error: UserError;
}

/** Where a deck can be read. */
export interface DeckPlace {
	/** An address on the web, or the full path of a file. */
	readonly from: string;
	/** Which one of the several there: its name in an archive, its id in a catalogue. */
	readonly entry?: string;
}

/** Where a deck of the library was added from. */
export interface DeckOrigin extends DeckPlace {
	/** When it was last read there: epoch milliseconds. */
	readonly at: number;
}

/** A deck of the library with what is known of its file. */
export interface HeldDeck extends DeckSummary {
	readonly file: string;
	readonly bytes: number;
	/** How many articles it is about. */
	readonly articles: number;
	/** When it was made, as its file says. */
	readonly createdAt?: string;
	/** Absent for decks that were made here or came with newsquiz. */
	readonly origin?: DeckOrigin;
	/** Not listed: a bundled deck that the learner does not want. */
	readonly isHidden: boolean;
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

/** A deck as it was read at an address, and what taking it in would do. */
export interface TakenDeck extends DeckPlace {
	readonly deck: Deck;
	/** What its file held that a deck can't. */
	readonly notes?: readonly Bilingual[];
	/** The deck of the library whose place it would take; absent when it is new. */
	readonly present?: {
		readonly deck: Deck;
		readonly isBundled: boolean;
		/** That one was added from the same place: this is a later version of it. */
		readonly isSameOrigin: boolean;
		readonly update: DeckUpdate;
	};
}

/** One of several decks at one place, to choose from. */
export interface DeckOffer {
	/** Names it among them: its path in a folder or an archive, its id in a catalogue. */
	readonly entry: string;
	readonly id: string;
	readonly title: string;
	readonly description?: string;
	/** Absent where a catalogue does not say. */
	readonly cards?: number;
	/** Of its file, in bytes. */
	readonly size: number;
	/** Whose news it quotes. */
	readonly publishers: readonly string[];
	readonly updatedAt?: string;
	/** As a catalogue counts. */
	readonly version?: number;
}

/** What stands where several decks are and can't be offered. */
export interface OfferProblem {
	readonly name: string;
	readonly error: UserError;
}

/** Several decks at one place. */
export interface OfferedDecks {
	readonly kind: 'folder' | 'zip' | 'catalogue';
	readonly from: string;
	readonly title?: string;
	readonly offers: ReadonlyArray<DeckOffer & {readonly state: OfferState}>;
	readonly problems: readonly OfferProblem[];
	/** What was passed over. */
	readonly notes: readonly Bilingual[];
	/**
	 * Reads one of them. Nothing is kept yet.
	 * @throws UserError when it can't be read, or is not what the catalogue says
	 */
	take(offer: DeckOffer): Promise<TakenDeck>;
}

/**
 * What the library has of an offered deck: nothing, the same one that was added from there, or another one with its id.
 */
export type OfferState = 'new' | 'held' | 'other';

/** What is at an address: a deck, or several to choose from. */
export type FoundDecks =
	| {readonly taken: TakenDeck; readonly offered?: undefined}
	| {readonly taken?: undefined; readonly offered: OfferedDecks};

/** A version of a deck that is to take the place of the present one. */
export interface DeckRenewal extends DeckPlace {
	readonly deck: Deck;
	/** What stood in the library when the learner agreed. */
	readonly present: Deck;
}

/** What was done when a deck was removed. */
export interface DeckRemoval {
	/** Whether its file is gone; a bundled deck stays. */
	readonly isRemoved: boolean;
	/** Of how many of its cards something had been learned or noted. */
	readonly known: number;
	/** Of how many it still is: a forgetting does not reach what is dated later than now. */
	readonly left: number;
	/** The path of the backup that was made before. */
	readonly backup: string;
}

/** A form in which a deck leaves newsquiz. */
export interface ExportFormat {
	readonly name: string;
	readonly ending: string;
	readonly means: Bilingual;
	/** Whether another seed gives another order of options or questions. */
	readonly isShuffled?: true;
	/** Options of `export` that mean something to this form only. */
	readonly takes?: readonly string[];
}

/** What is chosen of how a copy is written, as the options of `export` say it; what is not is as always. */
export interface ExportChoices {
	/** Without the sentences of the publishers. */
	readonly 'no-evidence'?: boolean;
	readonly seed?: number;
	/** With the learner's schedule and answers. */
	readonly schedule?: boolean;
	readonly paket?: string;
	readonly part?: string;
}

/** A copy that was written, or would be. */
export interface ExportedDeck extends WrittenFile {
	/** What the format can't hold of this deck. */
	readonly notes: readonly Bilingual[];
}

/** The keeping of the library: adding decks, renewing them, taking copies out. */
export interface Collection {
	/** Every deck with what is known of its file, hidden ones too. */
	list(): {readonly decks: readonly HeldDeck[]; readonly unreadable: readonly UnreadableDeck[]};
	/**
	 * Looks what is at a path or a web address, as somebody types or pastes it: a deck, or a folder, an archive or a
	 * catalogue of several. Nothing is kept yet.
	 * @throws UserError when nothing can be read there, or there is no deck
	 */
	look(address: string): Promise<FoundDecks>;
	/**
	 * Reads the one deck at a path or a web address. Nothing is kept yet.
	 * @throws UserError when nothing can be read there, it is no deck, or there are several
	 */
	take(address: string): Promise<TakenDeck>;
	/**
	 * Reads a deck of the library again where it was added from.
	 * @throws UserError when it was made here, or can't be read there any more
	 */
	takeAgain(id: string): Promise<TakenDeck>;
	/**
	 * What taking in a deck that was read elsewhere would do.
	 * @param from where it was read: the full path of a file
	 */
	compare(from: string, deck: Deck): Promise<TakenDeck>;
	/**
	 * Keeps a deck that is new to the library.
	 * @param isApart under an id of its own, beside the one that has its id
	 * @returns its id
	 */
	keep(taken: TakenDeck, isApart?: boolean): Promise<string>;
	/**
	 * Puts decks in the place of the present ones, after a backup.
	 * @throws UserError when one was changed by somebody else meanwhile; those before it are renewed
	 */
	renew(renewals: readonly DeckRenewal[]): Promise<void>;
	/** Remembers where a deck that is there already can be read again. */
	remember(id: string, place: DeckPlace): Promise<void>;
	/** Gives a deck of the learner's own another title and description; an empty description is none. */
	rename(id: string, names: {readonly title: string; readonly description: string}): Promise<void>;
	/** Lists a bundled deck, or not. */
	hide(id: string, isHidden: boolean): Promise<void>;
	/** Deletes a deck after a backup; what was learned of it stays unless it is to be forgotten. */
	remove(id: string, isForgotten: boolean): Promise<DeckRemoval>;
	/**
	 * What the rules say of a deck, by its id, or of a file of the library that is no readable deck, by its name.
	 * @throws UserError when it can't be read, or is no deck at all
	 */
	check(idOrFile: string): Promise<DeckReport & {readonly path: string}>;
	/**
	 * Mends what can be mended surely in a deck or file of the learner's own; no answer changes.
	 * @returns how many things were mended
	 * @throws UserError when it can't be read or written
	 */
	mend(idOrFile: string): Promise<number>;
	readonly formats: readonly ExportFormat[];
	/**
	 * Writes a copy of a deck.
	 * @param to a path as somebody types it; a folder gets a file named after the deck
	 * @returns the full path, and whether it was written: not over a file that is there, unless told
	 */
	export(
		id: string,
		format: string,
		to: string,
		setting: {
			readonly language: Language;
			readonly isAgreed: boolean;
			readonly choices?: ExportChoices;
		},
	): Promise<ExportedDeck>;
}

export interface ProgressLog {
	readonly state: ProgressState;
	/** What opening the log came across that the user should know of (a torn line kept aside, …). */
	readonly notices: readonly Bilingual[];
	/**
	 * Writes and fsyncs one event, then returns the state that follows.
	 * @throws UserError when it could not be written; the state is then as before
	 */
	record(event: NewEvent): ProgressState;
	/**
	 * The same for several events that belong together: all of them are written, or none, and they are taken back
	 * together.
	 * @throws UserError when they could not be written; the state is then as before
	 */
	recordAll(events: readonly NewEvent[]): ProgressState;
	/** Takes in what other processes and devices have added to the logs since, and returns the state. */
	refresh(): ProgressState;
	/** Takes back the last that was done to a card, or to several together, and has not been taken back. */
	undo(): ProgressState;
	/**
	 * What a card was answered, oldest first; the state does not hold it, so that the logs are read.
	 * @throws UserError when one can't be read
	 */
	answersTo(deck: string, card: string): Promise<readonly PastAnswer[]>;
	/**
	 * The same of every card of a deck that has any.
	 * @throws UserError when one can't be read
	 */
	answersOf(deck: string): Promise<ReadonlyMap<string, readonly PastAnswer[]>>;
	/** Writes the snapshot and lets go of the log. */
	close(): void;
}

/** What was read of whom decks name, kept so that it need not be read again; can be lost at any time. */
export interface MetCache {
	/** What the decks with these stamps named; those that have changed since are not among them. */
	load(stamps: ReadonlyMap<string, string>): readonly MetInDeck[];
	/** Keeps what the decks name, in place of what was kept before. */
	keep(met: readonly MetInDeck[], stamps: ReadonlyMap<string, string>): void;
}

/** An article as it was read. */
export interface ReadArticle {
	readonly article: Article;
	/** What the user should know although the article was read. */
	readonly notices: readonly Bilingual[];
}

/** What shapes a deck; plain data. */
export type DeckChoices = Omit<BuildDeckOptions, 'onDrop' | 'onQuestions'>;

/** What a step of making a deck has found. */
export type BuildFound =
	| {readonly stage: 'facts'; readonly facts: readonly FactTally[]}
	| {readonly stage: 'questions'; readonly cards: number}
	| {readonly stage: 'words'; readonly cards: number};

/** Reads articles and makes decks of them. */
export interface Articles {
	/**
	 * The text on the system's clipboard.
	 * @throws UserError when there is none, or it can't be read
	 */
	readClipboard(): Promise<string>;
	/**
	 * Reads and cleans an article. The signal ends it, and rejects with its reason.
	 * @throws UserError when it can't be read, or is no Indonesian news article
	 */
	read(
		source: ArticleSource,
		options?: {
			/** A quiz needs more than a headline, reading does not. */
			readonly use?: 'quiz' | 'reading';
			/** The date that the user states. */
			readonly publishedAt?: string | undefined;
			readonly signal?: AbortSignal | undefined;
			/** Is told, before it is cleaned, that the source is there, and how long it is. */
			readonly onRead?: (found: {readonly length: number; readonly host?: string}) => void;
		},
	): Promise<ReadArticle>;
	/** Makes a deck of an article beside everything else; the signal ends it, and rejects with its reason. */
	makeDeck(
		article: Article,
		choices: DeckChoices,
		options?: {
			readonly signal?: AbortSignal | undefined;
			readonly onFound?: (found: BuildFound) => void;
		},
	): Promise<Deck>;
	/** Everything that an article names, dates and counts, to read it by. */
	findFacts(article: Article): Promise<ArticleFacts>;
}

/** A feed that was read, and what reads its articles: as politely, and nothing private that its author names. */
export interface OpenedFeed extends FeedReading {
	readonly articles: Articles;
}

/** Opens feeds: lists of articles as sites publish them. */
export interface Feeds {
	/**
	 * Reads a feed. The signal ends it, and rejects with its reason.
	 * @param address of a feed, or of a page that names one
	 * @throws UserError when there is none, or the site does not want it to be read
	 */
	open(address: string, signal?: AbortSignal): Promise<OpenedFeed>;
}

/** Settings of this device. */
export interface Settings extends Partial<Appearance> {
	readonly language?: 'id' | 'en';
	/** The absolute path of a dictionary that is used before our lexicon: one of its files, or its folder. */
	readonly dictionary?: string;
	/** The first steps have been taken, or passed over. */
	readonly isWelcomed?: boolean;
	/** Keys in place of those that newsquiz comes with, by the names of what they do. */
	readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/** `undefined` puts a setting back to what it is by itself. */
export type SettingsChange = {readonly [K in keyof Settings]?: Settings[K] | undefined};

/** Where the settings of this device are kept. */
export interface SettingsStore {
	readonly settings: Settings;
	/** What the user should know of: a damaged file that was set aside. */
	readonly notices: readonly Bilingual[];
	/**
	 * Changes some settings.
	 * @throws UserError when the settings can't be written
	 */
	change(changes: SettingsChange): Promise<Settings>;
}

/** What this device keeps of quizzes, in a file of its own: it outlasts the app, and whatever ends it. */
export interface QuizFile {
	/** As it is now, whoever wrote it; a file that makes no sense is none. */
	read(): QuizKept;
	/** @throws UserError when it could not be written; the file is then as before */
	keep(kept: QuizKept): void;
}

/** Where this device keeps the study session that was left before its end. */
export interface StudyFile {
	/** Undefined when there is none, or none that makes sense. */
	read(): KeptStudy | undefined;
	/** Keeps a session in place of the last one, or none. What can't be kept is only begun anew. */
	keep(kept: KeptStudy | undefined): void;
}

/** A backup in the home folder. */
export interface KeptBackup extends NamedBackup {
	/** Absent when it is damaged. */
	readonly counts?: BackupCounts;
}

/** What can be brought back. */
export interface Backups {
	/** All that there are, newest first. */
	list(): Promise<readonly KeptBackup[]>;
	/** Has one restored once the app is left and the log is closed: only then can it be exchanged. */
	restoreAfterwards(name: string): void;
}

/** Where a file was written, or would be. */
export interface WrittenFile {
	/** The full path. */
	readonly path: string;
	/** Not over a file that is there, unless told. */
	readonly isWritten: boolean;
}

/** The rim as the app sees it: everything that is not a pure function is in here. */
export interface Services {
	readonly library: Library;
	readonly collection: Collection;
	readonly progress: ProgressLog;
	readonly articles: Articles;
	readonly feeds: Feeds;
	readonly quizzes: QuizFile;
	readonly studied: StudyFile;
	readonly settings: SettingsStore;
	/** The learner's own dictionary, if there is one. */
	readonly dictionary?: UserDictionary;
	/**
	 * Takes the dictionary of a path into use, or none for `none`, at once and from now on.
	 * @returns what there is to know of it
	 * @throws UserError when it can't be used
	 */
	chooseDictionary?(path: string): Promise<Bilingual>;
	readonly met?: MetCache;
	readonly backups?: Backups;
	/** Epoch milliseconds. */
	now(): number;
	/** Minutes that local time is ahead of UTC at a moment. */
	timezone(at: number): number;
	/** Calls back once, after so many milliseconds; returns what calls that off. */
	after(ms: number, then: () => void): () => void;
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
	/**
	 * Writes a file for others.
	 * @param to a path as somebody types it; a folder gets a file of this name
	 * @throws UserError when it can't be written
	 */
	writeFile(
		to: string,
		file: {readonly name: string; readonly contents: string},
		isAgreed: boolean,
	): WrittenFile;
}
