import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {eventNouns, yearCues, yearKinds} from '../data/calendar.js';
import {currencyPrefixes, magnitudes} from '../data/units.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';
import {readUnit} from '../quantities/units.js';
import {afterRangeWord, skipTitle} from './days.js';
import {pointMeaning, type ReadMeaning} from './meaning.js';
import {isOtherEra, isYearWord, type Read, readCutYear, readYear} from './parts.js';

/** A bare year or a range of years where something shows that it is one. `isListed`: it goes on from a year before. */
export function readYears(tokens: readonly Token[], at: number, isListed: boolean): ReadMeaning {
	const year = readYear(tokens, at);
	if (year === undefined) return readOddYear(tokens, at);
	const lower = lowerForms(tokens);
	const before = lower[at - 1] ?? '';
	const isAfterYear = isYearWord(before) || isAfterYearKind(tokens, at);
	if (isOfLaw(tokens, at) || currencyPrefixes.has(before)) return undefined;
	const isModern = year >= 1900 && year < 2100;
	const end = readYearEnd(tokens, at, year, isAfterYear);
	if (end && (isAfterYear || year >= 1500)) {
		// `antara 1900-2000 orang`
		return isAfterYear || !countsNext(tokens, end.next) ? end : undefined;
	}
	if (isAfterYear) return pointMeaning({year}, at + 1);
	return isModern && isCued(tokens, at, isListed) && !isCount(tokens, at)
		? pointMeaning({year}, at + 1)
		: undefined;
}

/** `tahun anggaran 2025`, `TA 2025`, `tahun anggaran (TA) 2025`. */
function isAfterYearKind(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	if (tokens[at - 1]?.text === 'TA' || tokens[at - 1]?.text === 'T.A.') return true;
	const kind = tokens[at - 1]?.text === ')' && lower[at - 3] === '(' ? at - 4 : at - 1;
	return yearKinds.has(lower[kind] ?? '') && isYearWord(lower[kind - 1]);
}

function isCued(tokens: readonly Token[], at: number, isListed: boolean): boolean {
	const lower = lowerForms(tokens);
	const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
	if (isListed || (before === '(' && /^[),;]$/.test(after ?? ''))) return true;
	if (
		lower[at - 2] === 'musim' &&
		/^(?:panas|dingin|semi|gugur|hujan|kemarau)$/.test(lower[at - 1] ?? '')
	) {
		return true;
	}
	if (yearCues.has(lower[at - 1] ?? '') && !isNameHead(tokens, at - 1)) return true;
	return /^(?:lalu|silam|mendatang)$/.test(lower[at + 1] ?? '');
}

/** `Tragedi 1998` inside a sentence is a name with its year, `tragedi 1998` a year. */
const isNameHead = (tokens: readonly Token[], at: number): boolean =>
	at > 0 && eventNouns.has(lowerForms(tokens)[at] ?? '') && isUpperCase(tokens[at]?.text[0]);

/** `UU Nomor 11 Tahun 2020`, `Perpres 12/2020`: the year belongs to the law's name. */
function isOfLaw(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	if (!isYearWord(lower[at - 1])) return false;
	const mark = lower[at - 3] === '.' ? at - 4 : at - 3;
	return tokens[at - 2]?.kind === 'number' && lawNumber.test(lower[mark] ?? '');
}

const lawNumber = /^(?:nomor|no|nomer|uu|pp|perpres|perppu|perda|perpu|inpres|keppres)$/;

/** `di 2000 desa`: what follows is counted by the figure. */
function countsNext(tokens: readonly Token[], next: number): boolean {
	return magnitudes.has(lowerForms(tokens)[next] ?? '') || readUnit(tokens, next) !== undefined;
}

/** Cues after which hardly any count stands. */
const sureCues =
	/^(?:pada|sejak|semenjak|awal|akhir|pertengahan|medio|sepanjang|lahir|wafat|meninggal|berdiri|didirikan|dibangun)$/;
