import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';
import type {Amount} from './amount.js';
import {readUnit} from './units.js';

/** The strength of an earthquake: `M 5,6`, `magnitudo 5,6`, `magnitudo (M) 5,6`, `bermagnitudo 5,6`. */
export function readMagnitude(tokens: readonly Token[], at: number): Amount | undefined {
	const lower = lowerForms(tokens);
	const word = tokens[at]?.text ?? '';
	if (word !== 'M' && lower[at] !== 'magnitudo') return undefined;
	const hasLabel = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
	const number = readNumber(tokens, hasLabel ? at + 4 : at + 1);
	if (number?.figure === undefined || number.magnitude > 1 || number.value >= 12) return undefined;
	if (word === 'M' && !/[.,]/.test(number.figure)) return undefined;
	const unit = readUnit(tokens, number.next);
	const next = unit?.unit === 'magnitudo' ? unit.next : number.next;
	return {value: number.value, unit: 'magnitudo', type: 'measure', next};
}
