#!/usr/bin/env node
// How many of the words of articles the lexicon explains, names and figures aside.
//   node benchmark/vocabulary/coverage.js --articles DIR [--missing]
// A word counts where it, what it is a form of, or at least its root has an entry; the last are given apart.
import {parseArgs} from 'node:util';
import {eachArticle} from './each-article.js';

const {values} = parseArgs({
	options: {articles: {type: 'string'}, missing: {type: 'boolean', default: false}},
});

let all = 0;
let explained = 0;
let byRoot = 0;
/** @type {Map<string, number>} */
const missing = new Map();
for await (const {words: found} of eachArticle(values.articles)) {
	for (const {kind, word, meaning, size} of found) {
		if (kind !== 'word') continue;
		all += size;
		if (!meaning) missing.set(word, (missing.get(word) ?? 0) + 1);
		else if (meaning.as === 'root') byRoot += size;
		else explained += size;
	}
}
const share = (/** @type {number} */ part) => `${((100 * part) / all).toFixed(2)} %`;
console.log(
	`${all.toLocaleString('en')} words: ${share(explained + byRoot)} explained (aim: 96 %), ` +
		`${share(explained)} by an entry of their own or of the word that they are a form of, ${share(byRoot)} by their root alone`,
);
if (values.missing) {
	const sorted = [...missing].sort((a, b) => b[1] - a[1]);
	console.log(sorted.map(([word, count]) => `${word} ${count}`).join('\n'));
}
