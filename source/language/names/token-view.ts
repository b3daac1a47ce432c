import type {Sentence, Token} from '../analysis.js';
import {functionWords} from '../data/function-words.js';
import {lowerForms} from '../lower.js';
import {beginsOf} from './begins.js';

/** A sentence's tokens with what reading asks of them all the time. */
export interface TokenView {
	readonly tokens: readonly Token[];
	readonly lower: readonly string[];
	/** Words with a capital first letter. */
	readonly isCapital: readonly boolean[];
	/** Two or more letters, all capital. */
	readonly isAcronym: readonly boolean[];
	/** The lists that have a phrase that begins with the token, as `beginsOf` gives them. */
	readonly begins: readonly number[];
	/** Words that would be capitalised anyway: first in the sentence, or after a quotation mark or colon. */
	readonly isInitial: readonly boolean[];
	/** Whether the whole sentence is in capitals, as headlines may be. */
	readonly isShouted: boolean;
	/** Whether most words are capitalised, as in headlines: capitals then tell nothing. */
	readonly isTitleCased: boolean;
}

const opening = new Set(['"', '“', '‘', '«', ':', '.', '?', '!', '•', '*', '…']);

const views = new WeakMap<Sentence, TokenView>();

/** Worked out once for every sentence: rules, model and facts all ask for it. */
export function viewOf(sentence: Sentence): TokenView {
	let view = views.get(sentence);
	if (!view) views.set(sentence, (view = lookAt(sentence)));
	return view;
}

function lookAt({tokens}: Sentence): TokenView {
	const lower = lowerForms(tokens);
	const isCapital: boolean[] = [];
	const begins: number[] = [];
	const isAcronym: boolean[] = [];
	const isInitial: boolean[] = [];
	let words = 0;
	let content = 0;
	let capitals = 0;
	let shouted = 0;
	let initial = true;
	for (const [at, token] of tokens.entries()) {
		const isWord = token.kind === 'word';
		const capital = isWord && token.text[0] !== lower[at]![0];
		const acronym = capital && token.text.length > 1 && token.text === token.text.toUpperCase();
		isCapital.push(capital);
		begins.push(beginsOf(lower[at]!));
		isAcronym.push(acronym);
		isInitial.push(initial && isWord);
		if (isWord) {
			words++;
			if (!functionWords.has(lower[at]!)) {
				content++;
				if (capital) capitals++;
			}
			if (acronym) shouted++;
			initial = false;
		} else if (opening.has(token.text)) {
			initial = true;
		} else if (token.kind === 'number') {
			initial = false;
		}
	}
	return {
		tokens,
		lower,
		isCapital,
		begins,
		isAcronym,
		isInitial,
		isShouted: words >= 4 && shouted >= words * 0.7,
		isTitleCased: content >= 4 && capitals >= content * 0.8 && tokens.at(-1)?.text !== '.',
	};
}

/** Whether a word begins with a capital; most letters are plain ones, told without making strings. */
export function isCapitalised(text: string): boolean {
	const code = text.charCodeAt(0);
	if (code < 128) return code >= 65 && code <= 90;
	return text[0] !== text[0]!.toLowerCase();
}

const roman = /^(?:[IVX]{1,5})$/;

export function isRoman(text: string): boolean {
	return roman.test(text);
}

/** A word by itself, to be looked up in lists of phrases. */
export const asToken = (text: string): Token => ({text, kind: 'word', start: 0, end: text.length});
