import {describe} from 'vitest';
import {dateTable as table} from './dates-reading.js';

describe('years', () => {
	table([
		['Wabah muncul pada tahun 2020.', '2020 → 2020'],
		['Ia pindah pada 2018 dan 2019.', '2018 → 2018', '2019 → 2019'],
		['Anggaran tahun buku 2024 disahkan.', '2024 → 2024'],
		['Perang Melati (1950-1953) usai.', '1950-1953 → 1950/1953'],
		['Masa 1950–1953 itu sulit.', '1950–1953 → 1950/1953'],
		['Dari 2019 hingga 2024.', '2019 hingga 2024 → 2019/2024'],
		['Tahun ajaran 2023/2024 dimulai.', '2023/2024 → 2023/2024'],
		['Novel itu (2019) laris.', '2019 → 2019'],
		['Pada kuartal II 2023 laba naik.', 'kuartal II 2023 → 2023-04/2023-06'],
		['Laba triwulan I-2024.', 'triwulan I-2024 → 2024-01/2024-03'],
		['Pada paruh kedua 2024.', 'paruh kedua 2024 → 2024-07/2024-12'],
		['Musik 1990-an dan era 80-an.', '1990-an → 199X', '80-an → 198X'],
		['Lagu era 1980-1990-an.', '1980-1990-an → 198X/199X'],
		['Antara tahun 1980 dan 1990.', '1980 dan 1990 → 1980/1990'],
		['Candi abad ke-9 dan abad XX.', 'abad ke-9 → 08XX', 'abad XX → 19XX'],
		['Pemilu 2024 dan Piala Dunia 2026 mahal.'],
		['Di 2000 desa, 2019 orang datang.'],
		['Pada 2000 kepala keluarga, pada 2019 orang.'],
		['Pada 2019 kasus itu dibuka lagi.', '2019 → 2019'],
		['Menurut UU Nomor 11 Tahun 2020, itu sah.'],
		['Target 2030 dan tahun 1445 Hijriah.', '1445 Hijriah → ?'],
		['Ia lahir 1985 dan wafat 2020.', '1985 → 1985', '2020 → 2020'],
		['Film rilisan 2019, mobil keluaran 2015.', '2019 → 2019', '2015 → 2015'],
		['Sejak 2014 hingga kini.', '2014 → 2014'],
		[
			'Pada awal 2020, pertengahan tahun 2021, dan akhir 2022.',
			'2020 → 2020',
			'2021 → 2021',
			'2022 → 2022',
		],
		['Sejak krisis 1998 dan gempa 2004.', '1998 → 1998', '2004 → 2004'],
		["Aktivis angkatan '66 dan tahun '98.", '66 → 1966', '98 → 1998'],
		['Sejak tragedi Mei 98.', 'Mei 98 → 1998-05'],
		['Menjelang tahun dua ribu dua puluh tiga.', 'dua ribu dua puluh tiga → 2023'],
		['Menurut APBD TA 2023 dan tahun anggaran (TA) 2024.', '2023 → 2023', '2024 → 2024'],
		['Pada musim panas 2023 suhu naik.', '2023 → 2023'],
		['Perdagangan 2019 s/d 2023.', '2019 s/d 2023 → 2019/2023'],
	]);
});

describe('years in pairs', () => {
	table([
		['Semester ganjil 2023/2024 dimulai.', '2023/2024 → 2023/2024'],
		['Ia juara Liga Champions 2022/23.', '2022/23 → 2022/2023'],
		['Masa jabatan 2019-2024 usai.', '2019-2024 → 2019/2024'],
		['Masa bakti 2020–2025 dimulai.', '2020–2025 → 2020/2025'],
		['Seorang pelukis (1901-1960) dikenang.', '1901-1960 → 1901/1960'],
		['Keputusan nomor 2022/2023 dan rute 2023/2019.'],
		['Antara 1900-2000 orang datang.'],
	]);
});

