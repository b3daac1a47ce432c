import {describe, expect, it} from 'vitest';
import {articleFromHtml, readHtml} from '../../source/article/from-html.js';
import type {ArticleMetadata} from '../../source/article/article.js';

const paragraphs = [
	'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.',
	'Menurut Satria Wiguna, kepala pelabuhan, dermaga itu dapat menampung empat kapal sekaligus dan akan dibuka untuk penumpang.',
	'Warga berharap harga ikan di pasar tidak naik lagi karena kapal kini tidak harus menunggu giliran terlalu lama di laut.',
];
const title = 'Pelabuhan Muara Biru Dibuka Lagi';
const content = `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`;
const page = (head: string, body = `<article>${content}</article>`) =>
	`<!doctype html><html lang="id"><head><meta charset="utf-8">${head}</head><body>
	<nav><ul><li><a href="/">Beranda</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul></nav>${body}
	<footer><p>Tentang Kami</p></footer></body></html>`;
const jsonLd = (data: unknown) =>
	`<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const newsArticle = {
	'@type': 'NewsArticle',
	headline: title,
	datePublished: '2024-06-03T06:26:00+07:00',
	publisher: {'@type': 'Organization', name: 'Muaranews'},
	mainEntityOfPage: {'@type': 'WebPage', '@id': 'https://muara.example/berita/pelabuhan'},
};
const expected = {
	title,
	publisher: 'Muaranews',
	publishedAt: '2024-06-03',
	url: 'https://muara.example/berita/pelabuhan',
};

describe('metadata', () => {
	it.each<[string, string]>([
		['JSON-LD', jsonLd(newsArticle)],
		['JSON-LD in an array', jsonLd([{'@type': 'BreadcrumbList'}, newsArticle])],
		['JSON-LD in a graph', jsonLd({'@graph': [{'@type': 'WebSite', name: 'Situs'}, newsArticle]})],
		['JSON-LD with a list of types', jsonLd({...newsArticle, '@type': ['Article', 'NewsArticle']})],
		[
			'JSON-LD with a raw line break in a string',
			jsonLd({...newsArticle, description: 'satu#dua'}).replace('#', '\n'),
		],
		[
			'a second JSON-LD script after a broken one',
			`<script type="application/ld+json">{oops</script>${jsonLd(newsArticle)}`,
		],
		[
			'OpenGraph and meta tags',
			`<meta property="og:title" content="${title} - Muaranews.com"><meta property="og:site_name" content="Muaranews">
			<meta property="article:published_time" content="2024-06-03T06:26:00+07:00">
			<link rel="canonical" href="https://muara.example/berita/pelabuhan?utm_source=x">`,
		],
		[
			'meta tags of the publisher’s own',
			`<title>${title} | Muaranews Online</title><meta name="publishdate" content="2024/06/03 06:26:00">
			<meta property="og:site_name" content="Muaranews"><meta property="og:url" content="https://muara.example/berita/pelabuhan">`,
		],
		[
			'JSON-LD whose types are addresses',
			jsonLd({...newsArticle, '@type': 'http://schema.org/NewsArticle'}),
		],
		[
			'JSON-LD whose publisher stands elsewhere in the graph',
			jsonLd({
				'@graph': [
					{'@type': 'NewsMediaOrganization', '@id': '#penerbit', name: 'Muaranews'},
					{...newsArticle, publisher: {'@id': '#penerbit'}},
				],
			}),
		],
		[
			'JSON-LD with lists of values',
			jsonLd({...newsArticle, publisher: [newsArticle.publisher], headline: [title]}),
		],
		['JSON-LD with the date as a number', jsonLd({...newsArticle, datePublished: 1717371000})],
		[
			'JSON-LD of this article among others',
			jsonLd([
				{
					...newsArticle,
					headline: 'Harga Ikan Naik',
					datePublished: '2023-01-02',
					mainEntityOfPage: '/ikan',
				},
				newsArticle,
			]),
		],
		[
			'JSON-LD in a comment of old browsers',
			jsonLd(newsArticle).replace('>{', '><!--\n{').replace('}</', '}\n--></'),
		],
		[
			'Dublin Core and itemprop',
			`<meta name="dc.title" content="${title}"><meta name="dc.publisher" content="Muaranews"><meta itemprop="datePublished" content="2024-06-03">
			<link rel="canonical" href="https://muara.example/berita/pelabuhan">`,
		],
	])('comes from %s', (_, head) => {
		expect(articleFromHtml(page(head))).toMatchObject(expected);
	});

	it.each([
		['an address for a publisher', {publisher: 'https://muara.example'}, {publisher: undefined}],
		['a reference to nothing', {publisher: {'@id': '#penerbit'}}, {publisher: undefined}],
		['markup in the headline', {headline: `<b>${title}</b>`}, {title}],
		[
			'a headline that hides how it reads',
			{headline: `Pelabuhan\u202e Muara\u0007 Biru Dibuka Lagi`},
			{title},
		],
		[
			'values of wrong types',
			{headline: {a: 1}, datePublished: true, publisher: 7},
			{publisher: undefined, publishedAt: undefined},
		],
		['a date of nowhere', {datePublished: '0000-00-00T00:00:00'}, {publishedAt: undefined}],
		['the epoch for a date', {datePublished: '1970-01-01T00:00:00Z'}, {publishedAt: undefined}],
		[
			'names of the language itself',
			{__proto__: {headline: 'x'}, constructor: 'y', publisher: {name: {toString: 'z'}}},
			{publisher: undefined},
		],
	])('survives %s', (_, changes, metadata) => {
		const {title, publisher, publishedAt} = articleFromHtml(
			page(jsonLd({...newsArticle, ...changes})),
		);
		expect({title, publisher, publishedAt}).toEqual({
			title: expected.title,
			publisher: expected.publisher,
			publishedAt: expected.publishedAt,
			...metadata,
		});
	});

	it('is not drowned in linked data without end', () => {
		const nested = '{"@graph":['.repeat(300) + ']}'.repeat(300);
		const many = JSON.stringify(Array.from({length: 50_000}, (_, n) => ({'@type': 'Thing', n})));
		const head = [nested, many]
			.map((json) => `<script type="application/ld+json">${json}</script>`)
			.join('');
		expect(articleFromHtml(page(head + jsonLd(newsArticle))).title).toBe(title);
	});

	it('is what the user states, first', () => {
		const known: ArticleMetadata = {
			title: 'Judul Lain',
			publisher: 'Lain',
			publishedAt: '2020-01-02',
		};
		expect(articleFromHtml(page(jsonLd(newsArticle)), known)).toMatchObject(known);
	});

	it('takes a canonical address that is relative, and never keeps a password', () => {
		const html = page('<link rel="canonical" href="/berita/pelabuhan">');
		const url = 'https://nama:sandi@muara.example/berita/pelabuhan?page=2';
		expect(articleFromHtml(html, {url}).url).toBe('https://muara.example/berita/pelabuhan');
	});

	it('does not take the front page for the address of an article', () => {
		const url = 'https://muara.example/berita/pelabuhan';
		expect(
			articleFromHtml(page('<link rel="canonical" href="https://muara.example/">'), {url}).url,
		).toBe(url);
	});

	it('refuses an address that is no web address', () => {
		expect(
			articleFromHtml(page('<link rel="canonical" href="javascript:alert(1)">')).url,
		).toBeUndefined();
	});

	it.each([
		['Liputan6.com', 'liputan6.com'],
		['Okezone', 'lifestyle.okezone.com'],
		['Republika Online', 'Republika Online'],
	])('names the publisher %s from %s', (publisher, siteName) => {
		expect(
			articleFromHtml(page(`<meta property="og:site_name" content="${siteName}">`)).publisher,
		).toBe(publisher);
	});
});

describe('the date', () => {
	const meta = (value: string) =>
		page(`<meta property="article:published_time" content="${value}">`);

	it.each([
		['2024-06-03T06:26:00+07:00', '2024-06-03'],
		['2024-06-03T23:30:00+08:00', '2024-06-03'],
		['2024-06-02T23:30:00Z', '2024-06-03'],
		['2024-06-03T00:30:00.000Z', '2024-06-03'],
		['2024-06-02 23:30:00', '2024-06-02'],
		['2024-06-03', '2024-06-03'],
		['2024/06/03 20:59:53', '2024-06-03'],
		['2024-06-03T20-59-53Z', '2024-06-03'],
		['2024-06-03 T10:08:58Z', '2024-06-03'],
		['Senin, 03 Jun 2024 20:59 WIB', '2024-06-03'],
		['Mon, 03 Jun 2024 06:26:00 +0700', '2024-06-03'],
		['Sun, 02 Jun 2024 23:26:00 GMT', '2024-06-03'],
		['1717371000', '2024-06-03'],
		['1717371000000', '2024-06-03'],
		['2024-06-03T06:26:00+0700', '2024-06-03'],
		['2024-06-03T06:26+07', '2024-06-03'],
		['20240603T062600+0700', '2024-06-03'],
		['20240603', '2024-06-03'],
		['2024-6-3', '2024-06-03'],
		['2024-06-02 23:30:00 UTC', '2024-06-03'],
		['June 3, 2024 6:26 am', '2024-06-03'],
		['Monday, 3 June 2024', '2024-06-03'],
		['1970-01-01', undefined],
		['', undefined],
		['kemarin', undefined],
		['2024-13-45', undefined],
	])('%s is %s', (value, date) => {
		expect(articleFromHtml(meta(value)).publishedAt).toBe(date);
	});

	it('prefers local time to universal time', () => {
		const head = `${jsonLd({...newsArticle, datePublished: '2024-06-03T20:26:00Z'})}<meta name="publishdate" content="2024/06/03 20:26:00">`;
		expect(articleFromHtml(page(head)).publishedAt).toBe('2024-06-03');
	});

	it.each([
		['a time element', '<time datetime="2024-06-03T06:26:00+07:00">kemarin</time>'],
		['a line that shows it', '<div class="read__time">Muaranews - 03/06/2024, 06:26 WIB</div>'],
		['a line among the paragraphs', '<p>Senin, 3 Juni 2024 06:26 WIB</p>'],
	])('comes from %s', (_, markup) => {
		expect(
			articleFromHtml(page('', `<article><h1>${title}</h1>${markup}${content}</article>`))
				.publishedAt,
		).toBe('2024-06-03');
	});

	it('comes from the address rather than from a date beside other articles', () => {
		const html = page('', `<div class="box-date">07/10/2015</div><article>${content}</article>`);
		const url = 'https://muara.example/read/2024/06/03/120000/pelabuhan';
		expect(articleFromHtml(html, {url}).publishedAt).toBe('2024-06-03');
	});
});

describe('the text', () => {
	it('is the headline and then a paragraph a line', () => {
		const {text, blocks} = articleFromHtml(page(jsonLd(newsArticle)));
		expect(text).toBe([title, ...paragraphs].join('\n'));
		expect(blocks.map(({kind}) => kind)).toEqual([
			'headline',
			'paragraph',
			'paragraph',
			'paragraph',
		]);
	});

	it('begins with the headline of the metadata where the article has none', () => {
		const body = `<div class="detail">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`;
		expect(articleFromHtml(page(jsonLd(newsArticle), body)).text.split('\n')[0]).toBe(title);
	});

	it('parts paragraphs at line breaks, in emphasis too', () => {
		const body = `<article><div class="detail">${paragraphs[0]}<br><br>${paragraphs[1]}&nbsp;<br /><br /><strong>Harapan Warga&nbsp;<br /><br /></strong>${paragraphs[2]}</div></article>`;
		expect(articleFromHtml(page(jsonLd(newsArticle), body)).text.split('\n')).toEqual([
			title,
			paragraphs[0],
			paragraphs[1],
			'Harapan Warga',
			paragraphs[2],
		]);
	});

	it('knows headings, lists, captions and what is noise', () => {
		const body = `<article><h1>${title}</h1><p>JAKARTA, KOMPAS.com - ${paragraphs[0]}</p>
			<figure><img src="a.jpg"><figcaption>Satria Wiguna memimpin pembukaan dermaga, Senin pagi. (Foto: Antara/Bagus)</figcaption></figure>
			<h2>Dermaga Baru</h2><p>${paragraphs[1]}</p><p><a href="/lain">Baca juga: Harga Ikan Naik</a></p>
			<ul><li>Dermaga barang selesai lebih dulu daripada dermaga penumpang.</li></ul><p>${paragraphs[2]}</p><p>(rdw/bgs)</p></article>`;
		const {text, blocks, noise} = articleFromHtml(page('', body));
		expect(blocks.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
			['headline', title],
			['paragraph', paragraphs[0]],
			['caption', 'Satria Wiguna memimpin pembukaan dermaga, Senin pagi.'],
			['subheading', 'Dermaga Baru'],
			['paragraph', paragraphs[1]],
			['list', 'Dermaga barang selesai lebih dulu daripada dermaga penumpang.'],
			['paragraph', paragraphs[2]],
		]);
		expect(noise.map(({reason, start, end}) => [reason, text.slice(start, end)])).toEqual([
			['dateline', 'JAKARTA, KOMPAS.com -'],
			['photo-credit', '(Foto: Antara/Bagus)'],
			['read-also', 'Baca juga: Harga Ikan Naik'],
			['byline', '(rdw/bgs)'],
		]);
	});

	it('leaves out captions that only name the picture, with a reason', () => {
		const body = `<article>${content}<figure><img src="a.jpg"><figcaption>Pelabuhan Muara Biru</figcaption></figure><p>${paragraphs[0]} Begitu katanya.</p></article>`;
		const {text, noise} = articleFromHtml(page('', body));
		expect(noise.map(({reason, start, end}) => [reason, text.slice(start, end)])).toEqual([
			['photo-caption', 'Pelabuhan Muara Biru'],
		]);
	});

	it('keeps the caption of the picture above the article, with its credit set aside', () => {
		const caption = 'Satria Wiguna memimpin pembukaan dermaga Muara Biru, Senin pagi.';
		const body = `<div class="atas"><h1>${title}</h1><div class="photo"><img src="a.jpg"><span class="author">MUARANEWS.COM/BAGUS</span> ${caption}</div></div><article><div class="detail">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article>`;
		const {text, blocks, noise} = articleFromHtml(page('', body));
		expect(blocks.slice(0, 3).map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
			['headline', title],
			['caption', caption],
			['paragraph', paragraphs[0]],
		]);
		expect(noise.map(({reason, start, end}) => [reason, text.slice(start, end)])).toEqual([
			['byline', 'MUARANEWS.COM/BAGUS'],
		]);
	});

	it('is mended where UTF-8 was taken for Windows-1252', () => {
		const quoted =
			'“Kami siap,” kata Satria Wiguna – kepala pelabuhan – kepada para nelayan di kafé dermaga itu.';
		const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(quoted));
		const body = `<article>${content}<p>${misread}</p></article>`;
		expect(articleFromHtml(page('', body)).text.split('\n').at(-1)).toBe(quoted);
	});

	it('leaves out scripts, forms and pop-ups', () => {
		const body = `<article>${content}<script>var kapal = "rahasia";</script><div class="newsletter__box"><strong>Berhasil</strong><br>Surel terkirim.</div></article>`;
		expect(articleFromHtml(page('', body)).text).not.toMatch(/rahasia|Surel/);
	});

	it('comes from the linked data when the page shows only a part', () => {
		const articleBody = [...paragraphs, ...paragraphs.map((text) => `Lalu: ${text}`)].join('\n');
		const body = `<article><h1>${title}</h1><p>${paragraphs[0]}</p></article>`;
		expect(articleFromHtml(page(jsonLd({...newsArticle, articleBody}), body)).text).toBe(
			`${title}\n${articleBody}`,
		);
	});

	it('joins the pages of one article and leaves out what the second repeats', () => {
		const first = page(jsonLd(newsArticle), `<article>${content}</article>`);
		const more =
			'Pada halaman kedua, Satria Wiguna menjelaskan jadwal kapal penumpang yang akan mulai berlayar tahun depan dari dermaga itu.';
		const second = page(
			jsonLd(newsArticle),
			`<article><h1>${title}</h1><p>${paragraphs[0]}</p><p>${more}</p><p>${more.replace('kedua', 'yang sama')}</p></article>`,
		);
		const {text} = readHtml([first, second]).article;
		expect(text.split('\n')).toEqual([
			title,
			...paragraphs,
			more,
			more.replace('kedua', 'yang sama'),
		]);
	});

	it('can come from a fragment', () => {
		expect(articleFromHtml(`<article>${content}</article>`).text).toContain(paragraphs[2]);
	});

	it('is empty for an empty page', () => {
		expect(articleFromHtml('').blocks).toEqual([]);
	});
});

describe('the next page', () => {
	const url = 'https://muara.example/berita/pelabuhan';
	const nextOf = (markup: string) =>
		readHtml([page('', `<article>${content}${markup}</article>`)], {url}).signals.nextPage;

	it.each([
		['<a href="?page=2">Halaman Selanjutnya</a>', `${url}?page=2`],
		['<a rel="next" href="/berita/pelabuhan/2">2</a>', `${url}/2`],
		['<a rel="next" href="/berita/kapal-lain">Berita berikutnya</a>', undefined],
		['<a href="https://lain.example/berita/pelabuhan?page=2">Selanjutnya</a>', undefined],
		['<a href="?page=2">2</a><a href="?page=3">3</a>', `${url}?page=2`],
		['<a href="?page=3">3</a><a href="?page=1">Selanjutnya</a>', undefined],
		['<a href="/berita/pelabuhan/halaman/2">Baca selanjutnya »</a>', `${url}/halaman/2`],
		['<a href="/berita/kapal/2">2</a>', undefined],
		['<a href="javascript:next()">Selanjutnya</a><a href="#komentar">2</a>', undefined],
	])('%s', (markup, next) => {
		expect(nextOf(markup)).toBe(next);
	});
});

describe('the page that shows all', () => {
	const url = 'https://muara.example/berita/pelabuhan';

	it.each([
		['<a href="?page=all">Lihat Semua</a>', `${url}?page=all`],
		['<a href="?single=1">Show All</a>', `${url}?single=1`],
		['<a href="?page=2">2</a><a href="?page=all#isi">semua halaman</a>', `${url}?page=all`],
		['<a href="/indeks?page=all">Lihat Semua</a>', undefined],
		['<a href="/terpopuler">Lihat Semua</a>', undefined],
		['<a href="https://lain.example/berita/pelabuhan?page=all">Lihat Semua</a>', undefined],
	])('%s', (markup, single) => {
		const {signals, article} = readHtml([page('', `<article>${content}${markup}</article>`)], {
			url,
		});
		expect(signals.singlePage).toBe(single);
		expect(article.incomplete).toEqual(single && {reason: 'pages', url: single});
	});

	it('is counted from the page that was opened, whatever address is canonical', () => {
		const head = `<link rel="canonical" href="${url}">`;
		const links = '<a href="?page=2">2</a><a href="?page=3">3</a>';
		const html = page(head, `<article>${content}${links}</article>`);
		expect(readHtml([html], {url: `${url}?page=2`}).signals.nextPage).toBe(`${url}?page=3`);
	});
});

describe('hostile pages', () => {
	it.each([
		['nested too deep', '<div>'.repeat(20_000)],
		['nested too deep in formatting', '<b>x'.repeat(20_000)],
		['nested just too deep', `${'<div>'.repeat(401)}x`],
		['of too many elements', '<p>x</p>'.repeat(60_001)],
		['of too many elements without content', '<br>'.repeat(60_001)],
	])('are refused kindly when they are %s', (_, markup) => {
		expect(() => articleFromHtml(page('', markup))).toThrow(
			expect.objectContaining({name: 'UserError'}),
		);
	});

	it('are not counted deep for what only looks like markup', () => {
		const script = `<script>${'"<div>" + '.repeat(2000)}</script><!-- ${'<div>'.repeat(2000)} -->`;
		const unclosed = `<ul>${'<li>butir'.repeat(1000)}</ul>${'<br>'.repeat(1000)}`;
		expect(
			articleFromHtml(page('', `${script}<article>${content}</article>${unclosed}`)).title,
		).toBe(title);
	});

	it('are read up to the limits', () => {
		const deep = `${'<div>'.repeat(390)}x${'</div>'.repeat(390)}`;
		expect(articleFromHtml(page('', `<article>${content}</article>${deep}`)).title).toBe(title);
	});

	it.each([
		['a flood of opening brackets', '<'.repeat(200_000)],
		['tags that never end', '<a '.repeat(200_000)],
		['an endless comment', `<!--${'<p>'.repeat(200_000)}`],
	])('do not fail on %s', (_, markup) => {
		expect(() => articleFromHtml(`<article>${content}</article>${markup}`)).not.toThrow();
	});

	it.each(['<html lang="id', '<!doctype html><html', '<!-- <html> '])(
		'hold nothing where they are cut short in %s',
		(markup) => {
			expect(articleFromHtml(markup).text).not.toContain('lang=');
		},
	);

	it('hold no article where they begin in the middle of one', () => {
		const cut = '<x><i><p>Bupati Muara, Ratna Wulandari, <html><head>';
		expect(articleFromHtml(cut).text).not.toContain('Bupati Muara, Ratna Wulandari, <');
	});
});