/** What is counted with figures that are no years, even after a sure cue. */
const sureUnits = /^(?:orang|unit|ekor|kali|buah|jiwa|lembar|butir|kk|kepala)$/;

/** `di 2000 desa`, but `pada 2019 kasus itu dibuka`. */
function isCount(tokens: readonly Token[], at: number): boolean {
	if (!countsNext(tokens, at + 1)) return false;
	const lower = lowerForms(tokens);
	const isSure = sureCues.test(lower[at - 1] ?? '') && tokens[at]?.text !== '2000';
	if (!isSure || magnitudes.has(lower[at + 1] ?? '')) return true;
	return readUnit(tokens, at + 1)?.type !== 'count' || sureUnits.test(lower[at + 1] ?? '');
}

function readYearEnd(
	tokens: readonly Token[],
	at: number,
	year: number,
	isAfterYear: boolean,
): ReadMeaning {
	if (tokens[at + 1]?.text === '/') return readSeason(tokens, at, year, isAfterYear);
	const from = afterRangeWord(tokens, at + 1, at);
	if (from === undefined) return undefined;
	const second = skipTitle(tokens, from);
	const last = readYear(tokens, second) ?? shortYear(tokens, second, year);
	if (last === undefined || last <= year) return undefined;
	return {value: {type: 'range', from: {year}, to: {year: last}}, next: second + 1};
}

/** `tahun 2019/2020`, `Liga 1 2023/24`: two years in a row need no cue, except in the number of a law. */
function readSeason(
	tokens: readonly Token[],
	at: number,
	year: number,
	isAfterYear: boolean,
): ReadMeaning {
	const lower = lowerForms(tokens);
	const last = readYear(tokens, at + 2) ?? shortYear(tokens, at + 2, year);
	if (last === undefined || last <= year) return undefined;
	const isNumber = lawNumber.test(lower[at - 1] ?? '') || tokens[at - 1]?.text === '/';
	const isSure = isAfterYear || lower[at - 1] === 'musim' || (last === year + 1 && !isNumber);
	return isSure
		? {value: {type: 'range', from: {year}, to: {year: last}}, next: at + 3}
		: undefined;
}

/** `2023/24`, `1998-99`. */
function shortYear(tokens: readonly Token[], at: number, year: number): number | undefined {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (before?.end !== token?.start || !/^\d\d$/.test(token?.text ?? '')) return undefined;
	if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '/') return undefined;
	const full = Math.floor(year / 100) * 100 + Number(token?.text);
	return full === year + 1 ? full : undefined;
}

/** `tahun '98`, `angkatan '66`, `tahun 98`, `tahun dua ribu dua puluh`. */
function readOddYear(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const cut = readCutYear(tokens, at - 1);
	if (cut)
		return yearCues.has(lower[at - 2] ?? '') ? pointMeaning({year: cut.value}, at + 1) : undefined;
	if (!isYearWord(lower[at - 1])) return undefined;
	const text = tokens[at]?.text ?? '';
	if (/^[4-9]\d$/.test(text)) {
		if (Number(text) < 45 || isOtherEra(tokens, at + 1) || countsNext(tokens, at + 1))
			return undefined;
		return pointMeaning({year: 1900 + Number(text)}, at + 1);
	}
	const spelt = readSpeltYear(tokens, at);
	return spelt && pointMeaning({year: spelt.value}, spelt.next);
}

function readSpeltYear(tokens: readonly Token[], at: number): Read<number> | undefined {
	if (tokens[at]?.kind !== 'word' || !/^(?:seribu|dua)$/.test(lowerForms(tokens)[at] ?? '')) {
		return undefined;
	}
	const number = readNumber(tokens, at);
	if (!number || !Number.isInteger(number.value) || number.approximate) return undefined;
	if (number.value < 1000 || number.value > 2100 || countsNext(tokens, number.next))
		return undefined;
	return {value: number.value, next: number.next};
}
