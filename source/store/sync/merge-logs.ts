import {type LogUnion, readLines, unionLogs} from '../../progress/union-logs.js';
import {isSharedName, type LocalLog, withLinesAdded} from './local-logs.js';
import {STORED_WHOLE} from './git.js';
import {blobId, type TreeEntry} from './repository.js';

/** A device's log in the repository: one file, or several of which each has been full. */
export interface RemoteLog {
	/** In their order. */
	readonly parts: readonly TreeEntry[];
}

/** What one device's log takes to be the same on both sides. */
export interface LogMerge extends LogUnion {
	/** Files to write into the repository, by name. */
	readonly files: ReadonlyMap<string, Buffer>;
	/** Lines in the repository that are no events. */
	readonly damaged: number;
}

/**
 * Bytes from which on a part is full. Git keeps each version of a file, and looks long for what two large ones have in
 * common; servers refuse very large ones.
 */
export const FULL = STORED_WHOLE;

/** No part of ours is near this size. */
export const LARGEST = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

const partName = /^([^.]+)(?:\.([2-9]|[1-9]\d{1,3}))?\.jsonl$/;

/** Sorts the files of the repository by device; what is no log of ours is left out. */
export function groupParts(entries: readonly TreeEntry[]): {
	readonly logs: ReadonlyMap<string, RemoteLog>;
	readonly ignored: readonly TreeEntry[];
} {
	const logs = new Map<string, Array<readonly [number, TreeEntry]>>();
	const ignored: TreeEntry[] = [];
	for (const entry of entries) {
		const [, device = '', number = '1'] = partName.exec(entry.name) ?? [];
		if (!isSharedName(device) || !isFile(entry) || entry.size > LARGEST) {
			ignored.push(entry);
			continue;
		}

		const parts = logs.get(device);
		if (parts) parts.push([Number(number), entry]);
		else logs.set(device, [[Number(number), entry]]);
	}

	return {
		logs: new Map(
			[...logs].map(([device, parts]) => [
				device,
				{parts: parts.sort(([a], [b]) => a - b).map(([, entry]) => entry)},
			]),
		),
		ignored,
	};
}

/** A regular file: no link, no folder, no other repository. */
export function isFile({type, mode}: TreeEntry): boolean {
	return type === 'blob' && mode.startsWith('100');
}

/**
 * Compares a device's log here with the one in the repository. Parts that this home's file holds byte for byte are
 * told by their ids and never read.
 */
export async function mergeLog(
	device: string,
	local: LocalLog | undefined,
	remote: RemoteLog | undefined,
	read: (entry: TreeEntry) => Promise<Buffer>,
): Promise<LogMerge> {
	const {bytes, strays} = local ?? {bytes: Buffer.alloc(0), strays: []};
	const parts = remote?.parts ?? [];
	let known = 0;
	let matched = 0;
	// Where a copy's lines are to be compared with all others, nothing may be passed over.
	if (strays.length === 0) {
		for (const {oid, size} of parts) {
			const end = known + size;
			if (bytes[end - 1] !== NEWLINE || blobId(bytes.subarray(known, end), oid) !== oid) break;
			known = end;
			matched++;
		}
	}

	// The last part may have room for more, so that its bytes are needed in any case.
	const matchedLast = matched === parts.length ? parts.at(-1) : undefined;
	const theirs: string[] = [];
	let damaged = 0;
	let last: Buffer | undefined;
	for (const part of parts.slice(matched)) {
		last = await read(part);
		const found = readLines(last.toString('utf8'));
		for (const line of found.lines) theirs.push(line);
		damaged += found.damaged;
	}

	if (matchedLast) last = bytes.subarray(known - matchedLast.size, known);
	const ours = [...readLines(bytes.subarray(known).toString('utf8')).lines, ...strays];
	const {received, sent} = unionLogs(ours, theirs);
	return {received, sent, files: partsWith(device, parts, last, sent), damaged};
}

/** The parts that change when lines are added to a log. */
function partsWith(
	device: string,
	parts: readonly TreeEntry[],
	last: Buffer | undefined,
	lines: readonly string[],
): ReadonlyMap<string, Buffer> {
	const files = new Map<string, Buffer>();
	if (lines.length === 0) return files;
	const lastNumber = Number(partName.exec(parts.at(-1)?.name ?? '')?.[2] ?? 1);
	let number = parts.length === 0 ? 1 : lastNumber;
	let before: Buffer = Buffer.alloc(0);
	if (last && last.length < FULL) before = last;
	else if (last) number++;
	let size = before.length;
	let pending: string[] = [];
	const close = (): void => {
		const name = number === 1 ? `${device}.jsonl` : `${device}.${number}.jsonl`;
		files.set(name, withLinesAdded(before, pending));
		before = Buffer.alloc(0);
		size = 0;
		pending = [];
		number++;
	};
	for (const line of lines) {
		pending.push(line);
		size += Buffer.byteLength(line) + 1;
		if (size >= FULL) close();
	}

	if (pending.length > 0) close();
	return files;
}
