import type {QuantityMention, Sentence, Token} from './analysis.js';
import {numberWords} from './data/number-words.js';
import {currencyPrefixes} from './data/units.js';
import {lowerForms} from './lower.js';
import type {Amount} from './quantities/amount.js';
import {readAmount, ruleOfAmount} from './quantities/amounts.js';
import {afterApproximators, afterPlace, boundStarters} from './quantities/bounds.js';
import {WordSet} from './word-set.js';

/**
 * Finds the figures that count or measure something, in text order: amounts of money, shares, measures, durations,
 * people and things, scores (`3-1`: unit `skor`, `value` and `valueMax` are the two sides as printed).
 *
 * A mention's span holds the words that make it approximate or bound it (`sekitar`, `lebih dari`, `minimal`, `lebih`
 * after it), the currency and the unit; a classifier is the unit where there is one (`tiga ekor sapi`: `ekor`). Figures
 * that only name, number or order something (`Pasal 7`, `Covid-19`, `SU-5`, `kelas 5`, `ke-70`, `kedua`) are not
 * quantities. A bare number is one only with a power of ten, with separators, or after a word such as `mencapai`.
 */
export function findQuantities(_text: string, sentences: readonly Sentence[]): QuantityMention[] {
	const mentions: QuantityMention[] = [];
	readAmounts(sentences, (tokens, at, amount) => mentions.push(toMention(tokens, at, amount)));
	return mentions;
}

/** An amount with the reader that found it and what kind of figure it is. */
export interface ExplainedQuantity {
	readonly mention: QuantityMention;
	readonly rule: string;
	readonly kind: string;
}

/** As `findQuantities`, each amount with what read it. */
export function explainQuantities(sentences: readonly Sentence[]): ExplainedQuantity[] {
	const explained: ExplainedQuantity[] = [];
	readAmounts(sentences, (tokens, at, amount) => {
		const place = afterPlace(tokens, at);
		const first = place > at ? place : afterApproximators(tokens, at);
		explained.push({
			mention: toMention(tokens, at, amount),
			rule: ruleOfAmount(tokens, first, at),
			kind: amount.type ?? 'number',
		});
	});
	return explained;
}

function readAmounts(
	sentences: readonly Sentence[],
	found: (tokens: readonly Token[], at: number, amount: Amount) => void,
): void {
	for (const {tokens} of sentences) {
		const lower = lowerForms(tokens);
		for (let at = 0; at < tokens.length;) {
			const isStart = tokens[at]?.kind === 'number' || mayBegin(lower[at] ?? '');
			const amount = isStart ? readMention(tokens, at) : undefined;
			if (!amount) {
				at = afterFigures(tokens, at);
				continue;
			}
			found(tokens, at, amount);
			at = amount.next;
		}
	}
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
const starters = new WordSet([
	...boundStarters,
	...currencyPrefixes.keys(),
	...numberWords,
	...['beberapa', 'm', 'mag', 'magnitudo', 'magnitude', 'us', 'as', 'minus', '-', '−'],
]);

/** Whether an amount can begin with this word or mark, in small letters. */
function mayBegin(word: string): boolean {
	if (starters.has(word)) return true;
	// `20-an`, `20an`, `2x24`
	const code = word.charCodeAt(0);
	if (code >= 0x30 && code <= 0x39) return true;
	// `M7`
	if (code === 0x6d && word.length === 2) return true;
	// `dua-tiga`
	const dash = word.length > 6 ? word.indexOf('-') : -1;
	return dash > 0 && numberWords.has(word.slice(0, dash));
}

/**
 * Steps over a chain such as `26/7/2023`, `1/2`, `3-1`, `12+400` or `3 x 4` whole, so that none of its parts is read
 * alone.
 */
function afterFigures(tokens: readonly Token[], at: number): number {
	let next = at + 1;
	if (tokens[at]?.kind !== 'number') return next;
	while (tokens[next + 1]?.kind === 'number' && isLink(tokens, next)) next += 2;
	return next;
}

function isLink(tokens: readonly Token[], at: number): boolean {
	const text = tokens[at]?.text ?? '';
	if (text === 'x' || text === 'X' || text === '×') return true;
	return /^[-–/+]$/.test(text) && tokens[at]?.end === tokens[at + 1]?.start;
}

function readMention(tokens: readonly Token[], at: number): Amount | undefined {
	const place = afterPlace(tokens, at);
	if (place > at) {
		const amount = readAmount(tokens, place, at);
		const fits = amount?.type === 'money' || amount?.type === 'measure';
		return fits ? {...amount, approximate: true} : undefined;
	}
	const first = afterApproximators(tokens, at);
	const amount = readAmount(tokens, first, at);
	if (!amount || first === at) return amount;
	// `Beranda > 5 Fakta`: between the names of pages the sign is an arrow.
	if (/^[<>]$/.test(tokens[at]?.text ?? '') && amount.unit === undefined) return undefined;
	return {...amount, approximate: true};
}
