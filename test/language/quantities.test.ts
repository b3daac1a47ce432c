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

describe('money as publishers print it', () => {
	table([
		['Harga tiket Rp1.500.000,- per orang.', 'Rp1.500.000,- per orang = 1500000 IDR/orang'],
		['Uangnya Rp 25 juta,- lenyap.', 'Rp 25 juta,- = 25000000 IDR'],
		['Bank itu menyalurkan kredit Rp5T.', 'Rp5T = 5000000000000 IDR'],
		['Harga cabai tembus Rp100rb/kg.', 'Rp100rb/kg = 100000 IDR/kg'],
		['Rumah itu mulai Rp 200 jutaan.', 'Rp 200 jutaan = 200000000 IDR ~'],
		['Gajinya Rp 500 000 sebulan.', 'Rp 500 000 = 500000 IDR'],
		['Harganya Rp 1 500 000.', 'Rp 1 500 000 = 1500000 IDR'],
		['Kurs Rp 15.500 per dolar AS.', 'Rp 15.500 per dolar AS = 15500 IDR/USD'],
		[
			'Rupiah ditutup Rp9.100/9.105 per dolar AS.',
			'Rp9.100/9.105 per dolar AS = 9100..9105 IDR/USD',
		],
		['Tarifnya Rp 2 ribu s.d. 5 ribu.', 'Rp 2 ribu s.d. 5 ribu = 2000..5000 IDR'],
		['Sewanya Rp 5 juta s/d Rp 10 juta.', 'Rp 5 juta s/d Rp 10 juta = 5000000..10000000 IDR'],
		['Uang Rp 2 miliar 500 juta disita.', 'Rp 2 miliar 500 juta = 2500000000 IDR'],
		['Ia merugi puluhan juta rupiah.', 'puluhan juta rupiah = 10000000..99999999 IDR ~'],
		['Nilainya 1,500,000 rupiah.', '1,500,000 rupiah = 1500000 IDR'],
		['Dana 5 juta US dollar raib.', '5 juta US dollar = 5000000 USD'],
		['Denda RM 3 juta dijatuhkan.', 'RM 3 juta = 3000000 MYR'],
		['Ia menabung US $ 100 dan AS$ 50.', 'US $ 100 = 100 USD', 'AS$ 50 = 50 USD'],
		['Hadiahnya 100$ atau 90€.', '100$ = 100 USD', '90€ = 90 EUR'],
		['Emas US$1.923,4/troy ons.', 'US$1.923,4/troy ons = 1923.4 USD/troy ons'],
		['Dana 10 juta dong Vietnam raib.', '10 juta dong Vietnam = 10000000 VND'],
		['Pasukan AS 3.000 personel tiba.', '3.000 personel = 3000 personel'],
	]);
});

describe('measures of every kind', () => {
	table([
		['Ketinggiannya 3.676 mdpl.', '3.676 mdpl = 3676 mdpl'],
		[
			'Gas 1.200 juta standar kaki kubik per hari.',
			'1.200 juta standar kaki kubik per hari = 1200000000 kaki kubik/hari',
		],
		['Listrik 900 VA disubsidi.', '900 VA = 900 VA'],
		['Kadarnya 150 mikrogram per meter kubik.', '150 mikrogram per meter kubik = 150 mikrogram/m³'],
		['Luasnya 120 m² dan tingginya 5 m.', '120 m² = 120 m²', '5 m = 5 m'],
		['Suhunya 23ºC-32ºC.', '23ºC-32ºC = 23..32 °C'],
		['Suhu -5 hingga 3 derajat Celsius.', '-5 hingga 3 derajat Celsius = -5..3 °C'],
		['Suhu minus 5 sampai minus 2 derajat.', 'minus 5 sampai minus 2 derajat = -5..-2 derajat'],
		['Gempa M 7 dan gempa M7 terasa.', 'M 7 = 7 magnitudo', 'M7 = 7 magnitudo'],
		['Gempa berkekuatan 6,2 mengguncang Maluku.', '6,2 = 6.2 magnitudo'],
		['Mag: 5,6 di laut.', 'Mag: 5,6 = 5.6 magnitudo'],
		['Banjir setinggi 50 sentimeter hingga 1 meter.', '50 sentimeter hingga 1 meter = 0.5..1 m'],
		['Rapat 30 menit hingga 1 jam.', '30 menit hingga 1 jam = 0.5..1 jam'],
		['Pertandingan 2 x 45 menit.', '2 x 45 menit = 90 menit'],
		['Tamu wajib lapor 2x24 jam.', '2x24 jam = 48 jam'],
		['Ukurannya 3 x 4 meter.'],
		['Inflasi 5 plus minus 1 persen.', '5 plus minus 1 persen = 4..6 % ~'],
		['Inflasi 6 persen plus minus 1 persen.', '6 persen plus minus 1 persen = 5..7 % ~'],
		['Ia menginap tiga malam.', 'tiga malam = 3 malam'],
		['Remaja berusia 16 itu hilang.', '16 = 16 tahun'],
		['Perjalanan dua jam 30 menit.', 'dua jam = 2 jam', '30 menit = 30 menit'],
		['Sekitar 40 persennya rusak.', 'Sekitar 40 persennya = 40 % ~'],
	]);
});

