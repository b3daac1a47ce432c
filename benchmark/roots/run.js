#!/usr/bin/env node
// How often our roots agree with the lemmas of a treebank, and how fast they are found, beside sastrawijs in one run.
//   node benchmark/roots/run.js [--data FILE.conllu] [--alone]
// sastrawijs is no dependency of ours: it is installed into a temporary folder; --alone leaves it out.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';

const clitics = 'nya lah kah pun ku mu nyalah nyakah'.split(' ');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const {values} = parseArgs({
	options: {
		data: {type: 'string', default: path.join(root, '../shared/data/ud-csui/train.conllu')},
		alone: {type: 'boolean', default: false},
	},
});
if (!existsSync(values.data)) {
	console.log(`skipped: there is no treebank at ${values.data} (give one with --data)`);
	process.exit(0);
}

const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-benchmark-'));
try {
	const forms = readForms(readFileSync(values.data, 'utf8'));
	console.log(`${forms.size} distinct nouns, verbs, adjectives and adverbs`);
	report('newsquiz', await ours(), forms);
	const theirs = values.alone ? undefined : sastrawijs();
	if (theirs) report('sastrawijs', theirs, forms);
} finally {
	rmSync(folder, {recursive: true, force: true});
}

/**
 * The forms of a CoNLL-U text with the lemmas they have in it; parts of a word that the treebank splits are left out.
 * @param {string} text
 */
function readForms(text) {
	/** @type {Map<string, Set<string>>} */
	const forms = new Map();
	let skipUntil = 0;
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) {
			skipUntil = 0;
			continue;
		}
		const [id = '', form = '', lemma = '', pos = ''] = line.split('\t');
		const range = /^\d+-(\d+)$/.exec(id);
		if (range) skipUntil = Number(range[1]);
		if (range || Number(id) <= skipUntil) continue;
		if (!['NOUN', 'VERB', 'ADJ', 'ADV'].includes(pos)) continue;
		if (!/^[a-z]+(?:-[a-z]+)?$/i.test(form) || !/^[a-z-]+$/i.test(lemma)) continue;
		const lower = form.toLowerCase();
		forms.set(lower, (forms.get(lower) ?? new Set()).add(lemma.toLowerCase()));
	}
	return forms;
}

async function ours() {
	const bundle = path.join(folder, 'language.mjs');
	await build({
		entryPoints: [path.join(root, 'source/language/index.ts')],
		outfile: bundle,
		bundle: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'warning',
	});
	/** @type {typeof import('../../source/language/index.js')} */
	const {analyseWord} = await import(pathToFileURL(bundle).href);
	return (/** @type {string} */ word) => analyseWord(word).root;
}

/** @returns {((word: string) => string) | undefined} */
function sastrawijs() {
	console.log('installing sastrawijs 1.1.0 into a temporary folder …');
	writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const {status} = spawnSync(
		npm,
		['install', '--no-audit', '--no-fund', '--ignore-scripts', 'sastrawijs@1.1.0'],
		{cwd: folder, stdio: 'ignore', shell: process.platform === 'win32'},
	);
	if (status !== 0) {
		console.log('sastrawijs could not be installed; without a network, compare another time');
		return undefined;
	}
	const {Stemmer} = createRequire(path.join(folder, 'package.json'))('sastrawijs');
	const stemmer = new Stemmer();
	return (word) => stemmer.stem(word);
}

/**
 * @param {string} name
 * @param {(word: string) => string} rootOf
 * @param {ReadonlyMap<string, ReadonlySet<string>>} forms
 */
function report(name, rootOf, forms) {
	const words = [...forms.keys()];
	const roots = words.map((word) => rootOf(word));
	// Forms that nobody has asked for yet: what is remembered counts apart.
	const fresh = clitics.map((clitic) => words.map((word) => word + clitic));
	const first = Math.min(...fresh.map((list) => time(list, rootOf)));
	const later = Math.min(...fresh.map((list) => time(list, rootOf)));
	let right = 0;
	let affixed = 0;
	let affixedRight = 0;
	let wholeInTreebank = 0;
	for (const [index, word] of words.entries()) {
		const lemmas = forms.get(word);
		const isRight = lemmas?.has(roots[index] ?? '') === true;
		if (isRight) right++;
		else if (lemmas?.has(word)) wholeInTreebank++;
		if (lemmas?.has(word)) continue;
		affixed++;
		if (isRight) affixedRight++;
	}
	console.log(
		[
			name.padEnd(10),
			`all forms ${percent(right, words.length)}`,
			`affixed forms ${percent(affixedRight, affixed)} of ${affixed}`,
			`(of ${words.length - right} misses the treebank leaves ${wholeInTreebank} words whole)`,
			`${rate(words.length, first)} new words/s, ${rate(words.length, later)} met before`,
		].join('  '),
	);
}

/**
 * @param {readonly string[]} words
 * @param {(word: string) => string} rootOf
 */
function time(words, rootOf) {
	const started = performance.now();
	for (const word of words) rootOf(word);
	return performance.now() - started;
}

/** @param {number} part @param {number} all */
function percent(part, all) {
	return `${((part / all) * 100).toFixed(2)}%`;
}

/** @param {number} count @param {number} milliseconds */
function rate(count, milliseconds) {
	return Math.round((count / milliseconds) * 1000).toLocaleString('en');
}
