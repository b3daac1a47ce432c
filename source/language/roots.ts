import {irregularWords} from './data/irregular-words.js';
import {roots} from './data/roots.js';
import {nameAffixes} from './roots/affix-names.js';
import {readDoubled, readDoubledSound} from './roots/doubled.js';
import {stripClitics} from './roots/endings.js';
import {guessAffixes} from './roots/guess.js';
import {readAffixes} from './roots/readings.js';
import type {WordAnalysis} from './roots/word-analysis.js';

export type {WordAnalysis} from './roots/word-analysis.js';

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

/** Whether our lists and the grammar of affixes explain a word; a slip of the pen (*melalukan*) they do not. */
export function isKnownWord(word: string): boolean {
	const lower = word.toLowerCase();
	return roots.has(lower) || readKnown(lower) !== undefined;
}

function analyse(word: string): WordAnalysis {
	const lower = word.toLowerCase().replaceAll('’', "'");
	const whole = {root: lower, affixes: []};
	if (!/^[a-z]+(?:-[a-z]+)*$/.test(lower) || lower.length > 40 || roots.has(lower)) return whole;
	const isName = /^\p{Lu}/u.test(word);
	const leaning = /^(.+)-(nya|lah|kah|pun)$/.exec(lower);
	// `safety-nya`: what leans on a foreign word is set apart by a hyphen.
	if (leaning && leaning[1]!.length > 2 && !leaning[1]!.includes('-')) {
		const {root, affixes} = analyseWord(leaning[1]!);
		return {root, affixes: [...affixes, `-${leaning[2]!}`]};
	}
	return readKnown(lower) ?? (isName ? undefined : guessAffixes(lower)) ?? whole;
}

/** A word that our lists explain. */
function readKnown(word: string): WordAnalysis | undefined {
	return readIrregular(word) ?? (word.includes('-') ? readDoubled(word) : readAffixed(word));
}

function readIrregular(word: string): WordAnalysis | undefined {
	for (const {stem, clitics} of stripClitics(word)) {
		const irregular = irregularWords.get(stem);
		if (irregular) return {root: irregular.root, affixes: [...irregular.affixes, ...clitics]};
	}
	return undefined;
}

function readAffixed(word: string): WordAnalysis | undefined {
	const reading = readAffixes(word);
	if (!reading) return readDoubledSound(word);
	const {root, prefixes, suffix, clitics} = reading;
	return {root, affixes: nameAffixes(prefixes, suffix, clitics)};
}
