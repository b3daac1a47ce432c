import type {Span} from '../span.js';
import {linesOf} from './lines.js';
import {classOf, DIGIT, isLowerCase, isUpperCase, LETTER, SPACE} from './characters.js';
import {domainEndings, titleAbbreviations} from './data/abbreviations.js';
import {functionWords, reportingWords} from './data/function-words.js';
import {type FullStop, isAbbreviation} from './sentences/abbreviations.js';
import {isSpace, wordAt, wordBefore} from './sentences/words.js';

/**
 * Splits a block (a paragraph: the outer limit) into sentences.
 *
 * A sentence inside a quotation is a sentence of its own, with its share of the quotation marks; the clause that names
 * the speaker belongs to the sentence before it: `"Kami siap. Semua aman," kata Budi.` is `"Kami siap.` and
 * `Semua aman," kata Budi.`, and `"Siapa dia?" tanya Ani.` is one sentence. A blank line ends a sentence; so does a
 * line's end before a capital letter, unless the whole block is wrapped to one width.
 *
 * Spans are in order, do not overlap, have no white space at their ends, and between them hold every other character.
 */
export function splitSentences(text: string, block: Span): Span[] {
	const sentences: Span[] = [];
	for (const line of linesOf(text, block)) splitLine(text, line, sentences);
	return sentences;
}

function splitLine(text: string, line: Span, sentences: Span[]): void {
	let start = line.start;
	while (start < line.end && isSpace(text, start)) start++;
	let isQuoted = false;
	for (let at = line.start; at < line.end; at++) {
		const character = text[at];
		if (character === '"') isQuoted = opensQuote(text, at, line, isQuoted);
		if (!isTerminator(character)) continue;
		let after = at + 1;
		while (after < line.end && isTerminator(text[after])) after++;
		const ending: Ending = {text, start, at, after, limit: line.end, isQuoted};
		const stop = sentenceEnd(ending);
		if (stop === undefined) {
			at = after - 1;
			continue;
		}
		for (let inner = after; inner < stop; inner++) {
			if (text[inner] === '"') isQuoted = opensQuote(text, inner, line, isQuoted);
		}
		push(text, start, stop, sentences);
		start = stop;
		while (start < line.end && isSpace(text, start)) start++;
		at = stop - 1;
	}
	push(text, start, line.end, sentences);
}

function push(text: string, from: number, to: number, sentences: Span[]): void {
	let start = from;
	let end = to;
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	if (end > start) sentences.push({start, end});
}

/** What may end a sentence: `at` is the first terminator, `after` the place after the last one. */
interface Ending extends FullStop {
	readonly after: number;
	/** Whether a straight quotation mark is open. */
	readonly isQuoted: boolean;
}

const isTerminator = (character: string | undefined): boolean =>
	character === '.' || character === '?' || character === '!' || character === '…';

/** Where the sentence ends when these terminators end it. */
function sentenceEnd(ending: Ending): number | undefined {
	const {text, limit} = ending;
	const close = closingMarks(ending);
	if (close >= limit) return limit;
	if (!isSpace(text, close)) return isGlued(ending, close) ? close : undefined;
	const next = skipOpening(text, close, limit);
	if (next >= limit) return limit;
	if (isLowerCase(text[next])) return undefined;
	if (close > ending.after && reportingWords.has(wordAt(text, next, limit).toLowerCase())) {
		return undefined;
	}
	if (text[ending.at] !== '.' || ending.after > ending.at + 1) return close;
	return isAbbreviation(ending, next) ? undefined : close;
}

/** Skips the quotation marks and brackets that close with the sentence. */
function closingMarks({text, after, limit, isQuoted}: Ending): number {
	let at = after;
	let open = isQuoted;
	for (;;) {
		const character = at < limit ? text[at] : undefined;
		if (character === undefined) return at;
		if (character === '"') {
			// A mark that was never opened closes all the same when a space follows.
			if (!open && (at > after || !isEdge(text, at + 1, limit))) return at;
			open = false;
		} else if (
			!'”’»)]'.includes(character) &&
			!(character === "'" && isEdge(text, at + 1, limit))
		) {
			return open ? looseQuote(text, at, limit) : at;
		}
		at++;
	}
}

/** Whether a straight quotation mark opens: its neighbours tell, else whether one is open already. */
function opensQuote(text: string, at: number, line: Span, isOpen: boolean): boolean {
	const isAfterSpace = at === line.start || isSpace(text, at - 1) || text[at - 1] === '(';
	const isBeforeSpace = isEdge(text, at + 1, line.end);
	return isAfterSpace === isBeforeSpace ? !isOpen : isAfterSpace;
}

const isEdge = (text: string, at: number, limit: number): boolean =>
	at >= limit || isSpace(text, at);

/** A closing mark that stands apart: `… waktunya. " tulis dia`. */
function looseQuote(text: string, at: number, limit: number): number {
	let mark = at;
	while (mark < limit && isSpace(text, mark) && mark < at + 3) mark++;
	return mark > at && text[mark] === '"' && isEdge(text, mark + 1, limit) ? mark + 1 : at;
}

/** The first letter or figure after spaces, dashes and opening marks. */
function skipOpening(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit) {
		const type = classOf(text.charCodeAt(at));
		if (type === LETTER || type === DIGIT) return at;
		if (type !== SPACE && !'"“‘\'«([-–—*•'.includes(text[at] ?? '')) return at;
		at++;
	}
	return at;
}

/** `kebuntuan.Menurutnya`: no space after a full stop, told apart from names, hosts and initials. */
function isGlued({text, start, at, after, limit}: Ending, close: number): boolean {
	const opening = /["“‘([]/.test(text[close] ?? '');
	const next = wordAt(text, opening ? close + 1 : close, limit);
	const before = wordBefore(text, at, start);
	if (next.length < 2 || !isUpperCase(next[0])) return false;
	// `menguat.IHSG`
	if (!isLowerCase(next[1])) {
		const isAcronym = next.length > 2 && next === next.toUpperCase();
		return isAcronym && before.length > 2 && isLowerCase(before[0]) && !isHostEnding(next);
	}
	if (after > at + 1 || close > after) return true;
	if (before === '') return '%)]”"’\'» '.includes(text[at - 1] ?? '') && !isHostEnding(next);
	if (text[at] !== '.') return isLowerCase(before[0]) && before.length > 1;
	if (isHostEnding(next) || titleAbbreviations.has(before.toLowerCase())) return false;
	if (/^\d+$/.test(before)) return before.length > 2 || at - before.length > start;
	const isTold = next.length > 2 || isLowerCase(before[0]) || functionWords.has(next.toLowerCase());
	return before.length > 2 && isTold;
}

const isHostEnding = (word: string): boolean => domainEndings.has(word.toLowerCase());
