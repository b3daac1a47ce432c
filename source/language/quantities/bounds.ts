import type {Token} from '../analysis.js';
import {approximators, closingBounds, placeApproximators} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';
import type {Amount} from './amount.js';
import {readNoun, readUnit} from './units.js';

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, the longest first. */
function byFirstWord(phrases: readonly (readonly string[])[]): Phrases {
	const map = new Map<string, (readonly string[])[]>();
	for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
		const first = phrase[0] ?? '';
		map.set(first, [...(map.get(first) ?? []), phrase]);
	}
	return map;
}

const signs = [
	['+', '-'],
	['+', '/', '-'],
];
const before = byFirstWord([...approximators, ...signs]);
const places = byFirstWord(placeApproximators);
const after = byFirstWord(closingBounds);

/** Every word that a bound before an amount can begin with. */
export const boundStarters: readonly string[] = [...before.keys(), ...places.keys()];

/** The end of the longest of the phrases that stands at `at`, or `at`. */
function endOf(tokens: readonly Token[], at: number, phrases: Phrases): number {
	const lower = lowerForms(tokens);
	const phrase = phrases
		.get(lower[at] ?? '')
		?.find((words) => words.every((word, index) => lower[at + index] === word));
	return phrase ? at + phrase.length : at;
}

/** The end of `sekitar`, `lebih dari`, `hampir mencapai sekitar`: two at most. */
export function afterApproximators(tokens: readonly Token[], at: number): number {
	return endOf(tokens, endOf(tokens, at, before), before);
}

/** The end of `di atas`, `di bawah`. */
export const afterPlace = (tokens: readonly Token[], at: number): number =>
	endOf(tokens, at, places);

/** `12 ribu lebih`, `20 orang lebih`, `17 tahun ke atas`; but `5 persen lebih tinggi` compares. */
export function readClosingBound(tokens: readonly Token[], amount: Amount): Amount {
	const lower = lowerForms(tokens);
	const end = endOf(tokens, amount.next, after);
	if (end > amount.next && amount.unit !== undefined) {
		return {...amount, next: end, approximate: true};
	}
	if (lower[amount.next] !== 'lebih') return amount;
	const follower = tokens[amount.next + 1];
	const isOpen = follower?.kind === 'word' && !followsMore.has(lower[amount.next + 1] ?? '');
	const unit =
		amount.unit === undefined
			? (readUnit(tokens, amount.next + 1) ?? readNoun(tokens, amount.next + 1))
			: undefined;
	if (unit) {
		return {...amount, unit: unit.unit, type: unit.type, next: unit.next, approximate: true};
	}
	return isOpen ? amount : {...amount, next: amount.next + 1, approximate: true};
}

const followsMore = new Set(
	'yang dan untuk di ke pada dalam karena akibat saat ketika dengan itu ini tersebut sejak telah'.split(
		' ',
	),
);
