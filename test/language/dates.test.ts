import {describe, expect, test} from 'vitest';
import {findDates} from '../../source/language/dates.js';
import {dateTable as table, readDates as read} from './dates-reading.js';
import {sentencesIn} from './reading.js';

describe('printed whole', () => {
	table([
		['Perjanjian diteken pada 27 Juli 1953.', '27 Juli 1953 → 1953-07-27'],
		['Rapat digelar Rabu (26/7/2023).', 'Rabu (26/7/2023) → 2023-07-26'],
		['Rapat digelar Rabu, 26 Juli 2023.', 'Rabu, 26 Juli 2023 → 2023-07-26'],
		['Rapat digelar Rabu (26 Juli 2023).', 'Rabu (26 Juli 2023) → 2023-07-26'],
		['Rapat digelar Rabu malam (26/7/2023).', 'Rabu malam (26/7/2023) → 2023-07-26'],
		['Salat Jum’at, Jum’at (28/7/2023).', 'Jum’at (28/7/2023) → 2023-07-28'],
		['Tanggal 26-07-2023 dan 2023-07-26.', '26-07-2023 → 2023-07-26', '2023-07-26 → 2023-07-26'],
		['Tanggal 26/07/23 dan 26.07.2023.', '26/07/23 → 2023-07-26', '26.07.2023 → 2023-07-26'],
		['Terbit 10 Sep 2024 dan 1 Agt. 2023.', '10 Sep 2024 → 2024-09-10', '1 Agt. 2023 → 2023-08-01'],
		['Ejaan lama: 3 Nopember 2020.', '3 Nopember 2020 → 2020-11-03'],
		['Pada 5 Mei tahun 2021.', '5 Mei tahun 2021 → 2021-05-05'],
		['Pada Juli 2023.', 'Juli 2023 → 2023-07'],
		['Senin malam, Minggu (30/7/2023).', 'Senin → ?', 'Minggu (30/7/2023) → 2023-07-30'],
		['Sidang digelar Selasa, (25/7/2023).', 'Selasa, (25/7/2023) → 2023-07-25'],
		['Sidang digelar Selasa [25/7/2023].', 'Selasa [25/7/2023] → 2023-07-25'],
		[
			'Akta itu bertanggal hari Selasa, tanggal 25 Juli 2023.',
			'Selasa, tanggal 25 Juli 2023 → 2023-07-25',
		],
		[
			'Surat tgl. 5 Mei 2021 dan tgl 6 Mei 2021.',
			'5 Mei 2021 → 2021-05-05',
			'6 Mei 2021 → 2021-05-06',
		],
		['Kapal tiba 17-8-1945 dan 2023/07/27.', '17-8-1945 → 1945-08-17', '2023/07/27 → 2023-07-27'],
		[
			'Rapat Rabu (26.07.23) dan Kamis (27-7-23).',
			'Rabu (26.07.23) → 2023-07-26',
			'Kamis (27-7-23) → 2023-07-27',
		],
		['Rapat digelar 25/7-2023.', '25/7-2023 → 2023-07-25'],
		[
			'Terbit 27-Jul-2023 dan 27-Juli-2023.',
			'27-Jul-2023 → 2023-07-27',
			'27-Juli-2023 → 2023-07-27',
		],
		[
			'TERBIT 27 JULI 2023 DAN 28 jul 2023.',
			'27 JULI 2023 → 2023-07-27',
			'28 jul 2023 → 2023-07-28',
		],
		["Unjuk rasa 12 Mei '98 itu ricuh.", "12 Mei '98 → 1998-05-12"],
		['Ia tiba tujuh belas Agustus 1945.', 'tujuh belas Agustus 1945 → 1945-08-17'],
		['Gempa terjadi Sabtu dini hari (22/7/2023).', 'Sabtu dini hari (22/7/2023) → 2023-07-22'],
		['Mereka bertemu pada malam Minggu (22/7/2023).', 'malam Minggu (22/7/2023) → 2023-07-22'],
		['Mereka bertemu pada malam Minggu (23/7/2023).', 'malam Minggu (23/7/2023) → 2023-07-23'],
	]);
});

describe('old spellings', () => {
	table([
		['Surat tanggal 3 Pebruari 1971.', '3 Pebruari 1971 → 1971-02-03'],
		[
			'Rapat 5 Djuli 1948 dan 9 Agoestoes 1945.',
			'5 Djuli 1948 → 1948-07-05',
			'9 Agoestoes 1945 → 1945-08-09',
		],
		[
			'Tiba Djumat (28/7/2023) dan Rebo (26/7/2023).',
			'Djumat (28/7/2023) → 2023-07-28',
			'Rebo (26/7/2023) → 2023-07-26',
		],
		['Ahad (23/7/2023) ia pergi ke Pasar Senen.', 'Ahad (23/7/2023) → 2023-07-23'],
	]);
});

