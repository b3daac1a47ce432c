import {
	closeSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
	readSync,
	writeSync,
} from 'node:fs';
import {readLine} from '../progress/read-event.js';
import {errorCode} from './error-code.js';
import {syncFolder} from './atomic-write.js';
import {dirname} from 'node:path';

const NEWLINE = 0x0a;
const WINDOW = 1 << 16;

/** Whether a log ends in the middle of a line, or without a line's end. */
export function endsWhole(path: string): boolean {
	return withFile(path, 'r', (file) => lastLine(file, 1).bytes.length === 0) ?? true;
}

/**
 * Makes a log end in a whole line after a crash. A last line that only lacks its end gets it; one that
 * was cut short is moved to a file of its own beside the log. Only for the one that may write the log.
 * @returns the path of the file that a cut line was moved to
 * @throws the file system's error; no byte is then lost
 */
export function healLog(path: string): string | undefined {
	return withFile(path, 'r+', (file) => {
		const {start, bytes} = lastLine(file, WINDOW);
		if (bytes.length === 0) return undefined;
		const line = readLine(bytes.toString('utf8'));
		if ('event' in line) {
			writeSync(file, '\n', start + bytes.length);
			fsyncSync(file);
			return undefined;
		}

		const aside = keep(path.replace(/\.jsonl$/, `.torn-${start}`), bytes);
		ftruncateSync(file, start);
		fsyncSync(file);
		return aside;
	});
}

/** What follows the last line end. */
function lastLine(file: number, window: number): {start: number; bytes: Buffer} {
	const {size} = fstatSync(file);
	for (let length = Math.min(window, size); ; length = Math.min(2 * length, size)) {
		const bytes = Buffer.alloc(length);
		const read = readSync(file, bytes, 0, length, size - length);
		const newline = bytes.subarray(0, read).lastIndexOf(NEWLINE);
		if (newline !== -1 || length === size || window === 1) {
			return {start: size - length + newline + 1, bytes: bytes.subarray(newline + 1, read)};
		}
	}
}

/** Writes a file of its own for what is kept, unless a crash came after just that. */
function keep(path: string, bytes: Buffer): string {
	for (let copy = 1; ; copy++) {
		const aside = copy === 1 ? path : `${path}-${copy}`;
		try {
			const file = openSync(aside, 'wx', 0o600);
			try {
				writeSync(file, bytes);
				fsyncSync(file);
			} finally {
				closeSync(file);
			}

			syncFolder(dirname(aside));
			return aside;
		} catch (error) {
			if (errorCode(error) !== 'EEXIST') throw error;
			if (readFileSync(aside).equals(bytes)) return aside;
		}
	}
}

function withFile<T>(path: string, flags: string, use: (file: number) => T): T | undefined {
	let file: number;
	try {
		file = openSync(path, flags);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}

	try {
		return use(file);
	} finally {
		closeSync(file);
	}
}
