import {isPartOfNumber, magnitudeOf, writtenNumber} from './number-words.js';
import {type Unit, currencyBefore, ratio, unitOf} from './units.js';

/** A figure as an answer gives it. */
export interface AnswerAmount {
	/** With its power of ten: `1,5 juta` is 1500000. */
	readonly value: number;
	/** The upper end of a range. */
	readonly to?: number;
	readonly unit: Unit;
	/** `lebih dari`, `kurang dari`. */
	readonly bound?: 'more' | 'less';
}

/** One figure in the text and the words behind it. */
interface Part {
	readonly values: readonly number[];
	readonly after: string[];
}

// Words that stand around a figure and change nothing.
const neutral = new Set(
	(
		'sekitar sekira kira kurang lebih hampir sebanyak sebesar sejumlah senilai total jumlah jumlahnya mencapai ' +
		'ada yaitu adalah about around some nearly almost a an the ke ± ~ - yang dan antara between sampai dengan'
	).split(' '),
);
const more =
	/(?:lebih dari|di atas|melebihi|melampaui|minimal|sedikitnya|setidaknya|paling sedikit|lebih|more than|over|at least|[>≥])/;
const less =
	/(?:kurang dari|di bawah|maksimal|paling banyak|sebanyak banyaknya|less than|under|at most|[<≤])/;
const through = new Set([
	'-',
	'–',
	'—',
	'−',
	'sampai',
	'hingga',
	's',
	'd',
	'sd',
	'dan',
	'to',
	'until',
	'and',
	'dengan',
]);
const glue = new Set(['dan', 'and', 'lebih']);

const token =
	/\d+(?:[.,]\d+)*|[°º˚]\s?[cf](?!\p{L})|\p{L}+(?:\$|[²³23](?![\d.,]))?|[%$€£¥₩₹₽°º˚<>≥≤±~/–—−-]/giu;
// Longer texts are no amounts.
const longestAmount = 160;

