#!/usr/bin/env node
// Trains the part-of-speech tagger and writes the weights that ship.
//   node training/parts-of-speech/train.js --data DIR
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {checkCorpora, corpusFiles, readTagged, readTreebank} from './corpora.js';
import {loadEngine, root} from './engine.js';
import {accuracy, examplesOf} from './examples.js';
import {learn} from './learn.js';

const {values} = parseArgs({options: {data: {type: 'string'}}});
if (values.data === undefined) {
	console.error(
		'usage: node training/parts-of-speech/train.js --data DIR (see MODEL.md for what it holds)',
	);
	process.exit(2);
}

const files = corpusFiles(values.data);
checkCorpora(files);
const engine = await loadEngine();
const examples = examplesOf(engine, [...readTreebank(files.treebank), ...readTagged(files.tagged)]);
const weights = learn(engine, examples);
const text = engine.writeWeights(weights);
const file = path.join(root, 'source/language/parts-of-speech/weights.ts');
writeFileSync(
	file,
	`// Written by training/parts-of-speech/train.js; what it learnt from, and under which licences, stands in\n` +
		`// training/parts-of-speech/MODEL.md.\nexport const weights = '${text}';\n`,
);
const heldOut = examplesOf(engine, readTagged(files.heldOut));
const {words, right} = accuracy(engine, engine.createTagger(weights), heldOut);
console.log(
	`${examples.length} sentences learnt; ${path.relative(root, file)} has ${text.length} characters,`,
);
console.log(`${gzipSync(text).length} bytes compressed`);
console.log(`idner-news-2k dev: ${((100 * right) / words).toFixed(2)} % of ${words} words`);
