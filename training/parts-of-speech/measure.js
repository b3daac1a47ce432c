#!/usr/bin/env node
// Measures the tagger and the clause reader where the corpora can tell.
//   node training/parts-of-speech/measure.js --data DIR [--show N]
// Every treebank sentence is read with weights that never saw it: five folds, each tagged by what the others taught.
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {corpusFiles, readTagged, readTreebank} from './corpora.js';
import {loadEngine} from './engine.js';
import {accuracy, examplesOf} from './examples.js';
import {learn} from './learn.js';
import {measureClauses, measureVoice} from './measure-clauses.js';
import {readTrees} from './treebank.js';

const {values} = parseArgs({
	options: {data: {type: 'string'}, show: {type: 'string', default: '0'}},
});
const show = Number(values.show);
const files = corpusFiles(values.data ?? '');
if (values.data === undefined || !Object.values(files).every((file) => existsSync(file))) {
	console.log('no corpora there: nothing measured (--data DIR; MODEL.md says what it holds)');
	process.exit(0);
}

const folds = 5;
const engine = await loadEngine();
const treebank = examplesOf(engine, readTreebank(files.treebank));
const tagged = examplesOf(engine, readTagged(files.tagged));

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

/** @param {string} name @param {ReturnType<typeof accuracy>[]} results */
function report(name, results) {
	const words = results.reduce((sum, result) => sum + result.words, 0);
	const right = results.reduce((sum, result) => sum + result.right, 0);
	const plain = results.reduce((sum, result) => sum + result.rightPlain, 0);
	console.log(
		`${name}: ${percent(right, words)} of ${words} words (${percent(plain, words)} by the corpus's own tags)`,
	);
	if (show === 0) return;
	/** @type {Map<string, string[]>} */
	const misses = new Map();
	for (const result of results)
		for (const [miss, forms] of result.misses)
			misses.set(miss, [...(misses.get(miss) ?? []), ...forms]);
	for (const [miss, forms] of [...misses].sort((a, b) => b[1].length - a[1].length).slice(0, show))
		console.log(`  ${forms.length} ${miss}: ${forms.slice(0, 10).join(' ')}`);
}

const results = [];
/** @type {ReturnType<typeof engine.createTagger>[]} */
const taggers = [];
for (let fold = 0; fold < folds; fold++) {
	const others = treebank.filter((_, index) => index % folds !== fold);
	const tagger = engine.createTagger(learn(engine, [...others, ...tagged]));
	taggers.push(tagger);
	results.push(
		accuracy(
			engine,
			tagger,
			treebank.filter((_, index) => index % folds === fold),
		),
	);
}
report('parts of speech, UD CSUI, 5 folds', results);
const all = engine.createTagger(learn(engine, [...treebank, ...tagged]));
report('parts of speech, idner-news-2k dev', [
	accuracy(engine, all, examplesOf(engine, readTagged(files.heldOut))),
]);

const trees = readTrees(files.treebank);
measureVoice(engine, trees, show);
measureClauses(engine, trees, (index) => taggers[index % folds] ?? all, show);
