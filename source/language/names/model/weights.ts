import {fromBase64, NumberReader} from './base64.js';
import {tagCount} from './tags.js';

/** The weights of the model, as whole numbers: a row for each feature, a weight for each tag. */
export class Weights {
	constructor(
		private readonly bytes: Uint8Array,
		/** The feature of each slot, a power of two of them. */
		private readonly keys: Int32Array,
		/** Where in `bytes` the row of each slot begins; 0 where the slot is empty. */
		private readonly starts: Int32Array,
		/** How well a tag follows another one: `transitions[before * tagCount + after]`, `edge` before the first token. */
		readonly transitions: Int32Array,
	) {}

	/** Adds the row of a feature, if it has one, to the scores of the tags. */
	add(feature: number, scores: Int32Array, at: number): void {
		const {keys, starts, bytes} = this;
		const last = keys.length - 1;
		let slot = slotOf(feature, last);
		for (;;) {
			let start = starts[slot]!;
			if (start === 0) return;
			if (keys[slot] === feature) {
				let byte = bytes[start++]!;
				let mask = byte & 127;
				for (let shift = 7; byte >= 128; shift += 7) {
					byte = bytes[start++]!;
					mask |= (byte & 127) << shift;
				}
				for (let tag = at; mask !== 0; tag++, mask >>= 1)
					if (mask & 1) scores[tag] = scores[tag]! + ((bytes[start++]! << 24) >> 24);
				return;
			}
			slot = (slot + 1) & last;
		}
	}
}

/**
 * Reads packed weights: base64 of the number of features; for each, ordered by its number, the distance from the one
 * before, a mask of the tags with a weight, and their weights as signed bytes; then the transitions as signed 16-bit
 * numbers, low byte first.
 */
export function readWeights(packed: string): Weights {
	const reader = new NumberReader(fromBase64(packed));
	const {bytes} = reader;
	const count = reader.next();
	let size = 1024;
	while (size < count * 2) size *= 2;
	const keys = new Int32Array(size);
	const starts = new Int32Array(size);
	let feature = 0;
	for (let index = 0; index < count; index++) {
		feature += reader.next();
		let slot = slotOf(feature | 0, size - 1);
		while (starts[slot] !== 0) slot = (slot + 1) & (size - 1);
		keys[slot] = feature | 0;
		starts[slot] = reader.at;
		for (let mask = reader.next(); mask !== 0; mask &= mask - 1) reader.at++;
	}
	const transitions = new Int32Array((tagCount + 1) * tagCount);
	for (let index = 0; index < transitions.length; index++) {
		transitions[index] = ((bytes[reader.at]! | (bytes[reader.at + 1]! << 8)) << 16) >> 16;
		reader.at += 2;
	}
	return new Weights(bytes, keys, starts, transitions);
}

// Features are well mixed already.
const slotOf = (feature: number, last: number): number => (feature >>> 3) & last;
