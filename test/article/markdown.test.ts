import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';

const body = `Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun.
Menurut Satria Wiguna, kepala pelabuhan, dermaga itu dapat menampung empat kapal sekaligus.`;

describe('Markdown', () => {
	it('has front matter that tells of the article and is no part of it', () => {
		const text = `---\ntitle: "Dermaga: Baru Dibuka"\npublisher: Muaranews\nurl: https://muara.example/a\ndate: 2024-06-03\n---\n\n${body}`;
		const article = articleFromText(text);
		expect(article).toMatchObject({
			title: 'Dermaga: Baru Dibuka',
			publisher: 'Muaranews',
			url: 'https://muara.example/a',
			publishedAt: '2024-06-03',
		});
		expect(article.blocks.map(({start, end}) => text.slice(start, end))).toEqual(body.split('\n'));
	});

	it('has headings, links, images and bold without their signs', () => {
		const text = `# Dermaga Baru Dibuka\n\n![dermaga](dermaga.jpg)\n\n**Muara Biru** - ${body}\n\n## Harapan Warga\n\nHal itu disampaikan oleh [Satria Wiguna](https://muara.example/satria) dalam rapat dengan para nelayan, kata seorang warga.`;
		const {blocks, noise, title} = articleFromText(text);
		expect(title).toBe('Dermaga Baru Dibuka');
		expect(blocks.map(({kind}) => kind)).toEqual([
			'headline',
			'paragraph',
			'paragraph',
			'subheading',
			'paragraph',
		]);
		expect(
			noise.filter(({reason}) => reason === 'markup').map(({start, end}) => text.slice(start, end)),
		).toEqual([
			'#',
			'![dermaga](dermaga.jpg)',
			'**',
			'**',
			'##',
			'[',
			'](https://muara.example/satria)',
		]);
	});

	it('is not seen in brackets and stars of prose', () => {
		const text = `${body}\n"[Kapal itu] dapat memuat 2 ** 3 peti," katanya (lihat gambar), lalu tertawa bersama para nelayan.`;
		expect(articleFromText(text).noise).toEqual([]);
	});
});
