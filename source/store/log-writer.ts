import {closeSync, fsyncSync, openSync, statSync, truncateSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';
import {syncFolder} from './atomic-write.js';

/** The one writer of a device's log. */
export interface LogWriter {
	/** Bytes of the log, as this writer left it. */
	readonly size: number;
	/** Whether the log is no longer as this writer left it: replaced, removed, or written by another. */
	hasChanged(): boolean;
	/**
	 * Adds one line, without its end, and returns when it is on the disk.
	 * @throws the file system's error; the log is then as before
	 */
	append(line: string): void;
	close(): void;
}

/** Opens a log, which ends in a whole line, to add to it; it is made if it isn't there. */
export function openLogWriter(path: string): LogWriter {
	const isNew = statSync(path, {throwIfNoEntry: false}) === undefined;
	const file = openSync(path, 'a', 0o600);
	if (isNew) syncFolder(dirname(path));
	const {ino, size: found} = statSync(path, {bigint: true});
	let size = Number(found);
	return {
		get size() {
			return size;
		},
		hasChanged() {
			const now = statSync(path, {bigint: true, throwIfNoEntry: false});
			return now?.ino !== ino || Number(now.size) !== size;
		},
		append(line) {
			const bytes = Buffer.from(`${line}\n`, 'utf8');
			try {
				// One call writes it all, unless the disk fills up: the next call then says so.
				for (let written = 0; written < bytes.length;) {
					written += writeSync(file, bytes, written);
				}

				fsyncSync(file);
			} catch (error) {
				cutBack(path, size);
				throw error;
			}

			size += bytes.length;
		},
		close() {
			closeSync(file);
		},
	};
}

/** Takes back what a failed write left. If even that fails, {@link LogWriter.hasChanged} will tell. */
function cutBack(path: string, size: number): void {
	try {
		truncateSync(path, size);
	} catch {
		// The error of the write says it all.
	}
}
