import {type Amount, boundsOf} from './quantities/amount.js';
import {readMagnitude} from './quantities/magnitude.js';
import {readMoney, scaled} from './quantities/money.js';
import type {QuantityMention, Sentence, Token} from './analysis.js';
import {amountCues, approximators, placeApproximators, rangeWords} from './data/quantity-words.js';
import {numberWords} from './data/number-words.js';
import {currencyPrefixes} from './data/units.js';
import {isLabel, isNamed, isYear} from './quantities/labels.js';
import {lowerForms} from './lower.js';
import {readRange} from './quantities/ranges.js';
import {type NumberReading, readNumber, thousandsByComma} from './numbers.js';
import {readScore} from './quantities/scores.js';
import {readNoun, readUnit, type UnitReading} from './quantities/units.js';

/**
 * Finds the figures that count or measure something, in text order: amounts of money, shares, measures, durations,
 * people and things, scores (`3-1`: unit `skor`, `value` and `valueMax` are the two sides as printed).
 *
 * A mention's span holds the words that make it approximate (`sekitar`, `lebih dari`, `lebih` after it), the currency
 * and the unit. Figures that only name or number something (`Pasal 7`, `Covid-19`, `SU-5`, `kelas 5`) are not
 * quantities. A bare number is one only with a power of ten, with separators, or after a word such as `mencapai`.
 */
export function findQuantities(_text: string, sentences: readonly Sentence[]): QuantityMention[] {
	const mentions: QuantityMention[] = [];
	for (const {tokens} of sentences) {
		for (let at = 0; at < tokens.length;) {
			const amount = mayBegin(tokens, at) ? readMention(tokens, at) : undefined;
			if (!amount) {
				at = afterFigures(tokens, at);
				continue;
			}
			mentions.push(toMention(tokens, at, amount));
			at = amount.next;
		}
	}
	return mentions;
}

function toMention(tokens: readonly Token[], at: number, amount: Amount): QuantityMention {
	const {value, valueMax, unit, approximate} = amount;
	return {
		start: tokens[at]?.start ?? 0,
		end: tokens[amount.next - 1]?.end ?? 0,
		value,
		...(valueMax !== undefined && {valueMax}),
		...(unit !== undefined && {unit}),
		...(approximate && {approximate}),
	};
}

/** Words that an amount can begin with: most words of a text can't. */
const starters: ReadonlySet<string> = new Set([
	...[...approximators, ...placeApproximators].map(([first = '']) => first),
	...currencyPrefixes.keys(),
	...numberWords,
	...['m', 'magnitudo', 'minus', '-', '−'],
]);

function mayBegin(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind === 'number') return true;
	const lower = lowerForms(tokens)[at] ?? '';
	if (starters.has(lower)) return true;
	// `dua-tiga`, `20-an`, `20an`
	const dash = lower.indexOf('-');
	return (dash > 0 && starters.has(lower.slice(0, dash))) || /^\d[\d.]*-?an$/.test(lower);
}

/** Steps over a chain such as `26/7/2023`, `1/2` or `3-1` whole, so that none of its parts is read alone. */
function afterFigures(tokens: readonly Token[], at: number): number {
	let next = at + 1;
	if (tokens[at]?.kind !== 'number') return next;
	while (
		/^[-–/]$/.test(tokens[next]?.text ?? '') &&
		tokens[next + 1]?.kind === 'number' &&
		tokens[next]?.end === tokens[next + 1]?.start
	) {
		next += 2;
	}
	return next;
}

function readMention(tokens: readonly Token[], at: number): Amount | undefined {
	const place = matchPhrase(tokens, at, placeApproximators);
	if (place > at) {
		const amount = readAmount(tokens, place, at);
		const fits = amount?.type === 'money' || amount?.type === 'measure';
		return fits ? {...amount, approximate: true} : undefined;
	}
	let first = at;
	// At most two: `hampir mencapai sekitar 50`.
	for (let count = 0; count < 2; count++) first = matchPhrase(tokens, first, approximators);
	const amount = readAmount(tokens, first, at);
	return amount && first > at ? {...amount, approximate: true} : amount;
}

/** The end of the longest of the phrases that stands at `at`, or `at`. */
function matchPhrase(
	tokens: readonly Token[],
	at: number,
	phrases: readonly (readonly string[])[],
): number {
	const lower = lowerForms(tokens);
	let end = at;
	for (const phrase of phrases) {
		if (at + phrase.length <= end || lower[at] !== phrase[0]) continue;
		if (phrase.every((word, index) => lower[at + index] === word)) end = at + phrase.length;
	}
	return end;
}

/** An amount with its unit, range and `lebih`; `start` is where the mention begins, with its approximator. */
function readAmount(tokens: readonly Token[], at: number, start: number): Amount | undefined {
	const sign = readSign(tokens, at);
	const amount =
		readMoney(tokens, at) ?? readMagnitude(tokens, at) ?? readPlain(tokens, sign.next, start);
	if (!amount) return undefined;
	const isNegative = sign.next > at;
	if (isNegative && amount.type !== 'measure') return undefined;
	const signed = isNegative ? {...amount, value: -amount.value} : amount;
	return readMore(tokens, readSecondEnd(tokens, at, signed));
}

