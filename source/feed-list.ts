import type {Feed, FeedItem} from './article/feed/feed.js';
import {canonicalUrl} from './deck/canonical-url.js';
import type {Library} from './services.js';

/** An article of a feed, as it stands in the list to choose from. */
export interface ListedItem extends FeedItem {
	readonly number: number;
	/** The deck of the library that is about it. */
	readonly known?: {readonly id: string; readonly title: string};
}

/** What the list was shortened by. */
export interface FeedList {
	readonly items: readonly ListedItem[];
	/** Older ones that were left out. */
	readonly older: number;
	/** Those without a date, which nobody can call newer. */
	readonly undated: number;
	/** New ones beyond the limit. */
	readonly beyond: number;
}

/** The articles of a feed that may be wanted, numbered. */
export function listFeed(
	feed: Feed,
	known: ReadonlyMap<string, {readonly id: string; readonly title: string}>,
	{since, limit}: {readonly since?: string | undefined; readonly limit?: number | undefined},
): FeedList {
	const undated = since === undefined ? [] : feed.items.filter((item) => !item.publishedAt);
	const older = feed.items.filter(
		({publishedAt}) => since !== undefined && publishedAt !== undefined && publishedAt < since,
	);
	const left = new Set([...undated, ...older]);
	const items: ListedItem[] = [];
	let fresh = 0;
	let beyond = 0;
	for (const item of feed.items) {
		if (left.has(item)) continue;
		const deck = known.get(addressOf(item.url));
		if (!deck && limit !== undefined && fresh === limit) {
			beyond++;
			continue;
		}
		if (!deck) fresh++;
		items.push({...item, number: items.length + 1, ...(deck && {known: deck})});
	}
	return {items, older: older.length, undated: undated.length, beyond};
}

/** The list once some of its articles have become decks, or were found to be some. */
export function withDecks(
	items: readonly ListedItem[],
	made: ReadonlyArray<{readonly item: FeedItem; readonly deck?: ListedItem['known']}>,
): readonly ListedItem[] {
	const decks = new Map(made.map(({item, deck}) => [item.url, deck]));
	return items.map((item) => {
		const deck = decks.get(item.url);
		return deck ? {...item, known: deck} : item;
	});
}

/** Which decks of the library are about which addresses. */
export async function knownAddresses(
	library: Pick<Library, 'list' | 'read'>,
): Promise<ReadonlyMap<string, {readonly id: string; readonly title: string}>> {
	const known = new Map<string, {readonly id: string; readonly title: string}>();
	for (const {id, title, bundled} of library.list().decks) {
		if (bundled) continue;
		const {articles = []} = await library.read(id);
		for (const {url} of articles) if (url !== undefined) known.set(addressOf(url), {id, title});
	}
	return known;
}

function addressOf(url: string): string {
	return canonicalUrl(url) ?? url;
}
