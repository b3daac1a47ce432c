import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import type {ReadMeaning} from './meaning.js';
import {roman} from './eras.js';
import {isDash, isYearWord, type Point, type Read, readDirection, readYear} from './parts.js';

/** Parts of a year → how many months each has. */
const partLengths = new Map([
	['kuartal', 3],
	['triwulan', 3],
	['caturwulan', 4],
	['semester', 6],
	['paruh', 6],
]);

const ordinals = new Map(
	[
		['1', 'pertama', 'satu', 'ke-1'],
		['2', 'kedua', 'dua', 'ke-2'],
		['3', 'ketiga', 'tiga', 'ke-3'],
		['4', 'keempat', 'empat', 'ke-4'],
	].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** `kuartal I 2023`, `semester pertama tahun ini`, `triwulan III/2024`, `Q3 2023`; `kuartal III` without a year. */
export function readQuarter(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	const short = /^q([1-4])$/.exec(word)?.[1];
	const length = short === undefined ? partLengths.get(word) : 3;
	if (length === undefined) return undefined;
	const isApart = lower[at + 1] === 'ke' && ordinals.has(`ke${lower[at + 2] ?? ''}`);
	const place = short !== undefined ? at : isApart ? at + 2 : at + 1;
	// `II-2023` and `Q3-2023` are one token.
	const fused = /^(?:q?([ivx]{1,4}|\d))-(\d{4})$/.exec(lower[place] ?? '');
	const pair = /^([iv]{1,3})-[iv]{1,3}$/.exec(lower[place] ?? '');
	const name = fused?.[1] ?? pair?.[1] ?? short ?? lower[place] ?? '';
	const number = ordinals.get(name) ?? roman(name);
	if (number === undefined || number * length > 12) return undefined;
	const last = fused ? undefined : readLastPart(tokens, place, number, length);
	const next = last?.next ?? place + 1;
	const months = {
		type: 'months',
		from: (number - 1) * length + 1,
		to: (last?.value ?? number) * length,
	} as const;
	if (fused) return {value: {...months, point: {year: Number(fused[2])}}, next};
	const year = readYearOfPart(tokens, next);
	if (year) return {value: {...months, point: year.value}, next: year.next};
	// `kuartal pertama` alone may be of a game.
	const isSure = /^[IV]+(?:-[IV]+)?$/.test(tokens[next - 1]?.text ?? '') && word !== 'paruh';
	return isSure ? {value: {...months, point: {}}, next} : undefined;
}

/** `kuartal I-III`, `kuartal I dan II`, `triwulan I hingga III`. */
function readLastPart(
	tokens: readonly Token[],
	place: number,
	first: number,
	length: number,
): Read<number> | undefined {
	const lower = lowerForms(tokens);
	const fused = roman(/^[iv]+-([iv]+)$/.exec(lower[place] ?? '')?.[1] ?? '');
	if (fused !== undefined) {
		return fused > first && fused * length <= 12 ? {value: fused, next: place + 1} : undefined;
	}
	const at = place + 1;
	if (!/^(?:-|–|dan|hingga|sampai|s\.d\.)$/.test(lower[at] ?? '')) return undefined;
	const number = roman(lower[at + 1] ?? '');
	if (number === undefined || number <= first || number * length > 12) return undefined;
	if (lower[at] === 'dan' && number !== first + 1) return undefined;
	return {value: number, next: at + 2};
}

/** The year after a part of it: `2023`, `/2023`, `tahun 2023`, `tahun lalu`. */
export function readYearOfPart(tokens: readonly Token[], at: number): Read<Point> | undefined {
	const isYear = isYearWord(lowerForms(tokens)[at]);
	const from = isYear || isDash(tokens[at]) || tokens[at]?.text === ',' ? at + 1 : at;
	const year = readYear(tokens, from);
	if (year !== undefined) return {value: {year}, next: from + 1};
	const direction = isYear ? readDirection(tokens, from) : undefined;
	return direction && {value: {yearOffset: direction.value}, next: direction.next};
}
