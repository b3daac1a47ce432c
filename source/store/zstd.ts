import {Decompress} from 'fzstd';
import {TooLargeError} from './limited.js';

const pieceSize = 65_536;

/**
 * Decompresses Zstandard data.
 * @param limit bytes that it may come to
 * @throws TooLargeError, or any other error when the data are broken
 */
export function decompressZstd(bytes: Uint8Array, limit: number): Uint8Array {
	// A frame says how much memory it wants before it gives any of its data.
	if (windowOf(bytes) > limit) throw new TooLargeError('zstd window');
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Decompress((piece) => {
		size += piece.length;
		if (size > limit) throw new TooLargeError('zstd');
		// The decoder goes on to write into what it gave.
		pieces.push(piece.slice());
	});
	for (let at = 0; at < bytes.length; at += pieceSize) {
		const end = Math.min(at + pieceSize, bytes.length);
		stream.push(bytes.subarray(at, end), end === bytes.length);
	}
	return Buffer.concat(pieces);
}

/** The size of the window that the first frame asks for, in bytes; 0 when it has none of its own. */
function windowOf(bytes: Uint8Array): number {
	const descriptor = bytes[4] ?? 0;
	const isSingleSegment = (descriptor & 0x20) !== 0;
	if (isSingleSegment) {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
		const kind = descriptor >> 6;
		if (bytes.length < at + 8) return 0;
		if (kind === 3) return Number(view.getBigUint64(at, true));
		return kind === 2 ? view.getUint32(at, true) : 0;
	}
	const window = bytes[5] ?? 0;
	const base = 2 ** (10 + (window >> 3));
	return base + (base / 8) * (window & 7);
}

/** Whether some bytes begin as Zstandard data do. */
export const isZstd = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;
