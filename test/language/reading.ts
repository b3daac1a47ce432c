import {readSentences} from '../../source/language/analyse.js';
import type {Sentence} from '../../source/language/analysis.js';
import type {Span} from '../../source/span.js';

/** The whole text as one block. */
export const whole = (text: string): Span => ({start: 0, end: text.length});

/** Every line of the text as a block. */
export function linesOf(text: string): Span[] {
	const blocks: Span[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') blocks.push({start, end: start + line.length});
		start += line.length + 1;
	}
	return blocks;
}

export const sentencesIn = (text: string): Sentence[] => readSentences(text, linesOf(text));

/** What each span holds. */
export const texts = (text: string, spans: readonly Span[]): string[] =>
	spans.map(({start, end}) => text.slice(start, end));
