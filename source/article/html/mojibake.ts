// What Windows-1252 prints for the bytes 0x80 to 0x9f.
const printed = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const next = `[\\u0080-\\u00bf${printed}]`;
const misread = new RegExp(
	`[\\u00c2-\\u00df]${next}|[\\u00e0-\\u00ef]${next}{2}|[\\u00f0-\\u00f4]${next}{3}`,
	'g',
);

/** Characters that were UTF-8 and were read, or saved, as Windows-1252 (`â€œ`, `Â©`), as they were meant. */
export function repairMisreadUtf8(text: string): string {
	return text.replace(misread, (sequence) => {
		const [lead = 0, ...rest] = [...sequence].map(byteOf);
		const code = rest.reduce(
			(sum, byte) => (sum << 6) | (byte & 0x3f),
			lead & (0xff >> (rest.length + 2)),
		);
		const isShortest = code >= [0x80, 0x800, 0x1_0000][rest.length - 1]!;
		const isCharacter = code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
		return isShortest && isCharacter ? String.fromCodePoint(code) : sequence;
	});
}

function byteOf(character: string): number {
	const index = printed.indexOf(character);
	return index < 0 ? character.charCodeAt(0) : 0x80 + index;
}
