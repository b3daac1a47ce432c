import type {Card, Deck, Evidence} from '../deck.js';
import {emptyWords} from './data/words.js';
import {type OptionShape, shapeOf} from './figures.js';
import {padded, sameText, wordsOf} from './text.js';

/** One of the answers to choose from. */
export interface OptionView {
	readonly text: string;
	readonly words: readonly string[];
	readonly shape: OptionShape;
}

/** A card with what several rules need of it. */
export interface CardView {
	readonly card: Card;
	/** Its place in the deck. */
	readonly index: number;
	readonly stemWords: readonly string[];
	/** Whole words can be found in it. */
	readonly stem: string;
	/** What the stem speaks of. */
	readonly content: ReadonlySet<string>;
	readonly keyWords: readonly string[];
	/** The key, then the distractors; empty when there is nothing to choose from. */
	readonly options: readonly OptionView[];
	/** Whether it asks about a word: such a stem quotes a sentence. */
	readonly isWord: boolean;
	/** Whether the key is an answer to the stem rather than a choice, an order or a judgement. */
	readonly isAsked: boolean;
}

/** A deck with what rules about several cards need. */
export interface DeckView {
	readonly deck: Deck;
	readonly cards: readonly CardView[];
	/** The cards by their stem, read as one text. */
	readonly byStem: ReadonlyMap<string, readonly CardView[]>;
	/** The cards whose stem holds a key, by the key's words, at most a few of each. */
	readonly stemsWith: ReadonlyMap<string, readonly CardView[]>;
	/** Evidence sentences, by each option that stands in them, at most a few of each. */
	readonly sentencesWith: ReadonlyMap<string, readonly Sentence[]>;
}

/** An evidence sentence, and a card that quotes it. */
export interface Sentence {
	readonly text: string;
	readonly words: readonly string[];
	readonly card: CardView;
}

// A key of more words is a clause, which no other stem repeats.
const longestPhrase = 8;
// Enough to find one that counts; a deck of one card a thousand times stays quick to check.
const mostOfEach = 12;

export function viewCard(card: Card, index: number): CardView {
	const stemWords = wordsOf(card.question);
	const {distractors} = card;
	return {
		card,
		index,
		stemWords,
		stem: padded(stemWords),
		content: new Set(stemWords.filter((word) => !emptyWords.has(word))),
		keyWords: wordsOf(card.answer),
		options:
			distractors === undefined || distractors.length === 0
				? []
				: [card.answer, ...distractors].map((text) => ({
						text,
						words: wordsOf(text),
						shape: shapeOf(text),
					})),
		isWord: card.kind === 'word' || card.word !== undefined,
		isAsked: !/^(?:true-false|statement|order|match)$/.test(card.form ?? 'direct'),
	};
}

export function viewDeck(deck: Deck): DeckView {
	const cards = deck.cards.map(viewCard);
	const byStem = new Map<string, CardView[]>();
	for (const view of cards) push(byStem, sameText(view.card.question), view, mostOfEach);
	const keys = new Set(
		cards.filter(({isAsked}) => isAsked).map(({keyWords}) => keyWords.join(' ')),
	);
	const stemsWith = new Map<string, CardView[]>();
	for (const view of cards) {
		for (const phrase of phrasesOf(view.stemWords, keys)) push(stemsWith, phrase, view, mostOfEach);
	}
	const options = new Set(cards.flatMap((view) => view.options.map(({words}) => words.join(' '))));
	const sentencesWith = new Map<string, Sentence[]>();
	const known = new Set<string>();
	// The sentence of a word was chosen for the word, and proves nothing.
	for (const card of cards.filter(({isWord}) => !isWord)) {
		for (const {text} of evidenceOf(card.card)) {
			if (known.has(text)) continue;
			known.add(text);
			const sentence = {text, words: wordsOf(text), card};
			for (const phrase of phrasesOf(sentence.words, options))
				push(sentencesWith, phrase, sentence, mostOfEach);
		}
	}
	return {deck, cards, byStem, stemsWith, sentencesWith};
}

export function evidenceOf(card: Card): readonly Evidence[] {
	return card.evidence ?? [];
}

/** The known phrases that stand in a run of words, each once. */
function phrasesOf(words: readonly string[], known: ReadonlySet<string>): Set<string> {
	const found = new Set<string>();
	if (known.size === 0) return found;
	for (let at = 0; at < words.length; at++) {
		let phrase = '';
		for (let length = 0; length < longestPhrase && at + length < words.length; length++) {
			phrase = length === 0 ? words[at]! : `${phrase} ${words[at + length]!}`;
			if (known.has(phrase)) found.add(phrase);
		}
	}
	return found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T, most: number): void {
	if (key === '') return;
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (list.length < most) list.push(value);
}
