import type {Lexicon} from '../lexicon.js';
import type {TokenView} from '../token-view.js';
import type {Trie} from '../trie.js';
import {hashText, mix} from './hash.js';
import type {RuleName, SentenceRules} from './sentence-rules.js';
import {beyond, type WordFeatures} from './word-features.js';

/** Added to a word's own features by where it stands from the token that is judged. */
export const offsets = [
	{by: 0, mark: 0, part: 'own'},
	{by: -1, mark: 101, part: 'near'},
	{by: 1, mark: 102, part: 'near'},
	{by: -2, mark: 103, part: 'far'},
	{by: 2, mark: 104, part: 'far'},
] as const;

/** The features of a sentence's tokens beyond those of single words: neighbours together, phrases of lists, rules, layout. */
export class SentenceFeatures {
	private readonly phrases: ReadonlyArray<readonly number[]>;
	private readonly runStart: Int32Array;
	private readonly runEnd: Int32Array;
	private readonly isQuoted: readonly boolean[];
	private readonly firstWord: number;

	constructor(
		private readonly view: TokenView,
		private readonly words: readonly WordFeatures[],
		rules: SentenceRules,
		lexicon: Lexicon,
	) {
		const {length} = view.tokens;
		const phrases = view.tokens.map((): number[] => []);
		this.phrases = phrases;
		markPhrases(view, phrases, lexicon.names, 'name', ({type, isCountry}) =>
			isCountry === true ? `${type}-country` : type,
		);
		markPhrases(view, phrases, lexicon.heads, 'head', (kind) => kind);
		markPhrases(view, phrases, lexicon.titles, 'title', (kind) => kind);
		markPhrases(view, phrases, lexicon.lowerOffices, 'office', () => '');
		for (const rule of rules.names) markRule(rule, phrases, words);
		for (const office of rules.offices) markOffice(office, phrases);
		this.runStart = new Int32Array(length);
		this.runEnd = new Int32Array(length);
		for (let at = 0; at < length; at++)
			this.runStart[at] = at > 0 && this.isCapital(at - 1) ? this.runStart[at - 1]! : at;
		for (let at = length - 1; at >= 0; at--)
			this.runEnd[at] = at + 1 < length && this.isCapital(at + 1) ? this.runEnd[at + 1]! : at;
		this.isQuoted = quoted(view);
		this.firstWord = view.tokens.findIndex(({kind}) => kind === 'word');
	}

	/** Whether any list or rule has a say about a token. */
	isMarked(at: number): boolean {
		return this.phrases[at]!.length > 0;
	}

	private isCapital(at: number): boolean {
		return this.words[at]!.isCapital;
	}

	private word(at: number): WordFeatures {
		return this.words[at] ?? beyond;
	}

	/** Adds the features of a token to a list. */
	add(at: number, to: number[]): void {
		for (const feature of this.phrases[at]!) to.push(feature);
		const own = this.word(at);
		const before = this.word(at - 1);
		const after = this.word(at + 1);
		const before2 = this.word(at - 2);
		const after2 = this.word(at + 2);
		const {shape} = own;
		const coarseShape = mix(own.coarse, shape);
		to.push(
			mix(50, mix(before.word, own.word)),
			mix(51, mix(own.word, after.word)),
			mix(52, mix(before.fine, own.fine)),
			mix(53, mix(own.fine, after.fine)),
			mix(54, mix(before.coarse, mix(own.coarse, after.coarse))),
			mix(55, mix(before.shape, mix(shape, after.shape))),
			mix(56, mix(before.word, shape)),
			mix(57, mix(before2.fine, before.fine)),
			mix(58, mix(after.fine, after2.fine)),
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
		if (this.isQuoted[at]) to.push(mix(84, shape));
	}

	/** The run of capitalised words that a token stands in: its edges, and what is around it. */
	private addRun(at: number, to: number[]): void {
		const from = this.runStart[at]!;
		const end = this.runEnd[at]!;
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
}

/** Marks the tokens of the phrases that a list knows, and the tokens beside them. */
function markPhrases<Value>(
	{tokens, lower, isCapital}: TokenView,
	phrases: ReadonlyArray<number[]>,
	list: Trie<Value>,
	name: string,
	nameOf: (value: Value) => string,
): void {
	for (let from = 0; from < tokens.length;) {
		const match = list.longest(tokens, lower, from);
		if (!match) {
			from++;
			continue;
		}
		const {to, value} = match;
		const kind = hashText(name + nameOf(value));
		const capital = isCapital[from] ? 1 : 0;
		for (let at = from; at < to; at++)
			phrases[at]!.push(mix(30, mix(kind, placeIn(at, from, to) * 2 + capital)));
		phrases[to]?.push(mix(31, kind));
		phrases[from - 1]?.push(mix(32, kind));
		from = to;
	}
}

function markRule(
	{from, to, type, rule, isStrong}: RuleName,
	phrases: ReadonlyArray<number[]>,
	words: readonly WordFeatures[],
): void {
	const kind = hashText(type);
	const ruleKind = hashText(rule + type);
	for (let at = from; at < to; at++) {
		const place = placeIn(at, from, to);
		phrases[at]!.push(
			mix(40, mix(kind, place)),
			mix(41, mix(ruleKind, place)),
			mix(44, mix(mix(kind, place), isStrong ? 1 : 0)),
			mix(46, mix(mix(kind, place), words[at]!.coarse)),
		);
	}
	phrases[from - 1]?.push(mix(42, kind));
	phrases[to]?.push(mix(43, kind));
}

function markOffice(
	{from, to}: SentenceRules['offices'][number],
	phrases: ReadonlyArray<number[]>,
): void {
	for (let at = from; at < to; at++) phrases[at]!.push(mix(47, placeIn(at, from, to)));
	phrases[to]?.push(mix(48, 1));
}

const placeIn = (at: number, from: number, to: number): number =>
	to === from + 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3;

const marks = new Set(['"', '“', '”', "'"]);

function quoted({tokens}: TokenView): boolean[] {
	let isInside = false;
	return tokens.map(({text}) => {
		if (!marks.has(text)) return isInside;
		isInside = !isInside;
		return false;
	});
}
