import yauzl, {type Entry, type ZipFile} from 'yauzl';
import {readLimited, TooLargeError} from './limited.js';

const mostEntries = 500_000;

/** Bytes that are no zip archive, or a broken one. */
export class ZipError extends Error {}

/** A zip archive that was opened: its list is read, nothing else. */
export interface OpenZip {
	readonly entries: readonly Entry[];
	/**
	 * An entry's bytes as they inflate, never more than its size in the list.
	 * @throws ZipError
	 */
	read(entry: Entry): AsyncIterable<Uint8Array>;
	close(): void;
}

/**
 * Opens a zip archive. Nothing is written anywhere, so that names in it can do no harm.
 * @throws ZipError
 */
export async function openZip(file: string): Promise<OpenZip> {
	const zip = await new Promise<ZipFile>((resolve, reject) => {
		yauzl.open(
			file,
			{lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false},
			(error, opened) => (error ? reject(new ZipError(error.message)) : resolve(opened)),
		);
	});
	try {
		return {
			entries: await list(zip),
			read: (entry) => inflate(zip, entry),
			close: () => zip.close(),
		};
	} catch (error) {
		zip.close();
		throw error;
	}
}

/**
 * Reads one file out of a zip archive: the first of some names that is in it. Nothing else of the archive is read but
 * its list.
 * @param limit bytes that the file may have when inflated
 * @returns the bytes and the name, or all names when none of those asked for is there
 * @throws ZipError, TooLargeError
 */
export async function readFromZip(
	file: string,
	names: readonly string[],
	limit: number,
): Promise<{readonly name: string; readonly bytes: Uint8Array} | {readonly names: string[]}> {
	const zip = await openZip(file);
	try {
		const {entries} = zip;
		const entry = names
			.map((name) => entries.find(({fileName}) => fileName === name))
			.find((each) => each !== undefined);
		if (!entry) return {names: entries.slice(0, 1000).map(({fileName}) => fileName)};
		if (entry.uncompressedSize > limit) throw new TooLargeError(entry.fileName);
		return {name: entry.fileName, bytes: await readLimited(zip.read(entry), limit)};
	} finally {
		zip.close();
	}
}

async function list(zip: ZipFile): Promise<Entry[]> {
	return new Promise((resolve, reject) => {
		const entries: Entry[] = [];
		zip.on('entry', (entry: Entry) => {
			entries.push(entry);
			if (entries.length > mostEntries) reject(new ZipError('too many entries'));
			else zip.readEntry();
		});
		zip.once('end', () => resolve(entries));
		zip.once('error', (error: Error) => reject(new ZipError(error.message)));
		zip.readEntry();
	});
}

async function* inflate(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
	const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
		zip.openReadStream(entry, (error, opened) =>
			error ? reject(new ZipError(error.message)) : resolve(opened),
		);
	});
	try {
		yield* stream as AsyncIterable<Uint8Array>;
	} catch (error) {
		throw new ZipError(error instanceof Error ? error.message : String(error));
	}
}
