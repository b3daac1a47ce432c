import type {NameType, Sentence} from '../../analysis.js';
import type {Reading} from '../candidate.js';
import type {ReadName} from '../consistency.js';
import {lexicon, type Lexicon} from '../lexicon.js';
import {type TokenView, viewOf} from '../token-view.js';
import {bestTags} from './decoder.js';
import {mix} from './hash.js';
import {offsets, SentenceFeatures} from './sentence-features.js';
import {addHints, rulesBySentence, type SentenceRules} from './sentence-rules.js';
import {addNames, tagCount, type TaggedName} from './tags.js';
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
/** Tokens after which the genre is settled. */
const enoughForGenre = 1000;

export interface Model {
	readonly weights: Weights;
	readonly classes: WordClasses;
}

interface KnownWord extends WordFeatures {
	/** Scores of the tags that the word gives to itself and to its neighbours: a row for each of `offsets`. */
	readonly scores: Int32Array;
	/** How much rather an encyclopaedia uses the word than a newspaper. */
	readonly genre: number;
	/** The last text in which the word was counted. */
	reading: number;
}

interface KnownSentence {
	readonly view: TokenView;
	readonly words: readonly KnownWord[];
	readonly features: SentenceFeatures;
	readonly rules: SentenceRules;
}

/** Tokens of a sentence as they were tagged, for those who ask why. Scores and tags hold until the watcher returns. */
export interface TaggedBlock {
	readonly view: TokenView;
	readonly rules: SentenceRules;
	readonly genre: Genre;
	readonly from: number;
	readonly to: number;
	/** `tagCount` for each token. */
	readonly scores: Int32Array;
	readonly tags: Uint8Array;
}

const remembered = 12_000;

/** Tags the tokens of sentences with the names that they are part of. One for each model; it remembers words. */
export class Tagger {
	private readonly words: Record<Genre, Map<string, KnownWord>> = {
		news: new Map(),
		encyclopaedia: new Map(),
	};
	private readonly edges: Record<Genre, KnownWord>;
	private readonly lexicon: Lexicon = lexicon();
	private scores = new Int32Array(0);
	private tags = new Uint8Array(0);
	private readonly context: number[] = [];
	private reading = 0;

	/** `watch` is told of each row of tokens that was tagged. */
	constructor(
		private readonly model: Model,
		private readonly watch?: (block: TaggedBlock) => void,
	) {
		this.edges = {
			news: this.scored(beyond, 'news'),
			encyclopaedia: this.scored(beyond, 'encyclopaedia'),
		};
	}

	/** The names of an article. `sentences`: as `unglue` gives them; `rules`: what the rules read in them. */
	read(sentences: readonly Sentence[], rules: Reading): ReadName[] {
		const bySentence = rulesBySentence(rules, sentences.length);
		let words = this.wordsOf(sentences, 'news');
		const genre = this.genreOf(words);
		if (genre !== 'news') words = this.wordsOf(sentences, genre);
		const names: ReadName[] = [];
		for (const [index, sentence] of sentences.entries()) {
			const own = bySentence[index]!;
			for (const {from, to, type} of this.namesOf(sentence, words[index]!, own, genre))
				names.push({sentence: index, from, to, type, rule: ruleOf(own, from, to, type)});
		}
		return names;
	}

	private wordsOf(sentences: readonly Sentence[], genre: Genre): KnownWord[][] {
		return sentences.map(({tokens}) => tokens.map(({text}) => this.wordOf(text, genre)));
	}

	/** Which kind of text this is, by its first words, each counted once. */
	private genreOf(sentences: readonly KnownWord[][]): Genre {
		this.reading++;
		let sum = 0;
		let read = 0;
		for (const words of sentences) {
			for (const word of words) {
				if (word.reading === this.reading) continue;
				word.reading = this.reading;
				sum += word.genre;
			}
			read += words.length;
			if (read > enoughForGenre) break;
		}
		return sum > encyclopaediaEvidence ? 'encyclopaedia' : 'news';
	}

	private namesOf(
		sentence: Sentence,
		words: readonly KnownWord[],
		rules: SentenceRules,
		genre: Genre,
	): readonly TaggedName[] {
		const view = viewOf(sentence);
		const features = new SentenceFeatures(view, words, rules, this.lexicon);
		const {length} = words;
		const hasCapitals = words.some(({isCapital}) => isCapital);
		const isOpen = (at: number): boolean => mayBeNamed(words, features, at, genre, hasCapitals);
		const names: TaggedName[] = [];
		for (let at = 0; at < length; at++) {
			if (!isOpen(at)) continue;
			let to = at + 1;
			while (to < length && isOpen(to)) to++;
			this.tag({view, words, features, rules}, at, to, genre);
			addNames(this.tags, to - at, at, names);
			at = to;
		}
		return joinAbbreviated(view, names)
			.map((name) => withStop(view, name))
			.map((name, index, all) => withHead(rules, name, all[index - 1], all[index + 1]));
	}

