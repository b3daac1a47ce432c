#!/usr/bin/env node
// How fast `newsquiz facts --jsonl` reads, how soon it is ready and how much memory it takes, beside wink-nlp's English
// pipeline in the same run; then that time grows with the length of the text and no faster, and each part on its own.
//   node benchmark/language/run.js [--quick] [--tokens N] [--runs N] [--stream MB] [--alone]
// Nothing is asserted: the aims stand beside the figures. --alone leaves wink-nlp out.
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {distFolder, ensureBuilt} from '../../scripts/checkout.js';
import {englishArticles, indonesianArticles} from './corpus.js';
import {measure, median, megabytes, writeLines} from './measure.js';
import {installWink} from './wink.js';

const {values} = parseArgs({
	options: {
		quick: {type: 'boolean', default: false},
		alone: {type: 'boolean', default: false},
		tokens: {type: 'string'},
		runs: {type: 'string'},
		stream: {type: 'string'},
	},
});
const wanted = Number(values.tokens ?? (values.quick ? 60_000 : 600_000));
const runs = Number(values.runs ?? (values.quick ? 2 : 3));
const streamed = Number(values.stream ?? (values.quick ? 5 : 100));
const cores = availableParallelism();

ensureBuilt();
const cli = path.join(distFolder, 'cli.js');
/** @type {typeof import('../../source/language/index.js')} */
const {tokenise} = await import(pathToFileURL(path.join(distFolder, 'language.js')).href);
const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-benchmark-'));
try {
	await ready();
	const characters = await speed();
	await memory();
	if (!values.alone) await wink(characters);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
if (values.quick) process.argv.push('--quick');
console.log();
await import('./growth.js');
if (!values.quick) {
	console.log('\neach part on its own');
	await import('./parts.js');
}

/** @param {string} aim */
function say(/** @type {string} */ name, /** @type {string} */ figure, aim = '') {
	console.log(`${name.padEnd(30)} ${figure}${aim && `   (aim: ${aim})`}`);
}

/** @param {number} tokens @param {readonly number[]} milliseconds */
function rates(tokens, milliseconds) {
	/** @param {number} time */
	const rate = (time) => Math.round((tokens / time) * 1000).toLocaleString('en');
	return `${rate(Math.min(...milliseconds))} tokens/s at best, ${rate(median(milliseconds))} median, ${rate(Math.max(...milliseconds))} at worst`;
}

async function ready() {
	const script = path.join(import.meta.dirname, 'ready.js');
	for (const steps of [[], ['steps']]) {
		/** @type {Array<Record<string, number>>} */
		const results = [];
		for (let run = 0; run < 2 * runs + 1; run++) {
			const {output} = await measure([script, ...steps], folder, {keepOutput: true});
			results.push(JSON.parse(output));
		}
		const names = Object.keys(results[0] ?? {});
		/** @param {string} name */
		const all = (name) => results.map((result) => result[name] ?? NaN);
		const parts = names.filter((name) => name !== 'ready');
		if (steps.length === 0) {
			const best = Math.min(...all('ready')).toFixed(1);
			say('model ready', `${best} ms at best, ${median(all('ready')).toFixed(1)} median`, '30 ms');
		}
		for (const name of parts) say(`  ${name}`, `${median(all(name)).toFixed(1)} ms median`);
		if (steps.length === 0) console.log('the same with each list asked for in turn');
	}
}

async function speed() {
	const file = path.join(folder, 'articles.jsonl');
	let tokens = 0;
	let characters = 0;
	await writeLines(
		file,
		(function* () {
			for (const article of indonesianArticles(1)) {
				tokens += tokenise(article.text).length;
				characters += article.text.length;
				yield `${JSON.stringify(article)}\n`;
				if (tokens >= wanted) return;
			}
		})(),
	);
	console.log(`\n${tokens} tokens in ${characters} characters, ${cores} cores, ${runs} runs`);
	const jobs = [...new Set([1, 2, cores])].filter((count) => count <= cores);
	/** @type {Map<number, number[]>} */
	const times = new Map(jobs.map((count) => [count, []]));
	const peaks = new Map(jobs.map((count) => [count, 0]));
	// In turns, so that a busy machine slows all of them alike.
	for (let run = 0; run < runs; run++) {
		for (const count of jobs) {
			const args = [cli, 'facts', '--jsonl', file, '--jobs', String(count)];
			const {milliseconds, peak} = await measure(args, folder);
			times.get(count)?.push(milliseconds);
			peaks.set(count, Math.max(peaks.get(count) ?? 0, peak));
		}
	}
	for (const count of jobs) {
		const figure = rates(tokens, times.get(count) ?? []);
		say(`facts --jobs ${count}`, figure, count === 1 ? '200,000 tokens/s' : '');
		say('  peak memory', megabytes(peaks.get(count) ?? NaN));
	}
	const [one, two] = [1, 2].map((count) => Math.min(...(times.get(count) ?? [])));
	if (one && two && cores > 1) say('two cores', `${(one / two).toFixed(2)} times faster`, '1.7');
	return characters;
}

async function memory() {
	const total = streamed * 1_000_000;
	/** When a tenth of the stream had been taken, and when nine tenths had. @type {number[]} */
	const marks = [];
	const input = async function* () {
		let sent = 0;
		for (const article of indonesianArticles(2)) {
			const line = `${JSON.stringify(article)}\n`;
			yield line;
			sent += Buffer.byteLength(line);
			if (marks.length === 0 && sent >= total / 10) marks.push(Date.now());
			if (marks.length === 1 && sent >= (total * 9) / 10) marks.push(Date.now());
			if (sent >= total) return;
		}
	};
	const args = [cli, 'facts', '--jsonl', '-', '--jobs', String(cores)];
	const measured = await measure(args, folder, {input: input()});
	const [early = NaN, late = NaN] = marks;
	/** @param {(at: number) => boolean} when */
	const most = (when) =>
		Math.max(...measured.memory.filter(({at, rss}) => rss && when(at)).map(({rss}) => rss ?? NaN));
	console.log(`\na stream of ${streamed} MB on ${cores} cores`);
	say('memory in the first tenth', `${megabytes(most((at) => at <= early))} at most`);
	say('memory in the last tenth', `${megabytes(most((at) => at >= late))} at most`, 'as the first');
	say('peak memory', megabytes(measured.peak));
}

/** @param {number} characters how much English to read */
async function wink(characters) {
	console.log();
	const script = installWink(folder);
	if (script === undefined) return;
	const file = path.join(folder, 'english.jsonl');
	let written = 0;
	await writeLines(
		file,
		(function* () {
			for (const text of englishArticles(1)) {
				yield `${JSON.stringify(text)}\n`;
				written += text.length;
				if (written >= characters) return;
			}
		})(),
	);
	/** @type {number[]} */
	const whole = [];
	/** @type {number[]} */
	const reading = [];
	/** @type {number[]} */
	const loading = [];
	let tokens = 0;
	let most = 0;
	for (let run = 0; run < runs; run++) {
		const {milliseconds, peak, output} = await measure([script, file], folder, {keepOutput: true});
		const result = JSON.parse(output);
		tokens = result.tokens;
		whole.push(milliseconds);
		reading.push(result.milliseconds);
		loading.push(result.ready);
		most = Math.max(most, peak);
	}
	say('wink-nlp, whole process', rates(tokens, whole));
	say('wink-nlp, reading alone', rates(tokens, reading));
	say('wink-nlp, model ready', `${Math.min(...loading).toFixed(1)} ms at best`);
	say('wink-nlp, peak memory', megabytes(most));
	console.log(`  ${tokens} of its tokens in ${written} characters of English, on one core`);
}