describe('the foreign order', () => {
	table([
		['Laporan itu bertanggal July 27, 2023.', 'July 27, 2023 → 2023-07-27'],
		['Posted Thursday, July 27, 2023.', 'Thursday, July 27, 2023 → 2023-07-27'],
		['Film itu tayang Sept. 11, 2001.', 'Sept. 11, 2001 → 2001-09-11'],
		['Konser pada 27th July 2023.', '27th July 2023 → 2023-07-27'],
		['Konser pada 27 Juli, 2023.', '27 Juli, 2023 → 2023-07-27'],
		['Data per 07/27/2023.', '07/27/2023 → 2023-07-27'],
		['Pada July 2023 dan Agt 2022.', 'July 2023 → 2023-07', 'Agt 2022 → 2022-08'],
	]);
});

describe('ranges', () => {
	table([
		['Pameran 20-29 September 2023.', '20-29 September 2023 → 2023-09-20/2023-09-29'],
		['Pada 25 hingga 27 Juli 2023.', '25 hingga 27 Juli 2023 → 2023-07-25/2023-07-27'],
		['Pada 25 dan 26 Juli 2023.', '25 dan 26 Juli 2023 → 2023-07-25/2023-07-26'],
		['Antara 25 dan 29 Juli 2023.', '25 dan 29 Juli 2023 → 2023-07-25/2023-07-29'],
		['28 Desember - 3 Januari 2023.', '28 Desember - 3 Januari 2023 → 2022-12-28/2023-01-03'],
		['Senin-Rabu (10-12/2/2025).', 'Senin-Rabu (10-12/2/2025) → 2025-02-10/2025-02-12'],
		[
			'Senin hingga Rabu (10-12/2/2025).',
			'Senin hingga Rabu (10-12/2/2025) → 2025-02-10/2025-02-12',
		],
		['Sabtu dan Minggu (5-6/7/2025).', 'Sabtu dan Minggu (5-6/7/2025) → 2025-07-05/2025-07-06'],
		['Juli-Agustus 2023.', 'Juli-Agustus 2023 → 2023-07/2023-08'],
		['Januari hingga Juni 2023.', 'Januari hingga Juni 2023 → 2023-01/2023-06'],
		[
			'Tanggal 3, 10, dan 17 Agustus 2023.',
			'3 → 2023-08-03',
			'10 → 2023-08-10',
			'17 Agustus 2023 → 2023-08-17',
		],
		['Pada Maret dan Juni 2019.', 'Maret → 2019-03', 'Juni 2019 → 2019-06'],
		['Pada Oktober/November 2008.', 'Oktober → 2008-10', 'November 2008 → 2008-11'],
		['Lomba 1 s/d 5 Mei 2023.', '1 s/d 5 Mei 2023 → 2023-05-01/2023-05-05'],
		['Lomba 3 sampai dengan 7 Juni 2023.', '3 sampai dengan 7 Juni 2023 → 2023-06-03/2023-06-07'],
		['Lomba (26/7/2023-28/7/2023).', '26/7/2023-28/7/2023 → 2023-07-26/2023-07-28'],
		[
			'Lomba pada 5-6 dan 12-13 Agustus 2023.',
			'5-6 → 2023-08-05/2023-08-06',
			'12-13 Agustus 2023 → 2023-08-12/2023-08-13',
		],
		[
			'Kamis dan Jumat (20 dan 21/7/2023).',
			'Kamis dan Jumat (20 dan 21/7/2023) → 2023-07-20/2023-07-21',
		],
		['Desember 2022-Januari 2023.', 'Desember 2022-Januari 2023 → 2022-12/2023-01'],
	]);

	test('by weekdays, up to the day of publication', () => {
		expect(read('Dari Senin hingga Kamis.', '2023-07-28')).toEqual([
			'Senin hingga Kamis → 2023-07-24/2023-07-27',
		]);
	});
});

