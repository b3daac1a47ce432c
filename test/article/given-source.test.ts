import {describe, expect, it} from 'vitest';
import {givenSource} from '../../source/article/given-source.js';

const paragraph =
	'Jakarta - Pemerintah menambah anggaran pendidikan pada tahun depan, kata Menteri Keuangan di Jakarta, Senin.';

describe('what was typed or pasted', () => {
	it.each([
		['https://www.antaranews.com/berita/1', 'https://www.antaranews.com/berita/1'],
		['  HTTP://contoh.id/a?b=c#d \n', 'HTTP://contoh.id/a?b=c#d'],
		['"https://contoh.id/berita"', 'https://contoh.id/berita'],
		['www.kompas.com', 'https://www.kompas.com'],
		[
			'nasional.kompas.com/read/2023/07/28/berita',
			'https://nasional.kompas.com/read/2023/07/28/berita',
		],
		['contoh.id/berita.html', 'https://contoh.id/berita.html'],
	])('%j is an address', (given, url) => {
		expect(givenSource(given)).toEqual({from: 'web', url});
	});

	it.each([
		['berita.txt', 'berita.txt'],
		['/home/ani/berita', '/home/ani/berita'],
		['~/Unduhan/berita pagi.html', '~/Unduhan/berita pagi.html'],
		['./berita', './berita'],
		['../berita.md', '../berita.md'],
		["'/home/ani/berita pagi.txt' ", '/home/ani/berita pagi.txt'],
		['"/home/ani/berita pagi.txt"', '/home/ani/berita pagi.txt'],
		['/home/ani/berita\\ pagi\\ \\(1\\).txt ', '/home/ani/berita pagi (1).txt'],
		['file:///home/ani/berita%20pagi.txt', '/home/ani/berita pagi.txt'],
		['file:///home/ani/100%.txt', '/home/ani/100%.txt'],
		['C:\\Users\\Ani\\berita pagi.txt', 'C:\\Users\\Ani\\berita pagi.txt'],
		["& 'C:\\Users\\Ani\\berita pagi.txt'", 'C:\\Users\\Ani\\berita pagi.txt'],
		['file:///C:/Users/Ani/berita.txt', 'C:/Users/Ani/berita.txt'],
	])('%j is a file', (given, path) => {
		expect(givenSource(given)).toEqual({from: 'file', path});
	});

	it('several lines are an article, to the last character', () => {
		const text = `\n${paragraph}\n\nhttps://contoh.id/berita\n`;
		expect(givenSource(text)).toEqual({from: 'text', text});
	});

	it('so is one long line', () => {
		expect(givenSource(paragraph)).toEqual({from: 'text', text: paragraph});
	});

	it.each(['', ' \n ', 'berita', 'apa kabar dunia', 'htps:/contoh.id'])('%j is none', (given) => {
		expect(givenSource(given)).toBeUndefined();
	});
});
