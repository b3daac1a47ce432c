import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {afterEach, describe, expect, it} from 'vitest';
import type {Feeds} from '../../source/services.js';
import {openFeeds} from '../../source/store/feeds/feeds.js';
import {closeFeedSites, openFeedSite} from '../helpers/feed-site.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

afterEach(closeFeedSites);

const feedsIn = (cache: string): Feeds =>
	openFeeds({
		...{env: {}, version: '1.0.0', cwd: cache, stdin: Readable.from([])},
		...{cache, now: () => Date.UTC(2025, 10, 11)},
	});

describe('a feed', () => {
	it('is opened with what reads its articles', async () => {
		const cache = join(temporaryFolder(), 'feeds');
		const {origin} = await openFeedSite();
		const opened = await feedsIn(cache).open(`${origin}/rss`);
		expect(opened).toMatchObject({url: `${origin}/rss`, isUnchanged: false, others: []});
		const [first] = opened.feed.items;
		const {article} = await opened.articles.read({from: 'web', url: first!.url});
		expect(article.title).toBe('Pasar Apung Muara Kencana Dibuka untuk 240 Pedagang');
		expect(readdirSync(cache)).not.toEqual([]);
	});

	it.each(['/robots.txt', '/rss'])(
		'is given up at once while %s does not answer',
		async (silent) => {
			const giveUp = new AbortController();
			const {origin} = await openFeedSite({[silent]: () => giveUp.abort(new Error('given up'))});
			const opening = feedsIn(temporaryFolder()).open(`${origin}/rss`, giveUp.signal);
			await expect(opening).rejects.toThrow('given up');
		},
	);

	it('has articles that are given up at once while its site does not say what it allows', async () => {
		const giveUp = new AbortController();
		const other = await openFeedSite({'/robots.txt': () => giveUp.abort(new Error('given up'))});
		const {origin} = await openFeedSite({
			'/berita/0': (response) =>
				response.writeHead(302, {location: `${other.origin}/berita/0`}).end(),
		});
		const {articles} = await feedsIn(temporaryFolder()).open(`${origin}/rss`);
		const {signal} = giveUp;
		const reading = articles.read({from: 'web', url: `${origin}/berita/0`}, {signal});
		await expect(reading).rejects.toThrow('given up');
		expect(other.asked).toEqual(['/robots.txt']);
	});
});
