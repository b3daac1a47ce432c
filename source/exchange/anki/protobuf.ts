/**
 * The fields of a protobuf message that hold bytes or text, and those that hold a whole number; a message that is
 * broken is read as far as it goes. Newer collections keep templates so.
 */
export function readMessage(bytes: Uint8Array): {
	readonly texts: ReadonlyMap<number, Uint8Array>;
	readonly numbers: ReadonlyMap<number, number>;
} {
	const texts = new Map<number, Uint8Array>();
	const numbers = new Map<number, number>();
	let at = 0;
	const varint = (): number => {
		let value = 0;
		for (let scale = 1; at < bytes.length; scale *= 128) {
			const byte = bytes[at++]!;
			value += (byte & 0x7f) * scale;
			if (byte < 0x80 || scale > 2 ** 56) return value;
		}
		return value;
	};
	while (at < bytes.length) {
		const key = varint();
		const field = Math.floor(key / 8);
		switch (key % 8) {
			case 0: {
				numbers.set(field, varint());
				break;
			}

			case 2: {
				const length = varint();
				texts.set(field, bytes.subarray(at, at + length));
				at += length;
				break;
			}

			case 1: {
				at += 8;
				break;
			}

			case 5: {
				at += 4;
				break;
			}

			default: {
				return {texts, numbers};
			}
		}
	}
	return {texts, numbers};
}
