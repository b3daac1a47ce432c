#!/usr/bin/env node
// Draws words for a strict reader to judge: gloss right in this sentence, root right, affixes right.
//   node benchmark/vocabulary/sample.js --articles DIR [--words N] [--seed N]
// The same seed gives the same words. Each is drawn once, whatever its use; names and figures are left out.
import {parseArgs} from 'node:util';
import {eachArticle} from './each-article.js';
import {dice} from '../dice.js';

const {values} = parseArgs({
	options: {
		articles: {type: 'string'},
		words: {type: 'string', default: '150'},
		seed: {type: 'string', default: '1'},
	},
});

const random = dice(Number(values.seed));
/** @type {Map<string, {turn: number, line: string}>} */
const words = new Map();
for await (const {facts, words: found} of eachArticle(values.articles)) {
	for (const word of found) {
		const key = word.word.toLowerCase();
		if (word.kind !== 'word' || words.has(key)) continue;
		const {start, end} = facts.analysis.sentences[word.sentence] ?? word;
		const {text} = facts.article;
		const sentence = `${text.slice(start, word.start)}«${word.word}»${text.slice(word.end, end)}`;
		const parts = [word.root, ...word.affixes].join(' ');
		const gloss = word.gloss?.en.join(', ') ?? '(none)';
		words.set(key, {
			turn: random(),
			line: `${word.word} | ${parts} | ${gloss}\n   ${sentence.replace(/\s+/g, ' ')}`,
		});
	}
}
const drawn = [...words.values()].sort((a, b) => a.turn - b.turn).slice(0, Number(values.words));
for (const [index, {line}] of drawn.entries()) console.log(`${index + 1}. ${line}`);
