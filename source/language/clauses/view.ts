import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {openingWords} from '../parts-of-speech/openings.js';
import type {PartOfSpeech} from '../parts-of-speech.js';
import type {Span} from '../../span.js';

/** A sentence as the clause reader sees it: every list stands beside the tokens. */
export interface View {
	readonly tokens: readonly Token[];
	readonly lower: readonly string[];
	readonly parts: readonly PartOfSpeech[];
	/** 1 where a token can't open or close anything: in brackets, or inside a name, date or figure taken as one. */
	readonly closed: Uint8Array;
	/** 1 where a capital says nothing. */
	readonly openings: Uint8Array;
	/** Where the quotation ends that a mark opens; 0 elsewhere. */
	readonly quotes: Int32Array;
}

/** The fewest tokens between two marks that can be a statement and no mere title or borrowed word. */
const shortestQuote = 4;

export function viewOf(
	tokens: readonly Token[],
	parts: readonly PartOfSpeech[],
	whole: readonly Span[],
): View {
	const closed = new Uint8Array(tokens.length);
	const quotes = new Int32Array(tokens.length);
	let depth = 0;
	let quote = -1;
	let mention = 0;
	for (let at = 0; at < tokens.length; at++) {
		const {text, start} = tokens[at]!;
		if (text === '(' || text === '[') depth++;
		if (depth > 0) closed[at] = 1;
		if ((text === ')' || text === ']') && depth > 0) depth--;
		if (text === '"' || text === '“' || text === '”') {
			if (quote < 0 && text !== '”') quote = at;
			else if (quote >= 0) {
				if (at - quote > shortestQuote) quotes[quote] = at;
				quote = -1;
			}
		}
		while (mention < whole.length && whole[mention]!.end <= start) mention++;
		const held = whole[mention];
		if (held && held.start <= start) closed[at] = 1;
	}
	return {
		tokens,
		lower: lowerForms(tokens),
		parts,
		closed,
		openings: openingWords(tokens),
		quotes,
	};
}

export const isComma = (view: View, at: number): boolean => view.tokens[at]?.text === ',';

const nominal: ReadonlySet<PartOfSpeech> = new Set([
	'noun',
	'name',
	'pronoun',
	'determiner',
	'numeral',
	'adjective',
	'other',
	'symbol',
]);

/** Whether a token can stand in a noun phrase. *yang* opens one of its own. */
export const isNominal = (view: View, at: number): boolean =>
	view.closed[at] === 1 || (nominal.has(view.parts[at]!) && view.lower[at] !== 'yang');

const heads: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'pronoun', 'other']);
const phraseReach = 16;

/** The head of the noun phrase that ends right before a token: its first noun or name. */
export function headBefore(view: View, end: number, from: number): number | undefined {
	let head: number | undefined;
	const least = Math.max(from, end - phraseReach);
	for (let at = end - 1; at >= least && isNominal(view, at); at--) {
		const part = view.parts[at]!;
		if (view.lower[at] === 'rp') break;
		if (heads.has(part) && !(head !== undefined && counting.has(view.lower[at]!))) head = at;
		else if (part === 'numeral' && head === undefined) head = at;
		// *ini*, *tersebut* close the phrase before.
		if (part === 'determiner' && head !== undefined && pointers.has(view.lower[at]!)) break;
	}
	return head;
}

/** *jumlah warga yang …*: it is the people who did it. */
const counting: ReadonlySet<string> = new Set([
	'jumlah',
	'banyaknya',
	'adanya',
	'akibat',
	'sejumlah',
	'mantan',
	'calon',
]);

/** The head of the noun phrase that begins at a token. */
export function headFrom(view: View, from: number, to: number): number | undefined {
	let numeral: number | undefined;
	for (let at = from; at < to; at++) {
		if (heads.has(view.parts[at]!)) return at;
		if (view.parts[at] === 'numeral') numeral ??= at;
		if (!isNominal(view, at)) break;
	}
	return numeral;
}

/** Words that close a noun phrase. */
export const pointers: ReadonlySet<string> = new Set(['ini', 'itu', 'tersebut']);
