import {spawn} from 'node:child_process';
import {createWriteStream, existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {pathToFileURL} from 'node:url';

const preload = pathToFileURL(path.join(import.meta.dirname, 'report-memory.js')).href;

/**
 * @typedef {{at: number, rss?: number, peak?: number}} MemoryRecord
 * @typedef {{milliseconds: number, peak: number, memory: readonly MemoryRecord[], output: string}} Measured
 */

/**
 * Runs Node to its end. Times are of the whole process; memory is in bytes.
 * @param {readonly string[]} args
 * @param {string} folder for temporary files
 * @param {{input?: AsyncIterable<string>, keepOutput?: boolean}} [options]
 * @returns {Promise<Measured>}
 */
export async function measure(args, folder, {input, keepOutput = false} = {}) {
	const file = path.join(folder, 'memory.jsonl');
	rmSync(file, {force: true});
	const began = performance.now();
	const child = spawn(process.execPath, ['--import', preload, ...args], {
		env: {...process.env, NEWSQUIZ_BENCHMARK_MEMORY: file},
		stdio: [input ? 'pipe' : 'ignore', 'pipe', 'inherit'],
	});
	let output = '';
	child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
		if (keepOutput) output += chunk.toString();
	});
	const ended = new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	if (input && child.stdin) await pipeline(input, child.stdin);
	const status = await ended;
	const milliseconds = performance.now() - began;
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
	const memory = existsSync(file)
		? readFileSync(file, 'utf8')
				.trim()
				.split('\n')
				.map((line) => /** @type {MemoryRecord} */ (JSON.parse(line)))
		: [];
	return {milliseconds, peak: memory.at(-1)?.peak ?? NaN, memory, output};
}

/**
 * Writes lines one after the other.
 * @param {string} file
 * @param {Iterable<string>} lines
 */
export async function writeLines(file, lines) {
	await pipeline(lines, createWriteStream(file));
}

/** @param {readonly number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
