import type {Entity} from '../../facts/entity.js';
import {partsOf} from '../words/dates.js';
import {readFigure} from '../distractors/quantities.js';
import {personUnits} from './words.js';

/** A key in the form in which two articles can be compared. */
export type Key =
	| {readonly type: 'name'; readonly kind: string; readonly number: number}
	| {readonly type: 'date'; readonly iso: string}
	| {
			readonly type: 'quantity';
			readonly value: number;
			readonly valueMax: number | undefined;
			readonly unit: string;
			/** How far the printed figure may be from the true one: half of its last place where it is rounded. */
			readonly rounding: number;
	  };

export function quantityKey({
	text,
	value,
	valueMax,
	unit = '',
	approximate,
}: Entity): Key | undefined {
	if (value === undefined) return undefined;
	const counted = personUnits.has(unit) ? 'orang' : unit;
	return {
		type: 'quantity',
		value,
		valueMax,
		unit: counted,
		rounding: roundingOf(text, value, approximate === true),
	};
}

function roundingOf(text: string, value: number, approximate: boolean): number {
	const figure = readFigure(text);
	if (!figure || figure.value === 0) return 0;
	const scale = value / figure.value;
	let place = 10 ** -figure.places;
	if (approximate && scale < 1.5)
		while (figure.value % (place * 10) === 0 && place * 10 < figure.value) place *= 10;
	return scale > 1.5 || approximate ? (place * scale) / 2 : 0;
}

/** `same`, `other` (one of them at most can be right), or nothing where they can't be compared. */
export function compareKeys(a: Key, b: Key): 'same' | 'other' | undefined {
	if (a.type === 'name' && b.type === 'name')
		return a.kind !== b.kind ? undefined : a.number === b.number ? 'same' : 'other';
	if (a.type === 'date' && b.type === 'date') return compareDates(a.iso, b.iso);
	if (a.type === 'quantity' && b.type === 'quantity') {
		if (a.unit !== b.unit) return undefined;
		if ((a.valueMax ?? a.value) !== (b.valueMax ?? b.value) && (a.valueMax ?? b.valueMax))
			return 'other';
		const apart = Math.abs(a.value - b.value);
		const allowed = Math.min(
			Math.max(a.rounding, b.rounding),
			0.1 * Math.max(Math.abs(a.value), Math.abs(b.value)),
		);
		return apart <= allowed * (1 + 1e-9) ? 'same' : 'other';
	}
	return undefined;
}

function compareDates(a: string, b: string): 'same' | 'other' | undefined {
	if (a === b) return 'same';
	if (partsOf(a) === undefined || partsOf(b) === undefined) return undefined;
	// *Maret 2024* beside *3 Maret 2024*: told less exactly, not otherwise.
	return a.startsWith(b) || b.startsWith(a) ? 'same' : 'other';
}

/** Whether `a` says more exactly what `b` says too. */
export function isFiner(a: Key, b: Key): boolean {
	if (a.type === 'quantity' && b.type === 'quantity') return a.rounding < b.rounding;
	return a.type === 'date' && b.type === 'date' && a.iso.length > b.iso.length;
}
