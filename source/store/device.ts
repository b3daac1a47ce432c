import {createHash, randomBytes} from 'node:crypto';
import {
	closeSync,
	fstatSync,
	fsyncSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {syncFolder} from './atomic-write.js';
import {holderOf, type Lock, tryLock} from './lock.js';
import {readableNamesIn} from './names-in.js';

export interface OwnDevice {
	readonly id: string;
	/** Where the id stands. */
	readonly path: string;
}

/** A device id that this process alone may write under, until it lets go of it. */
export interface Claim extends OwnDevice {
	readonly lock: Lock;
}

// More processes than this do not study on one home at once; the limit only ends the search.
const MAX_SLOTS = 64;

/**
 * Claims a device id for this process. A machine has one id for each process that writes at the same
 * time, used again by the next: the first that no living process holds. Each id has a file that says
 * it and, beside it, a lock.
 *
 * An id belongs to one machine and one copy of the home. Its file is named for the machine and holds
 * its own time of birth, which no copy and no restored backup shares: then a new id begins, so that
 * no (device, n) is ever given twice. Where a disk is cloned with all its times, and with the machine's
 * name, nothing can tell; the fold then keeps both events of one identity and reports them.
 * @param folder exists and can be written to
 * @throws the file system's error
 */
export function claimDevice(folder: string): Claim {
	const machine = machineName();
	for (let slot = 1; slot <= MAX_SLOTS; slot++) {
		const path = join(folder, `${machine}-${slot}.json`);
		const lock = tryLock(lockOf(path));
		if (!lock) continue;
		try {
			return {id: readDevice(path) ?? createDevice(path), path, lock};
		} catch (error) {
			lock.release();
			throw error;
		}
	}

	// No file says this id, so that nobody else can come to it.
	return {id: newId(), path: join(folder, 'none'), lock: {release() {}}};
}

/**
 * Does something that only the writer of a device's log may do, unless a living process is that writer.
 * @returns whether it was done
 * @throws the file system's error
 */
export function asDevice({path}: OwnDevice, use: () => void): boolean {
	const lock = tryLock(lockOf(path));
	if (!lock) return false;
	try {
		use();
		return true;
	} finally {
		lock.release();
	}
}

/** Ends a device id: the next claim begins a new one. Its log stays what it is. */
export function retireDevice({path}: OwnDevice): void {
	rmSync(path, {force: true});
}

/** All ids of this machine, which nobody writes under until they are released. */
export interface HeldDevices {
	/** Whether an id is among them. */
	holds(device: OwnDevice): boolean;
	/** Ends them all. */
	retire(): void;
	release(): void;
}

/** A living process writes under one of the ids. */
export interface BusyDevices {
	/** Its number, where its lock says it. */
	readonly writer: number | undefined;
}

/**
 * Holds all ids that this machine has in this copy of the home, unless a living process writes under one.
 * @throws the file system's error
 */
export function holdDevices(folder: string): HeldDevices | BusyDevices {
	const devices = ownDevices(folder);
	const locks: Lock[] = [];
	const release = (): void => {
		for (const lock of locks.splice(0)) lock.release();
	};
	try {
		for (const {path} of devices) {
			const lock = tryLock(lockOf(path));
			if (!lock) {
				release();
				return {writer: holderOf(lockOf(path))};
			}

			locks.push(lock);
		}
	} catch (error) {
		release();
		throw error;
	}

	return {
		holds: ({id}) => devices.some((device) => device.id === id),
		retire() {
			for (const device of devices) retireDevice(device);
			if (devices.length > 0) syncFolder(folder);
		},
		release,
	};
}

/** The ids that this machine has in this copy of the home. */
export function ownDevices(folder: string): OwnDevice[] {
	const prefix = `${machineName()}-`;
	return readableNamesIn(folder)
		.filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
		.flatMap((name) => {
			const path = join(folder, name);
			const id = readDevice(path);
			return id === undefined ? [] : [{id, path}];
		});
}

/**
 * All ids that a process may be writing under in this home, whatever machine it runs on: a home may be shared by
 * several, and may have been copied.
 */
export function claimedDevices(folder: string): Set<string> {
	return new Set(
		readableNamesIn(folder)
			.filter((name) => name.endsWith('.json'))
			.flatMap((name) => deviceIn(join(folder, name))?.device ?? []),
	);
}

/** What tells this machine from others, without saying which it is. */
export function machineName(): string {
	const machineId = (() => {
		try {
			return readFileSync('/etc/machine-id', 'utf8').trim();
		} catch {
			return '';
		}
	})();
	return createHash('sha256').update(`${hostname()}\n${machineId}`).digest('hex').slice(0, 12);
}

function readDevice(path: string): string | undefined {
	const found = deviceIn(path);
	const stat = statSync(path, {bigint: true, throwIfNoEntry: false});
	return found && stat && found.born === birth(stat) ? found.device : undefined;
}

function deviceIn(path: string): {readonly device: string; readonly born: unknown} | undefined {
	try {
		const {device, born} = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
		return typeof device === 'string' && /^[a-f0-9]{16}$/.test(device) ? {device, born} : undefined;
	} catch {
		return undefined;
	}
}

/** Written once and never again, so that even a file system that knows only the last change tells its birth. */
function createDevice(path: string): string {
	const device = newId();
	rmSync(path, {force: true});
	const file = openSync(path, 'wx', 0o600);
	try {
		const born = birth(fstatSync(file, {bigint: true}));
		writeSync(file, `${JSON.stringify({device, born})}\n`);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}

	syncFolder(join(path, '..'));
	return device;
}

/**
 * Linux may give a new file the number of a deleted one, and some file systems renumber theirs with
 * every mount, but a time of birth stays; macOS copies times of birth, but never a number.
 */
function birth({birthtimeMs, ino}: {birthtimeMs: bigint; ino: bigint}): string {
	if (birthtimeMs === 0n) return `inode ${ino}`;
	return process.platform === 'linux' ? `${birthtimeMs}` : `${birthtimeMs} inode ${ino}`;
}

function lockOf(path: string): string {
	return path.replace(/\.json$/, '.lock');
}

function newId(): string {
	return randomBytes(8).toString('hex');
}
