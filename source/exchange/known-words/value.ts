import {findEntry} from '../../vocabulary/lexicon/lexicon.js';
import {findWord} from '../../vocabulary/look-up.js';
import {textOfMarkup} from '../markup.js';

/** One word or term that a value names: as it stands there, and the headword of the lexicon that it belongs to. */
export interface NamedWord {
	readonly text: string;
	readonly headword?: string;
}

/** Longer fields hold sentences and pictures, never a word. */
const longestField = 2000;
const longestText = 200;

/**
 * The words that a field of a flash card or a cell of a table names. A text of several words names one only as a fixed
 * term of the lexicon, or as a list set apart by commas or slashes; else it comes back whole, without a headword.
 * Empty for a field without text.
 */
export function wordsOfValue(value: string): NamedWord[] {
	const text = plain(value.slice(0, longestField));
	if (text === '') return [];
	if (text.length > longestText) return [{text}];
	const own = headwordOf(text);
	if (own !== undefined) return [{text, headword: own}];
	const parts = text
		.split(/[,;/\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const words = parts.map((part) => named(part));
	// A sentence has commas too.
	const isList = parts.every((part, at) => isOneWord(part) || words[at]!.headword !== undefined);
	return isList ? words : [{text}];
}

function named(text: string): NamedWord {
	const headword = headwordOf(text);
	return headword === undefined ? {text} : {text, headword};
}

/** The text of a card's field: markup, sounds and cloze marks gone, and the remark in brackets behind a word. */
function plain(value: string): string {
	const text = /[<&]/.test(value) ? textOfMarkup(value) : value;
	return text
		.normalize('NFC')
		.replace(/\[sound:[^\]]*\]|\[anki:[^\]]*\]/g, ' ')
		.replace(/\{\{c\d{1,3}::([^{}]*?)(?:::[^{}]*)?\}\}/g, '$1')
		.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
		.replace(/[^\S\n]+/g, ' ')
		.replace(edges, '');
}

const edges = /^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu;

const isOneWord = (text: string): boolean => /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$/u.test(text);

function headwordOf(text: string): string | undefined {
	const lower = text.toLowerCase();
	if (!isOneWord(text)) return findEntry(lower.replaceAll(/\s+/g, ' '))?.word;
	const found = findWord(lower);
	// Whoever knows a word that the lexicon lacks need not know its root.
	return found === undefined || found.as === 'root' ? undefined : found.entry.word;
}
