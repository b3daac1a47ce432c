import {words} from '../language/data/gazetteer-table.js';
import {lowerForms} from '../language/lower.js';
import {lexicon} from '../language/names/lexicon.js';
import type {Span} from '../span.js';
import type {ReadSentence} from './mention.js';
import {plain} from './plain.js';

/** Kin and company: they tell whose the person is, not what the person does. */
const kin = new Set(
	words(
		'istri suami putra putri anak cucu ayah ibu kakak adik pasangan rekan sahabat koleganya rekannya istrinya suaminya putranya putrinya ayahnya ibunya kakaknya adiknya anaknya duo trio sejoli bintang raksasa tokoh',
	),
);

/** Where the words that name an office begin at a token. */
export interface OfficeHead {
	readonly to: number;
	readonly isCapital: boolean;
	readonly isClosed: boolean;
}

export function officeAt(sentence: ReadSentence, at: number): OfficeHead | undefined {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const lex = lexicon();
	if (isCapitalWord(sentence, at)) {
		const title = lex.titles.longest(tokens, lower, at);
		if (!title || title.value === 'address' || kin.has(lower[at]!)) return undefined;
		return {to: title.to, isCapital: true, isClosed: title.value !== 'office'};
	}
	const match = lex.lowerOffices.longest(tokens, lower, at);
	if (!match || kin.has(lower[at]!)) return undefined;
	return {to: match.to, isCapital: false, isClosed: false};
}

export function isCapitalWord({tokens}: ReadSentence, at: number): boolean {
	const token = tokens[at];
	return (
		token !== undefined && token.kind === 'word' && token.text[0] !== token.text[0]!.toLowerCase()
	);
}

/** An office as the text states it at one place. */
export interface StatedOffice extends Span {
	/** White space made plain. */
	readonly text: string;
}

/** The office between two offsets, stray marks at its edges left out. */
export function stated(text: string, from: number, to: number): StatedOffice {
	const [lead] = /^[\s,;:–-]*/.exec(text.slice(from, to))!;
	const start = from + lead.length;
	const printed = text.slice(start, to).replace(/[\s,;:–-]+$/, '');
	return {
		text: plain(printed).replace(/\( /g, '(').replace(/ \)/g, ')'),
		start,
		end: start + printed.length,
	};
}
