import type {ArticleMetadata} from '../article.js';
import {dateInUrl} from '../publication-date.js';
import {publisherName, publisherOfHost} from '../publishers.js';
import type {HtmlDocument} from './dom.js';
import {stringOf, type LinkedData} from './json-ld.js';
import {readMetaDate, type MetaDate} from './meta-date.js';

/** What a page says of its article, `known` first. */
export function pageMetadata(
	document: HtmlDocument,
	article: LinkedData | undefined,
	known: ArticleMetadata,
	nodes: readonly LinkedData[] = [],
): ArticleMetadata {
	const url = canonicalUrl(document, article, known.url);
	const publisher =
		known.publisher ?? pagePublisher(document, stringOf(article?.['publisher'], nodes), url);
	const title = known.title ?? pageTitle(document, article);
	const publishedAt = known.publishedAt ?? pageDate(document, article, url);
	return {
		...(title && {title}),
		...(publisher && {publisher}),
		...(url && {url}),
		...(publishedAt && {publishedAt}),
	};
}

/** Tells the linked data of the page's own article by its address or heading. */
export function ownNode(
	document: HtmlDocument,
	opened: string | undefined,
): (node: LinkedData) => boolean {
	const own = new Set(
		[
			document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
			metaContent(document, 'og:url'),
			metaContent(document, 'og:title'),
			opened,
			...[...document.querySelectorAll('h1')].map(({textContent}) => plain(textContent ?? '')),
		].filter((value) => !!value),
	);
	return (node) =>
		['mainEntityOfPage', 'url', '@id', 'headline'].some((key) => {
			const value = stringOf(node[key]);
			return value !== undefined && (own.has(value) || own.has(plain(value)));
		});
}

export function metaContent(document: HtmlDocument, ...names: string[]): string | undefined {
	for (const name of names) {
		for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
			const content = document.querySelector(`meta[${key}="${name}" i]`)?.getAttribute('content');
			if (content?.trim()) return plain(content);
		}
	}
	return undefined;
}

/** One line of text: white space folded, and references that were escaped twice resolved. */
export function plain(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
			.replace(
				/&(?:amp;)?(quot|amp|#0?39|apos|lt|gt|nbsp|#8217|#8220|#8221);/g,
				(_, name: string) => entities[name] ?? ' ',
			)
			.replace(/\s+/g, ' ')
			.trim()
	);
}
const entities: Readonly<Record<string, string>> = {
	quot: '"',
	amp: '&',
	'#39': "'",
	'#039': "'",
	apos: "'",
	lt: '<',
	gt: '>',
	'#8217': '’',
	'#8220': '“',
	'#8221': '”',
};

function canonicalUrl(
	document: HtmlDocument,
	article: LinkedData | undefined,
	base: string | undefined,
): string | undefined {
	const candidates = [
		document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
		metaContent(document, 'og:url'),
		stringOf(article?.['mainEntityOfPage']),
		stringOf(article?.['url']),
		base,
	];
	for (const candidate of candidates) {
		if (!candidate || !URL.canParse(candidate, base)) continue;
		const url = new URL(candidate, base);
		// A canonical address of the front page names the site, not the article.
		const isFrontPage =
			url.pathname === '/' && base !== undefined && new URL(base).pathname !== '/';
		if (!/^https?:$/.test(url.protocol) || isFrontPage) continue;
		url.username = '';
		url.password = '';
		url.hash = '';
		for (const key of [...url.searchParams.keys()])
			if (/^utm_|^fbclid$|^gclid$/.test(key)) url.searchParams.delete(key);
		return url.href;
	}
	return undefined;
}

function pagePublisher(
	document: HtmlDocument,
	declared: string | undefined,
	url: string | undefined,
): string | undefined {
	const host = url === undefined ? undefined : new URL(url).hostname;
	const named = [
		declared,
		metaContent(document, 'og:site_name'),
		metaContent(document, 'application-name'),
		metaContent(document, 'dc.publisher', 'dcterms.publisher', 'publisher'),
	].find((name) => name !== undefined && isName(name));
	if (named === undefined) return host && publisherOfHost(host);
	const name = plain(named);
	return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? (publisherOfHost(name) ?? publisherName(name)) : name;
}

const longestName = 80;

/** Neither an address nor a reference nor a text. */
function isName(text: string): boolean {
	return text.length <= longestName && /\p{L}/u.test(text) && !/^(?:https?:|#|@)|[<>{}]/.test(text);
}

/** No headline is longer; what is can only be a text in the wrong place. */
const longestTitle = 400;

function pageTitle(document: HtmlDocument, article: LinkedData | undefined): string | undefined {
	const claimed =
		stringOf(article?.['headline']) ??
		metaContent(document, 'og:title', 'twitter:title', 'headline', 'dc.title', 'title') ??
		plain(document.title ?? '');
	const title = plain(claimed.slice(0, longestTitle)).replace(/<\/?\w[^<>]{0,100}>/g, '');
	const headings = [...document.querySelectorAll('h1')].map((heading) =>
		plain(heading.textContent ?? ''),
	);
	// The heading readers see is the title without the site's name around it.
	const shown = headings.find(
		(heading) => heading.split(' ').length >= 3 && title.includes(heading),
	);
	return (
		shown || withoutSiteName(title) || headings.find((heading) => heading.split(' ').length >= 3)
	);
}

function withoutSiteName(title: string): string {
	return title
		.replace(/(?<!\s)\s+(?:[-–—|]|::)\s+[^-–—|]{2,40}$/u, (suffix) =>
			/\.(?:com|co|id|net|tv)\b|online|news|indonesia|berita|halaman|republika|tempo|antara|kompas|detik|okezone|viva|tirto|kumparan/iu.test(
				suffix,
			)
				? ''
				: suffix,
		)
		.replace(/^[\w-]+\.(?:com|co\.id|id|net)\s*[:|-]\s*/u, '');
}

const dateNames = [
	'article:published_time',
	'datePublished',
	'dtk:publishdate',
	'publishdate',
	'publish-date',
	'publish_date',
	'pubdate',
	'publication_date',
	'content_PublishedDate',
	'originalpublicationdate',
	'parsely-pub-date',
	'sailthru.date',
	'cXenseParse:recs:publishtime',
	'dc.date.issued',
	'dcterms.created',
	'dc.date',
	'og:published_time',
	'date',
	'createdate',
];
const shownDates =
	'article time[datetime], time[pubdate], [itemprop="datePublished"], time[datetime], [class*="date" i], [class*="time" i], [class*="tanggal" i], [class*="waktu" i], [id*="date" i]';

function pageDate(
	document: HtmlDocument,
	article: LinkedData | undefined,
	url: string | undefined,
): string | undefined {
	const found: MetaDate[] = [];
	const consider = (value: string | null | undefined) => {
		const date = value ? readMetaDate(value) : undefined;
		if (date) found.push(date);
	};
	consider(stringOf(article?.['datePublished']) ?? stringOf(article?.['dateCreated']));
	for (const name of dateNames) consider(metaContent(document, name));
	const declared = found.find(({isUniversal}) => !isUniversal) ?? found[0];
	const certain = declared?.day ?? (url && dateInUrl(url));
	if (certain) return certain;
	for (const element of document.querySelectorAll(shownDates)) {
		const text =
			element.getAttribute('datetime') ??
			element.getAttribute('content') ??
			element.textContent ??
			'';
		if (text.length > 200 || element.closest('a, aside, nav, footer')) continue;
		consider(text);
		if (found[0]) return found[0].day;
	}
	return undefined;
}
