#!/usr/bin/env node
// Fits FSRS to simulated learners and tells how well the fit predicts their later answers, beside the defaults, the
// learner's true parameters and, if it is there, the optimiser of the FSRS project in Rust.
//   node benchmark/optimise/run.js [--binding FOLDER] [--answers 400,10000,100000] [--few]
// Fitted to the earlier 80 % of the predicted answers, tested on the later 20 %; sizes below 5,000 answers are the
// means of 20 learners, below 50,000 of 5. --few shows instead what a fit to few answers is worth on 20,000 others.
// The binding is no dependency of ours (its lockfile does not install everywhere):
//   npm install --prefix FOLDER @open-spaced-repetition/binding@0.5.0
// Nothing is asserted; every run draws the same answers.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {importSource} from '../../scripts/import-source.js';

const {values} = parseArgs({
	options: {
		binding: {type: 'string', default: process.env['NEWSQUIZ_FSRS_BINDING'] ?? ''},
		answers: {type: 'string', default: '400,10000,100000'},
		few: {type: 'boolean', default: false},
	},
});
/** @type {typeof import('./measure.js')} */
const {DEFAULT_PARAMETERS, evaluate, fitted, historiesOf, itemsOf, learners, mean, recency} =
	await importSource('benchmark/optimise/measure.ts');

if (values.few) {
	few();
} else {
	const binding = await loadBinding(values.binding);
	for (const answers of values.answers.split(',').map(Number)) await compare(answers, binding);
}

/**
 * @param {number} answers
 * @param {any} binding
 */
async function compare(answers, binding) {
	const runs = answers < 5000 ? 20 : answers < 50_000 ? 5 : 1;
	console.log(
		`\n${answers.toLocaleString('en')} answers, log-loss / RMSE(bins) on the held-out ones, mean of ${runs}`,
	);
	for (const [name, learner] of Object.entries(learners)) {
		/** @type {Record<string, any[]>} */
		const found = {defaults: [], ours: [], binding: [], true: []};
		let mine = 0;
		let theirs = 0;
		let apart = 0;
		for (let run = 0; run < runs; run++) {
			const histories = historiesOf(learner, answers, `${name} ${answers} ${run}`);
			const seen = Math.round(histories.predicted * 0.8);
			const look = (/** @type {readonly number[]} */ parameters) =>
				evaluate(histories, parameters, (rank) => Number(rank >= seen));
			found.defaults?.push(look(DEFAULT_PARAMETERS));
			found['true']?.push(look(learner.parameters));
			const began = performance.now();
			const ours = fitted(histories, seen);
			mine += performance.now() - began;
			found.ours?.push(look(ours));
			if (!binding) continue;
			const items = asItems(binding, itemsOf(histories, 0, seen));
			const started = performance.now();
			const rust = await binding.computeParameters(items, {enableShortTerm: true});
			theirs += performance.now() - started;
			found.binding?.push(look(rust));
			apart = Math.max(apart, difference(binding, histories, seen, ours));
		}
		const figures = Object.entries(found)
			.filter(([, evaluations]) => evaluations.length > 0)
			.map(([who, evaluations]) => {
				const {logLoss, rmse} = mean(evaluations);
				return `${who} ${logLoss.toFixed(4)} / ${rmse.toFixed(4)}`;
			});
		const times = [`ours ${(mine / runs).toFixed(0)} ms`];
		if (binding) times.push(`binding ${(theirs / runs).toFixed(0)} ms`);
		const reviews = Math.round(mean(found.defaults ?? []).reviews);
		console.log(
			`${name.padEnd(22)} ${reviews} held out  ${figures.join('  ')}  (${times.join(', ')})`,
		);
		if (binding)
			console.log(
				`${' '.repeat(22)} the binding's own evaluation of our fit differs by ${apart.toExponential(1)} at most`,
			);
	}
	console.log(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most so far`);
}

/** What a fit to few answers gains in log-loss over the defaults, on many other answers of the same learner. */
function few() {
	const sizes = [100, 200, 400, 800, 1600, 3200];
	const runs = 16;
	console.log(`mean gain (worst of ${runs}) by predicted answers: ${sizes.join(', ')}`);
	for (const [name, learner] of Object.entries(learners)) {
		const others = historiesOf(learner, 35_000, 'others');
		const base = lossOn(others, DEFAULT_PARAMETERS);
		const figures = sizes.map((size) => {
			const gains = Array.from({length: runs}, (_, run) => {
				const histories = historiesOf(learner, size * 2.5, `few ${run}`);
				const parameters = fitted(histories, Math.min(size, histories.predicted));
				return base - lossOn(others, parameters);
			});
			const average = gains.reduce((sum, gain) => sum + gain, 0) / runs;
			return `${average.toFixed(4)} (${Math.min(...gains).toFixed(4)})`;
		});
		const most = base - lossOn(others, learner.parameters);
		console.log(`${name.padEnd(22)} ${figures.join('  ')}  true ${most.toFixed(4)}`);
	}
}

/**
 * @param {import('../../source/schedule/optimise/review-histories.js').ReviewHistories} histories
 * @param {readonly number[]} parameters
 */
function lossOn(histories, parameters) {
	return evaluate(histories, parameters, () => 1).logLoss;
}

/**
 * How far the binding's evaluation of held-out answers is from ours, which counts them as the binding does for this.
 * Of the answers on a card's first later day the binding leaves some out as outliers; they are left out altogether.
 * @param {any} binding
 * @param {import('../../source/schedule/optimise/review-histories.js').ReviewHistories} histories
 * @param {number} seen
 * @param {readonly number[]} parameters
 */
function difference(binding, histories, seen, parameters) {
	const items = itemsOf(histories, 0, histories.predicted);
	const places = [...items.keys()].filter(
		(rank) => rank >= seen && (items[rank] ?? []).filter(([, days]) => days > 0).length > 1,
	);
	if (places.length === 0) return 0;
	const placed = new Map(places.map((rank, index) => [rank, recency(index, places.length)]));
	const theirs = new binding.FSRSBinding([...parameters]).evaluate(
		asItems(
			binding,
			places.map((rank) => items[rank] ?? []),
		),
	);
	const ours = evaluate(histories, parameters, (rank) => placed.get(rank) ?? 0);
	return Math.max(Math.abs(theirs.logLoss - ours.logLoss), Math.abs(theirs.rmseBins - ours.rmse));
}

/**
 * @param {any} binding
 * @param {ReturnType<typeof itemsOf>} items
 */
function asItems(binding, items) {
	return items.map(
		(reviews) =>
			new binding.FSRSBindingItem(
				reviews.map(([grade, days]) => new binding.FSRSBindingReview(grade, days)),
			),
	);
}

/** @param {string} folder */
async function loadBinding(folder) {
	const file = path.join(
		path.resolve(folder),
		'node_modules/@open-spaced-repetition/binding/dist/index.mjs',
	);
	if (folder === '' || !existsSync(file)) {
		console.log(
			'WITHOUT the binding: give the folder it is installed in with --binding (see the head of this file)',
		);
		return undefined;
	}
	return import(pathToFileURL(file).href);
}
