import {foldedWords} from './fold.js';

/** A figure as an answer gives it. */
export interface AnswerAmount {
	/** In base units: `1,5 juta` is 1500000. */
	readonly value: number;
	/** The folded words beside the figure: what it counts. */
	readonly unit: readonly string[];
}

const scales = new Map<string, number>([
	...(['ribu', 'rb', 'thousand'] as const).map((word) => [word, 1e3] as const),
	...(['juta', 'jt', 'million'] as const).map((word) => [word, 1e6] as const),
	...(['miliar', 'milyar', 'billion'] as const).map((word) => [word, 1e9] as const),
	...(['triliun', 'trilyun', 'trillion'] as const).map((word) => [word, 1e12] as const),
]);

const small = new Map(
	'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
		.split(' ')
		.map((word, value) => [word, value] as const),
);

// Different ways to write one unit.
const sameUnit = new Map([
	['rupiah', 'rp'],
	['idr', 'rp'],
	['persen', '%'],
	['prosen', '%'],
	['percent', '%'],
	['dollar', 'dolar'],
	['usd', 'dolar'],
	['kilometer', 'km'],
	['meter', 'm'],
	['kilogram', 'kg'],
]);

// Words that say how exact a figure is, or that merely count.
const neutral = new Set(
	'sekitar kurang lebih kira hampir sebanyak sebesar total about around orang buah'.split(' '),
);

/** The values a written figure can have: `1.500` is 1500, `1,5` is 1.5, and `1,500` may be either. */
function figureValues(figure: string, isKey: boolean): number[] {
	const indonesian = Number(figure.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
	const english = Number(figure.replace(/,(?=\d{3}(?:\D|$))/g, ''));
	const values = (isKey ? [indonesian] : [indonesian, english]).filter((value) =>
		Number.isFinite(value),
	);
	return values.length === 0 && Number.isFinite(english) ? [english] : values;
}

/** The value of `dua puluh lima`, `seratus tiga`, `seribu dua ratus`; undefined for other words. */
function wordsValue(words: readonly string[]): number | undefined {
	let total = 0;
	let group = 0;
	let unit = 0;
	let seen = false;
	for (const word of words) {
		const digit = small.get(word);
		const scale = scales.get(word);
		if (digit !== undefined) unit = digit;
		else if (word === 'belas') unit += 10;
		else if (word === 'puluh') {
			group += unit * 10;
			unit = 0;
		} else if (word === 'ratus') {
			group += unit * 100;
			unit = 0;
		} else if (word === 'seratus') group += 100;
		else if (word === 'seribu') total += 1000;
		else if (scale !== undefined) {
			total += (group + unit) * scale;
			group = 0;
			unit = 0;
		} else return undefined;
		seen = true;
	}
	return seen ? total + group + unit : undefined;
}

function isNumberWord(word: string): boolean {
	return small.has(word) || scales.has(word) || /^(?:belas|puluh|ratus|seratus|seribu)$/.test(word);
}

function unitOf(words: readonly string[]): string[] {
	return words.filter((word) => !neutral.has(word)).map((word) => sameUnit.get(word) ?? word);
}

/**
 * Reads an answer that is one amount: `1,5 juta`, `Rp1.500.000`, `60 persen`, `dua puluh lima orang`. An
 * ambiguous figure (`1,500`) has several readings; a key is always read the Indonesian way.
 */
export function readAnswerAmounts(answer: string, options: {isKey?: boolean} = {}): AnswerAmount[] {
	const found = answer.match(/\d+(?:[.,]\d+)*/g) ?? [];
	if (found.length > 1) return [];
	const figure = found[0];
	if (figure === undefined) {
		const words = foldedWords(answer).filter((word) => !neutral.has(word));
		const numberWords = words.filter(isNumberWord);
		const value = wordsValue(numberWords);
		return value === undefined || words.slice(0, numberWords.length).some((w) => !isNumberWord(w))
			? []
			: [{value, unit: unitOf(words.slice(numberWords.length))}];
	}

	const at = answer.indexOf(figure);
	const before = foldedWords(answer.slice(0, at));
	const after = foldedWords(answer.slice(at + figure.length));
	let scale = 1;
	while (after[0] !== undefined && scales.has(after[0])) scale *= scales.get(after.shift()!)!;
	const unit = unitOf([...before, ...after]);
	const values = figureValues(figure, options.isKey ?? false);
	return [...new Set(values)].map((value) => ({
		value: Number((value * scale).toPrecision(12)),
		unit,
	}));
}
