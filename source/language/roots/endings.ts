/** The derivational suffix of a word; `''` is none. */
export type Suffix = '' | 'kan' | 'an' | 'i';

/** A word without some or all of what hangs on its end. */
export interface End {
	readonly stem: string;
	readonly suffix: Suffix;
	/** Pronouns and particles that lean on the word, from the inside out: `['-nya', '-lah']`. */
	readonly clitics: readonly string[];
	/** Extra cost of an unlikely reading. */
	readonly cost: number;
}

/** A word without its pronoun and its particle. */
export interface Bare {
	readonly stem: string;
	readonly clitics: readonly string[];
	readonly cost: number;
}

const particles = ['lah', 'kah', 'pun', 'tah'];
const pronouns = ['nya', 'ku', 'mu'];
const suffixes = ['kan', 'an', 'i'] as const;

/** Between `beri` + `-kan` and `ber-` + `ikan` the suffix is the better guess; a bare `-i` is rare. */
const suffixCost = {kan: -1, an: 0, i: 1};

/** The last letters of particles and pronouns: most words end in none of them, which is quickly told. */
const cliticEnds = new Set('hnau');

const clitics = new Set([...particles, ...pronouns].map((each) => `-${each}`));

/** Whether an affix leans on a word without making another one of it: `-nya`, `-lah`. */
export const isClitic = (affix: string): boolean => clitics.has(affix);

/** Affixes without what leans on the word. */
export const withoutClitics = (affixes: readonly string[]): string[] =>
	affixes.filter((affix) => !clitics.has(affix));

/** The word whole, and without its pronoun, its particle, or both. */
export function stripClitics(word: string): readonly Bare[] {
	const found: Bare[] = [{stem: word, clitics: [], cost: 0}];
	if (!cliticEnds.has(word.at(-1)!)) return found;
	stripPronoun(word, undefined, found);
	for (const particle of particles) {
		if (!endsIn(word, particle)) continue;
		const stem = word.slice(0, -particle.length);
		found.push({stem, clitics: [`-${particle}`], cost: 0});
		stripPronoun(stem, `-${particle}`, found);
		break;
	}
	return found;
}

function stripPronoun(word: string, particle: string | undefined, found: Bare[]): void {
	for (const pronoun of pronouns) {
		if (!endsIn(word, pronoun)) continue;
		found.push({
			stem: word.slice(0, -pronoun.length),
			clitics: particle === undefined ? [`-${pronoun}`] : [`-${pronoun}`, particle],
			// `-ku` and `-mu` are rare in news; `laku` and `temu` are not.
			cost: pronoun === 'nya' ? 0 : 6,
		});
		return;
	}
}

/** As `stripClitics`, and each of them without its suffix too. */
export function stripEnd(word: string): readonly End[] {
	const found: End[] = [];
	for (const {stem, clitics, cost} of stripClitics(word)) {
		found.push({stem, suffix: '', clitics, cost});
		for (const suffix of suffixes) {
			if (!endsIn(stem, suffix)) continue;
			const rest = stem.slice(0, -suffix.length);
			found.push({stem: rest, suffix, clitics, cost: cost + suffixCost[suffix]});
		}
	}
	return found;
}

const endsIn = (word: string, ending: string): boolean =>
	word.length - ending.length >= 2 && word.endsWith(ending);
