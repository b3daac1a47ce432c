import type {WordClass} from '../../language/index.js';

/** How a word is marked where it does not fit everywhere. */
export type Register = (typeof registers)[number];

export const registers = [
	'formal',
	'informal',
	'colloquial',
	'literary',
	'journalistic',
	'technical',
	'honorific',
	'pejorative',
	'archaic',
	'religious',
	'euphemism',
	'regional',
	'legal',
] as const;

export const wordClasses: readonly WordClass[] = ['n', 'v', 'a', 'adv', 'num', 'pron', 'p'];

/** How common a word is in news: 1 is among the commonest 500 of our list, 5 is seldom met. */
export type Band = (typeof bands)[number];

export const bands = [1, 2, 3, 4, 5] as const;

/** One meaning of a word. */
export interface Sense {
	/** Where the word has several classes: the one in which it means this. */
	readonly wordClass?: WordClass;
	/** Short, in English; verbs without `to`. */
	readonly glosses: readonly string[];
	/** Words that stand near it when it means this: objects, subjects, neighbours. */
	readonly collocates: readonly string[];
}

/** A word or fixed term of the lexicon. */
export interface Entry {
	/** In small letters; a term has spaces. */
	readonly word: string;
	readonly classes: readonly WordClass[];
	readonly band: Band;
	/** The one that is commonest in news first. */
	readonly senses: readonly Sense[];
	/** The word itself where nothing comes off. */
	readonly root: string;
	readonly affixes: readonly string[];
	readonly registers: readonly Register[];
	/** Words that could stand in its place, in Indonesian. */
	readonly synonyms: readonly string[];
	/** What a learner should beware of, in English. */
	readonly note?: string;
}
