import {createHash} from 'node:crypto';
import {closeSync, fstatSync, openSync, readdirSync, readSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import {readLine} from '../progress/read-event.js';
import {errorCode} from './error-code.js';
import {unreadableLog} from './progress-messages.js';

const EXTENSION = '.jsonl';
const CHUNK = 1 << 20;
const MAX_LINE = 1 << 20;
const NEWLINE = 0x0a;
const TAIL = 4096;

export function logName(device: string): string {
	return `${device}${EXTENSION}`;
}

/**
 * The names of the logs in a folder, in a fixed order. Whatever its name, a file of the right kind is
 * read: programs that sync folders keep what they can't merge under names of their own, and an event
 * says itself whose it is.
 */
export function logNames(folder: string): string[] {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return [];
		throw unreadableLog(folder, error);
	}

	return names
		.filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'))
		.filter((name) => statSync(join(folder, name), {throwIfNoEntry: false})?.isFile() ?? false)
		.sort();
}

export interface LogPart {
	readonly events: ReadonlyArray<LogEvent | UnknownEvent>;
	/** Lines that are no events. */
	readonly damaged: number;
	/** Bytes of the file that were understood, `from` included: all but a line that is not whole. */
	readonly length: number;
	/** Whether what follows `length` is the beginning of a line. */
	readonly isTorn: boolean;
}

/**
 * Reads a log from a byte on, in pieces: memory holds its events, never the file.
 * @throws UserError when the file can't be read
 */
export function readLog(path: string, from = 0): LogPart {
	const events: Array<LogEvent | UnknownEvent> = [];
	let damaged = 0;
	let length = from;
	let rest: Buffer = Buffer.alloc(0);
	const take = (bytes: Buffer): boolean => {
		const text = bytes.toString('utf8');
		const line = readLine(length === 0 ? text.replace(/^\uFEFF/, '') : text);
		if ('event' in line) events.push(line.event);
		return !('damaged' in line);
	};

	for (const chunk of chunks(path, from)) {
		const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
		let start = 0;
		for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
			if (!take(bytes.subarray(start, end))) damaged++;
			length += end + 1 - start;
			start = end + 1;
		}

		rest = Buffer.from(bytes.subarray(start));
		if (rest.length > MAX_LINE) {
			// No line of ours is that long: give it up piece by piece rather than hold it.
			damaged++;
			length += rest.length;
			rest = Buffer.alloc(0);
		}
	}

	// A last line without its end counts if it is whole: only the end was lost.
	const isTorn = rest.length > 0 && !take(rest);
	return {events, damaged, length: isTorn ? length : length + rest.length, isTorn};
}

/** What a log holds just before a byte, as a hash; `undefined` if the log is shorter or can't be read. */
export function hashTail(path: string, length: number): string | undefined {
	try {
		const file = openSync(path, 'r');
		try {
			if (fstatSync(file).size < length) return undefined;
			const bytes = Buffer.alloc(Math.min(TAIL, length));
			const read = readSync(file, bytes, 0, bytes.length, length - bytes.length);
			return createHash('sha256').update(bytes.subarray(0, read)).digest('hex');
		} finally {
			closeSync(file);
		}
	} catch {
		return undefined;
	}
}

function* chunks(path: string, from: number): Generator<Buffer> {
	let file: number;
	try {
		file = openSync(path, 'r');
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return;
		throw unreadableLog(path, error);
	}

	try {
		let position = from;
		for (;;) {
			const size = Math.min(CHUNK, fstatSync(file).size - position);
			if (size <= 0) return;
			const bytes = Buffer.allocUnsafe(size);
			const read = readSync(file, bytes, 0, size, position);
			if (read === 0) return;
			position += read;
			yield bytes.subarray(0, read);
		}
	} catch (error) {
		throw unreadableLog(path, error);
	} finally {
		closeSync(file);
	}
}
