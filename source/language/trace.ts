/** Why the engine reads a text as it does; for maintainers, so speed does not matter here. */
import type {Span} from '../span.js';
import {type AnalyseContext, readSentences} from './analyse.js';
import {type ExplainedDate, explainDates, findTimes} from './dates.js';
import type {TimeMention} from './analysis.js';
import type {ClassNames} from './names/model/feature-names.js';
import {type NamesTrace, traceNames} from './names/trace.js';
import {type ExplainedQuantity, explainQuantities} from './quantities.js';
import {overlaps} from '../span.js';
import {analyseWord, type WordAnalysis} from './roots.js';
import {type SentenceTrace, traceSentence} from './trace/stops.js';

export interface TraceContext extends Pick<AnalyseContext, 'publishedAt'> {
	/** Says what a word class is, by its number. */
	readonly className?: ClassNames;
	/** Whether the roots of all words are wanted. */
	readonly roots?: boolean;
}

/** A figure, with what it gave way to where it is no mention. */
export interface QuantityTrace extends ExplainedQuantity {
	readonly givesWayTo?: string;
}

export interface DateTrace extends ExplainedDate {
	readonly givesWayTo?: string;
}

export interface Trace {
	readonly text: string;
	readonly sentences: readonly SentenceTrace[];
	readonly names: NamesTrace;
	readonly dates: readonly DateTrace[];
	readonly times: readonly TimeMention[];
	readonly quantities: readonly QuantityTrace[];
	readonly roots: ReadonlyArray<WordAnalysis & {readonly word: string}>;
}

/** Reads a text as `readText` does, and keeps why. */
export function traceText(text: string, context: TraceContext = {}): Trace {
	const sentences = readSentences(text, [{start: 0, end: text.length}]);
	const times = findTimes(text, sentences);
	const dates = explainDates(sentences, context).map((date): DateTrace => {
		const time = over(date.mention, times);
		return {...date, ...(time && {givesWayTo: text.slice(time.start, time.end)})};
	});
	const taken = [
		...times,
		...dates.flatMap(({mention, givesWayTo}) => (givesWayTo === undefined ? [mention] : [])),
	];
	const quantities = explainQuantities(sentences).map((quantity): QuantityTrace => {
		const other = over(quantity.mention, taken);
		return {...quantity, ...(other && {givesWayTo: text.slice(other.start, other.end)})};
	});
	const words = sentences.flatMap(({tokens}) => tokens.filter(({kind}) => kind === 'word'));
	return {
		text,
		sentences: sentences.map((sentence) => traceSentence(text, sentence)),
		names: traceNames(text, sentences, context.className),
		dates,
		times,
		quantities,
		roots: context.roots ? words.map(({text: word}) => ({word, ...analyseWord(word)})) : [],
	};
}

const over = <T extends Span>(mention: Span, others: readonly T[]): T | undefined =>
	others.find((other) => overlaps(mention, other));
