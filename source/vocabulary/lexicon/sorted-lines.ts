/**
 * Looks lines up in a text of lines `head | …` that are sorted by their heads and end in line feeds, by halving: nothing
 * is read or kept beforehand.
 */
export function lineOf(text: string, head: string): string | undefined {
	const start = firstFrom(text, head);
	return text.startsWith(`${head} | `, start) ? lineAt(text, start) : undefined;
}

/** All lines that begin with some letters, in order. */
export function linesBeginning(text: string, letters: string): string[] {
	const lines: string[] = [];
	let start = firstFrom(text, letters);
	while (start < text.length && text.startsWith(letters, start)) {
		const line = lineAt(text, start);
		lines.push(line);
		start += line.length + 1;
	}
	return lines;
}

const lineAt = (text: string, start: number): string => {
	const end = text.indexOf('\n', start);
	return text.slice(start, end < 0 ? text.length : end);
};

/** Where the first line begins whose head is not before `head`; the text's length where there is none. */
function firstFrom(text: string, head: string): number {
	let low = 0;
	let high = text.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const start = text.lastIndexOf('\n', middle - 1) + 1;
		if (isBefore(text, start, head)) {
			const end = text.indexOf('\n', start);
			low = end < 0 ? text.length : end + 1;
		} else high = start;
	}
	return low;
}

/** Whether the head of the line at `start` comes before a head. */
function isBefore(text: string, start: number, head: string): boolean {
	const end = text.indexOf(' | ', start);
	return text.slice(start, end) < head;
}
