import yauzl, {type Entry, type ZipFile} from 'yauzl';
import {UserError} from '../errors.js';
import {readLimited, TooLargeError} from './limited.js';

const mostEntries = 10_000;

/** Which files of an archive, and how much. */
export interface Unzipping {
	/** Only these; all of them by default. */
	readonly names?: readonly string[] | ((name: string) => boolean);
	readonly limit: number;
}

/** Whether bytes are those of a zip archive, which may be empty. */
export function isZip(bytes: Uint8Array): boolean {
	const [p, k, one, two] = bytes;
	return p === 0x50 && k === 0x4b && ((one === 3 && two === 4) || (one === 5 && two === 6));
}

/**
 * The files of a zip archive in memory, by their names in it; nothing is written anywhere, so names do no harm here.
 * Folders and links are left out; of two files with one name the first counts.
 * @param wanted.limit bytes that the files may have together when inflated, whatever the archive says of itself
 * @throws UserError when it is no archive, a broken one, or a larger one
 */
export async function unzip(
	bytes: Uint8Array,
	wanted: Unzipping,
): Promise<ReadonlyMap<string, Uint8Array>> {
	try {
		return await unpack(await open(bytes), wanted);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (error instanceof TooLargeError) throw tooLarge(wanted.limit, error);
		throw isLeadingOut(error) ? leadsOut(error) : broken(error);
	}
}

/** The names in a zip archive, at most 10,000; none when it is no archive, or a broken one. */
export async function namesInZip(bytes: Uint8Array): Promise<readonly string[]> {
	const names: string[] = [];
	try {
		for await (const {fileName} of entriesOf(await open(bytes))) {
			if (names.push(fileName) === mostEntries) break;
		}
	} catch {
		// What can't be listed is refused by whoever opens it.
	}
	return names;
}

async function unpack(zip: ZipFile, {names, limit}: Unzipping): Promise<Map<string, Uint8Array>> {
	const isWanted =
		typeof names === 'function' ? names : (name: string) => names?.includes(name) ?? true;
	const files = new Map<string, Uint8Array>();
	let left = limit;
	let count = 0;
	for await (const entry of entriesOf(zip)) {
		if (++count > mostEntries) throw new TooLargeError('entries');
		const {fileName} = entry;
		if (fileName.endsWith('/') || isLink(entry) || files.has(fileName)) continue;
		if (!isWanted(fileName)) continue;
		if (entry.isEncrypted()) throw encrypted();
		if (entry.uncompressedSize > left) throw new TooLargeError(fileName);
		const contents = await readLimited(await streamOf(zip, entry), left);
		left -= contents.length;
		files.set(fileName, contents);
	}
	return files;
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
	return new Promise((resolve, reject) => {
		yauzl.fromBuffer(
			Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			{lazyEntries: true, validateEntrySizes: true, strictFileNames: false},
			(error, zip) => (error ? reject(error) : resolve(zip)),
		);
	});
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
	for (;;) {
		const entry = await new Promise<Entry | undefined>((resolve, reject) => {
			const done = (found?: Entry): void => {
				zip.removeAllListeners();
				resolve(found);
			};
			zip.once('entry', done);
			zip.once('end', () => done());
			zip.once('error', (error: Error) => {
				zip.removeAllListeners();
				reject(error);
			});
			zip.readEntry();
		});
		if (!entry) return;
		yield entry;
	}
}

async function streamOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) =>
			error ? reject(error) : resolve(stream as AsyncIterable<Uint8Array>),
		);
	});
}

/** A symbolic link, as archives made on Unix have them. */
function isLink({externalFileAttributes}: Entry): boolean {
	return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function broken(cause: unknown): UserError {
	return new UserError(
		{
			id: 'Arsip zip ini rusak, atau bukan arsip zip.',
			en: 'This zip archive is damaged, or is none.',
		},
		{
			cause,
			hint: {
				id: 'Minta dikirim atau unduh sekali lagi, lalu coba lagi.',
				en: 'Have it sent, or download it, once more; then try again.',
			},
		},
	);
}

/** What the reader of archives says of names such as `../x`, `/x` and `C:x`. */
function isLeadingOut(error: unknown): boolean {
	return error instanceof Error && /(?:absolute|invalid relative) path/.test(error.message);
}

function leadsOut(cause: unknown): UserError {
	return new UserError(
		{
			id: 'Arsip zip ini memuat nama berkas yang mengarah ke luar arsip, jadi tidak dibuka.',
			en: 'This zip archive has file names that lead out of it, so it was not opened.',
		},
		{
			cause,
			hint: {
				id: 'Jangan membukanya dengan program lain. Minta arsip baru kepada pengirimnya.',
				en: 'Do not open it with another program either. Ask the sender for a new one.',
			},
		},
	);
}

function encrypted(): UserError {
	return new UserError(
		{
			id: 'Arsip zip ini dikunci dengan kata sandi.',
			en: 'This zip archive is locked with a password.',
		},
		{
			hint: {
				id: 'Buka dahulu dengan program zip Anda, lalu tambahkan berkas di dalamnya.',
				en: 'Open it with your zip program first, then add the files in it.',
			},
		},
	);
}

function tooLarge(limit: number, cause: unknown): UserError {
	const size = Math.round(limit / 1_000_000);
	return new UserError(
		{
			id: `Isi arsip ini lebih besar dari ${size} MB, jadi tidak dibuka.`,
			en: `What is in this archive is larger than ${size} MB, so it was not opened.`,
		},
		{
			cause,
			hint: {
				id: 'Pastikan berkasnya benar. Paket kartu yang besar dapat dibagi menjadi beberapa paket.',
				en: 'Make sure that it is the right file. A large deck can be split into several.',
			},
		},
	);
}
