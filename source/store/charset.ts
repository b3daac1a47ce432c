import {decodeWindows1252} from '../windows-1252.js';

/** What a file's first bytes say it is, when it is no text that can be read. */
export type BinaryKind = 'pdf' | 'image' | 'document' | 'binary';

/** Bytes that are no text. */
export class BinaryContentError extends Error {
	readonly kind: BinaryKind;

	constructor(kind: BinaryKind) {
		super(`The content is ${kind}, not text.`);
		this.kind = kind;
	}
}

/**
 * Decodes a text of unknown encoding: byte order mark, declared charset, charset named in the markup, UTF-16 by its
 * pattern of zeros, UTF-8 if it is valid, else Windows-1252. No byte order mark is left.
 * @throws BinaryContentError when the bytes are no text
 */
export function decodeText(
	bytes: Uint8Array,
	options: {declared?: string | undefined; isHtml?: boolean} = {},
): string {
	const marked = byteOrderMark(bytes);
	if (marked !== undefined) return decode(bytes, marked);
	const kind = binaryKind(bytes);
	if (kind !== undefined) throw new BinaryContentError(kind);
	const utf16 = utf16ByZeros(bytes);
	if (utf16 !== undefined) return decode(bytes, utf16);
	if (bytes.subarray(0, sampleLength).includes(0)) throw new BinaryContentError('binary');
	for (const label of [options.declared, options.isHtml ? charsetInMarkup(bytes) : undefined]) {
		const encoding = label === undefined ? undefined : encodingOf(label);
		// Pages that call Windows-1252 bytes UTF-8 are common; what is valid UTF-8 is hardly ever anything else.
		if (encoding !== undefined && encoding !== 'utf-8') return decode(bytes, encoding);
	}
	return validUtf8(bytes) ?? decode(bytes, 'windows-1252');
}

const sampleLength = 4096;

function decode(bytes: Uint8Array, encoding: string): string {
	return encoding === 'windows-1252'
		? decodeWindows1252(bytes)
		: new TextDecoder(encoding).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

const signatures: ReadonlyArray<readonly [BinaryKind, string]> = [
	['pdf', '%PDF'],
	['image', '\x89PNG'],
	['image', '\xff\xd8\xff'],
	['image', 'GIF8'],
	['document', 'PK\x03\x04'],
	['document', '\xd0\xcf\x11\xe0'],
	['document', '{\\rtf'],
	['binary', '\x1f\x8b'],
	['binary', '\x7fELF'],
];

function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 12));
	if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image';
	return signatures.find(([, signature]) => head.startsWith(signature))?.[0];
}

// Latin text in UTF-16 has a zero in every other byte.
function utf16ByZeros(bytes: Uint8Array): string | undefined {
	const length = Math.min(bytes.length, sampleLength) & ~1;
	if (length < 8) return undefined;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	const half = length / 2;
	if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
	if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
	return undefined;
}

function charsetInMarkup(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1];
	// A page that could be read as far as this is not in UTF-16, whatever it says.
	return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function encodingOf(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

function validUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
}
