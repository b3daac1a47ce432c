import {isOneSyllable, isVowel} from './sounds.js';

/** A step of taking a word apart: what is left, and the prefix that came off. */
export interface Stripped {
	readonly stem: string;
	readonly prefix: string;
	/** Extra cost of an unlikely reading: a letter that had to be restored, a form of the prefix that is rare. */
	readonly cost: number;
}

/** Takes what a prefix leaves of a word; the cost is 0 unless given. */
type Take = (stem: string, prefix: string, cost?: number) => void;

/**
 * Every way to take one prefix off a word, with the sounds that meN- and peN- swallow restored (`menulis` → `tulis`,
 * `menyapu` → `sapu`, `memukul` → `pukul`, `mengirim` → `kirim`).
 */
export function stripPrefix(word: string): readonly Stripped[] {
	const strip = word.length > 3 ? byLetters.get(word.slice(0, 2)) : undefined;
	if (strip === undefined) return nothing;
	const found: Stripped[] = [];
	strip(word, (stem, prefix, cost = 0) => found.push({stem, prefix, cost}));
	return found;
}

const nothing: readonly Stripped[] = [];

/** The prefixes by the letters that a word with one begins with. */
const byLetters: ReadonlyMap<string, (word: string, take: Take) => void> = new Map([
	['di', (word, take) => take(word.slice(2), 'di-')],
	['ke', (word, take) => take(word.slice(2), 'ke-')],
	['se', (word, take) => take(word.slice(2), 'se-', 1)],
	['me', (word, take) => stripNasal(word.slice(2), 'meN-', take)],
	['pe', stripPe],
	['be', (word, take) => stripLiquid(word, 'ber-', take)],
	['te', (word, take) => stripLiquid(word, 'ter-', take)],
	['ku', (word, take) => take(word.slice(2), 'ku-', 9)],
	[
		'ka',
		(word, take) => {
			if (word.startsWith('kau')) take(word.slice(3), 'kau-', 6);
		},
	],
]);

function stripPe(word: string, take: Take): void {
	const rest = word.slice(2);
	stripNasal(rest, 'peN-', take);
	if (rest.startsWith('r')) {
		take(word.slice(3), 'per-');
		// `memperebutkan` is `rebut`.
		if (isVowel(word[3])) take(rest, 'per-', 3);
	}
	if (word.startsWith('pelajar')) {
		take(word.slice(3), 'peN-');
		take(word.slice(3), 'per-', 1);
	}
	if (word.startsWith('pekerja')) take(rest, 'per-', 4);
	// `petani`, `peserta`, `pegiat`, `pegunungan`: before letters that meN- would change.
	if (unchanged.includes(rest[0]!)) take(rest, 'peN-', 3);
}

const unchanged = 'bcdfghjkpstz';

/** ber- and ter-, which lose their r before another one: `beroda`, `bekerja`, `tepercaya`; `belajar`. */
function stripLiquid(word: string, prefix: string, take: Take): void {
	if (word[2] === 'r') {
		take(word.slice(3), prefix);
		// `beroda` is `roda`, but `berisi` is `isi`.
		if (isVowel(word[3])) take(word.slice(2), prefix, 3);
	} else if (word.startsWith('er', 3) && !isVowel(word[2])) {
		take(word.slice(2), prefix, 1);
	}
	if (word.startsWith('belajar')) take(word.slice(3), prefix);
}

/** meN- and peN-; `rest` is the word after its first two letters. */
function stripNasal(rest: string, prefix: string, take: Take): void {
	const [first, second, third] = rest;
	if (first === 'n' && second === 'y') {
		take(rest, prefix, 1);
		take(`s${rest.slice(2)}`, prefix);
	} else if (first === 'n' && second === 'g') {
		const stem = rest.slice(2);
		if (isVowel(third)) {
			take(stem, prefix);
			take(`k${stem}`, prefix, 3);
			// One syllable takes an e: `mengesahkan`, `pengeboman`.
			if (third === 'e' && isOneSyllable(stem.slice(1))) take(stem.slice(1), prefix, 3);
		} else {
			take(stem, prefix, third === 'k' ? 2 : 0);
		}
		take(rest, prefix, 4);
	} else if (first === 'm') {
		take(rest, prefix);
		if (isVowel(second)) take(`p${rest.slice(1)}`, prefix, 1);
		else take(rest.slice(1), prefix, second === 'p' ? 2 : 0);
	} else if (first === 'n') {
		take(rest, prefix);
		if (isVowel(second)) take(`t${rest.slice(1)}`, prefix, 1);
		else take(rest.slice(1), prefix, second === 't' || second === 's' ? 2 : 0);
	} else if (first !== undefined && 'lrwy'.includes(first)) {
		// `peralatan` is per- + `alat`, though `ralat` is a root.
		take(rest, prefix, first === 'r' && prefix === 'peN-' ? 1 : 0);
	}
}
