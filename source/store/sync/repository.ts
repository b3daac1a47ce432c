import {createHash} from 'node:crypto';
import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {atomicWrite} from '../atomic-write.js';
import {makeFolder} from '../paths.js';
import {type GitCall, GitError, type GitSetting, runGit} from './git.js';

/** What stands at one place of a tree. */
export interface TreeEntry {
	readonly mode: string;
	readonly type: 'blob' | 'tree' | 'commit';
	readonly oid: string;
	/** Bytes of a blob. */
	readonly size: number;
	/** Its name in its folder; its whole path where a whole tree is listed. */
	readonly name: string;
}

/** A commit, by its id or the name of what points to it. */
export type Commit = string;

/**
 * A repository of git's without a work tree and without an index: nothing is ever checked out, so that no name or
 * link in it can reach a file. It holds nothing that the logs or the remote don't, and is made anew when it fails.
 */
export interface Repository {
	/** The last commit of the remote's main branch; `undefined` if the remote has no branch at all. */
	fetch(remote: string): Promise<Commit | undefined>;
	/** All that a commit holds, folders before what is in them. */
	list(commit: Commit): Promise<TreeEntry[]>;
	read(entry: TreeEntry): Promise<Buffer>;
	writeBlob(bytes: Uint8Array | string): Promise<string>;
	writeTree(entries: readonly TreeEntry[]): Promise<string>;
	commit(tree: string, parent: Commit | undefined): Promise<Commit>;
	/** Whether the remote took the commit; if not, another device was quicker. Never forces. */
	push(remote: string, commit: Commit): Promise<boolean>;
	/** Packs what many calls have left behind. */
	tidy(): Promise<void>;
}

/** The remote has branches, but not ours: it is somebody else's. */
export class ForeignBranchesError extends Error {
	override readonly name = 'ForeignBranchesError';
}

const branch = 'refs/heads/main';
/** Where the remote's branch is remembered. */
const tracked = 'refs/newsquiz/remote';

/** Ours alone, so that nothing planted in it is obeyed. */
const configuration = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n';

/** Kilobytes of loose objects from which on they are packed. */
const loose = 16 * 1024;
const packingTakes = 15 * 60_000;

/**
 * Opens the repository, and makes it if it isn't there.
 * @throws GitError, NoGitError, or the file system's error
 */
export async function openRepository(folder: string, setting: GitSetting): Promise<Repository> {
	makeFolder(folder);
	if (!existsSync(join(folder, 'HEAD'))) {
		await runGit(['init', '--quiet', '--bare', '--template=', '--', folder], setting);
	}

	atomicWrite(join(folder, 'config'), configuration);
	const own: Array<readonly [string, string]> = [['safe.directory', folder]];
	const env = {...setting.env};
	const git = async (args: readonly string[], call?: GitCall): Promise<Buffer> =>
		runGit([`--git-dir=${folder}`, ...args], {...setting, env}, call, own);
	const user = await configurationOf(git);
	own.push(...identity(user));
	const ssh = sshCommand(user, setting);
	if (ssh !== undefined) env['GIT_SSH_COMMAND'] = ssh;
	const word = async (args: readonly string[], call?: GitCall): Promise<string> =>
		(await git(args, call)).toString('utf8').trim();

	return {
		async fetch(remote) {
			const flags = ['--progress', '--no-tags', '--no-recurse-submodules'];
			try {
				await git(['fetch', ...flags, '--', remote, `+${branch}:${tracked}`]);
			} catch (error) {
				if (!isUnborn(error)) throw error;
				const branches = await word(['ls-remote', '--heads', '--', remote]);
				if (branches !== '') throw new ForeignBranchesError(undefined, {cause: error});
				return undefined;
			}

			return tracked;
		},

		async list(commit) {
			const listing = await git(['ls-tree', '-r', '-t', '-z', '-l', commit]);
			return listing
				.toString('utf8')
				.split('\0')
				.flatMap((line) => {
					const entry = /^(\d+) (blob|tree|commit) ([0-9a-f]+) +(\d+|-)\t([^]+)$/.exec(line);
					if (!entry) return [];
					const [, mode = '', type, oid = '', size, name = ''] = entry;
					return [{mode, type: type as TreeEntry['type'], oid, size: Number(size) || 0, name}];
				});
		},

		read: async ({oid, size}) => git(['cat-file', 'blob', oid], {limit: size + 1}),

		writeBlob: async (bytes) =>
			word(['hash-object', '-w', '--no-filters', '--stdin'], {input: bytes}),

		writeTree: async (entries) => {
			const lines = entries.map(({mode, type, oid, name}) => `${mode} ${type} ${oid}\t${name}\0`);
			return word(['mktree', '-z'], {input: lines.join('')});
		},

		async commit(tree, parent) {
			const parents = parent === undefined ? [] : ['-p', parent];
			return word(['commit-tree', tree, ...parents], {input: 'newsquiz sync\n'});
		},

		async push(remote, commit) {
			const flags = ['--progress', '--porcelain', '--no-verify', '--no-recurse-submodules'];
			try {
				await git(['push', ...flags, '--', remote, `${commit}:${branch}`]);
			} catch (error) {
				if (isRace(error)) return false;
				throw error;
			}

			// Where this fails, the next fetch does it.
			await git(['update-ref', tracked, commit]).catch(() => undefined);
			return true;
		},

		async tidy() {
			const counts = await word(['count-objects', '-v']);
			const size = Number(/^size: (\d+)$/m.exec(counts)?.[1]);
			if (size > loose) await git(['gc', '--quiet', '--prune=now'], {patience: packingTakes});
		},
	};
}

