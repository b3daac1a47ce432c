import {createHash} from 'node:crypto';
import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import type {Entry} from 'yauzl';
import {placeOf} from '../../backup/entry-name.js';
import {
	damagedBackup,
	type ListedFile,
	MANIFEST,
	type Manifest,
	notABackup,
	parseManifest,
	SEAL,
} from '../../backup/manifest.js';
import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import {errorCode} from '../error-code.js';
import {readLimited} from '../limited.js';
import {openZip, type OpenZip, ZipError} from '../zip.js';
import {noSuchBackup, oversizedBackup, unreadableBackup, unsafeBackup} from './messages.js';

/** Bytes of all files of a backup together; an archive of hostile making could name more than any disk has. */
const LARGEST = 2 ** 31;
/** Logs deflate to a tenth; what deflates to less than a three hundredth was made to fill disks. */
const MOST_INFLATION = 300;
const ALWAYS_ALLOWED = 16 * 2 ** 20;
const LARGEST_MANIFEST = 32 * 2 ** 20;
const LARGEST_SEAL = 100;
const MOST_ENTRIES = 100_000;

/** A backup whose list of files was read and is sound; the files themselves are checked as they are read. */
export interface OpenBackup {
	readonly manifest: Manifest;
	/**
	 * A file's bytes.
	 * @throws UserError, at the end, when they are not those that were backed up
	 */
	read(file: ListedFile): AsyncIterable<Uint8Array>;
	close(): void;
}

/**
 * Opens a backup. Nothing of it is written anywhere.
 * @throws UserError when it isn't there, is none, is damaged, or looks made to do harm
 */
export async function openBackup(path: string): Promise<OpenBackup> {
	const name = sanitiseLine(basename(path));
	const size = sizeOf(path, name);
	const failed = (error: unknown): UserError => asUserError(error, path, name);
	let zip: OpenZip;
	try {
		zip = await openZip(path);
	} catch (error) {
		throw failed(error);
	}

	try {
		const entries = checkEntries(zip.entries, size, name);
		const small = async (entry: string, limit: number): Promise<Buffer> => {
			const found = entries.get(entry);
			if (!found) throw entry === MANIFEST ? notABackup(name) : damagedBackup(name);
			if (found.uncompressedSize > limit) throw oversizedBackup(name);
			return Buffer.from(await readLimited(zip.read(found), limit));
		};
		const text = await small(MANIFEST, LARGEST_MANIFEST);
		const manifest = parseManifest(text.toString('utf8'), name);
		const seal = (await small(SEAL, LARGEST_SEAL)).toString('utf8').trim();
		if (createHash('sha256').update(text).digest('hex') !== seal) throw damagedBackup(name);
		for (const file of manifest.files) {
			if (entries.get(file.name)?.uncompressedSize !== file.bytes) throw damagedBackup(name);
		}

		return {
			manifest,
			async *read(file) {
				const entry = entries.get(file.name);
				const hash = createHash('sha256');
				try {
					if (!entry) throw damagedBackup(name);
					for await (const bytes of zip.read(entry)) {
						hash.update(bytes);
						yield bytes;
					}
				} catch (error) {
					throw failed(error);
				}

				if (hash.digest('hex') !== file.sha256) throw damagedBackup(name);
			},
			close: () => zip.close(),
		};
	} catch (error) {
		zip.close();
		throw failed(error);
	}
}

/** The entries by name, if none is there to do harm. */
function checkEntries(
	entries: readonly Entry[],
	size: number,
	backup: string,
): ReadonlyMap<string, Entry> {
	const byName = new Map<string, Entry>();
	let total = 0;
	for (const entry of entries) {
		const {fileName, uncompressedSize, externalFileAttributes} = entry;
		const isLink = ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
		if (isLink || leadsElsewhere(fileName)) {
			throw unsafeBackup(backup, sanitiseLine(fileName).slice(0, 80));
		}

		total += uncompressedSize;
		// Some archivers add files of their own, which nobody asks for.
		if (fileName !== MANIFEST && fileName !== SEAL && !placeOf(fileName)) continue;
		if (byName.has(fileName)) throw damagedBackup(backup);
		byName.set(fileName, entry);
	}

	const allowed = Math.min(LARGEST, size * MOST_INFLATION + ALWAYS_ALLOWED);
	if (total > allowed || entries.length > MOST_ENTRIES) throw oversizedBackup(backup);
	return byName;
}

function leadsElsewhere(fileName: string): boolean {
	return /^[/\\]|^[A-Za-z]:|\\/.test(fileName) || fileName.split('/').some((part) => part === '..');
}

function sizeOf(path: string, name: string): number {
	try {
		// A pipe would be waited for.
		if (!statSync(path).isFile()) throw notABackup(name);
		const file = openSync(path, 'r');
		try {
			return fstatSync(file).size;
		} finally {
			closeSync(file);
		}
	} catch (error) {
		throw asUserError(error, path, name);
	}
}

function asUserError(error: unknown, path: string, name: string): UserError {
	if (error instanceof UserError) return error;
	if (error instanceof ZipError) {
		const [, elsewhere] = /(?:relative|absolute) path: (.*)/.exec(error.message) ?? [];
		if (elsewhere !== undefined) return unsafeBackup(name, sanitiseLine(elsewhere).slice(0, 80));
		return beginsLikeZip(path) ? damagedBackup(name, error) : notABackup(name, error);
	}

	const code = errorCode(error);
	return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
		? noSuchBackup(name)
		: unreadableBackup(name, error);
}

function beginsLikeZip(path: string): boolean {
	const start = Buffer.alloc(4);
	try {
		const file = openSync(path, 'r');
		try {
			readSync(file, start);
		} finally {
			closeSync(file);
		}
	} catch {
		return false;
	}

	return start.toString('latin1') === 'PK\u0003\u0004';
}
