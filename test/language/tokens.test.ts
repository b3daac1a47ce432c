import {describe, expect, test} from 'vitest';
import {tokenise} from '../../source/language/tokens.js';

/** Tokens between bars, as they are written. */
const cut = (text: string): string =>
	tokenise(text)
		.map((token) => token.text)
		.join(' | ');

describe('words', () => {
	test.each([
		['reduplications are one word', 'anak-anak bermain', 'anak-anak | bermain'],
		['apostrophes inside a word', "salat Jum'at di Ka’bah", "salat | Jum'at | di | Ka’bah"],
		['a quotation in apostrophes', "'kata' itu", "' | kata | ' | itu"],
		['foreign possessives', "majalah Barron's", "majalah | Barron's"],
		['ordinals', 'ulang tahun ke-70', 'ulang | tahun | ke-70'],
		['names with numbers', 'SU-5, G20 dan Covid-19', 'SU-5 | , | G20 | dan | Covid-19'],
		['prefixes on names', 'se-Indonesia dan non-ASN', 'se-Indonesia | dan | non-ASN'],
		['alternatives come apart', 'TNI/Polri', 'TNI | / | Polri'],
		['decades', '1990-an dan 20an', '1990-an | dan | 20an'],
		['accents stay with their letter', 'kafe\u0301 itu', 'kafe\u0301 | itu'],
		['joined emoji', 'hebat 👨‍👩‍👧! ❤️ 👍🏽🇮🇩', 'hebat | 👨‍👩‍👧 | ! | ❤️ | 👍🏽 | 🇮🇩'],
		['marks of direction part words', '\u200fAni\u200e pergi', 'Ani | pergi'],
		['indexes below and above', 'CO₂ dan 10⁶', 'CO₂ | dan | 10⁶'],
		['a sentence glued to the next', 'buntu.Menurutnya', 'buntu | . | Menurutnya'],
	])('%s', (_, text, expected) => {
		expect(cut(text)).toBe(expected);
	});
});

describe('abbreviations', () => {
	test.each([
		['degrees', 'Budi, S.H., M.Si. hadir', 'Budi | , | S.H. | , | M.Si. | hadir'],
		['a degree of three parts', 'Ani, S.Pd.I. hadir', 'Ani | , | S.Pd.I. | hadir'],
		['small ones', 'surat a.n. Budi', 'surat | a.n. | Budi'],
		['doctors', 'Ani, Ph.D. hadir', 'Ani | , | Ph.D. | hadir'],
		['initials', 'J.K. Rowling', 'J.K. | Rowling'],
		['titles keep their stop apart', 'Dr. Ani', 'Dr | . | Ani'],
	])('%s', (_, text, expected) => {
		expect(cut(text)).toBe(expected);
	});
});

describe('numbers', () => {
	test.each([
		['Indonesian separators', '1.234,5 dan 08.30', '1.234,5 | dan | 08.30'],
		['a clock with a colon', 'pukul 08:30', 'pukul | 08:30'],
		['money and price', 'Rp12.000/kg', 'Rp | 12.000 | / | kg'],
		['money with a stop', 'Rp.12.000', 'Rp | . | 12.000'],
		['currency signs', 'US$5 dan S$20', 'US$ | 5 | dan | S$ | 20'],
		['codes before figures', 'USD14,20 M5,6', 'USD | 14,20 | M | 5,6'],
		['glued units', '10km 1,5juta 1.500cc', '10 | km | 1,5 | juta | 1.500 | cc'],
		['numbers that are part of a word', '5G 4x100', '5G | 4x100'],
		['ranges', '80-82% 10.30-11.00', '80 | - | 82 | % | 10.30 | - | 11.00'],
		['dates', '26/7/2023 2023-07-26', '26 | / | 7 | / | 2023 | 2023 | - | 07 | - | 26'],
		['degrees Celsius', '30°C 31ºC', '30 | °C | 31 | ºC'],
		['short prices', 'Rp5M Rp 2T 5M', 'Rp | 5 | M | Rp | 2 | T | 5M'],
		['a full stop after a figure', 'ada 12.', 'ada | 12 | .'],
	])('%s', (_, text, expected) => {
		expect(cut(text)).toBe(expected);
	});

	test('are told from words', () => {
		expect(tokenise('12.000 G20 ke-7 5G').map(({kind}) => kind)).toEqual([
			'number',
			'word',
			'word',
			'word',
		]);
	});
});

describe('addresses', () => {
	test.each([
		[
			'a URL without the stop after it',
			'Lihat https://contoh.id/a?b=1.',
			'Lihat | https://contoh.id/a?b=1 | .',
		],
		['a host', 'di kabarcontoh.com, kemarin', 'di | kabarcontoh.com | , | kemarin'],
		['a host with a path', 'buka contoh.go.id/berita.', 'buka | contoh.go.id/berita | .'],
		['a host before a dash', 'KABAR.com-Presiden tiba', 'KABAR.com | - | Presiden | tiba'],
		['a short host', 'buka bit.ly/abc.', 'buka | bit.ly/abc | .'],
		['an e-mail address', 'surel budi.s@contoh.co.id', 'surel | budi.s@contoh.co.id'],
		['handles and tags', '@ani_s memakai #BanggaIndonesia', '@ani_s | memakai | #BanggaIndonesia'],
	])('%s', (_, text, expected) => {
		expect(cut(text)).toBe(expected);
	});
});

test('reads only the span it is given', () => {
	const text = 'Satu dua tiga';
	expect(tokenise(text, {start: 5, end: 8})).toEqual([
		{start: 5, end: 8, text: 'dua', kind: 'word'},
	]);
});

test('ellipses are one mark', () => {
	expect(cut('lalu... pergi')).toBe('lalu | ... | pergi');
});