describe('parts of a year', () => {
	table([
		['Laba triwulan III 2023.', 'triwulan III 2023 → 2023-07/2023-09'],
		['Laba kuartal ketiga tahun 2023.', 'kuartal ketiga tahun 2023 → 2023-07/2023-09'],
		['Laba kuartal ke dua 2023.', 'kuartal ke dua 2023 → 2023-04/2023-06'],
		[
			'Laba Q3 2023 dan kuartal III/2022.',
			'Q3 2023 → 2023-07/2023-09',
			'kuartal III/2022 → 2022-07/2022-09',
		],
		['Laba kuartal I-III 2023.', 'kuartal I-III 2023 → 2023-01/2023-09'],
		['Laba kuartal I dan II 2023.', 'kuartal I dan II 2023 → 2023-01/2023-06'],
		['Laba semester I 2023.', 'semester I 2023 → 2023-01/2023-06'],
		['Laba sembilan bulan pertama 2023.', 'sembilan bulan pertama 2023 → 2023-01/2023-09'],
		['Laba caturwulan II 1999.', 'caturwulan II 1999 → 1999-05/1999-08'],
		['Laba kuartal III naik.', 'kuartal III → XXXX-07/XXXX-09'],
		// Of a game of basketball.
		['Pada kuartal pertama tim itu unggul.'],
	]);
});

describe('parts of a year, read on 28 July 2023', () => {
	table(
		[
			['Laba kuartal II tahun lalu.', 'kuartal II tahun lalu → 2022-04/2022-06'],
			['Laba semester pertama tahun ini.', 'semester pertama tahun ini → 2023-01/2023-06'],
			['Laba triwulan II naik.', 'triwulan II → 2023-04/2023-06'],
			['Laba diperkirakan naik pada triwulan IV.', 'triwulan IV → 2023-10/2023-12'],
			['Laba triwulan IV naik.', 'triwulan IV → XXXX-10/XXXX-12'],
		],
		'2023-07-28',
	);
});

describe('decades', () => {
	table([
		['Dekade 1980-an, era 90an, dan 2000-an.', '1980-an → 198X', '90an → 199X', '2000-an → 200X'],
		['Pada tahun 60-an dan akhir 80-an.', '60-an → 196X', '80-an → 198X'],
		["Lagu 90-an dan tahun '70-an.", '90-an → 199X', '70-an → 197X'],
		['Tahun 1970-an hingga 1980-an.', '1970-an hingga 1980-an → 197X/198X'],
		['Kapal dagang tahun 1800-an.', '1800-an → 18XX'],
		['Pria berusia 60-an dan ibu di usia awal 70-an.'],
		['Sebanyak 50-an orang dan 90-an kios, hingga 80-an rumah.'],
	]);
});

describe('centuries', () => {
	table([
		['Prasasti abad ke-7 SM.', 'abad ke-7 SM → -06XX'],
		['Prasasti abad ke 14 Masehi.', 'abad ke 14 Masehi → 13XX'],
		['Prasasti abad kelima belas.', 'abad kelima belas → 14XX'],
		['Pada abad kedua puluh satu.', 'abad kedua puluh satu → 20XX'],
		['Antara abad ke-16 hingga ke-18.', 'abad ke-16 hingga ke-18 → 15XX/17XX'],
		['Candi abad VIII-IX Masehi.', 'abad VIII-IX Masehi → 07XX/08XX'],
		['Pada abad ke-16 dan ke-17.', 'abad ke-16 dan ke-17 → 15XX/16XX'],
		['Pada abad pertengahan dan abad baru.'],
	]);
});

describe('years before and after Christ', () => {
	table([
		['Kota itu berdiri tahun 300 SM.', '300 SM → -0299'],
		['Makam dari 580-480 sebelum Masehi.', '580-480 sebelum Masehi → -0579/-0479'],
		['Gunung itu meletus tahun 79 Masehi.', '79 Masehi → 0079'],
		['Ia hijrah pada tahun 622 M.', '622 M → 0622'],
		['Dana 500 M dan jarak 200 M.'],
	]);
});

describe('the Islamic calendar gives a date, but no Gregorian day', () => {
	table([
		['Salat Id pada 1 Syawal 1444 H.', '1 Syawal 1444 H → ?'],
		['Kurban pada 10 Dzulhijjah 1444 Hijriah.', '10 Dzulhijjah 1444 Hijriah → ?'],
		['Selama Ramadan 1444 H harga naik.', 'Ramadan 1444 H → ?'],
		['Maulid jatuh pada 12 Rabiul Awal 1445 H.', '12 Rabiul Awal 1445 H → ?'],
		['Tahun 1445 H atau tahun 2023.', '1445 H → ?', '2023 → 2023'],
		['Harga naik selama Ramadan.'],
	]);
});
