import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Fold} from '../progress/fold.js';
import {packFold, type PackedFold, SNAPSHOT_ENGINE, unpackFold} from '../progress/snapshot.js';
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
	readonly sha256: string;
}

/**
 * The snapshot, or `undefined` when there is none that can be used: damaged, cut short, or made by
 * another version. It holds nothing that the logs don't, so it is then simply made anew.
 */
export function readSnapshot(path: string): Snapshot | undefined {
	try {
		const file = readFileSync(path, 'utf8');
		const end = file.indexOf('\n');
		const header = JSON.parse(file.slice(0, end)) as Header;
		const body = file.slice(end + 1);
		if (header.engine !== SNAPSHOT_ENGINE || header.sha256 !== hash(body)) return undefined;
		const {logs, fold} = JSON.parse(body) as {logs: FoldedLog[]; fold: PackedFold};
		return {logs, fold: unpackFold(fold)};
	} catch {
		return undefined;
	}
}

/** @throws the file system's error; the old snapshot is then still there */
export function writeSnapshot(path: string, {logs, fold}: Snapshot): void {
	const body = JSON.stringify({logs, fold: packFold(fold)});
	const header: Header = {
		format: 'newsquiz-snapshot',
		engine: SNAPSHOT_ENGINE,
		sha256: hash(body),
	};
	atomicWrite(path, `${JSON.stringify(header)}\n${body}`);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