	/** Leaves the tags of some tokens in `this.tags`. */
	private tag(
		{view, words, features, rules}: KnownSentence,
		from: number,
		to: number,
		genre: Genre,
	): void {
		const length = to - from;
		if (this.tags.length < length) {
			this.tags = new Uint8Array(length * 2);
			this.scores = new Int32Array(length * 2 * tagCount);
		}
		const {scores, context} = this;
		scores.fill(0, 0, length * tagCount);
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
			if (genre === 'news') addHints(rules, view, at, scores, row, this.lexicon);
		}
		bestTags(scores, length, this.model.weights.transitions, from === 0, this.tags);
		this.watch?.({view: features.view, rules, genre, from, to, scores, tags: this.tags});
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
		const lean = new Int32Array(tagCount);
		this.model.weights.add(mix(genreMark, word.word), lean, 0);
		return {...word, scores, genre: lean[0]!, reading: 0};
	}
}

/** The rule that reads the same name, or `model` where none does. */
function ruleOf(rules: SentenceRules, from: number, to: number, type: NameType): string {
	const name = rules.nameOf(from);
	return name?.from === from && name.to === to && name.type === type ? name.rule : 'model';
}

/** `Pasar Ikan Tanjung Mas`: where the model reads the end of a place, and a rule the whole with its head, the rule is right. */
function withHead(
	rules: SentenceRules,
	name: TaggedName,
	before: TaggedName | undefined,
	after: TaggedName | undefined,
): TaggedName {
	const whole = rules.nameOf(name.from);
	if (whole?.rule !== 'place-head' || whole.type !== name.type || whole.to < name.to) return name;
	if ((before && before.to > whole.from) || (after && after.from < whole.to)) return name;
	return {...name, from: whole.from, to: whole.to};
}

const abbreviatedNames = new Set([
	'Moh',
	'Muh',
	'Moch',
	'Much',
	'Mhd',
	'Abd',
	'Abdr',
	'Chr',
	'Ign',
	'Fx',
	'Fr',
]);

/** `Moh. Ilyas`: an abbreviated given name and what follows it are one person. */
function joinAbbreviated({tokens}: TokenView, names: readonly TaggedName[]): TaggedName[] {
	const joined: TaggedName[] = [];
	for (const name of names) {
		const last = joined.at(-1);
		const isAbbreviated =
			last?.type === 'person' &&
			name.type === 'person' &&
			last.to === last.from + 1 &&
			name.from === last.to + 1 &&
			tokens[last.to]!.text === '.' &&
			tokens[last.to]!.start === tokens[last.from]!.end &&
			abbreviatedNames.has(tokens[last.from]!.text);
		if (isAbbreviated) joined.splice(-1, 1, {...name, from: last.from});
		else joined.push(name);
	}
	return joined;
}

/** `M. Jufri K., advokat`: the full stop of a last initial belongs to the name, but not the one of the sentence. */
function withStop({tokens}: TokenView, name: TaggedName): TaggedName {
	const {type, from, to} = name;
	const isInitial = type === 'person' && to > from + 1 && /^\p{Lu}$/u.test(tokens[to - 1]!.text);
	return isInitial && tokens[to]?.text === '.' && to + 1 < tokens.length
		? {...name, to: to + 1}
		: name;
}

/** Whether a token may be part of a name at all; all others are outside, which spares most of the work. */
function mayBeNamed(
	words: readonly KnownWord[],
	features: SentenceFeatures,
	at: number,
	genre: Genre,
	hasCapitals: boolean,
): boolean {
	const word = words[at]!;
	if (features.isNamed(at)) return true;
	if (word.isCapital) {
		if (!word.isEveryday || genre === 'encyclopaedia') return true;
		return words[at - 1]?.isCapital === true || words[at + 1]?.isCapital === true || at > 0;
	}
	// A text in small letters.
	if (!hasCapitals) return word.isPersonal || word.fine === -1;
	const capitalAfter = words[at + 1]?.isCapital === true || words[at + 2]?.isCapital === true;
	if (!capitalAfter) return false;
	// `desa Sukarame`: encyclopaedias count the head in.
	if (genre === 'encyclopaedia') return true;
	return words[at - 1]?.isCapital === true || words[at - 2]?.isCapital === true;
}
