import type {WordClass} from '../../language/index.js';
import type {Entry, Sense} from '../lexicon/entry.js';
import {derivedFrom, findEntry} from '../lexicon/lexicon.js';
import {classOfSense, type Found, glossesOf, type Meaning} from '../look-up.js';
import {bareGloss, kindOf, shareWord, shortGloss} from './english.js';
import {standTogether, wordsOfClass} from './stock.js';
import {areSynonyms, namesOneDeed} from './synonyms.js';
import {walk} from './walk.js';
import {showsSense, type WordInSentence} from './word-in-sentence.js';

/** A wrong answer to what a word means. */
interface Option {
	readonly gloss: string;
	/** The lower the better. */
	readonly cost: number;
}

/**
 * Wrong glosses for a word: real ones of other words, of its class and about as common, nearly as long, none of which
 * could be a way of saying what it means. Words of its family and of its article come first. Fewer than asked for
 * where the lexicon has no more.
 * @param others what other words of the article mean
 */
export function glossOptions(
	word: WordInSentence,
	others: readonly Meaning[],
	count: number,
): string[] {
	const {meaning} = word;
	const wordClass = classOfSense(meaning.entry, meaning.sense);
	const key = shortGloss(meaning.glosses[0]!);
	const chosen: string[] = [];
	const take = (options: Iterable<Option>, most: number): void => {
		let taken = 0;
		for (const {gloss} of options) {
			if (taken >= most || chosen.length >= count) return;
			if (chosen.some((other) => sameText(other, gloss) || shareWord(other, gloss))) continue;
			chosen.push(gloss);
			taken++;
		}
	};
	const from = (words: Iterable<string>): Option[] =>
		[...words]
			.flatMap((each) => optionOf(findEntry(each), word, wordClass) ?? [])
			.sort((a, b) => a.cost - b.cost);
	take(otherSenses(word, wordClass), 1);
	take(from(derivedFrom(meaning.entry.root).filter((each) => !isReflexive(each, word))), 1);
	take(from(new Set(others.map(({entry}) => entry.word))), Math.max(1, count - 1));
	const stock = wordsOfClass(wordClass);
	take(fitting(walk(stock, meaning.entry.word), word, wordClass, enoughOf(key)), count);
	return chosen;
}

/** *bersiap*, to get ready, is what one does to oneself by *menyiapkan*. */
const isReflexive = (form: string, {meaning: {entry}}: WordInSentence): boolean =>
	[entry.affixes, findEntry(form)?.affixes ?? []].some((affixes) => affixes[0] === 'ber-') &&
	entry.classes.includes('v');

/** Options that could not be told from the key by their length are best; so many of the stock are compared. */
const enoughOf = (key: string): number => (key.length > 24 ? 60 : 24);

function fitting(
	words: Iterable<string>,
	word: WordInSentence,
	wordClass: WordClass,
	enough: number,
): Option[] {
	const found: Option[] = [];
	for (const each of words) {
		const option = optionOf(findEntry(each), word, wordClass);
		if (option) found.push(option);
		if (found.length === enough) break;
	}
	return found.sort((a, b) => a.cost - b.cost);
}

const sameText = (a: string, b: string): boolean => bareGloss(a) === bareGloss(b);

function optionOf(
	entry: Entry | undefined,
	word: WordInSentence,
	wordClass: WordClass,
): Option | undefined {
	const {meaning} = word;
	if (!entry || entry.word === meaning.entry.word || !isPlain(entry)) return undefined;
	const sense = entry.senses[0]!;
	if (classOfSense(entry, sense) !== wordClass) return undefined;
	const as = meaning.as === 'passive' ? 'passive' : 'word';
	if (as === 'passive' && !isTransitive(entry)) return undefined;
	const gloss = shortGloss(glossesOf({entry, as}, sense)[0]!);
	const key = shortGloss(meaning.glosses[0]!);
	// *kilometer* is a kilometer: nobody takes that for what another word means.
	if (gloss === entry.word) return undefined;
	if (!looksLike(gloss, key) || isNear({entry, as}, sense, meaning)) return undefined;
	if (wordClass === 'n' && kindOf(gloss) !== kindOf(key)) return undefined;
	const byLength = Math.abs(gloss.length - key.length) / Math.max(6, key.length);
	return {gloss, cost: Math.abs(entry.band - meaning.entry.band) + 3 * byLength};
}

/** Marked words would need their mark. */
const isPlain = ({registers, word}: Entry): boolean => registers.length === 0 && word.length > 2;

const isTransitive = ({affixes}: Entry): boolean =>
	affixes.at(-1) === '-kan' || affixes.at(-1) === '-i' || affixes[0] === 'memper-';

/** Glosses that stand for no thing of their own. */
const vague = new Set(
	'most many much all some other others none one thing things part side etc remainder rest ago also and or'.split(
		' ',
	),
);

/** What nobody says: *to be had*. */
const unheard = /^to be (?:had|gone|come|become|got|let)\b/;

/** Whether a gloss looks like the key: brackets, capitals, `to be`, as many words, and about as long. */
function looksLike(gloss: string, key: string): boolean {
	const hasBracket = (text: string): boolean => text.includes('(');
	const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text.replace(/^to /, ''));
	const isState = (text: string): boolean => text.startsWith('to be ');
	const wordsIn = (text: string): number => bareGloss(text).split(' ').length;
	const more = wordsIn(key) > 1 || key.startsWith('to ') ? 1 : 0;
	return (
		!vague.has(gloss) &&
		!unheard.test(gloss) &&
		Math.abs(wordsIn(gloss) - wordsIn(key)) <= more &&
		(!hasBracket(gloss) || hasBracket(key)) &&
		isCapital(gloss) === isCapital(key) &&
		isState(gloss) === isState(key) &&
		Math.abs(gloss.length - key.length) <= Math.max(6, key.length / 2)
	);
}

/** Whether a sense of another word comes near to what a word means, so that its gloss might be right as well. */
function isNear({entry, as}: Found, sense: Sense, {entry: own, as: ownAs}: Meaning): boolean {
	if (areSynonyms(entry, own) || namesOneDeed(entry, own)) return true;
	const theirs = glossesOf({entry, as}, sense);
	return own.senses.some((each) =>
		glossesOf({entry: own, as: ownAs}, each).some((gloss) =>
			theirs.some((other) => shareWord(gloss, other) || saysTheSame(each, sense)),
		),
	);
}

const saysTheSame = (a: Sense, b: Sense): boolean =>
	a.glosses.some((gloss) =>
		b.glosses.some((other) => standTogether(bareGloss(gloss), bareGloss(other))),
	);

/** Other meanings of the word itself, where its neighbours show that they are not meant. */
function otherSenses(word: WordInSentence, wordClass: WordClass): Option[] {
	const {entry, sense, as, glosses} = word.meaning;
	const key = shortGloss(glosses[0]!);
	if (!showsSense(word, sense)) return [];
	return entry.senses
		.filter(
			(other) =>
				other !== sense &&
				classOfSense(entry, other) === wordClass &&
				other.collocates.length > 0 &&
				!showsSense(word, other) &&
				!saysTheSame(sense, other),
		)
		.map((other) => shortGloss(glossesOf({entry, as}, other)[0]!))
		.filter((gloss) => looksLike(gloss, key) && !glosses.some((each) => shareWord(each, gloss)))
		.map((gloss) => ({gloss, cost: 0}));
}
