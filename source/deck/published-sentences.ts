import type {Card, Deck} from './deck.js';
import {blank} from './deck-rules.js';

/** So many words in a row are no chance. */
const run = 4;
/** A text that holds so much of a sentence is that sentence. */
const most = 0.6;
/** A run of words is looked up in so many sentences. */
const mostOfEach = 20;

/** The sentences of a deck that are their publishers'. */
export interface PublishedSentences {
	readonly count: number;
	/** Whether a text gives such a sentence again, wholly or nearly. */
	isIn(text: string): boolean;
}

/** What is quoted in a deck: the evidence of its cards, and the sentences of its words. */
export function publishedSentences({cards}: Deck): PublishedSentences {
	const texts = new Set(cards.flatMap(quotedBy));
	const lengths: number[] = [];
	const short = new Set<string>();
	const places = new Map<string, Array<readonly [sentence: number, at: number]>>();
	for (const words of [...texts].map(wordsOf)) {
		const sentence = lengths.push(words.length) - 1;
		if (words.length < run) short.add(words.join(' '));
		for (const [at, key] of runsOf(words).entries()) {
			const list = places.get(key);
			if (!list) places.set(key, [[sentence, at]]);
			else if (list.length < mostOfEach) list.push([sentence, at]);
		}
	}
	return {
		count: texts.size,
		isIn(text) {
			const words = wordsOf(text);
			if (words.length > 0 && short.has(words.join(' '))) return true;
			const covered = new Map<number, Set<number>>();
			for (const key of runsOf(words)) {
				for (const [sentence, at] of places.get(key) ?? []) {
					const there = covered.get(sentence) ?? new Set();
					covered.set(sentence, there);
					for (let word = at; word < at + run; word++) there.add(word);
				}
			}
			return [...covered].some(([sentence, there]) => there.size >= most * lengths[sentence]!);
		},
	};
}

function quotedBy({evidence = [], word}: Card): string[] {
	return [...evidence.map(({text}) => text), ...(word === undefined ? [] : [word.sentence])];
}

/** Whether a card asks by giving a published sentence: in its question, gap filled, or in what there is to choose from. */
export function isSentenceCard(card: Card, sentences: PublishedSentences): boolean {
	const {question, answer, accept = [], distractors = [], items = [], pairs = []} = card;
	const keys = [answer, ...accept, card.word?.form ?? answer];
	const questions = question.includes(blank)
		? keys.map((key) => question.replace(blank, () => key))
		: [question];
	return [...questions, answer, ...accept, ...distractors, ...items, ...pairs.flat()].some((text) =>
		sentences.isIn(text),
	);
}

function runsOf(words: readonly string[]): string[] {
	return words
		.slice(0, Math.max(0, words.length - run + 1))
		.map((_, at) => words.slice(at, at + run).join(' '));
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
