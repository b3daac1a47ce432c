import {describe, expect, test} from 'vitest';
import {findQuantities} from '../../source/language/quantities.js';
import {sentencesIn} from './reading.js';

/** `text = value[..max] unit[ ~]` for each quantity, `~` where it is approximate. */
const read = (text: string): string[] =>
	findQuantities(text, sentencesIn(text)).map(
		({start, end, value, valueMax, unit, approximate}) =>
			`${text.slice(start, end)} = ${value}${valueMax === undefined ? '' : `..${valueMax}`} ${unit ?? '-'}${approximate ? ' ~' : ''}`,
	);

type Row = [sentence: string, ...expected: string[]];
const table = (rows: Row[]): void => {
	test.each(rows)('%s', (sentence, ...expected) => {
		expect(read(sentence)).toEqual(expected);
	});
};

describe('money', () => {
	table([
		['Bantuan senilai Rp 417 juta cair.', 'Rp 417 juta = 417000000 IDR'],
		['Utang Rp 973,6 triliun lunas.', 'Rp 973,6 triliun = 973600000000000 IDR'],
		['Laba Rp15,5 miliar dibagi.', 'Rp15,5 miliar = 15500000000 IDR'],
		['Harga Rp. 5.000 saja.', 'Rp. 5.000 = 5000 IDR'],
		['Beras dijual Rp 12.000/kg.', 'Rp 12.000/kg = 12000 IDR/kg'],
		['Jagung Rp 3.500 per kilogram.', 'Rp 3.500 per kilogram = 3500 IDR/kg'],
		['Ekspor USD 14,20 miliar.', 'USD 14,20 miliar = 14200000000 USD'],
		['Hadiah US$ 5 juta.', 'US$ 5 juta = 5000000 USD'],
		['Tiket US$1,200 habis.', 'US$1,200 = 1200 USD'],
		['Impor 5,6 miliar dollar AS.', '5,6 miliar dollar AS = 5600000000 USD'],
		['Dana 3,6 juta riyal Saudi.', '3,6 juta riyal Saudi = 3600000 SAR'],
		['Modal 50,01 juta SAR.', '50,01 juta SAR = 50010000 SAR'],
		['Sewa 20 dolar Singapura.', '20 dolar Singapura = 20 SGD'],
		['Utang Baru Rp 1,2 T', 'Rp 1,2 T = 1200000000000 IDR'],
		['Biaya Rp 5-7 juta.', 'Rp 5-7 juta = 5000000..7000000 IDR'],
		['Biaya Rp 5 juta hingga Rp 7 juta.', 'Rp 5 juta hingga Rp 7 juta = 5000000..7000000 IDR'],
	]);
});

describe('shares and measures', () => {
	table([
		['Inflasi 8,53% tahun itu.', '8,53% = 8.53 %'],
		['Sebanyak 60 persen hadir.', '60 persen = 60 %'],
		['Panen 2,1 juta ton.', '2,1 juta ton = 2100000 ton'],
		['Lahan 113.290 ha.', '113.290 ha = 113290 hektare'],
		['Jaraknya 10 kilometer.', '10 kilometer = 10 km'],
		['Luasnya 100 meter persegi.', '100 meter persegi = 100 m²'],
		['Suhu 31 derajat Celsius.', '31 derajat Celsius = 31 °C'],
		['Suhu -5 derajat.', '-5 derajat = -5 derajat'],
		['Melaju 80 km/jam.', '80 km/jam = 80 km/jam'],
		['Melaju 60 km per jam.', '60 km per jam = 60 km/jam'],
		['Naik 43, 2 persen.', '43, 2 persen = 43.2 %'],
		['Masing-masing 5, 6, dan 7 persen.', '7 persen = 7 %'],
		['Gempa M 5,6 terasa.', 'M 5,6 = 5.6 magnitudo'],
		['Gempa magnitudo (M) 5,3 terasa.', 'magnitudo (M) 5,3 = 5.3 magnitudo'],
		['Gempa bermagnitudo 5,2 terasa.', '5,2 = 5.2 magnitudo'],
		['Gempa magnitudo 6,1 terasa.', 'magnitudo 6,1 = 6.1 magnitudo'],
		['Naik 15,2 poin.', '15,2 poin = 15.2 poin'],
		['Usianya 70 tahun.', '70 tahun = 70 tahun'],
		['Selama 6 bulan mendatang.', '6 bulan = 6 bulan'],
		['Naik tiga kali lipat.', 'tiga kali lipat = 3 kali lipat'],
	]);
});

