import type {WordAnalysis} from './word-analysis.js';

/** Affixes on a root that the list lacks, where at least one is hardly ever part of a root. */
export function guessAffixes(word: string): WordAnalysis | undefined {
	const bare = /^([a-z]{5,})nya$/.exec(word)?.[1];
	if (bare !== undefined) {
		const inside = guessAffixes(bare) ?? {root: bare, affixes: []};
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
	[new RegExp(`^${nasal.peN}([a-z]{4,})an$`), ['peN-…-an']],
	[new RegExp(`^${nasal.meN}([a-z]{5,})$`), ['meN-']],
	[/^di([b-hj-np-tv-z][a-z]{4,})$/, ['di-']],
	[/^ber([b-df-hj-np-tv-z][a-z]{4,})$/, ['ber-']],
];
