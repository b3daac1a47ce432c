import {tagCount} from './tags.js';

/** The weights of the model, as whole numbers: a row for each feature, a weight for each tag. */
export interface Weights {
	/** Adds the row of a feature, if it has one, to the scores of the tags. */
	add(feature: number, scores: Int32Array, at: number): void;
	/** How well a tag follows another one: `transitions[before * tagCount + after]`, `edge` before the first token. */
	readonly transitions: Int32Array;
}

/**
 * Reads packed weights: base64 of the number of features; for each, ordered by its number, the distance from the one
 * before, a mask of the tags with a weight, and their weights as signed bytes; then the transitions as signed 16-bit
 * numbers, low byte first. Whole numbers are written seven bits a byte, low bits first, a set eighth bit goes on.
 */
export function readWeights(packed: string): Weights {
	const bytes = fromBase64(packed);
	let at = 0;
	const next = (): number => {
		let value = 0;
		let shift = 0;
		for (;;) {
			const byte = bytes[at++]!;
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
			shift += 7;
		}
	};
	const count = next();
	let size = 1024;
	while (size < count * 2) size *= 2;
	/** Where in `bytes` the row of each slot begins; 0 where the slot is empty. */
	const starts = new Int32Array(size);
	const keys = new Int32Array(size);
	let feature = 0;
	for (let index = 0; index < count; index++) {
		feature += next();
		let slot = slotOf(feature | 0, size);
		while (starts[slot] !== 0) slot = (slot + 1) & (size - 1);
		keys[slot] = feature | 0;
		starts[slot] = at;
		for (let mask = next(); mask !== 0; mask &= mask - 1) at++;
	}
	const transitions = new Int32Array((tagCount + 1) * tagCount);
	for (let index = 0; index < transitions.length; index++) {
		transitions[index] = ((bytes[at]! | (bytes[at + 1]! << 8)) << 16) >> 16;
		at += 2;
	}
	return {
		transitions,
		add(wanted, scores, from) {
			let slot = slotOf(wanted, size);
			for (;;) {
				const start = starts[slot]!;
				if (start === 0) return;
				if (keys[slot] === wanted) {
					addRow(bytes, start, scores, from);
					return;
				}
				slot = (slot + 1) & (size - 1);
			}
		},
	};
}

function addRow(bytes: Uint8Array, start: number, scores: Int32Array, from: number): void {
	let at = start;
	let byte = bytes[at++]!;
	let mask = byte & 127;
	for (let shift = 7; byte >= 128; shift += 7) {
		byte = bytes[at++]!;
		mask |= (byte & 127) << shift;
	}
	for (; mask !== 0; mask &= mask - 1) {
		const tag = 31 - Math.clz32(mask & -mask);
		scores[from + tag]! += (bytes[at++]! << 24) >> 24;
	}
}

// Features are well mixed already.
const slotOf = (feature: number, size: number): number => (feature >>> 3) & (size - 1);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
	const values = new Uint8Array(128);
	for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = index;
	let end = text.length;
	while (text[end - 1] === '=') end--;
	const bytes = new Uint8Array(Math.floor((end * 3) / 4));
	let to = 0;
	for (let at = 0; at < end; at += 4) {
		const four =
			(values[text.charCodeAt(at)]! << 18) |
			(values[text.charCodeAt(at + 1)]! << 12) |
			((at + 2 < end ? values[text.charCodeAt(at + 2)]! : 0) << 6) |
			(at + 3 < end ? values[text.charCodeAt(at + 3)]! : 0);
		bytes[to++] = four >> 16;
		if (to < bytes.length) bytes[to++] = (four >> 8) & 255;
		if (to < bytes.length) bytes[to++] = four & 255;
	}
	return bytes;
}
