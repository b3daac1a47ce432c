import {beginsHead, beginsName, beginsOffice, beginsTitle} from '../begins.js';
import type {HeadKind, KnownName, Lexicon, TitleKind} from '../lexicon.js';
import type {TokenView} from '../token-view.js';
import type {Trie} from '../trie.js';
import {hashText, mix} from './hash.js';
import type {RuleName, SentenceRules} from './sentence-rules.js';
import {nameTypes} from './tags.js';
import {beyond, type WordFeatures} from './word-features.js';

/** Added to a word's own features by where it stands from the token that is judged. */
export const offsets = [
	{by: 0, mark: 0, part: 'own'},
	{by: -1, mark: 101, part: 'near'},
	{by: 1, mark: 102, part: 'near'},
	{by: -2, mark: 103, part: 'far'},
	{by: 2, mark: 104, part: 'far'},
] as const;

/**
 * The features of a sentence's tokens beyond those of single words: neighbours together, phrases of lists, rules, layout.
 * Tokens are asked for from left to right.
 */
export class SentenceFeatures {
	private readonly phrases: Phrases;
	private readonly firstWord: number;
	/** The run of capitalised words asked for last. */
	private runFrom = 0;
	private runTo = 0;
	/** Whether the token `quoteAt` stands inside quotation marks. */
	private isQuoted = false;
	private quoteAt = 0;

	constructor(
		readonly view: TokenView,
		private readonly words: readonly WordFeatures[],
		rules: SentenceRules,
		lexicon: Lexicon,
	) {
		this.phrases = new Phrases(view.tokens.length);
		markPhrases(view, this.phrases, beginsName, lexicon.names, nameKind);
		markPhrases(view, this.phrases, beginsHead, lexicon.heads, headKind);
		markPhrases(view, this.phrases, beginsTitle, lexicon.titles, titleKind);
		markPhrases(view, this.phrases, beginsOffice, lexicon.lowerOffices, officeKind);
		for (const rule of rules.names) markRule(rule, this.phrases, words);
		for (const office of rules.offices) markOffice(office, this.phrases);
		let first = 0;
		while (first < view.tokens.length && view.tokens[first]!.kind !== 'word') first++;
		this.firstWord = first;
	}

	/** Whether a rule or a list of names has a say about a token. */
	isNamed(at: number): boolean {
		return this.phrases.isNamed[at] === 1;
	}

	private word(at: number): WordFeatures {
		return this.words[at] ?? beyond;
	}

	/** Adds the features of a token to a list. */
	add(at: number, to: number[]): void {
		const phrases = this.phrases.at(at);
		if (phrases) for (const feature of phrases) to.push(feature);
		const own = this.word(at);
		const before = this.word(at - 1);
		const after = this.word(at + 1);
		const before2 = this.word(at - 2);
		const {shape} = own;
		const coarseShape = mix(own.coarse, shape);
		to.push(
			mix(50, mix(before.word, own.word)),
			mix(51, mix(own.word, after.word)),
			mix(54, mix(before.coarse, mix(own.coarse, after.coarse))),
			mix(55, mix(before.shape, mix(shape, after.shape))),
			mix(56, mix(before.word, shape)),
			mix(59, mix(after.word, shape)),
			mix(60, mix(before.fine, shape)),
			mix(61, mix(after.fine, shape)),
			mix(62, mix(mix(before2.word, before.word), shape)),
			mix(63, mix(mix(before2.coarse, before.coarse), coarseShape)),
			mix(64, mix(before.lists, own.lists)),
			mix(65, mix(own.lists, after.lists)),
			mix(66, mix(before.fine, coarseShape)),
			mix(67, mix(after.fine, coarseShape)),
		);
		if (own.isCapital) this.addRun(at, to);
		if (at === this.firstWord) to.push(mix(80, shape), mix(81, own.lists), mix(88, own.coarse));
		if (this.view.isTitleCased) to.push(mix(82, own.lists), mix(89, own.coarse));
		if (this.view.isShouted) to.push(mix(83, own.lists));
		if (this.isQuotedAt(at)) to.push(mix(84, shape));
	}

	/** The run of capitalised words that a token stands in: its edges, and what is around it. */
	private addRun(at: number, to: number[]): void {
		this.findRun(at);
		const from = this.runFrom;
		const end = this.runTo - 1;
		const before = this.word(from - 1);
		const after = this.word(end + 1);
		const first = this.word(from);
		const last = this.word(end);
		to.push(
			mix(70, before.word),
			mix(71, before.fine),
			mix(72, after.word),
			mix(73, after.fine),
			mix(74, mix(before.coarse, after.coarse)),
			mix(75, Math.min(4, end - from) * 8 + Math.min(4, at - from)),
			mix(76, first.word),
			mix(77, last.word),
			mix(78, first.fine),
			mix(79, last.fine),
			mix(85, mix(first.word, at === from ? 1 : 0)),
			mix(86, mix(last.coarse, first.coarse)),
			mix(87, mix(first.lists, last.lists)),
		);
	}

