import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readsTranslated} from '../../source/language/translated.js';

const whole = (text: string) => [{start: 0, end: text.length}];
const markedIn = (text: string) =>
	readsTranslated(text, whole(text)).spans.map(({start, end}) => text.slice(start, end));

describe('a sentence that reads as translated', () => {
	it.each([
		[
			'is copied where Indonesian has no verb',
			'Adalah penting untuk mencatat bahwa pelabuhan itu adalah sangat tua.',
		],
		[
			'is copied before an adjective',
			'Dia adalah tidak bersalah dan, menurutnya, negara itu adalah siap untuk membantu.',
		],
		[
			'a day has the preposition of a place',
			'Kapal itu tiba di Senin dan pergi setelah kunjungan singkat.',
		],
		['a tense is put together', 'Gubernur itu akan telah menjadi orang tertua di kota itu.'],
		['a verb has a needless to', 'Perusahaan itu gagal untuk berkembang dan ingin untuk pindah.'],
		[
			'an idiom is taken word for word',
			'Pertemuan itu akan mengambil tempat di Jenewa pekan depan.',
		],
		[
			'a person has the classifier of things',
			'Sebuah wanita ditangkap polisi setelah mencuri di toko itu.',
		],
		[
			'a thing has the classifier of people',
			'Seorang perusahaan asing membeli dermaga itu tahun lalu.',
		],
		['an age is printed as elsewhere', 'Anak 12-tahun tua itu ditemukan selamat di pantai.'],
		[
			'dates and hours are printed as elsewhere',
			'Rumah itu runtuh pada 26 Juli, 2023 sekitar 5 p.m. waktu setempat.',
		],
		['a month comes before its day', 'Pemilihan itu digelar pada Juli 26, 2023 di seluruh negeri.'],
		['English words are left standing', 'Polisi the kota itu mengatakan tidak ada yang terluka.'],
		['according is copied', 'Menurut kepada laporan itu, harga ikan akan naik.'],
		['whom is copied', 'Penduduk desa, banyak dari siapa adalah petani, menolak rencana itu.'],
	])('%s: %s', (_, sentence) => {
		expect(markedIn(sentence)).toEqual([sentence]);
	});

	it('is marked alone, among others', () => {
		const good =
			'Pelabuhan itu kembali dibuka pada Senin pagi setelah diperbaiki selama dua tahun.';
		const bad = 'Pertemuan itu akan mengambil tempat di Jenewa pekan depan.';
		expect(markedIn(`${good} ${bad} ${good}`)).toEqual([bad]);
	});
});

describe('a sentence of a good writer', () => {
	it.each([
		// is, of and a, as Indonesian has them
		'Jakarta adalah kota terbesar di Indonesia dan salah satu dari sepuluh kota terpadat di dunia.',
		'Ini adalah pertama kalinya seorang perempuan memimpin lembaga itu sejak didirikan pada 1962.',
		'Yang terpenting adalah keselamatan warga, dan itu adalah tugas kami, ujarnya.',
		'Sebuah mobil menabrak sebuah rumah di tepi jalan, dan seorang warga terluka.',
		'Seekor harimau masuk ke kampung itu pada malam hari dan memangsa dua ekor kambing.',
		'Bagian dari anggaran itu, yang mana belum disetujui DPR, akan dipakai untuk membangun dermaga.',
		'Salah satu bukti kelalaian itu adalah tidak adanya peraturan daerah untuk melaksanakannya.',
		// spoken
		'"Itu adalah sangat penting. Adalah mustahil untuk mundur," kata Satria Wiguna kepada wartawan.',
		'“Nggak bisa dong, gue tuh udah bilang dari kemarin,” kata pemain itu.',
		// institutions, books and events in English
		'Menurut The Economist dan Bank of America, pertumbuhan itu akan berlanjut tahun depan.',
		'Komisi itu menggelar fit and proper test terhadap calon anggota pada Senin pagi.',
		'Film The Lord of the Rings itu kembali diputar di bioskop pada akhir pekan.',
		// addresses of respect
		'Tuan rumah Indonesia menang atas Australia lewat gol Bagus Pratama pada menit ke-89.',
		'Bapak Presiden dijadwalkan meresmikan jembatan itu pada Rabu, 26 Juli 2023.',
		// old spelling and officialese
		'Sri Sultan Hamengku Buwono jang bertakhta pada waktu itu telah mengeluarkan maklumat bagi rakjat.',
		'Dalam rangka memperingati hari jadi kota, pemerintah daerah akan menggelar pawai pada pukul 08.00 WIB.',
		// figures
		'Kerugian mencapai Rp 1.250.000.000 atau 3,5 persen dari anggaran tahun 2023-2024.',
		'Harga emas naik 0,5 persen menjadi 1.950,20 dolar AS per ons pada Juli 2023.',
		'Pada Januari 12 orang tewas akibat banjir, demikian Antara melaporkan.',
		'Pada tanggal 17 Agustus 1945, Soekarno dan Hatta memproklamasikan kemerdekaan.',
	])('%s', (sentence) => {
		expect(readsTranslated(sentence, whole(sentence))).toEqual({isWhole: false, spans: []});
	});
});

describe('a text as a whole', () => {
	const good = [
		'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.',
		'Kepala pelabuhan, Satria Wiguna, mengatakan sudah ada tiga perusahaan yang memakai dermaga baru itu untuk bongkar muat.',
		'Menurut warga, harga ikan turun sejak dermaga itu dibuka kembali pada awal pekan ini.',
	];
	const telling = [
		'Bapak Weston bertemu Tn. Harlan pada tanggal 3 Juni untuk membahas kerja sama pelabuhan kedua negara itu.',
		'Bapak Weston adalah tamu pertama sejak pelabuhan itu ditutup, kantor berita Muara Press melaporkan.',
		'Pada tanggal 4 Juni, Tn. Harlan membawa Bapak Weston ke dermaga dan memberitahunya tentang rencana tersebut.',
	];
	const read = (lines: readonly string[]) => {
		const text = lines.join('\n');
		let start = 0;
		const blocks = lines.map((line) => {
			const block = {start, end: start + line.length};
			start = block.end + 1;
			return block;
		});
		return {reading: readsTranslated(text, blocks), blocks};
	};

	it('is marked whole by many small signs', () => {
		const {reading, blocks} = read([...good, ...telling]);
		expect(reading).toEqual({isWhole: true, spans: blocks});
	});

	it('is not marked for one habit, however often it comes', () => {
		const habit = telling.map((line) => line.replace(/Tn\. Harlan/g, 'Bapak Harlan'));
		const plain = habit.map((line) =>
			line.replace(/ pada tanggal| melaporkan|Pada tanggal /gi, ''),
		);
		expect(read([...good, ...plain, ...good]).reading.isWhole).toBe(false);
	});

	it('is not marked when it is good', () => {
		expect(read([...good, ...good]).reading).toEqual({isWhole: false, spans: []});
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		'Adalah ',
		'adalah sangat penting ',
		'tn. ',
		'"',
		'“',
		'”',
		'. ',
		'\n',
		'di Senin ',
		'the ',
		'12',
		',000,000 ',
		'😀',
		'Bapak Weston ',
	);

	it('gives spans in order, within its blocks, and never fails', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(pieces, fc.string({unit: 'binary'})), {maxLength: 40}),
				(parts) => {
					const text = parts.join('');
					let end = 0;
					for (const span of readsTranslated(text, whole(text)).spans) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						expect(span.end).toBeGreaterThan(span.start);
						end = span.end;
					}
					expect(end).toBeLessThanOrEqual(text.length);
				},
			),
		);
	});
});
