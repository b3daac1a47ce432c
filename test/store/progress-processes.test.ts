import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {systemClock} from '../../source/store/clock.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {logLines, temporaryHome} from './helpers/home.js';

const folder = mkdtempSync(join(tmpdir(), 'newsquiz-learner-'));
const learner = join(folder, 'learner.mjs');

beforeAll(() => {
	buildSync({
		entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'helpers', 'learner.ts')],
		outfile: learner,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
	});
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

interface Learner {
	readonly process: ChildProcess;
	/** The cards whose answers it said are saved. */
	readonly saved: string[];
	readonly complaints: string[];
	readonly ended: Promise<unknown>;
}

/** Starts a learner that answers `count` cards; `onSaved` hears of each one. */
function start(
	paths: HomePaths,
	prefix: string,
	count: number,
	options: {onSaved?: (saved: number) => void; limit?: number} = {},
): Learner {
	const command = [process.execPath, learner, paths.data, prefix, String(count)];
	const child = options.limit
		? spawn('sh', ['-c', `ulimit -f ${options.limit}; exec "$@"`, 'sh', ...command])
		: spawn(command[0] ?? '', command.slice(1));
	const saved: string[] = [];
	const complaints: string[] = [];
	createInterface({input: child.stdout}).on('line', (line) => {
		saved.push(line);
		options.onSaved?.(saved.length);
	});
	createInterface({input: child.stderr}).on('line', (line) => complaints.push(line));
	return {process: child, saved, complaints, ended: once(child, 'close')};
}

function cardsIn(paths: HomePaths): Set<string> {
	const progress = openProgress(paths, systemClock);
	try {
		return new Set([...progress.state.memories.keys()].map((key) => key.slice('berita/'.length)));
	} finally {
		progress.close();
	}
}

const identities = (paths: HomePaths): string[] =>
	logLines(paths).map((line) => {
		const {device, n} = JSON.parse(line) as {device: string; n: number};
		return `${device} ${n}`;
	});

const logs = (paths: HomePaths): string[] =>
	readdirSync(paths.reviews).filter((name) => name.endsWith('.jsonl'));

describe('a process that is killed', () => {
	it('at any moment has saved what it said, and the next start needs no help', async () => {
		const paths = temporaryHome();
		const saved: string[] = [];
		for (let run = 0; run < 30; run++) {
			const killAfter = 1 + ((run * 7) % 23);
			const child = start(paths, `r${run}-`, 10_000, {
				onSaved(count) {
					if (count === killAfter) child.process.kill('SIGKILL');
				},
			});
			await child.ended;
			expect(child.complaints).toEqual([]);
			expect(child.saved.length).toBeGreaterThanOrEqual(killAfter);
			saved.push(...child.saved);
			const found = cardsIn(paths);
			expect(saved.filter((card) => !found.has(card))).toEqual([]);
		}

		const all = identities(paths);
		expect(new Set(all).size).toBe(all.length);
		// Each start takes over the id, and the lock, of the one before.
		expect(logs(paths)).toHaveLength(1);
	}, 120_000);
});

describe('processes at the same time', () => {
	it('save every answer under identities of their own', async () => {
		const paths = temporaryHome();
		const children = ['a', 'b', 'c'].map((prefix) => start(paths, prefix, 60));
		await Promise.all(children.map(async (child) => child.ended));
		const found = cardsIn(paths);
		for (const {saved, complaints} of children) {
			expect(complaints).toEqual([]);
			expect(saved).toHaveLength(60);
			expect(saved.filter((card) => !found.has(card))).toEqual([]);
		}

		const all = identities(paths);
		expect(all).toHaveLength(180);
		expect(new Set(all).size).toBe(180);
		expect(logs(paths).length).toBeLessThanOrEqual(3);
	}, 60_000);

	it('do so even while others are killed', async () => {
		const paths = temporaryHome();
		const saved: string[] = [];
		for (let round = 0; round < 5; round++) {
			const children = ['a', 'b', 'c'].map((prefix, index) => {
				const child: Learner = start(paths, `${prefix}${round}-`, 40, {
					onSaved(count) {
						if (index < 2 && count === 3 + 5 * round) child.process.kill('SIGKILL');
					},
				});
				return child;
			});
			await Promise.all(children.map(async (child) => child.ended));
			saved.push(...children.flatMap((child) => child.saved));
		}

		const found = cardsIn(paths);
		expect(saved.filter((card) => !found.has(card))).toEqual([]);
		const all = identities(paths);
		expect(new Set(all).size).toBe(all.length);
		expect(logs(paths).length).toBeLessThanOrEqual(3);
	}, 60_000);
});

describe.skipIf(process.platform === 'win32')('a disk that is full', () => {
	it('refuses the answer in plain words, and harms nothing before or after', async () => {
		const paths = temporaryHome();
		// The system ends the file at 4 or 8 KB, in the middle of a line.
		const child = start(paths, 'penuh', 80, {limit: 8});
		await child.ended;
		expect(child.saved.length).toBeGreaterThan(10);
		expect(child.complaints.length).toBe(80 - child.saved.length);
		expect(new Set(child.complaints)).toEqual(
			new Set(['This answer was not saved because the disk is full.']),
		);
		const log = join(paths.reviews, logs(paths)[0] ?? '');
		const text = readFileSync(log, 'utf8');
		expect(text.endsWith('\n')).toBe(true);
		expect(text.split('\n')).toHaveLength(child.saved.length + 1);
		const next = start(paths, 'lapang', 5);
		await next.ended;
		expect(cardsIn(paths)).toEqual(new Set([...child.saved, ...next.saved]));
		expect(logs(paths)).toHaveLength(1);
	}, 30_000);
});