function readSign(tokens: readonly Token[], at: number): {readonly next: number} {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (next?.kind !== 'number' || token === undefined) return {next: at};
	const isMinus =
		/^[-−]$/.test(token.text) && token.end === next.start && token.start !== tokens[at - 1]?.end;
	return {next: isMinus || token.text.toLowerCase() === 'minus' ? at + 1 : at};
}

function readPlain(tokens: readonly Token[], at: number, start: number): Amount | undefined {
	const number = withWords(tokens, readRange(tokens, at));
	if (!number || isLabel(tokens, at, start, number)) return undefined;
	const unit = readUnitAfter(tokens, at, number);
	if (unit) {
		const isCount = unit.type === 'count' || unit.type === 'noun';
		const whole = isCount && number.magnitude === 1 ? thousandsByComma(number.figure) : undefined;
		return {
			...boundsOf(number),
			value: whole ?? number.value,
			magnitude: number.magnitude,
			unit: unit.unit,
			type: unit.type,
			next: unit.next,
		};
	}
	const score = readScore(tokens, at);
	if (score) return score;
	if (lowerForms(tokens)[at - 1] === 'bermagnitudo' && number.value < 12) {
		return {...boundsOf(number), unit: 'magnitudo', type: 'measure', next: number.next};
	}
	return isAmount(tokens, at, start, number) ? {...boundsOf(number), next: number.next} : undefined;
}

/**
 * The second end of a range that repeats the unit: `5 persen hingga 7 persen`, `Rp 2,5-Rp 3 juta`, `antara Rp 5 juta dan
 * Rp 7 juta`. `at` is where the first end begins.
 */
function readSecondEnd(tokens: readonly Token[], at: number, first: Amount): Amount {
	if (first.valueMax !== undefined || first.unit === undefined) return first;
	const lower = lowerForms(tokens);
	const joiner = lower[first.next] ?? '';
	if (!rangeWords.has(joiner) && !(joiner === 'dan' && lower[at - 1] === 'antara')) return first;
	const from = lower[first.next + 1] === 'dengan' ? first.next + 2 : first.next + 1;
	const second = readMoney(tokens, from) ?? readPlain(tokens, from, from);
	// The rate may stand at the last end alone: `Rp 3.000-Rp 4.500 per kilogram`.
	const isSame = second?.unit === first.unit || second?.unit?.startsWith(`${first.unit}/`) === true;
	if (!second || !isSame || second.valueMax !== undefined) return first;
	// So may the magnitude.
	const magnitude = second.magnitude ?? 1;
	const shares = first.magnitude === 1 && magnitude > 1 && first.value < second.value / magnitude;
	const start = shares ? scaled(first, magnitude) : first;
	if (start.value >= second.value) return first;
	return {...start, unit: second.unit ?? first.unit, valueMax: second.value, next: second.next};
}

/** `12 ribu lebih`, `20 orang lebih`; but `5 persen lebih tinggi` compares. */
function readMore(tokens: readonly Token[], amount: Amount): Amount {
	const lower = lowerForms(tokens);
	if (lower[amount.next] !== 'lebih') return amount;
	const follower = tokens[amount.next + 1];
	const isOpen = follower?.kind === 'word' && !followsMore.has(lower[amount.next + 1] ?? '');
	const unit = amount.unit === undefined ? readUnitAt(tokens, amount.next + 1) : undefined;
	if (unit)
		return {...amount, unit: unit.unit, type: unit.type, next: unit.next, approximate: true};
	return isOpen ? amount : {...amount, next: amount.next + 1, approximate: true};
}

const followsMore = new Set(
	'yang dan untuk di ke pada dalam karena akibat saat ketika dengan itu ini tersebut sejak telah'.split(
		' ',
	),
);

const readUnitAt = (tokens: readonly Token[], at: number): UnitReading | undefined =>
	readUnit(tokens, at) ?? readNoun(tokens, at);

/** `2 (dua) orang`: a figure that is repeated in words. */
function withWords(
	tokens: readonly Token[],
	number: NumberReading | undefined,
): NumberReading | undefined {
	if (number?.figure === undefined || tokens[number.next]?.text !== '(') return number;
	const words = readNumber(tokens, number.next + 1);
	const isRepeated = words?.value === number.value && tokens[words.next]?.text === ')';
	return isRepeated ? {...number, next: words.next + 1} : number;
}

function readUnitAfter(
	tokens: readonly Token[],
	at: number,
	number: NumberReading,
): UnitReading | undefined {
	const listed = readUnit(tokens, number.next);
	if (listed || number.figure === undefined) return listed;
	if (isYear(number.figure) || (number.magnitude === 1 && isNamed(tokens, at))) return undefined;
	return number.valueMax === undefined ? readNoun(tokens, number.next) : undefined;
}

/** Whether a number without a unit still counts something. */
function isAmount(
	tokens: readonly Token[],
	at: number,
	start: number,
	number: NumberReading,
): boolean {
	if (number.magnitude > 1) return true;
	if (number.figure === undefined) return false;
	const cue = amountCues.has(lowerForms(tokens)[at - 1] ?? '') || start < at;
	if (/^\d+$/.test(number.figure)) return cue && !isYear(number.figure);
	if (isNamed(tokens, at) && !cue) return false;
	return cue || /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(number.figure);
}
