#!/usr/bin/env node
// How fast each part of the language engine reads on its own.
//   node benchmark/language/parts.js
import {importSource} from '../../scripts/import-source.js';

const started = performance.now();
/** @type {typeof import('../../source/language/index.js')} */
const language = await importSource('source/language/index.ts');
console.log(`built and loaded in ${(performance.now() - started).toFixed(1)} ms`);

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
