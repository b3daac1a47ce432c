import type {Token} from '../../analysis.js';
import type {Lexicon} from '../lexicon.js';
import {hashText, mix} from './hash.js';
import {offsets} from './sentence-features.js';
import type {SentenceRules} from './sentence-rules.js';
import {nameTypes} from './tags.js';
import {beyond, listsOf, shapeOf, type WordFeatures} from './word-features.js';

/** Says what a word class is, perhaps with some of its words. */
export type ClassNames = (fine: number) => string;

/**
 * What the numbers of a token's features mean, worked out again from the words around it: the names that `explain` gives
 * hold for every feature that `wordFeatures` and `SentenceFeatures` can give that token. Only for those who ask why.
 */
export function featureNames(
	tokens: readonly Token[],
	words: readonly WordFeatures[],
	rules: SentenceRules,
	at: number,
	lexicon: Lexicon,
	className: ClassNames,
): ReadonlyMap<number, string> {
	const names = new Map(listFeatures);
	const token = (index: number): NamedWord =>
		namedWord(tokens[index]?.text, words[index] ?? beyond, lexicon, className);
	for (const [index, {by, mark}] of offsets.entries()) {
		for (const [feature, name] of token(at + by).features)
			names.set(mark === 0 ? feature : mix(mark, feature), `${places[index]!}: ${name}`);
	}
	addRuleFeatures(names, rules, words[at] ?? beyond);
	addNeighbours(names, token(at - 2), token(at - 1), token(at), token(at + 1));
	if (words[at]?.isCapital) addRun(names, words, token, at);
	return names;
}

const places = ['own', 'before', 'after', 'two before', 'two after'];

/** A word with what is known of it in words. */
interface NamedWord {
	readonly of: WordFeatures;
	readonly text: string;
	readonly shape: string;
	readonly lists: string;
	readonly fine: string;
	readonly features: ReadonlyArray<readonly [number, string]>;
}

function namedWord(
	text: string | undefined,
	of: WordFeatures,
	lexicon: Lexicon,
	className: ClassNames,
): NamedWord {
	if (text === undefined) {
		const edge = 'edge of the sentence';
		return {of, text: edge, shape: 'edge', lists: '-', fine: 'edge', features: [[mix(1, 1), edge]]};
	}
	const lower = text.toLowerCase();
	const shape = shapeOf(text);
	const known = listsOf(lower, lexicon);
	const lists = known.join('+');
	const fine = of.fine === -1 ? 'none' : className(of.fine);
	const features: Array<readonly [number, string]> = [
		[mix(1, of.word), `word = "${lower}"`],
		[mix(2, of.fine), `class of word = ${fine}`],
		[mix(3, of.coarse), `broad class = ${of.coarse}`],
		[mix(4, of.shape), `shape = ${shape}`],
		[mix(7, mix(of.shape, of.coarse)), `shape and broad class = ${shape}, ${of.coarse}`],
		[mix(6, hashText(lower.slice(-3))), `last three letters = "${lower.slice(-3)}"`],
		[mix(8, hashText(text)), `spelling = "${text}"`],
		[mix(9, Math.min(lower.length, 8)), `length = ${Math.min(lower.length, 8)}`],
		[mix(15, mix(of.shape, of.lists)), `shape and lists = ${shape}, ${lists}`],
		[mix(16, mix(of.shape, of.fine)), `shape and class = ${shape}, ${fine}`],
		...known.map((name) => [mix(5, hashText(name)), `list = ${name}`] as const),
	];
	for (let length = 1; length <= 4 && length < lower.length; length++) {
		const [end, start] = [lower.slice(-length), lower.slice(0, length)];
		features.push([mix(10 + length, hashText(end)), `ends in "${end}"`]);
		features.push([mix(20 + length, hashText(start)), `begins with "${start}"`]);
	}
	return {of, text: `"${lower}"`, shape, lists, fine, features};
}

const placesInPhrase = ['whole', 'first', 'last', 'inside'];

/** What lists of names, heads, titles and offices give; there are few of them. */
const listFeatures: ReadonlyArray<readonly [number, string]> = [
	...nameTypes.flatMap((type) => [['name', type] as const, ['name', `${type}-country`] as const]),
	...['common', 'proper', 'place', 'event'].map((kind) => ['head', kind] as const),
	...['address', 'rank', 'office', 'closed'].map((kind) => ['title', kind] as const),
	['office', ''] as const,
].flatMap(([list, kind]) => {
	const hash = hashText(list + kind);
	const name = `list of ${list}s${kind === '' ? '' : `, ${kind}`}`;
	const inside = placesInPhrase.flatMap((place, index) =>
		[0, 1].map(
			(capital) =>
				[
					mix(30, mix(hash, index * 2 + capital)),
					`${name}, ${place}${capital === 1 ? ', capitalised' : ''}`,
				] as const,
		),
	);
	return [
		...inside,
		[mix(31, hash), `after ${name}`] as const,
		[mix(32, hash), `before ${name}`] as const,
	];
});

