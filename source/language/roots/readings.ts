import {compounds} from '../data/compounds.js';
import {preferredRoots} from '../data/preferred-roots.js';
import {roots} from '../data/roots.js';
import {stripPrefix} from './affixes.js';
import {type End, stripEnd, type Suffix} from './endings.js';
import {isPossible, mayHold} from './grammar.js';

/** One way to take a word apart. */
export interface Reading {
	/** In the list of roots, or a compound (`tanda tangan`). */
	readonly root: string;
	/** Outermost first. */
	readonly prefixes: readonly string[];
	readonly suffix: Suffix;
	/** From the inside out. */
	readonly clitics: readonly string[];
	/** The less, the likelier. */
	readonly cost: number;
}

/** The likeliest reading of a word whose root is in the list. */
export function readAffixes(word: string): Reading | undefined {
	let best: Reading | undefined;
	for (const end of stripEnd(word)) best = readStart(end.stem, [], endCost(end), end, best);
	return best;
}

const mostPrefixes = 3;
const affixCost = 10;
/** How much cheaper than its affixes cost a reading can be. */
const mostSaved = 10;

/** The best of `best` and the readings of a stem behind some prefixes. */
function readStart(
	stem: string,
	prefixes: readonly string[],
	cost: number,
	end: End,
	best: Reading | undefined,
): Reading | undefined {
	if (best !== undefined && cost - mostSaved >= best.cost) return best;
	const root = roots.has(stem) ? stem : compounds.get(stem);
	if (root !== undefined) {
		const total = cost + rootCost(stem, prefixes, end);
		if (
			(best === undefined || total < best.cost) &&
			isPossible(prefixes, end.suffix) &&
			fits(root, prefixes, end)
		) {
			best = {root, prefixes, suffix: end.suffix, clitics: end.clitics, cost: total};
		}
	}
	if (prefixes.length === mostPrefixes) return best;
	for (const {stem: rest, prefix, cost: extra} of stripPrefix(stem)) {
		if (!mayHold(prefixes.at(-1), prefix)) continue;
		best = readStart(rest, [...prefixes, prefix], cost + affixCost + extra, end, best);
	}
	return best;
}

// A suffix is a little likelier than one prefix more: `perang` in `peperangan`, not `angan`.
const endCost = ({suffix, clitics, cost}: End): number =>
	cost + clitics.length * affixCost + (suffix === '' ? 0 : affixCost - 0.5);

function rootCost(stem: string, prefixes: readonly string[], {suffix}: End): number {
	// Short roots are found in many words by chance.
	const shortness = stem.length <= 2 ? 12 : stem.length === 3 ? 2 : 0;
	const isMeant = prefixes.length > 0 && preferredRoots.get(stem)?.includes(suffix) === true;
	// `desakan` and `berdesakan` are what presses, though `desa` is a root as well.
	const isPressing =
		suffix === 'an' &&
		stem.endsWith('k') &&
		(prefixes.length === 0 || (prefixes.length === 1 && prefixes[0] === 'ber-')) &&
		isVerb(stem);
	return shortness - (isMeant ? 8 : 0) - (isPressing ? 2 : 0);
}

const isVerb = (root: string): boolean => roots.classesOf(root).includes('v');

/** What a root's class rules out. */
function fits(root: string, prefixes: readonly string[], {suffix}: End): boolean {
	if (prefixes.length === 0 && suffix === '') return true;
	// `di`, `per` and the like take no affixes, though `sebab` does.
	if (root.length <= 3 && roots.classesOf(root).every((each) => each === 'p')) return false;
	// Without -an, ke- counts: `ketiga`. `terkemuka` is ter-.
	if (suffix !== '' || prefixes.at(-1) !== 'ke-' || prefixes[0] === 'ter-') return true;
	return keNouns.has(root) || roots.classesOf(root).includes('num');
}

/** `kekasih` and `kehendak`, the only nouns of today that ke- alone makes. */
const keNouns = new Set(['kasih', 'hendak']);
