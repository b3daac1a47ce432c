import type {Token} from '../analysis.js';
import {kinds} from '../data/units.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';
import type {Amount} from './amount.js';
import {readClosingBound} from './bounds.js';
import {readMagnitude} from './magnitude.js';
import {readMoney, scaled} from './money.js';
import {readPlain, rounded} from './plain.js';
import {readProduct} from './products.js';
import {afterRangeWord} from './ranges.js';

/** In this order: what is sure by its currency or label first. */
const readers: ReadonlyArray<
	readonly [
		rule: string,
		read: (tokens: readonly Token[], at: number, start: number) => Amount | undefined,
	]
> = [
	['money', readMoney],
	['magnitude', readMagnitude],
	['product', readProduct],
	['plain', readPlain],
];

function readPositive(
	tokens: readonly Token[],
	at: number,
	start: number,
): {readonly rule: string; readonly amount: Amount} | undefined {
	for (const [rule, read] of readers) {
		const amount = read(tokens, at, start);
		if (amount) return {rule, amount};
	}
	return undefined;
}

/** The reader that finds the amount which begins at a token, for those who ask why. */
export function ruleOfAmount(tokens: readonly Token[], at: number, start: number): string {
	return afterSign(tokens, at) > at
		? 'below nothing'
		: (readPositive(tokens, at, start)?.rule ?? 'none');
}

/** An amount with its unit, range and `lebih`; `start` is where the mention begins, with its approximator. */
export function readAmount(
	tokens: readonly Token[],
	at: number,
	start: number,
): Amount | undefined {
	const figure = afterSign(tokens, at);
	const isNegative = figure > at;
	const amount = isNegative
		? (readFromBelow(tokens, figure) ?? negative(readPlain(tokens, figure, start)))
		: readPositive(tokens, at, start)?.amount;
	return amount && readClosingBound(tokens, readSecondEnd(tokens, at, amount));
}

/** Where the figure begins that a minus stands before, or `at`. */
function afterSign(tokens: readonly Token[], at: number): number {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined || next === undefined) return at;
	if (token.text.toLowerCase() === 'minus') return at + 1;
	const isMinus =
		next.kind === 'number' &&
		/^[-−]$/.test(token.text) &&
		token.end === next.start &&
		token.start !== tokens[at - 1]?.end;
	return isMinus ? at + 1 : at;
}

/** `-5 hingga 3 derajat`, `minus 5 sampai minus 2 derajat`: the unit stands at the last end alone. */
function readFromBelow(tokens: readonly Token[], at: number): Amount | undefined {
	const first = readNumber(tokens, at);
	const from = first && afterRangeWord(tokens, first.next);
	if (!first || from === undefined || first.valueMax !== undefined) return undefined;
	const figure = afterSign(tokens, from);
	const second = readPlain(tokens, figure, figure);
	if (second?.type !== 'measure' || second.valueMax !== undefined) return undefined;
	const ends = [-first.value, figure > from ? -second.value : second.value];
	return {...second, value: Math.min(...ends), valueMax: Math.max(...ends)};
}

/** Only measures go below nothing; `minus 5 hingga 10 derajat` is no clear range. */
function negative(amount: Amount | undefined): Amount | undefined {
	if (amount?.type !== 'measure' || amount.valueMax !== undefined) return undefined;
	return {...amount, value: -amount.value};
}

/**
 * The second end of a range that repeats the unit: `5 persen hingga 7 persen`, `Rp 2,5-Rp 3 juta`, `antara Rp 5 juta dan
 * Rp 7 juta`, `30 menit hingga 1 jam`. `at` is where the first end begins.
 */
function readSecondEnd(tokens: readonly Token[], at: number, first: Amount): Amount {
	if (first.valueMax !== undefined || first.unit === undefined || first.unit === 'skor') {
		return first;
	}
	const lower = lowerForms(tokens);
	if (lower[first.next] === 'plus' && lower[first.next + 1] === 'minus') {
		const tolerance = readPlain(tokens, first.next + 2, first.next + 2);
		return tolerance?.unit === first.unit ? within(first, tolerance) : first;
	}
	const isBetween = lower[first.next] === 'dan' && lower[at - 1] === 'antara';
	const from = isBetween ? first.next + 1 : afterRangeWord(tokens, first.next);
	if (from === undefined) return first;
	const figure = afterSign(tokens, from);
	const second =
		figure > from
			? negative(readPlain(tokens, figure, from))
			: (readMoney(tokens, from) ?? readPlain(tokens, from, from));
	if (second?.unit === undefined || second.valueMax !== undefined) return first;
	const start = inUnit(first, second);
	if (start === undefined || start.value === second.value) return first;
	// `minus 5 hingga minus 10 derajat`: the lower end first.
	if (start.value > second.value) {
		if (start.value >= 0) return first;
		return {...start, value: second.value, valueMax: start.value, next: second.next};
	}
	return {...start, unit: second.unit, valueMax: second.value, next: second.next};
}

/** `6 persen plus minus 1 persen`: from 5 to 7. */
function within(amount: Amount, {value, next}: Amount): Amount {
	const [low, high] = [amount.value - value, amount.value + value];
	return {...amount, value: rounded(low), valueMax: rounded(high), approximate: true, next};
}

/** The first end of a range in the unit of the second, or nothing where the two do not fit. */
function inUnit(first: Amount, second: Amount): Amount | undefined {
	const [from = '', to = ''] = [first.unit, second.unit];
	// The rate may stand at the last end alone: `Rp 3.000-Rp 4.500 per kilogram`.
	if (from === to || to.startsWith(`${from}/`)) {
		// So may the magnitude.
		const magnitude = second.magnitude ?? 1;
		const shares = first.magnitude === 1 && magnitude > 1 && first.value < second.value / magnitude;
		return shares ? scaled(first, magnitude) : first;
	}
	const kind = kinds.find((sizes) => sizes[from] !== undefined && sizes[to] !== undefined);
	if (!kind) return undefined;
	return {...first, value: rounded((first.value * kind[from]!) / kind[to]!)};
}
