import {
	denominators,
	fused,
	fusedMagnitudes,
	glued,
	numberWords,
} from '../../language/data/number-words.js';
import {magnitudes} from '../../language/data/units.js';
import {parseNumber} from '../../language/numbers.js';

// English words of number, in Indonesian ones: the order of both is the same.
const english: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{zero: 'nol', one: 'satu', two: 'dua', three: 'tiga', four: 'empat', five: 'lima'},
		...{six: 'enam', seven: 'tujuh', eight: 'delapan', nine: 'sembilan', ten: 'sepuluh'},
		...{eleven: 'sebelas', twelve: 'dua belas', thirteen: 'tiga belas', fourteen: 'empat belas'},
		...{fifteen: 'lima belas', sixteen: 'enam belas', seventeen: 'tujuh belas'},
		...{eighteen: 'delapan belas', nineteen: 'sembilan belas', twenty: 'dua puluh'},
		...{thirty: 'tiga puluh', forty: 'empat puluh', fifty: 'lima puluh', sixty: 'enam puluh'},
		...{seventy: 'tujuh puluh', eighty: 'delapan puluh', ninety: 'sembilan puluh'},
		...{hundred: 'ratus', thousand: 'ribu', million: 'juta', billion: 'miliar'},
		...{trillion: 'triliun', half: 'setengah', point: 'koma'},
	}),
);

const inside = new Set(
	'belas puluh ratus per koma ribu juta miliar milyar triliun trilyun'.split(' '),
);
const vague = /an$/;

// No number has more words.
const longest = 16;

function isNumberWord(word: string): boolean {
	return numberWords.has(word) && !(vague.test(word) && !fused.has(word));
}

/** Whether a word can stand in a number that is written out. */
export function isPartOfNumber(word: string): boolean {
	return (
		isNumberWord(word) ||
		inside.has(word) ||
		denominators.has(word) ||
		glued.has(word) ||
		fusedMagnitudes.has(word)
	);
}

/** `ribu`, `jt`, `million` → its power of ten. */
export function magnitudeOf(word: string): number | undefined {
	return magnitudes.get(word) ?? magnitudes.get(english.get(word) ?? '');
}

export interface WrittenNumber {
	readonly value: number;
	/** How many of the words it takes. */
	readonly length: number;
}

/** The number in words that begins at `at`: `dua puluh lima`, `satu setengah juta`, `two million`. */
export function writtenNumber(words: readonly string[], at: number): WrittenNumber | undefined {
	const here = english.get(words[at]!) ?? words[at]!;
	const first = here.split(' ')[0]!;
	// `ketujuh` counts like `tujuh`.
	const ordinal = /^ke(?=\p{L}{3})/u.test(first) ? first.slice(2) : first;
	const isOrdinal = ordinal !== first && isNumberWord(ordinal);
	if (!isNumberWord(first) && !isOrdinal) return undefined;
	const run: string[] = [isOrdinal ? here.replace(first, ordinal) : here];
	while (run.length < longest) {
		const word = words[at + run.length];
		if (word === undefined) break;
		const next = english.get(word) ?? word;
		if (!isPartOfNumber(next.split(' ')[0]!)) break;
		run.push(next);
	}
	for (let length = run.length; length > 0; length--) {
		const value = parseNumber(run.slice(0, length).join(' '));
		if (value !== undefined) return {value, length};
	}
	return undefined;
}

/** Words with every number that is written out replaced by its figures. */
export function inFigures(words: readonly string[]): string[] {
	const figures: string[] = [];
	for (let at = 0; at < words.length;) {
		const written = writtenNumber(words, at);
		figures.push(written ? String(written.value) : words[at]!);
		at += written?.length ?? 1;
	}
	return figures;
}
