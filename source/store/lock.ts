import {randomBytes} from 'node:crypto';
import {
	closeSync,
	linkSync,
	openSync,
	readFileSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import {errorCode} from './error-code.js';

export interface Lock {
	release(): void;
}

interface Holder {
	readonly pid: number;
	/** What tells a process from a later one with the same number, where the system says it. */
	readonly started: string | undefined;
}

// A lock is written right after it is made; one that says nothing for longer was left by a crash.
const WRITING_TAKES = 10_000;

/**
 * Takes a lock that lasts until it is released or its process ends, however it ends: a lock whose
 * process is gone is taken over. `undefined` while a living process holds it, and also when that
 * can't be told: the caller then does without, which costs nothing, while two holders would.
 * @throws the file system's error when the lock file can't be written
 */
export function tryLock(path: string): Lock | undefined {
	const nonce = randomBytes(6).toString('hex');
	const mine = `${JSON.stringify({pid: process.pid, started: startOf(process.pid), nonce})}\n`;
	if (!create(path, mine)) {
		const found = contentsOf(path);
		if (found !== undefined && (isHeld(path, found) || !removeStale(path, found))) return undefined;
		if (!create(path, mine)) return undefined;
	}

	if (contentsOf(path) !== mine) return undefined;
	return {
		release() {
			if (contentsOf(path) === mine) remove(path);
		},
	};
}

/** The number of the process that a lock names. */
export function holderOf(path: string): number | undefined {
	return parse(contentsOf(path) ?? '')?.pid;
}

function create(path: string, contents: string): boolean {
	let file: number;
	try {
		file = openSync(path, 'wx', 0o600);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}

	try {
		writeFileSync(file, contents);
		return true;
	} catch (error) {
		// On a full disk: an empty lock would count as held for a while.
		remove(path);
		throw error;
	} finally {
		closeSync(file);
	}
}

/**
 * Removes a lock that nobody holds. Moving it away first lets only one of several processes do it; if
 * another took the lock over in the meantime, what was moved is that one's, and is put back.
 */
function removeStale(path: string, stale: string): boolean {
	const aside = `${path}.${randomBytes(6).toString('hex')}`;
	try {
		renameSync(path, aside);
		if (contentsOf(aside) === stale) return true;
		linkSync(aside, path);
		return false;
	} catch {
		return false;
	} finally {
		remove(aside);
	}
}

function isHeld(path: string, contents: string): boolean {
	const holder = parse(contents);
	if (!holder) {
		const {mtimeMs} = statSync(path, {throwIfNoEntry: false}) ?? {mtimeMs: Number.NaN};
		return Math.abs(Date.now() - mtimeMs) < WRITING_TAKES;
	}

	try {
		process.kill(holder.pid, 0);
	} catch (error) {
		return errorCode(error) !== 'ESRCH';
	}

	const started = startOf(holder.pid);
	return holder.started === undefined || started === undefined || holder.started === started;
}

function parse(contents: string): Holder | undefined {
	try {
		const {pid, started} = JSON.parse(contents) as Record<string, unknown>;
		if (!Number.isSafeInteger(pid) || (pid as number) <= 0) return undefined;
		return {pid: pid as number, started: typeof started === 'string' ? started : undefined};
	} catch {
		return undefined;
	}
}

/** On Linux: the boot, and the moment of it at which the process started. */
function startOf(pid: number): string | undefined {
	const boot = contentsOf('/proc/sys/kernel/random/boot_id');
	const stat = contentsOf(`/proc/${pid}/stat`);
	// The name of the program, in brackets, may hold anything; 20 fields after it stands the start.
	const started = stat?.slice(stat.lastIndexOf(')')).split(' ')[20];
	return boot && started ? `${boot.trim()} ${started}` : undefined;
}

function contentsOf(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

function remove(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// Gone already.
	}
}
