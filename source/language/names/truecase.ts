import type {Sentence, Token} from '../analysis.js';
import {functionWords} from '../data/function-words.js';
import {commonWords} from '../data/gazetteer-common-words.js';
import {roots} from '../data/roots.js';
import {beginsHead, beginsName, beginsTitle} from './begins.js';
import {isEverydayWord, type Lexicon} from './lexicon.js';
import {type TokenView, viewOf} from './token-view.js';

/** Fewer words tell nothing about the case of a text. */
const enoughWords = 4;

/**
 * Sentences whose capitals tell nothing — all capitals, the capitals of a headline, none at all — as running text would
 * print them: names with a capital, other words without. Offsets stay; other sentences stay the same objects.
 */
export function truecase(sentences: readonly Sentence[], lexicon: Lexicon): readonly Sentence[] {
	let changed: Sentence[] | undefined;
	for (const [index, sentence] of sentences.entries()) {
		const view = viewOf(sentence);
		const isPlain = !view.isShouted && !view.isTitleCased && !isSmall(view);
		if (isPlain) {
			changed?.push(sentence);
			continue;
		}
		changed ??= sentences.slice(0, index);
		changed.push({...sentence, tokens: tokensOf(view, lexicon)});
	}
	return changed ?? sentences;
}

function isSmall({tokens, isCapital}: TokenView): boolean {
	if (isCapital.includes(true)) return false;
	let words = 0;
	for (const {kind} of tokens) if (kind === 'word') words++;
	return words >= enoughWords;
}

function tokensOf(view: TokenView, lexicon: Lexicon): Token[] {
	const {tokens, lower} = view;
	const isName = new Uint8Array(tokens.length);
	for (let at = 0; at < tokens.length; at++) {
		const to = knownEnd(view, lexicon, at);
		if (to <= at) continue;
		isName.fill(1, at, to);
		at = to - 1;
	}
	return tokens.map((token, at) => {
		if (token.kind !== 'word') return token;
		const word = lower[at]!;
		if (!isName[at] && isEveryday(word, lexicon) && !isHead(view, lexicon, isName, at))
			return withText(token, at === 0 ? capitalised(word) : word);
		if (isAcronym(token, word, lexicon)) return withText(token, token.text.toUpperCase());
		// What a headline spells its own way (`McDonald`, `GoTo`) stays; unknown small words stay small.
		if (view.isTitleCased && !view.isShouted) return token;
		const isSmallText = token.text === word;
		const isLikelyName = isName[at] === 1 || lexicon.personNames.has(word);
		return isSmallText && !isLikelyName ? token : withText(token, capitalised(word));
	});
}

/** Where the name of a list that begins at a token ends; single everyday words are none. */
function knownEnd({tokens, lower, begins}: TokenView, lexicon: Lexicon, at: number): number {
	if ((begins[at]! & beginsName) === 0) return at;
	const match = lexicon.names.longest(tokens, lower, at);
	if (!match) return at;
	return match.to > at + 1 || !isWordOfItsOwn(lower[at]!) ? match.to : at;
}

/** A word of the language, rather than one that only looks like a derived one, as *Bekasi* does. */
const isWordOfItsOwn = (lower: string): boolean =>
	functionWords.has(lower) || commonWords.has(lower) || roots.has(lower);

const isEveryday = (lower: string, {personNames}: Lexicon): boolean =>
	isEverydayWord(lower) && !personNames.has(lower);

/** `Pasar Kramat Jati`, `Bupati Rina`: a head or title right before a name keeps its capital. */
function isHead(
	{tokens, lower, begins}: TokenView,
	lexicon: Lexicon,
	isName: Uint8Array,
	at: number,
): boolean {
	if ((begins[at]! & (beginsHead | beginsTitle)) === 0) return false;
	const to =
		lexicon.heads.longest(tokens, lower, at)?.to ?? lexicon.titles.longest(tokens, lower, at)?.to;
	if (to === undefined || tokens[to]?.kind !== 'word') return false;
	return isName[to] === 1 || !isEveryday(lower[to]!, lexicon);
}

/** `kpk`, `BMKG`: spelt in capitals in the lists, whatever the text does. */
function isAcronym({text}: Token, lower: string, {names}: Lexicon): boolean {
	const upper = text.toUpperCase();
	return (
		upper.length > 1 &&
		names.begins(lower) &&
		!isWordOfItsOwn(lower) &&
		names.longest([{text: upper, kind: 'word', start: 0, end: upper.length}], [lower], 0) !==
			undefined &&
		names.longest([{text: lower, kind: 'word', start: 0, end: lower.length}], [lower], 0) ===
			undefined
	);
}

const capitalised = (lower: string): string => lower[0]!.toUpperCase() + lower.slice(1);

const withText = (token: Token, text: string): Token =>
	token.text === text || text.length !== token.text.length ? token : {...token, text};