/** Makes an empty repository for others to share, such as on a USB stick. */
export async function createSharedRepository(folder: string, setting: GitSetting): Promise<void> {
	await runGit(['init', '--quiet', '--bare', '--template=', '--', folder], setting);
}

/** Throws the repository away: the next one is made from the logs and the remote. */
export function removeRepository(folder: string): void {
	rmSync(folder, {recursive: true, force: true});
}

/** The id that git gives to a file, in the kind of ids that a repository has. */
export function blobId(bytes: Uint8Array, like?: string): string {
	return createHash(like?.length === 64 ? 'sha256' : 'sha1')
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest('hex');
}

/** What the configuration of the user or the system says of the user and of ssh. */
async function configurationOf(
	git: (args: readonly string[]) => Promise<Buffer>,
): Promise<ReadonlyMap<string, string>> {
	const names = '^(user\\.(name|email)|core\\.sshcommand)$';
	try {
		const listing = (await git(['config', '-z', '--get-regexp', names])).toString('utf8');
		const lines = listing.split('\0').filter((line) => line.includes('\n'));
		return new Map(
			lines.map((line) => {
				const end = line.indexOf('\n');
				return [line.slice(0, end), line.slice(end + 1)];
			}),
		);
	} catch (error) {
		// It says by its status that there is none.
		if (error instanceof GitError && error.reason === 'failed') return new Map();
		throw error;
	}
}

/** Commits have the user's name where git knows it. */
function identity(
	user: ReadonlyMap<string, string>,
): ReadonlyArray<readonly [name: string, value: string]> {
	if (user.get('user.name') && user.get('user.email')) return [];
	return [
		['user.name', 'newsquiz'],
		['user.email', 'newsquiz@localhost'],
	];
}

/** OpenSSH, told to ask nothing and not to wait for ever; another program is left as the user set it. */
function sshCommand(user: ReadonlyMap<string, string>, {env}: GitSetting): string | undefined {
	const given = env['GIT_SSH_COMMAND'] ?? user.get('core.sshcommand');
	if (given === undefined && env['GIT_SSH']) return undefined;
	const ssh = given ?? 'ssh';
	if (!/^(?:\S*[\\/])?ssh(?:\.exe)?(?:\s|$)/.test(ssh)) return undefined;
	const options = ['BatchMode=yes', 'ConnectTimeout=20', 'ServerAliveInterval=15'];
	return [ssh, ...options.map((option) => `-o ${option}`)].join(' ');
}

function isUnborn(error: unknown): boolean {
	return error instanceof GitError && /couldn't find remote ref/i.test(error.stderr);
}

const raced =
	/\[(?:remote )?rejected\][^\n]*\((?:[^)\n]*(?:fetch first|non-fast-forward|stale info|cannot lock ref|failed to (?:update|lock)|incorrect old value|already exists|reference already))/i;

/** Somebody has pushed since we fetched, or is pushing just now. */
function isRace(error: unknown): boolean {
	return error instanceof GitError && raced.test(`${error.stdout}\n${error.stderr}`);
}
