import type {Token} from '../analysis.js';
import {placeEnds, type WordFeatures, wordFeatures} from './features.js';
import {hashPair} from './hashes.js';
import {openingWords} from './openings.js';
import {learnt, outside, punctuation, symbol, tagCount} from './part-of-speech.js';

/** How many weights a feature has: one a tag. */
export const width = learnt.length;

/** Gives a sentence's tokens the numbers of their tags. */
export type Tagger = (tokens: readonly Token[]) => Uint8Array;

/** A word with the sums of its weights: for every place it can stand in, and after every tag once that was met. */
interface KnownWord {
	readonly form: number;
	readonly build: number;
	/** `width` numbers for every place. */
	readonly sums: Int32Array;
	readonly afterTag: (Int32Array | undefined)[];
}

const cacheSize = 20_000;

/**
 * A tagger that reads from left to right and takes the tag with the greatest sum of weights, given those before it.
 * What a word adds by itself or after a certain tag is summed once and remembered, so that a token costs a handful of
 * additions a tag.
 *
 * @param weights `width` numbers in each of a power of two of rows
 */
export function createTagger(weights: Int8Array): Tagger {
	const mask = weights.length / width - 1;
	const caches = [new Map<string, KnownWord>(), new Map<string, KnownWord>()] as const;
	const addRow = (into: Int32Array, at: number, hash: number): void => {
		const row = (hash & mask) * width;
		for (let tag = 0; tag < width; tag++) into[at + tag]! += weights[row + tag]!;
	};
	const sum = (hashes: readonly number[]): Int32Array => {
		const total = new Int32Array(width);
		for (const hash of hashes) addRow(total, 0, hash);
		return total;
	};
	const tagPairs: Int32Array[] = [];
	for (let lastButOne = 0; lastButOne < tagCount; lastButOne++)
		for (let last = 0; last < tagCount; last++) tagPairs.push(sum(tagHashes(last, lastButOne)));

	function known(word: string, isOpening: boolean): KnownWord {
		const cache = caches[isOpening ? 1 : 0];
		const cached = cache.get(word);
		if (cached) return cached;
		if (cache.size >= cacheSize) cache.clear();
		const {hashes, form, build} = wordFeatures(word, isOpening);
		const sums = new Int32Array(placeEnds.length * width);
		let at = 0;
		for (const [place, end] of placeEnds.entries())
			while (at < end) addRow(sums, place * width, hashes[at++]!);
		const entry: KnownWord = {form, build, sums, afterTag: []};
		cache.set(word, entry);
		return entry;
	}

	const edge = known('', false);
	const sumAfter = (word: KnownWord, tag: number): Int32Array =>
		(word.afterTag[tag] ??= sum(wordAfterTagHashes(word, tag)));

	return (tokens) => {
		const openings = openingWords(tokens);
		const words: KnownWord[] = [edge, edge];
		for (let at = 0; at < tokens.length; at++)
			words.push(known(formOf(tokens[at]!), openings[at] === 1));
		words.push(edge, edge);
		const tags = new Uint8Array(tokens.length);
		let last = outside;
		let lastButOne = outside;
		for (let at = 0; at < tokens.length; at++) {
			let best = fixedTag(tokens[at]!);
			if (best < 0) {
				const word = words[at + 2]!;
				const next = words[at + 3]!;
				const here = word.sums;
				const before = words[at + 1]!.sums;
				const after = next.sums;
				const twoBefore = words[at]!.sums;
				const twoAfter = words[at + 4]!.sums;
				const pair = tagPairs[last + lastButOne * tagCount]!;
				const tagged = sumAfter(word, last);
				const row1 = (beforeWordHash(next, last) & mask) * width;
				const row2 = (formHash(word, next) & mask) * width;
				const row3 = (buildHash(word, next) & mask) * width;
				let most = -Infinity;
				for (let tag = 0; tag < width; tag++) {
					const score =
						here[tag]! +
						before[tag + width]! +
						after[tag + 2 * width]! +
						twoBefore[tag + 3 * width]! +
						twoAfter[tag + 4 * width]! +
						pair[tag]! +
						tagged[tag]! +
						weights[row1 + tag]! +
						weights[row2 + tag]! +
						weights[row3 + tag]!;
					if (score > most) {
						most = score;
						best = tag;
					}
				}
			}
			tags[at] = best;
			lastButOne = last;
			last = best;
		}
		return tags;
	};
}

/** What features of more than one part know a word by. */
type Parts = Pick<WordFeatures, 'form' | 'build'>;

const tagHashes = (last: number, lastButOne: number): number[] => [
	hashPair(210, last, 0),
	hashPair(211, last, lastButOne),
];
const wordAfterTagHashes = (word: Parts, last: number): number[] => [
	hashPair(212, last, word.form),
	hashPair(213, last, word.build),
];
const beforeWordHash = (next: Parts, last: number) => hashPair(214, last, next.form);
const formHash = (word: Parts, next: Parts) => hashPair(215, word.form, next.build);
const buildHash = (word: Parts, next: Parts) => hashPair(216, word.build, next.build);

/** The features that a word, the one after it and the two tags before make together: what training learns from. */
export function contextHashes(
	word: Parts,
	next: Parts,
	last: number,
	lastButOne: number,
): number[] {
	return [
		...tagHashes(last, lastButOne),
		...wordAfterTagHashes(word, last),
		beforeWordHash(next, last),
		formHash(word, next),
		buildHash(word, next),
	];
}

const longestWord = 60;

/** A figure is one feature, whatever its digits. */
export function formOf({kind, text}: Token): string {
	if (kind === 'number') return '0';
	return text.length > longestWord ? text.slice(0, longestWord) : text;
}

const numeral = learnt.indexOf('numeral');

/** The tag of a token that needs no model, or -1. */
export function fixedTag({kind, text}: Token): number {
	if (kind === 'word') return -1;
	if (kind === 'number') return numeral;
	return kind === 'symbol' || text === '%' ? symbol : punctuation;
}
