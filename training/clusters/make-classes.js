#!/usr/bin/env node
// Makes the word classes that the recogniser of names asks for, from a folder of Indonesian text.
//   node training/clusters/make-classes.js --text DIR --data DIR [--out FILE]
// `--text`: files of plain text (*.txt, at any depth), a paragraph a line. `--data`: the corpora of training/README.md: the
// training splits are added to the text, and the sentences of the measured splits are taken out of it.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {loadEngine} from '../names/chains.js';
import {corpora, readMarked, readOwn, readTagged} from '../names/corpora.js';
import {cluster} from './exchange.js';

/** @typedef {{text: string, kind: string}} Token */

/** How many classes, how many classes of classes, and how often a word must be met. */
const fineClasses = 500;
const coarseClasses = 80;
const least = 4;
const rounds = 20;

const here = path.dirname(fileURLToPath(import.meta.url));
const {values} = parseArgs({
	options: {
		text: {type: 'string'},
		data: {type: 'string'},
		out: {type: 'string', default: path.join(here, '../names/word-classes.txt')},
	},
});
if (values.text === undefined || values.data === undefined) {
	console.error('usage: node training/clusters/make-classes.js --text DIR --data DIR [--out FILE]');
	process.exit(2);
}
const {text: textFolder, data} = values;

const engine = await loadEngine();
const measured = new Set(
	namesOf('measuring').flatMap((name) =>
		readTagged(data, name).flatMap(({text}) => sentencesOf(text).map(keyOf)),
	),
);
if (measured.size === 0) {
	console.error(
		`the measured splits are not in ${data}, so their sentences could not be taken out`,
	);
	process.exit(1);
}
const sentences = [...texts()]
	.flatMap(sentencesOf)
	.filter((tokens) => !measured.has(keyOf(tokens)));
const words = wordsOf(sentences);
console.log(
	`${words.length} sentences, ${words.reduce((sum, {length}) => sum + length, 0)} tokens`,
);

const fine = cluster(words, {classes: fineClasses, least, rounds, say: console.log});
const classOf = new Map(fine.words.map((word, at) => [word, `#${fine.classes[at]}`]));
// Rare words stay themselves, and so are rare among the classes too.
const classed = words.map((sentence) => sentence.map((word) => classOf.get(word) ?? word));
const coarse = cluster(classed, {classes: coarseClasses, least, rounds, say: console.log});
const coarseOf = new Map(coarse.words.map((word, at) => [word, coarse.classes[at]]));

/** @type {string[][]} */
const members = Array.from({length: fineClasses}, () => []);
for (const [at, word] of fine.words.entries()) members[fine.classes[at]].push(word);
const lines = members.map((own, at) => [coarseOf.get(`#${at}`) ?? 0, ...own].join(' '));
writeFileSync(values.out, `${lines.join('\n')}\n`);
console.log(`${fine.words.length} words in ${values.out}`);

/** @param {'training' | 'measuring'} use */
function namesOf(use) {
	return Object.keys(corpora).filter((name) => corpora[name].use.startsWith(use));
}

/** Every paragraph: of the folder, of the training splits, and of our own sentences. */
function* texts() {
	const files = readdirSync(textFolder, {recursive: true, encoding: 'utf8'}).sort();
	for (const file of files) {
		if (!file.endsWith('.txt')) continue;
		for (const line of readFileSync(path.join(textFolder, file), 'utf8').split(/\r?\n/))
			if (line.trim() !== '') yield line;
	}
	for (const name of namesOf('training')) {
		const isMarked = name === 'facqa-train' || name === 'ud-csui-train';
		for (const {text} of isMarked ? readMarked(data, name) : readTagged(data, name)) yield text;
	}
	for (const {text} of readOwn()) yield text;
}

/** @param {string} text @returns {Token[][]} */
function sentencesOf(text) {
	return engine
		.splitSentences(text, {start: 0, end: text.length})
		.map((sentence) => engine.tokenise(text, sentence));
}

/** What two prints of one sentence have in common. @param {readonly Token[]} tokens */
function keyOf(tokens) {
	const own = tokens.filter(({kind}) => kind === 'word').map(({text}) => text.toLowerCase());
	return own.join(' ');
}

/**
 * Words as the engine asks for them: digits are all `0`, and a word that opens its sentence is in small letters where it
 * mostly is elsewhere.
 * @param {readonly (readonly Token[])[]} all
 */
function wordsOf(all) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	const countOf = (/** @type {string} */ word) => counts.get(word) ?? 0;
	for (const tokens of all)
		for (const {text} of tokens.slice(openingOf(tokens) + 1)) counts.set(text, countOf(text) + 1);
	return all.map((tokens) => {
		const opening = openingOf(tokens);
		return tokens.map(({text}, at) => {
			const lower = text.toLowerCase();
			const isSmall = at === opening && countOf(lower) > countOf(text);
			return (isSmall ? lower : text).replace(/\d/g, '0');
		});
	});
}

/** @param {readonly Token[]} tokens */
function openingOf(tokens) {
	return tokens.findIndex(({kind}) => kind === 'word');
}
