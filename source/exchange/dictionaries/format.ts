import type {Entries} from './dictionary.js';

/** One file of a dictionary, inflated. */
export interface DictionaryFile {
	/** As shown in messages. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What a file is for in its set; a set's files have one name and different endings. */
export interface DictionaryPart {
	readonly role: string;
	/** In small letters; the first is how its file is called in messages. */
	readonly endings: readonly string[];
	readonly isNeeded: boolean;
}

export interface DictionaryFormat {
	readonly name: string;
	/** The first one is what a folder is searched for. */
	readonly parts: readonly DictionaryPart[];
	/**
	 * @param files by role; those that are needed are there
	 * @throws UserError when the files are damaged, or are none of this format
	 */
	read(files: Readonly<Record<string, DictionaryFile | undefined>>): Entries;
}
