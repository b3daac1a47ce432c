// Corpora as examples for the tagger: our own tokens with the tags of our scheme.
import {plainTags, schemeTags} from './conventions.js';

/**
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./corpora.js').CorpusSentence} CorpusSentence
 * @typedef {import('../../source/language/analysis.js').Token} Token
 * @typedef {{tokens: Token[], gold: number[], words: CorpusSentence['words'], tags: string[], plain: string[]}} Example
 *   `gold` stands beside `tokens`, -1 where the corpus cuts otherwise; `tags` and `plain` beside `words`
 */

/**
 * @param {Engine} engine
 * @param {readonly CorpusSentence[]} sentences
 * @returns {Example[]}
 */
export function examplesOf(engine, sentences) {
	const numbers = new Map(
		engine.learnt.map((tag, number) => [/** @type {string} */ (tag), number]),
	);
	return sentences.map(({text, words}) => {
		const tags = schemeTags(words);
		const tokens = engine.tokenise(text);
		const wordAt = new Map(words.map(({start, end}, index) => [`${start} ${end}`, index]));
		const gold = tokens.map(({start, end}) => {
			const word = wordAt.get(`${start} ${end}`);
			return word === undefined ? -1 : (numbers.get(tags[word] ?? '') ?? -1);
		});
		return {tokens, gold, words, tags, plain: plainTags(words)};
	});
}

/**
 * How many of the corpora's words get the right tag. A word that our tokens cut has the tag of its first part.
 * @param {Engine} engine
 * @param {import('../../source/language/parts-of-speech/tagger.js').Tagger} tagger
 * @param {readonly Example[]} examples
 */
export function accuracy(engine, tagger, examples) {
	let words = 0;
	let right = 0;
	/** Right by the corpus's own tag, where our scheme says otherwise. */
	let rightPlain = 0;
	/** @type {Map<string, string[]>} */
	const misses = new Map();
	for (const example of examples) {
		const given = tagger(example.tokens);
		let at = 0;
		for (const [index, word] of example.words.entries()) {
			while (at < example.tokens.length && (example.tokens[at]?.end ?? 0) <= word.start) at++;
			const token = example.tokens[at];
			const tag = token && token.start < word.end ? engine.partOf(given[at] ?? 0) : 'none';
			words++;
			if (tag === example.plain[index]) rightPlain++;
			if (tag === example.tags[index]) right++;
			else {
				const miss = `${example.tags[index]} taken for ${tag}`;
				misses.set(miss, [...(misses.get(miss) ?? []), word.form]);
			}
		}
	}
	return {words, right, rightPlain, misses};
}
