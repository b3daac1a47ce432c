/**
 * `npm run benchmark:exchange`: a deck of 10,000 cards, written and read back in every format.
 *   --runs N          processes for each (3); the median counts
 *   --format NAME     just this one, beside JSON
 * Each export and import has a process of its own, so that the time has the loading of libraries in it and the memory
 * is that of the whole process. Beside the time stands what it is of JSON's in the same run.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {bundleInto} from '../../scripts/bundle.js';

/** @typedef {{milliseconds: number, bytes: number, peak: number, cards: number}} Taken */

const {values} = parseArgs({
	options: {runs: {type: 'string', default: '3'}, format: {type: 'string'}},
});
const runs = Math.max(1, Number(values.runs) || 3);
const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-exchange-'));
try {
	await bundleInto(folder, {measure: 'benchmark/exchange/measure.ts'});
	await report();
} finally {
	rmSync(folder, {recursive: true, force: true});
}

async function report() {
	/** @type {Array<{name: string, isRead: boolean}>} */
	const all = child([]).formats;
	const formats = all.filter(
		({name}) => values.format === undefined || name === 'json' || name === values.format,
	);
	/** @type {Record<string, Taken>} */
	const json = {};
	/** @type {Array<{what: string, name: string, ratio: number}>} */
	const ratios = [];
	line('format', '', 'ms', 'of JSON', 'MB memory', 'MB file', 'cards');
	for (const {name, isRead} of formats) {
		for (const what of isRead ? ['write', 'read'] : ['write']) {
			const taken = median(what, name);
			if ('refused' in taken) {
				process.stdout.write(`${name.padEnd(16)} ${what.padEnd(6)} refused: ${taken.refused}\n`);
				break;
			}

			if (name === 'json') json[what] = taken;
			const ratio = taken.milliseconds / (json[what]?.milliseconds ?? Number.NaN);
			ratios.push({what, name, ratio});
			const megabytes = (/** @type {number} */ bytes) => (bytes / 2 ** 20).toFixed(1);
			line(
				name,
				what,
				taken.milliseconds.toFixed(0),
				`${ratio.toFixed(1)}×`,
				megabytes(taken.peak),
				megabytes(taken.bytes),
				String(taken.cards),
			);
		}
	}

	const [slowest] = ratios.sort((one, other) => other.ratio - one.ratio);
	if (slowest && slowest.name !== 'json') {
		const did = slowest.what === 'write' ? 'writing' : 'reading';
		process.stdout.write(
			`The slowest: ${did} ${slowest.name}, ${slowest.ratio.toFixed(1)} times as long as JSON.\n`,
		);
	}
}

/**
 * @param {string} what
 * @param {string} name
 * @returns {Taken | {refused: string}}
 */
function median(what, name) {
	const file = path.join(folder, `${name}.bin`);
	const taken = [];
	for (let run = 0; run < runs; run++) {
		const one = child([what, name, file]);
		if ('refused' in one) return one;
		taken.push(one);
	}

	taken.sort((one, other) => one.milliseconds - other.milliseconds);
	return taken[Math.floor((taken.length - 1) / 2)];
}

/** @param {string[]} args */
function child(args) {
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		[path.join(folder, 'measure.js'), ...args],
		{encoding: 'utf8', maxBuffer: 2 ** 26},
	);
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

/** @param {string} format @param {string} what @param {string[]} cells */
function line(format, what, ...cells) {
	const row = cells.map((cell) => cell.padStart(10)).join('');
	process.stdout.write(`${format.padEnd(16)} ${what.padEnd(6)}${row}\n`);
}
