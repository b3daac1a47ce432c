import type {Token} from '../analysis.js';
import {units} from '../data/number-words.js';
import {rangeWords} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';
import {type NumberReading, readNumber} from '../numbers.js';

/** A number or a range of numbers that share a power of ten: `400 sampai 500 ribu`, `dua-tiga`. */
export function readRange(tokens: readonly Token[], at: number): NumberReading | undefined {
	const first = readPair(tokens, at) ?? readNumber(tokens, at);
	if (!first) return first;
	const joint = readJoiner(tokens, at, first);
	if (!joint) return first;
	const second = readNumber(tokens, joint.next);
	if (first.valueMax !== undefined) return betweenVague(first, second);
	const isMixed = (second?.figure === undefined) !== (first.figure === undefined);
	// `tiga hingga 10 meter`, but a dash joins figures with figures.
	if (!second || second.valueMax !== undefined || (isMixed && !joint.isWord)) return first;
	const mantissa = second.value / second.magnitude;
	const shares = first.magnitude === 1 && second.magnitude > 1 && first.value < mantissa;
	const value = shares ? first.value * second.magnitude : first.value;
	if (value >= second.value) return first;
	// `2 atau 3 orang` is about that many; `5 atau 10` are two numbers.
	const isStep = second.value / second.magnitude - value / second.magnitude === 1;
	if (joint.isChoice && first.figure !== undefined && !isStep) return first;
	return {...second, value, valueMax: second.value, ...(joint.isChoice && {approximate: true})};
}

/** `puluhan hingga ratusan`. */
function betweenVague(first: NumberReading, second: NumberReading | undefined): NumberReading {
	const top = second?.valueMax;
	if (!second || top === undefined || top <= (first.valueMax ?? 0)) return first;
	return {...second, value: first.value, valueMax: top};
}

interface Joiner {
	readonly next: number;
	readonly isWord: boolean;
	readonly isChoice: boolean;
}

/** What joins the two ends of a range after `first`. */
function readJoiner(
	tokens: readonly Token[],
	at: number,
	first: Pick<NumberReading, 'next'>,
): Joiner | undefined {
	const next = afterRangeWord(tokens, first.next);
	const lower = lowerForms(tokens);
	const joiner = lower[first.next] ?? '';
	if (next !== undefined) return {next, isWord: /^[a-z]/.test(joiner), isChoice: false};
	if (joiner === 'atau') return {next: first.next + 1, isWord: true, isChoice: true};
	const isBetween = joiner === 'dan' && lower[at - 1] === 'antara';
	return isBetween ? {next: first.next + 1, isWord: true, isChoice: false} : undefined;
}

/** The end of the word or mark of range at `at`: `-`, `hingga`, `sampai dengan`, `s/d`. */
export function afterRangeWord(tokens: readonly Token[], at: number): number | undefined {
	const lower = lowerForms(tokens);
	const joiner = lower[at] ?? '';
	if (joiner === 's' && lower[at + 1] === '/' && lower[at + 2] === 'd') {
		return lower[at + 3] === '.' ? at + 4 : at + 3;
	}
	if (!rangeWords.has(joiner)) return undefined;
	return lower[at + 1] === 'dengan' ? at + 2 : at + 1;
}

/** `dua-tiga`, `lima-enam`, `satu dua`: a small number that may be one more. */
function readPair(tokens: readonly Token[], at: number): NumberReading | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	const unit = units.get(word);
	if (unit !== undefined) {
		const isPair = unit > 0 && units.get(lower[at + 1] ?? '') === unit + 1;
		if (!isPair || !isUnitAlone(lower, at + 1) || units.has(lower[at - 1] ?? '')) return undefined;
		return {value: unit, valueMax: unit + 1, approximate: true, next: at + 2, magnitude: 1};
	}
	const dash = word.indexOf('-');
	if (dash < 0) return undefined;
	const value = smallNumber(word.slice(0, dash));
	const valueMax = smallNumber(word.slice(dash + 1));
	if (value === undefined || valueMax === undefined || value >= valueMax) return undefined;
	return {value, valueMax, approximate: true, next: at + 1, magnitude: 1};
}

/** Whether a unit is not the head of a longer number: `satu dua puluh`. */
const isUnitAlone = (lower: readonly string[], at: number): boolean =>
	!/^(?:belas|puluh|ratus|koma)$/.test(lower[at + 1] ?? '') && !units.has(lower[at + 1] ?? '');

const smallNumber = (word: string): number | undefined =>
	word === 'sepuluh' ? 10 : units.get(word) || undefined;
