#!/usr/bin/env node
// How the app feels in a real terminal with 100 decks of 20,000 cards: time to the first frame, from a key to the
// repaint, what a key costs in frames and bytes, and memory over 10,000 keys. Each beside the least that a Node program
// in a terminal can do, in the same run.
//   npm run benchmark:app -- [--keys N] [--rounds N] [--size 80x24] [--json] [--ways]
// --ways draws the list of decks by our painter and by Ink's own means instead, by turns.
// Nothing is asserted: the aims stand beside the figures.
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {distFolder, ensureBuilt, root} from '../../scripts/checkout.js';
import {makeHome} from '../progress/home.js';
import {legs} from './journey.js';

const {values} = parseArgs({
	options: {
		keys: {type: 'string', default: '10000'},
		rounds: {type: 'string', default: '15'},
		size: {type: 'string', default: '80x24'},
		json: {type: 'boolean', default: false},
		ways: {type: 'boolean', default: false},
	},
});
const most = Number(values.keys);
const rounds = Number(values.rounds);
const [columns = 80, rows = 24] = values.size.split('x').map(Number);

ensureBuilt();
// It comes with the installation.
const {openTerminal} = await import('./terminal.js');
const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-benchmark-'));
const heapFile = path.join(folder, 'heap');
const cli = path.join(distFolder, 'cli.js');
const echo = path.join(import.meta.dirname, 'echo.js');
const probe = path.join(import.meta.dirname, 'probe.js');
const setting = {
	...{columns, rows},
	env: {NEWSQUIZ_HOME: path.join(folder, 'home'), NEWSQUIZ_BENCHMARK_HEAP: heapFile},
};

/** @typedef {{leg: string, key: string, repaint: import('./terminal.js').Repaint}} Step */

try {
	makeHome({
		...{folder: path.join(folder, 'home'), cards: 20_000, cardsOfDeck: 200},
		...{reviews: 60_000, seed: 7, now: Date.now()},
	});
	if (values.ways) await compareWays();
	else {
		const frames = await firstFrames();
		const floor = await echoes();
		const {steps, heap} = await journey();
		const figures = summarise(frames, floor, steps, heap);
		process.stdout.write(values.json ? `${JSON.stringify(figures, null, '\t')}\n` : text(figures));
	}
} finally {
	try {
		rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
	} catch {
		// An app that was left running still writes there; what stopped us is the news.
	}
}

/** Keys in the list of decks, drawn in every way by turns, so that a busy machine slows all alike. */
async function compareWays() {
	const {bundleInto} = await import('../../scripts/bundle.js');
	const other = path.join(folder, 'package', 'dist');
	cpSync(path.join(root, 'decks'), path.join(folder, 'package', 'decks'), {recursive: true});
	cpSync(path.join(root, 'package.json'), path.join(folder, 'package', 'package.json'));
	await bundleInto(other, {'drawn-by': path.join(import.meta.dirname, 'drawn-by.tsx')});
	const drawnBy = path.join(other, 'drawn-by.js');
	const ways = [
		{name: 'our painter', args: [cli]},
		...['standard', 'incremental'].flatMap((way) =>
			[30, 1000].map((fps) => ({
				name: `Ink, ${way}, maxFps ${fps}`,
				args: [drawnBy, way, String(fps)],
			})),
		),
	];
	const keys = legs.find(({name}) => name === 'lists')?.keys ?? [];
	const found = new Map(
		ways.map(({name}) => [
			name,
			{repaints: /** @type {import('./terminal.js').Repaint[]} */ ([]), computed: 0},
		]),
	);
	for (let round = 0; round <= rounds; round++) {
		for (const {name, args} of ways) {
			const terminal = openTerminal(['--expose-gc', '--import', probe, ...args], setting);
			await terminal.firstFrame;
			await terminal.settle();
			// The first time through, what is needed is compiled.
			for (const key of keys) await terminal.press(key);
			const before = await measured(terminal);
			const figures = found.get(name);
			for (const key of keys) figures?.repaints.push(await terminal.press(key));
			if (figures) figures.computed += (await measured(terminal)).computed - before.computed;
			terminal.press('\u0003').catch(() => undefined);
			await terminal.ended;
		}
	}

	for (const [name, {repaints, computed}] of found) {
		const times = repaints.flatMap(({milliseconds}) => milliseconds ?? []);
		const bytes = repaints.reduce((sum, repaint) => sum + repaint.bytes, 0);
		process.stdout.write(
			[
				name.padEnd(28),
				`${(computed / repaints.length).toFixed(1)} ms of computing a key, `,
				`repaint median ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, `,
				`${(bytes / repaints.length).toFixed(0)} bytes\n`,
			].join(''),
		);
	}
}

/** Time to the first frame of the app and of the least program, by turns. */
async function firstFrames() {
	/** @type {number[]} */
	const app = [];
	/** @type {number[]} */
	const least = [];
	// The first round fills the caches of the disk, makes the snapshot, and does not count.
	for (let round = 0; round <= rounds; round++) {
		for (const [args, times] of /** @type {const} */ ([
			[[echo], least],
			[[cli], app],
		])) {
			const terminal = openTerminal(args, setting);
			const time = await terminal.firstFrame;
			await terminal.settle();
			await terminal.press('\u0003');
			await terminal.ended;
			if (round > 0) times.push(time);
		}
	}

	return {app, least};
}

