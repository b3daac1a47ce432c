import type {Amount} from './amount.js';
import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {scoreCues, scoreWords} from '../data/quantity-words.js';
import {lowerForms} from '../lower.js';

/** How many tokens around a pair of figures are searched for a word about matches. */
const scoreWindow = 24;

/** `3-1` in a sentence about a match or between the names of two sides; `skor 3 - 1`. */
export function readScore(tokens: readonly Token[], at: number): Amount | undefined {
	const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!left || !dash || !right || !/^[-–:]$/.test(dash.text)) return undefined;
	if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return undefined;
	if (!isPaired(tokens, at) || !isAboutMatch(tokens, at)) return undefined;
	return {
		value: Number(left.text),
		valueMax: Number(right.text),
		unit: 'skor',
		type: 'count',
		next: at + 3,
	};
}

/** Whether the two figures stand together and are not part of a longer chain. */
function isPaired(tokens: readonly Token[], at: number): boolean {
	const [before, left, dash, right, next] = [-1, 0, 1, 2, 3].map((step) => tokens[at + step]);
	if (before !== undefined && before.end === left?.start && !/^[([{]$/.test(before.text)) {
		return false;
	}
	if (next !== undefined && next.start === right?.end && /^[-–/]$/.test(next.text)) return false;
	if (left?.end === dash?.start && dash?.end === right?.start) return true;
	const lower = lowerForms(tokens);
	return scoreWords.has(lower[at - 1] ?? '') || /^(?:skor|kedudukan)$/.test(lower[at - 2] ?? '');
}

function isAboutMatch(tokens: readonly Token[], at: number): boolean {
	const around = lowerForms(tokens).slice(Math.max(0, at - scoreWindow), at + scoreWindow);
	return around.some((word) => scoreCues.has(word)) || isBetweenNames(tokens, at);
}

/** `Persija 2-0 Persib`: two short figures between capitalised words. */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
	const [before, left, right, after] = [tokens[at - 1], tokens[at], tokens[at + 2], tokens[at + 3]];
	if (before?.kind !== 'word' || after?.kind !== 'word' || tokens[at + 1]?.text === ':') {
		return false;
	}
	if (Number(left?.text) > 15 || Number(right?.text) > 15) return false;
	return isUpperCase(before.text[0]) && isUpperCase(after.text[0]);
}
