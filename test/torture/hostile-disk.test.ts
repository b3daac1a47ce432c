import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Report, Trial} from './hostile-learner.js';
import {buildLearner} from './learners.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsquiz-disk-'));
const isRoot = process.getuid?.() === 0;
/** An ordinary user, on every system that has one. */
const nobody = 65_534;
let learner: string;

beforeAll(() => {
	chmodSync(folder, 0o755);
	learner = buildLearner(root, folder, 'hostile-learner');
	chmodSync(learner, 0o644);
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** A shell command in a namespace of its own, where a small disk in memory is mounted at `$1`. */
function onSmallDisk(home: string, ...command: string[]): ReturnType<typeof spawnSync> {
	const mount = 'mount -t tmpfs -o size=512k,mode=700 tmpfs "$1" && shift && exec "$@"';
	const flags = isRoot ? '-m' : '-rm';
	return spawnSync('unshare', [flags, 'sh', '-c', mount, 'sh', home, ...command], {
		encoding: 'utf8',
	});
}

const canMount = (() => {
	const place = join(folder, 'coba');
	mkdirSync(place);
	return onSmallDisk(place, 'true').status === 0;
})();

/** Root may write everywhere: what is forbidden is tried as an ordinary user, who has to be able to run Node. */
const asOrdinaryUser = isRoot ? {uid: nobody, gid: nobody} : {};
const canBeOrdinary =
	process.platform !== 'win32' &&
	spawnSync(process.execPath, ['--version'], {...asOrdinaryUser, cwd: '/'}).status === 0;

if (!canMount) console.warn('SKIPPED: no small disk can be mounted here, so none was filled up');
if (!canBeOrdinary) console.warn('SKIPPED: nothing can be run here as an ordinary user');

function homeNamed(name: string): string {
	const home = join(folder, name);
	mkdirSync(home);
	return home;
}

function read({stdout, stderr}: {stdout: unknown; stderr: unknown}): Report {
	expect(stderr).toBe('');
	return JSON.parse(String(stdout)) as Report;
}

const harm = ({crash, isUnchanged, debris, complaintAfterwards}: Trial): boolean =>
	crash !== undefined || !isUnchanged || debris.length > 0 || complaintAfterwards !== undefined;

function harmless({trials, lost, notices}: Report): void {
	expect(trials.filter(harm)).toEqual([]);
	expect(lost).toEqual([]);
	expect(notices).toEqual([]);
}

/** What was said in each place, by operation. */
function complaints({trials}: Report, where: string): Record<string, string | undefined> {
	return Object.fromEntries(
		trials
			.filter((trial) => trial.where === where)
			.map(({operation, complaint}) => [operation, complaint]),
	);
}

const refused = expect.stringMatching(/^newsquiz cannot write to the folder /) as string;

describe.skipIf(!canMount)('on a disk', () => {
	it('that is full, everything says so, harms nothing, and works when there is room', () => {
		const home = homeNamed('penuh');
		const report = read(onSmallDisk(home, process.execPath, learner, home, 'full'));
		harmless(report);
		const said = complaints(report, 'the disk is full');
		expect(said).toMatchObject({
			'many answers': 'This answer was not saved because the disk is full.',
			'a new deck': 'The deck "Uji" could not be saved (ENOSPC).',
			'a changed deck': 'The deck "Uji" could not be saved (ENOSPC).',
			settings: 'The settings could not be saved (ENOSPC).',
		});
		expect(said['the end of a session']).toBeUndefined();
	}, 180_000);

	it('that may only be read, everything says so, harms nothing, and works when it may be written', () => {
		const home = homeNamed('baca');
		const report = read(onSmallDisk(home, process.execPath, learner, home, 'read-only'));
		harmless(report);
		expect(complaints(report, 'the disk')).toEqual({
			answer: refused,
			'many answers': refused,
			undo: refused,
			'the first answer of a start': refused,
			'the end of a session': undefined,
			'a new deck': 'The deck "Uji" could not be saved (EROFS).',
			'a changed deck': 'The deck "Uji" could not be saved (EROFS).',
			settings: refused,
		});
	}, 180_000);
});

describe.skipIf(!canBeOrdinary)('without permission', () => {
	it('everything says so, harms nothing, and works when it is given', () => {
		const home = homeNamed('izin');
		if (isRoot) chownSync(home, nobody, nobody);
		const report = read(
			spawnSync(process.execPath, [learner, home, 'forbidden'], {
				...asOrdinaryUser,
				cwd: folder,
				encoding: 'utf8',
			}),
		);
		harmless(report);
		expect(complaints(report, 'the home')).toMatchObject({settings: refused});
		expect(complaints(report, 'the folder reviews')).toMatchObject({answer: refused});
		expect(complaints(report, 'the folder devices')).toMatchObject({answer: refused});
		expect(complaints(report, 'the folder decks')).toMatchObject({
			'a new deck': 'The deck "Uji" could not be saved (EACCES).',
			'a changed deck': 'The deck "Uji" could not be saved (EACCES).',
		});
		expect(complaints(report, 'the logs')).toMatchObject({
			answer: expect.stringMatching(
				/^This answer was not saved because your review log cannot be written: /,
			) as string,
		});
		expect(complaints(report, 'the folder reviews, even to look into')).toMatchObject({
			'the first answer of a start': expect.stringMatching(
				/^Your review log cannot be read: /,
			) as string,
		});
	}, 180_000);
});
