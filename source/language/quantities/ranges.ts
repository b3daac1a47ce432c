import type {Token} from '../analysis.js';
import {rangeWords} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';
import {type NumberReading, readNumber} from '../numbers.js';

/** A number or a range of numbers that share a power of ten: `400 sampai 500 ribu`, `dua-tiga`. */
export function readRange(tokens: readonly Token[], at: number): NumberReading | undefined {
	const first = readNumber(tokens, at) ?? readPair(tokens, at);
	if (!first || first.valueMax !== undefined) return first;
	const lower = lowerForms(tokens);
	const joiner = lower[first.next] ?? '';
	const isBetween = joiner === 'dan' && lower[at - 1] === 'antara';
	const isChoice = joiner === 'atau' && first.figure === undefined;
	if (!isBetween && !isChoice && !rangeWords.has(joiner)) return first;
	let from = lower[first.next + 1] === 'dengan' ? first.next + 2 : first.next + 1;
	if (lower[from - 1] === 's' && lower[from] === '/') from += 2;
	const second = readNumber(tokens, from);
	const isMixed = (second?.figure === undefined) !== (first.figure === undefined);
	// `tiga hingga 10 meter`, but a dash joins figures with figures.
	if (!second || (isMixed && !/^[a-z]/.test(joiner))) return first;
	const mantissa = second.value / second.magnitude;
	const shares = first.magnitude === 1 && second.magnitude > 1 && first.value < mantissa;
	const value = shares ? first.value * second.magnitude : first.value;
	if (value >= second.value) return first;
	return {...second, value, valueMax: second.value, ...(isChoice && {approximate: true})};
}

/** `dua-tiga`, `lima-enam`: one word for a small range. */
function readPair(tokens: readonly Token[], at: number): NumberReading | undefined {
	const [low, high, more] = (lowerForms(tokens)[at] ?? '').split('-');
	if (low === undefined || high === undefined || more !== undefined) return undefined;
	const value = smallNumber(low);
	const valueMax = smallNumber(high);
	if (value === undefined || valueMax === undefined || value >= valueMax) return undefined;
	return {value, valueMax, approximate: true, next: at + 1, magnitude: 1};
}

const small = new Map(
	['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].map(
		(word, index): [string, number] => [word, index + 1],
	),
);
const smallNumber = (word: string): number | undefined => small.get(word);
