import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {type NumberReading, readNumber} from '../numbers.js';
import type {Amount} from './amount.js';
import {readUnit} from './units.js';

/** The strength of an earthquake: `M 5,6`, `magnitudo 5,6`, `magnitudo (M) 5,6`, `gempa M 7`, `Mag: 5,6`. */
export function readMagnitude(tokens: readonly Token[], at: number): Amount | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	const isLetter = tokens[at]?.text === 'M';
	if (!isLetter && word !== 'magnitudo' && word !== 'magnitude' && word !== 'mag') {
		return readGlued(tokens, at);
	}
	const isLabelled = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
	const first = isLabelled ? at + 4 : at + 1;
	const number = readNumber(tokens, /^[:=]$/.test(lower[first] ?? '') ? first + 1 : first);
	if (!number || !isStrength(number)) return undefined;
	const isWhole = !/[.,]/.test(number.figure ?? '');
	if ((isLetter || word === 'mag') && isWhole && !isQuake(lower, at)) return undefined;
	const unit = readUnit(tokens, number.next);
	const next = unit?.unit === 'magnitudo' ? unit.next : number.next;
	return {value: number.value, unit: 'magnitudo', type: 'measure', next};
}

/** Whether a number can be the strength of an earthquake. */
const isStrength = ({figure, value, magnitude}: NumberReading): boolean =>
	figure !== undefined && magnitude === 1 && value < 12;

/** `gempa M7`. */
function readGlued(tokens: readonly Token[], at: number): Amount | undefined {
	const text = tokens[at]?.text ?? '';
	if (text.length !== 2 || !/^M\d$/.test(text) || !isQuake(lowerForms(tokens), at))
		return undefined;
	return {value: Number(text.slice(1)), unit: 'magnitudo', type: 'measure', next: at + 1};
}

const isQuake = (lower: readonly string[], at: number): boolean =>
	quakeWords.has(lower[at - 1] ?? '') ||
	(lower[at - 1] === '(' && quakeWords.has(lower[at - 2] ?? ''));

const quakeWords = new Set('gempa bumi gempabumi berkekuatan kekuatan lindu magnitudo'.split(' '));

/** Whether a figure without a unit is the strength of an earthquake: `bermagnitudo 5,6`, `gempa berkekuatan 6,2`. */
export function isBareStrength(
	tokens: readonly Token[],
	at: number,
	number: NumberReading,
): boolean {
	const lower = lowerForms(tokens);
	if (!isStrength(number)) return false;
	if (lower[at - 1] === 'bermagnitudo') return true;
	return lower[at - 1] === 'berkekuatan' && quakeWords.has(lower[at - 2] ?? '');
}
