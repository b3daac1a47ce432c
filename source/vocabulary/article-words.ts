import type {ArticleFacts} from '../facts/article-facts.js';
import {sentenceAt} from '../facts/sentence-index.js';
import {roots} from '../language/data/roots.js';
import type {Span} from '../span.js';
import {type KnownWords, knowsWord} from './known-words.js';
import type {Meaning} from './look-up.js';
import {readMeanings} from './read-words.js';
import type {UserDictionary} from './user-dictionary.js';
import type {Word} from './word.js';

/** A word of an article, or a fixed term of it as one. */
export interface ArticleWord extends Word {
	/** Absent for names, and for words that the lexicon lacks. */
	readonly meaning?: Meaning;
	/** A part of a proper name is `name`, a figure in letters `number`; neither is vocabulary. */
	readonly kind: 'word' | 'name' | 'number';
	/** Index of its sentence. */
	readonly sentence: number;
	/** How many words of the text it is: a term is several. */
	readonly size: number;
	/** The sentence reads as translated by a machine: it makes no cards. */
	readonly isTranslated: boolean;
}

/** The words of an article in text order, fixed terms whole, noise left out. */
export function articleWords(
	{article, analysis}: ArticleFacts,
	dictionary?: UserDictionary,
): ArticleWord[] {
	const {sentences, names} = analysis;
	const inName = walker(names);
	const inTranslated = walker(article.readsTranslated ?? []);
	const words: ArticleWord[] = [];
	for (const {term, meaning, ...word} of readMeanings(sentences, names, dictionary)) {
		const last = words.at(-1);
		if (term !== undefined && last?.term === term && last.size < wordsIn(term)) {
			words[words.length - 1] = {
				...last,
				word: article.text.slice(last.start, word.end),
				affixes: leaningOn(term, word.word),
				end: word.end,
				size: last.size + 1,
			};
			continue;
		}
		const isOfName =
			inName(word) !== undefined ||
			(meaning === undefined && isCapital(word)) ||
			(last?.kind === 'name' && isPartOfRegion(word, article.text.slice(last.end, word.start)));
		const kind = isOfName ? 'name' : isNumber(word.root) ? 'number' : 'word';
		const articleWord: Writable<ArticleWord> = {
			word: word.word,
			root: term ?? word.root,
			affixes: term === undefined ? word.affixes : [],
			gloss: word.gloss,
			start: word.start,
			end: word.end,
			kind,
			sentence: sentenceAt(sentences, word.start),
			size: 1,
			isTranslated: inTranslated(word) !== undefined,
		};
		if (term !== undefined) articleWord.term = term;
		if (meaning && !isOfName) articleWord.meaning = meaning;
		words.push(articleWord);
	}
	return words;
}

const wordsIn = (term: string): number => term.split(' ').length;

/** What leans on a term's last word: `-nya` on *gencatan senjatanya*. */
function leaningOn(term: string, last: string): readonly string[] {
	const own = term.slice(term.lastIndexOf(' ') + 1);
	const rest = last.toLowerCase().startsWith(own) ? last.slice(own.length).toLowerCase() : '';
	return rest === '' ? [] : [`-${rest}`];
}

const isCapital = ({word}: Word): boolean => word !== word.toLowerCase();

/** *Jawa Tengah*, *Sumatera Utara*: the name of a place goes on. */
const isPartOfRegion = ({word}: Word, between: string): boolean =>
	between === ' ' && partsOfRegions.has(word);

const partsOfRegions = new Set('Barat Timur Utara Selatan Tengah Tenggara'.split(' '));

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

const numerals = new Map<string, boolean>();

function isNumber(root: string): boolean {
	const known = numerals.get(root);
	if (known !== undefined) return known;
	const isNumeral = roots.classesOf(root).includes('num');
	if (numerals.size >= mostNumerals) numerals.clear();
	numerals.set(root, isNumeral);
	return isNumeral;
}

/** Roots of which it is known whether they are numerals: what comes after clears the table. */
const mostNumerals = 20_000;

/** Tells for one place after another, in text order, which of some spans holds it. */
function walker<S extends Span>(spans: readonly S[]): (place: Span) => S | undefined {
	let at = 0;
	return ({start, end}) => {
		while (at < spans.length && spans[at]!.end <= start) at++;
		const span = spans[at];
		return span !== undefined && span.start <= start && end <= span.end ? span : undefined;
	};
}

/** The words that cards may be made of: nobody should learn from what a machine translated. */
export const writtenWords = (words: readonly ArticleWord[]): ArticleWord[] =>
	words.filter(({isTranslated}) => !isTranslated);

/** How many of the words of an article a learner knows; names and figures count neither way. */
export interface Coverage {
	readonly known: number;
	readonly total: number;
}

export function coverageOf(words: readonly ArticleWord[], learner: KnownWords): Coverage {
	let known = 0;
	let total = 0;
	for (const {kind, meaning, size} of words) {
		if (kind !== 'word') continue;
		total += size;
		if (meaning && knowsWord(meaning, learner)) known += size;
	}
	return {known, total};
}
