import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';

const PIECE = 1 << 16;

/** A file that is shorter than it was, or no file at all. */
export class ChangedFileError extends Error {}

/**
 * A file's bytes, piece by piece, each in memory of its own. A link in the file's place is not followed.
 * @param length bytes to read from the start; all unless told
 * @throws the file system's error; ChangedFileError when it is no regular file, or has fewer bytes
 */
export function* filePieces(path: string, length?: number): Generator<Buffer<ArrayBuffer>> {
	// Windows has neither flag.
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	const file = openSync(path, flags);
	try {
		const found = fstatSync(file);
		if (!found.isFile()) throw new ChangedFileError(path);
		const end = length ?? found.size;
		for (let position = 0; position < end;) {
			const piece = Buffer.alloc(Math.min(PIECE, end - position));
			const read = readSync(file, piece, 0, piece.length, position);
			if (read === 0) throw new ChangedFileError(path);
			position += read;
			yield piece.subarray(0, read);
		}
	} finally {
		closeSync(file);
	}
}
