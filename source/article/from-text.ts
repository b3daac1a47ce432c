import type {Article, ArticleMetadata} from './article.js';
import {findBlocks} from './blocks.js';
import {findNoise} from './find-noise.js';
import {noiseRules} from './noise-rules.js';
import {noHints, type MarkupHints} from './rules/markup.js';
import {dateInUrl, publicationDate} from './publication-date.js';
import {publisherName, publisherOfHost} from './publishers.js';
import {findDateline} from './rules/datelines.js';
import {splitLines} from './lines.js';

/**
 * Reads an article from plain text: what is article, what is noise and why, and what the text says of its title,
 * publisher and date where `metadata` does not. The text itself is never altered.
 */
export function articleFromText(text: string, metadata: ArticleMetadata = {}): Article {
	return articleFromLines(text, metadata, noHints);
}

/** Like {@link articleFromText}, for text from markup that has told what some of its lines are. */
export function articleFromLines(
	text: string,
	metadata: ArticleMetadata,
	hints: MarkupHints,
): Article {
	const clean = findNoise(text, noiseRules(hints));
	const blocks = findBlocks(text, clean, metadata.title, hints.kinds);
	const headline = blocks.find(({kind}) => kind === 'headline');
	const title = metadata.title ?? (headline && text.slice(headline.start, headline.end));
	const publisher =
		metadata.publisher ?? publisherInText(text) ?? (metadata.url && publisherOfUrl(metadata.url));
	const publishedAt =
		metadata.publishedAt ??
		publicationDate({text, noise: clean.noise}) ??
		(metadata.url && dateInUrl(metadata.url));
	return {
		text,
		...(title && {title}),
		...(publisher && {publisher}),
		...(metadata.url && {url: metadata.url}),
		...(publishedAt && {publishedAt}),
		blocks,
		noise: clean.noise,
	};
}

function publisherInText(text: string): string | undefined {
	const signature = findDateline({lines: splitLines(text)})?.publisher;
	if (signature !== undefined) return publisherName(signature);
	return /\[Gambas:Video CNN\]/.test(text) ? 'CNN Indonesia' : undefined;
}

function publisherOfUrl(url: string): string | undefined {
	return URL.canParse(url) ? publisherOfHost(new URL(url).hostname) : undefined;
}
