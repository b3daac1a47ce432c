import {describe} from 'vitest';
import {dateTable as table} from './dates-reading.js';

describe('figures that only look like dates', () => {
	table(
		[
			['Timnas menang 3-1 dan unggul 21-19, 21-17.'],
			['Ia mengisi 1/2 gelas, 3/4 bagian, setengah (1/2) sendok.'],
			['Suara itu dua pertiga (2/3) dari total.'],
			['Pasal 27/7 dan Pasal 27 ayat 3 dicabut.'],
			['Hubungi 0812-3456-7890 atau (021) 2023-1945.'],
			['Hubungi 021-27-07-2023 atau 08-12-2023-11.'],
			['Aplikasi versi 10.12.2023 dan Android 12.1.'],
			['Perkara nomor 26/7/2023/PN Jkt dan 123/Pid.B/2023.'],
			['UU Nomor 11 Tahun 2020 dan PP 12 Tahun 2019.'],
			['Tekanan darah 120/80, layanan 24/7, peluang 50/50.'],
			['Serangan 9/11 dan suhu 26/7 derajat.'],
			['Harga Rp 2.023, Rp 1990, dan 2023 orang.'],
			['Sebanyak 1945 rumah, 2000 warga, dan 1998 unit.'],
			['Kode pos 19450, nomor 2023, tipe 2000.'],
			['Alamat IP 192.168.10.12 dan 10.12.20.23.'],
			['Skor akhir 10:30 dan rasio 1:10.'],
		],
		'2023-07-28',
	);
});

describe('names that hold a date', () => {
	table(
		[
			['Ia tinggal di Jalan 17 Agustus.'],
			['Ia lulus dari Universitas 17 Agustus 1945.'],
			['Laga digelar di Stadion 10 November.'],
			['Ia lulus dari Universitas Sebelas Maret.'],
			['Ia kuliah di Institut Teknologi Sepuluh Nopember.'],
		],
		'2023-07-28',
	);
});

describe('months that are names', () => {
	table(
		[['Pada Mei Sari ia berkata.'], ['Ia datang bersama Juli.'], ['Aktris April Jasmine hadir.']],
		'2023-07-28',
	);
});
