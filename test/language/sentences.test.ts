import {describe, expect, test} from 'vitest';
import {splitSentences} from '../../source/language/sentences.js';
import {texts, whole} from './reading.js';

const split = (text: string): string[] => texts(text, splitSentences(text, whole(text)));

/** Each line of the table is a text whose sentences end at `¶`. */
const stays = (marked: string): void => {
	const sentences = marked.split(' ¶ ');
	expect(split(sentences.join(' '))).toEqual(sentences);
};

describe('abbreviations do not end a sentence', () => {
	test.each([
		['Dr. Ani Lestari dan Prof. Budi hadir. ¶ Acara lancar.'],
		['Drs. H. Samsul Arif, M.Si. membuka rapat. ¶ Rapat ditutup sore.'],
		['Kantornya di Jl. Melati No. 5, Kab. Sleman. ¶ Warga datang.'],
		['Ir. Ratna, S.T., M.T. bekerja di sana. ¶ Ia insinyur.'],
		['Saham PT Cahaya Tbk. Naik tajam.'],
		['Rapat tgl. 5 Mei dihadiri Tn. Hasan dan Ny. Ratih. ¶ Semua sepakat.'],
		['Beras, gula, dll. dibagikan kepada warga.'],
		['J. R. Sukma menulis buku. ¶ Bukunya laris.'],
		['Surat itu a.n. Budi. ¶ Ia menerimanya.'],
		['Jend. (Purn.) Sutarno hadir. ¶ Ia pulang awal.'],
		['Letkol Inf. Bayu dan Kolonel (Mar.) Rudi tiba. ¶ Apel dimulai.'],
		['Kantornya di Jl. Jend. Sudirman Kav. 52-53. ¶ Macet.'],
		['Rapat di Gd. Serbaguna usai. ¶ Peserta pulang.'],
		['Hubungi No. HP 0812 atau No. Telp 021. ¶ Terima kasih.'],
		['Biayanya Rp 5 ribu s.d. 10 ribu. ¶ Murah.'],
		['Ia meraih gelar Ph.D. di Leiden. ¶ Lalu ia pulang.'],
		['II. Latar Belakang'],
	])('%s', stays);
});

describe('but they can stand at its end', () => {
	test.each([
		['Indonesia berada di Grup C. ¶ Kini pelatih optimistis.'],
		['Warga membeli beras, gula, dll. ¶ Namun harga tetap tinggi.'],
		['Pembicaranya adalah Rini Astuti, S.H. ¶ Menurut dia, aturan itu jelas.'],
		['Permen itu dijual 50 sen. ¶ Ia membelinya.'],
		['Celananya pas. ¶ Ia senang.'],
		['Ia lama di N.T.B. ¶ Daerah itu indah.'],
	])('%s', stays);
});

describe('figures', () => {
	test.each([
		['Harganya Rp 1.234,5 per kg. ¶ Bulan lalu Rp 1.100.'],
		['Acara mulai pukul 10.30 WIB. ¶ Tamu datang pukul 09.00.'],
		['1. Budi datang. ¶ 2. Ani pergi.'],
		['Jumlahnya 5. ¶ Sisanya 3.'],
		['Penduduknya 1.995. 000 jiwa. ¶ Kotanya luas.'],
	])('%s', stays);
});

describe('quotations', () => {
	test.each([
		// A sentence inside a quotation is a sentence; the speaker's clause stays with the last one.
		['"Kami siap. ¶ Semua aman," kata Budi.'],
		['"Siapa dia?" tanya Ani. ¶ "Tidak tahu!" jawab Budi.'],
		['"Kami menang." Kata pelatih itu. ¶ Ia tersenyum.'],
		['“Ya,” kata dia. ¶ “Kami pulang.” ¶ Mereka pergi.'],
		['Ia berkata, "Mari kita mulai." ¶ Semua berdiri.'],
		['Ia menulis, "Kami kalah. ¶ Temannya menulis, "Kami menang." ¶ Warga senang.'],
		['" Tiga hari? oke. " tulis dia. ¶ " Baik. " ujar Ani.'],
	])('%s', stays);
});

describe('ends of sentences', () => {
	test.each([
		['Benarkah?! ¶ Tentu saja. ¶ Tidak... ¶ Mungkin.'],
		['Lalu... ia pergi begitu saja. ¶ Sepi.'],
		['Selengkapnya ada di kabarcontoh.com. ¶ Silakan baca.'],
		['Ia menyebut Yahoo!News sebagai sumber.'],
		['Buka https://contoh.id/a.b?c=1. ¶ Lalu daftar.'],
	])('%s', stays);

	test('a missing space after a full stop', () => {
		expect(split('Rapat berakhir buntu.Menurutnya, itu biasa.')).toEqual([
			'Rapat berakhir buntu.',
			'Menurutnya, itu biasa.',
		]);
	});

	test.each([
		['Harga naik 5%.|Namun warga diam.'],
		['Ia pulang (Senin).|Ibunya tinggal.'],
		['Ia menyebutnya "bencana".|Warga setuju.'],
		['Rupiah menguat.|IHSG naik.'],
		['Ia terbang ke Jakarta.|Di sana ia menginap.'],
		['Rapat usai .|Peserta pulang.'],
		['Pakai ASP.NET dan Kompas.Com.'],
	])('a missing space: %s', (marked) => {
		const sentences = marked.split('|');
		expect(split(sentences.join(''))).toEqual(sentences);
	});

	test('a missing space after a year or before a quotation', () => {
		expect(split('Itu terjadi pada 2019.Kini beda."Benar begitu," kata Ani.')).toEqual([
			'Itu terjadi pada 2019.',
			'Kini beda.',
			'"Benar begitu," kata Ani.',
		]);
	});
});

describe('lines', () => {
	test('a headline without a stop ends at its line', () => {
		expect(split('Harga Beras Naik\nPemerintah akan bertindak.')).toEqual([
			'Harga Beras Naik',
			'Pemerintah akan bertindak.',
		]);
	});

	test('a blank line ends a sentence', () => {
		expect(split('satu baris\n\nlagi')).toEqual(['satu baris', 'lagi']);
	});

	test('items of a list are apart, whatever letter they begin with', () => {
		expect(split('a. harga naik\nb. harga turun\nc) harga tetap')).toEqual([
			'a. harga naik',
			'b. harga turun',
			'c) harga tetap',
		]);
	});

	test('wrapped text goes on', () => {
		const wrapped =
			'Pemerintah berencana membangun jembatan baru di\nKabupaten Melati agar warga tidak perlu memutar\nlewat kota.';
		expect(split(wrapped)).toEqual([wrapped]);
	});
});

test('spans have no white space at their ends', () => {
	expect(split('  Satu.   Dua.  ')).toEqual(['Satu.', 'Dua.']);
});
