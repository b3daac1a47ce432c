import type {Token} from '../analysis.js';
import {
	denominators,
	fractions,
	roundOnes,
	units,
	vague,
	vaguePlaces,
} from '../data/number-words.js';
import {magnitudes} from '../data/units.js';
import {lowerForms} from '../lower.js';
import {scale} from './figures.js';
import type {NumberReading} from './reading.js';

/** `20-an`, `50-an ribu`; decades (`1990-an`) are dates. */
export function readTens(tokens: readonly Token[], at: number): NumberReading | undefined {
	const text = tokens[at]?.text ?? '';
	const first = text.charCodeAt(0);
	if (first < 0x31 || first > 0x39) return undefined;
	const match = /^(\d{1,3}(?:\.\d{3})*)-?an$/i.exec(text);
	if (!match?.[1]) return undefined;
	const magnitude = magnitudes.get(lowerForms(tokens)[at + 1] ?? '');
	return {
		value: scale(match[1].replaceAll('.', ''), magnitude ?? 1),
		approximate: true,
		next: magnitude === undefined ? at + 1 : at + 2,
		magnitude: magnitude ?? 1,
	};
}

/** `setengah`, `sepertiga`, `dua pertiga`, `dua per tiga`, `setengah juta`. */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
	const lower = lowerForms(tokens);
	const single = fractions.get(lower[at] ?? '');
	if (single !== undefined) {
		const magnitude = magnitudes.get(lower[at + 1] ?? '');
		const next = magnitude === undefined ? at + 1 : at + 2;
		return {value: single * (magnitude ?? 1), next, magnitude: magnitude ?? 1};
	}
	const above = units.get(lower[at] ?? '');
	if (above === undefined) return undefined;
	const below = denominators.get(lower[at + 1] ?? '');
	if (below !== undefined) return {value: above / below, next: at + 2, magnitude: 1};
	const apart = lower[at + 1] === 'per' ? units.get(lower[at + 2] ?? '') : undefined;
	if (apart === undefined || apart <= above) return undefined;
	return {value: above / apart, next: at + 3, magnitude: 1};
}

/** `belasan`, `puluhan ribu`, `beberapa ratus`, `seratusan`, `tiga puluhan`, `dua jutaan`. */
export function readAbout(tokens: readonly Token[], at: number): NumberReading | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'beberapa') {
		const place = vaguePlaces.get(lower[at + 1] ?? '');
		return place === undefined ? undefined : between(lower, at + 2, place);
	}
	if (vague.has(word)) return between(lower, at + 1, word);
	const one = roundOnes.get(word);
	if (one !== undefined) {
		return {value: one, approximate: true, next: at + 1, magnitude: 1};
	}
	const unit = units.get(word);
	const round = unit ? vague.get(lower[at + 1] ?? '')?.[0] : undefined;
	if (unit === undefined || round === undefined || round === 11) return undefined;
	return {value: unit * round, approximate: true, next: at + 2, magnitude: 1};
}

/** The bounds of a vague word, with the power of ten that may follow it at `at`. */
function between(lower: readonly string[], at: number, word: string): NumberReading {
	const [low, high] = vague.get(word) ?? [0, 0];
	const magnitude = magnitudes.get(lower[at] ?? '');
	const factor = magnitude ?? 1;
	return {
		value: low * factor,
		valueMax: (high + 1) * factor - 1,
		approximate: true,
		next: magnitude === undefined ? at : at + 1,
		magnitude: factor,
	};
}
