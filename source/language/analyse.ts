import {overlaps, type Span} from '../span.js';
import type {Analysis, NameRecogniser, Sentence} from './analysis.js';
import {findDates, findTimes} from './dates.js';
import {recogniseNames} from './names.js';
import {findQuantities} from './quantities.js';
import {splitSentences} from './sentences.js';
import {tokenise} from './tokens.js';

export interface AnalyseContext {
	/** `YYYY-MM-DD`: relative dates and dates without a year are read from it. */
	readonly publishedAt?: string;
	/** Finds the names; the rule-based recogniser by default. */
	readonly recognise?: NameRecogniser;
	/** Spans inside the blocks that are not text (noise): nothing is found in them. */
	readonly exclude?: readonly Span[];
}

/**
 * Reads the sentences, dates, times, quantities and names of a text.
 *
 * `blocks` are the paragraphs to read, in text order; everything outside them is left alone. All offsets point into
 * `text`. Quantities give way to dates and times; dates to times. Names may overlap any of them.
 */
export function analyse(
	text: string,
	blocks: readonly Span[],
	context: AnalyseContext = {},
): Analysis {
	const exclude = context.exclude ?? [];
	const recognise = context.recognise ?? recogniseNames;
	const sentences = readSentences(text, blocks, exclude);
	const times = findTimes(text, sentences);
	const dates = without(findDates(text, sentences, context), times);
	const quantities = without(without(findQuantities(text, sentences), times), dates);
	return {sentences, dates, times, quantities, names: recognise(text, sentences)};
}

/** Sentences of the parts of each block that `exclude` leaves. */
export function readSentences(
	text: string,
	blocks: readonly Span[],
	exclude: readonly Span[] = [],
): Sentence[] {
	const sentences: Sentence[] = [];
	const gaps = [...exclude].sort((a, b) => a.start - b.start);
	let gap = 0;
	for (const [block, span] of blocks.entries()) {
		let {start} = span;
		while (gap < gaps.length && (gaps[gap]?.end ?? 0) <= start) gap++;
		for (let index = gap; start < span.end; index++) {
			const next = gaps[index];
			const end = next && next.start < span.end ? Math.max(start, next.start) : span.end;
			for (const sentence of splitSentences(text, {start, end})) {
				sentences.push({
					start: sentence.start,
					end: sentence.end,
					block,
					tokens: tokenise(text, sentence),
				});
			}
			start = next && next.start < span.end ? Math.max(start, next.end) : span.end;
		}
	}
	return sentences;
}

/** The mentions that share no character with any of `others`; both lists are in text order. */
function without<T extends Span>(mentions: readonly T[], others: readonly Span[]): T[] {
	let at = 0;
	return mentions.filter((mention) => {
		while (at < others.length && (others[at]?.end ?? 0) <= mention.start) at++;
		const other = others[at];
		return other === undefined || !overlaps(mention, other);
	});
}
