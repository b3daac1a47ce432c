import type {Token} from '../analysis.js';
import {zoneRegions, zones} from '../data/calendar.js';
import {isUpperCase} from '../characters.js';
import {lowerForms} from '../lower.js';

/** A zone after a time; without an `offset` the text does not say which (`waktu setempat`). */
export interface Zone {
	readonly offset?: string;
	readonly next: number;
}

/** `WIB`, `(WITA)`, `GMT+7`, `waktu Indonesia Barat`, `waktu setempat`. */
export function readZone(tokens: readonly Token[], at: number): Zone | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	if (word === 'waktu') return readNamedZone(lower, at);
	if (word === '(' && lower[at + 2] === ')') {
		const inner = readZone(tokens, at + 1);
		return inner?.next === at + 2 ? {...inner, next: at + 3} : undefined;
	}
	const behind = /^(?:gmt|utc)-(\d{1,2})$/.exec(word)?.[1];
	if (behind !== undefined && Number(behind) <= 12) {
		return {offset: `-${behind.padStart(2, '0')}:00`, next: at + 1};
	}
	const offset = zones.get(word);
	if (offset === undefined) return undefined;
	// `wit` and `est` may begin other things in small letters, `WIB` hardly.
	if (!isUpperCase(tokens[at]?.text[0]) && word !== 'wib' && word !== 'wita') return undefined;
	return (offset === '+00:00' ? readShift(tokens, at + 1) : undefined) ?? {offset, next: at + 1};
}

function readNamedZone(lower: readonly string[], at: number): Zone | undefined {
	if (lower[at + 1] === 'setempat') return {next: at + 2};
	if (lower[at + 1] !== 'indonesia') return undefined;
	const offset = zoneRegions.get(lower[at + 2] ?? '');
	return offset === undefined ? undefined : {offset, next: at + 3};
}

/** `+7`, `-5`, `+05:30` after `GMT` or `UTC`. */
function readShift(tokens: readonly Token[], at: number): Zone | undefined {
	const [sign, figure] = [tokens[at], tokens[at + 1]];
	if (!sign || !/^[+-]$/.test(sign.text) || sign.end !== figure?.start) return undefined;
	const match = /^(\d{1,2})(?::([0-5]\d))?$/.exec(figure.text);
	if (!match || Number(match[1]) > 14) return undefined;
	return {
		offset: `${sign.text}${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`,
		next: at + 2,
	};
}
