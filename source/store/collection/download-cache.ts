import {createHash} from 'node:crypto';
import {
	closeSync,
	constants,
	ftruncateSync,
	fstatSync,
	lstatSync,
	openSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {atomicWrite} from '../atomic-write.js';
import {makeFolder} from '../paths.js';

/** By what a server tells whether something has changed. */
export interface Validators {
	readonly etag?: string;
	readonly lastModified?: string;
}

/** What was downloaded before. */
export interface Stored extends Validators {
	readonly bytes: Uint8Array;
	readonly sha256: string;
	/** Where it was found in the end: what is relative in it is meant from there. */
	readonly url: string;
}

/** The beginning of something whose rest did not come. */
export interface Begun extends Validators {
	readonly bytes: Uint8Array;
}

/** Takes down what comes, so that a cut loses nothing. */
export interface PartWriter {
	write(piece: Uint8Array): void;
	close(): void;
}

/** Downloads by their address. All of it can be lost at any time, and what is damaged counts as lost. */
export interface DownloadCache {
	whole(address: string): Stored | undefined;
	/** Something whole with this hash, wherever it was found. */
	withHash(sha256: string): Uint8Array | undefined;
	begun(address: string): Begun | undefined;
	/**
	 * Begins to take down after so many bytes of what there is already.
	 * @returns undefined where it can't be kept
	 */
	take(address: string, validators: Validators, after: number): PartWriter | undefined;
	/** Keeps the whole, in place of what was begun. */
	keep(address: string, stored: Omit<Stored, 'sha256'>): void;
	/** Forgets what was begun. */
	drop(address: string): void;
	/** Forgets what is known of an address. */
	forget(address: string): void;
}

/** Bytes that it may take on the disk; the oldest go first. */
const most = 64 * 1024 * 1024;

const version = 1;

/** Opens the cache in a folder, which is made when it is needed. */
export function openDownloadCache(folder: string): DownloadCache {
	const pathOf = (address: string, ending: string): string =>
		join(folder, `${hash(address).slice(0, 32)}.${ending}`);
	const about = (path: string): Record<string, unknown> | undefined => {
		try {
			const value: unknown = JSON.parse(readPlain(path)?.toString('utf8') ?? '');
			const isOurs = typeof value === 'object' && value !== null && 'v' in value;
			return isOurs && value.v === version ? value : undefined;
		} catch {
			return undefined;
		}
	};
	const quietly = (act: () => void): void => {
		try {
			act();
		} catch {
			// Without a cache everything is only downloaded once more.
		}
	};
	const drop = (address: string): void => {
		for (const ending of ['part', 'part.json']) {
			quietly(() => rmSync(pathOf(address, ending), {force: true}));
		}
	};
	return {
		whole(address) {
			const known = about(pathOf(address, 'json'));
			const sha256 = textOf(known?.['sha256']);
			const url = textOf(known?.['url']);
			if (!known || sha256 === undefined || url === undefined) return undefined;
			const bytes = readPlain(join(folder, `${sha256}.body`));
			if (!bytes || hash(bytes) !== sha256) return undefined;
			return {bytes, sha256, url, ...validatorsIn(known)};
		},

		withHash(sha256) {
			if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
			const bytes = readPlain(join(folder, `${sha256}.body`));
			return bytes && hash(bytes) === sha256 ? bytes : undefined;
		},

		begun(address) {
			const known = about(pathOf(address, 'part.json'));
			const bytes = known && readPlain(pathOf(address, 'part'));
			if (!bytes || bytes.length === 0) return undefined;
			return {bytes, ...validatorsIn(known)};
		},

		take(address, {etag, lastModified}, after) {
			try {
				makeFolder(folder);
				const path = pathOf(address, 'part');
				atomicWrite(pathOf(address, 'part.json'), JSON.stringify({v: version, etag, lastModified}));
				const file = openSync(
					path,
					// Windows knows no links of this kind.
					constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0),
					0o600,
				);
				if (!fstatSync(file).isFile() || fstatSync(file).size < after) {
					closeSync(file);
					return undefined;
				}
				ftruncateSync(file, after);
				return partWriter(file, after);
			} catch {
				return undefined;
			}
		},

		keep(address, {bytes, url, etag, lastModified}) {
			drop(address);
			quietly(() => {
				makeFolder(folder);
				const sha256 = hash(bytes);
				atomicWrite(join(folder, `${sha256}.body`), bytes);
				const stored = {v: version, sha256, url, etag, lastModified};
				atomicWrite(pathOf(address, 'json'), JSON.stringify(stored));
				prune(folder);
			});
		},

		drop,

		forget(address) {
			drop(address);
			quietly(() => rmSync(pathOf(address, 'json'), {force: true}));
		},
	};
}

function partWriter(file: number, after: number): PartWriter {
	let at = after;
	let isOpen = true;
	return {
		write(piece) {
			if (!isOpen) return;
			try {
				for (let done = 0; done < piece.length;) {
					done += writeSync(file, piece, done, piece.length - done, at + done);
				}
				at += piece.length;
			} catch {
				// The disk is full: what follows would leave a hole.
				closeSync(file);
				isOpen = false;
			}
		},
		close() {
			if (isOpen) closeSync(file);
			isOpen = false;
		},
	};
}

/** Lets the oldest go until the rest has room. */
function prune(folder: string): void {
	const files = readdirSync(folder)
		.filter((name) => /^[0-9a-f]{32,64}\.(?:body|json|part|part\.json)$/.test(name))
		.map((name) => ({name, ...sizeOf(join(folder, name))}))
		.sort((a, b) => b.time - a.time);
	let left = most;
	for (const {name, size} of files) {
		left -= size;
		if (left < 0) rmSync(join(folder, name), {force: true});
	}
}

function sizeOf(path: string): {readonly size: number; readonly time: number} {
	const {size, mtimeMs} = lstatSync(path);
	return {size, time: mtimeMs};
}

/** A file of ours; a link or anything else in its place is none. */
function readPlain(path: string): Buffer | undefined {
	try {
		const stat = lstatSync(path);
		return stat.isFile() && stat.size <= most ? readFileSync(path) : undefined;
	} catch {
		return undefined;
	}
}

function validatorsIn(known: Readonly<Record<string, unknown>>): Validators {
	const etag = textOf(known['etag']);
	const lastModified = textOf(known['lastModified']);
	return {
		...(etag === undefined ? {} : {etag}),
		...(lastModified === undefined ? {} : {lastModified}),
	};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.length <= 2000 ? value : undefined;
}

function hash(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
