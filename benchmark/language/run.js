#!/usr/bin/env node
// How fast the language engine reads, and that time grows with the length of the text and no faster.
//   node benchmark/language/run.js
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-benchmark-'));
const bundle = path.join(folder, 'language.mjs');
await build({
	entryPoints: [path.join(root, 'source/language/index.ts')],
	outfile: bundle,
	bundle: true,
	format: 'esm',
	platform: 'node',
	logLevel: 'warning',
});
const started = performance.now();
/** @type {typeof import('../../source/language/index.js')} */
const language = await import(pathToFileURL(bundle).href);
console.log(`load ${(performance.now() - started).toFixed(1)} ms`);
rmSync(folder, {recursive: true});

const paragraph =
	'Pameran perikanan itu dibuka Bupati Melati, Dr. Ratna Sari, M.Si., pada Rabu (26/7/2023) pukul 10.30 WIB. ' +
	'"Kami menyiapkan sekitar Rp 1,5 miliar untuk 2.300 nelayan. Semua berjalan lancar," kata Ratna. Panen ikan ' +
	'tahun lalu mencapai 12,4 ribu ton, naik 8,5 persen dari 2021. Menurut panitia, belasan kapal akan tiba pada ' +
	'5-7 Agustus mendatang, sehari setelah kongres Asosiasi Nelayan Nusantara di Surabaya.\n';
const words = [...new Set(language.tokenise(paragraph).map((token) => token.text))];

/**
 * The best of several runs, in milliseconds.
 * @param {() => unknown} work
 */
function best(work) {
	let least = Infinity;
	for (let run = 0; run < 5; run++) {
		const start = performance.now();
		work();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

const text = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length));
const tokens = language.tokenise(text).length;
const sentences = language.sentencesOf(text);
const context = {publishedAt: '2023-07-28'};
const parts = {
	tokens: () => language.tokenise(text),
	sentences: () => language.sentencesOf(text),
	dates: () => language.findDates(text, context),
	quantities: () => language.findQuantities(text),
	'parts of speech': () => sentences.map((sentence) => language.tagWords(sentence.tokens)),
	clauses: () => sentences.map((sentence) => language.readClauses(sentence)),
	'all but names': () => language.readText(text, {...context, recognise: () => []}),
	all: () => language.readText(text, context),
};
console.log(`${text.length} characters, ${tokens} tokens`);
for (const [name, work] of Object.entries(parts)) {
	const rate = tokens / best(work) / 1000;
	console.log(`${name.padEnd(15)} ${rate.toFixed(2)} million tokens a second`);
}
const rounds = 200;
const rate =
	(rounds * words.length) /
	best(() => {
		for (let round = 0; round < rounds; round++)
			for (const word of words) language.analyseWord(word);
	});
console.log(
	`${'roots'.padEnd(15)} ${(rate / 1000).toFixed(2)} million words a second (remembered)`,
);

console.log('\nfour times the text takes (4 is linear, 16 quadratic)');
const patterns = [
	paragraph,
	'sekitar ',
	'Rp 1 hingga ',
	'27 Juli ',
	'Senin (',
	'2019 dan ',
	'dua puluh ',
	'a.',
	'"',
	'Dr. ',
];
for (const pattern of patterns) {
	/** @param {number} length */
	const reading = (length) => {
		const repeated = pattern.repeat(Math.ceil(length / pattern.length));
		return best(() => language.readText(repeated, {...context, recognise: () => []}));
	};
	const short = reading(50_000);
	const long = reading(200_000);
	console.log(`${JSON.stringify(pattern.slice(0, 20)).padEnd(24)} ${(long / short).toFixed(1)}`);
}