describe('nouns and numbers in words', () => {
	table([
		['Presiden bertemu dua tokoh bangsa.', 'dua tokoh = 2 tokoh'],
		['Ribuan perajin berunjuk rasa.', 'Ribuan perajin = 1000..9999 perajin ~'],
		['Duapuluh lima orang terluka.', 'Duapuluh lima orang = 25 orang'],
		['Duabelas orang terluka.', 'Duabelas orang = 12 orang'],
		['Sebanyak 11 izin dicabut.', '11 izin = 11 izin'],
		['Sebanyak 250 kepala keluarga mengungsi.', '250 kepala keluarga = 250 kepala keluarga'],
		['Empat rumah sakit dibangun.', 'Empat rumah sakit = 4 rumah sakit'],
		['Musyawarah dihadiri 31 DPW dari semua provinsi.', '31 DPW = 31 DPW'],
		['Tiga tewas dan lima luka-luka.', 'Tiga = 3 orang', 'lima = 5 orang'],
		['Gempa Guncang Kota, 334 Tewas', '334 = 334 orang'],
		['Satu rencana disusun.'],
	]);
});

describe('parts of a whole', () => {
	table([
		['Dua pertiga anggota setuju.', 'Dua pertiga anggota = 0.6666666666666666 anggota'],
		['Dua per tiga anggota setuju.', 'Dua per tiga anggota = 0.6666666666666666 anggota'],
		['Sekitar 1/3 lahan rusak.', 'Sekitar 1/3 lahan = 0.3333333333333333 lahan ~'],
		['Setengah dari penduduk miskin.', 'Setengah = 0.5 -'],
		['Lebih dari setengah ekspor terhenti.', 'Lebih dari setengah = 0.5 - ~'],
		['Partai itu merebut 128 dari 575 kursi.', '128 = 128 -', '575 kursi = 575 kursi'],
		['Ada lima orang, dua di antaranya anak.', 'lima orang = 5 orang', 'dua = 2 -'],
		['Ia setengah mati menahan tawa.'],
		['Bus 3/4 masuk jurang.'],
	]);
});

describe('vague numbers', () => {
	table([
		['Puluhan hingga ratusan rumah rusak.', 'Puluhan hingga ratusan rumah = 10..999 rumah ~'],
		['Beberapa ratus orang datang.', 'Beberapa ratus orang = 100..999 orang ~'],
		['Seribuan orang datang.', 'Seribuan orang = 1000 orang ~'],
		['Usianya tiga puluhan tahun.', 'tiga puluhan tahun = 30 tahun ~'],
		['Beratus-ratus orang datang.', 'Beratus-ratus orang = 100..999 orang ~'],
		['Kredit tumbuh dua puluh sekian persen.', 'dua puluh sekian persen = 20 % ~'],
		['Satu dua orang datang.', 'Satu dua orang = 1..2 orang ~'],
		['Ada 2 atau 3 orang di sana.', '2 atau 3 orang = 2..3 orang ~'],
		['Hukumannya 5 atau 10 tahun.', '10 tahun = 10 tahun'],
	]);
});

