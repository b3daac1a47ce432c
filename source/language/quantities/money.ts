import type {Token} from '../analysis.js';
import {currencyPrefixes, moneyMagnitudes} from '../data/units.js';
import {lowerForms} from '../lower.js';
import {scale, thousandsByComma} from '../numbers.js';
import {type Amount, boundsOf} from './amount.js';
import {readRange} from './ranges.js';
import {readRate} from './units.js';

/** `Rp 1,5 juta`, `Rp5-7 juta`, `Rp 2 T`, `US$ 20`, `Rp 3.500 per kilogram`. */
export function readMoney(tokens: readonly Token[], at: number): Amount | undefined {
	const code = currencyAt(tokens, at);
	if (code === undefined) return undefined;
	const number = readRange(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
	if (!number) return undefined;
	const isPlain = number.figure !== undefined && number.magnitude === 1;
	const short = isPlain ? moneyMagnitudes.get(tokens[number.next]?.text ?? '') : undefined;
	const value = isPlain ? (thousandsByComma(number.figure) ?? number.value) : number.value;
	const amount = short === undefined ? {...number, value} : scaled({...number, value}, short);
	const next = short === undefined ? number.next : number.next + 1;
	const unit = readRate(tokens, {unit: code, next, type: 'money'});
	return {
		...boundsOf(amount),
		magnitude: short ?? number.magnitude,
		unit: unit.unit,
		type: 'money',
		next: unit.next,
	};
}

function currencyAt(tokens: readonly Token[], at: number): string | undefined {
	const code = currencyPrefixes.get(lowerForms(tokens)[at] ?? '');
	// Codes are written in capitals, so that `php` or `sar` in running text is no money.
	const text = tokens[at]?.text ?? '';
	return text === text.toUpperCase() || /^rp$/i.test(text) ? code : undefined;
}

/** An amount whose magnitude was printed after it. */
export function scaled<T extends Pick<Amount, 'value' | 'valueMax'>>(
	amount: T,
	magnitude: number,
): T {
	const {value, valueMax} = amount;
	return {
		...amount,
		value: scale(String(value), magnitude),
		...(valueMax !== undefined && {valueMax: scale(String(valueMax), magnitude)}),
	};
}
