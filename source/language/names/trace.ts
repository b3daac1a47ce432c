import type {Span} from '../../span.js';
import type {NameType, Sentence} from '../analysis.js';
import {agree} from './consistency.js';
import type {Candidate} from './candidate.js';
import {type Lexicon, lexicon} from './lexicon.js';
import {bestTags} from './model/decoder.js';
import {type ClassNames, featureNames} from './model/feature-names.js';
import {mix} from './model/hash.js';
import {model} from './model/model.js';
import {offsets, SentenceFeatures} from './model/sentence-features.js';
import {addHints} from './model/sentence-rules.js';
import {encyclopaediaMark, type Genre, type TaggedBlock, Tagger} from './model/tagger.js';
import {addNames, edge, outside, tagCount, type TaggedName, tagName} from './model/tags.js';
import {beyond, type WordFeatures, wordFeatures} from './model/word-features.js';
import {readByRules} from './rules.js';
import {type TokenView, viewOf} from './token-view.js';
import {truecase} from './truecase.js';
import {unglue} from './unglue.js';

/** How much a feature speaks for a tag rather than for `outside`; 40 is a natural logarithm of the odds. */
export interface Reason {
	readonly feature: string;
	readonly weight: number;
}

/** Why a token has its tag, or would have had another. */
export interface TokenTrace {
	/** As the model saw it: headlines are given the case of running text. */
	readonly text: string;
	readonly tag: string;
	/** Every feature with a weight, heaviest first. */
	readonly reasons: readonly Reason[];
	/** What holds of names whatever the model has learnt. */
	readonly hints: number;
	/** The model's score of the tag above that of `outside`: the sum of all reasons and hints. */
	readonly score: number;
}

export interface RuleTrace {
	readonly text: string;
	readonly type: NameType | undefined;
	readonly rule: string;
	readonly score: number;
}

/** What the model would read next best, and by how much it comes after. */
export interface SecondChoice {
	readonly reading: string;
	readonly behind: number;
}

export interface NameTrace extends Span {
	readonly text: string;
	readonly type: NameType;
	/** `model`, a rule that reads the same, or the rule of agreement within the article that put it above the model. */
	readonly decidedBy: string;
	readonly rules: readonly RuleTrace[];
	readonly tokens: readonly TokenTrace[];
	readonly second?: SecondChoice;
}

/** A token that is in no name and nearly was. */
export interface CloseTrace extends Span {
	readonly token: TokenTrace;
	readonly rules: readonly RuleTrace[];
	readonly second: SecondChoice;
}

export interface NamesTrace {
	readonly genre: Genre;
	readonly names: readonly NameTrace[];
	readonly close: readonly CloseTrace[];
}

/** A token is close to a name when a reading with it in one comes so little after the best. */
const closeBy = 100;

/** Why the names of a text are what `recogniseNames` says. Slow: every block is decoded again for each of its tokens. */
export function traceNames(
	text: string,
	printed: readonly Sentence[],
	className: ClassNames = String,
): NamesTrace {
	const words = lexicon();
	const parted = unglue(printed);
	const sentences = truecase(parted, words);
	const rules = readByRules(text, sentences);
	const blocks: Block[] = [];
	const watch = (block: TaggedBlock): unknown =>
		blocks.push(new Block(block, sentences, words, className));
	const read = new Tagger(model(), watch).read(sentences, rules);
	const blockAt = (sentence: Sentence, at: number): Block | undefined =>
		blocks.find((block) => block.sentence === sentence && at >= block.from && at < block.to);
	const rulesIn = (sentence: number, from: number, to: number): RuleTrace[] =>
		rules.names
			.filter((name) => name.sentence === sentence && name.from < to && name.to > from)
			.map(({text, type, rule, score}: Candidate) => ({text, type, rule, score}));

	const names = agree(read, sentences, parted, rules.offices, words).map(
		({sentence: index, from, to, type, rule}) => {
			const sentence = sentences[index]!;
			const [{start}, {end}] = [sentence.tokens[from]!, sentence.tokens[to - 1]!];
			const block = blockAt(sentence, from);
			const tokens: TokenTrace[] = [];
			for (let at = from; at < to; at++) {
				const own = blockAt(sentence, at);
				if (own) tokens.push(own.named(at));
			}
			return {
				start,
				end,
				text: text.slice(start, end),
				type,
				decidedBy: rule,
				rules: rulesIn(index, from, to),
				tokens,
				...(block && {second: block.second(from)}),
			};
		},
	);
	const close = blocks.flatMap((block) => {
		const index = sentences.indexOf(block.sentence);
		return block.closeTokens().flatMap(({at, ...trace}) => {
			const {start, end} = block.view.tokens[at]!;
			const isNamed = names.some((name) => name.start < end && name.end > start);
			return isNamed ? [] : [{start, end, rules: rulesIn(index, at, at + 1), ...trace}];
		});
	});
	return {genre: blocks[0]?.genre ?? 'news', names, close};
}

