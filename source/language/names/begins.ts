import {lexicon} from './lexicon.js';

/** The lists of phrases, as bits of what `beginsOf` gives. */
export const beginsName = 1;
export const beginsHead = 2;
export const beginsTitle = 4;
export const beginsOffice = 8;

const remembered = 20_000;
const known = new Map<string, number>();

/** Which lists have a phrase that begins with a word in small letters: most words begin none, which spares looking. */
export function beginsOf(lower: string): number {
	let begins = known.get(lower);
	if (begins === undefined) {
		const {names, heads, titles, lowerOffices} = lexicon();
		begins =
			(names.begins(lower) ? beginsName : 0) |
			(heads.begins(lower) ? beginsHead : 0) |
			(titles.begins(lower) ? beginsTitle : 0) |
			(lowerOffices.begins(lower) ? beginsOffice : 0);
		if (known.size >= remembered) known.clear();
		known.set(lower, begins);
	}
	return begins;
}
