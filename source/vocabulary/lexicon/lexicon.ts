import {letters, terms} from './data/index.js';
import type {Entry} from './entry.js';
import {parseEntry} from './parse-entry.js';
import {lineOf, linesBeginning} from './sorted-lines.js';

/**
 * The lexicon: words and fixed terms of Indonesian news with what they mean, written by us.
 *
 * Its files are sorted, so that a word is found by halving and nothing has to be read before the first one is; entries
 * that were found are kept.
 */
const entries = new Map<string, Entry | null>();

/** Enough for the words of a day's reading; what nobody asks for again need not stay. */
const mostEntries = 20_000;

/** The entry of a word or term in small letters, exactly as the lexicon heads it. */
export function findEntry(word: string): Entry | undefined {
	const known = entries.get(word);
	if (known !== undefined) return known ?? undefined;
	const line = lineOf(word.includes(' ') ? terms : (letters.get(word[0] ?? '') ?? ''), word);
	const entry = line === undefined ? null : parseEntry(line);
	if (entries.size >= mostEntries) entries.clear();
	entries.set(word, entry);
	return entry ?? undefined;
}

const termsByFirst = new Map<string, readonly string[]>();

/** The fixed terms that begin with a word, the longest first. */
export function termsFrom(first: string): readonly string[] {
	let found = termsByFirst.get(first);
	if (!found) {
		found = linesBeginning(terms, `${first} `)
			.map(headOf)
			.filter((term) => term !== first)
			.sort((a, b) => b.length - a.length);
		if (termsByFirst.size >= mostEntries) termsByFirst.clear();
		termsByFirst.set(first, found);
	}
	return found;
}

let families: Map<string, string[]> | undefined;

/** The words that affixes make of a root, as far as the lexicon has them, without the root itself. */
export function derivedFrom(root: string): readonly string[] {
	families ??= readFamilies();
	return families.get(root) ?? [];
}

function readFamilies(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const text of letters.values()) {
		for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
			const start = at + from.length;
			const colon = text.indexOf(': ', start);
			const root = text.slice(start, colon);
			// `kerjasama` is another spelling of its root, not derived from it.
			if (colon < 0 || root.includes('\n') || root.includes('|')) continue;
			const line = text.lastIndexOf('\n', at) + 1;
			const word = text.slice(line, text.indexOf(' | ', line));
			const others = found.get(root);
			if (others) others.push(word);
			else found.set(root, [word]);
		}
	}
	return found;
}

const from = ' | < ';

const headOf = (line: string): string => line.slice(0, line.indexOf(' | '));

/** Every line of the lexicon with its headword, words before terms. */
export function* headwords(): Generator<{readonly word: string; readonly line: string}> {
	for (const text of [...letters.values(), terms]) {
		for (const line of text.split('\n')) if (line !== '') yield {word: headOf(line), line};
	}
}
