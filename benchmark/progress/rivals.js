// The same state kept by others, in the run of the benchmark.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {megabytes} from '../language/measure.js';

/** @typedef {{folder: string, cards: number, answers: number}} Setting */

/** @param {readonly number[]} times */
function spread(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (/** @type {number} */ part) =>
		(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN).toFixed(1);
	return `median ${at(0.5)} ms, 99 of 100 ${at(0.99)} ms (${sorted.length} answers, fsync included)`;
}

/**
 * @param {Setting & {run: (args: readonly string[], script: string) => Promise<{times: {all: number}[], opening: number, peak: number}>}} setting
 */
export async function withConf({folder, cards, answers, run}) {
	const place = path.join(folder, 'conf');
	mkdirSync(place);
	const {times, opening, peak} = await run([place, String(cards), String(answers)], 'conf.js');
	console.log(
		`conf, ${cards.toLocaleString('en')} cards, no history: open and count ${opening.toFixed(0)} ms, ` +
			`${spread(times.map(({all}) => all))}, memory ${megabytes(peak)}, ` +
			`file ${megabytes(statSync(path.join(place, 'state.json')).size)}`,
	);
}

/** Mnemosyne 2's own library with its SQLite database, without its windows; skipped where it can't be had. @param {Setting} setting */
export function withMnemosyne({folder, cards, answers}) {
	const place = path.join(folder, 'mnemosyne');
	mkdirSync(place);
	const library = findMnemosyne(place);
	if (library === undefined) {
		console.log('Mnemosyne: SKIPPED, its library is neither installed nor to be had from apt');
		return;
	}

	const {status, stdout, stderr} = spawnSync(
		'python3',
		[path.join(import.meta.dirname, 'with-mnemosyne.py'), place, String(cards), String(answers)],
		{encoding: 'utf8', env: {...process.env, PYTHONPATH: library}, maxBuffer: 1 << 26},
	);
	if (status !== 0) {
		console.log(`Mnemosyne: SKIPPED, ${stderr.trim().split('\n').at(-1) ?? 'it does not run'}`);
		return;
	}

	/** @type {{version: string, opening: number, times: number[], peak: number, cards: number}} */
	const {
		version,
		opening,
		times,
		peak,
		cards: count,
	} = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
	console.log(
		`Mnemosyne ${version}, ${count.toLocaleString('en')} cards: open and count ${opening.toFixed(0)} ms, ` +
			`${spread(times)}, memory ${megabytes(peak)}`,
	);
}

/** @param {string} place @returns {string | undefined} a folder for PYTHONPATH */
function findMnemosyne(place) {
	const installed = '/usr/lib/python3/dist-packages';
	if (existsSync(path.join(installed, 'mnemosyne', 'libmnemosyne'))) return installed;
	try {
		execFileSync('apt-get', ['download', 'mnemosyne'], {cwd: place, stdio: 'ignore'});
		const file = readdirSync(place).find((name) => name.endsWith('.deb'));
		execFileSync('dpkg', ['-x', path.join(place, file ?? ''), path.join(place, 'package')]);
	} catch {
		return undefined;
	}

	const unpacked = path.join(place, 'package', installed);
	return existsSync(path.join(unpacked, 'mnemosyne', 'libmnemosyne')) ? unpacked : undefined;
}
