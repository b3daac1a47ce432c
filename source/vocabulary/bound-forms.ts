import type {Entry} from './lexicon/entry.js';

/** Elements written together with any word, as newspapers coin them daily, and what they say in English. */
const boundForms: ReadonlyMap<string, string> = new Map([
	['antar', 'inter-'],
	['anti', 'anti-'],
	['mantan', 'ex-'],
	['multi', 'multi-'],
	['non', 'non-'],
	['pasca', 'post-'],
	['pra', 'pre-'],
	['semi', 'semi-'],
	['sub', 'sub-'],
	['super', 'super-'],
	['swa', 'self-'],
	['ultra', 'ultra-'],
]);

/** `pascalaga`, `antarnegara`, `non-Muslim`: the element and the word that it stands before. */
export function splitBoundForm(
	word: string,
): {readonly means: string; readonly rest: string} | undefined {
	for (const [form, means] of boundForms) {
		if (!word.startsWith(form)) continue;
		const rest = word.slice(word[form.length] === '-' ? form.length + 1 : form.length);
		if (rest.length > 2) return {means, rest};
	}
	return undefined;
}

/** The entry of a coined word, after that of the word in it: *laga* is *match*, *pascalaga* is *post-match*. */
export function coined(word: string, means: string, base: Entry): Entry {
	const [first] = base.senses;
	return {
		word,
		classes: ['a'],
		band: 5,
		senses: [{glosses: (first?.glosses ?? []).map((gloss) => means + gloss), collocates: []}],
		root: base.root,
		affixes: [],
		registers: [],
		synonyms: [],
	};
}
