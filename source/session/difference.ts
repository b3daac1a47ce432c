import {graphemes} from './fold.js';

/** A run of characters of a typed answer against the key. */
export interface DifferencePart {
	/** `extra` was typed and is not in the key; `missing` is in the key and was not typed. */
	readonly kind: 'same' | 'extra' | 'missing';
	readonly text: string;
}

// Beyond this the table of the longest common part would cost more than the sight of it is worth.
const longest = 300;

function alike(a: string, b: string): boolean {
	return a === b || a.toLowerCase() === b.toLowerCase();
}

// In longer texts, letters that meet by chance hide the words that do.
const longestByLetters = 48;

/** The pieces to compare: characters, or in a longer text words and what parts them. */
function pieces(text: string, isByWords: boolean): string[] {
	return isByWords ? text.split(/(\s+)/).filter((piece) => piece !== '') : graphemes(text);
}

/** What a learner typed beside the key, by characters or words; what differs in case alone is the same. */
export function difference(typed: string, key: string): DifferencePart[] {
	const isByWords = Math.max(typed.length, key.length) > longestByLetters;
	const a = pieces(typed, isByWords);
	const b = pieces(key, isByWords);
	if (a.length > longest || b.length > longest) {
		return join([
			{kind: 'extra', text: typed},
			{kind: 'missing', text: key},
		]);
	}

	// table[i][j]: length of the longest common part of a from i and b from j.
	const width = b.length + 1;
	const table = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			table[i * width + j] = alike(a[i]!, b[j]!)
				? table[(i + 1) * width + j + 1]! + 1
				: Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
		}
	}

	const parts: DifferencePart[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && alike(a[i]!, b[j]!)) {
			parts.push({kind: 'same', text: b[j]!});
			i++;
			j++;
		} else if (
			i < a.length &&
			(j === b.length || table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
		) {
			parts.push({kind: 'extra', text: a[i]!});
			i++;
		} else {
			parts.push({kind: 'missing', text: b[j]!});
			j++;
		}
	}
	return join(parts);
}

function join(parts: readonly DifferencePart[]): DifferencePart[] {
	const joined: DifferencePart[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last?.kind === part.kind) {
			joined[joined.length - 1] = {kind: part.kind, text: last.text + part.text};
		} else if (part.text !== '') {
			joined.push(part);
		}
	}
	return joined;
}
