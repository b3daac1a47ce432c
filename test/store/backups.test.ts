import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import fc from 'fast-check';
import {strToU8, unzipSync, type Zippable, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Manifest} from '../../source/backup/manifest.js';
import type {ProgressLog} from '../../source/services.js';
import {backUpIfDue, isBackupDue} from '../../source/store/backups/automatic.js';
import {makeBackup} from '../../source/store/backups/make-backup.js';
import {describeBackups, keepBackup, ownBackups} from '../../source/store/backups/own-backups.js';
import {changeHome, finishChange} from '../../source/store/backups/pending-change.js';
import type {Change} from '../../source/store/backups/pending-note.js';
import {
	changesNothing,
	planRestore,
	presentNames,
	restoreBackup,
} from '../../source/store/backups/restore.js';
import {verifyBackup} from '../../source/store/backups/verify-backup.js';
import {holdDevices} from '../../source/store/device.js';
import {tryLock} from '../../source/store/lock.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {logs, plain} from '../progress/events.js';
import {
	answer,
	logLines,
	start,
	temporaryFolder,
	temporaryHome,
	tickingClock,
} from './helpers/home.js';

const DAY = 86_400_000;

/** Opens a home, does something there and closes it again. */
function visit<T>(paths: HomePaths, act: (progress: ProgressLog) => T, from = start): T {
	const progress = openProgress(paths, tickingClock(from));
	try {
		return act(progress);
	} finally {
		progress.close();
	}
}

const stateOf = (paths: HomePaths): object => visit(paths, ({state}) => plain(state));

function study(paths: HomePaths, cards: readonly string[], from = start): void {
	visit(paths, (progress) => cards.forEach((card) => progress.record(answer(card))), from);
}

const backUp = async (paths: HomePaths, at = start) =>
	keepBackup(paths, {reason: 'manual', app: '0.1.0', clock: tickingClock(at)});

async function restore(paths: HomePaths, file: string, at = start + DAY): Promise<void> {
	await restoreBackup(paths, file, await planRestore(paths, file), tickingClock(at));
}

function save(paths: HomePaths, name: string, text: string): void {
	mkdirSync(paths.decks, {recursive: true});
	writeFileSync(join(paths.decks, name), text);
}

/** All that a backup would hold, with its contents. */
const contentsOf = (paths: HomePaths): Record<string, string> =>
	Object.fromEntries(
		presentNames(paths)
			.sort()
			.map((name) => [name, readFileSync(join(paths.data, name), 'utf8')]),
	);

