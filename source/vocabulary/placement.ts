import {functionWords} from '../language/data/function-words.js';
import {englishLookalike} from './english/lookalike.js';
import {type Band, bands, type Entry} from './lexicon/entry.js';
import {derivedFrom, findEntry, headwords} from './lexicon/lexicon.js';
import {meaningOf} from './look-up.js';

/** A word that a placement asks about. */
export interface PlacementWord {
	readonly word: string;
	readonly band: Band;
	/** What it means, in English. */
	readonly glosses: readonly string[];
}

/** What a placement found. */
export interface Placement {
	/** Words of this band and of the commoner ones are known; 0 for none. */
	readonly level: number;
	readonly known: readonly string[];
	readonly unknown: readonly string[];
	/** How many words of the lexicon are known, by the shares of the bands, and of how many. */
	readonly estimate: number;
	readonly total: number;
}

/** How many words of each band are asked about. */
export const wordsOfBand = 8;

/** The share of a band that must be known for the whole band to pass for known. */
const enough = 3 / 4;

/** The words of a placement, commonest band first: content words, one of a root, that English does not give away. */
export function drawPlacement(random: () => number): PlacementWord[] {
	const words = wordsByBand();
	const roots = new Set<string>();
	return bands.flatMap((band) => {
		const pool = [...words[band]];
		const drawn: PlacementWord[] = [];
		while (drawn.length < wordsOfBand && pool.length > 0) {
			const index = Math.floor(random() * pool.length);
			const word = pool[index]!;
			pool[index] = pool.at(-1)!;
			pool.pop();
			const entry = findEntry(word)!;
			if (roots.has(entry.root) || !isFair(entry)) continue;
			roots.add(entry.root);
			drawn.push({word, band, glosses: meaningOf(word)?.glosses ?? []});
		}
		return drawn;
	});
}

/**
 * What the answers to a placement come to.
 * @param answers whether each word is known, in the order of the words
 */
export function placementOf(
	words: readonly PlacementWord[],
	answers: readonly boolean[],
): Placement {
	const shares = falling(
		bands.map((band) => {
			const asked = words.flatMap((word, index) => (word.band === band ? [answers[index]] : []));
			return {known: asked.filter(Boolean).length, asked: asked.length};
		}),
	);
	const all = wordsByBand();
	const total = bands.reduce((sum, band) => sum + all[band].length, 0);
	const estimate = bands.reduce((sum, band) => sum + shares[band - 1]! * all[band].length, 0);
	return {
		level: shares.filter((share) => share >= enough).length,
		known: words.filter((_, index) => answers[index]).map(({word}) => word),
		unknown: words.filter((_, index) => !answers[index]).map(({word}) => word),
		estimate: Math.round(estimate),
		total,
	};
}

interface Share {
	readonly known: number;
	readonly asked: number;
}

/**
 * Shares that never rise from band to band: where a rarer band was known better than a commoner one, chance has had a
 * hand, and both get the share of the two together.
 */
function falling(shares: readonly Share[]): number[] {
	const groups: Array<Share & {readonly size: number}> = [];
	for (const share of shares) {
		let group = {...share, size: 1};
		for (let last = groups.at(-1); last && shareOf(last) < shareOf(group); last = groups.at(-1)) {
			groups.pop();
			group = {
				known: last.known + group.known,
				asked: last.asked + group.asked,
				size: last.size + group.size,
			};
		}
		groups.push(group);
	}
	return groups.flatMap((group) => Array.from({length: group.size}, () => shareOf(group)));
}

const shareOf = ({known, asked}: Share): number => (asked === 0 ? 0 : known / asked);

let byBand: Readonly<Record<Band, readonly string[]>> | undefined;

/** The headwords of the lexicon by their bands, fixed terms too. */
export function wordsByBand(): Readonly<Record<Band, readonly string[]>> {
	if (!byBand) {
		const found: Record<Band, string[]> = {1: [], 2: [], 3: [], 4: [], 5: []};
		for (const {word, line} of headwords())
			found[Number(line.split(' | ', 3)[2]) as Band].push(word);
		byBand = found;
	}
	return byBand;
}

/** How many words pass for known at a level. */
export function wordsOfLevel(level: number): number {
	const words = wordsByBand();
	return bands.reduce((sum, band) => sum + (band <= level ? words[band].length : 0), 0);
}

const contentClasses = new Set(['n', 'v', 'a']);

/** Registers that tell more of the reader's circles than of their Indonesian. */
const farOff = new Set([
	...['informal', 'colloquial', 'literary', 'archaic', 'regional', 'religious', 'technical'],
]);

/** Whether knowing a word says something of whoever knows it. */
function isFair(entry: Entry): boolean {
	const {word, classes, senses, registers, root, affixes} = entry;
	const glosses = senses.flatMap((sense) => sense.glosses);
	return (
		/^[a-z]{3,}$/.test(word) &&
		!functionWords.has(word) &&
		classes.every((each) => contentClasses.has(each)) &&
		!registers.some((each) => farOff.has(each)) &&
		// `Sunday`, `Belu (regency in Timor)`: names and what is built on them.
		!glosses.some((gloss) => /^\p{Lu}/u.test(gloss)) &&
		!glosses.some((gloss) => englishLookalike(root, gloss) || englishLookalike(word, gloss)) &&
		!isHalf(affixes, word, classes)
	);
}

/** Whether readers meet a verb in a fuller form: `serah` in *menyerahkan*, `baringkan` in *membaringkan*. */
function isHalf(affixes: readonly string[], word: string, classes: readonly string[]): boolean {
	if (affixes.length === 1 && (affixes[0] === '-kan' || affixes[0] === '-i')) return true;
	return (
		affixes.length === 0 &&
		classes.includes('v') &&
		derivedFrom(word).some((other) => findEntry(other)?.affixes[0] === 'meN-')
	);
}
