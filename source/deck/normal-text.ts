import type {Span} from '../span.js';

/**
 * What is the same in two copies of a text: its letters and digits in lower case, in runs parted by one
 * space. Quotes, dashes, punctuation, line breaks, letter case, soft hyphens, variation selectors and compatibility forms of
 * letters don't count. Ids are made from this form, so it must never change.
 */
export function normalText(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\p{Cf}\ufe00-\ufe0f]+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/** What {@link articleText} needs of an article. */
export interface ArticleBody {
	readonly text: string;
	readonly blocks: ReadonlyArray<Span & {readonly kind: string}>;
	/** In text order, without overlaps. */
	readonly noise: readonly Span[];
}

const bodyKinds = new Set(['paragraph', 'list']);

/**
 * The article's body in {@link normalText} form, noise left out. Headlines, subheadings and captions count
 * only where there is nothing else: who copies an article by hand often leaves them behind.
 */
export function articleText(article: ArticleBody): string {
	const body = article.blocks.filter(({kind}) => bodyKinds.has(kind));
	const blocks = body.length > 0 ? body : article.blocks;
	const spans = blocks.length > 0 ? blocks : [{start: 0, end: article.text.length}];
	return normalText(spans.map((span) => withoutNoise(article, span)).join('\n'));
}

function withoutNoise({text, noise}: ArticleBody, {start, end}: Span): string {
	let result = '';
	let from = start;
	for (let at = firstEndingAfter(noise, start); at < noise.length; at++) {
		const piece = noise[at]!;
		if (piece.start >= end) break;
		result += `${text.slice(from, Math.max(from, piece.start))} `;
		from = piece.end;
	}
	return result + text.slice(from, Math.max(from, end));
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
