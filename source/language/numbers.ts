import type {Token} from './analysis.js';
import {
	denominators,
	fractions,
	fused,
	fusedMagnitudes,
	units,
	vague,
} from './data/number-words.js';
import {magnitudes} from './data/units.js';
import {lowerForms} from './lower.js';
import {tokenise} from './tokens.js';

/** A number read from tokens: figures or words, with its power of ten. */
export interface NumberReading {
	readonly value: number;
	/** The upper end of a vague number (`belasan`). */
	readonly valueMax?: number;
	readonly approximate?: boolean;
	/** Index of the first token after the number. */
	readonly next: number;
	/** The power of ten that was printed as a word: 1 for none. */
	readonly magnitude: number;
	/** The figure as printed; absent for a number in words. */
	readonly figure?: string;
}

/** The value of a text that is one number: `1.234,5`, `1,5 juta`, `seratus dua puluh ribu`. */
export function parseNumber(text: string): number | undefined {
	const tokens = tokenise(text);
	const reading = readNumber(tokens, 0);
	return reading?.next === tokens.length ? reading.value : undefined;
}

/** The number that begins at token `at`. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	if (token.kind === 'number') return readFigures(tokens, at);
	if (token.kind !== 'word') return undefined;
	return (
		readTens(tokens, at) ??
		readFraction(tokens, at) ??
		readVague(tokens, at) ??
		readWords(tokens, at)
	);
}

/**
 * The plain decimal string of a printed figure, or nothing if it is no number.
 *
 * Indonesian style: the dot groups thousands and the comma is decimal. Foreign style is understood where it can't
 * be anything else: `1,234,567.8`, `4.5`. Figures with a leading zero (`08.30`, `0812`) are no amounts.
 */
export function plainFigure(figure: string): string | undefined {
	if (figure.length > 24 || /^0\d/.test(figure)) return undefined;
	if (/^\d+$/.test(figure)) return figure;
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure) && !figure.startsWith('0.')) {
		return figure.replaceAll('.', '').replace(',', '.');
	}
	if (/^\d+,\d+$/.test(figure)) return figure.replace(',', '.');
	if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(figure) || /^\d{1,3}(?:,\d{3}){2,}$/.test(figure)) {
		return figure.replaceAll(',', '');
	}
	return /^\d+\.\d+$/.test(figure) ? figure : undefined;
}

/** `1,200` where a count or a price can't have three decimals: thousands in the foreign style. */
export function thousandsByComma(figure: string | undefined): number | undefined {
	return figure !== undefined && /^[1-9]\d{0,2},\d{3}$/.test(figure)
		? Number(figure.replace(',', ''))
		: undefined;
}

/** Scales without the error of floating multiplication: 973.6 and 1e12 give 973600000000000. */
export function scale(plain: string, magnitude: number): number {
	return Number(`${plain}e${Math.round(Math.log10(magnitude))}`);
}

function readFigures(tokens: readonly Token[], at: number): NumberReading | undefined {
	const figure = tokens[at]?.text ?? '';
	const plain = plainFigure(figure);
	if (plain === undefined) return undefined;
	const lower = lowerForms(tokens);
	const loose = readLooseDecimal(tokens, at);
	if (loose) return loose;
	const magnitude = magnitudes.get(lower[at + 1] ?? '');
	if (magnitude === undefined) {
		// `10 ribuan`
		const about = vague.get(lower[at + 1] ?? '')?.[0] ?? 0;
		return about < 1000
			? {value: Number(plain), next: at + 1, magnitude: 1, figure}
			: {value: scale(plain, about), approximate: true, next: at + 2, magnitude: about, figure};
	}
	const value = scale(plain, magnitude);
	// `2 juta 300 ribu`
	const more = tokens[at + 2]?.kind === 'number' ? readFigures(tokens, at + 2) : undefined;
	if (more && more.magnitude > 1 && more.magnitude < magnitude && more.value < magnitude) {
		return {value: value + more.value, next: more.next, magnitude: more.magnitude, figure};
	}
	return {value, next: at + 2, magnitude, figure};
}

