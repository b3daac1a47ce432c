import {describe} from 'vitest';
import {dateTable as table} from './dates-reading.js';

describe('day words on Friday 28 July 2023', () => {
	table(
		[
			['Kemarin lusa, besok lusa.', 'Kemarin lusa → 2023-07-26', 'besok lusa → 2023-07-30'],
			[
				'Pagi ini, malam nanti, dini hari tadi.',
				'Pagi ini → 2023-07-28',
				'malam nanti → 2023-07-28',
				'dini hari tadi → 2023-07-28',
			],
			['Stok per hari ini cukup.', 'hari ini → 2023-07-28'],
			// Of the night between two days, nobody can say which.
			['Gempa terjadi tadi malam.', 'tadi malam → ?'],
			['Hari demi hari, sehari-hari, sepanjang hari.'],
		],
		'2023-07-28',
	);
});

describe('day words count from the day on which they were said', () => {
	const rows: [string, ...string[]][] = [
		[
			'"Kami berangkat besok," kata Budi, Rabu (26/7/2023).',
			'besok → 2023-07-27',
			'Rabu (26/7/2023) → 2023-07-26',
		],
		[
			'Hari ini, Rabu (26/7/2023), kapal tiba.',
			'Hari ini → 2023-07-26',
			'Rabu (26/7/2023) → 2023-07-26',
		],
		[
			'Sidang digelar Rabu (26/7/2023) siang ini.',
			'Rabu (26/7/2023) → 2023-07-26',
			'siang ini → 2023-07-26',
		],
	];
	describe('whatever the day of publication', () => {
		table(rows, '2023-07-28');
	});
	describe('and without one', () => {
		table(rows);
	});
});

describe('weekdays on Friday 28 July 2023', () => {
	table(
		[
			['Gempa pada Jumat malam pekan lalu.', 'Jumat malam pekan lalu → 2023-07-21'],
			['Rapat Rabu lalu (19/7).', 'Rabu lalu (19/7) → 2023-07-19'],
			['Rapat Sabtu ini dan Senin ini.', 'Sabtu ini → 2023-07-29', 'Senin ini → 2023-07-24'],
			['Rapat Jumat hari ini.', 'Jumat hari ini → 2023-07-28'],
			['Presiden akan tiba Senin.', 'Senin → 2023-07-31'],
			['Presiden mengatakan akan hadir, kata juru bicara, Rabu.', 'Rabu → 2023-07-26'],
			['Ia pergi pada Minggu lalu.', 'Minggu lalu → 2023-07-23'],
			['Ia pergi pada minggu lalu.', 'minggu lalu → 2023-07-17/2023-07-23'],
			['Mereka bertemu pada malam Minggu.', 'malam Minggu → ?'],
			['Mereka bertemu malam Jumat lalu.', 'malam Jumat lalu → 2023-07-27'],
			['Warga berkumpul setiap malam Minggu.'],
			['Mereka puasa Senin Kamis di Pasar Minggu.'],
			['Misa Jumat Agung dan Sabtu Suci.'],
		],
		'2023-07-28',
	);
});

describe('a day of a month', () => {
	table(
		[
			['Gaji cair tanggal 10 bulan depan.', '10 bulan depan → 2023-08-10'],
			['Gaji cair tanggal 5-7 bulan ini.', '5-7 bulan ini → 2023-07-05/2023-07-07'],
			['Gaji cair pada tanggal 17.', '17 → XXXX-XX-17'],
			['Gaji cair tanggal 31 bulan September.', '31 bulan September → ? ! no such date'],
			['Gaji cair tanggal 1 setiap bulan.'],
		],
		'2023-07-28',
	);
});

describe('counted from the date that was named last', () => {
	table([
		[
			'Ia lulus pada 2010. Dua tahun kemudian ia menikah.',
			'2010 → 2010',
			'Dua tahun kemudian → 2012',
		],
		['Pada 2022 laba naik dari tahun sebelumnya.', '2022 → 2022', 'tahun sebelumnya → 2021'],
		[
			'Ia lulus pada Mei 2010. Bulan berikutnya ia pindah.',
			'Mei 2010 → 2010-05',
			'Bulan berikutnya → 2010-06',
		],
		[
			'Ia lulus pada 2010. Pada tahun yang sama ia menikah.',
			'2010 → 2010',
			'tahun yang sama → 2010',
		],
		['Pada tahun yang sama (1995) ia menikah.', 'tahun yang sama (1995) → 1995'],
		[
			'Dua hari sebelumnya, Minggu (13/8/2023), ia jatuh.',
			'Dua hari sebelumnya → 2023-08-13',
			'Minggu (13/8/2023) → 2023-08-13',
		],
		// A year is no day, so nothing counts days from it.
		['Ia lulus pada 2010. Dua hari kemudian ia sakit.', '2010 → 2010', 'Dua hari kemudian → ?'],
		[
			'Ia tiba 20 Juli 2023 di desa yang berdiri tahun 1950. Esok harinya ia sakit.',
			'20 Juli 2023 → 2023-07-20',
			'1950 → 1950',
			'Esok harinya → 2023-07-21',
		],
	]);
});

describe('durations and what nobody can count', () => {
	table(
		[
			['Dalam lima tahun terakhir dan dua tahun ke depan.'],
			['Beberapa hari lalu, beberapa tahun mendatang.'],
			['Dua abad lalu.', 'Dua abad lalu → ?'],
			['Abad lalu dan abad ini.', 'Abad lalu → 19XX', 'abad ini → 20XX'],
			['Dekade lalu dan dekade ini.', 'Dekade lalu → 201X', 'dekade ini → 202X'],
			['Selama 12 bulan terakhir, 6 bulan.'],
		],
		'2023-07-28',
	);
});

describe('counted back beyond year 1', () => {
	table(
		[
			['Abad lalu.', 'Abad lalu → -00XX'],
			['Dekade lalu.', 'Dekade lalu → -000X'],
			['Dua tahun lalu.', 'Dua tahun lalu → -0001'],
		],
		'0001-01-01',
	);
});
