import {
	copyFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressLog} from '../../source/services.js';
import {logNames, readLog} from '../../source/store/log-files.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {plain} from '../progress/events.js';
import {answer, logLines, start, temporaryHome, tickingClock} from './helpers/home.js';

const logOf = ({reviews}: HomePaths): string =>
	join(reviews, readdirSync(reviews).find((name) => name.endsWith('.jsonl')) ?? '');

const deviceOf = ({devices}: HomePaths): string =>
	join(devices, readdirSync(devices).find((name) => name.endsWith('.json')) ?? '');

const cards = ({state}: ProgressLog): string[] =>
	[...state.memories.keys()].map((key) => key.split('/')[1] ?? '').sort();

function isFold(paths: HomePaths, progress: ProgressLog): void {
	const events = logNames(paths.reviews).flatMap((name) => [
		...readLog(join(paths.reviews, name)).events,
	]);
	expect(plain(progress.state)).toEqual(plain(foldLogs(events).fold.state));
}

/** Two cards are answered in an earlier session, one before it happens and two after. */
function survives(name: string, happen: (paths: HomePaths) => void, kept: string[]): void {
	it(name, () => {
		const paths = temporaryHome();
		const early = openProgress(paths, tickingClock());
		early.record(answer('a'));
		early.record(answer('b'));
		early.close();
		const progress = openProgress(paths, tickingClock(start + 1e7));
		progress.record(answer('c'));
		happen(paths);
		progress.record(answer('d'));
		progress.record(answer('e'));
		progress.close();
		const next = openProgress(paths, tickingClock(start + 2e7));
		expect(cards(next)).toEqual([...kept, 'd', 'e'].sort());
		isFold(paths, next);
		next.record(answer('f'));
		isFold(paths, next);
		next.close();
	});
}

const isWindows = process.platform === 'win32';

// Windows does not let a file go that somebody has open.
describe.skipIf(isWindows)('in the middle of a session, what follows is saved when', () => {
	const all = ['a', 'b', 'c'];

	survives('the log vanishes', (paths) => rmSync(logOf(paths)), []);
	survives('all logs vanish', (paths) => rmSync(paths.reviews, {recursive: true}), []);
	survives('the home vanishes', (paths) => rmSync(paths.data, {recursive: true}), []);
	survives('the name of the device vanishes', (paths) => rmSync(deviceOf(paths)), all);
	survives('all names of devices vanish', (paths) => rmSync(paths.devices, {recursive: true}), all);
	survives('the snapshot vanishes', (paths) => rmSync(paths.snapshot), all);
	survives(
		'the log is put back from an older copy',
		(paths) => {
			const [first = ''] = logLines(paths);
			const copy = `${logOf(paths)}.salinan`;
			writeFileSync(copy, `${first}\n`);
			renameSync(copy, logOf(paths));
		},
		['a'],
	);
	survives('the log is emptied', (paths) => truncateSync(logOf(paths)), []);
	survives(
		'the log is written over in place',
		(paths) => writeFileSync(logOf(paths), 'bukan log\n'),
		[],
	);
	survives(
		'the log becomes a folder',
		(paths) => {
			const path = logOf(paths);
			rmSync(path);
			mkdirSync(path);
		},
		[],
	);
	survives(
		'the log is swapped for a copy of itself',
		(paths) => {
			const path = logOf(paths);
			copyFileSync(path, `${path}.salinan`);
			renameSync(`${path}.salinan`, path);
		},
		all,
	);
	survives(
		'the log is moved to another name',
		(paths) => renameSync(logOf(paths), join(paths.reviews, 'pindah.jsonl')),
		all,
	);
	survives(
		'the snapshot becomes a folder',
		(paths) => {
			rmSync(paths.snapshot);
			mkdirSync(paths.snapshot);
		},
		all,
	);
});

describe.skipIf(isWindows)(
	'where a file stands in the place of a folder, that is told of, and it works once it is gone',
	() => {
		it.each(['data', 'reviews', 'devices'] as const)('%s', (folder) => {
			const paths = temporaryHome();
			const progress = openProgress(paths, tickingClock());
			progress.record(answer('a'));
			rmSync(paths[folder], {recursive: true});
			writeFileSync(paths[folder], 'berkas');
			// Only the next claim of a name has need of that folder.
			if (folder === 'devices') progress.close();

			const before = cards(progress);
			expect(() => progress.record(answer('b'))).toThrow(UserError);
			expect(cards(progress)).toEqual(before);
			expect(readFileSync(paths[folder], 'utf8')).toBe('berkas');
			rmSync(paths[folder]);
			progress.record(answer('b'));
			progress.close();
			const next = openProgress(paths, tickingClock(start + 1e7));
			expect(cards(next)).toContain('b');
			next.close();
		});
	},
);