describe('people and things', () => {
	table([
		['Tiga orang tewas.', 'Tiga orang = 3 orang'],
		['10 Rumah Rusak di Sleman', '10 Rumah = 10 rumah'],
		['Ada seratus dua puluh ribu warga.', 'seratus dua puluh ribu warga = 120000 warga'],
		['Ada 1,200 orang.', '1,200 orang = 1200 orang'],
		['Petugas membawa 19 unit pompa.', '19 unit = 19 unit'],
		['Diikuti 2 (dua) orang.', '2 (dua) orang = 2 orang'],
		['Ada 3 WNI di sana.', '3 WNI = 3 WNI'],
		['Datang 157 ribu petisi.', '157 ribu petisi = 157000 petisi'],
		['Dengan satu poin.', 'satu poin = 1 poin'],
	]);
});

describe('ranges', () => {
	table([
		['Panen 400 sampai 500 ribu ton.', '400 sampai 500 ribu ton = 400000..500000 ton'],
		['Naik 5-7 persen.', '5-7 persen = 5..7 %'],
		['Antara 5 dan 7 persen.', '5 dan 7 persen = 5..7 %'],
		['Naik 5 persen hingga 7 persen.', '5 persen hingga 7 persen = 5..7 %'],
		['Dari 5 persen menjadi 7 persen.', '5 persen = 5 %', '7 persen = 7 %'],
		['Harga Rp 3.000-Rp 4.500 per liter.', 'Rp 3.000-Rp 4.500 per liter = 3000..4500 IDR/liter'],
		['Upah Rp50 ribu-Rp100 ribu.', 'Rp50 ribu-Rp100 ribu = 50000..100000 IDR'],
		['Antara Rp 5 juta dan Rp 7 juta.', 'Rp 5 juta dan Rp 7 juta = 5000000..7000000 IDR'],
		['Biaya Rp 2,5 sampai Rp 3 miliar.', 'Rp 2,5 sampai Rp 3 miliar = 2500000000..3000000000 IDR'],
		['Sedalam tiga hingga 10 meter.', 'tiga hingga 10 meter = 3..10 m'],
		['Menunggu dua-tiga hari.', 'dua-tiga hari = 2..3 hari ~'],
	]);
});

describe('approximations', () => {
	table([
		['Sekitar 50 orang hadir.', 'Sekitar 50 orang = 50 orang ~'],
		['Hampir 3 juta ton.', 'Hampir 3 juta ton = 3000000 ton ~'],
		['Dari lebih dari 20 kali.', 'lebih dari 20 kali = 20 kali ~'],
		['Kurang lebih dua jam.', 'Kurang lebih dua jam = 2 jam ~'],
		['Sedikitnya 12 ribu jiwa.', 'Sedikitnya 12 ribu jiwa = 12000 jiwa ~'],
		['Tidak kurang dari Rp 5 juta.', 'Tidak kurang dari Rp 5 juta = 5000000 IDR ~'],
		['Ada 12 ribu lebih cuitan.', '12 ribu lebih cuitan = 12000 cuitan ~'],
		['Angka itu 5,2% lebih rendah.', '5,2% = 5.2 %'],
		['Belasan orang luka.', 'Belasan orang = 11..19 orang ~'],
		['Ratusan ribu warga.', 'Ratusan ribu warga = 100000..999999 warga ~'],
		['Ada 10 ribuan orang.', '10 ribuan orang = 10000 orang ~'],
		['Ada 20-an orang.', '20-an orang = 20 orang ~'],
		['Suhu di atas 30 derajat.', 'di atas 30 derajat = 30 derajat ~'],
		['Duduk di atas 2 kursi.', '2 kursi = 2 kursi'],
	]);
});

describe('scores', () => {
	table([
		['Timnas menang 3-1 atas Bahrain.', '3-1 = 3..1 skor'],
		['Laga itu imbang 1-1.', '1-1 = 1..1 skor'],
		['Buka halaman 3-1 buku itu.'],
	]);
});

describe('bare numbers', () => {
	table([
		['Indeks ditutup di level 6.243,5 kemarin.', '6.243,5 = 6243.5 -'],
		['Jumlahnya mencapai 12.508.', '12.508 = 12508 -'],
		['Penontonnya 1,4 miliar.', '1,4 miliar = 1400000000 -'],
		['Budi nomor 7 dan Ani 12.'],
	]);
});

describe('figures that count nothing', () => {
	table([
		['Pasal 7 ayat (2) UU Nomor 5 berlaku.'],
		['Pandemi Covid-19 dan obat SU-5.'],
		['Ulang tahun ke-70 dan abad ke-19.'],
		['Negara kedua itu anggota G20.'],
		['RCTI 2 menyiarkan Liga 1 musim ini.'],
		['Piala Dunia 2026 putaran akhir.'],
		['Rumahnya di Jl. Mawar No. 10 RT 3.'],
		['Salah satu orang itu pergi.'],
		['Ulang tahun ke - 70 kota itu.'],
		['Itu satu-satunya jalan.'],
		['Timnas lolos ke 16 besar.'],
		['Rapat pada 26/7/2023 dan 1/2.'],
		['Ia menang pada 2018 orang bilang.'],
		['Hubungi 081234567890.'],
		['Kabupaten Empat Lawang aman.'],
	]);
});
