import type {Bilingual} from '../errors.js';
import {brief} from './lint/text.js';
import type {Card, Deck} from './deck.js';
import {
	isSentenceCard,
	type PublishedSentences,
	publishedSentences,
} from './published-sentences.js';

/** A deck without the sentences of the press, and what was left out of it. */
export interface WithoutEvidence {
	readonly deck: Deck;
	readonly notes: readonly Bilingual[];
}

/**
 * Leaves out of a deck what its publishers wrote: evidence, the sentences of words, explanations and hints that quote
 * them, and cards that ask by giving such a sentence again. Facts are nobody's, and stay; so does what names the source
 * of each card.
 */
export function withoutEvidence(deck: Deck): WithoutEvidence {
	const sentences = publishedSentences(deck);
	const gone: Array<{readonly card: Card; readonly place: number}> = [];
	let texts = 0;
	const cards = deck.cards.flatMap((card, index): Card[] => {
		if (isSentenceCard(card, sentences)) {
			gone.push({card, place: index + 1});
			return [];
		}
		const bare = bareCard(card, sentences);
		for (const field of quoting)
			if (card[field] !== undefined && bare[field] === undefined) texts++;
		return [bare];
	});
	const {description, ...others} = deck;
	const isQuoted = description !== undefined && sentences.isIn(description);
	return {
		deck: {...(isQuoted ? others : deck), cards},
		notes: [
			...(sentences.count === 0 ? [] : [sentencesGone(sentences.count)]),
			...(texts === 0 ? [] : [textsGone(texts)]),
			...(gone.length === 0 ? [] : [cardsGone(gone)]),
		],
	};
}

/** Fields of ours that may quote. */
const quoting = ['explanation', 'hint'] as const;

function bareCard(card: Card, sentences: PublishedSentences): Card {
	const {evidence, word, ...bare} = card;
	for (const field of quoting) {
		const text = bare[field];
		if (text !== undefined && sentences.isIn(text)) Reflect.deleteProperty(bare, field);
	}
	const article = evidence?.[0]?.article;
	return {
		...bare,
		// The word stands for the sentence that shows it.
		...(word && {word: {...word, sentence: word.form}}),
		...(article !== undefined && {source: article}),
	};
}

function sentencesGone(count: number): Bilingual {
	return {
		id: `${count} kalimat berita tidak disertakan; penerbit, tanggal, dan alamatnya tetap disebut.`,
		en: `${count === 1 ? '1 sentence' : `${count} sentences`} of the news left out; publishers, dates and addresses stay.`,
	};
}

function textsGone(count: number): Bilingual {
	return {
		id: `${count} penjelasan atau petunjuk tidak disertakan karena mengutip berita.`,
		en: `${count === 1 ? '1 explanation or hint' : `${count} explanations or hints`} left out, quoting the news.`,
	};
}

const mostNamed = 5;

function cardsGone(gone: ReadonlyArray<{readonly card: Card; readonly place: number}>): Bilingual {
	const named = gone
		.slice(0, mostNamed)
		.map(({card, place}) => `${place} (“${brief(card.question)}”)`)
		.join(', ');
	const more = gone.length > mostNamed ? ', …' : '';
	return {
		id: `${gone.length} kartu tidak disertakan karena soal atau pilihannya adalah kalimat berita itu sendiri: ${named}${more}. Tulis ulang dengan kata-kata Anda sendiri agar ikut terbawa.`,
		en: `${gone.length === 1 ? '1 card' : `${gone.length} cards`} left out, whose question or options are the published sentence itself: ${named}${more}. Reword them to have them included.`,
	};
}
