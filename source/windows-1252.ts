// Some versions of Node decode Windows-1252 as ISO-8859-1, which has control codes where the quotation marks are.
const printed = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text as programs on Windows keep it that know nothing of Unicode. */
export function decodeWindows1252(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252')
		.decode(bytes)
		.replace(/[\u0080-\u009f]/g, (control) => printed[control.charCodeAt(0) - 0x80] ?? control);
}
