import type {Amount} from './amount.js';
import type {Token} from '../analysis.js';
import {scoreCues} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';

/** How many tokens around a pair of figures are searched for a word about matches. */
const scoreWindow = 24;

/** `3-1` in a sentence about a match. */
export function readScore(tokens: readonly Token[], at: number): Amount | undefined {
	const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!left || !dash || !right || !/^[-–:]$/.test(dash.text)) return undefined;
	if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return undefined;
	if (left.end !== dash.start || dash.end !== right.start || tokens[at - 1]?.end === left.start) {
		return undefined;
	}
	const next = tokens[at + 3];
	if (next?.start === right.end && /^[-–/]$/.test(next.text)) return undefined;
	const around = lowerForms(tokens).slice(Math.max(0, at - scoreWindow), at + scoreWindow);
	if (!around.some((word) => scoreCues.has(word))) return undefined;
	return {
		value: Number(left.text),
		valueMax: Number(right.text),
		unit: 'skor',
		type: 'count',
		next: at + 3,
	};
}
