import type {Token} from '../analysis.js';
import {fused, fusedMagnitudes, glued, units} from '../data/number-words.js';
import {magnitudes} from '../data/units.js';
import {lowerForms} from '../lower.js';
import type {NumberReading} from './reading.js';

/** Words: groups below a thousand, each with a smaller power of ten than the one before. */
export function readWords(tokens: readonly Token[], start: number): NumberReading | undefined {
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
	const word = lower[at] ?? '';
	if (word === one) return {value: factor, next: at + 1};
	const unit = units.get(word);
	if (unit) return lower[at + 1] === place ? {value: unit * factor, next: at + 2} : undefined;
	const [joined = 0, joinedPlace] = glued.get(word) ?? [];
	return joinedPlace === place && joined > 0 ? {value: joined * factor, next: at + 1} : undefined;
}

function readTeen(lower: readonly string[], at: number): Group | undefined {
	const word = lower[at] ?? '';
	const whole = fused.get(word);
	if (whole !== undefined && whole < 100) return {value: whole, next: at + 1};
	const [joined = 0, place] = glued.get(word) ?? [];
	if (place === 'belas' && joined > 0) return {value: 10 + joined, next: at + 1};
	const unit = units.get(word);
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
