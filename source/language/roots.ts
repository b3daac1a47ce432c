import {isPossible, particles, pronouns, stripPrefix, suffixes} from './affixes.js';
import {compounds} from './data/compounds.js';
import {irregularWords} from './data/irregular-words.js';
import {preferredRoots} from './data/preferred-roots.js';
import {roots} from './data/roots.js';

/** A word taken apart. */
export interface WordAnalysis {
	/** In small letters; of a compound, two words (`tanda tangan`). The word itself where nothing comes off. */
	readonly root: string;
	/**
	 * Prefixes from the outside in, then suffixes from the inside out: `['memper-', '-i']`, `['meN-', '-kan', '-nya']`.
	 * meN- and peN- stand for all their forms; a doubled word has `reduplikasi` before the other affixes.
	 */
	readonly affixes: readonly string[];
}

const cache = new Map<string, WordAnalysis>();
const cacheSize = 20_000;

/**
 * The root of an Indonesian word and the affixes on it.
 *
 * Our list of roots decides between the possible readings; a word that it does not explain loses an affix only where
 * its form leaves little doubt (`memposting` → `posting`), and a capitalised one, which may be a name, loses none.
 */
export function analyseWord(word: string): WordAnalysis {
	const known = cache.get(word);
	if (known) return known;
	const analysis = analyse(word);
	if (cache.size >= cacheSize) cache.clear();
	cache.set(word, analysis);
	return analysis;
}

function analyse(word: string): WordAnalysis {
	const lower = word.toLowerCase().replaceAll('’', "'");
	if (!/^[a-z]+(?:-[a-z]+)*$/.test(lower) || lower.length > 40) return {root: lower, affixes: []};
	if (roots.has(lower)) return {root: lower, affixes: []};
	const irregular = irregularWords.get(lower);
	if (irregular) return irregular;
	const best = lower.includes('-') ? readReduplication(lower) : readAffixes(lower);
	if (best) return {root: best.root, affixes: joinPrefixes(best.affixes)};
	const isName = /^\p{Lu}/u.test(word);
	return (isName ? undefined : guess(lower)) ?? {root: lower, affixes: []};
}

interface Reading {
	readonly root: string;
	readonly affixes: readonly string[];
	readonly cost: number;
}

/** The cheapest reading whose root is in the list. */
function readAffixes(word: string): Reading | undefined {
	let best: Reading | undefined;
	for (const reading of readings(word)) if (!best || reading.cost < best.cost) best = reading;
	return best;
}

function* readings(word: string): Generator<Reading> {
	for (const {stem, tail, suffix, cost} of stripEnd(word)) {
		for (const {root, prefixes, extra} of stripStart(stem, [], 0)) {
			if (!isPossible(prefixes, suffix)) continue;
			const found = rootOf(root);
			if (found === undefined) continue;
			const affixes = [...prefixes, ...tail];
			const isPreferred =
				prefixes.length > 0 && preferredRoots.get(root)?.includes(suffix) === true;
			yield {
				root: found,
				affixes,
				cost: cost + extra + affixes.length * 10 + shortness(root) - (isPreferred ? 8 : 0),
			};
		}
	}
}

const rootOf = (stem: string): string | undefined =>
	compounds.get(stem) ?? (roots.has(stem) ? stem : undefined);

/** Short roots are found in many words by chance. */
const shortness = (root: string): number => (root.length <= 2 ? 12 : root.length === 3 ? 2 : 0);

interface End {
	readonly stem: string;
	/** The affixes that came off, from the inside out. */
	readonly tail: readonly string[];
	/** The derivational suffix among them. */
	readonly suffix: '' | 'kan' | 'an' | 'i';
	readonly cost: number;
}

/** The word with none, some or all of its suffix, pronoun and particle taken off. */
function stripEnd(word: string): End[] {
	const ends: End[] = [];
	for (const [afterParticle, particle] of choices(word, particles)) {
		for (const [afterPronoun, pronoun] of choices(afterParticle, pronouns)) {
			const clitics = [pronoun, particle].flatMap((ending) =>
				ending === '' ? [] : [`-${ending}`],
			);
			// `-ku` and `-mu` are rare in news; `laku` and `temu` are not.
			const cost = pronoun === 'ku' || pronoun === 'mu' ? 6 : 0;
			for (const [stem, suffix] of choices(afterPronoun, suffixes)) {
				const tail = suffix === '' ? clitics : [`-${suffix}`, ...clitics];
				ends.push({stem, tail, suffix, cost: cost + suffixCost[suffix]});
			}
		}
	}
	return ends;
}

/** Between `beri` + `-kan` and `ber-` + `ikan` the suffix is the better guess; a bare `-i` is rare. */
const suffixCost = {'': 0, kan: -1, an: 0, i: 1};

