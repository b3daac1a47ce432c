import type {SqlJsStatic} from 'sql.js';
import type {Deck} from '../../deck/deck.js';
import type {Bilingual, Language} from '../../errors.js';
import type {LearnedDeck} from './learned.js';

/** A form in which a deck leaves newsquiz, and in which some come in. */
export interface DeckFormat {
	/** As `--format` calls it. */
	readonly name: string;
	/** How the name of its files ends, without the dot: `csv`; `kahoot.xlsx` where `xlsx` is another's. */
	readonly ending: string;
	/** What it is good for, in a few words. */
	readonly means: Bilingual;
	/** Whether another seed gives another order of options or questions. */
	readonly isShuffled?: true;
	/** Options of `export` that mean something to this form only. */
	readonly takes?: readonly string[];
	/** What is heavy of it is loaded only here. */
	write(deck: Deck, setting: WriteSetting): Written | Promise<Written>;
	/**
	 * Reads what may come from a stranger. What it returns is checked like any deck file afterwards.
	 * @throws UserError that says what to do next, when this is no such file
	 */
	readonly read?: (bytes: Uint8Array, setting: ReadSetting) => ReadDeck | Promise<ReadDeck>;
	/** Whether a file looks like one of this format, where its name does not tell. */
	readonly recognise?: (look: FileLook) => boolean;
}

/** A file at first sight. */
export interface FileLook {
	/** How it begins, at most 4,000 characters; empty for an archive. */
	readonly head: string;
	/** The names in a zip archive. */
	readonly names: readonly string[];
}

/** What the formats need of the machine: they are pure otherwise. */
export interface ExchangeTools {
	/** SQLite in WebAssembly. */
	openSql(): Promise<SqlJsStatic>;
	/**
	 * The text of a file of unknown encoding: UTF-8, UTF-16, else Windows-1252; without a byte order mark.
	 * @throws UserError when it is no text
	 */
	decodeText(bytes: Uint8Array): string;
	/** The names in a zip archive, at most 10,000; none when it is no archive. */
	namesInZip(bytes: Uint8Array): Promise<readonly string[]>;
	/**
	 * The files of a zip archive.
	 * @param names only these; all of them by default
	 * @param limit bytes that they may have together when inflated
	 * @throws UserError when it is no archive, a broken one, or a larger one
	 */
	unzip(
		bytes: Uint8Array,
		wanted: {readonly names?: readonly string[]; readonly limit: number},
	): Promise<ReadonlyMap<string, Uint8Array>>;
	/** @throws UserError when it is broken, or holds more than the limit */
	decompressZstd(bytes: Uint8Array, limit: number): Promise<Uint8Array>;
}

export interface WriteSetting {
	/** Of headings and other words of ours. */
	readonly language: Language;
	/** Epoch milliseconds. */
	readonly now: number;
	/** What shuffles; the same one always gives the same order. */
	readonly seed: number;
	readonly tools: ExchangeTools;
	/** What the user chose of what only some formats know, by the names of the options of `export`. */
	readonly options: Readonly<Record<string, string | boolean | undefined>>;
	/** The learner's progress, where it is to go along. */
	readonly learned?: LearnedDeck | undefined;
}

export interface Written {
	readonly content: string | Uint8Array;
	/** What the format can't hold of this deck, or holds otherwise. */
	readonly notes: readonly Bilingual[];
}

export interface ReadSetting {
	/** The file as the user named it, for messages and for a title. */
	readonly name: string;
	/** Epoch milliseconds. */
	readonly now: number;
	readonly tools: ExchangeTools;
	/** What the user chose of what only some formats know, by the names of the options of `import`. */
	readonly options?: Readonly<Record<string, string | boolean | undefined>>;
}

export interface ReadDeck {
	/** As the file gives it, not checked yet. */
	readonly deck: Deck;
	/** What the file held that a deck can't, or that was not understood. */
	readonly notes: readonly Bilingual[];
}
