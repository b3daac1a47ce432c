import {type ChildProcess, spawn} from 'node:child_process';
import {devNull} from 'node:os';

/** How git is called: with whose environment, and how long it may give no sign of life. */
export interface GitSetting {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Where git runs; also where Windows looks for the program first. */
	readonly cwd: string;
	/** Milliseconds; a minute unless told. */
	readonly patience?: number;
}

/** Bytes from which on git stores a file as it is, rather than look for others that it differs little from. */
export const STORED_WHOLE = 1_000_000;

export interface GitCall {
	/** For its standard input. */
	readonly input?: string | Uint8Array;
	/** Bytes of output from which on it is stopped. */
	readonly limit?: number;
	/** Milliseconds without a sign of life, in place of the setting's. */
	readonly patience?: number;
}

/** A call of git that failed, with what it said in English. */
export class GitError extends Error {
	override readonly name = 'GitError';
	constructor(
		readonly command: string,
		readonly stdout: string,
		readonly stderr: string,
		readonly reason: 'failed' | 'silent' | 'endless',
	) {
		super(`git ${command}: ${stderr.trim() || reason}`);
	}
}

/** There is no git on this computer. */
export class NoGitError extends Error {
	override readonly name = 'NoGitError';
}

const usualPatience = 60_000;
const usualLimit = 64 * 1024 * 1024;

/**
 * What no configuration of the user's, the system's or the repository's may change: nothing is run but git
 * itself and its own transports, nothing is asked, bytes stay what they are.
 */
const fixed: ReadonlyArray<readonly [name: string, value: string]> = [
	['core.hooksPath', devNull],
	['core.fsmonitor', 'false'],
	['core.autocrlf', 'false'],
	['core.attributesFile', devNull],
	['core.askPass', ''],
	['credential.interactive', 'false'],
	['commit.gpgSign', 'false'],
	['push.gpgSign', 'false'],
	['push.followTags', 'false'],
	['push.recurseSubmodules', 'no'],
	['fetch.recurseSubmodules', 'no'],
	['fetch.prune', 'false'],
	['gc.auto', '0'],
	['maintenance.auto', 'false'],
	['init.defaultBranch', 'main'],
	['core.bigFileThreshold', String(STORED_WHOLE)],
	['protocol.ext.allow', 'never'],
	['http.lowSpeedLimit', '100'],
	['http.lowSpeedTime', '45'],
];

/** Variables of git's that the user sets to reach a server; all others (a repository, a work tree, an index) are not for us. */
const wanted =
	/^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|PROXY_\w+|HTTP_\w+|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Never a question, in whatever window; and messages in the one language that is read here. */
const silence = {
	GIT_TERMINAL_PROMPT: '0',
	GIT_ASKPASS: '',
	SSH_ASKPASS: '',
	SSH_ASKPASS_REQUIRE: 'never',
	GCM_INTERACTIVE: 'never',
	GIT_ALLOW_PROTOCOL: 'http:https:ssh:git:file',
	GIT_NO_REPLACE_OBJECTS: '1',
	GIT_OPTIONAL_LOCKS: '0',
	GIT_DEFAULT_HASH: 'sha1',
	LC_ALL: 'C',
	LANGUAGE: 'C',
} as const;

/** The environment that git runs in. */
export function gitEnvironment(
	env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
	const kept = Object.entries(env).filter(
		(entry): entry is [string, string] =>
			entry[1] !== undefined && (!/^GIT_/i.test(entry[0]) || wanted.test(entry[0])),
	);
	return {...Object.fromEntries(kept), ...silence};
}

/**
 * Runs the system's git and answers with its standard output.
 * @param settings further configuration of this one call
 * @throws GitError, NoGitError
 */
export async function runGit(
	args: readonly string[],
	setting: GitSetting,
	call: GitCall = {},
	settings: ReadonlyArray<readonly [name: string, value: string]> = [],
): Promise<Buffer> {
	const command = args.find((word) => !word.startsWith('-')) ?? '';
	const options = [...fixed, ...settings].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const child = spawn('git', ['--no-pager', ...options, ...args], {
		cwd: setting.cwd,
		env: gitEnvironment(setting.env),
		shell: false,
		windowsHide: true,
		stdio: ['pipe', 'pipe', 'pipe'],
		// A session of its own has no terminal that a question could be asked on, and ends as one.
		detached: process.platform !== 'win32',
	});
	const unwatch = endWithUs(child);
	const out: Buffer[] = [];
	const errors: Buffer[] = [];
	let size = 0;
	let reason: GitError['reason'] = 'failed';
	const stop = (why: GitError['reason']): void => {
		reason = why;
		end(child);
	};

	const patience = call.patience ?? setting.patience ?? usualPatience;
	let timer = setTimeout(stop, patience, 'silent');
	const heard = (): void => {
		clearTimeout(timer);
		timer = setTimeout(stop, patience, 'silent');
	};

	child.stdout.on('data', (chunk: Buffer) => {
		heard();
		size += chunk.length;
		if (size > (call.limit ?? usualLimit)) stop('endless');
		else out.push(chunk);
	});
	child.stderr.on('data', (chunk: Buffer) => {
		heard();
		errors.push(chunk);
		// Its progress is of no use; what it says at last is.
		if (errors.length > 1000) errors.splice(0, 500);
	});
	child.stdin.on('error', () => {
		// It ended before it had read all; its exit status says why.
	});
	child.stdin.end(call.input);
	try {
		const status = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		if (status === 0) return Buffer.concat(out);
		throw new GitError(
			command,
			Buffer.concat(out).toString('utf8'),
			Buffer.concat(errors).toString('utf8'),
			reason,
		);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			throw new NoGitError('git', {cause: error});
		}
		throw error;
	} finally {
		clearTimeout(timer);
		unwatch();
	}
}

/** Ends a call with the transports that it has started. */
function end(child: ChildProcess): void {
	try {
		if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
		else process.kill(-child.pid, 'SIGKILL');
	} catch {
		// It has just ended.
	}
}

/** Ctrl+C does not reach a session of its own, so it is passed on. */
function endWithUs(child: ChildProcess): () => void {
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const unwatch = (): void => {
		for (const signal of signals) process.off(signal, pass);
	};
	const pass = (signal: NodeJS.Signals): void => {
		end(child);
		unwatch();
		process.kill(process.pid, signal);
	};
	for (const signal of signals) process.once(signal, pass);
	return unwatch;
}