/** The values a written figure can have: `1.500` is 1500, `1,5` is 1.5, and `1,500` may be either. */
function figureValues(figure: string, isKey: boolean): number[] {
	const indonesian = Number(figure.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
	const english = Number(figure.replace(/,(?=\d{3}(?:\D|$))/g, ''));
	const values = (isKey ? [indonesian] : [indonesian, english]).filter((value) =>
		Number.isFinite(value),
	);
	return values.length === 0 && Number.isFinite(english) ? [english] : [...new Set(values)];
}

function scaled(values: readonly number[], by: number): number[] {
	return values.map((value) => Number((value * by).toPrecision(12)));
}

/** The words before the first figure, and each figure with those behind it. */
function split(text: string, isKey: boolean): {before: string[]; parts: Part[]} {
	const words = text.normalize('NFC').toLowerCase().match(token) ?? [];
	const before: string[] = [];
	const parts: Part[] = [];
	for (let at = 0; at < words.length;) {
		const word = words[at]!;
		if (oneOf.test(word)) {
			parts.push({values: [1], after: [word.slice(2)]});
			at++;
			continue;
		}
		const written = /^\d/.test(word)
			? {values: figureValues(word, isKey), length: 1}
			: asWritten(words, at);
		if (!written) {
			(parts.at(-1)?.after ?? before).push(word);
			at++;
			continue;
		}
		at += written.length;
		let scale = 1;
		for (let by; (by = magnitudeOf(words[at] ?? '')) !== undefined; at++) scale *= by;
		parts.push({values: scaled(written.values, scale), after: []});
	}
	return {before, parts};
}

function asWritten(
	words: readonly string[],
	at: number,
): {values: number[]; length: number} | undefined {
	const written = writtenNumber(words, at);
	return written && {values: [written.value], length: written.length};
}

/** `setahun`, `seminggu`, `sekilo`: one of a measure, in one word. */
const oneOf =
	/^se(?=(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|abad|liter|kilo|kilogram|meter|ton|orang|buah|ekor|unit)$)/;

/** `Rp 2,4 M`, `Rp 1 T`: what the letter means behind money. */
function moneyLetter(letter: string | undefined): number {
	return letter === 'm' ? 1e9 : letter === 't' ? 1e12 : 1;
}

function without(words: readonly string[], set: ReadonlySet<string>): string[] {
	return words.filter((word) => !set.has(word));
}

/**
 * Reads an answer that is one amount or a range: `1,5 juta`, `Rp1.500.000`, `60 persen`, `dua puluh lima orang`,
 * `5–7 hari`, `2 jam 30 menit`, `2/3`. An ambiguous figure (`1,500`) has several readings; a key is always read
 * the Indonesian way. Nothing is read from a text that has more to say, unless `isLoose`.
 */
export function readAnswerAmounts(
	answer: string,
	options: {readonly isKey?: boolean; readonly isLoose?: boolean; readonly isMoney?: boolean} = {},
): AnswerAmount[] {
	if (answer.length > longestAmount) return [];
	const {before, parts} = split(answer, options.isKey ?? false);
	const [first, second] = parts;
	if (!first || parts.length > 3) return [];

	const lead = before.join(' ').replace(/kurang lebih|lebih kurang/g, '');
	const tail = first.after[0] === 'lebih' ? 'more' : undefined;
	const bound: AnswerAmount['bound'] = more.test(lead) ? 'more' : less.test(lead) ? 'less' : tail;
	const currency = currencyBefore(before.at(-1));
	const unread = without(before.slice(0, currency ? -1 : undefined), neutral).filter(
		(word) =>
			!more.test(`${word} dari`) && !less.test(`${word} dari`) && !/^(?:dari|than|at)$/.test(word),
	);
	if (unread.length > 0 && !options.isLoose) return [];
	const said: Pick<AnswerAmount, 'bound'> = bound ? {bound} : {};
	const withUnit = (words: readonly string[]): Unit => {
		const unit = unitOf(words.filter((word) => !glue.has(word)));
		return currency && unit.measure === undefined ? {...unit, measure: currency} : unit;
	};

	if (!second) {
		const isMoney = currency !== undefined || options.isMoney;
		const letter = isMoney ? moneyLetter(first.after[0]) : 1;
		const unit = withUnit(letter === 1 ? first.after : first.after.slice(1));
		if (!options.isLoose && unit.nouns.length > 3) return [];
		return scaled(first.values, letter).map((value) => ({value, unit, ...said}));
	}
	if (parts.length === 2) {
		const between = first.after.join(' ');
		const last = second.values[0]!;
		if (between === '/' || between === 'per') {
			return last === 0
				? []
				: [{value: first.values[0]! / last, unit: withUnit(second.after), ...said}];
		}
		const words = without(first.after, through);
		if (words.length < first.after.length) {
			const [a, b] = [unitOf(words), withUnit(second.after)];
			const by =
				a.measure !== undefined && b.measure !== undefined ? ratio(a.measure, b.measure) : 1;
			// `5–7 juta`: the first figure borrows the power of ten.
			const from = first.values[0]! * (by ?? 1);
			const power = from > 0 && from < last && last / from >= 1e3 ? powerOf(last) : 1;
			return from * power < last ? [{value: from * power, to: last, unit: b}] : [];
		}
	}
	return summed(parts);
}

function powerOf(value: number): number {
	return [1e12, 1e9, 1e6, 1e3].find((power) => value >= power) ?? 1;
}

/** `2 jam 30 menit`: figures of one kind of measure, each smaller than the one before. */
function summed(parts: readonly Part[]): AnswerAmount[] {
	const units = parts.map(({after}) => unitOf(without(after, glue)));
	const smallest = units.at(-1)!.measure;
	if (smallest === undefined) return [];
	let value = 0;
	let last = Infinity;
	for (const [index, {values}] of parts.entries()) {
		const by = ratio(units[index]!.measure ?? '', smallest);
		if (by === undefined || by >= last) return [];
		last = by;
		value += values[0]! * by;
	}
	return [{value, unit: units.at(-1)!}];
}

/** Whether a text says nothing but an amount and what it counts. */
export function isAmount(text: string): boolean {
	return /\d/.test(text) || text.toLowerCase().split(/\s+/).some(isPartOfNumber)
		? readAnswerAmounts(text, {isKey: true}).length > 0
		: false;
}
