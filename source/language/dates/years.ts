import type {Token} from '../analysis.js';
import {yearCues, yearKinds} from '../data/calendar.js';
import {magnitudes} from '../data/units.js';
import type {ReadMeaning} from './meaning.js';
import {readDirection, readYear} from './parts.js';
import {afterRangeWord, skipTitle} from './days.js';
import {lowerForms} from '../lower.js';
import {readUnit} from '../quantities/units.js';

/** A bare year or a range of years where something shows that it is one. `isListed`: it goes on from a year before. */
export function readYears(tokens: readonly Token[], at: number, isListed: boolean): ReadMeaning {
	const year = readYear(tokens, at);
	if (year === undefined) return undefined;
	const lower = lowerForms(tokens);
	const before = lower[at - 1] ?? '';
	const isAfterYear = before === 'tahun' || (yearKinds.has(before) && lower[at - 2] === 'tahun');
	if (before === 'tahun' && isOfLaw(tokens, at)) return undefined;
	const isModern = year >= 1900 && year < 2100;
	const end = readYearEnd(tokens, at, year, isAfterYear);
	if (end && (isAfterYear || isModern || year >= 1500)) return end;
	const isBracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
	const isFollowed = /^(?:lalu|silam|mendatang)$/.test(lower[at + 1] ?? '');
	const isCued = yearCues.has(before) || isListed || isBracketed || isFollowed;
	if (isAfterYear || (isModern && isCued && !countsNext(tokens, at))) {
		return {value: {type: 'point', point: {year}}, next: at + 1};
	}
	return undefined;
}

/** `UU Nomor 11 Tahun 2020`: the year belongs to the law's name. */
function isOfLaw(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	const before = lower[at - 3] === '.' ? lower[at - 4] : lower[at - 3];
	return tokens[at - 2]?.kind === 'number' && (before === 'nomor' || before === 'no');
}

/** `di 2000 desa`: what follows is counted by the figure. */
function countsNext(tokens: readonly Token[], at: number): boolean {
	return magnitudes.has(lowerForms(tokens)[at + 1] ?? '') || readUnit(tokens, at + 1) !== undefined;
}

function readYearEnd(
	tokens: readonly Token[],
	at: number,
	year: number,
	isAfterYear: boolean,
): ReadMeaning {
	const isSlash = tokens[at + 1]?.text === '/';
	const isSeason = isSlash && (isAfterYear || lowerForms(tokens)[at - 1] === 'musim');
	const from = isSeason ? at + 2 : afterRangeWord(tokens, at + 1, at);
	if (from === undefined) return undefined;
	const second = skipTitle(tokens, from);
	const last = readYear(tokens, second) ?? shortYear(tokens, second, year);
	if (last === undefined || last <= year) return undefined;
	return {value: {type: 'range', from: {year}, to: {year: last}}, next: second + 1};
}

/** `2023/24`, `1998-99`. */
function shortYear(tokens: readonly Token[], at: number, year: number): number | undefined {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (before?.end !== token?.start || !/^\d\d$/.test(token?.text ?? '')) return undefined;
	if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '/') return undefined;
	const full = Math.floor(year / 100) * 100 + Number(token?.text);
	return full === year + 1 ? full : undefined;
}

/** `1980-1990-an`, `1980-an hingga 1990-an`. */
function readDecades(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const first = /^(\d{3})0(?:-?an)?$/.exec(lower[at] ?? '')?.[1];
	const from = first === undefined ? undefined : afterRangeWord(tokens, at + 1, at);
	const last = from === undefined ? undefined : /^(\d{3})0-?an$/.exec(lower[from] ?? '')?.[1];
	if (first === undefined || from === undefined || last === undefined || first >= last)
		return undefined;
	return {value: {type: 'edtf', iso: `${first}X/${last}X`}, next: from + 1};
}

/** `1990-an`, `era 80-an`, `abad ke-19`, `abad XX`. */
export function readEra(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const range = readDecades(tokens, at);
	if (range) return range;
	const decade = /^(1\d\d0|20\d0|\d0)-?an$/.exec(lower[at] ?? '')?.[1];
	if (decade !== undefined) {
		const isCued = /^(?:tahun|dekade|era|periode|zaman)$/.test(lower[at - 1] ?? '');
		if (decade.length === 2 && !isCued) return undefined;
		const full =
			decade.length === 4 ? decade : `${decade === '00' || decade === '10' ? '20' : '19'}${decade}`;
		return {value: {type: 'edtf', iso: `${full.slice(0, 3)}X`}, next: at + 1};
	}
	if (lower[at] !== 'abad') return undefined;
	const glued = /^(?:ke-?)?(\d{1,2}|[ivx]{1,5})$/.exec(lower[at + 1] ?? '')?.[1];
	const isApart = lower[at + 1] === 'ke' || (lower[at + 1] === 'ke-' && true);
	const number = glued ?? (isApart ? lower[at + 2] : undefined);
	const century = /^\d{1,2}$/.test(number ?? '') ? Number(number) : roman(number ?? '');
	if (century === undefined || century < 1 || century > 22 || lower[at + 2] === 'sm')
		return undefined;
	const iso = `${String(century - 1).padStart(2, '0')}XX`;
	return {value: {type: 'edtf', iso}, next: glued === undefined ? at + 3 : at + 2};
}

const romans = new Map(
	'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
		.split(' ')
		.map((numeral, index): [string, number] => [numeral, index + 1]),
);
const roman = (text: string): number | undefined => romans.get(text);

/** `kuartal I 2023`, `semester pertama tahun ini`, `triwulan III/2024`. */
export function readQuarter(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const length = quarterLengths.get(lower[at] ?? '');
	// `II-2023` is one token.
	const fused = /^([ivx]{1,4}|\d)-(\d{4})$/.exec(lower[at + 1] ?? '');
	const name = fused?.[1] ?? lower[at + 1] ?? '';
	const number = ordinals.get(name) ?? roman(name);
	if (length === undefined || number === undefined || number * length > 12) return undefined;
	const months = {type: 'months', from: (number - 1) * length + 1, to: number * length} as const;
	if (fused) return {value: {...months, point: {year: Number(fused[2])}}, next: at + 2};
	const isSkipped = /^(?:\/|tahun|-)$/.test(lower[at + 2] ?? '');
	const from = isSkipped ? at + 3 : at + 2;
	const year = readYear(tokens, from);
	if (year !== undefined) return {value: {...months, point: {year}}, next: from + 1};
	const offset = lower[at + 2] === 'tahun' ? readDirection(tokens, from) : undefined;
	return offset && {value: {...months, point: {yearOffset: offset.value}}, next: offset.next};
}

/** Parts of a year → how many months each has. */
const quarterLengths = new Map([
	['kuartal', 3],
	['triwulan', 3],
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
