import type {Card} from '../../deck/deck.js';
import type {Span} from '../../span.js';

const plainText = /^[\n\u0020-\u007e]*$/;

/**
 * A text as a search sees it: letters without case and accents, one kind of quotes and of dashes. It stays a text,
 * with its punctuation, so that a date or an amount is found as it is written.
 */
function searchable(text: string): string {
	// Most of what is published in Indonesian.
	if (plainText.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replaceAll('ς', 'σ')
		.replace(/[‘’ʼ`]/gu, "'")
		.replace(/[“”„]/gu, '"')
		.replace(/[‐-―−]/gu, '-');
}

/** What is searched for: every one of these has to be somewhere on a card. */
export function searchWords(query: string): readonly string[] {
	return [...new Set(searchable(query).split(/\s+/u))].filter((word) => word !== '');
}

const texts = new WeakMap<Card, string>();

/** What a card says in the places where it is searched, the question first: a line each, folded; made once for each card. */
export function searchText(card: Card): string {
	const known = texts.get(card);
	if (known !== undefined) return known;
	const text = searchable(searchedTexts(card).join('\n'));
	texts.set(card, text);
	return text;
}

/** The texts of a card that are searched, as they are written. */
function searchedTexts(card: Card): string[] {
	const {question, answer, accept, items, pairs, evidence, word, tags} = card;
	const found = [question, answer, ...(accept ?? []), ...(items ?? []), ...(pairs ?? []).flat()];
	if (evidence) for (const {text} of evidence) found.push(text);
	if (word) found.push(word.form, word.root, word.gloss, word.sentence);
	if (tags) found.push(...tags);
	return found;
}

/** The first text of a card in which some of the words stand, and where the first of them does. */
export function firstHit(
	card: Card,
	words: readonly string[],
): {readonly text: string; readonly start: number} | undefined {
	for (const text of searchedTexts(card)) {
		const [hit] = hitsIn(text, words);
		if (hit) return {text, start: hit.start};
	}
	return undefined;
}

/** Reads cards from one place to another ahead of a search, whose first letter would else wait for all of them. */
export function readAhead(
	cards: ReadonlyArray<{readonly card: Card}>,
	from: number,
	to: number,
): void {
	for (const {card} of cards.slice(from, to)) searchText(card);
}

/** Whether every word is somewhere on a card: in its question, its answers, its evidence, its word or its tags. */
export function isFound(card: Card, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = searchText(card);
	return words.every((word) => text.includes(word));
}

/** Whether all that one search finds is among what another has found. */
export function isNarrower(words: readonly string[], before: readonly string[]): boolean {
	return before.every((word) => words.some((longer) => longer.includes(word)));
}

/** Where the words of a search stand in a text, without overlaps, in its order. */
export function hitsIn(text: string, words: readonly string[]): Span[] {
	if (words.length === 0 || text === '') return [];
	let folded = '';
	/** For each unit of the folded text, where its character begins and ends in the text. */
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const character of text) {
		const part = searchable(character);
		const end = at + character.length;
		for (let unit = 0; unit < part.length; unit++) {
			starts.push(at);
			ends.push(end);
		}
		// A mark that says nothing belongs to the letter before it.
		if (part === '' && ends.length > 0) ends[ends.length - 1] = end;
		folded += part;
		at = end;
	}
	const found: Span[] = [];
	for (const word of words) {
		for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + 1)) {
			found.push({start: starts[from]!, end: ends[from + word.length - 1]!});
		}
	}
	return merged(found);
}

function merged(spans: Span[]): Span[] {
	const apart: Array<{start: number; end: number}> = [];
	for (const {start, end} of spans.sort((a, b) => a.start - b.start)) {
		const last = apart.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else apart.push({start, end});
	}
	return apart;
}
