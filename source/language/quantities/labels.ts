import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {functionWords} from '../data/function-words.js';
import {designators} from '../data/quantity-words.js';
import {counted, measures} from '../data/units.js';
import {lowerForms} from '../lower.js';
import type {NumberReading} from '../numbers.js';

export const isYear = (figure: string): boolean => /^(?:1[89]|20)\d\d$/.test(figure);

/** A figure after a capitalised word in mid-sentence belongs to the name: `Liga 1`, `iPhone 15`. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before?.kind !== 'word') return false;
	if (functionWords.has(before.text.toLowerCase())) return false;
	return isUpperCase(before.text[0]) || isUpperCase(before.text[1]);
}

/** Figures that label (`Pasal 7`, `kelas 5`), belong to a year, a fraction or a name. */
export function isLabel(
	tokens: readonly Token[],
	at: number,
	start: number,
	number: NumberReading,
): boolean {
	if (start < at) return false;
	const lower = lowerForms(tokens);
	const dot = tokens[at - 1]?.text === '.' ? 1 : 0;
	const before = lower[at - 1 - dot] ?? '';
	// An ordinal that is written apart: `ke - 70`.
	if (before === '-' && lower[at - 2] === 'ke') return true;
	if (designators.has(before) || (before === 'salah' && lower[at] === 'satu')) return true;
	if (number.figure === undefined) return isNameOfWords(tokens, at);
	if (tokens[number.next]?.text === '/' && tokens[number.next + 1]?.kind === 'number') return true;
	if (!isYear(number.figure)) return false;
	return before === 'tahun' || yearCues.has(before) || isNamed(tokens, at);
}

const yearCues = new Set(
	'pada sejak hingga sampai di dari per selama sepanjang awal akhir pertengahan'.split(' '),
);

/** `Empat Lawang`: number words with capitals in mid-sentence. */
function isNameOfWords(tokens: readonly Token[], at: number): boolean {
	const isCapital = isUpperCase(tokens[at]?.text[0]);
	const isInside = at > 0 && tokens[at - 1]?.kind === 'word';
	const unit = lowerForms(tokens)[at + 1] ?? '';
	return isCapital && isInside && !counted.has(unit) && !measures.has(unit);
}
