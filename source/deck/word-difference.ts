/** A stretch of words that both texts have, that only the old one had, or that only the new one has. */
export interface WordPart {
	readonly kind: 'same' | 'gone' | 'new';
	readonly text: string;
}

// Two texts of two thousand words each; longer ones are told as wholly new between what they share at their ends.
const mostSteps = 4_000_000;

/** What changed from one text to another, word by word; white space goes with the word before it. */
export function wordDifference(from: string, to: string): WordPart[] {
	const old = from.match(/\S+\s*|^\s+/g) ?? [];
	const now = to.match(/\S+\s*|^\s+/g) ?? [];
	const isSame = (a: string | undefined, b: string | undefined): boolean =>
		a !== undefined && b !== undefined && a.trimEnd() === b.trimEnd();
	let start = 0;
	while (isSame(old[start], now[start])) start++;
	let end = 0;
	while (
		end < Math.min(old.length, now.length) - start &&
		isSame(old[old.length - 1 - end], now[now.length - 1 - end])
	)
		end++;
	const gone = old.slice(start, old.length - end);
	const come = now.slice(start, now.length - end);
	return joined([
		...now.slice(0, start).map((text): WordPart => ({kind: 'same', text})),
		...between(gone, come),
		...now.slice(now.length - end).map((text): WordPart => ({kind: 'same', text})),
	]);
}

function between(old: readonly string[], now: readonly string[]): WordPart[] {
	const part =
		(kind: WordPart['kind']) =>
		(text: string): WordPart => ({kind, text});
	if (old.length * now.length > mostSteps)
		return [...old.map(part('gone')), ...now.map(part('new'))];
	const width = now.length + 1;
	// How many words from here on can be kept.
	const kept = new Uint16Array((old.length + 1) * width);
	const isSame = (a: number, b: number): boolean => old[a]!.trimEnd() === now[b]!.trimEnd();
	for (let a = old.length - 1; a >= 0; a--) {
		for (let b = now.length - 1; b >= 0; b--) {
			kept[a * width + b] = isSame(a, b)
				? kept[(a + 1) * width + b + 1]! + 1
				: Math.max(kept[(a + 1) * width + b]!, kept[a * width + b + 1]!);
		}
	}
	const parts: WordPart[] = [];
	let a = 0;
	let b = 0;
	while (a < old.length || b < now.length) {
		if (a < old.length && b < now.length && isSame(a, b)) {
			parts.push({kind: 'same', text: now[b]!});
			a++;
			b++;
		} else if (
			b >= now.length ||
			(a < old.length && kept[(a + 1) * width + b]! >= kept[a * width + b + 1]!)
		) {
			parts.push({kind: 'gone', text: old[a++]!});
		} else {
			parts.push({kind: 'new', text: now[b++]!});
		}
	}
	return parts;
}

/** Neighbours of a kind in one; of a run of changes, what went before what came. */
function joined(parts: readonly WordPart[]): WordPart[] {
	const result: WordPart[] = [];
	let gone = '';
	let come = '';
	const flush = (): void => {
		if (gone !== '') result.push({kind: 'gone', text: gone});
		if (come !== '') result.push({kind: 'new', text: come});
		gone = '';
		come = '';
	};
	for (const {kind, text} of parts) {
		if (kind === 'gone') gone += text;
		else if (kind === 'new') come += text;
		else {
			flush();
			const last = result.at(-1);
			if (last?.kind === 'same') result[result.length - 1] = {kind, text: last.text + text};
			else result.push({kind, text});
		}
	}
	flush();
	return result;
}
