import type {Token} from '../analysis.js';
import {currencyPrefixes, moneyMagnitudes} from '../data/units.js';
import {lowerForms} from '../lower.js';
import {type NumberReading, scale, thousandsByComma} from '../numbers.js';
import {type Amount, boundsOf} from './amount.js';
import {readRange} from './ranges.js';
import {readRate} from './units.js';

/** `Rp 1,5 juta`, `Rp5-7 juta`, `Rp 2 T`, `US$ 20`, `Rp 3.500 per kilogram`, `Rp 5.000,-`. */
export function readMoney(tokens: readonly Token[], at: number): Amount | undefined {
	const currency = currencyAt(tokens, at);
	if (currency === undefined) return undefined;
	const from = tokens[currency.next]?.text === '.' ? currency.next + 1 : currency.next;
	const number = readSpacedPrice(tokens, from) ?? readQuote(tokens, readRange(tokens, from));
	if (!number) return undefined;
	const isPlain = number.figure !== undefined && number.magnitude === 1;
	const short = isPlain ? moneyMagnitudes.get(tokens[number.next]?.text ?? '') : undefined;
	const value = isPlain ? (thousandsByComma(number.figure) ?? number.value) : number.value;
	const amount = short === undefined ? {...number, value} : scaled({...number, value}, short);
	const next = afterNoCents(tokens, short === undefined ? number.next : number.next + 1);
	const unit = readRate(tokens, {unit: currency.code, next, type: 'money'});
	return {
		...boundsOf(amount),
		magnitude: short ?? number.magnitude,
		unit: unit.unit,
		type: 'money',
		next: unit.next,
	};
}

interface Currency {
	readonly code: string;
	readonly next: number;
}

function currencyAt(tokens: readonly Token[], at: number): Currency | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	// `US $ 5`
	if ((word === 'us' || word === 'as') && lower[at + 1] === '$') {
		return {code: 'USD', next: at + 2};
	}
	const code = currencyPrefixes.get(word);
	if (code === undefined) return undefined;
	// Codes are written in capitals, so that `php` or `sar` in running text is no money.
	const text = tokens[at]?.text ?? '';
	if (text !== text.toUpperCase() && !loosePrefixes.has(word)) return undefined;
	return {code, next: at + 1};
}

/** Codes that are no words in small letters either. */
const loosePrefixes = new Set(['rp', 'idr', 'usd', 'sgd', 'us$']);

/** `Rp 500 000`: after a currency even one group of three belongs to the figure. */
function readSpacedPrice(tokens: readonly Token[], at: number): NumberReading | undefined {
	const [head, group, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!head || !group || !/^[1-9]\d{0,2}$/.test(head.text) || !/^\d00$/.test(group.text)) {
		return undefined;
	}
	if (group.start - head.end !== 1 || after?.kind === 'number') return undefined;
	const figure = head.text + group.text;
	return {value: Number(figure), next: at + 2, magnitude: 1, figure};
}

/** `Rp9.100/9.105`: what is bid and what is asked. */
function readQuote(
	tokens: readonly Token[],
	bid: NumberReading | undefined,
): NumberReading | undefined {
	if (bid?.figure === undefined || bid.valueMax !== undefined) return bid;
	const [bar, figure] = [tokens[bid.next], tokens[bid.next + 1]];
	if (bar?.text !== '/' || figure?.kind !== 'number' || figure.start !== bar.end) return bid;
	const ask = readRange(tokens, bid.next + 1);
	if (ask?.valueMax !== undefined || ask?.magnitude !== bid.magnitude) return bid;
	if (ask.value <= bid.value || ask.value > bid.value * 1.1) return bid;
	return {...bid, valueMax: ask.value, next: ask.next};
}

/** `Rp 5.000,-` and `Rp 5.000,=` end in what stands for no cents. */
function afterNoCents(tokens: readonly Token[], at: number): number {
	const [mark, dash] = [tokens[at], tokens[at + 1]];
	if (!mark || !dash || !/^[,.]$/.test(mark.text) || !/^[-–—=]+$/.test(dash.text)) return at;
	return mark.start === tokens[at - 1]?.end && dash.start === mark.end ? at + 2 : at;
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
