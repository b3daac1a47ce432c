import type {Span} from '../span.js';
import {splitSentences} from './sentences.js';
import {findSigns, type Sign} from './translated-signs.js';

/** What of a text reads as translated by a machine. */
export interface TranslatedReading {
	/** The text as a whole does, so that none of its sentences is a model of Indonesian. */
	readonly isWhole: boolean;
	/** The sentences that do; all of them, block by block, when the whole does. */
	readonly spans: readonly Span[];
}

/** Weights that tell a sentence, and a text: in all, in a hundred words, by so many different turns of phrase. */
const enough = {sentence: 2, whole: 4, hundred: 1, kinds: 3, words: 60} as const;

/**
 * Judges which sentences read as translated by a machine: by turns of phrase, tenses, articles and figures of other
 * languages. What people say between quotation marks is left out, since speech has its own ways. It is careful: good
 * Indonesian is not to be marked, so much that is translated is not either.
 */
export function readsTranslated(text: string, blocks: readonly Span[]): TranslatedReading {
	const all: Sign[] = [];
	const spans: Span[] = [];
	let words = 0;
	for (const block of blocks) {
		const signs: Sign[] = [];
		words += findSigns(text, block, signs);
		if (signs.length === 0) continue;
		for (const sign of signs) all.push(sign);
		if (total(signs) >= enough.sentence)
			for (const span of markedSentences(text, block, signs)) spans.push(span);
	}
	const sum = total(all);
	const isWhole =
		words >= enough.words &&
		sum >= enough.whole &&
		sum * 100 >= words * enough.hundred &&
		new Set(all.map(({kind}) => kind)).size >= enough.kinds;
	return isWhole ? {isWhole, spans: blocks} : {isWhole, spans};
}

function total(signs: readonly Sign[]): number {
	return signs.reduce((sum, {weight}) => sum + weight, 0);
}

function markedSentences(text: string, block: Span, signs: readonly Sign[]): Span[] {
	const inOrder = [...signs].sort((a, b) => a.start - b.start);
	let next = 0;
	return splitSentences(text, block).filter(({start, end}) => {
		let weight = 0;
		for (; next < inOrder.length && inOrder[next]!.start < end; next++) {
			if (inOrder[next]!.start >= start) weight += inOrder[next]!.weight;
		}
		return weight >= enough.sentence;
	});
}
