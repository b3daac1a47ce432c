import {parseDocument} from '../html/dom.js';

const feedType =
	/^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json)$/i;

/** Only links within this much of a page are looked at; they stand in its head. */
const headLength = 200_000;
const mostLinks = 200;

/**
 * The feeds that a page names, its own articles before readers' comments.
 * @param address of the page
 */
export function namedFeeds(html: string, address: string): string[] {
	const tags = html.slice(0, headLength).match(/<link\b[^<>]{0,2000}>/gi) ?? [];
	const markup = tags
		.slice(0, mostLinks)
		.map((tag) => tag.replace(/\s[A-Z]+(?==)/g, (name) => name.toLowerCase()))
		.join('');
	const links = parseDocument(markup).querySelectorAll('link');
	const found: {url: string; isOfComments: boolean}[] = [];
	for (const link of links) {
		const [rel, type, href, title] = ['rel', 'type', 'href', 'title'].map(
			(name) => link.getAttribute(name)?.trim() ?? '',
		);
		if (!/(?:^|\s)alternate(?:\s|$)/i.test(rel!) || !feedType.test(type!)) continue;
		if (href === '' || !URL.canParse(href!, address)) continue;
		const url = new URL(href!, address);
		if (!/^https?:$/.test(url.protocol)) continue;
		// Blogs name the data behind their pages in the same way.
		if (/json$/i.test(type!) && /\/wp-json\//.test(url.pathname)) continue;
		found.push({
			url: url.href,
			isOfComments: /comment|komentar/i.test(`${title!} ${url.pathname}`),
		});
	}
	return found
		.toSorted((one, other) => Number(one.isOfComments) - Number(other.isOfComments))
		.map(({url}) => url);
}
