/** Examples as the chains of features and tags that training takes. */
import {importSource} from '../../scripts/import-source.js';

/** @typedef {import('./corpora.js').Example} Example */
/** @typedef {typeof import('./engine.js')} Engine */
/** @typedef {import('../../source/language/names/model/word-features.js').WordFeatures} WordFeatures */

/** Blocks of weights: the news as idner-news-2k marks it, encyclopaedias as NERGrit does, and our own marks. */
export const blockOf = {
	'idner-news-2k-train': 0,
	'nergrit-train': 1,
	'facqa-train': 2,
	'ud-csui-train': 2,
	own: 2,
};

/**
 * The parts of the engine that training needs, bundled from the sources.
 * @returns {Promise<Engine>}
 */
export const loadEngine = async () => importSource('training/names/engine.ts');

/**
 * The sentences of an example with all features of their tokens, and the tags that the names give them.
 * @param {Example} example @param {Engine} engine @param {(text: string) => WordFeatures} wordOf
 */
export function chainsOf(example, engine, wordOf) {
	const {text, names, corpus} = example;
	const unglued = engine.unglue(
		engine
			.splitSentences(text, {start: 0, end: text.length})
			.map((sentence) => ({...sentence, block: 0, tokens: engine.tokenise(text, sentence)})),
	);
	const sentences = engine.truecase(unglued, engine.lexicon());
	const rules = engine.rulesBySentence(engine.readByRules(text, sentences), sentences.length);
	return sentences.flatMap((sentence, index) => {
		const view = engine.viewOf(sentence);
		const {tokens} = view;
		const words = tokens.map((token) => wordOf(token.text));
		const context = new engine.SentenceFeatures(view, words, rules[index], engine.lexicon());
		const features = tokens.map((_, at) => {
			/** @type {number[]} */
			const found = [];
			context.add(at, found);
			for (const {by, mark, part} of engine.offsets)
				for (const feature of (words[at + by] ?? engine.beyond)[part])
					found.push(mark === 0 ? feature : engine.mix(mark, feature));
			return Int32Array.from(new Set(found));
		});
		const tags = new Uint8Array(tokens.length);
		for (const {from, to, type} of names) {
			if (to <= sentence.start || from >= sentence.end) continue;
			const start = tokens.findIndex((token) => token.start === from);
			const end = tokens.findIndex((token) => token.end === to);
			// A name that does not end with our tokens would teach the opposite of what it says.
			if (start < 0 || end < start) return [];
			for (let at = start; at <= end; at++) tags[at] = engine.tagOf(type, engine.inside);
			tags[start] = engine.tagOf(type, engine.first);
			tags[end] = engine.tagOf(type, start === end ? engine.single : engine.last);
		}
		return [
			{
				features,
				tags,
				tokens,
				corpus,
				block: blockOf[/** @type {keyof typeof blockOf} */ (corpus)],
			},
		];
	});
}

/**
 * Remembers the features of words.
 * @param {Engine} engine @param {string} packed word classes
 */
export function wordReader(engine, packed) {
	const classes = engine.readWordClasses(packed);
	/** @type {Map<string, WordFeatures>} */
	const known = new Map();
	return (/** @type {string} */ text) => {
		let word = known.get(text);
		if (!word)
			known.set(
				text,
				(word = engine.wordFeatures(text, text.toLowerCase(), classes, engine.lexicon())),
			);
		return word;
	};
}
