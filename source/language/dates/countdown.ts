import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import type {ReadMeaning} from './meaning.js';
import {afterMovableDay, readNamedDay} from './named-days.js';

/** Days counted from one that everybody knows: `H-7`, `H+3 Lebaran`, `H-1 Natal 2023`. */
export function readCountdown(tokens: readonly Token[], at: number): ReadMeaning {
	if (tokens[at]?.text[0] !== 'H') return undefined;
	const next = afterCount(tokens, at);
	if (next === undefined) return undefined;
	const named = readNamedDay(tokens, next);
	const movable = named ? undefined : afterMovableDay(tokens, next);
	if (!named && movable === undefined && !isDatePlace(tokens, at, next)) return undefined;
	if (named?.value.type !== 'point' || named.value.point.day === undefined) {
		return {value: {type: 'vague'}, next: named?.next ?? movable ?? next};
	}
	const days = Number(tokens[next - 1]?.text.replace('H', ''));
	const shift = tokens[at + 1]?.text === '-' ? -days : days;
	return {value: {...named.value, shift}, next: named.next};
}

/** The index after `H-7` (one token), `H+3`, `H - 7`. */
function afterCount(tokens: readonly Token[], at: number): number | undefined {
	const text = tokens[at]?.text ?? '';
	if (/^H-\d{1,3}$/.test(text)) return at + 1;
	const mark = tokens[at + 1]?.text;
	if (text !== 'H' || (mark !== '-' && mark !== '+')) return undefined;
	return /^\d{1,3}$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : undefined;
}

/** `pada H-7`, `H-7 menjelang pencoblosan`, but not the house or aircraft H-7. */
function isDatePlace(tokens: readonly Token[], at: number, next: number): boolean {
	const lower = lowerForms(tokens);
	return (
		/^(?:|pada|sejak|mulai|hingga|sampai|menjelang|jelang|memasuki|saat|hari|dari)$/.test(
			lower[at - 1] ?? '',
		) ||
		/^(?:jelang|menjelang|sebelum|setelah|sesudah|hingga|sampai|pencoblosan|pemungutan|pelaksanaan)$/.test(
			lower[next] ?? '',
		)
	);
}
