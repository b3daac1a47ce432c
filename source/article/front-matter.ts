import type {Span} from '../span.js';
import type {ArticleMetadata} from './article.js';
import {findPrintedDates} from './printed-date.js';

/** The block of properties that may head a Markdown file, and what it says of the article. */
export interface FrontMatter extends Span {
	readonly metadata: ArticleMetadata;
}

const block = /^\ufeff?---[^\S\n]*\r?\n([\s\S]{0,5000}?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const property = /^(\w[\w -]{0,30}?)\s*:\s*(.{1,1000})$/;

export function frontMatter(text: string): FrontMatter | undefined {
	const match = block.exec(text.slice(0, 6000));
	if (!match) return undefined;
	const values = new Map<string, string>();
	for (const line of match[1]!.split(/\r?\n/)) {
		const [, name, value] = property.exec(line) ?? [];
		if (name && value) values.set(name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
	}
	if (values.size === 0) return undefined;
	const first = (...names: string[]) => names.map((name) => values.get(name)).find(Boolean);
	const title = first('title', 'judul');
	const publisher = first('publisher', 'penerbit', 'site');
	const url = first('url', 'link', 'source', 'sumber');
	const publishedAt = findPrintedDates(first('date', 'tanggal', 'published') ?? '')[0]?.iso;
	return {
		start: 0,
		end: match[0].length,
		metadata: {
			...(title && {title}),
			...(publisher && {publisher}),
			...(url && /^https?:\/\//.test(url) && URL.canParse(url) && {url}),
			...(publishedAt && {publishedAt}),
		},
	};
}
