import {sha256} from '@noble/hashes/sha2.js';
import {fingerprintLength, hexOf} from './fingerprint.js';
import type {Outcome} from './outcome.js';

/** What a pupil sends to their teacher as a line of text. */
export interface CodedResult {
	/** A pseudonym or number, as the pupil typed it; at most {@link longestPupil} bytes of UTF-8. */
	readonly pupil: string;
	/** The version of the deck, as `fingerprintOf` names it. */
	readonly fingerprint: string;
	/** In the order of the deck's cards. */
	readonly outcomes: readonly Outcome[];
	/** The places of the cards that the pupil finds wrong, rising. */
	readonly flagged: readonly number[];
}

/** In characters: one message, and within what people are ready to copy. */
export const longestCode = 300;
export const longestPupil = 24;
/** So many cards fit in a code with a pupil and some flags. */
export const mostCodedCards = 440;

// None of them makes a chat bold, italic or struck through, and none ends an address.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const prefix = 'NQ1';
const checksumLength = 4;

/**
 * Writes a result as a code: `NQ1` and 64 different characters, with a checksum. It shows slips and cut-off copies; it
 * can't show who made it.
 * @throws RangeError when the pupil's name or the number of cards does not fit
 */
export function encodeResult({pupil, fingerprint, outcomes, flagged}: CodedResult): string {
	const name = new TextEncoder().encode(pupil);
	if (name.length > longestPupil) throw new RangeError('The name of the pupil is too long.');
	if (outcomes.length > mostCodedCards) throw new RangeError('Too many cards for a code.');
	const body = [
		...bytesOfHex(fingerprint),
		name.length,
		...name,
		...varint(outcomes.length),
		...packed(outcomes, 3),
	];
	let last = -1;
	for (const place of flagged) {
		const more = varint(place - last);
		// A flag that does not fit is left out rather than the result.
		if (lengthOf(body.length + more.length) > longestCode) break;
		body.push(...more);
		last = place;
	}
	return prefix + textOf([...body, ...checksum(body)]);
}

/** Why a code can't be read. */
export type CodeProblem = 'damaged' | 'newer';

/** The codes in a text, such as a chat, each with what it says, or why it can't be read. */
export function findCodes(text: string): Array<{
	readonly code: string;
	readonly start: number;
	readonly result: CodedResult | CodeProblem;
}> {
	return [...text.matchAll(/(?<![A-Za-z0-9+-])NQ[1-9][A-Za-z0-9+-]{6,400}/g)].map(
		({0: code, index}) => ({code, start: index, result: decodeResult(code)}),
	);
}

/** What a code says, or why it can't be read. */
export function decodeResult(code: string): CodedResult | CodeProblem {
	if (!code.startsWith(prefix)) return /^NQ[2-9]/.test(code) ? 'newer' : 'damaged';
	if (code.length > longestCode) return 'damaged';
	const bytes = bytesOf(code.slice(prefix.length));
	if (!bytes || bytes.length < fingerprintLength + checksumLength + 2) return 'damaged';
	const body = bytes.subarray(0, -checksumLength);
	const expected = checksum(body);
	if (!bytes.subarray(-checksumLength).every((byte, at) => byte === expected[at])) return 'damaged';
	const result = parse(body);
	// Bits that fill up the last character are zero: whatever else gives the same bytes was changed.
	return result && prefix + textOf([...bytes]) === code ? result : 'damaged';
}

function parse(body: Uint8Array): CodedResult | undefined {
	const nameLength = body[fingerprintLength] ?? 0;
	const nameEnd = fingerprintLength + 1 + nameLength;
	if (nameLength > longestPupil || nameEnd > body.length) return undefined;
	let pupil;
	try {
		pupil = new TextDecoder('utf-8', {fatal: true}).decode(
			body.subarray(nameEnd - nameLength, nameEnd),
		);
	} catch {
		return undefined;
	}
	const count = readVarint(body, nameEnd);
	if (!count || count.value > mostCodedCards) return undefined;
	const outcomesEnd = count.end + Math.ceil((count.value * 3) / 8);
	if (outcomesEnd > body.length) return undefined;
	const outcomes = unpacked(body.subarray(count.end, outcomesEnd), count.value);
	const flagged: number[] = [];
	let last = -1;
	for (let at = outcomesEnd; at < body.length;) {
		const step = readVarint(body, at);
		if (!step || step.value === 0) return undefined;
		last += step.value;
		if (last >= count.value) return undefined;
		flagged.push(last);
		at = step.end;
	}
	return {
		pupil,
		fingerprint: hexOf(body.subarray(0, fingerprintLength)),
		outcomes: outcomes as Outcome[],
		flagged,
	};
}

const lengthOf = (bytes: number): number =>
	prefix.length + Math.ceil(((bytes + checksumLength) * 8) / 6);

function checksum(body: ArrayLike<number>): Uint8Array {
	return sha256(
		Uint8Array.from([...new TextEncoder().encode('newsquiz'), ...Array.from(body)]),
	).subarray(0, checksumLength);
}

function bytesOfHex(hex: string): number[] {
	return Array.from({length: fingerprintLength}, (_, at) =>
		Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
	);
}

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function readVarint(
	bytes: Uint8Array,
	at: number,
): {readonly value: number; readonly end: number} | undefined {
	let value = 0;
	for (let shift = 0; shift <= 14; shift += 7) {
		const byte = bytes[at++];
		if (byte === undefined) return undefined;
		value |= (byte & 127) << shift;
		if (byte < 128) return {value, end: at};
	}
	return undefined;
}

/** Numbers of so many bits as bytes, highest bit first, filled up with zeros. */
function packed(values: readonly number[], bits: number, full = 8): number[] {
	const packed: number[] = [];
	let [held, count] = [0, 0];
	for (const value of values) {
		held = (held << bits) | value;
		count += bits;
		while (count >= full) {
			count -= full;
			packed.push((held >> count) & ((1 << full) - 1));
			held &= (1 << count) - 1;
		}
	}
	if (count > 0) packed.push(held << (full - count));
	return packed;
}

function unpacked(bytes: Uint8Array, count: number): number[] {
	return Array.from({length: count}, (_, index) => {
		const bit = index * 3;
		const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
		return (pair >> (13 - (bit & 7))) & 7;
	});
}

function textOf(bytes: readonly number[]): string {
	return packed(bytes, 8, 6)
		.map((value) => alphabet[value])
		.join('');
}

function bytesOf(text: string): Uint8Array | undefined {
	const values = Array.from(text, (character) => alphabet.indexOf(character));
	if (values.includes(-1)) return undefined;
	const bytes = packed(values, 6);
	return Uint8Array.from(bytes.slice(0, Math.floor((text.length * 6) / 8)));
}