/** What an answer to a key takes at the least. */
async function echoes() {
	const terminal = openTerminal([echo], setting);
	await terminal.firstFrame;
	/** @type {number[]} */
	const times = [];
	for (let key = 0; key < 1000; key++) {
		const {milliseconds} = await terminal.press('j');
		if (milliseconds !== undefined && key >= 100) times.push(milliseconds);
	}

	terminal.press('\u0003').catch(() => undefined);
	await terminal.ended;
	return times;
}

/**
 * What the app has computed in all, and what it holds.
 * @param {import('./terminal.js').Terminal} terminal
 */
async function measured(terminal) {
	const notes = () =>
		existsSync(heapFile) ? readFileSync(heapFile, 'utf8').trim().split('\n') : [];
	const before = notes().length;
	terminal.signal('SIGUSR2');
	while (notes().length === before) await terminal.settle();
	const [used = NaN, rss = NaN, computed = NaN] = notes().at(-1)?.split(' ').map(Number) ?? [];
	return {used, rss, computed};
}

async function journey() {
	const terminal = openTerminal(['--expose-gc', '--import', probe, cli], setting);
	await terminal.firstFrame;
	await terminal.settle();
	/** @type {Step[]} */
	const steps = [];
	/** @type {Array<{keys: number, used: number, rss: number, computed: number}>} */
	const heap = [];
	const measureHeap = async () => heap.push({keys: steps.length, ...(await measured(terminal))});
	await measureHeap();
	while (steps.length < most) {
		for (const {name, keys} of legs) {
			for (const key of keys) {
				steps.push({leg: name, key, repaint: await terminal.press(key)});
			}
		}

		await measureHeap();
	}

	terminal.press('\u0003').catch(() => undefined);
	await terminal.ended;
	return {steps, heap};
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {readonly Step[]} steps */
function timesOf(steps) {
	return steps.flatMap(({repaint}) => repaint.milliseconds ?? []);
}

/**
 * @param {{app: number[], least: number[]}} frames
 * @param {readonly number[]} floor
 * @param {readonly Step[]} steps
 * @param {ReadonlyArray<{keys: number, used: number, rss: number, computed: number}>} heap
 */
function summarise(frames, floor, steps, heap) {
	const times = timesOf(steps);
	const painted = steps.filter(({repaint}) => repaint.milliseconds !== undefined);
	const mean = (/** @type {(step: Step) => number} */ of) =>
		painted.reduce((sum, step) => sum + of(step), 0) / painted.length;
	return {
		node: process.version,
		size: values.size,
		load: loadavg()[0],
		keys: steps.length,
		firstFrame: {
			...{median: quantile(frames.app, 0.5), p90: quantile(frames.app, 0.9)},
			floor: quantile(frames.least, 0.5),
		},
		repaint: {
			...{median: quantile(times, 0.5), p99: quantile(times, 0.99), worst: quantile(times, 1)},
			floor: {median: quantile(floor, 0.5), p99: quantile(floor, 0.99)},
		},
		legs: legs.map(({name}) => {
			const own = timesOf(steps.filter(({leg}) => leg === name));
			return {name, median: quantile(own, 0.5), p99: quantile(own, 0.99)};
		}),
		slowest: [...painted]
			.sort((a, b) => (b.repaint.milliseconds ?? 0) - (a.repaint.milliseconds ?? 0))
			.slice(0, 12)
			.map(
				({leg, key, repaint}) =>
					`${leg} ${JSON.stringify(key)} ${repaint.milliseconds?.toFixed(1)}`,
			),
		without: steps.length - painted.length,
		frames: mean(({repaint}) => repaint.frames),
		computed: ((heap.at(-1)?.computed ?? NaN) - (heap[0]?.computed ?? NaN)) / steps.length,
		bytes: mean(({repaint}) => repaint.bytes),
		heap,
	};
}

/** @param {ReturnType<typeof summarise>} figures */
function text(figures) {
	const {firstFrame, repaint, heap} = figures;
	const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;
	const times = (/** @type {number} */ one, /** @type {number} */ other) =>
		`${(one / other).toFixed(1)} ×`;
	const mb = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
	const [first] = heap;
	const last = heap.at(-1);
	return [
		`Node ${figures.node}, ${figures.size}, ${figures.keys} keys, load ${figures.load?.toFixed(1)}`,
		`first frame   median ${ms(firstFrame.median)}, p90 ${ms(firstFrame.p90)}; ${times(firstFrame.median, firstFrame.floor)} the least (${ms(firstFrame.floor)})`,
		`key → repaint median ${ms(repaint.median)}, p99 ${ms(repaint.p99)} (aim: under 16 ms), worst ${ms(repaint.worst)}`,
		`              ${times(repaint.median, repaint.floor.median)} and ${times(repaint.p99, repaint.floor.p99)} the least (${ms(repaint.floor.median)}, p99 ${ms(repaint.floor.p99)})`,
		...figures.legs.map(
			(leg) => `  ${leg.name.padEnd(20)}median ${ms(leg.median)}, p99 ${ms(leg.p99)}`,
		),
		`  slowest: ${figures.slowest.join(' · ')}`,
		`a key         ${figures.frames.toFixed(2)} frames, ${figures.bytes.toFixed(0)} bytes, ${figures.computed.toFixed(1)} ms of computing; ${figures.without} keys changed nothing`,
		`heap          ${heap.map(({used}) => mb(used)).join(', ')}`,
		`RSS           ${first ? mb(first.rss) : ''} at ${first?.keys} keys, ${last ? mb(last.rss) : ''} at ${last?.keys} (aim: flat)`,
		'',
	].join('\n');
}
