import type {Article, ArticleMetadata} from '../article/article.js';
import {incompleteNotice} from '../article/completeness.js';
import type {HtmlReading} from '../article/from-html.js';
import {type Bilingual, UserError} from '../errors.js';
import {BinaryContentError, decodeText} from './charset.js';
import {readPages} from './html.js';
import {fetchPage, type NetworkEnvironment} from './network.js';

/** An article with what the user should know of it. */
export interface WholeReading extends HtmlReading {
	readonly notices: readonly Bilingual[];
}

const mostPages = 10;
/** Characters of all further pages together. */
const mostCharacters = 10_000_000;

/** What the user should know of an article that is not all there. */
export function noticesOf(article: Article): Bilingual[] {
	return article.incomplete ? [incompleteNotice(article.incomplete)] : [];
}

/**
 * Goes on from the first page of an article, opened at `url`, to the others: to the one that shows them all if the
 * page names it, else from each to the next. Only the same host is asked; a page that fails ends the article there.
 */
export async function readOn(
	html: string,
	first: HtmlReading,
	url: string,
	metadata: ArticleMetadata,
	environment: NetworkEnvironment,
): Promise<WholeReading> {
	const {nextPage, singlePage} = first.signals;
	if (singlePage !== undefined && isSameHost(singlePage, url)) {
		const page = await open(singlePage, environment);
		const whole = page && (await attempt(() => readPages([page.html], metadata)));
		if (whole && whole.article.text.length > first.article.text.length) {
			const {incomplete, ...rest} = whole.article;
			// A page that shows everything may still link to its parts.
			const article: Article = incomplete?.reason === 'cut' ? whole.article : rest;
			return {...whole, article, notices: noticesOf(article)};
		}
	}

	if (nextPage === undefined || !isSameHost(nextPage, url))
		return {...first, notices: noticesOf(first.article)};
	const {pages, missing} = await followingPages(nextPage, environment);
	if (pages.length === 0) return {...first, notices: noticesOf(first.article)};
	const whole = await readPages([html, ...pages], metadata);
	const article: Article =
		missing === undefined
			? whole.article
			: {...whole.article, incomplete: {reason: 'pages', url: missing}};
	return {...whole, article, notices: noticesOf(article)};
}

async function followingPages(
	first: string,
	environment: NetworkEnvironment,
): Promise<{pages: string[]; missing: string | undefined}> {
	const pages: string[] = [];
	const seen = new Set<string>();
	let next: string | undefined = first;
	let characters = 0;
	while (next !== undefined && !seen.has(next) && pages.length < mostPages - 1) {
		seen.add(next);
		const page = await open(next, environment);
		const reading = page && (await attempt(() => readPages([page.html], {url: page.url})));
		characters += page?.html.length ?? 0;
		if (!page || !reading || characters > mostCharacters) return {pages, missing: next};
		pages.push(page.html);
		const following: string | undefined = reading.signals.nextPage;
		next = following !== undefined && isSameHost(following, page.url) ? following : undefined;
	}

	return {pages, missing: next !== undefined && !seen.has(next) ? next : undefined};
}

async function open(
	url: string,
	environment: NetworkEnvironment,
): Promise<{html: string; url: string} | undefined> {
	return attempt(async () => {
		const page = await fetchPage(url, environment);
		return {
			html: decodeText(page.bytes, {declared: page.charset, isHtml: true}),
			url: page.url,
		};
	});
}

/** The result of a step without which the article is only shorter; undefined when it fails. */
async function attempt<T>(step: () => Promise<T>): Promise<T | undefined> {
	try {
		return await step();
	} catch (error) {
		if (error instanceof UserError || error instanceof BinaryContentError) return undefined;
		throw error;
	}
}

function isSameHost(target: string, url: string): boolean {
	return new URL(target).host === new URL(url).host;
}
