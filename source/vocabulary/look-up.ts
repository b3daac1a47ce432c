import {roots} from '../language/data/roots.js';
import {analyseWord, type PartOfSpeech, type WordClass} from '../language/index.js';
import {stripClitics, withoutClitics} from '../language/roots/endings.js';
import {coined, splitBoundForm} from './bound-forms.js';
import {participle} from './english/participle.js';
import type {Entry, Sense} from './lexicon/entry.js';
import {derivedFrom, findEntry} from './lexicon/lexicon.js';
import {headwordFor, type UserDictionary} from './user-dictionary.js';

/** What stands around a word: the words of its sentence in small letters, its own index among them, what it does. */
export interface Surroundings {
	readonly words: readonly string[];
	readonly at: number;
	/** What the words do, by their index; asked for only where a word has several classes. */
	readonly partOf?: (index: number) => PartOfSpeech | undefined;
}

/** A word's entry in the lexicon, and how the word stands to it. */
export interface Found {
	readonly entry: Entry;
	/**
	 * `word`: the entry is this word's own. `passive`: the word is its passive (`diserahkan` of `menyerahkan`).
	 * `plural`: it is said twice. `short`: it stands without meN-, as after *kami* or in a request.
	 * `root`: the lexicon has no more than its root, whose meaning is near to the word's at best.
	 */
	readonly as: 'word' | 'passive' | 'plural' | 'short' | 'root';
}

/** What a word means where it stands. */
export interface Meaning extends Found {
	readonly sense: Sense;
	/** In English, ready to show: `to be handed over`. */
	readonly glosses: readonly string[];
}

/** The entry that a word of a text belongs to, whatever hangs on it. Takes it in any case. */
export function findWord(word: string): Found | undefined {
	const lower = word.toLowerCase().replaceAll('’', "'");
	const known = found.get(lower);
	if (known !== undefined) return known ?? undefined;
	const fresh = search(lower);
	if (found.size >= cacheSize) found.clear();
	found.set(lower, fresh ?? null);
	return fresh;
}

const found = new Map<string, Found | null>();
const cacheSize = 20_000;

function search(word: string): Found | undefined {
	const own = findEntry(word);
	if (own) return {entry: own, as: 'word'};
	for (const {stem} of stripClitics(word)) {
		const entry = stem === word ? undefined : findEntry(stem);
		if (entry) return {entry, as: 'word'};
		const made = stem === word ? undefined : coinedFrom(stem);
		if (made) return made;
	}
	// `se-antero`, `safety-nya`, and a footnote's figure stuck to its word
	const plain = word.replace(
		/-(?=nya$|lah$|pun$|kah$)|(?<=^(?:se|di|ter|ber|me|ke))-|(?<=[a-z]{3})\d{1,2}$/g,
		'',
	);
	if (plain !== word) return search(plain);
	const {root, affixes} = analyseWord(word);
	const bare = withoutClitics(affixes);
	return relativeOf(root, bare) ?? coinedFrom(word) ?? rootOf(root, bare);
}

function coinedFrom(word: string): Found | undefined {
	const parts = splitBoundForm(word);
	const base = parts && findEntry(parts.rest);
	return base && {entry: coined(word, parts.means, base), as: 'word'};
}

/** The word of the family from which a form follows by rule. */
function relativeOf(root: string, affixes: readonly string[]): Found | undefined {
	const [first, ...rest] = affixes;
	if (first === undefined) return undefined;
	if (first === 'reduplikasi') {
		const entry = memberOf(root, rest);
		return entry && {entry, as: entry.classes[0] === 'n' ? 'plural' : 'word'};
	}
	const active = activeOf[first];
	if (active !== undefined) {
		const entry = memberOf(root, [active, ...rest]) ?? verbalRoot(root, rest);
		return entry && {entry, as: 'passive'};
	}
	if (affixes.length === 1 && (first === '-kan' || first === '-i')) {
		const entry = memberOf(root, ['meN-', first]);
		return entry && {entry, as: 'short'};
	}
	if (first === 'per-' && (rest[0] === '-kan' || rest[0] === '-i')) {
		const entry = memberOf(root, ['memper-', ...rest]);
		return entry && {entry, as: 'short'};
	}
	if (first === 'ter-') {
		// *terselesaikan*: what *menyelesaikan* did.
		const entry = memberOf(root, ['meN-', ...rest]) ?? verbalRoot(root, rest);
		return entry && {entry, as: 'passive'};
	}
	return undefined;
}