describe('from the day of publication, Friday 28 July 2023', () => {
	table(
		[
			['Pada 27 Juli.', '27 Juli → 2023-07-27'],
			['Acara pada 20-29 September.', '20-29 September → 2023-09-20/2023-09-29'],
			['Kemarin dan hari ini.', 'Kemarin → 2023-07-27', 'hari ini → 2023-07-28'],
			['Besok atau lusa.', 'Besok → 2023-07-29', 'lusa → 2023-07-30'],
			[
				'Tahun lalu, tahun ini, tahun depan.',
				'Tahun lalu → 2022',
				'tahun ini → 2023',
				'tahun depan → 2024',
			],
			['Bulan lalu.', 'Bulan lalu → 2023-06'],
			['Pekan depan.', 'Pekan depan → 2023-07-31/2023-08-06'],
			['Akhir pekan ini.', 'Akhir pekan ini → 2023-07-29/2023-07-30'],
			['Dua hari lalu.', 'Dua hari lalu → 2023-07-26'],
			['Lima tahun lagi.', 'Lima tahun lagi → 2028'],
			['Setahun silam.', 'Setahun silam → 2022'],
			['Rabu usai rapat.', 'Rabu → 2023-07-26'],
			['Jumat pagi.', 'Jumat → 2023-07-28'],
			['Jumat lalu.', 'Jumat lalu → 2023-07-21'],
			['Senin depan.', 'Senin depan → 2023-07-31'],
			['Rabu besok.', 'Rabu besok → 2023-08-02'],
			['Senin pekan depan.', 'Senin pekan depan → 2023-07-31'],
			[
				'Minggu lalu dan minggu depan.',
				'Minggu lalu → 2023-07-17/2023-07-23',
				'minggu depan → 2023-07-31/2023-08-06',
			],
			['Oktober tahun lalu.', 'Oktober tahun lalu → 2022-10'],
			['Sejak Oktober lalu.', 'Oktober lalu → 2022-10'],
			['Pada April mendatang.', 'April mendatang → 2024-04'],
			['Pada 5 Agustus mendatang.', '5 Agustus mendatang → 2023-08-05'],
			['Acara akan digelar pada 10 Februari.', '10 Februari → 2024-02-10'],
			['Sekitar 130 tahun lalu.', '130 tahun lalu → ?'],
			['Beberapa tahun lalu dan dua tahun terakhir.'],
			['Usianya dua tahun ini.'],
			[
				'Hari Kemerdekaan dan Hari Pahlawan.',
				'Hari Kemerdekaan → 2023-08-17',
				'Hari Pahlawan → XXXX-11-10',
			],
			['HUT ke-78 RI.', 'HUT ke-78 RI → 2023-08-17'],
			['Tahun Baru Imlek dan Tahun Baru 2025.', 'Tahun Baru 2025 → 2025-01-01'],
			['Kemarin (27/7) ia pergi.', 'Kemarin (27/7) → 2023-07-27'],
			['Setiap Senin dan salat Jumat.'],
			['Buka setiap Sabtu dan Minggu, dan setiap hari Senin hingga Kamis.'],
			['Upacara digelar setiap 17 Agustus.', '17 Agustus → XXXX-08-17'],
			['Inflasi Juli naik, ekspor Agustus turun.', 'Juli → 2023-07', 'Agustus → 2023-08'],
			['Panen raya pada pekan kedua Agustus.', 'Agustus → 2023-08'],
		],
		'2023-07-28',
	);
});

describe('across New Year', () => {
	table(
		[
			['Senin (2/1).', 'Senin (2/1) → 2023-01-02'],
			['Kamis (29/12).', 'Kamis (29/12) → 2022-12-29'],
			['Pada 5 Desember.', '5 Desember → 2022-12-05'],
		],
		'2023-01-03',
	);
});

test('a weekday chooses the year', () => {
	expect(read('Ia wafat Minggu (25/12).', '2023-06-01')).toEqual(['Minggu (25/12) → 2022-12-25']);
});

describe('counted from a date in the text', () => {
	table([
		[
			'Ia tiba pada 20 Juli 2023. Dua hari sebelumnya ia sakit.',
			'20 Juli 2023 → 2023-07-20',
			'Dua hari sebelumnya → 2023-07-18',
		],
		[
			'Ia tiba pada 31 Desember 2022. Keesokan harinya ia pergi.',
			'31 Desember 2022 → 2022-12-31',
			'Keesokan harinya → 2023-01-01',
		],
		['Ia tiba. Dua hari sebelumnya ia sakit.', 'Dua hari sebelumnya → ?'],
	]);
});

describe('without a day of publication', () => {
	table([
		['Pada 27 Juli ia datang.', '27 Juli → XXXX-07-27'],
		['Pada 25-27 Juli ia datang.', '25-27 Juli → XXXX-07-25/XXXX-07-27'],
		['Kemarin ia datang.', 'Kemarin → ?'],
		['Senin ia datang.', 'Senin → ?'],
		// The same day is printed whole, and nothing shows that it is long ago.
		[
			'Pada 27 Juli 2023 ia datang. Rapat itu digelar di balai. Pada 27 Juli juga hujan.',
			'27 Juli 2023 → 2023-07-27',
			'27 Juli → 2023-07-27',
		],
		// A weekday that fits a printed date is a day of the report.
		[
			'Ia ditangkap Rabu (12/2/2025). Ia kabur Senin (10/2) setelah 8 Februari.',
			'Rabu (12/2/2025) → 2025-02-12',
			'Senin (10/2) → 2025-02-10',
			'8 Februari → 2025-02-08',
		],
		[
			'Rapat Rabu (12/2/2025). Anggaran tahun ini naik dari tahun lalu.',
			'Rabu (12/2/2025) → 2025-02-12',
			'tahun ini → 2025',
			'tahun lalu → 2024',
		],
		[
			'Rapat Rabu (12/2/2025). Pada Rabu itu hujan.',
			'Rabu (12/2/2025) → 2025-02-12',
			'Rabu → 2025-02-12',
		],
		// Of the printed years only 2025 has a Thursday on 30 January.
		['Target itu untuk 2025. Rapat Kamis (30/1).', '2025 → 2025', 'Kamis (30/1) → 2025-01-30'],
		['Rapat Kamis (30/1).', 'Kamis (30/1) → XXXX-01-30'],
	]);
});

