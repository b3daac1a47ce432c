#!/usr/bin/env node
// How newsquiz stands to 100,000 cards and a million reviews: time to the home counts with the snapshot and without,
// time to open a deck, time from a grade to the next card, memory and size; how that grows; and beside it, in the same
// run, the same state kept by conf in one file and by Mnemosyne's library.
//   node benchmark/progress/run.js [--reviews N] [--growth N,N] [--runs N] [--answers N] [--rivals-answers N] [--alone]
// A card has ten reviews. Nothing is asserted: the aims stand beside the figures. --alone leaves the others out.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {distFolder, ensureBuilt} from '../../scripts/checkout.js';
import {measure, median, megabytes} from '../language/measure.js';
import {makeHome} from './home.js';

const {values} = parseArgs({
	options: {
		reviews: {type: 'string', default: '1000000'},
		growth: {type: 'string', default: '10000,100000'},
		runs: {type: 'string', default: '5'},
		answers: {type: 'string', default: '2000'},
		'rivals-answers': {type: 'string', default: '40'},
		alone: {type: 'boolean', default: false},
	},
});
const sizes = [...values.growth.split(',').filter(Boolean), values.reviews].map(Number);
const runs = Number(values.runs);

ensureBuilt();
const {bundleInto} = await import('../../scripts/bundle.js');
const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-benchmark-'));
const fsyncTimer = pathToFileURL(path.join(import.meta.dirname, 'time-fsync.js')).href;

/**
 * @typedef {{all: number, fsync: number}} Answer
 * @typedef {{milliseconds: number, peak: number, opening: number, cards: number, times: Answer[], closing: number}} Figures
 */

try {
	console.log(
		`Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
	);
	await bundleInto(path.join(folder, 'probe'), {
		probe: path.join(import.meta.dirname, 'probe.ts'),
		conf: path.join(import.meta.dirname, 'conf.ts'),
	});
	writeFileSync(path.join(folder, 'probe', 'package.json'), '{"type": "module"}');
	const rows = [];
	for (const reviews of sizes) {
		process.stderr.write(`measuring ${reviews.toLocaleString('en')} reviews …\n`);
		rows.push(await newsquiz(reviews));
	}
	table(rows);
	if (!values.alone) {
		const cards = Math.round((sizes.at(-1) ?? 0) / 10);
		const {withConf, withMnemosyne} = await import('./rivals.js');
		const answers = Number(values['rivals-answers']);
		console.log('\nthe same state kept by others, one answer after the other');
		await withConf({folder, cards, answers, run: probe});
		withMnemosyne({folder, cards, answers: 10 * answers});
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}

/** @param {number} reviews */
async function newsquiz(reviews) {
	const home = path.join(folder, 'home');
	rmSync(home, {recursive: true, force: true});
	const made = makeHome({folder: home, cards: reviews / 10, reviews, seed: 6, now: Date.now()});
	const cli = path.join(distFolder, 'cli.js');
	process.env['NEWSQUIZ_HOME'] = home;
	// The library's index is made when a deck is first seen, whatever progress there is.
	await measure([cli, 'decks'], folder);
	const replay = await probe(['replay', home]);
	const warm = [];
	// The first makes the snapshot, if the command above did not.
	for (let run = 0; run <= runs; run++) warm.push(await measure([cli, 'due'], folder));
	warm.shift();
	const bare = [];
	for (let run = 0; run < runs; run++) bare.push(await measure([cli, '--version'], folder));
	const decks = [];
	for (let run = 0; run < runs; run++) decks.push(await probe(['open-deck', home]));
	const snapshot = statSync(path.join(home, 'snapshot.json')).size;
	const answered = await probe(['answer', home, values.answers]);
	const beyond = answered.times.map(({all, fsync}) => all - fsync);
	const ms = (/** @type {number} */ time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
	return {
		reviews: reviews.toLocaleString('en'),
		'cards with a memory': replay.cards.toLocaleString('en'),
		'decks, days, log lines': `${made.decks.length}, ${made.days}, ${made.events.toLocaleString('en')}`,
		logs: megabytes(made.bytes),
		snapshot: megabytes(snapshot),
		'node alone (--version)': ms(median(bare.map(({milliseconds}) => milliseconds))),
		'home counts, whole process (aim: 300 ms)': ms(
			median(warm.map(({milliseconds}) => milliseconds)),
		),
		'  memory (aim: 250 MB)': megabytes(Math.max(...warm.map(({peak}) => peak))),
		'full replay': ms(replay.milliseconds),
		'  a log line': `${((replay.milliseconds / made.events) * 1000).toFixed(1)} µs`,
		'  memory (aim: 250 MB) ': megabytes(replay.peak),
		'open a deck, once progress is there': ms(median(decks.map(({milliseconds}) => milliseconds))),
		'  progress and library before it': ms(median(decks.map(({opening}) => opening))),
		'grade to next card, median': ms(quantile(beyond, 0.5)),
		'  99 of 100 (aim: 16 ms)': ms(quantile(beyond, 0.99)),
		'  longest': ms(quantile(beyond, 1)),
		'  fsync apart: median': ms(
			quantile(
				answered.times.map(({fsync}) => fsync),
				0.5,
			),
		),
		'  fsync apart: 99 of 100': ms(
			quantile(
				answered.times.map(({fsync}) => fsync),
				0.99,
			),
		),
		'  with fsync: median': ms(
			quantile(
				answered.times.map(({all}) => all),
				0.5,
			),
		),
		'  with fsync: 99 of 100': ms(
			quantile(
				answered.times.map(({all}) => all),
				0.99,
			),
		),
		'  memory': megabytes(answered.peak),
		'closing, with its snapshot': ms(answered.closing),
	};
}

/** @param {readonly string[]} args @param {string} [script] @returns {Promise<Figures>} */
async function probe(args, script = 'probe.js') {
	const output = execFileSync(
		process.execPath,
		['--import', fsyncTimer, path.join(folder, 'probe', script), ...args],
		{encoding: 'utf8', maxBuffer: 1 << 26},
	);
	return JSON.parse(output);
}

/** @param {readonly number[]} numbers @param {number} part */
function quantile(numbers, part) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** @param {ReadonlyArray<Record<string, string>>} rows */
function table(rows) {
	for (const name of Object.keys(rows[0] ?? {})) {
		const cells = rows.map((row) => (row[name] ?? '').padStart(16));
		console.log(`${name.trimEnd().padEnd(42)}${cells.join('')}`);
	}
}
