import type {Entry} from '../lexicon/entry.js';
import {findEntry} from '../lexicon/lexicon.js';
import {classOfSense, findWord, type Found, type Meaning} from '../look-up.js';
import {wordsMeaning, wordsNear} from './stock.js';

/**
 * Other words that mean the same as a word does here, in the form that it has here (`diberikan` beside `diserahkan`):
 * the synonyms of its entry, and what the lexicon explains by the same gloss as a word of the same class.
 */
export function synonymsOf({entry, as, sense}: Meaning): string[] {
	const same = wordsMeaning(sense.glosses[0]!, classOfSense(entry, sense))
		.filter(({word, glosses}) => isSame(sense.glosses, glosses) && isOpen(word, glosses, entry))
		.map(({word}) => word);
	const forms = [...new Set([...entry.synonyms, ...wordsNear(entry.word), ...withoutRoots(same)])]
		.filter((word) => isAnother(findEntry(word), entry) && word !== entry.word)
		.flatMap((word) => inForm(word, as) ?? []);
	return [...new Set(forms)].slice(0, most);
}

/**
 * Other words that a gloss of a word might make a learner think of, in the form that it has here, though their meaning
 * is not quite the same.
 */
export function rivalsOf({entry, as, sense}: Meaning): string[] {
	const wordClass = classOfSense(entry, sense);
	return sense.glosses
		.slice(0, 2)
		.flatMap((gloss) => wordsMeaning(gloss, wordClass))
		.filter(({word}) => word !== entry.word)
		.flatMap(({word}) => inForm(word, as) ?? []);
}

/** *bunga* and *minat* are both interest: one English word for two things where a word has several senses. */
const isOpen = (word: string, glosses: readonly string[], entry: Entry): boolean =>
	glosses.length > 1 || (entry.senses.length === 1 && findEntry(word)?.senses.length === 1);

/** `ringkus` beside *meringkus* is no other word. */
function withoutRoots(words: readonly string[]): string[] {
	const roots = new Set(
		words.flatMap((word) => {
			const entry = findEntry(word);
			return entry && entry.affixes.length > 0 ? [entry.root] : [];
		}),
	);
	return words.filter((word) => !roots.has(word));
}

/** One gloss alone may be two things: *memesan* is to order, but not to instruct. */
const isSame = (own: readonly string[], theirs: readonly string[]): boolean =>
	own.length === 1 || theirs.length === 1
		? own[0] === theirs[0]
		: own.filter((gloss) => theirs.includes(gloss)).length > 1;

/**
 * Forms of one root are synonyms only where the lexicon says so (*menyiapkan*, *mempersiapkan*), and `instruksikan` is
 * only what *menginstruksikan* is without meN-.
 */
const isAnother = (other: Entry | undefined, {root, synonyms}: Entry): boolean =>
	other === undefined ||
	((other.root !== root || synonyms.includes(other.word)) &&
		!/^(?:-kan|-i)$/.test(other.affixes.join(' ')));

/** More of them than this are no help to anybody. */
const most = 12;

function inForm(word: string, as: Found['as']): string | undefined {
	if (as !== 'passive') return word;
	const entry = findEntry(word);
	const passive = entry && passiveOf(entry);
	return passive !== undefined && findWord(passive)?.entry.word === word ? passive : undefined;
}

/** `menyerahkan` → `diserahkan`, `memperingati` → `diperingati`; undefined for what has no passive. */
export function passiveOf({root, affixes, classes}: Entry): string | undefined {
	const [first, ...rest] = affixes;
	if (!classes.includes('v') || root.includes(' ') || rest.length > 1) return undefined;
	const suffix = rest[0] ?? '';
	if (!/^(?:-kan|-i)?$/.test(suffix)) return undefined;
	if (first === 'meN-') return `di${root}${suffix.slice(1)}`;
	if (first === 'memper-') return `diper${root}${suffix.slice(1)}`;
	return undefined;
}

/** Whether the entries of two words say that one may stand for the other. */
export function areSynonyms(a: Entry, b: Entry): boolean {
	return (
		a.synonyms.includes(b.word) ||
		b.synonyms.includes(a.word) ||
		a.synonyms.some((word) => b.synonyms.includes(word)) ||
		(a.root === b.synonyms[0] && a.senses.length === 1) ||
		(b.root === a.synonyms[0] && b.senses.length === 1)
	);
}

/** Whether one word is what was done and the other the doing of it, which English seldom tells apart: *pungutan*, *pemungutan*. */
export function namesOneDeed(a: Entry, b: Entry): boolean {
	const affixes = [a.affixes.join(' '), b.affixes.join(' ')];
	return a.root === b.root && affixes.includes('-an') && affixes.includes('peN-…-an');
}
