import type {Sentence} from '../../analysis.js';
import type {Reading} from '../candidate.js';
import type {ReadName} from '../consistency.js';
import {lexicon, type Lexicon} from '../lexicon.js';
import {viewOf, type TokenView} from '../token-view.js';
import {bestTags} from './decoder.js';
import {mix} from './hash.js';
import {offsets, SentenceFeatures} from './sentence-features.js';
import {addHints, rulesBySentence, type SentenceRules} from './sentence-rules.js';
import {spansOf, tagCount} from './tags.js';
import type {Weights} from './weights.js';
import type {WordClasses} from './word-classes.js';
import {beyond, type WordFeatures, wordFeatures} from './word-features.js';

/** The kinds of text whose annotators name different things; the model knows a difference between them. */
export type Genre = 'news' | 'encyclopaedia';

/** Mixed into a feature, it stands for what the feature says in an encyclopaedia beyond what it says in news. */
export const encyclopaediaMark = 999;
/** Mixed into a word, its row tells in its first place how much rather an encyclopaedia uses it than a newspaper. */
export const genreMark = 998;

/** What the words of a text must add up to (25 for each natural logarithm) before it is taken for other than news. */
const encyclopaediaEvidence = 50;

export interface Model {
	readonly weights: Weights;
	readonly classes: WordClasses;
}

interface KnownWord extends WordFeatures {
	/** Scores of the tags that the word gives to itself and to its neighbours: a row for each of `offsets`. */
	readonly scores: Int32Array;
}

interface KnownSentence {
	readonly sentence: Sentence;
	readonly words: readonly KnownWord[];
	readonly features: SentenceFeatures;
	readonly rules: SentenceRules;
}

const remembered = 30_000;

/** Tags the tokens of sentences with the names that they are part of. One for each model; it remembers words. */
export class Tagger {
	private readonly words: Record<Genre, Map<string, KnownWord>> = {
		news: new Map(),
		encyclopaedia: new Map(),
	};
	private readonly edges: Record<Genre, KnownWord>;
	private readonly lexicon: Lexicon = lexicon();
	private scores = new Int32Array(0);

	constructor(private readonly model: Model) {
		this.edges = {
			news: this.scored(beyond, 'news'),
			encyclopaedia: this.scored(beyond, 'encyclopaedia'),
		};
	}

	/** The names of an article. `sentences`: as `unglue` gives them; `rules`: what the rules read in them. */
	read(sentences: readonly Sentence[], rules: Reading): ReadName[] {
		const genre = this.genreOf(sentences);
		const bySentence = rulesBySentence(rules, sentences.length);
		return sentences.flatMap((sentence, index) =>
			spansOf(this.tagsOf(sentence, bySentence[index]!, genre)).map(({from, to, type}) => ({
				sentence: index,
				from,
				to,
				type,
				rule: 'model',
			})),
		);
	}

	/** Which kind of text this is, by its words. */
	private genreOf(sentences: readonly Sentence[]): Genre {
		const scores = new Int32Array(tagCount);
		const seen = new Set<number>();
		for (const {tokens} of sentences) {
			for (const {text, kind} of tokens) {
				if (kind !== 'word') continue;
				const {word} = this.wordOf(text, 'news');
				if (seen.has(word)) continue;
				seen.add(word);
				this.model.weights.add(mix(genreMark, word), scores, 0);
			}
		}
		return scores[0]! > encyclopaediaEvidence ? 'encyclopaedia' : 'news';
	}

	/** A tag for each token of a sentence. */
	private tagsOf(sentence: Sentence, rules: SentenceRules, genre: Genre): Uint8Array {
		const view = viewOf(sentence);
		const {length} = view.tokens;
		const words = view.tokens.map(({text}) => this.wordOf(text, genre));
		const features = new SentenceFeatures(view, words, rules, this.lexicon);
		const tags = new Uint8Array(length);
		for (let at = 0; at < length;) {
			if (!isOpen(view, words, features, at)) {
				at++;
				continue;
			}
			let to = at + 1;
			while (to < length && isOpen(view, words, features, to)) to++;
			this.tagRun({sentence, words, features, rules}, at, to, genre, tags);
			at = to;
		}
		return tags;
	}

	private tagRun(
		{sentence, words, features, rules}: KnownSentence,
		from: number,
		to: number,
		genre: Genre,
		tags: Uint8Array,
	): void {
		const length = to - from;
		if (this.scores.length < length * tagCount) this.scores = new Int32Array(length * tagCount * 2);
		const {scores} = this;
		scores.fill(0, 0, length * tagCount);
		const context: number[] = [];
		for (let at = from; at < to; at++) {
			const row = (at - from) * tagCount;
			for (let index = 0; index < offsets.length; index++) {
				const {scores: given} = words[at + offsets[index]!.by] ?? this.edges[genre];
				const start = index * tagCount;
				for (let tag = 0; tag < tagCount; tag++) scores[row + tag]! += given[start + tag]!;
			}
			context.length = 0;
			features.add(at, context);
			for (const feature of context) this.addFeature(feature, scores, row, genre);
			if (genre === 'news') addHints(rules, sentence, at, scores, row);
		}
		bestTags(scores, length, this.model.weights.transitions, from === 0, tags, from);
	}

	private addFeature(feature: number, scores: Int32Array, row: number, genre: Genre): void {
		const {weights} = this.model;
		weights.add(feature, scores, row);
		if (genre === 'encyclopaedia') weights.add(mix(encyclopaediaMark, feature), scores, row);
	}

	private wordOf(text: string, genre: Genre): KnownWord {
		const words = this.words[genre];
		const known = words.get(text);
		if (known) return known;
		const word = this.scored(
			wordFeatures(text, text.toLowerCase(), this.model.classes, this.lexicon),
			genre,
		);
		if (words.size >= remembered) words.clear();
		words.set(text, word);
		return word;
	}

	private scored(word: WordFeatures, genre: Genre): KnownWord {
		const scores = new Int32Array(offsets.length * tagCount);
		for (const [index, {mark, part}] of offsets.entries()) {
			for (const feature of word[part])
				this.addFeature(mark === 0 ? feature : mix(mark, feature), scores, index * tagCount, genre);
		}
		return {...word, scores};
	}
}

/** Whether a token may be part of a name at all; all others are outside, which spares most of the work. */
function isOpen(
	{tokens}: TokenView,
	words: readonly WordFeatures[],
	features: SentenceFeatures,
	at: number,
): boolean {
	const word = words[at]!;
	if (word.isCapital || word.isPersonal || features.isMarked(at)) return true;
	const followsCapital = words[at - 1]?.isCapital === true;
	const precedesCapital = words[at + 1]?.isCapital === true;
	return tokens[at]!.kind === 'word'
		? word.fine === -1 || followsCapital || precedesCapital
		: followsCapital && precedesCapital;
}
