import type {Span} from '../span.js';
import {
	classes,
	englishWords,
	translatedPhrases,
	type TranslatedPhrase,
} from './data/translated-phrases.js';
import {isEverydayWord} from './names/lexicon.js';
import {splitSentences} from './sentences.js';

/** What of a text reads as translated by a machine. */
export interface TranslatedReading {
	/** The text as a whole does, so that none of its sentences is a model of Indonesian. */
	readonly isWhole: boolean;
	/** The sentences that do; all of them, block by block, when the whole does. */
	readonly spans: readonly Span[];
}

/** Weights that tell a sentence, and a text: in all, in a hundred words, by so many different turns of phrase. */
const enough = {sentence: 2, whole: 4, hundred: 1, kinds: 3, words: 60} as const;

interface Sign extends Span {
	readonly weight: number;
	readonly kind: TranslatedPhrase | string;
}

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
		all.push(...signs);
		if (total(signs) >= enough.sentence) spans.push(...markedSentences(text, block, signs));
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

interface Word extends Span {
	/** In small letters. */
	readonly lower: string;
	readonly isCapital: boolean;
	/** Nothing but white space stands between it and the word before. */
	readonly follows: boolean;
}

/** Adds the signs in a block, and counts its words. */
function findSigns(text: string, {start, end}: Span, signs: Sign[]): number {
	let count = 0;
	let hasFigure = false;
	let isQuoted = false;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (isWordCode(code)) {
			const from = at;
			while (at < end && isWordCode(text.charCodeAt(at))) at++;
			count++;
			if (code < 58) hasFigure = true;
			else if (!isQuoted && mayBegin(code, at - from))
				findPhrase(text, {start: from, end: at}, end, signs);
			at--;
		} else if (code === 0x22) isQuoted = !isQuoted;
		else if (code === 0x201c) isQuoted = true;
		else if (code === 0x201d) isQuoted = false;
	}
	if (hasFigure) findFigures(text, {start, end}, signs);
	return count;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
const isWordCode = (code: number) => isLetter(code) || isDigit(code);

const byFirst = new Map<string, TranslatedPhrase[]>();
/** Those that begin with a name. */
const afterNames: TranslatedPhrase[] = [];
/** By the first letter and the length of a word: whether a phrase may begin with it. */
const beginnings = new Set<number>();
for (const phrase of translatedPhrases) {
	const [first = ''] = phrase.words;
	if (first === classes.name) afterNames.push(phrase);
	else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	beginnings.add(first.charCodeAt(0) * 64 + first.length);
}

function mayBegin(code: number, length: number): boolean {
	return (code < 97 && !isDigit(code)) || beginnings.has(code * 64 + length);
}

const none: readonly TranslatedPhrase[] = [];

/** Adds the sign of the weightiest phrase that begins with a word. */
function findPhrase(text: string, span: Span, end: number, signs: Sign[]): void {
	const first = wordAt(text, span, false);
	let best: Sign | undefined;
	const candidates = byFirst.get(first.lower) ?? none;
	for (const phrase of first.isCapital ? [...candidates, ...afterNames] : candidates) {
		if (best && best.weight >= phrase.weight) continue;
		const phraseEnd = matchEnd(text, phrase.words, first, end);
		if (phraseEnd !== undefined)
			best = {start: span.start, end: phraseEnd, weight: phrase.weight, kind: phrase};
	}
	if (best) signs.push(best);
}

function matchEnd(
	text: string,
	phrase: readonly string[],
	first: Word,
	end: number,
): number | undefined {
	let word = first;
	const isNamed = phrase[0] === classes.name;
	for (let i = isNamed ? 1 : 0; i < phrase.length; i++) {
		const wanted = phrase[i]!;
		if (wanted === classes.end) {
			const after = text.charAt(word.end);
			if (word.end < end && !/[.!?]/.test(after)) return undefined;
			break;
		}
		if (i > 0) {
			const next = nextWord(text, word.end, end);
			if (!next?.follows) return undefined;
			word = next;
		}
		if (!fits(word, wanted)) return undefined;
	}
	// Whether a word is a name takes longest to tell.
	return isNamed && !fits(first, classes.name) ? undefined : word.end;
}

function fits(word: Word, wanted: string): boolean {
	if (wanted === classes.figure) return /^\d/.test(word.lower);
	if (wanted === classes.name) return word.isCapital && !isEverydayWord(word.lower);
	if (!wanted.endsWith(classes.prefix))
		return word.lower === wanted && !(word.isCapital && englishWords.has(wanted));
	const prefix = wanted.slice(0, -1);
	return !word.isCapital && word.lower.length > prefix.length + 3 && word.lower.startsWith(prefix);
}

function nextWord(text: string, from: number, end: number): Word | undefined {
	let start = from;
	while (start < end && /\s/.test(text.charAt(start))) start++;
	if (start === from || start >= end || !isWordCode(text.charCodeAt(start))) return undefined;
	let stop = start;
	while (stop < end && isWordCode(text.charCodeAt(stop))) stop++;
	return wordAt(text, {start, end: stop}, true);
}

function wordAt(text: string, {start, end}: Span, follows: boolean): Word {
	const written = text.slice(start, end);
	const lower = written.toLowerCase();
	return {start, end, lower, isCapital: written.charAt(0) !== lower.charAt(0), follows};
}

const month =
	'(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)';
/** How other languages print figures, dates and times. */
const figures: ReadonlyArray<readonly [weight: number, pattern: RegExp]> = [
	[1.5, /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/gu],
	[1.5, new RegExp(`(?<!\\d)\\d{1,2} ${month}, \\d{4}`, 'gu')],
	[2, new RegExp(`${month} \\d{1,2}, \\d{4}`, 'gu')],
	[1.5, /\d (?:a\.m\.|p\.m\.|am|pm)(?!\p{L})/gu],
	[1, /(?<![\d-])\d{1,3}-(?:tahun|hari|bulan|minggu|jam|menit|meter|kilometer)(?!\p{L})/gu],
];

function findFigures(text: string, block: Span, signs: Sign[]): void {
	const own = text.slice(block.start, block.end);
	for (const [weight, pattern] of figures) {
		for (const match of own.matchAll(pattern)) {
			const start = block.start + match.index;
			signs.push({start, end: start + match[0].length, weight, kind: pattern.source});
		}
	}
}
