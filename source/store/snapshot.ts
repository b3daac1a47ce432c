import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {endianness} from 'node:os';
import {isPackedFold} from '../progress/check-packed.js';
import type {Fold} from '../progress/fold.js';
import {
	decodeFold,
	encodeFold,
	packFold,
	SNAPSHOT_ENGINE,
	unpackFold,
} from '../progress/snapshot.js';
import {atomicWrite} from './atomic-write.js';

/** How far a log was folded. */
export interface FoldedLog {
	readonly name: string;
	/** Bytes. */
	readonly length: number;
	/** A hash of what stands just before `length`. */
	readonly tail: string;
}

export interface Snapshot {
	readonly logs: readonly FoldedLog[];
	readonly fold: Fold;
}

interface Header {
	readonly format: 'newsquiz-snapshot';
	readonly engine: string;
	readonly logs: readonly FoldedLog[];
	/** Of all that follows but the fill. */
	readonly sha256: string;
}

/** Numbers are written as this machine keeps them. */
const ENGINE = `${SNAPSHOT_ENGINE}, ${endianness()}`;

const NEWLINE = 0x0a;

/**
 * The snapshot, or `undefined` when there is none that can be used: damaged, cut short, or made by
 * another version. It holds nothing that the logs don't, so it is then simply made anew.
 */
export function readSnapshot(path: string): Snapshot | undefined {
	try {
		const file = readFileSync(path);
		const end = file.indexOf(NEWLINE) + 1;
		const {engine, logs, sha256} = JSON.parse(file.toString('utf8', 0, end)) as Header;
		const body = aligned(file.subarray(end));
		if (engine !== ENGINE || sha256 !== hash(logs, body)) return undefined;
		const packed: unknown = decodeFold(body);
		return areLogs(logs) && isPackedFold(packed) ? {logs, fold: unpackFold(packed)} : undefined;
	} catch {
		return undefined;
	}
}

/** @throws the file system's error; the old snapshot is then still there */
export function writeSnapshot(path: string, {logs, fold}: Snapshot): void {
	const body = encodeFold(packFold(fold));
	const header: Header = {
		format: 'newsquiz-snapshot',
		engine: ENGINE,
		logs,
		sha256: hash(logs, body),
	};
	// So filled that what follows begins at a multiple of 8.
	const line = JSON.stringify(header);
	const fill = ' '.repeat(7 - (Buffer.byteLength(line) % 8));
	atomicWrite(path, Buffer.concat([Buffer.from(`${line}${fill}\n`), body]));
}

function areLogs(value: unknown): value is FoldedLog[] {
	return (
		Array.isArray(value) &&
		(value as Array<Partial<Record<keyof FoldedLog, unknown>> | null>).every(
			(log) =>
				typeof log?.name === 'string' &&
				Number.isSafeInteger(log.length) &&
				typeof log.tail === 'string',
		)
	);
}

/** Bytes that begin at a multiple of 8 in their buffer. */
function aligned(bytes: Uint8Array): Uint8Array {
	return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}

function hash(logs: readonly FoldedLog[], body: Uint8Array): string {
	return createHash('sha256').update(JSON.stringify(logs)).update(body).digest('hex');
}