describe('a backup', () => {
	it('is one private file with the log, what was kept beside it, decks and settings', async () => {
		const paths = temporaryHome();
		study(paths, ['k1', 'k2']);
		const [log = ''] = readdirSync(paths.reviews);
		writeFileSync(join(paths.reviews, log.replace('.jsonl', '.torn-9')), '{"v":');
		writeFileSync(join(paths.reviews, 'notes.txt'), 'mine');
		save(paths, 'berita.json', '{}');
		save(paths, '.index.json', '{}');
		writeFileSync(join(paths.config, 'config.json'), '{"language":"id"}');

		const made = await backUp(paths);
		expect(made.path).toBe(join(paths.backups, '2025-02-03T030000-manual.zip'));
		if (process.platform !== 'win32') expect(statSync(made.path).mode & 0o777).toBe(0o600);
		expect(readdirSync(paths.backups)).toEqual(['2025-02-03T030000-manual.zip']);
		expect(made.manifest.counts).toEqual({
			...{events: 2, reviews: 2, cards: 2, decks: 1},
			lastDay: '2025-02-03',
		});
		const files = unzipSync(readFileSync(made.path));
		expect(Object.keys(files).sort()).toEqual(
			[
				...['config.json', 'decks/berita.json', 'manifest.json', 'manifest.json.sha256'],
				...[`reviews/${log}`, `reviews/${log.replace('.jsonl', '.torn-9')}`],
			].sort(),
		);
	});

	it('has whole lines only, while another process is writing one', async () => {
		const paths = temporaryHome();
		study(paths, ['k1', 'k2']);
		const [log = ''] = readdirSync(paths.reviews);
		const whole = readFileSync(join(paths.reviews, log), 'utf8');
		writeFileSync(join(paths.reviews, 'ffffffffffffffff.jsonl'), `${whole}{"v":1,"dev`);
		const {path} = await backUp(paths);
		const files = unzipSync(readFileSync(path));
		expect(Buffer.from(files['reviews/ffffffffffffffff.jsonl'] ?? []).toString()).toBe(whole);
	});

	it('holds what the logs say, even beside a snapshot that says something else', async () => {
		const paths = temporaryHome();
		const other = temporaryHome();
		study(paths, ['k1']);
		study(paths, ['k2']);
		cpSync(paths.data, other.data, {recursive: true, preserveTimestamps: true});
		const [header, body = ''] = readFileSync(other.snapshot, 'utf8').split('\n');
		expect(header).toContain('sha256');
		// The right hash over a wrong day, as a bug of ours would have made it.
		const wrong = body.replaceAll('2025-02-03', '2025-02-04');
		const sha256 = createHash('sha256').update(wrong).digest('hex');
		writeFileSync(
			other.snapshot,
			`${JSON.stringify({...(JSON.parse(header ?? '') as object), sha256})}\n${wrong}`,
		);
		const {manifest} = await backUp(other);
		expect(manifest.counts.lastDay).toBe('2025-02-03');
	});

	it('is tried again when a file shrinks or goes between its listing and its reading', async () => {
		for (const meddle of [
			(paths: HomePaths) => save(paths, 'a.json', '{}'),
			(paths: HomePaths) => rmSync(join(paths.decks, 'a.json')),
		]) {
			const paths = temporaryHome();
			study(paths, ['k1']);
			save(paths, 'a.json', '{"a":1}');
			save(paths, 'b.json', '{}');
			let looks = 0;
			const timezone = (): number => {
				if (++looks === 1) meddle(paths);
				return 420;
			};
			const clock = {...tickingClock(), timezone};
			const {path} = await makeBackup(paths, {reason: 'manual', app: '0.1.0', clock});
			expect((await verifyBackup(path)).state.memories.size).toBe(1);
		}
	});

	it.skipIf(process.platform === 'win32')('holds a log that is a link, as it counts', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const [name = ''] = readdirSync(paths.reviews);
		const elsewhere = join(temporaryFolder(), 'log.jsonl');
		cpSync(join(paths.reviews, name), elsewhere);
		rmSync(join(paths.reviews, name));
		symlinkSync(elsewhere, join(paths.reviews, name));
		const {manifest} = await backUp(paths);
		expect(manifest.counts.reviews).toBe(1);
	});

	it('is not made of nothing', async () => {
		await expect(backUp(temporaryHome())).rejects.toThrow('There is nothing to back up yet');
	});

	it.skipIf(process.platform === 'win32')(
		'leaves out links among the decks, and says so',
		async () => {
			const paths = temporaryHome();
			save(paths, 'a.json', '{}');
			symlinkSync('/etc/hostname', join(paths.decks, 'b.json'));
			const {leftOut, manifest} = await backUp(paths);
			expect(leftOut).toEqual(['decks/b.json']);
			expect(manifest.files.map(({name}) => name)).toEqual(['decks/a.json']);
		},
	);

	it('that fails leaves no trace and deletes none', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		for (let day = 100; day > 0; day--) await backUp(paths, start - day * DAY);
		const before = readdirSync(paths.backups);
		mkdirSync(join(paths.reviews, 'x'));
		const to = join(temporaryFolder(), 'nowhere', 'x.zip');
		const options = {reason: 'manual', app: '0.1.0', clock: tickingClock(), to} as const;
		await expect(makeBackup(paths, options)).rejects.toThrow('could not be made (ENOENT)');
		expect(readdirSync(paths.backups)).toEqual(before);
		expect(before.length).toBeLessThan(40);
	});

	it('sweeps up what a crash left of another', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		mkdirSync(paths.backups);
		writeFileSync(join(paths.backups, '.2025-02-01T030000-auto.zip.0123456789ab.tmp'), 'PK');
		writeFileSync(join(paths.backups, 'mine.zip'), 'PK');
		await backUp(paths);
		expect(readdirSync(paths.backups).sort()).toEqual(['2025-02-03T030000-manual.zip', 'mine.zip']);
	});

	it('says of a damaged one in the list that it is damaged', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const {path} = await backUp(paths);
		await backUp(paths, start + DAY);
		truncateSync(path, 200);
		const list = await describeBackups(paths);
		expect(list.map((backup) => 'problem' in backup)).toEqual([false, true]);
	});
});

