import type {Sentence} from '../analysis.js';
import {words as wordList} from '../data/gazetteer-table.js';
import {sayingBefore} from '../data/speech-verbs.js';
import {lowerForms} from '../lower.js';
import {regionalOffices} from './regional-offices.js';
import {isCapitalised} from './token-view.js';
import {isCalendarWord, isCommonWord, type Lexicon} from './lexicon.js';

/** What one look through an article tells about names that no list knows, before its sentences are read. */
export interface Clues {
	/** Regions that the article names as such (`Kabupaten Kencana Hilir`), in small letters. */
	readonly regions: ReadonlySet<string>;
	/** Names of two words that stand after *di*, in small letters: where an office asks for a region, they are one. */
	readonly located: ReadonlySet<string>;
	/** Words that stand after verbs of speech (`kata Ratna`): they begin people's names, or are a part of one. */
	readonly sayers: ReadonlySet<string>;
}

const regionHeads = new Set(
	wordList(`
	kabupaten kab kota provinsi propinsi kecamatan desa kelurahan dusun pemkab pemkot pemprov
`),
);

const longestRegion = 3;

/** Gathers the clues of an article, in one pass over its tokens. */
export function gatherClues(sentences: readonly Sentence[], words: Lexicon): Clues {
	const regions = new Set<string>();
	const located = new Set<string>();
	const sayers = new Set<string>();
	const officesBefore = new Map<string, string>();
	// `Camat Parigi, Kapolsek Parigi`: what two offices have in common is their region.
	const noteHolder = (name: string, office: string): void => {
		const other = officesBefore.get(name);
		if (other === undefined) officesBefore.set(name, office);
		else if (other !== office && !words.personNames.has(name)) regions.add(name);
	};
	for (const {tokens} of sentences) {
		const lower = lowerForms(tokens);
		for (let at = 0; at + 1 < tokens.length; at++) {
			if (!startsCapital(tokens[at + 1])) continue;
			const word = lower[at]!;
			if (sayingBefore.has(word) && tokens[at]!.text === word) sayers.add(lower[at + 1]!);
			else if (regionalOffices.has(word)) noteHolder(lower[at + 1]!, word);
			else if ((regionHeads.has(word) && !endsOffice(lower, at)) || word === 'di') {
				const region = regionAfter(tokens, lower, at + 1, words, word === 'di');
				if (region !== undefined) (word === 'di' ? located : regions).add(region);
			}
		}
	}
	return {regions, located, sayers};
}

/** The unknown name after a region's head or *di*; after *di* only one of two words, as regions with long names have. */
function regionAfter(
	tokens: Sentence['tokens'],
	lower: readonly string[],
	from: number,
	words: Lexicon,
	isLocative: boolean,
): string | undefined {
	const head = words.heads.longest(tokens, lower, from)?.value;
	if (words.names.longest(tokens, lower, from) || (head !== undefined && head !== 'place'))
		return undefined;
	let to = from;
	while (to < tokens.length && to - from <= longestRegion) {
		const {kind, text} = tokens[to]!;
		const word = lower[to]!;
		if (kind !== 'word' || text[0] === word[0] || text === text.toUpperCase()) break;
		if (isCalendarWord(word) || words.titles.longest(tokens, lower, to)) break;
		const endsRun = to > from && isName(words, word) && startsCapital(tokens[to + 1]);
		if (endsRun || (to > from && isVerbLike(word))) break;
		to++;
	}
	const length = to - from;
	if (length === 0 || length > longestRegion) return undefined;
	if (
		isLocative &&
		(length !== 2 || (isCommonWord(lower[from]!) && isCommonWord(lower[from + 1]!)))
	)
		return undefined;
	if (length === 1 && isCommonWord(lower[from]!)) return undefined;
	if (words.personNames.has(lower[from]!) && length === 1) return undefined;
	return lower.slice(from, to).join(' ');
}

/** `Wali Kota Mira`, `Kepala Desa Budi`: the head belongs to an office, and its holder may follow at once. */
const endsOffice = (lower: readonly string[], at: number): boolean =>
	lower[at - 1] === 'wali' || lower[at - 1] === 'kepala';

const isName = (words: Lexicon, word: string): boolean => words.personNames.has(word);

const startsCapital = (token: Sentence['tokens'][number] | undefined): boolean =>
	token?.kind === 'word' && isCapitalised(token.text);

const isVerbLike = (word: string): boolean => /^(?:me|ber|di|ter)[a-z]{4,}/.test(word);

/** Where a region of the article that begins at a token ends; undefined when none does. */
export function regionEnd(
	lower: readonly string[],
	isCapital: readonly boolean[],
	from: number,
	...sets: ReadonlyArray<ReadonlySet<string>>
): number | undefined {
	if (sets.every((set) => set.size === 0)) return undefined;
	let phrase = '';
	let end: number | undefined;
	for (let at = from; at < from + longestRegion && isCapital[at]; at++) {
		phrase = at === from ? lower[at]! : `${phrase} ${lower[at]!}`;
		if (sets.some((set) => set.has(phrase))) end = at + 1;
	}
	return end;
}
