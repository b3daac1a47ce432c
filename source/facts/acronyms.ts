import type {Token} from '../language/analysis.js';
import type {Span} from '../span.js';
import {words} from '../language/data/gazetteer-table.js';
import {brokenness, isInitialism, lettersMatch} from './acronym-letters.js';
import {type Mention, mentionsIn, type ReadSentence} from './mention.js';

/** An acronym where the text itself says what it stands for. */
export interface ExpandedAcronym extends Span {
	readonly text: string;
	/** As printed. */
	readonly expansion: string;
	readonly expansionSpan: Span;
	/** Whether the letters can be read off the expansion; otherwise the expansion is the acronym's Indonesian name. */
	readonly matches: boolean;
}

/** What stands in brackets after a name without being its acronym. */
const notAcronyms = new Set(
	words(
		'persero tbk purn purnawirawan alm almh ret inc ltd wib wita wit red ist dok foto video kanan kiri tengah atas bawah utc gmt',
	),
);

/** Finds `Badan Pusat Statistik (BPS)` and `BPS (Badan Pusat Statistik)` in a sentence. */
export function findAcronyms(text: string, sentence: ReadSentence): ExpandedAcronym[] {
	const found: ExpandedAcronym[] = [];
	const {tokens} = sentence;
	for (let open = 1; open < tokens.length - 2; open++) {
		if (tokens[open]!.text !== '(') continue;
		const close = closing(tokens, open);
		if (close === undefined) continue;
		const acronym =
			inBrackets(text, sentence, open, close) ?? beforeBrackets(text, sentence, open, close);
		if (acronym) found.push(acronym);
	}
	return found;
}

const namedBefore = (sentence: ReadSentence, open: number): Mention | undefined =>
	mentionsIn(sentence, open - 30, open).find((each) => each.to === open);

function closing(tokens: readonly Token[], open: number): number | undefined {
	for (let at = open + 2; at < tokens.length && at < open + 16; at++) {
		const {text} = tokens[at]!;
		if (text === ')') return at;
		if (text === '(') return undefined;
	}
	return undefined;
}

/** `… (BPS)`: the expansion stands before the brackets. */
function inBrackets(
	text: string,
	sentence: ReadSentence,
	open: number,
	close: number,
): ExpandedAcronym | undefined {
	const {tokens} = sentence;
	const inside = unquoted(tokens, open + 1, close);
	if (!inside || inside.to - inside.from > 2) return undefined;
	for (let at = inside.from; at < inside.to; at++)
		if (tokens[at]!.kind !== 'word') return undefined;
	const span = {start: tokens[inside.from]!.start, end: tokens[inside.to - 1]!.end};
	const acronym = text.slice(span.start, span.end);
	if (!isAcronymLike(acronym) || isTicker(sentence, open, acronym)) return undefined;
	const isNamed = namedBefore(sentence, open);
	const from = expansionStart(text, sentence, open, acronym, isNamed);
	if (from === undefined) return undefined;
	const expansionSpan = {start: tokens[from]!.start, end: tokens[open - 1]!.end};
	const expansion = text.slice(expansionSpan.start, expansionSpan.end);
	if (expansion.toLowerCase() === acronym.toLowerCase()) return undefined;
	return {
		...span,
		text: acronym,
		expansion,
		expansionSpan,
		matches: lettersMatch(acronym, expansion),
	};
}

/** `BPS (Badan Pusat Statistik)`: the expansion stands in the brackets. */
function beforeBrackets(
	text: string,
	sentence: ReadSentence,
	open: number,
	close: number,
): ExpandedAcronym | undefined {
	const {tokens} = sentence;
	const token = tokens[open - 1]!;
	const inside = unquoted(tokens, open + 1, close);
	if (!inside || inside.to - inside.from < 2 || token.kind !== 'word' || !isAcronymLike(token.text))
		return undefined;
	const expansionSpan = {start: tokens[inside.from]!.start, end: tokens[inside.to - 1]!.end};
	const expansion = text.slice(expansionSpan.start, expansionSpan.end);
	if (expansion.includes(',') && !lettersMatch(token.text, expansion)) return undefined;
	const matches = lettersMatch(token.text, expansion);
	const isName = mentionsIn(sentence, inside.from, inside.to).some(
		(each) => each.type === 'organisation' && each.from === inside.from && each.to === inside.to,
	);
	if (!matches && !isName) return undefined;
	return {start: token.start, end: token.end, text: token.text, expansion, expansionSpan, matches};
}

/** The tokens between brackets without quotation marks at their edges. */
function unquoted(
	tokens: readonly Token[],
	from: number,
	to: number,
): {from: number; to: number} | undefined {
	const isMark = (at: number): boolean => /^["'“”‘’]$/.test(tokens[at]!.text);
	while (from < to && isMark(from)) from++;
	while (to > from && isMark(to - 1)) to--;
	return to > from ? {from, to} : undefined;
}

/** Capital at least at its beginning, or a short clipped word (`valas`, `caleg`) that letters must then confirm. */
function isAcronymLike(text: string): boolean {
	const letters = text.replace(/[^\p{L}]/gu, '');
	return letters.length >= 2 && text.length <= 16 && !notAcronyms.has(text.toLowerCase());
}

/** `PT Maju Terus Tbk (MJTR)`: four letters after a listed company are its code on the exchange. */
function isTicker(sentence: ReadSentence, open: number, acronym: string): boolean {
	if (!/^[A-Z]{4}$/.test(acronym)) return false;
	if (/^tbk\.?$/i.test(sentence.tokens[open - 1]!.text)) return true;
	const mention = namedBefore(sentence, open);
	return mention !== undefined && /^PT\b|\bTbk\b/.test(mention.text);
}

function expansionStart(
	text: string,
	{tokens}: ReadSentence,
	open: number,
	acronym: string,
	named: Mention | undefined,
): number | undefined {
	if (named && named.type !== 'person' && lettersMatch(acronym, named.text)) return named.from;
	const first = acronym[0]!.toLowerCase();
	const reach = Math.max(4, acronym.length * 2 + 4);
	const end = tokens[open - 1]!.end;
	let bestStart: number | undefined;
	let fewest = Infinity;
	for (let at = open - 1; at >= 0 && open - at <= reach; at--) {
		const token = tokens[at]!;
		if (/^[.;:"“”()]$/.test(token.text)) break;
		if (token.kind !== 'word' || token.text[0]!.toLowerCase() !== first) continue;
		if (open - at < 2) continue;
		const expansion = text.slice(token.start, end);
		if (isInitialism(acronym, expansion)) return at;
		if (!lettersMatch(acronym, expansion)) continue;
		const pieces = brokenness(acronym, expansion);
		if (pieces < fewest) {
			fewest = pieces;
			bestStart = at;
		}
	}
	if (bestStart !== undefined) return bestStart;
	const isForeign = named && named.type === 'organisation' && named.to - named.from >= 2;
	return isForeign && /^[A-Z][A-Za-z]*[A-Z]/.test(acronym) ? named.from : undefined;
}
