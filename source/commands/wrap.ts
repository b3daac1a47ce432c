/** A text in lines of at most so many characters, broken between words. */
export function wrap(text: string, width: number): string[] {
	const lines = [''];
	for (const word of text.split(/ +/)) {
		const last = lines.at(-1)!;
		if (last === '') lines[lines.length - 1] = word;
		else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
