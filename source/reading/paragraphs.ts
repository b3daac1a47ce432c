import type {Article, BlockKind} from '../article/article.js';
import {noiseAround} from '../article/noise-lookup.js';
import type {Span} from '../span.js';

/** A piece of a paragraph: a word of the article, named by its index, or what stands between words. */
export interface Piece {
	readonly text: string;
	readonly word?: number;
}

/** A block of an article, noise left out. */
export interface Paragraph {
	readonly kind: BlockKind;
	readonly pieces: readonly Piece[];
}

/**
 * An article's blocks in pieces.
 * @param words in text order, each inside one block
 */
export function paragraphsOf(article: Article, words: readonly Span[]): Paragraph[] {
	let next = 0;
	return article.blocks.map(({kind, start, end}): Paragraph => {
		const pieces: Piece[] = [];
		let at = start;
		while (next < words.length && words[next]!.start < start) next++;
		for (; next < words.length && words[next]!.end <= end; next++) {
			const word = words[next]!;
			pieces.push(...between(article, at, word.start));
			pieces.push({text: article.text.slice(word.start, word.end), word: next});
			at = word.end;
		}
		pieces.push(...between(article, at, end));
		return {kind, pieces};
	});
}

/** What stands from one place to another and is the article's own. */
function between({text, noise}: Article, from: number, to: number): Piece[] {
	let kept = '';
	let at = from;
	for (const one of noiseAround(noise, {start: from, end: to})) {
		if (one.end <= at || one.start >= to) continue;
		kept += text.slice(at, Math.max(at, one.start));
		at = Math.max(at, one.end);
	}
	kept += text.slice(at, Math.max(at, to));
	return kept === '' ? [] : [{text: kept}];
}
