import {describe, expect, it} from 'vitest';
import {looksLikeFeed} from '../../source/article/feed/feed-address.js';
import {namedFeeds} from '../../source/article/feed/named-feeds.js';
import {parseFeed} from '../../source/article/feed/parse-feed.js';

const home = 'https://muara.example/rss';
const rss = (items: string, head = ''): string =>
	`<?xml version="1.0"?>${head}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Muara</title>${items}</channel></rss>`;
const item = (fields: string): string => `<item>${fields}</item>`;
const link = '<link>https://muara.example/1</link>';
const first = (text: string) => parseFeed(text, home).items[0];

describe('a feed is read', () => {
	const expected = {
		title: 'Banjir surut',
		url: 'https://muara.example/berita/1?a=1&b=2',
		publishedAt: '2025-11-10',
	};
	it.each([
		[
			'RSS',
			rss(
				item(
					'<title>Banjir surut</title><link>https://muara.example/berita/1?a=1&amp;b=2</link><pubDate>Mon, 10 Nov 2025 08:00:00 +0700</pubDate>',
				),
			),
		],
		[
			'RSS with an address as its permanent link only',
			rss(
				item(
					'<title>Banjir surut</title><guid>https://muara.example/berita/1?a=1&amp;b=2</guid><dc:date>2025-11-10T08:00:00+07:00</dc:date>',
				),
			),
		],
		[
			'Atom',
			'<feed xmlns="http://www.w3.org/2005/Atom"><title>Muara</title><entry><title type="html">&lt;b&gt;Banjir&lt;/b&gt; surut</title><link rel="self" href="/x"/><link rel="alternate" href="/berita/1?a=1&amp;b=2"/><published>2025-11-09T23:30:00Z</published></entry></feed>',
		],
		[
			'RDF',
			'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Muara</title></channel><item rdf:about="y"><title>Banjir surut</title><link>https://muara.example/berita/1?a=1&amp;b=2</link><dc:date>2025-11-10</dc:date></item></rdf:RDF>',
		],
		[
			'JSON Feed',
			JSON.stringify({
				version: 'https://jsonfeed.org/version/1.1',
				title: 'Muara',
				items: [
					{
						id: '1',
						title: 'Banjir surut',
						url: '/berita/1?a=1&b=2',
						date_published: '2025-11-10T08:00:00+07:00',
					},
				],
			}),
		],
	])('%s', (_, text) => {
		expect(parseFeed(text, home)).toEqual({title: 'Muara', items: [expected]});
	});

	it.each([
		['Senin, 10 Nov 2025 08:00 WIB', '2025-11-10'],
		['Senin, 10 November 2025', '2025-11-10'],
		['Selasa, 10 Nov 2025 08:00 WIB', '2025-11-10'],
		['Mon, 10 Nov 2025 20:00:00 GMT', '2025-11-11'],
		['2025-11-10 08:00:00', '2025-11-10'],
		['10/11/2025 08:00', '2025-11-10'],
		['kemarin', undefined],
		['', undefined],
	])('dated %s', (date, publishedAt) => {
		expect(first(rss(item(`${link}<pubDate>${date}</pubDate>`)))?.publishedAt).toBe(publishedAt);
	});

	it.each([
		['a bare ampersand', 'Gempa & tsunami', 'Gempa & tsunami'],
		[
			'CDATA with markup',
			'<![CDATA[Gempa <i>di</i> Cianjur &amp; sekitar]]>',
			'Gempa di Cianjur & sekitar',
		],
		['entities twice over', 'Gempa &amp;quot;besar&amp;quot;', 'Gempa "besar"'],
		['lines and tabs', 'Gempa\n\t di Cianjur', 'Gempa di Cianjur'],
		['a comparison', 'Inflasi &lt; 5 persen', 'Inflasi < 5 persen'],
		['what moves a terminal', 'Gempa \u001B[2J\u202E', 'Gempa \ufffd[2J\ufffd'],
		['nothing', '', 'https://muara.example/1'],
	])('with %s in a title', (_, title, expectedTitle) => {
		expect(first(rss(item(`<title>${title}</title>${link}`)))?.title).toBe(expectedTitle);
	});

	it('newest first where all have dates, each address once', () => {
		const dated = (number: number, day: string): string =>
			item(`<link>https://muara.example/${String(number)}#x</link><pubDate>${day}</pubDate>`);
		const text = rss(dated(1, '2025-11-08') + dated(2, '2025-11-10') + dated(1, '2025-11-09'));
		expect(parseFeed(text, home).items.map(({url}) => url)).toEqual([
			'https://muara.example/2',
			'https://muara.example/1',
		]);
	});

	it.each([
		'javascript:alert(1)',
		'file:///etc/passwd',
		'data:text/html,x',
		'https://muara.example/',
		'bukan alamat',
		`https://muara.example/${'a'.repeat(3000)}`,
	])('without what is no article’s address: %s', (address) => {
		const text = rss(item(`<link>${address}</link>`) + item(link));
		expect(parseFeed(text, home).items.map(({url}) => url)).toEqual(['https://muara.example/1']);
	});

	it('without the name and password that an address brings', () => {
		expect(first(rss(item('<link>https://a:b@muara.example/1</link>')))?.url).toBe(
			'https://muara.example/1',
		);
	});
});

