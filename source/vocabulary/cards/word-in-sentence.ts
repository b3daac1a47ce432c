import {isClitic} from '../../language/roots/endings.js';
import type {Sense} from '../lexicon/entry.js';
import {classOfSense, findWord, type Meaning} from '../look-up.js';

/** A word or fixed term where it stands in a text, with what it means there. */
export interface WordInSentence {
	readonly meaning: Meaning;
	/** As printed: `sentence.slice(start, end)`. */
	readonly form: string;
	/** Of the form, from the outside in. */
	readonly affixes: readonly string[];
	/** As published. */
	readonly sentence: string;
	/** The place of the form in its sentence, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Its id in the deck. */
	readonly article: string;
}

/** Whether something leans on a form, so that the form says more than its word: `bantuannya`. */
export function hasLeaning({meaning: {entry}, affixes, form}: WordInSentence): boolean {
	if (entry.word.includes(' ')) return form.toLowerCase() !== entry.word;
	const own = entry.affixes;
	return affixes.some((affix) => isClitic(affix) && !own.includes(affix));
}

/** Whether a sentence has its word or another one of the same root a second time, so that a gap would hide little. */
export function saysRootAgain({meaning, sentence, start, end}: WordInSentence): boolean {
	const {word, root} = meaning.entry;
	const others = `${sentence.slice(0, start)} ${sentence.slice(end)}`.toLowerCase();
	if (word.includes(' ')) return others.includes(word);
	return (others.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).some(
		(other) => other === word || findWord(other)?.entry.root === root,
	);
}

/** Whether a sentence has a word that goes with a sense. */
export function showsSense({sentence}: WordInSentence, {collocates}: Sense): boolean {
	if (collocates.length === 0) return false;
	const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.some((word) => collocates.includes(word) || collocates.includes(bare(word)));
}

const bare = (word: string): string => word.replace(/(?:nya|lah|pun)$/, '');

/** Whether nothing else can be meant: a word of its class has one sense, or its sentence shows which one. */
export function isSure(word: WordInSentence): boolean {
	const {entry, sense} = word.meaning;
	const wordClass = classOfSense(entry, sense);
	const open = entry.senses.filter((other) => classOfSense(entry, other) === wordClass);
	return open.length === 1 || showsSense(word, sense);
}
