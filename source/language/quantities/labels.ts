import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {counted} from '../data/counted-words.js';
import {functionWords} from '../data/function-words.js';
import {
	amountCues,
	countingOpeners,
	designators,
	ordinalHeads,
	placeDesignators,
} from '../data/quantity-words.js';
import {measures} from '../data/units.js';
import {lowerForms} from '../lower.js';
import type {NumberReading} from '../numbers.js';
import type {UnitReading} from './units.js';

export const isYear = (figure: string): boolean => /^(?:1[89]|20)\d\d$/.test(figure);

/** A figure after a capitalised word in mid-sentence belongs to the name: `Liga 1`, `iPhone 15`. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before?.kind !== 'word') return false;
	if (!isUpperCase(before.text[0]) && !isUpperCase(before.text[1])) return false;
	const word = lowerForms(tokens)[at - 1] ?? '';
	return !functionWords.has(word) && !amountCues.has(word) && !countingOpeners.has(word);
}

/** Figures that label (`Pasal 7`, `kelas 5`), belong to a year, a fraction or a name. */
export function isLabel(
	tokens: readonly Token[],
	at: number,
	start: number,
	number: NumberReading,
	unit: UnitReading | undefined,
): boolean {
	if (start < at) return false;
	const lower = lowerForms(tokens);
	const dot = tokens[at - 1]?.text === '.' ? 1 : 0;
	const before = lower[at - 1 - dot] ?? '';
	// An ordinal that is written apart: `ke - 70`.
	if (before === '-' && lower[at - 2] === 'ke') return true;
	// `MD - 82`, `G - 8`
	if (before === '-' && !unit && /^[A-Z]{1,3}$/.test(tokens[at - 2]?.text ?? '')) return true;
	if (lower[at] === 'satu' && isOneOfMany(lower, at)) return true;
	if (isDesignated(tokens, at, dot, number, unit)) return true;
	if (unit?.type !== 'measure' && unit?.type !== 'money' && isOfLawList(tokens, at)) return true;
	if (number.figure === undefined) {
		const isYearInWords = before === 'tahun' && unit === undefined && number.value > 1000;
		return isYearInWords || isNameOfWords(tokens, at);
	}
	if (tokens[number.next]?.text === '/' && tokens[number.next + 1]?.kind === 'number') return true;
	if (!isYear(number.figure)) return false;
	return before === 'tahun' || yearCues.has(before) || isNamed(tokens, at);
}

/** `salah satu`, `satu per satu`, `satu demi satu`: no count. */
const isOneOfMany = (lower: readonly string[], at: number): boolean =>
	lower[at - 1] === 'salah' ||
	(lower[at - 2] === 'satu' && (lower[at - 1] === 'per' || lower[at - 1] === 'demi'));

const yearCues = new Set(
	'pada sejak hingga sampai di dari per selama sepanjang awal akhir pertengahan'.split(' '),
);

/** Whether the word before the figure says that it labels: `kelas 5`, `lantai 3`, `juara ke 2`. */
function isDesignated(
	tokens: readonly Token[],
	at: number,
	dot: number,
	number: NumberReading,
	unit: UnitReading | undefined,
): boolean {
	const lower = lowerForms(tokens);
	const place = at - 1 - dot;
	const before = lower[place] ?? '';
	// `5 km 300 meter`, `dua jam 30 menit`: the word is the unit of another figure.
	const isUnit = measures.has(before) && tokens[place - 1]?.kind === 'number';
	if (designators.has(before)) return !isUnit;
	if (!placeDesignators.has(before) || isUnit) return false;
	if (before === 'jam' && unit?.unit !== 'malam' && unit?.type === 'measure') return false;
	const isMeasured = unit?.type === 'measure' || unit?.type === 'money' || number.magnitude > 1;
	// `untuk ke 5 kalinya`
	if (isMeasured && before !== 'jam') return before === 'ke' && unit?.unit === 'kali';
	if (before !== 'ke' && before !== 'posisi') return true;
	if (/\d[.,]\d/.test(number.figure ?? '')) return false;
	return before === 'posisi' || unit?.type !== 'count' || ordinalHeads.has(lower[place - 1] ?? '');
}

/** `Pasal 2 dan 3 UU itu`, `Pasal 5, 6, dan 7`: figures that go on from one that labels a part of a law. */
function isOfLawList(tokens: readonly Token[], at: number): boolean {
	const lower = lowerForms(tokens);
	let place = at - 1;
	for (let count = 0; count < 6 && listMarks.has(lower[place] ?? ''); count++) {
		while (listMarks.has(lower[place] ?? '')) place--;
		if (tokens[place]?.kind !== 'number') return false;
		place--;
	}
	return place < at - 1 && lawParts.has(lower[place] ?? '');
}

const listMarks = new Set([',', 'dan', 'atau', 'serta', '-', '–', 'hingga', 'sampai']);
const lawParts = new Set('pasal ayat huruf bab nomor no butir kelas'.split(' '));

/** `Empat Lawang`: number words with capitals in mid-sentence. */
function isNameOfWords(tokens: readonly Token[], at: number): boolean {
	const isCapital = isUpperCase(tokens[at]?.text[0]);
	const isInside = at > 0 && tokens[at - 1]?.kind === 'word';
	const unit = lowerForms(tokens)[at + 1] ?? '';
	return isCapital && isInside && !counted.has(unit) && !measures.has(unit);
}
