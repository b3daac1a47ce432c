/** A word class as Indonesian dictionaries abbreviate it. */
export type WordClass = 'n' | 'v' | 'a' | 'adv' | 'num' | 'pron' | 'p';

export interface RootList extends Iterable<string> {
	readonly has: (word: string) => boolean;
	/** The classes of a root, none where the list lacks it. */
	readonly classesOf: (root: string) => readonly WordClass[];
}

/**
 * A list of roots over its text, one `root class…` a line, sorted. The roots of a letter are read when a word with that
 * letter is first asked for, so that opening the list costs nothing.
 */
export function rootList(text: string): RootList {
	const byLetter: (Letter | undefined)[] = [];
	const letterOf = (word: string): Letter => {
		const code = word.charCodeAt(0);
		// Only letters have roots, and anything else must not grow the table.
		return code >= A && code <= Z ? (byLetter[code - A] ??= readLetter(text, word[0]!)) : none;
	};
	return {
		has: (word) => letterOf(word).words.has(word),
		classesOf(root) {
			const {words, lines} = letterOf(root);
			if (!words.has(root)) return [];
			const start = lines.indexOf(`\n${root} `) + root.length + 2;
			return lines.slice(start, lines.indexOf('\n', start)).split(' ') as WordClass[];
		},
		*[Symbol.iterator]() {
			for (const line of text.trim().split('\n')) yield line.slice(0, line.indexOf(' '));
		},
	};
}

const A = 97;
const Z = 122;

interface Letter {
	readonly words: ReadonlySet<string>;
	/** Its part of the text, from the line feed before it to the one behind it. */
	readonly lines: string;
}

const none: Letter = {words: new Set(), lines: ''};

function readLetter(text: string, letter: string): Letter {
	const start = text.indexOf(`\n${letter}`);
	if (start < 0) return none;
	const end = text.indexOf('\n', text.lastIndexOf(`\n${letter}`) + 1) + 1;
	const lines = text.slice(start, end);
	return {words: new Set(lines.slice(1).split(/ .*\n/)), lines};
}
