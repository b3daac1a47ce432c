import {expect, test} from 'vitest';
import {findRegulations} from '../../source/facts/regulations.js';

/** Each law or rule as `sort | number | topic`. */
const read = (text: string) =>
	findRegulations(text).map(({sort, number, topic}) => [sort, number, topic ?? '–'].join(' | '));

test.each<[text: string, regulations: string[]]>([
	[
		'Peraturan Pemerintah Nomor 5 Tahun 2024 tentang Pasar Rakyat mulai berlaku.',
		['Peraturan Pemerintah | 5 Tahun 2024 | Pasar Rakyat'],
	],
	[
		'UU No 12/2011 tentang Pembentukan Peraturan Perundang-undangan di Daerah itu diubah.',
		['UU | 12/2011 | Pembentukan Peraturan Perundang-undangan di Daerah'],
	],
	[
		'Peraturan Menteri Keuangan Nomor 95/PMK.02/2005 yang mengatur pajak ekspor batu bara telah dicabut.',
		['Peraturan Menteri Keuangan | 95/PMK.02/2005 | pajak ekspor batu bara'],
	],
	[
		'Undang-Undang Nomor 1 Tahun 2020 tentang Perikanan dan UU Nomor 2 Tahun 2020 tentang Garam berlaku.',
		['Undang-Undang | 1 Tahun 2020 | Perikanan', 'UU | 2 Tahun 2020 | Garam'],
	],
	[
		'Perda Nomor 7 Tahun 2019 tentang Pengadaan Tanah bagi Pembangunan untuk Kepentingan Umum, kata dia.',
		['Perda | 7 Tahun 2019 | Pengadaan Tanah bagi Pembangunan untuk Kepentingan Umum'],
	],
	['Sidang perkara Nomor 5 Tahun 2024 ditunda.', []],
	['Peraturan Pemerintah Nomor 8 Tahun 2021 dicabut.', ['Peraturan Pemerintah | 8 Tahun 2021 | –']],
])('%s', (text, regulations) => {
	expect(read(text)).toEqual(regulations);
});