	private findRun(at: number): void {
		if (at < this.runTo) return;
		this.runFrom = at;
		while (this.words[this.runFrom - 1]?.isCapital) this.runFrom--;
		this.runTo = at + 1;
		while (this.words[this.runTo]?.isCapital) this.runTo++;
	}

	private isQuotedAt(at: number): boolean {
		const {tokens} = this.view;
		for (; this.quoteAt < at; this.quoteAt++) {
			const {kind, text} = tokens[this.quoteAt]!;
			if (kind === 'punctuation' && marks.has(text)) this.isQuoted = !this.isQuoted;
		}
		return this.isQuoted && !marks.has(tokens[at]!.text);
	}
}

const marks = new Set(['"', '“', '”', "'"]);

/** The features that lists and rules give to the tokens of a sentence; most tokens have none. */
class Phrases {
	readonly isNamed: Uint8Array;
	private readonly features: Array<number[] | undefined>;

	constructor(private readonly length: number) {
		this.isNamed = new Uint8Array(length);
		this.features = new Array<number[] | undefined>(length).fill(undefined);
	}

	at(token: number): readonly number[] | undefined {
		return this.features[token];
	}

	add(token: number, feature: number): void {
		if (token < 0 || token >= this.length) return;
		const features = this.features[token];
		if (features) features.push(feature);
		else this.features[token] = [feature];
	}
}

const kinds = (name: string, of: readonly string[]): ReadonlyMap<string, number> =>
	new Map(of.map((kind) => [kind, hashText(name + kind)]));
const namesOfLists = kinds('name', [...nameTypes, ...nameTypes.map((type) => `${type}-country`)]);
const heads = kinds('head', ['common', 'proper', 'place', 'event']);
const titles = kinds('title', ['address', 'rank', 'office', 'closed']);
const office = hashText('office');

const nameKind = ({type, isCountry}: KnownName): number =>
	namesOfLists.get(isCountry === true ? `${type}-country` : type)!;
const headKind = (kind: HeadKind): number => heads.get(kind)!;
const titleKind = (kind: TitleKind): number => titles.get(kind)!;
const officeKind = (): number => office;

/** Marks the tokens of the phrases that a list knows, and the tokens beside them. */
function markPhrases<Value>(
	{tokens, lower, isCapital, begins}: TokenView,
	phrases: Phrases,
	bit: number,
	list: Trie<Value>,
	kindOf: (value: Value) => number,
): void {
	for (let from = 0; from < tokens.length; from++) {
		if ((begins[from]! & bit) === 0) continue;
		const match = list.longest(tokens, lower, from);
		if (!match) continue;
		const {to, value} = match;
		const kind = kindOf(value);
		const capital = isCapital[from] ? 1 : 0;
		for (let at = from; at < to; at++) {
			phrases.add(at, mix(30, mix(kind, placeIn(at, from, to) * 2 + capital)));
			if (bit === beginsName) phrases.isNamed[at] = 1;
		}
		phrases.add(to, mix(31, kind));
		phrases.add(from - 1, mix(32, kind));
		from = to - 1;
	}
}

const typeKinds = new Map(nameTypes.map((type) => [type, hashText(type)]));

function markRule(
	{from, to, type, rule, isStrong}: RuleName,
	phrases: Phrases,
	words: readonly WordFeatures[],
): void {
	const kind = typeKinds.get(type)!;
	const ruleKind = hashText(rule + type);
	for (let at = from; at < to; at++) {
		const place = placeIn(at, from, to);
		phrases.isNamed[at] = 1;
		phrases.add(at, mix(40, mix(kind, place)));
		phrases.add(at, mix(41, mix(ruleKind, place)));
		phrases.add(at, mix(44, mix(mix(kind, place), isStrong ? 1 : 0)));
		phrases.add(at, mix(46, mix(mix(kind, place), words[at]!.coarse)));
	}
	phrases.add(from - 1, mix(42, kind));
	phrases.add(to, mix(43, kind));
}

function markOffice({from, to}: SentenceRules['offices'][number], phrases: Phrases): void {
	for (let at = from; at < to; at++) phrases.add(at, mix(47, placeIn(at, from, to)));
	phrases.add(to, mix(48, 1));
}

const placeIn = (at: number, from: number, to: number): number =>
	to === from + 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3;
