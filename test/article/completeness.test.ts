import {describe, expect, it} from 'vitest';
import {incompleteNotice} from '../../source/article/completeness.js';
import {articleFromText} from '../../source/article/from-text.js';

const whole = [
	'Pelabuhan Muara Biru Dibuka Lagi',
	'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun.',
	'Kepala pelabuhan, Satria Wiguna, mengatakan sudah ada tiga perusahaan yang memakai dermaga itu.',
	'"Kami siap melayani kapal penumpang mulai tahun depan," kata Satria kepada wartawan.',
];
const incompleteOf = (...lines: string[]) =>
	articleFromText([...whole, ...lines].join('\n')).incomplete;

describe('an article that is all there', () => {
	it.each([
		['that ends in a stop', []],
		[
			'that ends in a quotation',
			['"Semoga dermaga itu membawa rezeki bagi para nelayan di sini!"'],
		],
		['that is signed', ['(rdw/bgs)']],
		['with tags below', ['Tags: pelabuhan, kapal']],
		['with links to other articles below', ['Baca juga: Harga Ikan Naik Lagi di Muara Biru']],
		[
			'with a list at its end',
			['1. Dermaga barang bagian utara yang lama', '2. Dermaga penumpang'],
		],
		['with a short last line', ['Begitulah kata Satria']],
		['whose pages stand one after another', ['Halaman Selanjutnya', `${whole[1]}`]],
	])('%s', (_, lines) => {
		expect(incompleteOf(...lines)).toBeUndefined();
	});

	it('whose publisher leaves the last full stops out', () => {
		const text = whole.map((line) => line.replace(/\.$/, '')).join('\n');
		expect(articleFromText(text).incomplete).toBeUndefined();
	});
});

describe('an article that breaks off', () => {
	it.each([
		['in an ellipsis', ['Menurut Satria, kapal penumpang pertama akan tiba pada awal bulan...']],
		['in a character for one', ['Menurut Satria, kapal penumpang pertama akan tiba pada awal …']],
		['after a comma', ['Menurut Satria, kapal penumpang pertama akan tiba pada awal bulan,']],
		['after a word that leads on', ['Menurut Satria, kapal penumpang pertama akan tiba dari']],
		['within a sentence', ['Menurut Satria, kapal penumpang pertama akan tiba pada awal bu']],
		['before a link to the rest', ['Baca selengkapnya']],
		['before a link in brackets', ['[Selengkapnya]']],
	])('%s', (_, lines) => {
		expect(incompleteOf(...lines)).toEqual({reason: 'cut'});
	});
});

describe('an article with further pages', () => {
	it.each([
		'Halaman Selanjutnya',
		'Halaman 1 2 3 Lihat Semua',
		'Halaman: 1 2 3 Selanjutnya',
		'1 2 3',
		'Baca di halaman berikutnya',
		'Lanjut ke halaman 2',
		'(Bersambung)',
	])('shows by: %s', (line) => {
		expect(incompleteOf(line)).toEqual({reason: 'pages'});
	});
});

describe('what the user is told', () => {
	it.each([
		[{reason: 'cut'}, 'terpotong', 'cut off'],
		[{reason: 'pages'}, 'beberapa halaman', 'several pages'],
		[{reason: 'pages', url: 'https://muara.example/a?page=all'}, 'page=all', 'page=all'],
	] as const)('%o', (incomplete, id, en) => {
		const notice = incompleteNotice(incomplete);
		expect([notice.id, notice.en]).toEqual([
			expect.stringContaining(id),
			expect.stringContaining(en),
		]);
	});
});