describe('the backup of the day', () => {
	const on = (day: number) => tickingClock(start + day * DAY);
	const touch = (paths: HomePaths, at: number): void => {
		for (const name of readdirSync(paths.reviews)) {
			utimesSync(join(paths.reviews, name), at / 1000, at / 1000);
		}
	};

	it('is made once a day, when there is something new', async () => {
		const paths = temporaryHome();
		expect(isBackupDue(paths, on(0))).toBe(false);
		study(paths, ['k1']);
		touch(paths, start);
		expect(await backUpIfDue({paths, app: '0.1.0'}, on(0))).toBeUndefined();
		expect(ownBackups(paths).map(({reason}) => reason)).toEqual(['auto']);
		touch(paths, start + 1000 * 60 * 60);
		expect(isBackupDue(paths, on(0.2))).toBe(false);
		expect(isBackupDue(paths, on(1))).toBe(true);
		touch(paths, start - DAY);
		expect(isBackupDue(paths, on(1))).toBe(false);
	});

	it('does not wait a year for a clock that was a year ahead', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		await backUp(paths, start + 365 * DAY);
		touch(paths, start);
		expect(isBackupDue(paths, on(0))).toBe(true);
		await backUpIfDue({paths, app: '0.1.0'}, on(0));
		expect(isBackupDue(paths, on(0.1))).toBe(false);
	});

	it('that fails is told, and stops nobody', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		writeFileSync(paths.backups, '');
		const problem = await backUpIfDue({paths, app: '0.1.0'}, on(0));
		expect(problem?.en).toContain('The daily backup was not made');
	});
});

