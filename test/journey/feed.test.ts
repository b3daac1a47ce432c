import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, it} from 'vitest';
import {articlePage, closeFeedSites, htmlType, openFeedSite} from '../helpers/feed-site.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

afterEach(closeFeedSites);

/** The field for an article, for a new learner who has not asked for the welcome. */
async function openField(home: string): Promise<Terminal> {
	const terminal = openTerminal([program], {env: {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'}});
	await terminal.waitFor('Selamat datang');
	terminal.press('escape');
	await terminal.waitFor('? bantuan');
	terminal.press('n');
	await terminal.waitFor('Berita mana');
	return terminal;
}

const decksOf = (home: string): string[] =>
	readdirSync(join(home, 'decks')).filter((name) => /^[^.].*\.json$/.test(name));

it('articles of a feed are chosen, made one after the other and kept, and the site is asked politely', async () => {
	const home = temporaryFolder();
	const site = await openFeedSite({
		'/robots.txt': (response) =>
			response
				.writeHead(200, {'content-type': 'text/plain'})
				.end('User-agent: *\nDisallow: /berita/2'),
	});
	const address = `${site.origin}/rss`;
	const terminal = await openField(home);
	terminal.press(address);
	await terminal.waitFor('→ Alamat web');
	terminal.press('enter');
	await terminal.waitFor('▸ [ ] Pasar & sungai Muara Kencana');
	expect(site.asked).toEqual(['/robots.txt', '/rss']);
	terminal.press('a', 'enter');
	await terminal.waitFor('Selesai');
	expect(terminal.screen()).toMatch(/2 paket kartu tersimpan \(\d+ kartu\); 1 tidak diizinkan/);
	expect(site.asked.slice(2)).toEqual(['/berita/0', '/berita/1']);
	expect(site.most()).toBe(1);
	expect(decksOf(home)).toHaveLength(2);

	terminal.press('escape');
	await terminal.waitFor('1 artikel baru, 2 sudah ada di koleksi.');
	terminal.press('escape');
	await terminal.waitFor(`› ${address}`);
	terminal.press('enter');
	await terminal.waitFor('Belum berubah sejak terakhir dibaca.');
	expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"satu"');
	terminal.press('ctrl+c');
	await terminal.ended;
}, 60_000);

it('making decks of a feed is stopped at once, and what is made stays', async () => {
	const home = temporaryFolder();
	const site = await openFeedSite({
		// The site never answers.
		'/berita/1': () => undefined,
		'/berita/2': (response) => response.writeHead(200, htmlType).end(articlePage(2)),
	});
	const terminal = await openField(home);
	terminal.press(`${site.origin}/rss`);
	await terminal.waitFor('→ Alamat web');
	terminal.press('enter');
	await terminal.waitFor('▸ [ ] Pasar & sungai Muara Kencana');
	terminal.press('a', 'enter');
	await terminal.waitFor('▸ Pasar & sungai Hulu Sanca');
	terminal.press('escape');
	await terminal.waitFor('Dihentikan; 2 artikel belum dibuat.');
	expect(decksOf(home)).toHaveLength(1);
	terminal.press('enter');
	await terminal.waitFor('Koleksi');
	await terminal.waitFor('Pasar Apung Muara Kencana');
	terminal.press('ctrl+c');
	await terminal.ended;
	expect(site.asked).not.toContain('/berita/2');
}, 60_000);