describe('a feed is refused in one message', () => {
	const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
	it.each([
		['entities that grow', rss(item(`<title>&b;</title>${link}`), bomb), 'definitions of its own'],
		[
			'entities that name files, behind a comment',
			rss(item(link), '<!-- x --><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
			'definitions of its own',
		],
		['no feed', '<html><body>halo</body></html>', 'no feed'],
		['nothing', '', 'no feed'],
		['XML that breaks off', rss(item(link)).slice(0, 120), 'no feed'],
		['elements without end', `<rss version="2.0">${'<a>'.repeat(100_000)}`, 'no feed'],
		['attributes without end', `<rss version="2.0" ${'a="b" '.repeat(100_000)}/>`, 'no feed'],
		['comments without end', `<rss version="2.0">${'<!--'.repeat(100_000)}`, 'no feed'],
		[
			'JSON without end',
			`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`,
			'no feed',
		],
		['no article', rss(''), 'no article'],
		['no article that can be opened', rss(item('<link>mailto:a@b</link>')), 'no article'],
	])('%s', (_, text, says) => {
		expect(() => parseFeed(text, home)).toThrow(
			expect.objectContaining({
				name: 'UserError',
				message: expect.stringContaining(says) as string,
			}),
		);
	});

	it('but a DOCTYPE that defines nothing is none of its business', () => {
		const doctype =
			'<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x.example/rss.dtd">';
		expect(first(rss(item(link), doctype))?.url).toBe('https://muara.example/1');
	});
});

describe('a page names its feeds', () => {
	it.each([
		[
			'one',
			'<link rel="alternate" type="application/rss+xml" href="/rss">',
			['https://muara.example/rss'],
		],
		[
			'without quotes',
			'<LINK REL=alternate TYPE=application/atom+xml HREF=atom.xml>',
			['https://muara.example/a/atom.xml'],
		],
		[
			'readers’ comments last',
			'<link rel="alternate" type="application/rss+xml" title="Komentar" href="/k"><link rel="alternate" type="application/rss+xml" href="/rss">',
			['https://muara.example/rss', 'https://muara.example/k'],
		],
		[
			'none',
			'<link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="en" href="/en">',
			[],
		],
		[
			'one that is no web address',
			'<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">',
			[],
		],
		[
			'a tag without end',
			`<link rel="alternate" type="application/rss+xml" ${'x'.repeat(5000)}`,
			[],
		],
	])('%s', (_, head, expected) => {
		const page = `<!doctype html><html><head>${head}</head><body></body></html>`;
		expect(namedFeeds(page, 'https://muara.example/a/b')).toEqual(expected);
	});
});

describe('an address most likely is that of a feed', () => {
	it.each([
		'https://www.antaranews.com/rss/terkini.xml',
		'https://rss.tempo.co/nasional',
		'https://www.cnnindonesia.com/nasional/rss',
		'https://muara.example/feed/',
		'https://muara.example/index.rss?kanal=1',
	])('%s', (address) => expect(looksLikeFeed(address)).toBe(true));

	it.each([
		'https://muara.example/feed/2025/pasar-apung-dibuka',
		'https://muara.example/berita/rss-masih-dipakai',
		'https://muara.example/',
		'muara',
	])('but not %s', (address) => expect(looksLikeFeed(address)).toBe(false));
});