describe('restoring', () => {
	it('brings back exactly the state of the backup, whatever has happened since', async () => {
		await fc.assert(
			fc.asyncProperty(logs, fc.nat(40), async (events, cut) => {
				const paths = temporaryHome();
				const write = (list: typeof events): void => {
					mkdirSync(paths.reviews, {recursive: true});
					for (const event of list) {
						appendFileSync(
							join(paths.reviews, `${event.device}.jsonl`),
							`${JSON.stringify(event)}\n`,
						);
					}
				};
				save(paths, 'a.json', '{}');
				write(events.slice(0, cut));
				const before = stateOf(paths);
				const contents = contentsOf(paths);
				const {path} = await backUp(paths);
				write(events.slice(cut));
				save(paths, 'b.json', '{}');
				rmSync(join(paths.decks, 'a.json'));

				await restore(paths, path);
				expect(stateOf(paths)).toEqual(before);
				expect(contentsOf(paths)).toMatchObject(contents);
			}),
			{numRuns: 40},
		);
	});

	it('goes on under a new device id, from a snapshot of what is there', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const {path} = await backUp(paths);
		study(paths, ['k2'], start + 1000);
		await restore(paths, path);
		expect(existsSync(paths.snapshot)).toBe(false);
		study(paths, ['k3'], start + 2 * DAY);
		expect(readdirSync(paths.reviews).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2);
		const identities = logLines(paths).map((line) => {
			const {device, n} = JSON.parse(line) as {device: string; n: number};
			return `${device} ${n}`;
		});
		expect(new Set(identities).size).toBe(2);
	});

	it('tells beforehand what comes and goes', async () => {
		const paths = temporaryHome();
		study(paths, ['k1', 'k2']);
		save(paths, 'a.json', '{}');
		const {path} = await backUp(paths);
		expect(changesNothing(await planRestore(paths, path))).toBe(true);
		study(paths, ['k3'], start + DAY);
		save(paths, 'a.json', '{"x":1}');
		save(paths, 'b.json', '{}');
		const plan = await planRestore(paths, path);
		expect(plan.events).toEqual({gone: 1, back: 0, others: 0});
		expect(plan.decks).toEqual({gone: ['decks/b.json'], back: [], changed: ['decks/a.json']});
		expect([plan.present.reviews, plan.backup.reviews]).toEqual([3, 2]);
	});

	it('moves everything to another machine in one file', async () => {
		const [paths, other] = [temporaryHome(), temporaryHome()];
		study(paths, ['k1', 'k2']);
		save(paths, 'a.json', '{}');
		writeFileSync(join(paths.config, 'config.json'), '{"language":"id"}');
		const to = join(temporaryFolder(), 'kepindahan.zip');
		await makeBackup(paths, {reason: 'manual', app: '0.1.0', clock: tickingClock(), to});
		await restore(other, to);
		expect(contentsOf(other)).toEqual(contentsOf(paths));
		expect(stateOf(other)).toEqual(stateOf(paths));
	});

	it('keeps the settings where the backup has none', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const {path} = await backUp(paths);
		writeFileSync(join(paths.config, 'config.json'), '{"language":"id"}');
		await restore(paths, path);
		expect(contentsOf(paths)['config.json']).toBe('{"language":"id"}');
	});

	it('is refused while another newsquiz saves answers there', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const {path} = await backUp(paths);
		study(paths, ['k2']);
		const open = openProgress(paths, tickingClock(start + DAY));
		open.record(answer('k3'));
		const before = contentsOf(paths);
		await expect(restore(paths, path)).rejects.toThrow(
			'is open and saving answers, so nothing was changed',
		);
		expect(contentsOf(paths)).toEqual(before);
		open.close();
		await restore(paths, path);
		expect(Object.keys(contentsOf(paths))).toHaveLength(1);
	});

	it('takes back a forgetting, so that synced copies do not repeat it', async () => {
		const paths = temporaryHome();
		study(paths, ['k1', 'k2']);
		const before = stateOf(paths);
		const {path} = await backUp(paths);
		visit(paths, (progress) => progress.record({type: 'forget'}), start + DAY);
		const [synced = ''] = readdirSync(paths.reviews);
		const copy = readFileSync(join(paths.reviews, synced));
		expect(stateOf(paths)).not.toEqual(before);
		await restore(paths, path, start + 2 * DAY);
		expect(stateOf(paths)).toMatchObject(before);
		// What another machine still has comes back.
		writeFileSync(join(paths.reviews, synced), copy);
		expect(stateOf(paths)).toMatchObject(before);
	});
});

