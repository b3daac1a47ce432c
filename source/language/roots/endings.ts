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
const suffixCost = {'': 0, kan: -1, an: 0, i: 1};

/** The last letters of particles and pronouns, and of those and suffixes: other words end in none, which is quickly told. */
const cliticEnds = 'hnau';
const ends = 'hnaui';

/** The word whole, and without its pronoun, its particle, or both. */
export function stripClitics(word: string): readonly Bare[] {
	if (!cliticEnds.includes(word.at(-1) ?? ' ')) return [{stem: word, clitics: [], cost: 0}];
	const found: Bare[] = [{stem: word, clitics: [], cost: 0}];
	const particle = particles.find((ending) => endsIn(word, ending));
	const rest = particle === undefined ? undefined : word.slice(0, -particle.length);
	if (rest !== undefined) found.push({stem: rest, clitics: [`-${particle}`], cost: 0});
	for (const base of rest === undefined ? [word] : [word, rest]) {
		const pronoun = pronouns.find((ending) => endsIn(base, ending));
		if (pronoun === undefined) continue;
		found.push({
			stem: base.slice(0, -pronoun.length),
			clitics: base === word ? [`-${pronoun}`] : [`-${pronoun}`, `-${particle}`],
			// `-ku` and `-mu` are rare in news; `laku` and `temu` are not.
			cost: pronoun === 'nya' ? 0 : 6,
		});
	}
	return found;
}

/** As `stripClitics`, and each of them without its suffix too. */
export function stripEnd(word: string): readonly End[] {
	if (!ends.includes(word.at(-1) ?? ' ')) return [{stem: word, suffix: '', clitics: [], cost: 0}];
	return stripClitics(word).flatMap(({stem, clitics, cost}): End[] => [
		{stem, suffix: '', clitics, cost},
		...suffixes
			.filter((suffix) => endsIn(stem, suffix))
			.map((suffix) => ({
				stem: stem.slice(0, -suffix.length),
				suffix,
				clitics,
				cost: cost + suffixCost[suffix],
			})),
	]);
}

const endsIn = (word: string, ending: string): boolean =>
	word.length - ending.length >= 2 && word.endsWith(ending);
