import type {Span} from '../span.js';
import {
	classes,
	englishWords,
	translatedPhrases,
	type TranslatedPhrase,
} from './data/translated-phrases.js';
import {isEverydayWord} from './names/lexicon.js';
import {shapeOf} from './word-set.js';

/** Something in a text that translations have and Indonesian writers hardly ever. */
export interface Sign extends Span {
	readonly weight: number;
	/** What it is, the same for all of a kind. */
	readonly kind: TranslatedPhrase | string;
}

interface Word extends Span {
	/** In small letters. */
	readonly lower: string;
	readonly isCapital: boolean;
}

/** Adds the signs in a block, what people say left out, and counts its words. */
export function findSigns(text: string, {start, end}: Span, signs: Sign[]): number {
	let count = 0;
	let hasFigure = false;
	let isQuoted = false;
	let before: Span | undefined;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (isWordCode(code)) {
			const from = at;
			while (at < end && isWordCode(text.charCodeAt(at))) at++;
			count++;
			if (code < 58) hasFigure = true;
			else if (!isQuoted && beginnings[shapeOf(text, from, at)] === 1)
				findPhrase(text, {start: from, end: at}, before, end, signs);
			before = {start: from, end: at};
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

/** The phrases that begin with one word. */
interface Beginning {
	readonly bySecond: Map<string, TranslatedPhrase[]>;
	/** Those whose second word is none that is known by its letters, and those of one word. */
	readonly others: TranslatedPhrase[];
}

const byFirst = new Map<string, Beginning>();
/** Those that begin with a name, by the word after it. */
const afterNames = new Map<string, TranslatedPhrase[]>();
/** By the first letter, the last one and the length of a word: whether a phrase may begin with it. */
const beginnings = new Uint8Array(0x8000);
for (const phrase of translatedPhrases) {
	const [first = '', second] = phrase.words;
	const isNamed = first === classes.name;
	const opening = isNamed ? second! : first;
	beginnings[shapeOf(opening)] = 1;
	if (isNamed) {
		afterNames.set(opening, [...(afterNames.get(opening) ?? []), phrase]);
		continue;
	}
	const {bySecond, others} = byFirst.get(first) ?? {
		bySecond: new Map<string, TranslatedPhrase[]>(),
		others: [],
	};
	byFirst.set(first, {bySecond, others});
	if (second === undefined || isClass(second)) others.push(phrase);
	else bySecond.set(second, [...(bySecond.get(second) ?? []), phrase]);
}

function isClass(word: string): boolean {
	return /^\p{Lu}/u.test(word) || word.endsWith(classes.prefix);
}

const none: readonly TranslatedPhrase[] = [];

/** Adds the sign of the weightiest phrase that begins with a word, or with the name before it. */
function findPhrase(
	text: string,
	span: Span,
	before: Span | undefined,
	end: number,
	signs: Sign[],
): void {
	const first = wordAt(text, span);
	let best: Sign | undefined;
	const consider = (phrases: readonly TranslatedPhrase[], from: number) => {
		for (const phrase of phrases) {
			if (best && best.weight >= phrase.weight) continue;
			const phraseEnd = matchEnd(text, phrase.words, from, first, end);
			if (phraseEnd !== undefined)
				best = {start: span.start, end: phraseEnd, weight: phrase.weight, kind: phrase};
		}
	};
	const beginning = byFirst.get(first.lower);
	if (beginning) {
		const second = nextWord(text, span.end, end);
		consider((second && beginning.bySecond.get(second.lower)) ?? none, 0);
		consider(beginning.others, 0);
	}
	const named = afterNames.get(first.lower);
	if (named && before && /^\s+$/.test(text.slice(before.end, span.start))) {
		if (fits(wordAt(text, before), classes.name)) consider(named, 1);
	}
	if (!best) return;
	// Words that two phrases share are one sign: the weightier.
	const last = signs.at(-1);
	if (last === undefined || last.end <= best.start) signs.push(best);
	else if (last.weight < best.weight) signs[signs.length - 1] = best;
}

/** Where a phrase ends whose word at `from` is `first`. */
function matchEnd(
	text: string,
	phrase: readonly string[],
	from: number,
	first: Word,
	end: number,
): number | undefined {
	let word = first;
	for (let i = from; i < phrase.length; i++) {
		const wanted = phrase[i]!;
		if (wanted === classes.end) {
			if (word.end < end && !/[.!?]/.test(text.charAt(word.end))) return undefined;
			break;
		}
		if (i > from) {
			const next = nextWord(text, word.end, end);
			if (!next) return undefined;
			word = next;
		}
		if (!fits(word, wanted)) return undefined;
	}
	return word.end;
}

function fits(word: Word, wanted: string): boolean {
	if (wanted === classes.figure) return /^\d/.test(word.lower);
	if (wanted === classes.name) return word.isCapital && !isEverydayWord(word.lower);
	if (!wanted.endsWith(classes.prefix))
		return word.lower === wanted && !(word.isCapital && englishWords.has(wanted));
	const prefix = wanted.slice(0, -1);
	return !word.isCapital && word.lower.length > prefix.length + 3 && word.lower.startsWith(prefix);
}

/** The word after a place, when only white space stands between. */
function nextWord(text: string, from: number, end: number): Word | undefined {
	let start = from;
	while (start < end && isSpace(text, start)) start++;
	if (start === from || start >= end || !isWordCode(text.charCodeAt(start))) return undefined;
	let stop = start;
	while (stop < end && isWordCode(text.charCodeAt(stop))) stop++;
	return wordAt(text, {start, end: stop});
}

const isSpace = (text: string, at: number): boolean =>
	text.charCodeAt(at) === 0x20 || /\s/.test(text.charAt(at));

function wordAt(text: string, {start, end}: Span): Word {
	const written = text.slice(start, end);
	const lower = written.toLowerCase();
	return {start, end, lower, isCapital: written.charAt(0) !== lower.charAt(0)};
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

/** What any of them has, so that most blocks need no closer look. */
const figureHint = /\d,\d{3},|\d, \d{4}|\d [ap]\.?m|\d-[hjbkmt]/;

function findFigures(text: string, block: Span, signs: Sign[]): void {
	const own = text.slice(block.start, block.end);
	if (!figureHint.test(own)) return;
	for (const [weight, pattern] of figures) {
		for (const match of own.matchAll(pattern)) {
			const start = block.start + match.index;
			signs.push({start, end: start + match[0].length, weight, kind: pattern.source});
		}
	}
}