describe('a restore that is killed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsquiz-restorer-'));
	const restorer = join(folder, 'restorer.mjs');
	beforeAll(() => {
		buildSync({
			entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'helpers', 'restorer.ts')],
			outfile: restorer,
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
			banner: {
				js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);",
			},
		});
	});
	afterAll(() => rmSync(folder, {recursive: true, force: true}));

	const run = async (paths: HomePaths, backup: string, last: string): Promise<string[]> =>
		new Promise((resolve) => {
			execFile(process.execPath, [restorer, paths.data, backup, last], (_, stdout) => {
				resolve(stdout.split('\n').filter((line) => line !== ''));
			});
		});

	/** A home in which everything differs from its backup, also something that was forgotten since. */
	async function home(): Promise<{paths: HomePaths; backup: string; old: object; wanted: object}> {
		const paths = temporaryHome();
		study(paths, ['k1', 'k2']);
		save(paths, 'a.json', '{"a":1}');
		save(paths, 'b.json', '{"b":1}');
		const wanted = {state: stateOf(paths), files: contentsOf(paths)};
		const {path} = await backUp(paths);
		visit(paths, (progress) => progress.record({type: 'forget', deck: 'berita'}), start + DAY);
		writeFileSync(join(paths.reviews, 'cccccccccccccccc.jsonl'), '');
		save(paths, 'a.json', '{"a":2}');
		save(paths, 'c.json', '{"c":1}');
		rmSync(join(paths.decks, 'b.json'));
		return {paths, backup: path, old: {state: stateOf(paths), files: contentsOf(paths)}, wanted};
	}

	const ownLog = (paths: HomePaths): string =>
		readdirSync(paths.reviews).find((name) => !name.startsWith('ccc')) ?? '';

	it('at any step leaves the old state, or one that the next start completes', async () => {
		const first = await home();
		const steps = await run(first.paths, first.backup, 'never');
		expect(steps).toEqual([
			expect.stringMatching(/^staged reviews/),
			...['staged decks/a.json', 'staged decks/b.json', 'prepared', 'noted', 'retired'],
			expect.stringMatching(/^wrote reviews/),
			...['wrote decks/a.json', 'wrote decks/b.json'],
			...['removed reviews/cccccccccccccccc.jsonl', 'removed decks/c.json'],
			...['recorded undo', 'finished'],
		]);

		for (const [index, step] of steps.entries()) {
			const {paths, backup, old, wanted} = await home();
			const last = step.replace(/reviews\/(?!ccc).*/, `reviews/${ownLog(paths)}`);
			expect(await run(paths, backup, last)).toHaveLength(index + 1);
			await finishChange(paths, tickingClock(start + 2 * DAY));
			const isOld = index < steps.indexOf('noted');
			expect({state: stateOf(paths), files: contentsOf(paths)}).toMatchObject(isOld ? old : wanted);
			expect(existsSync(join(paths.data, 'pending.json'))).toBe(false);
			if (!isOld) expect(existsSync(join(paths.decks, 'c.json'))).toBe(false);
			// What lay ready is no obstacle to the next one.
			await restore(paths, backup, start + 3 * DAY);
			expect(existsSync(join(paths.data, 'pending'))).toBe(false);
			study(paths, ['k9'], start + 4 * DAY);
		}
	}, 120_000);

	it('is not gone on with by another machine that shares the folder', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const before = contentsOf(paths);
		await expect(
			changeHome(
				paths,
				tickingClock(),
				async () => Promise.resolve({write: [], remove: presentNames(paths), record: []}),
				(step) => {
					if (step === 'noted') throw new Error('stopped');
				},
			),
		).rejects.toThrow('stopped');
		const note = join(paths.data, 'pending.json');
		writeFileSync(
			note,
			JSON.stringify({...(JSON.parse(readFileSync(note, 'utf8')) as object), machine: 'other'}),
		);
		await finishChange(paths, tickingClock());
		expect(contentsOf(paths)).toEqual(before);
	});
});

