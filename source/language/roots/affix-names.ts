import type {Suffix} from './endings.js';

/** The label of a doubled word among its affixes. */
export const reduplication = 'reduplikasi';

/** Prefixes that close with -an around one word: `ke-…-an` in `keadaan`. */
const circumfixes = new Set(['ke-', 'peN-', 'per-']);

/** Prefixes before per- that are learnt with it as one: `memper-`, `diper-`. */
const withPer: Readonly<Record<string, string>> = {
	'meN-': 'memper-',
	'di-': 'diper-',
	'ku-': 'kuper-',
	'kau-': 'kauper-',
};

/**
 * The affixes of a word as a learner knows them, from the outside in: prefixes that are one (`memper-`), what stands
 * around the root (`ke-…-an`, `se-…-nya`), then the suffix and what leans on the word.
 */
export function nameAffixes(
	prefixes: readonly string[],
	suffix: Suffix,
	clitics: readonly string[],
): readonly string[] {
	const names: string[] = [];
	let closed = false;
	for (let index = 0; index < prefixes.length; index++) {
		const prefix = prefixes[index]!;
		const joined = prefixes[index + 1] === 'per-' ? withPer[prefix] : undefined;
		if (joined !== undefined) {
			names.push(joined);
			index++;
		} else if (suffix === 'an' && !closed && circumfixes.has(prefix)) {
			names.push(`${prefix}…-an`);
			closed = true;
		} else {
			names.push(prefix);
		}
	}
	if (suffix === '' && names.length === 1 && names[0] === 'se-' && clitics[0] === '-nya') {
		return ['se-…-nya', ...clitics.slice(1)];
	}
	return suffix === '' || closed ? [...names, ...clitics] : [...names, `-${suffix}`, ...clitics];
}
