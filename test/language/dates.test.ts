import {describe, expect, test} from 'vitest';
import {findDates} from '../../source/language/dates.js';
import {sentencesIn} from './reading.js';

/** `text → iso` for each date, with `! conflict` where the text contradicts itself. */
const read = (text: string, publishedAt?: string): string[] =>
	findDates(text, sentencesIn(text), publishedAt === undefined ? {} : {publishedAt}).map(
		({start, end, iso, conflict}) =>
			`${text.slice(start, end)} → ${iso ?? '?'}${conflict === undefined ? '' : ` ! ${conflict}`}`,
	);

type Row = [text: string, ...expected: string[]];
const table = (rows: Row[], publishedAt?: string): void => {
	test.each(rows)('%s', (text, ...expected) => {
		expect(read(text, publishedAt)).toEqual(expected);
	});
};

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
	]);
});

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
		['Menurut UU Nomor 11 Tahun 2020, itu sah.'],
		['Target 2030 dan tahun 1445 Hijriah.', '1445 Hijriah → ?'],
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
			['Hanya 3/4 bagian, musim 2/3.'],
			['Peraturan Nomor 12/3/2020.'],
			['Nilainya (45/7).'],
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
