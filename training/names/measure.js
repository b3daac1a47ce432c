#!/usr/bin/env node
// Measures the names that the shipped engine reads on the splits that are for measuring.
//   node training/names/measure.js --data DIR [--show N]
// A name is right when its span and its type are. Figures are given twice: for the corpus as it is, and with
// `Komisi Pemilihan Umum (KPU)`, one name in the corpora and two here, parted, and brackets that stick to a name left out.
import path from 'node:path';
import {parseArgs} from 'node:util';
import {importSource} from '../../scripts/import-source.js';
import {partBrackets, readTagged, types} from './corpora.js';

/** @typedef {import('./corpora.js').Example} Example */
/** @typedef {typeof import('../../source/language/index.js')} Engine */
/** @typedef {{hit: number, wrong: number, missed: number}} Count */

const {values} = parseArgs({
	options: {data: {type: 'string'}, show: {type: 'string', default: '0'}},
});
const data = path.resolve(values.data ?? '');
let left = Number(values.show);
const corpora = ['idner-news-2k-dev', 'nergrit-valid'].filter(
	(name) => values.data !== undefined && readTagged(data, name).length > 0,
);
if (corpora.length === 0) {
	console.log('no corpora there: nothing measured (--data DIR; see training/README.md)');
} else {
	/** @type {Engine} */
	const engine = await importSource('source/language/index.ts');
	console.log(`${' '.repeat(47)}precision  recall    F1`);
	for (const name of corpora) {
		report(engine, name, readTagged(data, name), false);
		report(engine, `${name}, brackets parted`, partBrackets(readTagged(data, name)), true);
	}
}

/** @param {Engine} engine @param {string} title @param {readonly Example[]} examples @param {boolean} shows */
function report({recogniseNames, sentencesOf}, title, examples, shows) {
	const counts = types.slice(0, 3).map(() => ({hit: 0, wrong: 0, missed: 0}));
	for (const {text, names} of examples) {
		const gold = new Set(names.map(({from, to, type}) => `${from} ${to} ${type}`));
		const read = new Set(
			recogniseNames(text, sentencesOf(text))
				.map(({start, end, type}) => ({start, end, type: types.indexOf(type)}))
				// No corpus marks events.
				.filter(({type}) => counts[type])
				.map(({start, end, type}) => `${start} ${end} ${type}`),
		);
		for (const name of read) countOf(name)[gold.has(name) ? 'hit' : 'wrong']++;
		const missed = [...gold].filter((name) => !read.has(name));
		for (const name of missed) countOf(name).missed++;
		const wrong = [...read].filter((name) => !gold.has(name));
		if (!shows || left === 0 || missed.length + wrong.length === 0) continue;
		left--;
		const told = (/** @type {string[]} */ all) =>
			all.map((name) => {
				const [from, to, type] = name.split(' ').map(Number);
				return `${types[type]} "${text.slice(from, to)}"`;
			});
		console.log(`${text}\n  missed: ${told(missed).join(', ')}`);
		console.log(`  wrong: ${told(wrong).join(', ')}`);
	}
	for (const [type, count] of counts.entries()) line(`${title}: ${types[type]}`, count);
	/** @param {keyof Count} part */
	const sum = (part) => counts.reduce((total, count) => total + count[part], 0);
	line(`${title}: all`, {hit: sum('hit'), wrong: sum('wrong'), missed: sum('missed')});

	/** @param {string} name */
	function countOf(name) {
		return counts[Number(name.split(' ')[2])];
	}
}

/** @param {string} title @param {Count} count */
function line(title, {hit, wrong, missed}) {
	const figures = [
		hit / (hit + wrong || 1),
		hit / (hit + missed || 1),
		(2 * hit) / (2 * hit + wrong + missed || 1),
	].map((figure) => (100 * figure).toFixed(2).padStart(8));
	console.log(`${title.padEnd(48)}${figures.join('')}`);
}
