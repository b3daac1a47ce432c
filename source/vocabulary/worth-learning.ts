import type {ArticleFacts} from '../facts/article-facts.js';
import {sentenceAt} from '../facts/sentence-index.js';
import {functionWords} from '../language/data/function-words.js';
import {roots} from '../language/data/roots.js';
import type {NameMention, Sentence, WordClass} from '../language/index.js';
import type {Span} from '../span.js';
import {basicWords} from './basic-words.js';
import {wordsOf} from './read-words.js';
import type {Word} from './word.js';

/** A form of a word as an article has it; its place is where it first stands. */
export interface WordForm extends Span {
	/** In small letters. */
	readonly word: string;
	readonly affixes: readonly string[];
	/** How often it stands in the article. */
	readonly count: number;
}

/** A root of an article with its forms; the word itself is the form that teaches most. */
export interface WordToLearn extends Word {
	/** Of the root; none where it is two words. */
	readonly classes: readonly WordClass[];
	/** How often the root stands in the article, in all its forms. */
	readonly count: number;
	/** What teaches most first. */
	readonly forms: readonly WordForm[];
	/** The sentence of the word, as published. */
	readonly sentence: Span & {readonly text: string};
}

/**
 * The words of an article that are worth learning, best first: no grammar words, names, numbers or noise, and no root
 * that every reader knows unless affixes make another word of it. Words with more affixes come first, then rarer roots
 * and what the article says more often.
 */
export function wordsWorthLearning({article, analysis}: ArticleFacts): WordToLearn[] {
	const {sentences, names} = analysis;
	const isInHeadline = (at: number): boolean =>
		article.blocks[sentences[sentenceAt(sentences, at)]!.block]?.kind === 'headline';
	const families = new Map<string, Map<string, Form>>();
	for (const word of contentWords(wordsOf(sentences, names), names)) {
		const form = word.word.toLowerCase();
		const family = families.get(word.root) ?? new Map<string, Form>();
		const known = family.get(form);
		if (known) {
			known.count++;
			// A sentence shows more than a headline.
			if (isInHeadline(known.start) && !isInHeadline(word.start)) {
				family.set(form, {...word, word: form, count: known.count});
			}
		} else family.set(form, {...word, word: form, count: 1});
		families.set(word.root, family);
	}
	return [...families.values()]
		.map((family) => [...family.values()].sort(moreToTeach))
		.filter(([first]) => first !== undefined && isWorthLearning(first))
		.map((forms) => ({forms, score: scoreOf(forms)}))
		.sort((a, b) => b.score - a.score || a.forms[0]!.start - b.forms[0]!.start)
		.map(({forms}): WordToLearn => {
			const {word, root, affixes, gloss, start, end} = forms[0]!;
			return {
				...{word, root, affixes, gloss, start, end},
				classes: roots.classesOf(root),
				count: countOf(forms),
				forms: forms.map((form) => ({
					word: form.word,
					affixes: form.affixes,
					count: form.count,
					start: form.start,
					end: form.end,
				})),
				sentence: sentenceOf(article.text, sentences, start),
			};
		});
}

function sentenceOf(
	text: string,
	sentences: readonly Sentence[],
	at: number,
): WordToLearn['sentence'] {
	const {start, end} = sentences[sentenceAt(sentences, at)]!;
	return {text: text.slice(start, end), start, end};
}

type Form = Omit<Word, 'word'> & {readonly word: string; count: number};

/** Words with a meaning of their own that our lists know and that are no part of a name. */
function contentWords(words: readonly Word[], names: readonly NameMention[]): Word[] {
	let at = 0;
	return words.filter((word) => {
		while (at < names.length && names[at]!.end <= word.start) at++;
		const name = names[at];
		if (name !== undefined && name.start <= word.start && word.end <= name.end) return false;
		const lower = word.word.toLowerCase();
		if (lower.length < 3 || functionWords.has(lower) || isNumber(word)) return false;
		return roots.has(word.root) ? !isGrammar(word) : word.root.includes(' ');
	});
}

const isNumber = ({root}: Word): boolean => roots.classesOf(root).includes('num');

/** `untuknya`, `mereka`; but not `menyebabkan`. */
const isGrammar = (word: Word): boolean =>
	weightOf(word) === 0 &&
	(functionWords.has(word.root) ||
		roots.classesOf(word.root).every((each) => each === 'p' || each === 'pron' || each === 'adv'));

const isWorthLearning = (form: Form): boolean =>
	!basicWords.has(form.root) || (weightOf(form) > 0 && !basicWords.has(form.word));

/** What hangs on a word without making another one of it. */
const light = new Set([
	'-nya',
	'-ku',
	'-mu',
	'-lah',
	'-kah',
	'-pun',
	'-tah',
	'reduplikasi',
	'ku-',
	'kau-',
]);

/** How many parts make a word of its root; what stands around it has two. */
const weightOf = ({affixes}: Pick<Word, 'affixes'>): number =>
	affixes.reduce(
		(weight, affix) => weight + (light.has(affix) ? 0 : affix.includes('…') ? 2 : 1),
		0,
	);

const moreToTeach = (a: Form, b: Form): number =>
	Number(basicWords.has(a.word)) - Number(basicWords.has(b.word)) ||
	weightOf(b) - weightOf(a) ||
	b.count - a.count ||
	a.start - b.start;

const countOf = (forms: readonly Form[]): number =>
	forms.reduce((total, {count}) => total + count, 0);

function scoreOf(forms: readonly Form[]): number {
	const [first] = forms;
	const rarity = first !== undefined && basicWords.has(first.root) ? 0 : 1.5;
	return Math.min(2, weightOf(first!)) * 2 + rarity + Math.log2(countOf(forms));
}