/** A tagged row of tokens, kept to be asked about. */
class Block {
	readonly view: TokenView;
	readonly sentence: Sentence;
	readonly genre: Genre;
	readonly from: number;
	readonly to: number;
	private readonly scores: Int32Array;
	private readonly tags: Uint8Array;
	private readonly words: readonly WordFeatures[];

	constructor(
		private readonly block: TaggedBlock,
		sentences: readonly Sentence[],
		private readonly lexicon: Lexicon,
		private readonly className: ClassNames,
	) {
		({view: this.view, genre: this.genre, from: this.from, to: this.to} = block);
		this.sentence = sentences.find((sentence) => viewOf(sentence) === block.view)!;
		const length = block.to - block.from;
		this.scores = block.scores.slice(0, length * tagCount);
		this.tags = block.tags.slice(0, length);
		this.words = block.view.tokens.map(({text}) =>
			wordFeatures(text, text.toLowerCase(), model().classes, lexicon),
		);
	}

	/** Why a token has its tag, or what spoke for and against another one. */
	token(at: number, tag: number = this.tags[at - this.from]!): TokenTrace {
		const {view, words, lexicon, className} = this;
		const {rules} = this.block;
		const context: number[] = [];
		new SentenceFeatures(view, words, rules, lexicon).add(at, context);
		for (const {by, mark, part} of offsets)
			for (const feature of (words[at + by] ?? beyond)[part])
				context.push(mark === 0 ? feature : mix(mark, feature));
		const names = featureNames(view.tokens, words, rules, at, lexicon, className);
		const reasons = context
			.map((feature) => ({
				feature: names.get(feature) ?? `unnamed feature ${feature}`,
				weight: this.weightOf(feature, tag),
			}))
			.filter(({weight}) => weight !== 0)
			.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
		const hints = new Int32Array(tagCount);
		if (this.genre === 'news') addHints(rules, view, at, hints, 0, lexicon);
		const row = (at - this.from) * tagCount;
		return {
			text: view.tokens[at]!.text,
			tag: tagName(tag),
			reasons,
			hints: hints[tag]! - hints[outside]!,
			score: this.scores[row + tag]! - this.scores[row + outside]!,
		};
	}

	/** As `token`; where the model took it for outside and the rest of the text did not, its likeliest tag in a name. */
	named(at: number): TokenTrace {
		const place = at - this.from;
		return this.tags[place] === outside
			? this.token(at, this.otherwise(at).tags[place])
			: this.token(at);
	}

	private weightOf(feature: number, tag: number): number {
		const {weights} = model();
		const row = new Int32Array(tagCount);
		weights.add(feature, row, 0);
		if (this.genre === 'encyclopaedia') weights.add(mix(encyclopaediaMark, feature), row, 0);
		return row[tag]! - row[outside]!;
	}

	/** The best reading in which a token has another tag. */
	second(at: number): SecondChoice {
		const {tags, behind} = this.otherwise(at);
		const found: TaggedName[] = [];
		addNames(tags, tags.length, this.from, found);
		const near = found.filter(({from, to}) => at >= from && at < to);
		const {tokens} = this.view;
		const reading = near.map(({from, to, type}) => {
			const words = tokens.slice(from, to).map(({text}) => text);
			return `${type} "${words.join(' ')}"`;
		});
		return {reading: reading[0] ?? 'no name', behind};
	}

	/** The tokens outside names that a reading little worse has in one. */
	closeTokens(): Array<{at: number; token: TokenTrace; second: SecondChoice}> {
		const found = [];
		for (let at = this.from; at < this.to; at++) {
			if (this.tags[at - this.from] !== outside) continue;
			const {tags, behind} = this.otherwise(at);
			if (behind <= closeBy)
				found.push({at, token: this.token(at, tags[at - this.from]), second: this.second(at)});
		}
		return found;
	}

	private otherwise(at: number): {tags: Uint8Array; behind: number} {
		const {transitions} = model().weights;
		const length = this.to - this.from;
		const scores = this.scores.slice();
		scores[(at - this.from) * tagCount + this.tags[at - this.from]!]! -= 1_000_000;
		const tags = new Uint8Array(length);
		bestTags(scores, length, transitions, this.from === 0, tags);
		return {tags, behind: this.worth(this.tags) - this.worth(tags)};
	}

	/** The score of a whole row of tags. */
	private worth(tags: Uint8Array): number {
		const {transitions} = model().weights;
		let sum = 0;
		let before = this.from === 0 ? edge : outside;
		for (const [index, tag] of tags.entries()) {
			sum += transitions[before * tagCount + tag]! + this.scores[index * tagCount + tag]!;
			before = tag;
		}
		return sum;
	}
}
