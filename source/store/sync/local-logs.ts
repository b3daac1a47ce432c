import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeviceName} from '../../deck/deck-id.js';
import {readLine} from '../../progress/read-event.js';
import {readLines} from '../../progress/union-logs.js';
import {atomicWrite} from '../atomic-write.js';
import {claimedDevices} from '../device.js';
import {errorCode} from '../error-code.js';
import {logName, logNames} from '../log-files.js';
import type {HomePaths} from '../paths.js';
import {unreadableLog} from '../progress-messages.js';

const NEWLINE = 0x0a;

/** What a home holds of one device's log. */
export interface LocalLog {
	/** The whole file `<device>.jsonl`; empty if there is none. */
	readonly bytes: Buffer;
	/** Lines of the device that stand in files of other names: copies that a program kept when it could not merge. */
	readonly strays: readonly string[];
}

/** A device's log as devices share it: the part of the name before `.jsonl`, the same on every file system. */
const shared = /^[a-z0-9_-]{1,64}$/;

/** Whether a name may stand for a device's log on every file system. */
export function isSharedName(name: string): boolean {
	return shared.test(name) && !isDeviceName(name);
}

/** Where lines go whose device can't be told: records of a newer version. */
const unplaced = 'unplaced';

/**
 * Reads all logs of a home, by device.
 * @throws UserError when one can't be read
 */
export function readLocalLogs({reviews}: HomePaths): Map<string, LocalLog> {
	const files = new Map<string, Buffer>();
	const strays = new Map<string, string[]>();
	for (const name of logNames(reviews)) {
		const bytes = readFile(join(reviews, name));
		const device = name.replace(/\.jsonl$/, '');
		if (isSharedName(device)) {
			files.set(device, bytes);
			continue;
		}

		for (const line of readLines(bytes.toString('utf8')).lines) {
			const owner = ownerOf(line);
			const lines = strays.get(owner);
			if (lines) lines.push(line);
			else strays.set(owner, [line]);
		}
	}

	return new Map(
		[...new Set([...files.keys(), ...strays.keys()])].map((device) => [
			device,
			{bytes: files.get(device) ?? Buffer.alloc(0), strays: strays.get(device) ?? []},
		]),
	);
}

/**
 * Adds lines that another device has sent. No byte that a file has is ever changed, and no log that a process may be
 * writing is touched: what can't go to the end of the device's own file goes to one beside it.
 * @throws the file system's error; nothing is then changed
 */
export function addReceived(paths: HomePaths, device: string, lines: readonly string[]): void {
	const {reviews} = paths;
	const name = logName(device);
	const path = join(reviews, name);
	// Where letter case does not count, another file may be meant by this name.
	const isTaken = logNames(reviews).some(
		(other) => other !== name && other.toLowerCase() === name.toLowerCase(),
	);
	const isWritten = claimedDevices(paths.devices).has(device);
	if (!isTaken && !isWritten) {
		const grown = grow(readFile(path), lines);
		if (grown) {
			atomicWrite(path, grown);
			return;
		}
	}

	const aside = join(reviews, logName(`${device}.sync`));
	atomicWrite(aside, withLinesAdded(readFile(aside), lines));
}

/** A log's bytes with lines after them. */
export function withLinesAdded(bytes: Buffer, lines: readonly string[]): Buffer {
	const end = bytes.length === 0 || bytes.at(-1) === NEWLINE ? '' : '\n';
	return Buffer.concat([bytes, Buffer.from(end + lines.map((line) => `${line}\n`).join(''))]);
}

/** A log with lines at its end, if all its bytes can stay: a last line that was cut short has to be among them. */
function grow(bytes: Buffer, lines: readonly string[]): Buffer | undefined {
	const whole = bytes.lastIndexOf(NEWLINE) + 1;
	const tail = bytes.subarray(whole);
	const isTorn = tail.length > 0 && 'damaged' in readLine(tail.toString('utf8'));
	if (!isTorn) return withLinesAdded(bytes, lines);
	const mended = withLinesAdded(bytes.subarray(0, whole), lines);
	return mended.subarray(0, bytes.length).equals(bytes) ? mended : undefined;
}

/** The shared name of the log that a line belongs to. */
function ownerOf(line: string): string {
	const read = readLine(line);
	const device = 'event' in read ? read.event.device.toLowerCase() : unplaced;
	return isSharedName(device) ? device : unplaced;
}

/** @returns no bytes if there is no such file */
function readFile(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
		throw unreadableLog(path, error);
	}
}
