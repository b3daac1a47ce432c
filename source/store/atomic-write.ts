import {randomBytes} from 'node:crypto';
import {
	closeSync,
	fchmodSync,
	fsyncSync,
	openSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {filePieces} from './file-pieces.js';

/** What Windows answers for a moment while a virus scanner or an indexer holds the file open. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
const attempts = 8;

/**
 * Writes a file so that whoever reads it, even after a crash or a power cut, finds the old contents or the
 * new, never a mixture: a temporary file in the same folder, fsync, rename, fsync of the folder.
 * The folder has to exist. A symbolic link in the file's place is replaced, not followed.
 * @param options.mode permissions of the file, private to the user unless told
 * @throws the file system's error; nothing is then left behind and the old file is untouched
 */
export function atomicWrite(
	path: string,
	contents: string | Uint8Array,
	options: {readonly mode?: number} = {},
): void {
	writeAtomically(path, options.mode ?? 0o600, (file) => writeFileSync(file, contents));
}

/**
 * Writes a file that the user named for what a command gives. What is no file, such as a device or a pipe, is written
 * to: a file in its place would take it away from everybody.
 * @throws the file system's error; nothing is then left behind, and a file that was there is untouched
 */
export function writeNamed(path: string, contents: string | Uint8Array, mode = 0o644): void {
	const there = statSync(path, {throwIfNoEntry: false});
	if (there && !there.isFile() && !there.isDirectory()) writeFileSync(path, contents);
	else atomicWrite(path, contents, {mode});
}

/**
 * Copies a file in the same way; the copy is private to the user.
 * @throws the file system's error; nothing is then left behind and the old file is untouched
 */
export function atomicCopy(from: string, to: string): void {
	writeAtomically(to, 0o600, (file) => {
		for (const piece of filePieces(from)) writeFileSync(file, piece);
	});
}

/** What a file is called until it is whole: a crash may leave one behind. */
export function temporaryName(path: string): string {
	return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a file has such a name. */
export function isTemporary(name: string): boolean {
	return /^\..+\.[a-f0-9]{12}\.tmp$/.test(name);
}

function writeAtomically(path: string, mode: number, fill: (file: number) => void): void {
	const temporary = temporaryName(path);
	try {
		const file = openSync(temporary, 'wx', mode);
		try {
			fill(file);
			if (process.platform !== 'win32') fchmodSync(file, mode);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renamePatiently(temporary, path);
	} catch (error) {
		removeIfThere(temporary);
		throw error;
	}
	syncFolder(dirname(path));
}

/** Makes creations and renames in a folder outlast a power cut, where the system can. */
export function syncFolder(folder: string): void {
	// Windows cannot open a folder, and some network file systems cannot fsync one.
	try {
		const handle = openSync(folder, 'r');
		try {
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
	} catch {
		// The rename has happened; only its durability is left to the system.
	}
}

function renamePatiently(from: string, to: string): void {
	for (let attempt = 1; ; attempt++) {
		try {
			renameSync(from, to);
			return;
		} catch (error) {
			const isPassing =
				process.platform === 'win32' && passing.has((error as NodeJS.ErrnoException).code ?? '');
			if (!isPassing || attempt === attempts) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * 2 ** attempt);
		}
	}
}

function removeIfThere(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// It was never made, or has been renamed.
	}
}