/** `1, 8 triliun`, `43, 2 persen`: a slip of the space bar, told from a list by the unit after two short figures. */
function readLooseDecimal(tokens: readonly Token[], at: number): NumberReading | undefined {
	const [whole, comma, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (comma?.text !== ',' || comma.start !== whole?.end || !part) return undefined;
	if (!/^\d{1,3}$/.test(whole.text) || !/^\d{1,3}$/.test(part.text)) return undefined;
	if (tokens[at - 1]?.text === ',' || part.start - comma.end !== 1) return undefined;
	const lower = lowerForms(tokens);
	const follower = lower[at + 3] ?? '';
	const magnitude = magnitudes.get(follower);
	if (magnitude === undefined && !decimalUnits.has(follower)) return undefined;
	const figure = `${whole.text},${part.text}`;
	return {
		value: scale(`${whole.text}.${part.text}`, magnitude ?? 1),
		next: magnitude === undefined ? at + 3 : at + 4,
		magnitude: magnitude ?? 1,
		figure,
	};
}

/** Units that are seldom listed figure by figure, as ages and days are. */
const decimalUnits = new Set(
	'% persen hektar hektare ha ton kg kilogram km kilometer meter detik dolar dollar poin derajat liter'.split(
		' ',
	),
);

/** `20-an`, `50-an ribu`; decades (`1990-an`) are dates. */
function readTens(tokens: readonly Token[], at: number): NumberReading | undefined {
	const match = /^(\d{1,3}(?:\.\d{3})*)-?an$/i.exec(tokens[at]?.text ?? '');
	if (!match?.[1]) return undefined;
	const magnitude = magnitudes.get(lowerForms(tokens)[at + 1] ?? '');
	return {
		value: scale(match[1].replaceAll('.', ''), magnitude ?? 1),
		approximate: true,
		next: magnitude === undefined ? at + 1 : at + 2,
		magnitude: magnitude ?? 1,
	};
}

function readVague(tokens: readonly Token[], at: number): NumberReading | undefined {
	const lower = lowerForms(tokens);
	const bounds = vague.get(lower[at] ?? '');
	if (!bounds) return undefined;
	const magnitude = magnitudes.get(lower[at + 1] ?? '');
	const factor = magnitude ?? 1;
	return {
		value: bounds[0] * factor,
		valueMax: (bounds[1] + 1) * factor - 1,
		approximate: true,
		next: magnitude === undefined ? at + 1 : at + 2,
		magnitude: factor,
	};
}

function readFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
	const lower = lowerForms(tokens);
	const single = fractions.get(lower[at] ?? '');
	if (single !== undefined) {
		const magnitude = magnitudes.get(lower[at + 1] ?? '');
		const next = magnitude === undefined ? at + 1 : at + 2;
		return {value: single * (magnitude ?? 1), next, magnitude: magnitude ?? 1};
	}
	const above = units.get(lower[at] ?? '');
	const below = denominators.get(lower[at + 1] ?? '');
	if (above === undefined || below === undefined) return undefined;
	return {value: above / below, next: at + 2, magnitude: 1};
}

/** Words: groups below a thousand, each with a smaller power of ten than the one before. */
function readWords(tokens: readonly Token[], start: number): NumberReading | undefined {
	const lower = lowerForms(tokens);
	let at = start;
	let total = 0;
	let last = Infinity;
	let magnitude = 1;
	while (at < tokens.length) {
		const one = fusedMagnitudes.get(lower[at] ?? '');
		const group = one === undefined ? readGroup(lower, at) : {value: 1, next: at};
		if (!group) break;
		const power = one ?? magnitudes.get(lower[group.next] ?? '');
		if ((power ?? 1) >= last) break;
		total += group.value * (power ?? 1);
		at = power === undefined ? group.next : one === undefined ? group.next + 1 : at + 1;
		magnitude = power ?? magnitude;
		last = power ?? 1;
		if (power === undefined) break;
	}
	return at > start ? {value: total, next: at, magnitude} : undefined;
}

interface Group {
	readonly value: number;
	readonly next: number;
}

/** A number in words below a thousand: `dua ratus tiga puluh lima`, `dua koma lima`, `satu setengah`. */
function readGroup(lower: readonly string[], start: number): Group | undefined {
	const hundreds = readPlace(lower, start, 'ratus', 100, 'seratus');
	let at = hundreds?.next ?? start;
	let value = hundreds?.value ?? 0;
	const tens = readPlace(lower, at, 'puluh', 10, 'sepuluh');
	if (tens) {
		value += tens.value;
		at = tens.next;
	}
	const teen = tens ? undefined : readTeen(lower, at);
	const unit = units.get(lower[at] ?? '');
	if (teen) {
		value += teen.value;
		at = teen.next;
	} else if (unit !== undefined && lower[at + 1] !== 'puluh' && lower[at + 1] !== 'ratus') {
		value += unit;
		at++;
	}
	if (at === start) return undefined;
	if (lower[at] === 'setengah') return {value: value + 0.5, next: at + 1};
	return lower[at] === 'koma' ? readDecimals(lower, at, value) : {value, next: at};
}

function readPlace(
	lower: readonly string[],
	at: number,
	place: string,
	factor: number,
	one: string,
): Group | undefined {
	if (lower[at] === one) return {value: factor, next: at + 1};
	const unit = units.get(lower[at] ?? '');
	if (unit === undefined || unit === 0 || lower[at + 1] !== place) return undefined;
	return {value: unit * factor, next: at + 2};
}

function readTeen(lower: readonly string[], at: number): Group | undefined {
	const whole = fused.get(lower[at] ?? '');
	if (whole !== undefined && whole < 100) return {value: whole, next: at + 1};
	const unit = units.get(lower[at] ?? '');
	if (unit === undefined || lower[at + 1] !== 'belas') return undefined;
	return {value: 10 + unit, next: at + 2};
}

function readDecimals(lower: readonly string[], comma: number, value: number): Group {
	let digits = '';
	let at = comma + 1;
	for (let unit; digits.length < 6 && (unit = units.get(lower[at] ?? '')) !== undefined; at++) {
		digits += String(unit);
	}
	if (digits === '') return {value, next: comma};
	return {value: Number(`${value}.${digits}`), next: at};
}
