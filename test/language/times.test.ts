import {describe, expect, test} from 'vitest';
import {findTimes} from '../../source/language/dates.js';
import {sentencesIn} from './reading.js';

/** One row is a sentence and every time in it. */
const table = (rows: [text: string, ...expected: string[]][]): void => {
	test.each(rows)('%s', (text, ...expected) => {
		const read = findTimes(text, sentencesIn(text)).map(
			({start, end, time}) => `${text.slice(start, end)} → ${time}`,
		);
		expect(read).toEqual(expected);
	});
};

describe('with pukul, jam or a zone', () => {
	table([
		['Mulai pukul 10.30 WIB.', 'pukul 10.30 WIB → 10:30+07:00'],
		['Mulai Pukul 06.26.', 'Pukul 06.26 → 06:26'],
		['Terbit 06:26 WIB.', '06:26 WIB → 06:26+07:00'],
		['Mulai pkl. 08.00.', 'pkl. 08.00 → 08:00'],
		['Mulai jam: 12.00.', 'jam: 12.00 → 12:00'],
		['Toko buka mulai jam 8.', 'jam 8 → 08:00'],
		['Gempa terasa pukul 10.30.15 WIB.', 'pukul 10.30.15 WIB → 10:30+07:00'],
		['Tiba sekitar pukul 10.30-an.', 'pukul 10.30-an → 10:30'],
		['Pesta usai pukul 24.00.', 'pukul 24.00 → 24:00'],
	]);
});

describe('zones', () => {
	table([
		['Pukul 13.00 GMT.', 'Pukul 13.00 GMT → 13:00+00:00'],
		['Pukul 14.00 GMT+7.', 'Pukul 14.00 GMT+7 → 14:00+07:00'],
		['Pukul 20.00 UTC-5.', 'Pukul 20.00 UTC-5 → 20:00-05:00'],
		['Laga mulai 19.30 KST.', '19.30 KST → 19:30+09:00'],
		['Pukul 08.30 (WIT).', 'Pukul 08.30 (WIT) → 08:30+09:00'],
		['Pukul 08.30 WIB/09.30 WITA.', 'Pukul 08.30 WIB → 08:30+07:00', '09.30 WITA → 09:30+08:00'],
		['Pukul 22.15 waktu Indonesia Tengah.', 'Pukul 22.15 waktu Indonesia Tengah → 22:15+08:00'],
		['Tiba 10.30 waktu setempat.', '10.30 waktu setempat → 10:30'],
		['Tiba pukul 10.30 waktu setempat.', 'pukul 10.30 waktu setempat → 10:30'],
		['Tiba pukul 10.30 waktu Seoul.', 'pukul 10.30 → 10:30'],
	]);
});

describe('ranges', () => {
	table([
		['Buka 10.30-11.00 WITA.', '10.30-11.00 WITA → 10:30+08:00/11:00+08:00'],
		['Pukul 19.00 hingga 21.00 WIT.', 'Pukul 19.00 hingga 21.00 WIT → 19:00+09:00/21:00+09:00'],
		['Pukul 22.00 WIB - 04.00 WIB.', 'Pukul 22.00 WIB - 04.00 WIB → 22:00+07:00/04:00+07:00'],
		['Pukul 8-10 malam.', 'Pukul 8-10 malam → 20:00/22:00'],
		['Pukul 10 pagi hingga 3 sore.', 'Pukul 10 pagi hingga 3 sore → 10:00/15:00'],
		['Pukul 19.00 hingga 22 orang tiba.', 'Pukul 19.00 → 19:00'],
		['Pukul 19.00 sampai selesai.', 'Pukul 19.00 → 19:00'],
	]);
});

describe('lists', () => {
	table([
		[
			'Kapal berangkat pukul 08.00, 10.30, dan 13.00 WIB.',
			'pukul 08.00 → 08:00',
			'10.30 → 10:30',
			'13.00 WIB → 13:00+07:00',
		],
		['Kapal berangkat pukul 08.00 dan 12 orang turun.', 'pukul 08.00 → 08:00'],
		['Bursa dibuka pukul 09.00, 12.50 poin lebih tinggi.', 'pukul 09.00 → 09:00'],
	]);
});

describe('parts of the day', () => {
	table([
		['Mulai pukul 8 malam.', 'pukul 8 malam → 20:00'],
		['Mulai pukul 12 malam.', 'pukul 12 malam → 00:00'],
		['Mulai pukul 2 siang.', 'pukul 2 siang → 14:00'],
		['Mulai pukul 12 siang.', 'pukul 12 siang → 12:00'],
		['Mulai pukul 5 sore.', 'pukul 5 sore → 17:00'],
		['Mulai pukul 1 dini hari.', 'pukul 1 dini hari → 01:00'],
		['Mulai jam 4 subuh.', 'jam 4 subuh → 04:00'],
		['Mulai jam 7 pagi.', 'jam 7 pagi → 07:00'],
		['Buka 10.30 pagi.', '10.30 pagi → 10:30'],
		['Buka 7.30 p.m. waktu New York.', '7.30 p.m. → 19:30'],
		['Mulai pukul 20.00 malam.', 'pukul 20.00 → 20:00'],
	]);
});

describe('in words', () => {
	table([
		['Mulai jam sembilan pagi.', 'jam sembilan pagi → 09:00'],
		['Mulai pukul setengah delapan malam.', 'pukul setengah delapan malam → 19:30'],
		['Mulai pukul tujuh lewat lima belas menit.', 'pukul tujuh lewat lima belas menit → 07:15'],
		['Mulai pukul 9 kurang seperempat.', 'pukul 9 kurang seperempat → 08:45'],
	]);
});

describe('after a date', () => {
	table([
		['Diperbarui 27/7/2023 10:15.', '10:15 → 10:15'],
		['Diperbarui 27 Juli 2023, 10:15.', '10:15 → 10:15'],
		['Kamis, 27 Juli 2023 | 10:15 WIB.', '10:15 WIB → 10:15+07:00'],
	]);
});

describe('no times', () => {
	table([
		['Menunggu 10 jam.'],
		['Harga 10.30 per lembar.'],
		['Pukul 25.00 tidak ada.'],
		['Pukul 25.70 dan pukul 10.75 tidak ada.'],
		['Selama jam 10 itu.'],
		['Selama 24 jam dan 2x24 jam.'],
		['Skor 10:30, rasio 1:10, Yohanes 3:16.'],
		['Ia pukul 3 orang.'],
		['Warga berjaga hingga tengah malam.'],
		['Waktu terbaiknya 1:23.45 menit.'],
	]);
});
