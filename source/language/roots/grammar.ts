import type {Suffix} from './endings.js';

/** Which suffixes go with a prefix; `''` is none. */
const partners: Readonly<Record<string, readonly Suffix[]>> = {
	'di-': ['', 'kan', 'i'],
	'meN-': ['', 'kan', 'i'],
	'peN-': ['', 'an'],
	'per-': ['', 'an', 'kan', 'i'],
	'ber-': ['', 'an', 'kan'],
	'ter-': ['', 'kan', 'i'],
	'ke-': ['', 'an'],
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

/** Prefixes of verbs in the active, the passive and the passive of a person. */
const verbal = new Set(['meN-', 'di-', 'ku-', 'kau-']);

/** Whether the prefixes of a word, outermost first and each allowed in the one before, go with its suffix. */
export function isPossible(prefixes: readonly string[], suffix: Suffix): boolean {
	const [outer, next] = prefixes;
	if (outer === undefined) return true;
	if (!partners[outer]?.includes(suffix)) return false;
	// `ketersediaan`: a prefix inside ke- is always closed by -an, but for `kesepuluh`.
	if (outer === 'ke-' && next !== undefined && next !== 'se-' && suffix !== 'an') return false;
	// `dikemukakan`, `mengetahui`: ke- inside a verb is always closed.
	if (next === 'ke-' && verbal.has(outer) && suffix === '') return false;
	return true;
}

/** Whether a prefix may stand right inside another one; inside none, every one may. */
export function mayHold(outer: string | undefined, prefix: string): boolean {
	return outer === undefined || inner[outer]?.includes(prefix) === true;
}
