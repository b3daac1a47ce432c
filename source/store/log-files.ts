import {createHash} from 'node:crypto';
import {closeSync, fstatSync, openSync, readdirSync, readSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import {readLine} from '../progress/read-event.js';
import {errorCode} from './error-code.js';
import {unreadableLog} from './progress-messages.js';

const EXTENSION = '.jsonl';
const CHUNK = 1 << 20;
/** No line of ours is that long. */
export const MAX_LINE = 1 << 20;
export const NEWLINE = 0x0a;
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

/** Takes a log piece by piece. */
export interface LogReader {
	/** A piece of the log, which may begin and end anywhere in a line. */
	push(piece: Buffer): void;
	/** The events of the pieces so far, which the reader then holds no longer. */
	take(): ReadonlyArray<LogEvent | UnknownEvent>;
	end(): LogPart;
}

/**
 * Reads a log that comes in pieces: memory holds its events, never the file.
 * @param from bytes of the log that come before the first piece
 * @param isWanted lines that are not are passed over
 */
export function logReader(from = 0, isWanted: (line: string) => boolean = () => true): LogReader {
	let events: Array<LogEvent | UnknownEvent> = [];
	let damaged = 0;
	let length = from;
	let rest: Buffer = Buffer.alloc(0);
	const read = (text: string): boolean => {
		if (!isWanted(text)) return true;
		const line = readLine(text);
		if ('event' in line) events.push(line.event);
		return !('damaged' in line);
	};

	return {
		push(piece) {
			const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
			const end = bytes.lastIndexOf(NEWLINE) + 1;
			if (end > 0) {
				for (const line of textAt(length, bytes.subarray(0, end - 1)).split('\n')) {
					if (!read(line)) damaged++;
				}

				length += end;
			}

			rest = Buffer.from(bytes.subarray(end));
			if (rest.length > MAX_LINE) {
				// Given up piece by piece rather than held.
				damaged++;
				length += rest.length;
				rest = Buffer.alloc(0);
			}
		},
		take() {
			const taken = events;
			events = [];
			return taken;
		},
		end() {
			// A last line without its end counts if it is whole: only the end was lost.
			const isTorn = rest.length > 0 && !read(textAt(length, rest));
			return {events, damaged, length: isTorn ? length : length + rest.length, isTorn};
		},
	};
}

/** What stands at a place of a log, without the mark that some editors put before a file's first byte. */
export function textAt(start: number, bytes: Buffer): string {
	const text = bytes.toString('utf8');
	return start === 0 ? text.replace(/^\uFEFF/, '') : text;
}

/**
 * Reads a log from a byte on.
 * @throws UserError when the file can't be read
 */
export function readLog(path: string, from = 0): LogPart {
	const reader = logReader(from);
	for (const chunk of chunks(path, from)) reader.push(chunk);
	return reader.end();
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

/**
 * The bytes of a log in pieces.
 * @param to where to stop, though it may have grown; its end unless told
 * @throws UserError when the file can't be read
 */
export function* chunks(
	path: string,
	from: number,
	to = Number.POSITIVE_INFINITY,
): Generator<Buffer> {
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
			const size = Math.min(CHUNK, Math.min(to, fstatSync(file).size) - position);
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
