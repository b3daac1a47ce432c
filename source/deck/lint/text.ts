/** The lower-case words of a text, hyphenated ones whole. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Words as one text in which whole words can be found: ` satu dua `. */
export function padded(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}

/** Options or keys that a pupil would see as one. */
export function sameText(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A text with its quotations taken out: what somebody said may point where it likes. */
export function withoutQuotations(text: string): string {
	return text.replace(/[“"][^”"]{0,2000}[”"]/g, 'X');
}

/** A text as it can stand in a message. */
export function brief(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
