import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import type {Story} from '../story.js';
import {lowerFirst} from '../words/case.js';

/** A figure that a gap can ask for: with digits, and of something. */
export function isFigure(unit: Unit): boolean {
	return isAmount(unit) && /\d/.test(unit.text);
}

const vague =
	/^(?:puluhan|ratusan|ribuan|jutaan|miliaran|triliunan|belasan|separuh|setengah|seperempat|sepertiga|sebagian|beberapa|sejumlah|satu|sebuah|seorang|seekor|dua-tiga)(?![\p{L}])/iu;

/** A figure or a number in words that says how many of what. */
export function isAmount(unit: Unit): boolean {
	const {entity, text, kind} = unit;
	if (kind !== 'quantity' || entity?.value === undefined || unit.borrowed === true) return false;
	// Bare numbers and scores count nothing that could be asked for.
	if (/^\d+-\d+$/.test(text) || entity.unit === 'skor' || vague.test(text)) return false;
	// *5, 02 meter*: a figure that lost its shape.
	if (/\d[.,]\s+\d/.test(text)) return false;
	return /\d/.test(text)
		? entity.unit !== undefined || /[\p{L}%]/u.test(text)
		: entity.unit !== undefined;
}

const contrast = /^(?:masing-masing|disusul|berturut-turut|sedangkan|sementara|berbanding)$/;

/** *A 10 persen, disusul B 5 persen*: of several figures of one kind the stem may mean any. */
function isInList({sentence}: Statement, unit: Unit): boolean {
	const {units} = sentence;
	const like = units.filter(
		({kind, entity}) => kind === 'quantity' && entity?.unit === unit.entity?.unit,
	);
	return (
		like.length > 2 ||
		(like.length > 1 && units.some(({kind, lower}) => kind === 'word' && contrast.test(lower)))
	);
}

/** *lima dari sembilan pemain*: half of what is counted. */
function isShareOf({sentence}: Statement, unit: Unit): boolean {
	const at = sentence.units.findIndex(({start}) => start === unit.start);
	const next = sentence.units[at + 1];
	const after = sentence.units[at + 2];
	return (
		(/^(?:dari|antara)$/.test(next?.lower ?? '') && after?.kind === 'quantity') ||
		(sentence.units[at - 1]?.lower === 'dari' && sentence.units[at - 2]?.kind === 'quantity')
	);
}

/** The figures of each unit in rising order. */
const figuresOf = new WeakMap<Story, Map<string, number[]>>();

function figuresBy(story: Story): Map<string, number[]> {
	const known = figuresOf.get(story);
	if (known) return known;
	const figures = new Map<string, number[]>();
	for (const {type, unit = '', value} of story.facts.entities) {
		if (type !== 'quantity' || value === undefined) continue;
		const values = figures.get(unit);
		if (values) values.push(value);
		else figures.set(unit, [value]);
	}
	for (const values of figures.values()) values.sort((a, b) => a - b);
	figuresOf.set(story, figures);
	return figures;
}

/** Two figures that are almost the same: the article gives one thing in two ways. */
function isContested(story: Story, {entity, text}: Unit): boolean {
	const value = entity?.value;
	if (value === undefined || !/\d{3}/.test(text.replace(/[.,]/g, ''))) return false;
	const values = figuresBy(story).get(entity?.unit ?? '') ?? [];
	const at = lowerBound(values, value * 0.98);
	const highest = values[lowerBound(values, value * 1.02) - 1];
	return (values[at] ?? value) !== value || (highest ?? value) !== value;
}

/** Where the first number stands that is not below another. */
function lowerBound(values: readonly number[], limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

export function quantityDraft(
	story: Story,
	statement: Statement,
	unit: Unit,
	card: {
		form: 'direct' | 'cloze';
		stem: {text: string; units: readonly Unit[]};
		merit: number;
		accept?: readonly string[];
	},
): Draft[] {
	const {text} = story.facts.article;
	// *1/3*, *19.00-21.00*, *0. 5*: only a part of a figure was read.
	if (/^[/\p{L}\d–-]/u.test(text.slice(unit.end, unit.end + 1))) return [];
	if (/\d[.,]\s?$/.test(text.slice(Math.max(0, unit.start - 3), unit.start))) return [];
	if (/^,\s?\d/.test(text.slice(unit.end, unit.end + 3))) return [];
	if (card.form === 'direct' && isContested(story, unit)) return [];
	if (card.form === 'direct' && (isInList(statement, unit) || isShareOf(statement, unit)))
		return [];
	const printed = unit.text.replace(/\s+/g, ' ');
	return [
		{
			kind: 'quantity',
			form: card.form,
			question: card.stem.text,
			answer: /^\p{Lu}\p{Ll}{2}/u.test(printed) ? lowerFirst(printed) : printed,
			accept: card.accept ?? [],
			span: {start: unit.start, end: unit.end},
			statement,
			key: unit,
			shown: card.stem.units,
			merit: card.merit,
		},
	];
}

/** *12 orang* → *orang*; money and shares have no noun of their own. */
export function countedNoun(text: string): string | undefined {
	const last = /\s(\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}+)?)$/u.exec(text)?.[1]?.split(' ').at(-1);
	return last === undefined ||
		/^(?:ribu|juta|miliar|triliun|persen|rupiah|dolar|dollar|puluh|ratus|belas)$/.test(last) ||
		/^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/.test(last)
		? undefined
		: last;
}

/** What a question after an amount begins with: `Berapa orang`, `Berapa persen`, `Berapa rupiah`. */
export function askedUnit(unit: Unit): string | undefined {
	const of = unit.entity?.unit ?? '';
	if (of === '%') return 'persen';
	if (/^IDR/.test(of)) return of === 'IDR' ? 'rupiah' : undefined;
	if (/^[A-Z]{3}/.test(of)) return undefined;
	return countedNoun(unit.text);
}

/** A unit of measure, which counts nothing by itself. */
export const isMeasure = ({entity}: Unit) =>
	/^(?:%|k?m|cm|mm|km|ha|hektare|are|kg|g|gram|mg|ton|kuintal|liter|ml|kiloliter|barel|jam|hari|menit|tahun|bulan|MW|watt|m[²³]|km²|kali)(?:\/|$)/.test(
		entity?.unit ?? '',
	);