function addRuleFeatures(
	names: Map<number, string>,
	{names: readings}: SentenceRules,
	{coarse}: WordFeatures,
): void {
	for (const [index, place] of placesInPhrase.entries()) {
		for (const type of nameTypes) {
			const kind = mix(hashText(type), index);
			names.set(mix(40, kind), `rules say ${type}, ${place}`);
			names.set(mix(44, mix(kind, 0)), `rules say ${type}, ${place}, unsurely`);
			names.set(mix(44, mix(kind, 1)), `rules say ${type}, ${place}, surely`);
			names.set(mix(46, mix(kind, coarse)), `rules say ${type}, ${place}, broad class = ${coarse}`);
		}
		for (const {rule, type} of readings)
			names.set(mix(41, mix(hashText(rule + type), index)), `rule ${rule} (${type}), ${place}`);
		names.set(mix(47, index), `office, ${place}`);
	}
	for (const type of nameTypes) {
		names.set(mix(42, hashText(type)), `before what rules say is a ${type}`);
		names.set(mix(43, hashText(type)), `after what rules say is a ${type}`);
	}
	names.set(mix(48, 1), 'after an office');
}

function addNeighbours(
	names: Map<number, string>,
	two: NamedWord,
	before: NamedWord,
	own: NamedWord,
	after: NamedWord,
): void {
	const add = (mark: number, value: number, name: string): unknown =>
		names.set(mix(mark, value), name);
	const {shape, lists, coarse} = own.of;
	const coarseShape = mix(coarse, shape);
	const [b, o, a] = [before.of, own.of, after.of];
	const broad = `broad class and shape = ${coarse}, ${own.shape}`;
	add(50, mix(b.word, o.word), `words before and own = ${before.text} ${own.text}`);
	add(51, mix(o.word, a.word), `words own and after = ${own.text} ${after.text}`);
	add(
		54,
		mix(b.coarse, mix(o.coarse, a.coarse)),
		`broad classes around = ${b.coarse} ${o.coarse} ${a.coarse}`,
	);
	add(
		55,
		mix(b.shape, mix(shape, a.shape)),
		`shapes around = ${before.shape} ${own.shape} ${after.shape}`,
	);
	add(56, mix(b.word, shape), `word before, shape = ${before.text}, ${own.shape}`);
	add(59, mix(a.word, shape), `word after, shape = ${after.text}, ${own.shape}`);
	add(60, mix(b.fine, shape), `class before, shape = ${before.fine}, ${own.shape}`);
	add(61, mix(a.fine, shape), `class after, shape = ${after.fine}, ${own.shape}`);
	add(
		62,
		mix(mix(two.of.word, b.word), shape),
		`two words before, shape = ${two.text} ${before.text}, ${own.shape}`,
	);
	add(
		63,
		mix(mix(two.of.coarse, b.coarse), coarseShape),
		`two broad classes before = ${two.of.coarse} ${b.coarse}, ${broad}`,
	);
	add(64, mix(b.lists, lists), `lists before and own = ${before.lists}, ${own.lists}`);
	add(65, mix(lists, a.lists), `lists own and after = ${own.lists}, ${after.lists}`);
	add(66, mix(b.fine, coarseShape), `class before = ${before.fine}, ${broad}`);
	add(67, mix(a.fine, coarseShape), `class after = ${after.fine}, ${broad}`);
	add(80, shape, `opens the sentence, shape = ${own.shape}`);
	add(81, lists, `opens the sentence, lists = ${own.lists}`);
	add(88, coarse, `opens the sentence, broad class = ${coarse}`);
	add(82, lists, `headline, lists = ${own.lists}`);
	add(89, coarse, `headline, broad class = ${coarse}`);
	add(83, lists, `all capitals, lists = ${own.lists}`);
	add(84, shape, `in quotation marks, shape = ${own.shape}`);
}

/** The run of capitalised words around a token. */
function addRun(
	names: Map<number, string>,
	words: readonly WordFeatures[],
	token: (at: number) => NamedWord,
	at: number,
): void {
	let from = at;
	while (words[from - 1]?.isCapital) from--;
	let to = at + 1;
	while (words[to]?.isCapital) to++;
	const [before, first, last, after] = [token(from - 1), token(from), token(to - 1), token(to)];
	const [b, f, l, a] = [before.of, first.of, last.of, after.of];
	const add = (mark: number, value: number, name: string): unknown =>
		names.set(mix(mark, value), `run of capitals, ${name}`);
	add(70, b.word, `word before = ${before.text}`);
	add(71, b.fine, `class before = ${before.fine}`);
	add(72, a.word, `word after = ${after.text}`);
	add(73, a.fine, `class after = ${after.fine}`);
	add(74, mix(b.coarse, a.coarse), `broad classes around = ${b.coarse}, ${a.coarse}`);
	const [length, place] = [Math.min(4, to - 1 - from), Math.min(4, at - from)];
	add(75, length * 8 + place, `place = ${place + 1} of ${length + 1}`);
	add(76, f.word, `first word = ${first.text}`);
	add(77, l.word, `last word = ${last.text}`);
	add(78, f.fine, `class of first = ${first.fine}`);
	add(79, l.fine, `class of last = ${last.fine}`);
	const isFirst = at === from ? 1 : 0;
	add(85, mix(f.word, isFirst), `${isFirst ? 'at' : 'behind'} its first word = ${first.text}`);
	add(86, mix(l.coarse, f.coarse), `broad classes of last and first = ${l.coarse}, ${f.coarse}`);
	add(87, mix(f.lists, l.lists), `lists of first and last = ${first.lists}, ${last.lists}`);
}
