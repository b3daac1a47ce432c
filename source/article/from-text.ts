import {readsTranslated} from '../language/translated.js';
import type {Article, ArticleMetadata} from './article.js';
import {findBlocks} from './blocks.js';
import {incompleteness} from './completeness.js';
import {findNoise} from './find-noise.js';
import {frontMatter} from './front-matter.js';
import {noiseRules} from './noise-rules.js';
import {dateInUrl, publicationDate} from './publication-date.js';
import {publisherOfHost, signedPublisher} from './publishers.js';
import {noHints, type MarkupHints} from './rules/markup.js';
import type {PageSignals} from './signals.js';

/**
 * Reads an article from plain text or Markdown: what is article, what is noise and why, and what the text says of
 * its title, publisher and date where `metadata` does not. The text itself is never altered.
 */
export function articleFromText(text: string, metadata: ArticleMetadata = {}): Article {
	const front = frontMatter(text);
	if (!front) return articleFromLines(text, metadata, noHints);
	return articleFromLines(text, {...front.metadata, ...metadata}, {...noHints, front});
}

/** Like {@link articleFromText}, for text from markup that has told what some of its lines are. */
export function articleFromLines(
	text: string,
	metadata: ArticleMetadata,
	hints: MarkupHints,
	signals?: Pick<PageSignals, 'nextPage' | 'singlePage'>,
): Article {
	const {lines, noise} = findNoise(text, noiseRules(hints));
	const blocks = findBlocks(text, {lines, noise}, metadata.title, hints.kinds);
	const headline = blocks.find(({kind}) => kind === 'headline');
	const title = metadata.title ?? (headline && text.slice(headline.start, headline.end));
	const {url} = metadata;
	const publisher =
		metadata.publisher ??
		signedPublisher({text, noise, blocks}) ??
		(url && URL.canParse(url) ? publisherOfHost(new URL(url).hostname) : undefined);
	const publishedAt =
		metadata.publishedAt ?? publicationDate({text, noise}) ?? (url && dateInUrl(url));
	const translated = readsTranslated(
		text,
		blocks.filter(({kind}) => kind !== 'headline').map(({start, end}) => ({start, end})),
	).spans;
	const incomplete = incompleteness({text, blocks, noise}, signals);
	return {
		text,
		...(title && {title}),
		...(publisher && {publisher}),
		...(url && {url}),
		...(publishedAt && {publishedAt}),
		blocks,
		noise,
		...(translated.length > 0 && {readsTranslated: translated}),
		...(incomplete && {incomplete}),
	};
}
