#!/usr/bin/env node
// How long a deck takes from text, beside the facts alone, for articles of 500, 5,000 and 50,000 words.
//   node benchmark/questions/run.js [--runs N]
// Nothing is asserted: the aim stands beside the figures. Every run reads an article of its own, so that no cache knows it.
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {importSource} from '../../scripts/import-source.js';
import {longArticles} from '../language/corpus.js';
import {median} from '../language/measure.js';

const {values} = parseArgs({options: {runs: {type: 'string'}}});
const runs = Number(values.runs ?? 5);
/** @type {typeof import('../../source/build.js')} */
const {articleFromText, buildDeck, findFacts} = await importSource('source/build.ts');

const article = longArticles();

// The same work before, so that lists and weights are loaded and the code is warm.
for (let run = 0; run < 20; run++) buildDeck([findFacts(articleFromText(article(500), {}))]);

/** @type {number | undefined} */
let before;
for (const words of [500, 5000, 50_000]) {
	const facts = [];
	const decks = [];
	let cards = 0;
	for (let run = 0; run < runs * (words === 500 ? 5 : 1); run++) {
		const text = article(words);
		const start = performance.now();
		const found = findFacts(articleFromText(text, {publishedAt: '2024-05-15'}));
		const read = performance.now();
		cards = buildDeck([found]).cards.length;
		facts.push(read - start);
		decks.push(performance.now() - start);
	}
	const whole = median(decks);
	const alone = median(facts);
	const growth = before === undefined ? '' : `, ${(whole / before / 10).toFixed(2)} of linear`;
	const aim = words === 500 ? '   (aim: under 50 ms)' : '';
	console.log(
		`${words.toLocaleString('en').padStart(6)} words: deck ${whole.toFixed(1)} ms, facts alone ${alone.toFixed(1)} ms, ` +
			`${(whole / alone).toFixed(2)} times as long, ${cards} cards${growth}${aim}`,
	);
	before = whole;
}