describe('anniversaries', () => {
	const celebration =
		'Desa itu merayakan peringatan 70 tahun gencatan senjata (27 Juli 1953) pada 27 Juli.';

	test('fix the year of the celebration, and of the month around it', () => {
		expect(read(`Tamu tiba pada 25 Juli. ${celebration} Pesta usai pada 2 Mei.`)).toEqual([
			'25 Juli → 2023-07-25',
			'27 Juli 1953 → 1953-07-27',
			'27 Juli → 2023-07-27',
			'2 Mei → XXXX-05-02',
		]);
	});

	test('a later printed year contradicts them', () => {
		expect(read(`${celebration} Buku tentang itu terbit pada tahun 2030.`)).toContain(
			'27 Juli → XXXX-07-27',
		);
	});

	test('the year of the event is not that of the celebration', () => {
		expect(read('Pada 27 Juli kota itu berpesta. Perjanjian 27 Juli 1953 itu tua.')[0]).toBe(
			'27 Juli → XXXX-07-27',
		);
	});
});

describe('the year beside a day', () => {
	table([
		[
			'Gencatan senjata diteken 27 Juli 1953. Tujuh puluh tahun kemudian, pada 27 Juli, kota itu berpesta.',
			'27 Juli 1953 → 1953-07-27',
			'Tujuh puluh tahun kemudian → 2023',
			'27 Juli → 2023-07-27',
		],
		['Pada 2019, tepatnya 5 Mei, ia menikah.', '2019 → 2019', '5 Mei → 2019-05-05'],
		['Ia dilantik bulan Agustus pada tahun 2006.', 'Agustus → 2006-08', '2006 → 2006'],
		// The same words without the year beside the day fix nothing.
		[
			'Pada 2019 desa itu banjir, lalu kering lagi pada 5 Mei.',
			'2019 → 2019',
			'5 Mei → XXXX-05-05',
		],
	]);
});

describe('history', () => {
	test('a day after one of long ago is not put into the present', () => {
		const text = 'Pada 17 Agustus 1945 negara itu merdeka. Pada 18 Agustus undang-undang disahkan.';
		expect(read(text, '2023-08-20')).toEqual([
			'17 Agustus 1945 → 1945-08-17',
			'18 Agustus → XXXX-08-18',
		]);
	});
});

describe('what does not fit', () => {
	table(
		[
			[
				'Rapat Senin (10/2/2024).',
				'Senin (10/2/2024) → 2024-02-10 ! weekday: Senin, but 2024-02-10 is Sabtu',
			],
			['Rapat Sabtu (31/2/2023).', 'Sabtu (31/2/2023) → ? ! no such date'],
			['Rapat (31/2).', '31/2 → ? ! no such date'],
			['Rapat (3/4).', '3/4 → 2023-04-03'],
			['Ia lahir 31 Februari 2023.', '31 Februari 2023 → ? ! no such date'],
			['Ia lahir 35 Januari 2023.', '35 Januari 2023 → ? ! no such date'],
			['Ia lahir 29 Februari 2023.', '29 Februari 2023 → ? ! no such date'],
			['Batas waktu 32/13/2023 itu keliru.', '32/13/2023 → ? ! no such date'],
			['Batas waktu 2023-02-31 itu keliru.', '2023-02-31 → ? ! no such date'],
			[
				'Pameran 28 Juli 2023 hingga 20 Juli 2023.',
				'28 Juli 2023 hingga 20 Juli 2023 → ? ! range: ends before it begins',
			],
			// A slip in the weekday near the report does not make it last year's date.
			['Rapat Rabu (27/7).', 'Rabu (27/7) → 2023-07-27 ! weekday: Rabu, but 2023-07-27 is Kamis'],
		],
		'2023-07-28',
	);
});

test('each mention says how it is printed', () => {
	const text = 'Pada 27 Juli 2023, 28 Juli, dan tahun lalu.';
	expect(findDates(text, sentencesIn(text)).map(({form}) => form)).toEqual([
		'full',
		'partial',
		'relative',
	]);
});
