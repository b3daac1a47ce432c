import {foldedWords} from '../fold.js';

// Spelling before 1972: Soekarno, Djakarta, Tjipto, Njoto, Sjahrir.
const old: ReadonlyArray<readonly [RegExp, string]> = [
	[/oe/g, 'u'],
	[/dj/g, 'j'],
	[/tj/g, 'c'],
	[/nj/g, 'ny'],
	[/sj/g, 'sy'],
	[/^(?:jogja|jogya|yogja)/, 'yogya'],
];

// `anak2`, `undang2an`: the word twice.
const doubled = /^(\p{L}{3,})2(\p{L}*)$/u;

function normalWord(word: string): string {
	let modern = word;
	for (const [spelling, today] of old) modern = modern.replace(spelling, today);
	return modern;
}

/**
 * The words of an answer with every way of writing that a fair teacher overlooks made one: besides what folding
 * takes away, old spelling, `anak2` for `anak-anak`, `&`, and `ke-` before figures.
 */
export function normalWords(text: string): string[] {
	const plain = text.replaceAll('&', ' dan ').replace(/\bke[- ](?=\d)/giu, '');
	return foldedWords(plain).flatMap((word) => {
		const twice = doubled.exec(word);
		return twice ? [normalWord(twice[1]!), normalWord(twice[1]! + twice[2]!)] : [normalWord(word)];
	});
}

/** Whether two lists of words are one, however they are parted into words. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
	return a.join('') === b.join('');
}

const particles = /(?:lah|kah|pun|nya)$/;

/** Whether two words differ by a particle at most: `surat`, `suratlah`. */
export function sameButParticle(a: string, b: string): boolean {
	return a === b || withoutParticle(a) === b || withoutParticle(b) === a;
}

function withoutParticle(word: string): string {
	return word.length > 5 ? word.replace(particles, '') : word;
}

/** Whether every word of `part` is in `whole`, counting repetitions. */
export function isWithin(part: readonly string[], whole: readonly string[]): boolean {
	const left = new Map<string, number>();
	for (const word of whole) left.set(word, (left.get(word) ?? 0) + 1);
	for (const word of part) {
		const count = left.get(word) ?? 0;
		if (count === 0) return false;
		left.set(word, count - 1);
	}
	return true;
}

/** Whether two lists hold the same words in any order. */
export function sameInAnyOrder(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && isWithin(a, b);
}
