import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {afterRangeWord} from './days.js';
import type {ReadMeaning} from './meaning.js';
import {isYearWord, type Read} from './parts.js';

/** `1990-an`, `era 80-an`, `abad ke-19`, `abad XX`, `300 SM`, `tahun 79 Masehi`. */
export function readEra(tokens: readonly Token[], at: number): ReadMeaning {
	const first = lowerForms(tokens)[at] ?? '';
	if (first === 'abad') return readCenturies(tokens, at);
	const decade = readDecade(tokens, at);
	const last = readSecondDecade(tokens, at);
	if (last) return last;
	if (decade !== undefined) return {value: {type: 'edtf', iso: decade}, next: at + 1};
	return readOldYear(tokens, at);
}

/** After these `80-an` is a decade where it is no age. */
const decadeCues = /^(?:periode|awal|akhir|pertengahan|medio|generasi|lagu|musik|film|band|anak)$/;

/** EDTF of `1990-an`, `80-an`, `'90-an`; figures such as `1800-an` are a century. */
function readDecade(tokens: readonly Token[], at: number): string | undefined {
	const digits = /^(1\d\d0|20\d0|\d0)-?an$/.exec(lowerForms(tokens)[at] ?? '')?.[1];
	if (digits === undefined) return undefined;
	if (digits.length === 4)
		return /^1[0-8]00$/.test(digits) ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`;
	if (!isShortDecade(tokens, at, Number(digits))) return undefined;
	const century = digits === '00' || digits === '10' ? '20' : '19';
	return `${century}${digits.slice(0, 1)}X`;
}

/** `era 80-an` and not `usia awal 60-an` or `akhir 20-an`. */
function isShortDecade(tokens: readonly Token[], at: number, digits: number): boolean {
	const lower = lowerForms(tokens);
	const isCut = /^['’‘]$/.test(lower[at - 1] ?? '') && tokens[at - 1]?.end === tokens[at]?.start;
	const cue = lower[isCut ? at - 2 : at - 1] ?? '';
	if (/^(?:tahun|thn|dekade|dasawarsa|era|zaman)$/.test(cue) || isCut) return true;
	const isAge = /^(?:usia\w*|umur\w*|ber(?:usia|umur)\w*)$/.test(lower[at - 2] ?? '');
	return digits >= 50 && !isAge && decadeCues.test(cue);
}

/** `1980-1990-an`, `1980-an hingga 1990-an`, `80-90-an`. */
function readSecondDecade(tokens: readonly Token[], at: number): ReadMeaning {
	const lower = lowerForms(tokens);
	const first = /^((?:19|20)?\d)0(?:-?an)?$/.exec(lower[at] ?? '')?.[1];
	if (first === undefined) return undefined;
	const from = afterRangeWord(tokens, at + 1, at);
	const last =
		from === undefined ? undefined : /^((?:19|20)?\d)0-?an$/.exec(lower[from] ?? '')?.[1];
	if (from === undefined || last === undefined || first.length !== last.length) return undefined;
	if (first >= last) return undefined;
	if (first.length === 1) {
		if (!isShortDecade(tokens, at, Number(`${first}0`))) return undefined;
		return {value: {type: 'edtf', iso: `19${first}X/19${last}X`}, next: from + 1};
	}
	return {value: {type: 'edtf', iso: `${first}X/${last}X`}, next: from + 1};
}

interface Century {
	readonly number: number;
	readonly isBefore: boolean;
}

/** `abad ke-19`, `abad kelima belas`, `abad ke-7 SM`, `abad ke-16 hingga ke-18`. */
function readCenturies(tokens: readonly Token[], at: number): ReadMeaning {
	const fused = readFusedCenturies(tokens, at + 1);
	if (fused) return fused;
	const first = readCentury(tokens, at + 1);
	if (!first) return undefined;
	const second = readLastCentury(tokens, first);
	if (!second) return {value: {type: 'edtf', iso: centuryIso(first.value)}, next: first.next};
	const {isBefore} = second.value;
	const begin = {...first.value, isBefore: first.value.isBefore || isBefore};
	const iso = `${centuryIso(begin)}/${centuryIso(second.value)}`;
	return {value: {type: 'edtf', iso}, next: second.next};
}

/** `VIII-IX` is one token. */
function readFusedCenturies(tokens: readonly Token[], at: number): ReadMeaning {
	const [first, last, more] = (lowerForms(tokens)[at] ?? '').split('-').map(roman);
	if (first === undefined || last === undefined || more !== undefined) return undefined;
	const era = readEraName(tokens, at + 1);
	const isBefore = era?.value === true;
	if (isBefore ? last >= first : last <= first) return undefined;
	const iso = [first, last].map((number) => centuryIso({number, isBefore})).join('/');
	return {value: {type: 'edtf', iso}, next: era?.next ?? at + 1};
}

/** `ke-16 hingga ke-18`, `ke-16 dan ke-17`; `ke-9 dan abad ke-12` are two. */
function readLastCentury(
	tokens: readonly Token[],
	first: Read<Century>,
): Read<Century> | undefined {
	const lower = lowerForms(tokens);
	const isPair = lower[first.next] === 'dan';
	const from = isPair ? first.next + 1 : afterRangeWord(tokens, first.next, -1);
	if (from === undefined || (isPair && !/^ke/.test(lower[from] ?? ''))) return undefined;
	const second = readCentury(tokens, lower[from] === 'abad' ? from + 1 : from);
	if (!second) return undefined;
	const {number, isBefore} = second.value;
	const step = isBefore ? first.value.number - number : number - first.value.number;
	return step > 0 && (!isPair || step === 1) ? second : undefined;
}

function readCentury(tokens: readonly Token[], at: number): Read<Century> | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	const glued = /^(?:ke-?)?(\d{1,2}|[ivx]{1,5})$/.exec(word)?.[1];
	// `ke - 17`
	const gap = word === 'ke' && lower[at + 1] === '-' ? 2 : word === 'ke' || word === 'ke-' ? 1 : 0;
	const isApart = gap > 0;
	const spelt = glued === undefined && !isApart ? readOrdinalWords(lower, at) : undefined;
	const name = glued ?? (isApart ? lower[at + gap] : undefined) ?? '';
	const number = spelt?.value ?? (/^\d{1,2}$/.test(name) ? Number(name) : roman(name));
	if (number === undefined || number < 1 || number > 30) return undefined;
	const next = spelt?.next ?? at + gap + 1;
	const era = readEraName(tokens, next);
	if (number > 22 && era?.value !== true) return undefined;
	return {value: {number, isBefore: era?.value === true}, next: era?.next ?? next};
}

/** The year 1 before Christ is EDTF's year 0. */
function centuryIso({number, isBefore}: Century): string {
	return `${isBefore ? '-' : ''}${String(number - 1).padStart(2, '0')}XX`;
}

/** `SM`, `sebelum Masehi`: true; `Masehi`, `M`: false. */
function readEraName(tokens: readonly Token[], at: number): Read<boolean> | undefined {
	const text = tokens[at]?.text;
	if (text === 'SM') return {value: true, next: at + 1};
	if (text === 'M') return {value: false, next: at + 1};
	const lower = lowerForms(tokens);
	if (lower[at] === 'masehi') return {value: false, next: at + 1};
	return lower[at] === 'sebelum' && lower[at + 1] === 'masehi'
		? {value: true, next: at + 2}
		: undefined;
}

const firstOrdinals =
	'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas'.split(
		' ',
	);

/** `kelima`, `kelima belas`, `kedua puluh`, `kedua puluh satu`. */
function readOrdinalWords(lower: readonly string[], at: number): Read<number> | undefined {
	const unit = firstOrdinals.indexOf(lower[at] ?? '') + 1;
	if (unit === 0) return undefined;
	if (unit > 1 && unit < 10 && lower[at + 1] === 'belas') return {value: 10 + unit, next: at + 2};
	if (unit !== 2 || lower[at + 1] !== 'puluh') return {value: unit, next: at + 1};
	return lower[at + 2] === 'satu' ? {value: 21, next: at + 3} : {value: 20, next: at + 2};
}

/** `300 SM`, `580-480 SM`, `tahun 79 Masehi`, `622 M` after `tahun`; a year of four figures is read elsewhere. */
function readOldYear(tokens: readonly Token[], at: number): ReadMeaning {
	const first = readFigure(tokens, at);
	if (first === undefined) return undefined;
	const from = afterRangeWord(tokens, at + 1, -1);
	const last = from === undefined ? undefined : readFigure(tokens, from);
	const next = from === undefined || last === undefined ? at + 1 : from + 1;
	const era = readEraName(tokens, next);
	if (!era) return undefined;
	// Millions and metres are `M` too.
	const isAfterYear = isYearWord(lowerForms(tokens)[at - 1]);
	if (!era.value && !isAfterYear && tokens[next]?.text === 'M') return undefined;
	const years = last === undefined ? [first] : [first, last];
	if (!era.value && first > 2100) return undefined;
	if (last !== undefined && (era.value ? last >= first : last <= first)) return undefined;
	const iso = years.map((year) => oldYearIso(year, era.value)).join('/');
	return {value: {type: 'edtf', iso}, next: era.next};
}

/** `300`, `2.500`. */
function readFigure(tokens: readonly Token[], at: number): number | undefined {
	const figure = tokens[at]?.text ?? '';
	if (!/^[1-9]\d{0,2}$|^[1-9]\d?\.?\d{3}$/.test(figure)) return undefined;
	return Number(figure.replace('.', ''));
}

function oldYearIso(year: number, isBefore: boolean): string {
	const shown = isBefore ? year - 1 : year;
	return `${isBefore && shown > 0 ? '-' : ''}${String(shown).padStart(4, '0')}`;
}

const romans = new Map(
	'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
		.split(' ')
		.map((numeral, index): [string, number] => [numeral, index + 1]),
);
export const roman = (text: string): number | undefined => romans.get(text);
