import {closeSync, openSync, readSync} from 'node:fs';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import type {Fit} from '../progress/fits.js';
import {type Ahead, aheadOf} from '../progress/fold.js';
import {compare, type Position} from '../progress/order.js';
import {readLine} from '../progress/read-event.js';
import type {Undo} from '../progress/taken-back.js';
import {chunks, logReader, MAX_LINE, NEWLINE, readLog, textAt} from './log-files.js';
import {sizeOf} from './own-log.js';
import {unreadableLog} from './progress-messages.js';

type AnyEvent = LogEvent | UnknownEvent;

/** A log that can be folded without being held in memory. */
export interface LogStream {
	/** What of it has to be known before the fold comes to it. */
	readonly ahead: Ahead;
	/** Its events in the order of the fold. Only when all were read do the other fields hold. */
	events(): Iterable<AnyEvent>;
	/** Whether {@link events} were in order; else the next reading has them so. */
	readonly isInOrder: boolean;
	readonly damaged: number;
	/** Bytes of the file that were understood. */
	readonly length: number;
}

/** A log so small is simply held. */
const SMALL = 1 << 20;

/**
 * Opens a log to be folded from its first line. What is added to it from now on is not looked at.
 * @throws UserError when the file can't be read
 */
export function streamLog(path: string): LogStream {
	const size = sizeOf(path);
	return size <= SMALL ? heldLog(path) : largeLog(path, size);
}

function heldLog(path: string): LogStream {
	const {events, damaged, length} = readLog(path);
	return {
		ahead: aheadOf(events),
		events: () => [...events].sort(compare),
		isInOrder: true,
		damaged,
		length,
	};
}

function largeLog(path: string, size: number): LogStream {
	let isInOrder = true;
	let damaged = 0;
	let length = 0;
	return {
		ahead: aheadIn(path, size),
		events: () => (isInOrder ? asWritten() : sorted(path, size)),
		get isInOrder() {
			return isInOrder;
		},
		get damaged() {
			return damaged;
		},
		get length() {
			return length;
		},
	};

	function* asWritten(): Generator<AnyEvent> {
		const reader = logReader();
		let last: AnyEvent | undefined;
		const events = function* (): Generator<AnyEvent> {
			for (const chunk of chunks(path, 0, size)) {
				reader.push(chunk);
				yield* reader.take();
			}

			const end = reader.end();
			({damaged, length} = end);
			yield* end.events;
		};

		for (const event of events()) {
			if (last && compare(last, event) > 0) isInOrder = false;
			last = event;
			yield event;
		}
	}
}

/** Lines that can say nothing of what comes before them are not looked into. */
function aheadIn(path: string, size: number): Ahead {
	const reader = logReader(0, isAhead);
	const undos: Undo[] = [];
	const fits: Fit[] = [];
	const add = (events: readonly AnyEvent[]): void => {
		const ahead = aheadOf(events);
		for (const {device, n, target} of ahead.undos) undos.push({device, n, target});
		for (const fit of ahead.fits) fits.push(fit);
	};

	for (const chunk of chunks(path, 0, size)) {
		reader.push(chunk);
		add(reader.take());
	}

	add(reader.end().events);
	return {undos, fits};
}

/** Whether a line has one of the words that such an event has, or an escaped letter of it. */
function isAhead(line: string): boolean {
	return line.includes('undo') || line.includes('parameters') || line.includes('\\u');
}

/** The events of a log in the order of the fold, whatever order they stand in: found by an index and read one by one. */
function* sorted(path: string, size: number): Generator<AnyEvent> {
	const places = placesIn(path, size).sort(compare);
	let file: number | undefined;
	try {
		file = openSync(path, 'r');
		for (const {start, end} of places) {
			const bytes = Buffer.allocUnsafe(end - start);
			const read = readSync(file, bytes, 0, bytes.length, start);
			const line = readLine(textAt(start, bytes.subarray(0, read)));
			if ('event' in line) yield line.event;
		}
	} catch (error) {
		throw unreadableLog(path, error);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** Where an event stands in a file, in bytes. */
interface Place extends Position {
	readonly start: number;
	readonly end: number;
}

function placesIn(path: string, size: number): Place[] {
	const places: Place[] = [];
	const devices = new Map<string, string>();
	let start = 0;
	let rest: Buffer = Buffer.alloc(0);
	const take = (bytes: Buffer, end: number): void => {
		const line = readLine(textAt(start, bytes));
		if (!('event' in line)) return;
		const {at, n} = line.event;
		// One string for all events of a device.
		const device = devices.get(line.event.device) ?? line.event.device;
		devices.set(device, device);
		places.push({at, device, n, start, end});
	};

	for (const chunk of chunks(path, 0, size)) {
		const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
		let from = 0;
		for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
			take(bytes.subarray(from, end), start + end - from);
			start += end + 1 - from;
			from = end + 1;
		}

		rest = Buffer.from(bytes.subarray(from));
		if (rest.length > MAX_LINE) {
			start += rest.length;
			rest = Buffer.alloc(0);
		}
	}

	take(rest, start + rest.length);
	return places;
}
