/**
 * How long newsquiz takes to start, beside what it stands on: `npm run benchmark:startup -- [rounds]`.
 * Every round runs each command once, so that a busy machine slows all of them alike; medians are compared.
 */
import {spawn} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {stripVTControlCharacters} from 'node:util';
import {ensureBuilt, root} from '../../scripts/checkout.js';

ensureBuilt();
// These come with the installation.
const {bundleInto} = await import('../../scripts/bundle.js');
const pty = await import('@lydell/node-pty');

const rounds = Number(process.argv[2] ?? 25);
const folder = mkdtempSync(path.join(os.tmpdir(), 'newsquiz-benchmark-'));

// As a user has it: a library of one's own, and no CI, under which Ink paints nothing.
/** @type {Record<string, string | undefined>} */
const env = {...process.env, NEWSQUIZ_HOME: path.join(folder, 'home'), TERM: 'xterm-256color'};
for (const name of ['CI', 'CONTINUOUS_INTEGRATION', 'NODE_ENV', 'NO_COLOR']) delete env[name];

try {
	await bundleInto(folder, {hello: path.join(import.meta.dirname, 'hello.tsx')});
	for (const part of ['package.json', 'bin', 'dist', 'decks']) {
		cpSync(path.join(root, part), path.join(folder, 'package', part), {recursive: true});
	}

	const cli = path.join(folder, 'package', 'dist', 'cli.js');
	const bin = path.join(folder, 'package', 'bin', 'newsquiz.js');
	const medians = await measure({
		'node -e 0': async () => untilExit(['-e', '0']),
		'--version': async () => untilExit([cli, '--version']),
		'--version, by bin': async () => untilExit([bin, '--version']),
		'--help': async () => untilExit([cli, '--help']),
		'bare Ink, first frame': async () => untilFirstFrame([path.join(folder, 'hello.js')]),
		'newsquiz, first frame': async () => untilFirstFrame([cli]),
	});
	report(medians);
} finally {
	rmSync(folder, {recursive: true, force: true});
}

/** @param {Record<string, () => Promise<number>>} commands */
async function measure(commands) {
	const names = Object.keys(commands);
	const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
	// Round 0 fills the caches of the disk and the library's first run, and does not count.
	for (let round = 0; round <= rounds; round++) {
		for (const name of names) {
			const time = (await commands[name]?.()) ?? Number.NaN;
			if (round > 0) times.get(name)?.push(time);
		}
	}

	return new Map(names.map((name) => [name, median(times.get(name) ?? [])]));
}

/** @param {string[]} args @returns {Promise<number>} milliseconds */
async function untilExit(args) {
	const began = performance.now();
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {env, stdio: ['ignore', 'pipe', 'pipe']});
		child.stdout.resume();
		child.stderr.resume();
		child.once('error', reject);
		child.once('close', (status) => {
			if (status === 0) resolve(performance.now() - began);
			else reject(new Error(`node ${args.join(' ')} ended with status ${status}`));
		});
	});
}

/**
 * Until a program in a terminal has painted its first frame: Ink frames each in a synchronized update.
 * @param {string[]} args
 * @returns {Promise<number>} milliseconds
 */
async function untilFirstFrame(args) {
	const began = performance.now();
	return new Promise((resolve, reject) => {
		const terminal = pty.spawn(process.execPath, args, {cols: 80, rows: 24, cwd: folder, env});
		let output = '';
		let seen = 0;
		terminal.onData((data) => {
			output += data;
			if (seen === 0 && hasFrame(output)) {
				seen = performance.now();
				terminal.kill();
			}
		});
		terminal.onExit(() => {
			if (seen > 0) resolve(seen - began);
			else
				reject(
					new Error(`node ${args.join(' ')} ended without a frame: ${JSON.stringify(output)}`),
				);
		});
	});
}

/** @param {string} output */
function hasFrame(output) {
	const frames = output.split('\u001B[?2026h').slice(1);
	return frames.some((frame) => {
		const [body = '', end] = frame.split('\u001B[?2026l');
		return end !== undefined && /\w/.test(stripVTControlCharacters(body));
	});
}

/** @param {number[]} numbers */
function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** @param {Map<string, number>} medians */
function report(medians) {
	const node = medians.get('node -e 0') ?? Number.NaN;
	const ink = medians.get('bare Ink, first frame') ?? Number.NaN;
	/** @param {string} text */
	const print = (text) => process.stdout.write(`${text}\n`);
	print(`Node ${process.version}, medians of ${rounds} interleaved rounds`);
	for (const [name, time] of medians) {
		const isFrame = name.endsWith('first frame');
		const ratio = (time / (isFrame ? ink : node)).toFixed(2);
		const basis = isFrame ? 'bare Ink' : 'node -e 0';
		print(`${name.padEnd(24)}${time.toFixed(1).padStart(7)} ms  ${ratio} × ${basis}`);
	}
}
