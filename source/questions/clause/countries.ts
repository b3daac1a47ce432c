import {countryOf} from '../places.js';
import type {Unit} from './units.js';

const isCapital = (unit: Unit | undefined) => unit?.kind === 'word' && /^\p{Lu}/u.test(unit.text);

/**
 * Takes the names of countries that act (*Korea Utara meluncurkan …*) or describe (*delegasi Tiongkok*), and of
 * capitals that stand for them (*Pyongyang merayakan …*), as one unit. They are no places of the story, so that the facts leave them out; a stem still has to know them as names.
 */
export function joinCountries(units: readonly Unit[], sentence: number): Unit[] {
	const result: Unit[] = [];
	for (let at = 0; at < units.length;) {
		const length = countryAt(units, at);
		if (length === 0) {
			result.push(units[at++]!);
			continue;
		}
		const parts = units.slice(at, at + length);
		const [first] = parts;
		const last = parts.at(-1)!;
		const text = parts.map((part) => part.text).join(' ');
		result.push({
			kind: 'place',
			text,
			lower: '',
			start: first!.start,
			end: last.end,
			spaced: first!.spaced,
			actor: true,
			entity: {type: 'place', text, name: text, start: first!.start, end: last.end, sentence},
		});
		at += length;
	}
	return result;
}

/** How many words from here are a country's name that stands by itself; 0 for none. */
function countryAt(units: readonly Unit[], at: number): number {
	if (!isCapital(units[at])) return 0;
	for (let length = 3; length > 0; length--) {
		const parts = units.slice(at, at + length);
		if (parts.length < length || !parts.every(isCapital)) continue;
		if (countryOf(parts.map(({text}) => text).join(' ')) === undefined) continue;
		// *Bank Indonesia*, *Korea Utara Jaya*: part of a longer name.
		const inside = isCapital(units[at + length]) || (at > 1 && isCapital(units[at - 1]));
		return inside ? 0 : length;
	}
	return 0;
}
