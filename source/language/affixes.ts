/** A step of taking a word apart: what is left, and the affix that came off. */
export interface Stripped {
	readonly stem: string;
	readonly affix: string;
	/** Extra cost of an unlikely reading: a letter that had to be restored, an allomorph that is rare. */
	readonly cost: number;
}

const isVowel = (letter: string | undefined): boolean =>
	letter !== undefined && 'aiueo'.includes(letter);

/**
 * Every way to take one prefix off a word, with the sounds that meN- and peN- swallow restored (`menulis` → `tulis`,
 * `menyapu` → `sapu`, `memukul` → `pukul`, `mengirim` → `kirim`).
 */
export function stripPrefix(word: string): Stripped[] {
	const found: Stripped[] = [];
	const take = (stem: string, affix: string, cost = 0): void => {
		if (stem.length >= 2) found.push({stem, affix, cost});
	};
	if (word.startsWith('di')) take(word.slice(2), 'di-');
	if (word.startsWith('ke')) take(word.slice(2), 'ke-');
	if (word.startsWith('se')) take(word.slice(2), 'se-', 1);
	if (word.startsWith('me')) stripNasal(word.slice(2), 'meN-', take);
	if (word.startsWith('pe')) {
		stripNasal(word.slice(2), 'peN-', take);
		if (word.startsWith('per')) take(word.slice(3), 'per-');
		if (word.startsWith('pelajar')) {
			take(word.slice(3), 'peN-');
			take(word.slice(3), 'per-', 1);
		}
		if (word.startsWith('pekerja')) take(word.slice(2), 'per-', 4);
		// `petani`, `pekerja`, `peserta`: before letters that meN- would change.
		if (/^pe[tkspjd]/.test(word)) take(word.slice(2), 'peN-', 3);
	}
	if (word.startsWith('be')) stripLiquid(word, 'ber-', take);
	if (word.startsWith('te')) stripLiquid(word, 'ter-', take);
	if (word.startsWith('ku')) take(word.slice(2), 'ku-', 9);
	if (word.startsWith('kau')) take(word.slice(3), 'kau-', 6);
	return found;
}

type Take = (stem: string, affix: string, cost?: number) => void;

/** ber- and ter-, which lose their r before another one: `beroda`, `bekerja`, `tepercaya`; `belajar`. */
function stripLiquid(word: string, affix: string, take: Take): void {
	if (word[2] === 'r') {
		take(word.slice(3), affix);
		// `berasa` is `rasa`.
		if (isVowel(word[3])) take(word.slice(2), affix, 1);
	} else if (/^..[^aiueo]er/.test(word)) {
		take(word.slice(2), affix, 1);
	}
	if (word.startsWith('belajar')) take(word.slice(3), affix);
}

/** meN- and peN-; `rest` is the word after its first two letters. */
function stripNasal(rest: string, affix: string, take: Take): void {
	const [first, second, third] = rest;
	if (rest.startsWith('ny')) {
		take(rest, affix);
		take(`s${rest.slice(2)}`, affix, 1);
	} else if (rest.startsWith('ng')) {
		const stem = rest.slice(2);
		if (isVowel(third)) {
			take(stem, affix);
			take(`k${stem}`, affix, 3);
			// One syllable takes an e: `mengesahkan`, `pengeboman`.
			if (third === 'e') take(stem.slice(1), affix, 3);
		} else {
			take(stem, affix, third === 'k' ? 2 : 0);
		}
		take(rest, affix, 4);
	} else if (first === 'm') {
		take(rest, affix);
		if (isVowel(second)) take(`p${rest.slice(1)}`, affix, 1);
		else take(rest.slice(1), affix, second === 'p' ? 2 : 0);
	} else if (first === 'n') {
		take(rest, affix);
		if (isVowel(second)) take(`t${rest.slice(1)}`, affix, 1);
		else take(rest.slice(1), affix, second === 't' || second === 's' ? 2 : 0);
	} else if (first !== undefined && 'lrwy'.includes(first)) {
		// `peralatan` is per- + `alat`, though `ralat` is a root.
		take(rest, affix, first === 'r' && affix === 'peN-' ? 1 : 0);
	}
}

/** Particles and pronouns that lean on a word, outermost last. */
export const particles = ['lah', 'kah', 'pun', 'tah'] as const;
export const pronouns = ['nya', 'ku', 'mu'] as const;
export const suffixes = ['kan', 'an', 'i'] as const;

/** Which suffixes go with a prefix; `''` is none. */
const partners: Readonly<Record<string, readonly string[]>> = {
	'di-': ['', 'kan', 'i'],
	'meN-': ['', 'kan', 'i'],
	'peN-': ['', 'an'],
	'per-': ['', 'an', 'kan', 'i'],
	'ber-': ['', 'an', 'kan'],
	'ter-': ['', 'kan', 'i'],
	'ke-': ['', 'an', 'kan', 'i'],
	'se-': ['', 'an'],
	'ku-': ['', 'kan', 'i'],
	'kau-': ['', 'kan', 'i'],
};

/** Which prefix may stand right inside another one. */
const inner: Readonly<Record<string, readonly string[]>> = {
	'di-': ['per-', 'ber-', 'ke-', 'se-', 'ter-'],
	'meN-': ['per-', 'ber-', 'ke-', 'se-', 'ter-'],
	'peN-': ['ber-', 'se-', 'ke-', 'ter-', 'per-'],
	'ke-': ['ber-', 'ter-', 'se-', 'peN-', 'per-'],
	'ber-': ['ke-', 'se-', 'peN-', 'per-'],
	'ter-': ['ke-', 'per-', 'ber-', 'se-'],
	'se-': ['ke-', 'ber-', 'peN-', 'per-', 'ter-'],
	'per-': ['ber-', 'se-', 'ke-', 'ter-'],
	'ku-': ['per-', 'ber-', 'ke-', 'se-'],
	'kau-': ['per-', 'ber-', 'ke-', 'se-'],
};

/** Whether the affixes of a word, outermost first, occur together in Indonesian. */
export function isPossible(prefixes: readonly string[], suffix: string): boolean {
	const [outer] = prefixes;
	if (outer === undefined) return true;
	if (!partners[outer]?.includes(suffix)) return false;
	// `ketersediaan`: a prefix inside ke- is always closed by -an.
	if (outer === 'ke-' && prefixes.length > 1 && suffix !== 'an') return false;
	// ke-…-kan and ke-…-i live only inside another prefix: `dikemukakan`, `mengetahui`.
	if (outer === 'ke-' && (suffix === 'kan' || suffix === 'i')) return false;
	return prefixes.every((prefix, index) => {
		const next = prefixes[index + 1];
		return next === undefined || inner[prefix]?.includes(next);
	});
}
