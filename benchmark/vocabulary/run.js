#!/usr/bin/env node
// How long the words worth learning take, beside the facts alone, for articles of 500 and 100,000 words; and what the
// lexicon costs to open, in processes of its own.
//   node benchmark/vocabulary/run.js [--runs N]
// Nothing is asserted: the aims stand beside the figures.
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {importSource} from '../../scripts/import-source.js';
import {longArticles} from '../language/corpus.js';
import {median} from '../language/measure.js';

const {values} = parseArgs({options: {runs: {type: 'string', default: '5'}}});
const runs = Number(values.runs);

/** @type {{open: number, first: number, all: number, megabytes: number, entries: number}[]} */
const opened = Array.from({length: runs}, () =>
	JSON.parse(
		execFileSync(
			process.execPath,
			['--expose-gc', path.join(import.meta.dirname, 'open-lexicon.js')],
			{encoding: 'utf8'},
		),
	),
);
const of = (/** @type {'open' | 'first' | 'all' | 'megabytes' | 'entries'} */ name) =>
	median(opened.map((each) => each[name]));
console.log(
	`lexicon of ${of('entries').toLocaleString('en')} entries: ${of('open').toFixed(1)} ms to load, ` +
		`${of('first').toFixed(1)} ms to the first word, ${of('all').toFixed(1)} ms with every letter looked at (aim: under 15 ms), ` +
		`${of('megabytes').toFixed(1)} MB then (aim: under 10 MB)`,
);

/** @type {typeof import('../../source/build.js') & typeof import('../../source/vocabulary/worth-learning.js')} */
const {articleFromText, findFacts, wordsWorthLearning} = await importSource(
	'source/build.ts',
	'source/vocabulary/worth-learning.ts',
);
const article = longArticles();

// The same work before, so that lists and weights are loaded and the code is warm.
for (let run = 0; run < 10; run++) wordsWorthLearning(findFacts(articleFromText(article(500), {})));

for (const words of [500, 100_000]) {
	const alone = [];
	const whole = [];
	let found = 0;
	for (let run = 0; run < (words === 500 ? runs * 5 : 3); run++) {
		const text = article(words);
		const start = performance.now();
		const facts = findFacts(articleFromText(text, {publishedAt: '2024-05-15'}));
		alone.push(performance.now() - start);
		found = wordsWorthLearning(facts).length;
		whole.push(performance.now() - start);
	}
	console.log(
		`${words.toLocaleString('en').padStart(7)} words: ${median(whole).toFixed(1)} ms, facts alone ${median(alone).toFixed(1)} ms, ` +
			`${(median(whole) / median(alone)).toFixed(2)} times as long, ${found} words to learn`,
	);
}
