import type {Token} from '../analysis.js';
import {counted, countedPhrases, fates} from '../data/counted-words.js';
import {functionWords} from '../data/function-words.js';
import {countedAbbreviations, notCounted} from '../data/quantity-words.js';
import {currencyNames, currencyPrefixes, measures} from '../data/units.js';
import {lowerForms} from '../lower.js';

/** What a figure counts. */
export interface UnitReading {
	readonly unit: string;
	/** Index of the first token after the unit. */
	readonly next: number;
	/** `noun`: a word that is in no list of units. */
	readonly type: 'money' | 'measure' | 'count' | 'noun';
}

/** The unit that begins at token `at`; with `per` or `/` and a second unit for money and measures. */
export function readUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
	const plain = readMeasure(tokens, at) ?? readCurrency(tokens, at) ?? readCounted(tokens, at);
	return plain && readRate(tokens, plain);
}

/** Adds `/kg`, `per kilogram`, `per dolar AS` to a unit of money or measure. */
export function readRate(tokens: readonly Token[], unit: UnitReading): UnitReading {
	if (unit.type === 'count' || unit.type === 'noun' || unit.unit === '%') return unit;
	const lower = lowerForms(tokens);
	if (lower[unit.next] !== '/' && lower[unit.next] !== 'per') return unit;
	const at = unit.next + 1;
	const below =
		readMeasure(tokens, at) ??
		readCounted(tokens, at) ??
		(unit.type === 'money' ? (readCurrency(tokens, at) ?? readSign(tokens, at)) : undefined);
	if (!below) return unit;
	return {...unit, unit: `${unit.unit}/${below.unit}`, next: below.next};
}

/** The first words of the measures that are written in several. */
const longMeasures: ReadonlySet<string> = new Set(
	[...measures.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''),
);

function readMeasure(tokens: readonly Token[], at: number): UnitReading | undefined {
	const lower = lowerForms(tokens);
	const first = lower[at];
	if (first === undefined) return undefined;
	if (longMeasures.has(first)) {
		for (let length = Math.min(3, tokens.length - at); length > 1; length--) {
			const unit = measures.get(lower.slice(at, at + length).join(' '));
			if (unit !== undefined) return {unit, next: at + length, type: 'measure'};
		}
	}
	const unit = measures.get(first) ?? measures.get(withoutNya(first));
	// A single capital letter is a label or a magnitude: `5 M`.
	if (unit === undefined || (first.length === 1 && first !== tokens[at]?.text)) return undefined;
	return {unit, next: at + 1, type: 'measure'};
}

/** `40 persennya`: the unit without the ending that points back. */
const withoutNya = (word: string): string =>
	word.length > 5 && word.endsWith('nya') ? word.slice(0, -3) : word;

function readCurrency(tokens: readonly Token[], at: number): UnitReading | undefined {
	const lower = lowerForms(tokens);
	const meanings = currencyNames.get(lower[at] ?? '');
	const code = tokens[at]?.text ?? '';
	if (!meanings) {
		// `100$`
		const isGlued = tokens[at]?.start === tokens[at - 1]?.end;
		const sign = isGlued && tokens[at + 1]?.kind !== 'number' ? readSign(tokens, at) : undefined;
		if (sign) return sign;
		const isCode = /^[A-Z]{3}$/.test(code) && currencyPrefixes.get(lower[at] ?? '') === code;
		return isCode ? {unit: code, next: at + 1, type: 'money'} : undefined;
	}
	for (let length = 2; length > 0; length--) {
		const country = lower.slice(at + 1, at + 1 + length).join(' ');
		const unit = country === '' ? undefined : meanings.get(country);
		if (unit !== undefined) return {unit, next: at + 1 + length, type: 'money'};
	}
	const unit = meanings.get('');
	return unit === undefined ? undefined : {unit, next: at + 1, type: 'money'};
}

/** A sign such as `US$` after what it counts. */
function readSign(tokens: readonly Token[], at: number): UnitReading | undefined {
	const token = tokens[at];
	if (token?.kind !== 'symbol') return undefined;
	const unit = currencyPrefixes.get(token.text.toLowerCase());
	return unit === undefined ? undefined : {unit, next: at + 1, type: 'money'};
}

function readCounted(tokens: readonly Token[], at: number): UnitReading | undefined {
	const token = tokens[at];
	const lower = lowerForms(tokens);
	const word = lower[at];
	if (token === undefined || word === undefined) return undefined;
	if (countedAbbreviations.has(token.text)) return {unit: token.text, next: at + 1, type: 'count'};
	const second = lower[at + 1] ?? '';
	if (countedPhrases.get(word)?.has(second) === true) {
		return {unit: `${word} ${second}`, next: at + 2, type: 'count'};
	}
	if (fates.has(word)) return {unit: 'orang', next: at, type: 'count'};
	return counted.has(word) ? {unit: word, next: at + 1, type: 'count'} : undefined;
}

/** A noun that no list knows, told from verbs and function words by its form. */
export function readNoun(tokens: readonly Token[], at: number): UnitReading | undefined {
	const word = tokens[at]?.text ?? '';
	if (!/^[a-z]{3,}(?:-[a-z]+)?$/.test(word)) return undefined;
	if (functionWords.has(word) || notCounted.has(word)) return undefined;
	if (/^(?:me[mnlrwy]|di|ber|ter|se)/.test(word) || word.endsWith('nya')) return undefined;
	return {unit: word, next: at + 1, type: 'noun'};
}