describe('bounds', () => {
	table([
		[
			'Dihukum minimal 5 tahun dan maksimal 10 tahun.',
			'minimal 5 tahun = 5 tahun ~',
			'maksimal 10 tahun = 10 tahun ~',
		],
		['Denda paling banyak Rp 1 miliar.', 'paling banyak Rp 1 miliar = 1000000000 IDR ~'],
		['Paling lama 5 tahun penjara.', 'Paling lama 5 tahun = 5 tahun ~'],
		['Warga 17 tahun ke atas wajib.', '17 tahun ke atas = 17 tahun ~'],
		['Sebanyak 20 persen atau lebih.', '20 persen atau lebih = 20 % ~'],
		['Kapal di bawah 30 GT libur.', 'di bawah 30 GT = 30 GT ~'],
		['Harga di kisaran Rp 5 juta.', 'kisaran Rp 5 juta = 5000000 IDR ~'],
		['Ada 100 lebih warga.', '100 lebih warga = 100 warga ~'],
		['Ada >50 orang dan <20 mobil.', '>50 orang = 50 orang ~', '<20 mobil = 20 mobil ~'],
		['Ada +/- 50 orang.', '+/- 50 orang = 50 orang ~'],
		['Tak kurang 500 orang hadir.', 'Tak kurang 500 orang = 500 orang ~'],
		['Margin of error ±2,9 persen.', '±2,9 persen = 2.9 % ~'],
	]);
});

describe('slips of the space bar', () => {
	table([
		['Penduduknya 1 200 000 jiwa.', '1 200 000 jiwa = 1200000 jiwa'],
		['Tumbuh 3, 5-4, 5 persen.', '3, 5-4, 5 persen = 3.5..4.5 %'],
		['Pemilihnya 31.995. 000 orang.', '31.995. 000 orang = 31995000 orang'],
		['Tembok setinggi 20 - an meter.', '20 - an meter = 20 m ~'],
	]);
});

describe('scores of every kind', () => {
	table([
		['Persija 2-0 Persib', '2-0 = 2..0 skor'],
		['Skor akhir 3 - 1 untuk Persib.', '3 - 1 = 3..1 skor'],
		[
			'Ia menang dua gim langsung 21-15 dan 21-18.',
			'dua gim = 2 gim',
			'21-15 = 21..15 skor',
			'21-18 = 21..18 skor',
		],
		[
			'Polandia kalah 0-3 (23-25, 20-25, 21-25).',
			'0-3 = 0..3 skor',
			'23-25 = 23..25 skor',
			'20-25 = 20..25 skor',
			'21-25 = 21..25 skor',
		],
		['Skornya 25-20 dan 25-18.', '25-20 = 25..20 skor', '25-18 = 25..18 skor'],
		['Rapat di ruang 3-1 lantai dua.'],
	]);
});

describe('words that make a label of a figure, or do not', () => {
	table([
		['Ia jalan 5 kilometer.', '5 kilometer = 5 km'],
		['Gelombang 2,5 meter menghantam.', '2,5 meter = 2.5 m'],
		['Gelombang 3 pemulangan dimulai.'],
		['Kredit macet turun ke 8 persen.', '8 persen = 8 %'],
		['IHSG naik ke posisi 5.112,99.', '5.112,99 = 5112.99 -'],
		['Bantuan ke 34 provinsi.', '34 provinsi = 34 provinsi'],
		['Hari ke 3 pencarian.'],
		['Untuk ke 5 kalinya ia juara.'],
		['Kecelakaan di KM 12+400 tol.'],
		['Pasal 2 dan 3 UU itu.'],
		['Jalur 3 stasiun itu ditutup.'],
		['Jam 8 malam ia pulang.'],
		['Kelas 50 kg putra.'],
		['Terjadi pada tahun dua ribu dua puluh.'],
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
		['Paslon nomor urut 01 menang.'],
		['Pesawat Boeing 737-800 jatuh.'],
		['Mobil B 1234 ABC ditilang.'],
		['Hubungi 0812-3456-7890 atau (021) 555-1234.'],
		['Perkara nomor 10/Pid.Sus/2020 diputus.'],
		['Pasal 340 KUHP juncto Pasal 55 ayat (1) ke-1 KUHP.'],
		['Pria berinisial AR (45) ditangkap.'],
		["Gol dicetak Budi (12', 45+2')."],
		['Jenderal bintang empat itu pensiun.'],
		['Orang nomor dua dunia itu kalah.'],
		['Mereka bertemu empat mata.'],
		['Tokoh tiga serangkai itu wafat.'],
		['Tekanan darahnya 140/90 mmHg.'],
		['Film Laskar Hujan 2 laris.'],
		['Satu demi satu warga datang.'],
		['Beranda > Berita > 5 Fakta Banjir'],
		['Pesawat MD - 82 naas itu jatuh.'],
		['Wilayah itu terbagi dua.'],
	]);
});
