import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';

const body = `Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun.
Menurut Satria Wiguna, kepala pelabuhan, dermaga itu dapat menampung empat kapal sekaligus.`;

describe('title', () => {
	it.each([
		['in title case', 'Pelabuhan Muara Biru Mulai Layani Kapal Barang'],
		['in sentence case', 'Pelabuhan Muara Biru mulai melayani kapal barang'],
		['that asks', 'Kapan Pelabuhan Muara Biru Dibuka?'],
		['that trails off', 'Pelabuhan Muara Biru Dibuka, Asalkan...'],
		['with a colon', 'Kepala Pelabuhan: Dermaga Baru Sudah Aman'],
	])('is a first line %s', (_, headline) => {
		const article = articleFromText(`${headline}\n\n${body}`);
		expect(article.title).toBe(headline);
		expect(article.blocks[0]).toEqual({start: 0, end: headline.length, kind: 'headline'});
	});

	it('is undefined when the text begins with a paragraph', () => {
		expect(articleFromText(body).title).toBeUndefined();
		expect(articleFromText(body).blocks.map(({kind}) => kind)).toEqual(['paragraph', 'paragraph']);
	});

	it('is what the metadata say', () => {
		expect(articleFromText(`Dermaga Baru Dibuka\n${body}`, {title: 'Dermaga Dibuka'}).title).toBe(
			'Dermaga Dibuka',
		);
	});

	it('is found after a stamp and a byline', () => {
		const text = `Muaranews.com\nSelasa, 10 Sep 2024 06:26 WIB\nDermaga Baru Dibuka\nPenulis: Ratna Dewanti\n${body}`;
		expect(articleFromText(text).title).toBe('Dermaga Baru Dibuka');
	});
});

describe('blocks', () => {
	it('tells subheadings and list items from paragraphs', () => {
		const text = `Dermaga Baru Dibuka\n${body}\nAlasan Perbaikan\n${body}\n1. Dermaga lama\n• Dermaga baru`;
		expect(articleFromText(text).blocks.map(({kind}) => kind)).toEqual([
			'headline',
			'paragraph',
			'paragraph',
			'subheading',
			'paragraph',
			'paragraph',
			'list',
			'list',
		]);
	});

	it('keeps a quotation on its own line a paragraph', () => {
		const text = `${body}\n"Kami siap melayani."\n${body}`;
		expect(articleFromText(text).blocks[2]?.kind).toBe('paragraph');
	});

	it('has offsets into the text as given, with any line ends', () => {
		const text = `\ufeffDermaga Baru Dibuka\r\n\r\n  ${body.replace('\n', '\r\n')}  \r\n`;
		const {blocks} = articleFromText(text);
		expect(blocks.map(({start, end}) => text.slice(start, end))).toEqual([
			'Dermaga Baru Dibuka',
			...body.split('\n'),
		]);
	});

	it('is nothing for an empty text', () => {
		expect(articleFromText('\n \n')).toEqual({text: '\n \n', blocks: [], noise: []});
	});
});

describe('publisher and address', () => {
	it('comes from the dateline', () => {
		expect(articleFromText(`JAKARTA, KOMPAS.com - ${body}`).publisher).toBe('Kompas.com');
	});

	it('comes from the address when the text does not sign', () => {
		const article = articleFromText(body, {url: 'https://news.detik.com/berita/d-1/dermaga'});
		expect(article).toMatchObject({
			publisher: 'detikcom',
			url: 'https://news.detik.com/berita/d-1/dermaga',
		});
	});

	it('is what the metadata say', () => {
		expect(
			articleFromText(`JAKARTA, KOMPAS.com - ${body}`, {publisher: 'Muaranews'}).publisher,
		).toBe('Muaranews');
	});
});

describe('date of publication', () => {
	const report = (sentence: string) => `Dermaga Baru Dibuka\n${body}\n${sentence}`;

	it.each([
		[
			'a stamp',
			'Dermaga Dibuka\nSelasa, 10 Sep 2024 06:26 WIB\nDermaga itu dibuka pada Senin (9/9/2024).',
			'2024-09-10',
		],
		['a dateline', `SURABAYA, 12 Maret 2024 — ${body}`, '2024-03-12'],
		[
			'the day a report is dated with',
			report('"Kami siap," kata Satria, Rabu (26/7/2023).'),
			'2023-07-26',
		],
		[
			'that day and not an older event',
			report('Dermaga runtuh pada 7 November 1967, kata Satria, Rabu (26/7/2023).'),
			'2023-07-26',
		],
		[
			'that day and not a coming one',
			report('Dermaga dibuka besok, Kamis (27/7/2023). Begitu kata Satria, Rabu (26/7/2023).'),
			'2023-07-26',
		],
		[
			'today, printed in full',
			report(
				'Dermaga dibuka hari ini, Rabu (26/7/2023). Rapat digelar di kantor, Kamis (20/7/2023).',
			),
			'2023-07-26',
		],
		[
			'a weekday with the month in words',
			report('Ia hadir dalam rapat, Rabu, 26 Juli 2023.'),
			'2023-07-26',
		],
		[
			'nothing, where the weekday does not fit',
			report('"Kami siap," kata Satria, Senin (26/7/2023).'),
			undefined,
		],
		[
			'nothing, for a date that is only told of',
			report('Dermaga itu runtuh pada 7 November 1967.'),
			undefined,
		],
		['nothing, without a year', report('"Kami siap," kata Satria, Rabu (26/7).'), undefined],
	])('is %s', (_, text, date) => {
		expect(articleFromText(text).publishedAt).toBe(date);
	});

	it('is what the metadata say', () => {
		const text = report('"Kami siap," kata Satria, Rabu (26/7/2023).');
		expect(articleFromText(text, {publishedAt: '2023-07-28'}).publishedAt).toBe('2023-07-28');
	});

	it('is in the address, when the text has none', () => {
		const url = 'https://regional.kompas.com/read/2015/11/04/21040031/dermaga';
		expect(articleFromText(body, {url}).publishedAt).toBe('2015-11-04');
	});
});
