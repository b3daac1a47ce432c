import {parseFeed as parseAnyFeed} from 'feedsmith';
import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import {parseDocument} from '../html/dom.js';
import {readMetaDate} from '../html/meta-date.js';
import {definesEntities, noArticles, notAFeed} from './feed-errors.js';
import type {Feed, FeedItem} from './feed.js';
import {isTooElaborate} from './elaborate.js';

/** More of one feed are not looked at. */
const mostItems = 500;
const longestTitle = 300;
const longestAddress = 2000;

/** An article as one of the formats gives it: the first of these that can be used counts. */
interface RawItem {
	readonly titles: ReadonlyArray<string | undefined>;
	readonly addresses: ReadonlyArray<string | undefined>;
	readonly dates: readonly unknown[];
}

/**
 * Reads a feed in RSS, Atom, RDF or JSON Feed, as sloppily as sites write them.
 * @param address of the feed, from which relative addresses start
 * @throws UserError when it is none, brings entities of its own, or has no article
 */
export function parseFeed(text: string, address: string): Feed {
	if (hasOwnDefinitions(text)) throw definesEntities();
	if (isTooElaborate(text)) throw notAFeed(undefined);
	const {title, items} = rawFeed(text);
	const seen = new Set<string>();
	const found: FeedItem[] = [];
	for (const raw of items) {
		const item = feedItem(raw, address);
		if (!item || seen.has(item.url)) continue;
		seen.add(item.url);
		found.push(item);
		if (found.length === mostItems) break;
	}
	if (found.length === 0) throw noArticles();
	const name = title === undefined ? '' : plainTitle(title);
	return {...(name === '' ? {} : {title: name}), items: newestFirst(found)};
}

interface RawFeed {
	readonly title: string | undefined;
	readonly items: readonly RawItem[];
}

function rawFeed(text: string): RawFeed {
	try {
		return readFormat(parseAnyFeed(text, {maxItems: mostItems * 2}));
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw notAFeed(error);
	}
}

function readFormat(parsed: ReturnType<typeof parseAnyFeed>): RawFeed {
	switch (parsed.format) {
		case 'rss': {
			const {title, items = []} = parsed.feed;
			return {
				title,
				items: items.map(({title: name, link, guid, pubDate, dc, atom}) => ({
					titles: [name, ...(dc?.titles ?? [])],
					addresses: [
						link,
						guid?.isPermaLink === false ? undefined : guid?.value,
						...(atom?.links ?? []).filter(isArticleLink).map(({href}) => href),
					],
					dates: [pubDate, ...(dc?.dates ?? [])],
				})),
			};
		}
		case 'atom': {
			const {title, entries = []} = parsed.feed;
			return {
				title: title?.value,
				items: entries.map((entry) => ({
					titles: [entry.title?.value],
					addresses: [...(entry.links ?? []).filter(isArticleLink).map(({href}) => href), entry.id],
					dates: [entry.published, entry.updated],
				})),
			};
		}
		case 'rdf': {
			const {title, items = []} = parsed.feed;
			return {
				title,
				items: items.map(({title: name, link, rdf, dc}) => ({
					titles: [name, ...(dc?.titles ?? [])],
					addresses: [link, rdf?.about],
					dates: dc?.dates ?? [],
				})),
			};
		}
		case 'json': {
			const {title, items = []} = parsed.feed;
			return {
				title,
				items: items.map((item) => ({
					titles: [item.title, item.summary, item.content_text?.slice(0, 100)],
					addresses: [item.url, item.external_url, item.id],
					dates: [item.date_published, item.date_modified],
				})),
			};
		}
	}
}

function isArticleLink({rel, type}: {readonly rel?: string; readonly type?: string}): boolean {
	return (rel === undefined || rel === 'alternate') && (type === undefined || /html/.test(type));
}

function feedItem({titles, addresses, dates}: RawItem, base: string): FeedItem | undefined {
	const url = addresses
		.map((each) => articleAddress(each, base))
		.find((each) => each !== undefined);
	if (url === undefined) return undefined;
	const title = titles.map((each) => plainTitle(each ?? '')).find((each) => each !== '');
	const publishedAt = dates.map(dayOf).find((day) => day !== undefined);
	return {title: title ?? url, url, ...(publishedAt === undefined ? {} : {publishedAt})};
}

/** A weekday that does not fit is a slip of the site's program: the day itself counts. */
function dayOf(date: unknown): string | undefined {
	if (typeof date !== 'string') return undefined;
	return (readMetaDate(date) ?? readMetaDate(date.replace(/^\s*\p{L}{3,9},?\s+/u, '')))?.day;
}

function articleAddress(given: string | undefined, base: string): string | undefined {
	const text = given?.trim() ?? '';
	if (text === '' || text.length > longestAddress || /\s/.test(text)) return undefined;
	if (!URL.canParse(text, base)) return undefined;
	const url = new URL(text, base);
	// The feed itself, or the front page of its site, is no article.
	const isPage = /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}` !== '/';
	if (!isPage) return undefined;
	url.username = '';
	url.password = '';
	url.hash = '';
	return url.href;
}

/** Titles come as text or as HTML, and feeds don't say which. */
function plainTitle(given: string): string {
	const text = given.slice(0, longestTitle * 4);
	const isMarkup = /<\/?[a-z][^<]{0,500}>|&#?\w{2,31};/i.test(text);
	const plain = isMarkup ? (parseDocument(text).body.textContent ?? '') : text;
	const line = sanitiseLine(plain);
	return line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line;
}

function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
	if (items.some(({publishedAt}) => publishedAt === undefined)) return items;
	return items.toSorted((one, other) =>
		one.publishedAt! < other.publishedAt! ? 1 : one.publishedAt === other.publishedAt ? 0 : -1,
	);
}

/** Whether a `DOCTYPE` before the first element defines something, such as entities that grow without end or name files. */
function hasOwnDefinitions(text: string): boolean {
	let at = 0;
	for (;;) {
		while (/\s/.test(text.charAt(at)) || text.charAt(at) === '\ufeff') at++;
		const end = text.startsWith('<?', at)
			? text.indexOf('?>', at)
			: text.startsWith('<!--', at)
				? text.indexOf('-->', at)
				: -1;
		if (end === -1) break;
		at = end + 2 + (text.startsWith('-->', end) ? 1 : 0);
	}
	if (text.slice(at, at + 9).toUpperCase() !== '<!DOCTYPE') return false;
	const [bracket, close] = [text.indexOf('[', at), text.indexOf('>', at)];
	return bracket !== -1 && (close === -1 || bracket < close);
}
