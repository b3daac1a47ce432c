const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64, which every runtime reads alike without files or globals. */
export function fromBase64(text: string): Uint8Array {
	const values = new Uint8Array(128);
	for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = index;
	let end = text.length;
	while (end > 0 && text[end - 1] === '=') end--;
	// Three bytes more than needed, so that the last group needs no care.
	const bytes = new Uint8Array(Math.ceil(end / 4) * 3);
	let to = 0;
	for (let at = 0; at < end; at += 4) {
		const four =
			(values[text.charCodeAt(at)]! << 18) |
			(values[text.charCodeAt(at + 1)]! << 12) |
			((at + 2 < end ? values[text.charCodeAt(at + 2)]! : 0) << 6) |
			(at + 3 < end ? values[text.charCodeAt(at + 3)]! : 0);
		bytes[to++] = four >> 16;
		bytes[to++] = (four >> 8) & 255;
		bytes[to++] = four & 255;
	}
	return bytes.subarray(0, Math.floor((end * 3) / 4));
}

/** Reads whole numbers written seven bits a byte, low bits first; a set eighth bit goes on. */
export class NumberReader {
	at = 0;

	constructor(readonly bytes: Uint8Array) {}

	next(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.bytes[this.at++]!;
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	}
}