const activeOf: Readonly<Record<string, string>> = {
	'di-': 'meN-',
	'diper-': 'memper-',
	'ku-': 'meN-',
	'kau-': 'meN-',
	'kuper-': 'memper-',
	'kauper-': 'memper-',
};

/** `dimakan` has no *memakan* beside it that means the same: the root itself is the active verb. */
const verbalRoot = (root: string, rest: readonly string[]): Entry | undefined => {
	const entry = rest.length === 0 ? findEntry(root) : undefined;
	return entry?.classes.includes('v') ? entry : undefined;
};

function memberOf(root: string, affixes: readonly string[]): Entry | undefined {
	if (affixes.length === 0) return findEntry(root);
	const wanted = affixes.join(' ');
	let best: Entry | undefined;
	for (const word of derivedFrom(root)) {
		const entry = findEntry(word);
		// Of two spellings (`memperingati`, `memeringati`) the commoner one.
		if (entry?.affixes.join(' ') === wanted && !(best && best.band <= entry.band)) best = entry;
	}
	return best;
}

function rootOf(root: string, affixes: readonly string[]): Found | undefined {
	const entry = findEntry(root);
	return entry && {entry, as: affixes.length === 0 ? 'word' : 'root'};
}

/** What a word means; among its sentence, what it means there. A dictionary of the learner's is asked first. */
export function meaningOf(
	word: string,
	around?: Surroundings,
	dictionary?: UserDictionary,
): Meaning | undefined {
	const found = findWord(word);
	const headword = dictionary && headwordFor(dictionary, word, found);
	if (headword === undefined) return found && meaningIn(found, around);
	const glosses = dictionary!.glossesOf(headword)!;
	const isOwn = headword === word.toLowerCase();
	// The lexicon may have no more than the root of a word that the dictionary explains.
	if (!found || (found.as === 'root' && headword !== found.entry.word)) {
		const entry = entryOf(headword, glosses);
		return {
			entry,
			as: isRootOf(headword, word) ? 'root' : 'word',
			sense: entry.senses[0]!,
			glosses,
		};
	}
	return withGlosses(found, around, glosses, isOwn);
}

/** What an entry means where a form of it stands. */
export function meaningIn(
	found: Found,
	around?: Surroundings,
	dictionary?: UserDictionary,
): Meaning {
	const theirs = dictionary?.glossesOf(found.entry.word);
	if (theirs) return withGlosses(found, around, theirs, false);
	const sense = senseOf(found, around);
	return {...found, sense, glosses: glossesOf(found, sense)};
}

/** @param isOwn the glosses are of the form itself, not of the word that it is a form of */
function withGlosses(
	found: Found,
	around: Surroundings | undefined,
	glosses: readonly string[],
	isOwn: boolean,
): Meaning {
	const sense = {...senseOf(found, around), glosses};
	const isPassive = found.as === 'passive' && !isOwn;
	return {
		...found,
		sense,
		glosses: isPassive ? glosses.map((gloss) => gloss.replace(/^to (.+)$/, toPassive)) : glosses,
	};
}

const toPassive = (_: string, verb: string): string => `to ${passive(verb)}`;

/** An entry for a word that the lexicon lacks. */
function entryOf(word: string, glosses: readonly string[]): Entry {
	const {root, affixes} = word.includes(' ') ? {root: word, affixes: []} : analyseWord(word);
	return {
		word,
		classes: affixes.length === 0 ? roots.classesOf(root) : [],
		band: 5,
		senses: [{glosses, collocates: []}],
		root,
		affixes,
		registers: [],
		synonyms: [],
	};
}

const isRootOf = (headword: string, word: string): boolean =>
	headword !== word.toLowerCase() &&
	!stripClitics(word.toLowerCase()).some(({stem}) => stem === headword);

function senseOf({entry, as}: Found, around: Surroundings | undefined): Sense {
	const {senses} = entry;
	const first = senses[0]!;
	if (senses.length === 1) return first;
	const wordClass = as === 'passive' || as === 'short' ? 'v' : classOf(entry, around);
	const ofClass = wordClass ? senses.filter((sense) => sense.wordClass === wordClass) : [];
	const open = ofClass.length > 0 ? ofClass : senses;
	if (!around) return open[0]!;
	let best = open[0]!;
	let most = 0;
	for (const sense of open) {
		const score = nearness(sense.collocates, around);
		if (score > most) {
			best = sense;
			most = score;
		}
	}
	// *lalu* is an adjective beside *tahun* or *pekan* only, whatever a tagger makes of it.
	const isDoubtful = most === 0 && wordClass === 'a' && best.collocates.length > 0;
	if (!isDoubtful || !isParticle(first)) return best;
	if (!joinsNothing(around)) return first;
	// *data sementara*, but *ditutup sementara*
	if (isBehindNoun(around)) return best;
	return senses.find((sense) => sense.wordClass === 'adv') ?? first;
}

