import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {devNull} from 'node:os';
import {join} from 'node:path';
import type {NewEvent} from '../../../source/progress/event.js';
import {foldLogs} from '../../../source/progress/fold.js';
import type {HomePaths} from '../../../source/store/paths.js';
import {openProgress} from '../../../source/store/progress-log.js';
import {readRemote} from '../../../source/store/sync/remote-address.js';
import {syncHome, type SyncReport, type SyncSetting} from '../../../source/store/sync/sync.js';
import {type AnyEvent, plain} from '../../progress/events.js';
import {answer, logLines, start, temporaryFolder, tickingClock} from './home.js';

export const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('SKIPPED: the tests of newsquiz sync, because there is no git here.');

/** An environment in which git knows nothing of whoever runs the tests. */
export const plainEnv: Readonly<Record<string, string | undefined>> = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
	GIT_CONFIG_GLOBAL: devNull,
	GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs git by hand, as whoever else may use the repository. */
export function git(folder: string, args: readonly string[], input?: string | Buffer): string {
	return execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args], {
		cwd: folder,
		env: plainEnv,
		stdio: ['pipe', 'pipe', 'pipe'],
		...(input === undefined ? {} : {input}),
	})
		.toString('utf8')
		.trim();
}

/** An empty repository that devices can share. */
export function sharedRepository(): string {
	const folder = join(temporaryFolder(), 'belajar bersama.git');
	git('.', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
	return folder;
}

/** Puts a commit on the repository's main branch as someone would who cares for nothing. */
export function commitByHand(
	repository: string,
	entries: ReadonlyArray<readonly [mode: string, type: string, path: string, contents: string]>,
	parent?: string,
): string {
	const folders = new Map<string, string>();
	for (const [mode, type, path, contents] of entries) {
		const [folder = '', name] = path.includes('/') ? path.split(/\/(.*)/) : ['', path];
		const oid =
			type === 'blob' ? git(repository, ['hash-object', '-w', '--stdin'], contents) : contents;
		folders.set(folder, `${folders.get(folder) ?? ''}${mode} ${type} ${oid}\t${name}\0`);
	}

	let root = folders.get('') ?? '';
	for (const [folder, listing] of folders) {
		if (folder === '') continue;
		const tree = git(repository, ['mktree', '-z', '--missing'], listing);
		root += `040000 tree ${tree}\t${folder}\0`;
	}

	const tree = git(repository, ['mktree', '-z', '--missing'], root);
	const parents = parent === undefined ? [] : ['-p', parent];
	const commit = git(repository, ['commit-tree', ...parents, '-m', 'by hand', tree]);
	git(repository, ['update-ref', 'refs/heads/main', commit]);
	return commit;
}

/** A file of the repository's main branch. */
export function sharedFile(repository: string, path: string): string {
	return git(repository, ['cat-file', 'blob', `main:${path}`]);
}

export async function sync(
	paths: HomePaths,
	repository: string,
	setting: Partial<SyncSetting> = {},
): Promise<SyncReport> {
	return syncHome(paths, readRemote(repository, process.cwd()), {
		env: plainEnv,
		random: () => 0.5,
		...setting,
	});
}

/** Answers cards in a home, one a minute. */
export function study(paths: HomePaths, cards: readonly string[], from = start): void {
	record(
		paths,
		cards.map((card) => answer(card)),
		from,
	);
}

export function record(paths: HomePaths, events: readonly NewEvent[], from = start): void {
	const progress = openProgress(paths, tickingClock(from));
	for (const event of events) progress.record(event);
	progress.close();
}

/** What a home comes to, as it is opened, and as it follows from its logs alone. */
export function stateOf(paths: HomePaths): object {
	const progress = openProgress(paths, tickingClock());
	const state = plain(progress.state);
	progress.close();
	const events = logLines(paths).map((line) => JSON.parse(line) as AnyEvent);
	const fromLogs = plain(foldLogs(events).fold.state);
	if (JSON.stringify(state) !== JSON.stringify(fromLogs)) {
		throw new Error('what was opened is not what the logs say');
	}

	return state;
}

/** The different lines of a home's logs, in a fixed order. */
export function linesIn(paths: HomePaths): string[] {
	return existsSync(paths.reviews) ? [...new Set(logLines(paths))].sort() : [];
}

/** Every log file of a home with what it holds. */
export function logFiles({reviews}: HomePaths): Map<string, string> {
	const names = readdirSync(reviews).filter((name) => name.endsWith('.jsonl'));
	return new Map(names.map((name) => [name, readFileSync(join(reviews, name), 'utf8')]));
}

/** A line of a log that some other device wrote. */
export function foreignLine(device: string, n: number, card = `k${n}`): string {
	return JSON.stringify({
		v: 1,
		device,
		n,
		at: start + n * 60_000,
		tz: 420,
		...answer(card),
	});
}
