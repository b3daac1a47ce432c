// In the order in which a reader tries them.
const separators = [' = ', ' → ', ' -> ', ' => ', ' ↔ ', '=', '→', '->', '|', ':'];

/** Pairs in lines of text; undefined when no way of parting them would be read back as the same. */
export function writePairs(pairs: ReadonlyArray<readonly [string, string]>): string | undefined {
	return separators
		.map((separator) => pairs.map((pair) => pair.join(separator)).join('\n'))
		.find((text) => JSON.stringify(readPairs(text)) === JSON.stringify(pairs));
}

/** The pairs in lines of text, parted by the first sign that every line has once; undefined when there is none. */
export function readPairs(text: string): Array<[string, string]> | undefined {
	const lines = linesOf(text);
	// A single line may hold several, as in `A = 1; B = 2`.
	const rows = lines.length === 1 ? lines[0]!.split(';').map((part) => part.trim()) : lines;
	for (const separator of separators) {
		const split = rows.filter((row) => row !== '').map((row) => row.split(separator));
		const isFit = split.length > 1 && split.every((parts) => parts.length === 2);
		const pairs = split.map((parts) => parts.map((part) => part.trim()));
		if (isFit && pairs.every(([left, right]) => left !== '' && right !== '')) {
			return pairs as Array<[string, string]>;
		}
	}
	return undefined;
}

// As many as a list of a card holds.
const mostLines = 100;

/** What stands in the lines of a cell. */
export function linesOf(text: string): string[] {
	return text
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.slice(0, mostLines);
}
