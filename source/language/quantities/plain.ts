import type {Token} from '../analysis.js';
import {amountCues} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';
import {type NumberReading, readNumber, thousandsByComma} from '../numbers.js';
import {type Amount, boundsOf} from './amount.js';
import {isLabel, isNamed, isYear} from './labels.js';
import {isBareStrength} from './magnitude.js';
import {readRange} from './ranges.js';
import {readScore} from './scores.js';
import {readNoun, readUnit, type UnitReading} from './units.js';

/**
 * A figure or number in words with what it counts or measures after it, or one that is an amount without it.
 * `start` is where the mention begins, with its approximator.
 */
export function readPlain(tokens: readonly Token[], at: number, start: number): Amount | undefined {
	const number = withTolerance(tokens, withMore(tokens, readRange(tokens, at)));
	if (!number) return undefined;
	const isMore = lowerForms(tokens)[number.next] === 'lebih';
	// `100 lebih warga`
	const listed = readUnit(tokens, isMore ? number.next + 1 : number.next);
	if (isLabel(tokens, at, start, number, listed)) return undefined;
	const unit = listed ?? readUnlisted(tokens, at, start, number);
	if (unit) return measured(number, unit, isMore);
	const score = readScore(tokens, at);
	if (score) return score;
	if (isBareStrength(tokens, at, number)) {
		return {...boundsOf(number), unit: 'magnitudo', type: 'measure', next: number.next};
	}
	if (isAge(tokens, at, number)) {
		return {...boundsOf(number), unit: 'tahun', type: 'measure', next: number.next};
	}
	return isAmount(tokens, at, start, number) ? {...boundsOf(number), next: number.next} : undefined;
}

function measured(number: NumberReading, {unit, type, next}: UnitReading, isMore: boolean): Amount {
	const {value, valueMax, magnitude, figure} = number;
	const isCount = type === 'count' || type === 'noun';
	const whole = isCount && magnitude === 1 ? thousandsByComma(figure) : undefined;
	return {
		value: whole ?? value,
		...(valueMax !== undefined && {valueMax}),
		...((number.approximate === true || isMore) && {approximate: true}),
		magnitude,
		unit,
		type,
		next,
	};
}

/** `2 (dua) orang`, `dua (2) orang`: a number that is repeated the other way; `dua puluh sekian persen`. */
function withMore(
	tokens: readonly Token[],
	number: NumberReading | undefined,
): NumberReading | undefined {
	if (number === undefined) return undefined;
	if (lowerForms(tokens)[number.next] === 'sekian') {
		return {...number, approximate: true, next: number.next + 1};
	}
	if (tokens[number.next]?.text !== '(') return number;
	const again = readNumber(tokens, number.next + 1);
	const isOther = (again?.figure === undefined) !== (number.figure === undefined);
	const isRepeated = isOther && again?.value === number.value && tokens[again.next]?.text === ')';
	return isRepeated ? {...number, next: again.next + 1} : number;
}

/** `5 plus minus 1 persen`, `5 ± 1 persen`: from 4 to 6. */
function withTolerance(
	tokens: readonly Token[],
	number: NumberReading | undefined,
): NumberReading | undefined {
	if (number === undefined || number.valueMax !== undefined) return number;
	const lower = lowerForms(tokens);
	const sign = lower[number.next];
	const isWords = sign === 'plus' && lower[number.next + 1] === 'minus';
	if (!isWords && sign !== '±' && sign !== 'plus-minus') return number;
	const tolerance = readNumber(tokens, number.next + (isWords ? 2 : 1));
	if (!tolerance || tolerance.valueMax !== undefined) return number;
	const {value} = number;
	return {
		...number,
		value: rounded(value - tolerance.value),
		valueMax: rounded(value + tolerance.value),
		approximate: true,
		next: tolerance.next,
	};
}

/** Without what floating arithmetic leaves behind. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** A noun that is in no list of units. */
function readUnlisted(
	tokens: readonly Token[],
	at: number,
	start: number,
	number: NumberReading,
): UnitReading | undefined {
	const {figure, value, valueMax, magnitude} = number;
	if (figure === undefined) {
		// `satu` is an article more often than a count, and `setengah jadi` no half.
		const lower = lowerForms(tokens);
		if (value === 1 || lower[at] === 'setengah') return undefined;
		return readNoun(tokens, number.next) ?? readAbbreviation(tokens, at, number);
	}
	if (valueMax !== undefined || isYear(figure)) return undefined;
	if (magnitude === 1 && start === at && isNamed(tokens, at)) return undefined;
	return readNoun(tokens, number.next) ?? readAbbreviation(tokens, at, number);
}

/** `12 DPW menolak`: a word in capitals after a whole figure that no name stands before. */
function readAbbreviation(
	tokens: readonly Token[],
	at: number,
	number: NumberReading,
): UnitReading | undefined {
	const text = tokens[number.next]?.text ?? '';
	if (!/^[A-Z]{3,6}$/.test(text) || clocks.has(text)) return undefined;
	const isSmall = /^[a-z]/.test(tokens[at - 1]?.text ?? 'a');
	if (!isSmall || !Number.isInteger(number.value) || number.value < 2) return undefined;
	return {unit: text, next: number.next + 1, type: 'noun'};
}

const clocks = new Set(['WIB', 'WITA', 'WIT', 'GMT', 'UTC', 'SM', 'BBWI']);

/** `berusia 45`: years, where nothing else is said. */
function isAge(tokens: readonly Token[], at: number, number: NumberReading): boolean {
	const before = lowerForms(tokens)[at - 1];
	if (before !== 'berusia' && before !== 'berumur') return false;
	return /^\d{1,3}$/.test(number.figure ?? '') && number.magnitude === 1 && number.value < 130;
}

/** Whether a number without a unit still counts something. */
function isAmount(
	tokens: readonly Token[],
	at: number,
	start: number,
	number: NumberReading,
): boolean {
	if (number.magnitude > 1) return true;
	const cue = amountCues.has(lowerForms(tokens)[at - 1] ?? '') || start < at;
	if (isPart(tokens, number)) return true;
	if (number.figure === undefined) {
		return cue && (number.approximate === true || isFraction(number));
	}
	if (number.figure.includes('/')) return cue;
	if (/^\d+$/.test(number.figure)) return cue && !isYear(number.figure);
	if (isNamed(tokens, at) && !cue) return false;
	return cue || /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(number.figure);
}

/** `setengah dari penduduk`, `140 dari 275 kursi`, `dua di antaranya`: a part of what is named after it. */
function isPart(tokens: readonly Token[], number: NumberReading): boolean {
	const lower = lowerForms(tokens);
	const word = lower[number.next];
	if (number.figure !== undefined && isYear(number.figure)) return false;
	if (word === 'di') {
		return number.value > 1 && /^antara(?:nya)?$/.test(lower[number.next + 1] ?? '');
	}
	if (word !== 'dari') return false;
	if (isFraction(number)) return true;
	const whole = readNumber(tokens, number.next + 1);
	if (!whole || number.value < 2 || whole.value <= number.value) return false;
	return readUnit(tokens, whole.next)?.type === 'count';
}

const isFraction = ({value}: NumberReading): boolean => value > 0 && value < 1;