function choices<T extends string>(word: string, endings: readonly T[]): [string, T | ''][] {
	const found: [string, T | ''][] = [[word, '']];
	for (const ending of endings) {
		if (word.endsWith(ending) && word.length - ending.length >= 2) {
			found.push([word.slice(0, -ending.length), ending]);
		}
	}
	return found;
}

interface Start {
	readonly root: string;
	readonly prefixes: readonly string[];
	readonly extra: number;
}

const mostPrefixes = 3;

function* stripStart(stem: string, prefixes: readonly string[], extra: number): Generator<Start> {
	yield {root: stem, prefixes, extra};
	if (prefixes.length === mostPrefixes) return;
	for (const {stem: rest, affix, cost} of stripPrefix(stem)) {
		yield* stripStart(rest, [...prefixes, affix], extra + cost);
	}
}

/** `memper-` and `diper-` are learnt as one prefix. */
function joinPrefixes(affixes: readonly string[]): readonly string[] {
	const [first, second, ...rest] = affixes;
	if (second !== 'per-' || (first !== 'meN-' && first !== 'di-')) return affixes;
	return [first === 'di-' ? 'diper-' : 'memper-', ...rest];
}

const reduplication = 'reduplikasi';

/** `anak-anak`, `berjalan-jalan`, `tarik-menarik`, `sebaik-baiknya`, `mobil-mobilan`. */
function readReduplication(word: string): Reading | undefined {
	const [left = '', right = '', ...more] = word.split('-');
	const doubled = doubledRoot(word);
	if (doubled) return doubled;
	if (more.length > 0) return undefined;
	if (left.length < 3) {
		// `ke-an`-like clippings and `ber-` written apart are no words; `se-Indonesia` keeps its name.
		const rest = left === 'se' || left === 'ke' ? whole(right) : undefined;
		return rest && {...rest, affixes: [`${left}-`, ...rest.affixes]};
	}
	const [first, second] = [whole(left), whole(right)];
	if (!first || !second || first.root !== second.root) return undefined;
	return {root: first.root, affixes: [reduplication, ...longer(first, second)], cost: 0};
}

const whole = (word: string): Reading | undefined =>
	roots.has(word) ? {root: word, affixes: [], cost: 0} : readAffixes(word);

function longer(first: Reading, second: Reading): readonly string[] {
	const prefixes = [...first.affixes, ...second.affixes].filter((affix) => affix.endsWith('-'));
	const endings = [...first.affixes, ...second.affixes].filter((affix) => affix.startsWith('-'));
	return [...new Set([...prefixes, ...endings])];
}

/** A doubled word that is in the list as such (`undang-undang`), or whose halves no list knows. */
function doubledRoot(word: string): Reading | undefined {
	for (const {stem, tail} of stripEnd(word)) {
		for (const {root, prefixes} of stripStart(stem, [], 0)) {
			if (roots.has(root)) return {root, affixes: [...prefixes, ...tail], cost: 0};
			const half = root.slice(0, (root.length - 1) / 2);
			if (half.length < 2 || root !== `${half}-${half}`) continue;
			const inside = whole(half);
			const affixes = [reduplication, ...prefixes, ...(inside?.affixes ?? []), ...tail];
			return {root: inside?.root ?? half, affixes, cost: 0};
		}
	}
	return undefined;
}

/** Affixes on a root that the list lacks, where at least one is hardly ever part of a root. */
function guess(word: string): WordAnalysis | undefined {
	const bare = /^([a-z]{5,})nya$/.exec(word)?.[1];
	if (bare !== undefined) {
		const inside = guess(bare) ?? {root: bare, affixes: []};
		return {root: inside.root, affixes: [...inside.affixes, '-nya']};
	}
	for (const [pattern, affixes] of guesses) {
		const root = pattern.exec(word)?.[1];
		if (root !== undefined && looksLikeRoot.test(root)) return {root, affixes};
	}
	return undefined;
}

/** At most two consonants that may stand together before the first vowel, and something after it. */
const looksLikeRoot = /^(?:[^aiueo]|[bcdfgkpst][lr]|s[klmnpt]|ny|ng|kh|sy)?[aiueo]./;

const nasal = {
	meN: '(?:meng(?=[aiueogkh])|mem(?=[bfpv])|men(?=[cdjzst])|me(?=[lrwy]))',
	peN: '(?:peng(?=[aiueogkh])|pem(?=[bfpv])|pen(?=[cdjzst])|pe(?=[lrwy]))',
};

const guesses: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^di([a-z]{4,})kan$/, ['di-', '-kan']],
	[new RegExp(`^${nasal.meN}([a-z]{4,})kan$`), ['meN-', '-kan']],
	[new RegExp(`^${nasal.peN}([a-z]{4,})an$`), ['peN-', '-an']],
	[new RegExp(`^${nasal.meN}([a-z]{5,})$`), ['meN-']],
	[/^di([b-hj-np-tv-z][a-z]{4,})$/, ['di-']],
	[/^ber([b-df-hj-np-tv-z][a-z]{4,})$/, ['ber-']],
];
