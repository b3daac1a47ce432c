import {roots} from '../data/roots.js';
import {nameAffixes, reduplication} from './affix-names.js';
import {stripPrefix} from './affixes.js';
import {stripEnd} from './endings.js';
import {type Reading, readAffixes} from './readings.js';
import type {WordAnalysis} from './word-analysis.js';

/** `anak-anak`, `berjalan-jalan`, `tarik-menarik`, `sebaik-baiknya`, `menakut-nakuti`, `mobil-mobilan`. */
export function readDoubled(word: string): WordAnalysis | undefined {
	const [left = '', right = '', ...more] = word.split('-');
	if (more.length > 0) return readEqualHalves(word);
	if (left.length < 3) return left === 'se' || left === 'ke' ? readApart(left, right) : undefined;
	// `perlahan-lahan`, `pertama-tama`: what looks like a prefix is part of the root.
	if (left !== right && left.endsWith(right) && roots.has(left)) {
		return doubled({root: left, affixes: []});
	}
	return readNasal(left, right) ?? readEqualHalves(word) ?? readHalves(left, right);
}

/** `dedaunan`, `bebatuan`: only the first sound is doubled. */
export function readDoubledSound(word: string): WordAnalysis | undefined {
	const root = /^([b-df-hj-np-tv-z])e(\1[a-z]{2,})an$/.exec(word)?.[2];
	return root !== undefined && roots.has(root)
		? {root, affixes: [reduplication, '-an']}
		: undefined;
}

const named = ({root, prefixes, suffix, clitics}: Reading): WordAnalysis => ({
	root,
	affixes: nameAffixes(prefixes, suffix, clitics),
});

const doubled = ({root, affixes}: WordAnalysis): WordAnalysis => ({
	root,
	affixes: [reduplication, ...affixes],
});

/** `se-Indonesia` keeps its name; other words that begin in a hyphen are no words. */
function readApart(prefix: string, rest: string): WordAnalysis | undefined {
	const inside = readAffixes(rest);
	return inside && named({...inside, prefixes: [`${prefix}-`, ...inside.prefixes]});
}

/** A doubled word that is in the list as such (`undang-undang`), or whose halves are equal. */
function readEqualHalves(word: string): WordAnalysis | undefined {
	for (const {stem, suffix, clitics} of stripEnd(word)) {
		for (const {rest, prefixes} of starts(stem)) {
			if (roots.has(rest)) return {root: rest, affixes: nameAffixes(prefixes, suffix, clitics)};
			const half = rest.slice(0, (rest.length - 1) / 2);
			if (half.length < 2 || rest !== `${half}-${half}`) continue;
			const inside = readAffixes(half);
			return doubled({
				root: inside?.root ?? half,
				affixes: inside
					? nameAffixes([...prefixes, ...inside.prefixes], suffix === '' ? inside.suffix : suffix, [
							...inside.clitics,
							...clitics,
						])
					: nameAffixes(prefixes, suffix, clitics),
			});
		}
	}
	return undefined;
}

/** The word with none, one or two prefixes off. */
function starts(word: string): {rest: string; prefixes: readonly string[]}[] {
	const once = stripPrefix(word).map(({stem, prefix}) => ({rest: stem, prefixes: [prefix]}));
	const twice = once.flatMap(({rest, prefixes}) =>
		stripPrefix(rest).map(({stem, prefix}) => ({rest: stem, prefixes: [...prefixes, prefix]})),
	);
	return [{rest: word, prefixes: []}, ...once, ...twice];
}

/** `menakut-nakuti`, `memukul-mukul`: the second half keeps the sound that meN- made. */
function readNasal(left: string, right: string): WordAnalysis | undefined {
	const sound = left.slice(2);
	if (!left.startsWith('me') || sound.length < 3 || !right.startsWith(sound)) return undefined;
	const inside = readAffixes(`me${right}`);
	return inside && doubled(named(inside));
}

function readHalves(left: string, right: string): WordAnalysis | undefined {
	const [first, second] = [readAffixes(left), readAffixes(right)];
	if (!first || !second || first.root !== second.root) return undefined;
	const suffix = second.suffix === '' ? first.suffix : second.suffix;
	const prefixes = [...new Set([...first.prefixes, ...second.prefixes])];
	const clitics = [...new Set([...first.clitics, ...second.clitics])];
	return doubled({root: first.root, affixes: nameAffixes(prefixes, suffix, clitics)});
}
