import {describe, expect, test} from 'vitest';
import {attribution, isRelayed} from '../../source/facts/attribution.js';
import {factsOf, ofType} from './article.js';

const quotesOf = (text: string) =>
	ofType(factsOf(text), 'quote').map(({text: words, speaker}) => [words, speaker]);

describe('quotes and their speakers', () => {
	test.each([
		[
			'"Harga beras akan turun pekan depan," kata Menteri Perdagangan Rina Kartika.',
			'Harga beras akan turun pekan depan',
			'Rina Kartika',
		],
		[
			'“Kami sudah menunggu sejak pagi,” ujar Slamet Raharjo.',
			'Kami sudah menunggu sejak pagi',
			'Slamet Raharjo',
		],
		[
			'Rina Kartika mengatakan, "Jalan itu selesai tahun depan."',
			'Jalan itu selesai tahun depan.',
			'Rina Kartika',
		],
		[
			'«Kami tidak akan menyerah begitu saja,» tegas Wali Kota Mira Siregar.',
			'Kami tidak akan menyerah begitu saja',
			'Mira Siregar',
		],
		[
			"'Pintu air sudah kami buka semua,' tutur Slamet Raharjo.",
			'Pintu air sudah kami buka semua',
			'Slamet Raharjo',
		],
		[
			'" Semua warga sudah pulang ke rumah , " kata Rina Kartika .',
			'Semua warga sudah pulang ke rumah',
			'Rina Kartika',
		],
	])('%s', (text, words, speaker) => {
		expect(quotesOf(text)).toEqual([[words, speaker]]);
	});

	test.each([
		['"Kami berharap semua pihak tenang," tutup Rina Kartika.', 'Rina Kartika'],
		['"Kami berharap semua pihak tenang," imbuh Rina Kartika.', 'Rina Kartika'],
		['"Kami berharap semua pihak tenang," tandas Menteri Sosial Rina Kartika.', 'Rina Kartika'],
		['"Kami berharap semua pihak tenang," demikian ditegaskan Rina Kartika.', 'Rina Kartika'],
		['"Kami berharap semua pihak tenang," seperti disampaikan oleh Rina Kartika.', 'Rina Kartika'],
		['"Kami berharap semua pihak tenang besok pagi," tutup acara itu kemarin.', undefined],
	])('the verb tells who: %s', (text, speaker) => {
		expect(quotesOf(text).map(([, who]) => who)).toEqual([speaker]);
	});

	test('more than one speaker is nobody we know', () => {
		const text =
			'"Kami akan melawan sampai akhir," kata Budi Santoso. "Kami tidak takut kepada siapa pun," lanjut mereka.';
		expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Budi Santoso', undefined]);
	});

	test.each([
		['"Saya siap," kata Rina Kartika.', 'Saya siap'],
		['"Itu fitnah!" seru Rina Kartika.', 'Itu fitnah!'],
		['Rina Kartika menjawab, "Tidak benar."', 'Tidak benar.'],
		[
			'Layar 14" itu pecah. "Kami akan menggantinya besok," kata Rina Kartika.',
			'Kami akan menggantinya besok',
		],
		['"Layar 14" itu terlalu mahal," kata Rina Kartika.', 'Layar 14" itu terlalu mahal'],
	])('a whole sentence, however short, and past an inch mark: %s', (text, words) => {
		expect(quotesOf(text)).toEqual([[words, 'Rina Kartika']]);
	});

	test('a quote of several sentences is one', () => {
		expect(
			quotesOf('"Air naik cepat. Kami lari ke bukit. Semua selamat," kata Slamet Raharjo.'),
		).toEqual([['Air naik cepat. Kami lari ke bukit. Semua selamat', 'Slamet Raharjo']]);
	});

	test('the two halves of a statement have one speaker', () => {
		const text = '"Kami sudah menunggu lama," kata Slamet Raharjo. "Besok kami kembali ke kota."';
		expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual([
			'Slamet Raharjo',
			'Slamet Raharjo',
		]);
	});

	test('katanya is the last speaker, until another person takes over', () => {
		const text =
			'"Harga akan segera turun," kata Rina Kartika.\n"Stok kita cukup sampai Maret," katanya.\nWali Kota Mira Siregar datang.\n"Pasar akan kami perbaiki," ujarnya.';
		expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual([
			'Rina Kartika',
			'Rina Kartika',
			'Mira Siregar',
		]);
	});

	test('who reports a quote is not its speaker', () => {
		const text =
			'Presiden Kim Jong Un tiba bersama Li Weimin. “Jembatan ini harus selesai sebelum musim hujan,” Yonhap mengutip ucapan Kim kepada Li.';
		expect(quotesOf(text)).toEqual([
			['Jembatan ini harus selesai sebelum musim hujan', 'Kim Jong Un'],
		]);
	});

	test('a body may speak for itself', () => {
		expect(quotesOf('"Bapak Kim bertemu delegasi itu kemarin," demikian laporan KCNA.')).toEqual([
			['Bapak Kim bertemu delegasi itu kemarin', 'KCNA'],
		]);
	});

	test('scraps in inverted commas are no quotes', () => {
		expect(
			quotesOf('Mereka melakukan "percakapan hangat" dan mencapai "kata sepakat" kemarin.'),
		).toEqual([]);
	});

	test('nobody is named where it is not safe', () => {
		expect(quotesOf('"Semua akan baik-baik saja besok," kata seorang warga.')).toEqual([
			['Semua akan baik-baik saja besok', undefined],
		]);
	});
});

describe('whose word a sentence is', () => {
	test.each([
		['Menurut KCNA, parade ditunda.', 'KCNA', 'said'],
		['Parade ditunda, kata Rina Kartika.', 'Rina Kartika', 'said'],
		['Parade ditunda, lapor Yonhap.', 'Yonhap', 'reported'],
		['Parade ditunda, demikian laporan KCNA.', 'KCNA', 'reported'],
		['Parade ditunda, kantor berita Korea Selatan Yonhap melaporkan.', 'Yonhap', 'reported'],
		['Rina Kartika mengatakan parade ditunda.', 'Rina Kartika', 'said'],
	])('%s', (text, source, how) => {
		expect(attribution(factsOf(text), 0)).toMatchObject({source, how});
	});

	test('a sentence inside a quote is its speaker’s', () => {
		const facts = factsOf(
			'"Air naik cepat. Kami semua lari ke bukit. Semua selamat," kata Slamet Raharjo.',
		);
		expect(attribution(facts, 1)).toMatchObject({source: 'Slamet Raharjo', type: 'person'});
	});

	test('the article’s own word is nobody else’s', () => {
		const facts = factsOf('Rina Kartika membuka pasar di Medan.');
		expect(attribution(facts, 0)).toBeUndefined();
		expect(isRelayed(facts, 0)).toBe(false);
		expect(attribution(facts, 9)).toBeUndefined();
	});
});
