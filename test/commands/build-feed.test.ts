import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {
	type Answer,
	articlePage,
	closeFeedSites,
	htmlType,
	openFeedSite,
} from '../helpers/feed-site.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

afterEach(closeFeedSites);

const build = async (home: string, ...argv: string[]) => runCommand(['build', ...argv], {home});
const decksOf = (home: string): string[] =>
	readdirSync(join(home, 'decks')).filter((name) => /^[^.].*\.json$/.test(name));

interface Listing {
	readonly isUnchanged: boolean;
	readonly articles: ReadonlyArray<{
		readonly number: number;
		readonly title: string;
		readonly publishedAt?: string;
		readonly deck?: string;
		readonly status?: string;
		readonly error?: {readonly en: string};
	}>;
	readonly leftOut: object;
}
const listing = async (home: string, ...argv: string[]): Promise<Listing> =>
	JSON.parse((await build(home, ...argv, '--json')).stdout) as Listing;

describe('build --feed', () => {
	it('without a terminal prints the list and how to choose, and makes nothing', async () => {
		const home = temporaryFolder();
		const {origin, asked} = await openFeedSite();
		const {status, stdout} = await build(home, '--feed', `${origin}/rss`);
		expect(status).toBe(0);
		expect(stdout).toBe(
			[
				`“Muara” ${origin}/rss`,
				'3 new articles.',
				'',
				'  1  2025-11-10  Pasar & sungai Muara Kencana',
				'  2  2025-11-09  Pasar & sungai Hulu Sanca',
				'  3  2025-11-08  Pasar & sungai Tanjung Pelita',
				'',
				'To make decks, run this again with --pick 1,3-5 or --all.',
				'',
			].join('\n'),
		);
		expect(asked).toEqual(['/robots.txt', '/rss']);
	});

	it('makes decks of what is picked, and leaves out what the library has', async () => {
		const home = temporaryFolder();
		const site = await openFeedSite();
		const picked = await build(home, '--feed', `${site.origin}/rss`, '--pick', '1,3');
		expect(picked.stdout).toMatch(/^2 decks saved \(\d+ cards\)\.\n$/);
		expect(picked.stderr).toContain('[2/2] Pasar & sungai Tanjung Pelita');
		expect(picked.status).toBe(0);
		const files = decksOf(home);
		expect(files).toHaveLength(2);

		const list = await listing(home, '--feed', `${site.origin}/rss`);
		expect(list.articles.map(({deck}) => deck !== undefined)).toEqual([true, false, true]);
		const rest = await build(home, '--feed', `${site.origin}/rss`, '--all');
		expect(rest.stdout).toMatch(/^1 deck saved/);
		const none = await build(home, '--feed', `${site.origin}/rss`, '--all');
		expect([none.stdout, none.status]).toEqual(['No new articles.\n', 0]);
		expect(site.asked.filter((each) => each.startsWith('/berita'))).toEqual([
			'/berita/0',
			'/berita/2',
			'/berita/1',
		]);
		expect(site.most()).toBe(1);
	});

	it('asks only for what has changed, and says honestly who asks', async () => {
		const home = temporaryFolder();
		const {origin, asked, requests} = await openFeedSite();
		const first = await listing(home, '--feed', `${origin}/rss`);
		const again = await listing(home, '--feed', `${origin}/rss`);
		expect(again.articles).toEqual(first.articles);
		expect([first.isUnchanged, again.isUnchanged]).toEqual([false, true]);
		expect(requests.at(-1)?.headers['if-none-match']).toBe('"satu"');
		expect(new Set(requests.map(({headers}) => headers['user-agent']))).toEqual(
			new Set([expect.stringMatching(/^newsquiz\/\d/)]),
		);
		// What is kept may be lost at any time.
		rmSync(join(home, 'cache'), {recursive: true});
		expect((await listing(home, '--feed', `${origin}/rss`)).isUnchanged).toBe(false);
		expect(asked.filter((each) => each === '/rss')).toHaveLength(3);
	});

	it('one article that fails is told, and ends no other', async () => {
		const home = temporaryFolder();
		const {origin, asked} = await openFeedSite({
			'/robots.txt': (response) =>
				response
					.writeHead(200, {'content-type': 'text/plain'})
					.end('User-agent: newsquiz\nDisallow: /berita/1\n\nUser-agent: *\nDisallow: /'),
			'/berita/0': (response) => response.writeHead(410, htmlType).end(),
		});
		const {articles} = await listing(home, '--feed', `${origin}/rss`, '--all');
		expect(articles.map(({status}) => status)).toEqual(['failed', 'disallowed', 'saved']);
		expect(articles[1]?.error?.en).toContain('does not allow programs');
		expect(asked).not.toContain('/berita/1');
		const {status, stderr, stdout} = await build(home, '--feed', `${origin}/rss`, '--all');
		expect(status).toBe(1);
		expect(stdout).toBe('0 decks saved (0 cards); 1 not allowed by the site; 1 failed.\n');
		expect(stderr).toMatch(/✗ There is no such page.*\n {4}Check the address/);
	});

	it('asks for nothing where a site can’t say what it allows, and for everything where it says nothing', async () => {
		const rules = (status: number): Record<string, Answer> => ({
			'/robots.txt': (response) => response.writeHead(status, htmlType).end('<!doctype html>'),
		});
		const silent = await openFeedSite(rules(500));
		const {status, stderr} = await build(temporaryFolder(), '--feed', `${silent.origin}/rss`);
		expect([status, silent.asked]).toEqual([1, ['/robots.txt']]);
		expect(stderr).toContain('is having trouble');
		const open = await openFeedSite(rules(200));
		expect(
			(await listing(temporaryFolder(), '--feed', `${open.origin}/rss`)).articles,
		).toHaveLength(3);
	});

	it('does what a busy host asks for', async () => {
		const home = temporaryFolder();
		let times = 0;
		const {origin} = await openFeedSite({
			'/berita/0': (response) =>
				times++ === 0
					? response.writeHead(429, {'retry-after': '0'}).end()
					: response.writeHead(200, htmlType).end(articlePage(0)),
			'/berita/1': (response) => response.writeHead(503, {'retry-after': '7200'}).end(),
		});
		const {articles} = await listing(home, '--feed', `${origin}/rss`, '--all');
		expect(articles.map(({status}) => status)).toEqual(['saved', 'failed', 'failed']);
		expect(articles[2]?.error?.en).toContain('asks for a pause of 120 minutes');
		expect(times).toBe(2);
	});

	it('opens nothing private that a feed names, and nothing but web pages', async () => {
		const home = temporaryFolder();
		const more = ['http://localhost:1/x', 'http://192.168.1.1/x', 'file:///etc/passwd'].map(
			(address) => `<item><title>x</title><link>${address}</link></item>`,
		);
		const {origin} = await openFeedSite({}, more.join(''));
		const {articles} = await listing(home, '--feed', `${origin}/rss`, '--pick', '4-5');
		expect(articles.map(({error}) => error?.en)).toEqual([
			expect.stringContaining('leads to a private network'),
			expect.stringContaining('leads to a private network'),
		]);
	});

	it('finds the feed that a page names', async () => {
		const {origin} = await openFeedSite({
			'/': (response) =>
				response
					.writeHead(200, htmlType)
					.end(
						'<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/rss">',
					),
		});
		expect((await listing(temporaryFolder(), '--feed', origin)).articles).toHaveLength(3);
	});

	it('--since and --limit shorten the list, and it says by how many', async () => {
		const home = temporaryFolder();
		const {origin} = await openFeedSite({}, `<item><title>x</title><link>/berita/9</link></item>`);
		const feed = ['--feed', `${origin}/rss`];
		const since = await listing(home, ...feed, '--since', '2025-11-09');
		expect(since.leftOut).toEqual({older: 1, undated: 1, beyond: 0});
		const limited = await listing(home, ...feed, '--limit', '1');
		expect(limited.articles.map(({number}) => number)).toEqual([1]);
		expect(limited.leftOut).toEqual({older: 0, undated: 0, beyond: 3});
	});

	it('--rebuild, or a number, makes a deck anew and keeps its cards', async () => {
		const home = temporaryFolder();
		const {origin} = await openFeedSite();
		const feed = ['--feed', `${origin}/rss`, '--limit', '1'];
		await build(home, ...feed, '--all');
		const [file] = decksOf(home);
		const cards = (): unknown =>
			(JSON.parse(readFileSync(join(home, 'decks', file!), 'utf8')) as {cards: unknown}).cards;
		const before = cards();
		const again = await build(home, ...feed, '--pick', '1');
		expect([again.status, decksOf(home), cards()]).toEqual([0, [file], before]);
		expect((await build(home, ...feed, '--all', '--rebuild')).status).toBe(0);
	});

	it.each([
		[
			'an address that is no web address',
			['--feed', 'ftp://muara.example/rss'],
			2,
			'not a valid web address',
		],
		[
			'an article beside it',
			['a.txt', '--feed', 'x'],
			2,
			"--feed can't be used together with SOURCE",
		],
		['a file to write', ['--feed', 'x', '-o', 'x.json'], 2, "can't be used together with --output"],
		['a choice without a feed', ['a.txt', '--all'], 2, '--all goes with --feed only'],
		['a day that is none', ['--feed', 'x', '--since', 'kemarin'], 2, '"kemarin"'],
	])('refuses %s in one message with a next step', async (_, argv, status, says) => {
		const result = await build(temporaryFolder(), ...argv);
		expect(result).toMatchObject({status, stdout: ''});
		expect(result.stderr).toMatch(/^newsquiz: .+\n.+\n$/);
		expect(result.stderr).toContain(says);
	});

	it.each([
		['what is no feed', 'text/plain', 'halo', 'There is no feed'],
		['a picture', 'image/png', 'x', 'is not a feed but an image'],
		['a page that names none', 'text/html', '<!doctype html><p>halo', 'names no feed'],
		[
			'entities that grow',
			'text/xml',
			'<!DOCTYPE r [<!ENTITY a "a">]><rss/>',
			'definitions of its own',
		],
	])('refuses %s', async (_, type, text, says) => {
		const {origin} = await openFeedSite({
			'/x': (response) => response.writeHead(200, {'content-type': type}).end(text),
		});
		const {status, stderr} = await build(temporaryFolder(), '--feed', `${origin}/x`);
		expect(status).toBe(1);
		expect(stderr).toContain(says);
	});

	it('names itself where a feed was given in place of an article', async () => {
		const {origin} = await openFeedSite();
		const {stderr} = await build(temporaryFolder(), `${origin}/rss`);
		expect(stderr).toContain(`newsquiz build --feed ${origin}/rss`);
	});
});
