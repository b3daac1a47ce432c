import {indonesian, onlyIndonesian, onlyMalay, others} from './language-words.js';

export type WrittenLanguage = 'id' | 'ms' | 'en' | 'jv' | 'su' | 'other';

/** Enough words for their shares to mean something; fewer say nothing of the language. */
const fewestWords = 25;
const mostWords = 5000;

// Function words are 20 to 40 in 100 of running text in a language, and few of another's.
const leastShare = 0.1;

/** The language a text is written in, by its function words; undefined for a text too short to tell. */
export function writtenLanguage(text: string): WrittenLanguage | undefined {
	const found = (
		text
			.slice(0, 60_000)
			.toLowerCase()
			.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
	).slice(0, mostWords);
	if (found.length < fewestWords) return undefined;
	const count = (set: ReadonlySet<string>) =>
		found.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
	const own = count(indonesian);
	const [rival] = others
		.map(({language, words}) => ({language, count: count(words)}))
		.sort((a, b) => b.count - a.count);
	if (rival && rival.count > own) return rival.language;
	if (own / found.length < leastShare) return 'other';
	const malay = count(onlyMalay);
	// *kepada* and *serta* are Indonesian too; over and over they show nothing.
	const different = new Set(found.filter((word) => onlyMalay.has(word))).size;
	return different >= 4 && malay > 1.5 * count(onlyIndonesian) ? 'ms' : 'id';
}