describe('a change of the home that was cut short', () => {
	/** Begins one, and is cut short after a step. */
	async function cutShort(paths: HomePaths, change: Partial<Change>, last: string): Promise<void> {
		await expect(
			changeHome(
				paths,
				tickingClock(start + DAY),
				async () => Promise.resolve({write: [], remove: [], record: [], ...change}),
				(step) => {
					if (step === last) throw new Error('stopped');
				},
			),
		).rejects.toThrow(/stopped|could not be finished/);
		expect(existsSync(join(paths.data, 'pending.json'))).toBe(true);
	}

	it('lets nobody record what finishing it would erase', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const open = openProgress(paths, tickingClock());
		await cutShort(paths, {remove: presentNames(paths)}, 'noted');
		expect(() => open.record(answer('k2'))).toThrow(
			'This answer was not saved because a restore or reset has not been finished.',
		);
		open.close();
		expect(logLines(paths)).toHaveLength(1);
		await finishChange(paths, tickingClock(start + 2 * DAY));
		study(paths, ['k3'], start + 3 * DAY);
		expect(logLines(paths)).toHaveLength(1);
		expect(logLines(paths)[0]).toContain('"k3"');
	});

	it('is not begun when another begins to record meanwhile', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		let other: ProgressLog | undefined;
		await expect(
			changeHome(paths, tickingClock(), async () => {
				other = openProgress(paths, tickingClock());
				other.record(answer('k2'));
				return Promise.resolve({write: [], remove: presentNames(paths), record: []});
			}),
		).rejects.toThrow('so nothing was changed');
		other?.close();
		expect(existsSync(join(paths.data, 'pending.json'))).toBe(false);
		expect(logLines(paths)).toHaveLength(2);
	});

	it('records a forgetting once, as of the moment it was begun', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		await cutShort(paths, {record: [{type: 'forget'}]}, 'recorded forget');
		await finishChange(paths, tickingClock(start + 9 * DAY));
		const forgettings = logLines(paths).filter((line) => line.includes('"forget"'));
		expect(forgettings).toHaveLength(1);
		expect(forgettings[0]).toContain(`"at":${start + DAY}`);
	});

	it('says so, and by whom it is held up', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		await cutShort(paths, {remove: presentNames(paths)}, 'noted');
		const [device = ''] = readdirSync(paths.devices).filter((name) => name.endsWith('.json'));
		const lock = tryLock(join(paths.devices, device.replace('.json', '.lock')));
		await expect(finishChange(paths, tickingClock())).rejects.toThrow(
			`A restore or reset that was interrupted can't be finished while another newsquiz (process ${process.pid}) is open.`,
		);
		lock?.release();
		await finishChange(paths, tickingClock());
		expect(presentNames(paths)).toEqual([]);
	});

	it('has backed up what was there when nobody else could change it any more', async () => {
		const paths = temporaryHome();
		study(paths, ['k1']);
		const {path} = await backUp(paths);
		study(paths, ['k2'], start + DAY);
		const plan = await planRestore(paths, path);
		let isHeld = false;
		const beforehand = async (): Promise<void> => {
			isHeld =
				'writer' in holdDevices(paths.devices) && tryLock(join(paths.decks, '.lock')) === undefined;
			return Promise.resolve();
		};
		await restoreBackup(paths, path, {...plan, beforehand}, tickingClock(start + 2 * DAY));
		expect(isHeld).toBe(true);
		expect(tryLock(join(paths.decks, '.lock'))).toBeDefined();
	});

	it('leaves alone what was changed after it was put in place', async () => {
		const paths = temporaryHome();
		save(paths, 'a.json', '{"a":1}');
		save(paths, 'b.json', '{"b":1}');
		const {path} = await backUp(paths);
		save(paths, 'a.json', '{"a":2}');
		save(paths, 'b.json', '{"b":2}');
		const plan = await planRestore(paths, path);
		await expect(
			restoreBackup(paths, path, plan, tickingClock(), (step) => {
				if (step === 'wrote decks/a.json') throw new Error('stopped');
			}),
		).rejects.toThrow();
		save(paths, 'a.json', '{"a":3}');
		await finishChange(paths, tickingClock());
		expect(contentsOf(paths)).toEqual({'decks/a.json': '{"a":3}', 'decks/b.json': '{"b":1}'});
	});
});

