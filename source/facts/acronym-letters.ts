import {words} from '../language/data/gazetteer-table.js';

/** Words that an acronym may pass over: `Badan Penyelenggara … dan …`. */
const passedOver = new Set(
	words(
		'dan di ke dari untuk atas atau yang bagi pada dengan tentang antara oleh serta of the and for to in on de la',
	),
);

/**
 * Whether an acronym's letters can be read off its expansion in order, as a pupil would when asked for its
 * *kepanjangan*: `BMKG`, `Kemenkeu`, `PERPADI`. `KCNA` for `Kantor Berita Pusat Korea` is no match: such an acronym has
 * an Indonesian name, but those words are not what its letters stand for.
 */
export function lettersMatch(acronym: string, expansion: string): boolean {
	const letters = lettersOf(acronym);
	const parts = expansion
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	const [first] = parts;
	if (letters.length < 2 || first === undefined || letters[0] !== first[0]) return false;
	return readsAsInitials(letters, parts) || readsAsSyllables(letters, parts);
}

/** Whether each letter is the first of one word, in order, small words left out or not: the plainest reading. */
export function isInitialism(acronym: string, expansion: string): boolean {
	return initialsOf(expansion).includes(lettersOf(acronym));
}

/** The first letters of a name's words, with its small words and without them. */
export function initialsOf(expansion: string): readonly string[] {
	const parts = expansion
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	const initials = (kept: readonly string[]): string => kept.map((word) => word[0]).join('');
	return [initials(parts), initials(parts.filter((word) => !passedOver.has(word)))];
}

/** Small letters; a digit repeats the letter before it (`BP2MI`). */
function lettersOf(acronym: string): string {
	let letters = '';
	for (const character of acronym.toLowerCase()) {
		const count = Number(character);
		if (/\p{L}/u.test(character)) letters += character;
		else if (count > 1 && letters !== '') letters += letters.at(-1)!.repeat(count - 1);
	}
	return letters;
}

/**
 * Each word gives its first letter, and may give more of its letters in order; in an expansion of four words or more one
 * may give none.
 */
function readsAsInitials(letters: string, parts: readonly string[]): boolean {
	const content = parts.filter((word) => !passedOver.has(word)).length;
	const mayBeSilent = content >= 4 ? 1 : 0;
	const tried = new Set<number>();
	const walk = (letter: number, part: number, silent: number): boolean => {
		if (letter === letters.length) {
			const left = parts.slice(part).filter((rest) => !passedOver.has(rest)).length;
			return silent + left <= mayBeSilent;
		}
		const word = parts[part];
		if (word === undefined) return false;
		const key = (letter * (parts.length + 1) + part) * 2 + silent;
		if (tried.has(key)) return false;
		tried.add(key);
		if (passedOver.has(word) && walk(letter, part + 1, silent)) return true;
		if (word[0] === letters[letter]) {
			for (const end of endsWithin(letters, letter, word)) {
				if (walk(end, part + 1, silent)) return true;
			}
		}
		return part > 0 && silent < mayBeSilent && walk(letter, part + 1, silent + 1);
	};
	return walk(0, 0, 0);
}

/** Where the acronym may stand after one word has given letters in order, most letters first. */
function endsWithin(letters: string, from: number, word: string): number[] {
	const ends: number[] = [];
	let at = from;
	for (let i = 0; i < word.length && at < letters.length; i++) {
		if (word[i] === letters[at]) ends.push(++at);
	}
	return ends.reverse();
}

/** Pronounceable acronyms (`Bawaslu`, `Perpadi`) take syllables from anywhere in the words and may leave some words out. */
function readsAsSyllables(letters: string, parts: readonly string[]): boolean {
	if (letters.length < 5 || !/[aeiou]/.test(letters.slice(1, -1))) return false;
	const content = parts.filter((word) => !passedOver.has(word));
	if (content.length < 2) return false;
	const {pieces, giving} = fewestPieces(letters, content);
	return pieces <= Math.ceil(letters.length / 2) && giving * 5 >= content.length * 2;
}

/**
 * How broken up an acronym lies in an expansion: the fewest runs of letters standing together that spell it, those from
 * the middle of a word counted twice, for a syllable is taken from a word's beginning first; Infinity when none do.
 * So *pilpres* lies whole in `pemilihan presiden`, but not in `presiden dan wakil presiden`.
 */
export function brokenness(acronym: string, expansion: string): number {
	const parts = expansion.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return fewestPieces(
		lettersOf(acronym),
		parts.filter((word) => word !== '' && !passedOver.has(word)),
		1,
	).pieces;
}

interface Pieces {
	readonly pieces: number;
	/** Words that give a letter. */
	readonly giving: number;
}

const none: Pieces = {pieces: Infinity, giving: 0};

/** `middle`: what a run costs in addition when it is the first of its word and does not begin the word. */
function fewestPieces(letters: string, content: readonly string[], middle = 0): Pieces {
	// `ending[l]`: the best reading of the first l letters whose last letter is the one just passed; `best[l]`: ended anywhere before.
	const nothing: readonly Pieces[] = new Array<Pieces>(letters.length + 1).fill(none);
	const best = [...nothing];
	best[0] = {pieces: 0, giving: 0};
	for (const word of content) {
		const before = [...best];
		const inWord = [...nothing];
		let ending = nothing;
		let cost = 1;
		for (const letter of word) {
			const own = cost;
			cost = 1 + middle;
			if (!letters.includes(letter)) {
				ending = nothing;
				continue;
			}
			const next = [...nothing];
			for (let count = 1; count <= letters.length; count++) {
				if (letters[count - 1] !== letter) continue;
				const joined = ending[count - 1]!;
				const fresh = before[count - 1]!;
				const within = inWord[count - 1]!;
				let least = joined;
				if (fresh.pieces + own < least.pieces)
					least = {pieces: fresh.pieces + own, giving: fresh.giving + 1};
				if (within.pieces + 1 < least.pieces)
					least = {pieces: within.pieces + 1, giving: within.giving};
				next[count] = least;
			}
			ending = next;
			for (let count = 1; count <= letters.length; count++) {
				const last = ending[count]!;
				if (last.pieces < inWord[count]!.pieces) inWord[count] = last;
				if (last.pieces < best[count]!.pieces) best[count] = last;
			}
		}
	}
	return best[letters.length]!;
}
