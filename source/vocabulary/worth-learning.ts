import type {ArticleFacts} from '../facts/article-facts.js';
import {functionWords} from '../language/data/function-words.js';
import type {WordClass} from '../language/index.js';
import type {Span} from '../span.js';
import {type ArticleWord, articleWords} from './article-words.js';
import {basicWords} from './basic-words.js';
import {englishLookalike} from './english/lookalike.js';
import {type KnownWords, knowsWord, newLearner} from './known-words.js';
import type {Band} from './lexicon/entry.js';
import type {Meaning} from './look-up.js';
import type {Word} from './word.js';

/** A form of a word as an article has it; its place is where it first stands. */
export interface WordForm extends Span {
	/** In small letters. */
	readonly word: string;
	readonly affixes: readonly string[];
	/** How often it stands in the article. */
	readonly count: number;
}

/** A root or fixed term of an article with its forms; the word itself is the form that is most worth learning. */
export interface WordToLearn extends Word {
	/** What the lexicon says of it. */
	readonly meaning: Meaning;
	/** Of the word. */
	readonly classes: readonly WordClass[];
	/** How common it is in news: 1 is among the commonest words, 5 is seldom met. */
	readonly band: Band;
	/** How often the root stands in the article, in all its forms. */
	readonly count: number;
	/** What is most worth learning first. */
	readonly forms: readonly WordForm[];
	/** The sentence of the word, as published. */
	readonly sentence: Span & {readonly text: string};
}

/**
 * The words of an article that are worth learning, best first: what news uses much and this article uses, without what
 * the learner knows or has a card of, without names and numbers. The sentence of a word is one that no machine translated,
 * where there is one.
 */
export function wordsWorthLearning(
	facts: ArticleFacts,
	learner: KnownWords = newLearner,
	words: readonly ArticleWord[] = articleWords(facts),
): WordToLearn[] {
	const {article, analysis} = facts;
	const isHeadline = (sentence: number): boolean =>
		article.blocks[analysis.sentences[sentence]!.block]?.kind === 'headline';
	// A sentence shows more than a headline, and one that somebody wrote more than a translated one.
	const faultsOf = ({
		sentence,
		isTranslated,
	}: Pick<ArticleWord, 'sentence' | 'isTranslated'>): number =>
		Number(isHeadline(sentence)) + 2 * Number(isTranslated);
	const families = new Map<string, Map<string, Form>>();
	for (const word of words) {
		if (!isVocabulary(word)) continue;
		const form = word.word.toLowerCase();
		const family = families.get(word.root) ?? new Map<string, Form>();
		families.set(word.root, family);
		const known = family.get(form);
		if (!known) {
			family.set(form, {...word, word: form, count: 1, isDone: isDone(word.meaning, learner)});
			continue;
		}
		known.count++;
		if (faultsOf(word) < faultsOf(known)) {
			family.set(form, {...word, word: form, count: known.count, isDone: known.isDone});
		}
	}
	return [...families.values()]
		.map((family) => [...family.values()].sort(moreWorth))
		.filter(([first]) => first !== undefined && !first.isDone)
		.map((forms) => ({forms, score: scoreOf(forms)}))
		.sort((a, b) => b.score - a.score || a.forms[0]!.start - b.forms[0]!.start)
		.map(({forms}): WordToLearn => {
			const {word, root, affixes, gloss, term, meaning, start, end, sentence} = forms[0]!;
			const span = analysis.sentences[sentence]!;
			return {
				...{word, root, affixes, gloss, start, end, meaning},
				...(term === undefined ? {} : {term}),
				classes: meaning.entry.classes,
				band: meaning.entry.band,
				count: countOf(forms),
				forms: forms.map((form) => ({
					word: form.word,
					affixes: form.affixes,
					count: form.count,
					start: form.start,
					end: form.end,
				})),
				sentence: {
					text: article.text.slice(span.start, span.end),
					start: span.start,
					end: span.end,
				},
			};
		});
}

/** Known, or on a card already. */
const isDone = (meaning: Meaning, learner: KnownWords): boolean =>
	knowsWord(meaning, learner) || learner.studied?.has(meaning.entry.word) === true;

type Known = ArticleWord & {readonly meaning: Meaning};
type Form = Omit<Known, 'word'> & {readonly word: string; count: number; readonly isDone: boolean};

/** What can be learnt: explained by the lexicon, no part of a name, no figure. */
function isVocabulary(word: ArticleWord): word is Known {
	if (word.kind !== 'word' || !word.meaning) return false;
	return word.word.length > 2 && !isGrammar(word);
}

/** `untuknya`, `mereka`, `karena itu`; but not a connective that learners stumble over, which the lexicon does not count as common. */
const isGrammar = ({word, meaning}: ArticleWord): boolean =>
	(meaning?.entry.band ?? 1) <= 2 &&
	word
		.toLowerCase()
		.split(/\s+/)
		.every((part) => functionWords.has(part));

/** What is not known first, then what has an entry of its own, without what hangs on it (`harapannya`), then what the article says more often. */
const moreWorth = (a: Form, b: Form): number =>
	Number(a.isDone) - Number(b.isDone) ||
	Number(a.meaning.as === 'root') - Number(b.meaning.as === 'root') ||
	Number(isHungOn(a)) - Number(isHungOn(b)) ||
	b.count - a.count ||
	b.affixes.length - a.affixes.length ||
	a.start - b.start;

const isHungOn = ({word, meaning: {entry, as}}: Form): boolean =>
	as === 'word' && word !== entry.word;

const countOf = (forms: readonly Form[]): number =>
	forms.reduce((total, {count}) => total + count, 0);

/** What a word is worth by its use in news, by band. */
const newsUse: Readonly<Record<Band, number>> = {1: 5, 2: 4.5, 3: 3.5, 4: 2, 5: 0.8};

/** A word that news uses much helps with every article; one that this article says again and again helps with this one. */
function scoreOf(forms: readonly Form[]): number {
	const {meaning, affixes} = forms[0]!;
	const built = Math.min(1, 0.4 * affixes.length);
	const unsure = meaning.as === 'root' ? 1.5 : 0;
	const easy = teachesLittle(meaning) ? 2.5 : 0;
	return newsUse[meaning.entry.band] + built - unsure - easy + 1.5 * Math.log2(1 + countOf(forms));
}

/** Whether a word looks like what it means (`strategi`, `perbankan`) or is only the most of what everybody knows (`tertinggi`). */
export function teachesLittle({entry, sense}: Meaning): boolean {
	const gloss = sense.glosses[0]!;
	const isMost = entry.affixes[0] === 'ter-' && /est$|^most /.test(gloss);
	return (
		(isMost && basicWords.has(entry.root)) ||
		[entry.word, entry.root].some((word) => englishLookalike(word, gloss))
	);
}
