import {type Line, type Segment, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Card} from '../deck/deck.js';
import type {Theme} from '../theme.js';
import {quoted} from './quoted.js';

/** Cards that ask about a word in its sentence, which stands behind the question. */
const forms = new Set(['gloss', 'recall', 'family']);

/**
 * The question of a word card, then the sentence that it asks about, its word or gap lit; once it is answered, the
 * evidence shows that sentence whole. Undefined for other cards.
 */
export function wordQuestionLines(
	card: Card,
	{
		theme,
		width,
		isAnswered = false,
		filling,
	}: {
		readonly theme: Theme;
		readonly width: number;
		readonly isAnswered?: boolean;
		/** What stands in the gap of the sentence. */
		readonly filling?: readonly Segment[] | undefined;
	},
): Line[] | undefined {
	if (card.kind !== 'word' || !forms.has(card.form ?? '')) return undefined;
	const end = /\?\s+/.exec(card.question);
	if (!end) return undefined;
	const asks = card.question.slice(0, end.index + 1);
	const sentence = card.question.slice(end.index + end[0].length);
	const question = wrap(askSegments(asks, card, theme), width);
	if (isAnswered && (card.evidence ?? []).length > 0) return question;
	return [...question, blank, ...quoted(sentenceSegments(sentence, card, theme, filling), width)];
}

/** The root or the meaning that a question names stands out. */
function askSegments(asks: string, {form}: Card, {isPlain}: Theme): Segment[] {
	const named = form === 'gloss' ? undefined : /“[^“”]{1,200}”/.exec(asks);
	if (!named || isPlain) return [segment(asks, 'strong')];
	return [
		segment(asks.slice(0, named.index), 'strong'),
		segment(named[0], 'title'),
		segment(asks.slice(named.index + named[0].length), 'strong'),
	];
}

/** A gap, and the word that is asked about, with its marks only where there are no styles. */
function sentenceSegments(
	sentence: string,
	{form, word}: Card,
	{isPlain}: Theme,
	filling?: readonly Segment[],
): Segment[] {
	const at = form === 'gloss' ? placeOf(word?.form ?? '', sentence) : gapIn(sentence);
	if (!at) return [segment(sentence)];
	const lit = isPlain ? sentence.slice(at.from, at.to) : at.text;
	return [
		segment(sentence.slice(0, at.from)),
		...(form !== 'gloss' && filling
			? filling
			: [segment(lit, form === 'gloss' ? 'answer' : 'selected')]),
		segment(sentence.slice(at.to)),
	];
}

interface Place {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

function placeOf(word: string, sentence: string): Place | undefined {
	if (word === '') return undefined;
	for (const marked of [`“${word}”`, word]) {
		const from = sentence.indexOf(marked);
		if (from >= 0) return {from, to: from + marked.length, text: word};
	}
	return undefined;
}

function gapIn(sentence: string): Place | undefined {
	const found = /_{2,}/.exec(sentence);
	return found ? {from: found.index, to: found.index + found[0].length, text: found[0]} : undefined;
}