describe('a file that is no good backup', () => {
	/** A sound backup, and one with the entries changed. */
	async function forged(
		change: (files: Zippable, manifest: Manifest) => Zippable,
	): Promise<{paths: HomePaths; file: string}> {
		const paths = temporaryHome();
		study(paths, ['k1']);
		save(paths, 'a.json', '{}');
		const {path, manifest} = await backUp(paths);
		const file = join(temporaryFolder(), 'x.zip');
		writeFileSync(file, zipSync(change(unzipSync(readFileSync(path)), manifest)));
		return {paths, file};
	}

	const withManifest = (files: Zippable, manifest: object): Zippable => ({
		...files,
		'manifest.json': strToU8(JSON.stringify(manifest)),
	});

	it('is taken when nothing was changed', async () => {
		const {file} = await forged((files) => ({...files, '__MACOSX/x': strToU8('')}));
		expect((await verifyBackup(file)).manifest.counts.reviews).toBe(1);
	});

	it.each<[string, (files: Zippable, manifest: Manifest) => Zippable, string]>([
		['without a manifest', ({'manifest.json': _, ...files}) => files, 'x.zip is no backup'],
		[
			'of a newer version',
			(files, manifest) => withManifest(files, {...manifest, version: 9}),
			'was made by a newer newsquiz',
		],
		[
			'with another hash',
			(files) => ({...files, 'decks/a.json': strToU8('[]')}),
			'is damaged or incomplete',
		],
		['with a file missing', ({'decks/a.json': _, ...files}) => files, 'is damaged or incomplete'],
		[
			'with a path upwards',
			(files) => ({...files, '../../evil.jsonl': strToU8('x')}),
			'has a file in it that newsquiz did not put there (../../evil.jsonl)',
		],
		[
			'with an absolute path',
			(files) => ({...files, '/tmp/evil': strToU8('x')}),
			'has a file in it that newsquiz did not put there (/tmp/evil)',
		],
		[
			'with a path of Windows',
			(files) => ({...files, 'C:\\evil': strToU8('x')}),
			'has a file in it that newsquiz did not put there',
		],
		[
			'with a link',
			(files) => ({
				...files,
				'decks/link.json': [strToU8('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}],
			}),
			'has a file in it that newsquiz did not put there (decks/link.json)',
		],
		[
			'that inflates beyond all measure',
			(files) => ({...files, 'decks/bomb.json': new Uint8Array(40 << 20)}),
			'would become too large',
		],
	])('is refused: one %s', async (_, change, message) => {
		const {paths, file} = await forged(change);
		const before = contentsOf(paths);
		await expect(restore(paths, file)).rejects.toThrow(message);
		expect(contentsOf(paths)).toEqual(before);
	});

	it.each([
		['cut short', (bytes: Buffer) => bytes.subarray(0, -30), 'is damaged or incomplete'],
		['that is empty', () => Buffer.alloc(0), 'is no backup of newsquiz'],
		['that is no archive', () => Buffer.from('hello'), 'is no backup of newsquiz'],
	])('is refused: one %s', async (_, change, message) => {
		const {paths, file} = await forged((files) => files);
		writeFileSync(file, change(readFileSync(file)));
		await expect(verifyBackup(file)).rejects.toThrow(message);
		expect(existsSync(join(paths.data, 'pending'))).toBe(false);
	});

	it('never passes for a good one, whatever byte of it is changed', async () => {
		const {file} = await forged((files) => files);
		const sound = readFileSync(file);
		const before = await verifyBackup(file);
		for (let at = 0; at < sound.length; at += 7) {
			const bytes = Buffer.from(sound);
			bytes[at] = (bytes[at] ?? 0) ^ (1 + (at % 255));
			writeFileSync(file, bytes);
			const found = await verifyBackup(file).then(
				({manifest, events}) => ({manifest, events}),
				(error: Error) => error.name,
			);
			// Times and comments of the archive may change; what it holds may not.
			if (found !== 'UserError') {
				expect(found).toEqual({manifest: before.manifest, events: before.events});
			}
		}
	});
});