const isParticle = ({wordClass}: Sense): boolean => wordClass === 'p' || wordClass === 'adv';

/** The class that a word has where it stands, if its entry leaves a choice. */
function classOf({classes}: Entry, around: Surroundings | undefined): WordClass | undefined {
	if (classes.length < 2 || !around?.partOf) return undefined;
	const part = around.partOf(around.at);
	if (classes.includes('adv') && part !== 'noun' && qualifiesVerb(around)) return 'adv';
	const likely = part === undefined ? undefined : classesOf[part];
	const found = likely?.find((each) => classes.includes(each));
	const isSure = found !== undefined && found !== 'p';
	if (isSure || !joinsNothing(around)) return found;
	if (classes.includes('a') && isBehindNoun(around)) return 'a';
	return classes.includes('adv') ? 'adv' : found;
}

const isBehindNoun = ({at, partOf}: Surroundings): boolean => partOf?.(at - 1) === 'noun';

/** *Jembatan itu ditutup sementara.* A conjunction or preposition has something behind it. */
function joinsNothing({at, partOf}: Surroundings): boolean {
	const after = partOf?.(at + 1);
	return after === undefined || after === 'punctuation';
}

/** *Negara itu baru melanjutkan …*, but not *mobil baru melaju*: before a verb, and no noun that it could describe. */
function qualifiesVerb({at, partOf}: Surroundings): boolean {
	const before = partOf?.(at - 1);
	return partOf?.(at + 1) === 'verb' && before !== 'noun' && before !== 'name';
}

const classesOf: Partial<Readonly<Record<PartOfSpeech, readonly WordClass[]>>> = {
	noun: ['n'],
	name: ['n'],
	verb: ['v'],
	adjective: ['a'],
	adverb: ['adv'],
	pronoun: ['pron'],
	determiner: ['num', 'pron', 'p'],
	numeral: ['num'],
	preposition: ['p'],
	conjunction: ['p'],
	subordinator: ['p'],
	particle: ['p', 'adv'],
	auxiliary: ['adv', 'v'],
};

/** How far a collocate may stand from its word, in words. */
const reach = 6;

/** How near the nearest of some words stands; one behind counts for more, since objects and heads follow their verb. */
function nearness(collocates: readonly string[], {words, at}: Surroundings): number {
	if (collocates.length === 0) return 0;
	let best = 0;
	for (let index = Math.max(0, at - reach); index < words.length && index <= at + reach; index++) {
		const distance = index - at;
		if (distance === 0) continue;
		const score = distance > 0 ? 1 / distance : 0.8 / -distance;
		if (score > best && isAmong(words[index]!, collocates)) best = score;
	}
	return best;
}

function isAmong(word: string, collocates: readonly string[]): boolean {
	if (collocates.includes(word)) return true;
	const bare = word.replace(/(?:nya|lah|pun)$/, '');
	return bare !== word && collocates.includes(bare);
}

/** What a word means in a sense of its entry, ready to show. */
export function glossesOf({entry, as}: Found, sense: Sense): readonly string[] {
	if (as === 'root') return sense.glosses.map((gloss) => `${gloss} (root: ${entry.word})`);
	const isVerb = classOfSense(entry, sense) === 'v';
	if (!isVerb) return sense.glosses;
	const ready = as === 'passive' ? passives : actives;
	let glosses = ready.get(sense);
	if (!glosses) {
		glosses = sense.glosses.map((gloss) => {
			if (gloss.startsWith('there ')) return gloss;
			// Those of a learner's own dictionary may have their "to".
			const bare = gloss.replace(/^to /, '');
			return `to ${as === 'passive' ? passive(bare) : bare}`;
		});
		ready.set(sense, glosses);
	}
	return glosses;
}

/** The class in which a word has a sense. */
export const classOfSense = ({classes}: Entry, {wordClass}: Sense): WordClass =>
	wordClass ?? classes[0]!;

const actives = new WeakMap<Sense, readonly string[]>();
const passives = new WeakMap<Sense, readonly string[]>();

/** `hold (an office)` → `be held (an office)`; what is no doing (`be born`) stays. */
const passive = (gloss: string): string =>
	/^be\b/.test(gloss) ? gloss : `be ${participle(gloss)}`;
