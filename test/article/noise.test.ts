import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';

// An invented article to stand around the line under test.
const before = `Pelabuhan Muara Biru Mulai Layani Kapal Barang
Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.
Kepala pelabuhan, Satria Wiguna, mengatakan sudah ada tiga perusahaan yang memakai dermaga baru itu untuk bongkar muat.`;
const after = `Menurut Satria, dermaga itu dapat menampung empat kapal sekaligus dan akan dibuka untuk penumpang mulai tahun depan.`;

function noiseOf(text: string): Array<[string, string]> {
	return articleFromText(text).noise.map(({start, end, reason}) => [
		reason,
		text.slice(start, end),
	]);
}

function blocksOf(text: string): Array<[string, string]> {
	return articleFromText(text).blocks.map(({start, end, kind}) => [kind, text.slice(start, end)]);
}

describe('a line of furniture among paragraphs', () => {
	it.each([
		['byline', 'Penulis: Ratna Dewanti'],
		['byline', 'Reporter: Bagus Pratama | Editor: Lia Handayani'],
		['byline', 'Editor : L. Handayani'],
		['byline', 'Oleh Ratna Dewanti'],
		['byline', 'Ratna Dewanti - detikNews'],
		['byline', 'Tim, CNN Indonesia'],
		['byline', 'CNN Indonesia'],
		['byline', 'Laporan Wartawan TribunMuara.com, Bagus Pratama'],
		['byline', 'Ratna Dewanti (Menurut Reuters, Le Monde, Yahoo!News)'],
		['byline', 'Pewarta: Bagus Pratama'],
		['byline', '(rdw/bgs)'],
		['timestamp', 'Selasa, 10 Sep 2024 06:26 WIB'],
		['timestamp', 'Kompas.com - 26/07/2023, 12:05 WIB'],
		['timestamp', 'Diterbitkan 4 Maret 2026, 09:15 WIB'],
		['timestamp', 'Rabu 26 Juli 2023 | 10:30 WIB'],
		['source', 'Sumber'],
		['source', 'Sumber: Muaranews.com'],
		['read-also', 'Baca juga: Nelayan Muara Biru Dapat Kapal Baru'],
		['read-also', 'BACA JUGA'],
		['read-also', 'Lihat juga Video: Dermaga Baru Muara Biru'],
		['read-also', "Simak juga Video 'Dermaga Baru di Muara Biru':"],
		['read-also', 'Saksikan Video Pilihan di Bawah Ini:'],
		['read-also', 'Baca: Nelayan Muara Biru Dapat Kapal Baru'],
		['advertisement', 'ADVERTISEMENT'],
		['advertisement', 'SCROLL TO CONTINUE WITH CONTENT'],
		['advertisement', 'Gulir untuk melanjutkan'],
		['advertisement', '[iklan_2]'],
		['media-marker', '[Gambas:Video CNN]'],
		['share-bar', 'Bagikan'],
		['share-bar', 'Facebook Twitter WhatsApp Telegram Salin Tautan'],
		['share-bar', 'Share via:'],
		['tags', 'Tags: pelabuhan, Muara Biru, kapal'],
		['tags', '#pelabuhan #MuaraBiru'],
		['comments', 'Komentar (0)'],
		['comments', '12 Komentar'],
		['comments', 'Tulis Komentar Anda'],
		['copyright', 'Copyright © 2024 Muaranews. All rights reserved.'],
		['copyright', 'Dilarang keras mengambil konten tanpa izin tertulis.'],
		['navigation', 'Halaman Selanjutnya'],
		['navigation', 'Halaman: 1 2 3 Selanjutnya'],
		['navigation', 'Beranda > Ekonomi > Pelabuhan'],
		['navigation', 'Show All'],
		['prompt', 'Ikuti berita terbaru Muaranews di Google News'],
		[
			'prompt',
			'Dapatkan update berita pilihan setiap hari dari Muaranews, gabung di Grup Telegram kami.',
		],
		[
			'syndication',
			'Artikel ini telah tayang di Muaranews.com dengan judul "Pelabuhan Baru Dibuka"',
		],
		['photo-credit', 'Foto: Reuters'],
		['photo-credit', 'Ilustrasi kapal (Foto: Antara/Bagus Pratama)'],
		['photo-credit', 'Pelabuhan Muara Biru (Dok. Istimewa)'],
		['embedded-post', 'Lihat postingan ini di Instagram'],
		['photo-credit', 'Foto: Satria Wiguna (Antara Foto)'],
		['photo-credit', 'Ilustrasi. Foto: Reuters'],
		['photo-credit', 'Dermaga Muara Biru/©Muaranews.com/Bagus'],
		['read-also', 'Pilihan Editor: Nelayan Muara Biru Dapat Kapal Baru'],
		['navigation', 'Simak selengkapnya di halaman selanjutnya.'],
		['navigation', 'Perbesar'],
		[
			'prompt',
			'Dukung keberlanjutan jurnalisme jernih dan nikmati kenyamanan baca tanpa iklan melalui Membership.',
		],
		['separator', '***'],
	])('%s: %s', (reason, line) => {
		const text = [before, line, after].join('\n');
		expect(noiseOf(text)).toEqual([[reason, line]]);
		expect(blocksOf(text)).toHaveLength(4);
	});
});

describe('lines that only look like furniture', () => {
	it.each([
		'Sumber daya air di daerah itu dikelola oleh sebuah badan usaha milik daerah.',
		'Editor: seorang yang menyunting naskah, menurut kamus itu, harus teliti dan sabar dalam bekerja.',
		'Baca juga buku yang disarankan gurumu sebelum ujian dimulai.',
		'Facebook dan Twitter diminta menghapus kabar bohong tentang pelabuhan itu.',
		'Komentar warga beragam, mulai dari yang gembira sampai yang khawatir.',
		'Selasa, 10 September 2024, menjadi hari pertama pelabuhan itu bekerja kembali.',
		'Foto satelit menunjukkan dermaga itu sudah selesai dibangun.',
		'"Ikuti aturan yang berlaku," kata Satria kepada para nelayan.',
		'Tim SAR gabungan, menurut Satria, ikut menjaga pelabuhan (termasuk dermaga lama).',
		'Iklan layanan masyarakat akan dipasang di sepanjang dermaga.',
		'Siaran itu dipancarkan oleh lembaga penyiaran publik (RRI/TVRI).',
		'Klik tombol hijau di layar, lalu pilih menu kapal yang ingin dinaiki.',
		'Trending topic itu muncul setelah pelabuhan dibuka.',
	])('%s', (line) => {
		expect(noiseOf([before, line, after].join('\n'))).toEqual([]);
	});
});

describe('the head of a page', () => {
	const [headline, ...rest] = before.split('\n');

	it('has a headline among breadcrumbs, stamp, names and a credit', () => {
		const text = [
			'Muaranews.com',
			'Ekonomi',
			'Pelabuhan',
			headline,
			'Muaranews.com - 26/07/2023, 12:05 WIB',
			'Ratna Dewanti',
			'Bagus Pratama',
			'Tim Redaksi',
			'Lihat Foto',
			'Gubernur meresmikan dermaga Muara Biru, Rabu (26/7/2023).(MUARANEWS.COM/RATNA DEWANTI)',
			`MUARA BIRU, MUARANEWS.COM - ${rest[0]}`,
			after,
		].join('\n');
		expect(blocksOf(text)).toEqual([
			['headline', headline],
			['caption', 'Gubernur meresmikan dermaga Muara Biru, Rabu (26/7/2023).'],
			['paragraph', rest[0]],
			['paragraph', after],
		]);
		expect(articleFromText(text)).toMatchObject({
			publisher: 'Muaranews.com',
			publishedAt: '2023-07-26',
		});
	});

	it('has a short headline above a share bar and a byline', () => {
		const text = [
			'Dermaga Baru Dibuka',
			'Lia Handayani - detikNews',
			'0 komentar',
			'BAGIKAN',
			'URL telah disalin',
			'Foto: Dermaga Muara Biru (Bagus/detikcom)',
			`Jakarta - ${rest[0]}`,
			after,
			'(lhd/bgs)',
			'pelabuhan',
			'muara biru',
		].join('\n');
		expect(blocksOf(text)).toEqual([
			['headline', 'Dermaga Baru Dibuka'],
			['paragraph', rest[0]],
			['paragraph', after],
		]);
		expect(articleFromText(text).publisher).toBe('detikcom');
	});

	it('keeps a headline that reads like names', () => {
		const text = ['Gubernur Resmikan Dermaga Muara Biru, Warga Antusias', ...rest, after].join(
			'\n',
		);
		expect(articleFromText(text).title).toBe(
			'Gubernur Resmikan Dermaga Muara Biru, Warga Antusias',
		);
	});
});

describe('names without a label', () => {
	it('are a byline between headline and article', () => {
		const [headline, ...rest] = before.split('\n');
		const text = [headline, 'Ratna Dewanti, Bagus Pratama', 'Tim Redaksi', ...rest, after].join(
			'\n',
		);
		expect(noiseOf(text)).toEqual([
			['byline', 'Ratna Dewanti, Bagus Pratama'],
			['byline', 'Tim Redaksi'],
		]);
	});

	it('are a byline at the end', () => {
		expect(noiseOf([before, after, 'Ratna Dewanti'].join('\n'))).toEqual([
			['byline', 'Ratna Dewanti'],
		]);
	});

	it('are a subheading within the article', () => {
		const text = [before, 'Dermaga Penumpang', after].join('\n');
		expect(blocksOf(text)[3]).toEqual(['subheading', 'Dermaga Penumpang']);
	});
});

describe('headings with what follows them', () => {
	it('takes the headlines under a heading of related articles, not the article below', () => {
		const text = [
			before,
			'Pilihan Redaksi',
			'Nelayan Muara Biru Dapat Kapal Baru',
			'Harga Ikan Naik Jelang Libur Panjang',
			after,
		].join('\n');
		expect(noiseOf(text).map(([reason]) => reason)).toEqual([
			'read-also',
			'read-also',
			'read-also',
		]);
		expect(blocksOf(text).at(-1)).toEqual(['paragraph', after]);
	});

	it('takes the tags under their heading', () => {
		const text = [before, after, 'Tags', 'Pelabuhan', 'Muara Biru'].join('\n');
		expect(noiseOf(text).map(([reason]) => reason)).toEqual(['tags', 'tags', 'tags']);
	});

	it('takes what readers wrote below the article', () => {
		const text = [
			before,
			after,
			'Komentar (2)',
			'nelayan77',
			'Semoga harga ikan turun ya, kasihan pembeli.',
		].join('\n');
		expect(noiseOf(text).map(([reason]) => reason)).toEqual(['comments', 'comments', 'comments']);
	});
});

describe('datelines', () => {
	const rest =
		'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun.';

	it.each([
		['Liputan6.com, Jakarta - ', 'Liputan6.com'],
		['Liputan6.com, Washington D.C -', 'Liputan6.com'],
		['Liputan6.com, Jakarta ', 'Liputan6.com'],
		['JAKARTA, KOMPAS.com - ', 'Kompas.com'],
		['KOMPAS.com – ', 'Kompas.com'],
		['TRIBUNNEWS.COM, JAKARTA - ', 'Tribunnews.com'],
		['TRIBUN-MUARA.COM - ', 'Tribun-muara.com'],
		['Bisnis.com, JAKARTA — ', 'Bisnis.com'],
		['REPUBLIKA.CO.ID, JAKARTA -- ', 'Republika'],
		['Jakarta, CNN Indonesia -- ', 'CNN Indonesia'],
		['Jakarta (ANTARA) - ', 'ANTARA'],
		['TEMPO.CO, Jakarta - ', 'Tempo'],
		['Suara.com - ', 'Suara.com'],
		['Yogyakarta, Beritasatu.com – ', 'Beritasatu'],
		['Jakarta - ', undefined],
		['SURABAYA - ', undefined],
		['VIVA – ', 'VIVA'],
		['Jakarta, 26/7 (ANTARA) - ', 'ANTARA'],
		['Jakarta, Kominfo – ', undefined],
		['Bandung: ', undefined],
		['TEMPO.CO , Jakarta - ', 'Tempo'],
		['TEMPO Interaktif, Jakarta - ', 'Tempo'],
		['INFO NASIONAL - ', undefined],
		['KONTAN.CO.ID - JAKARTA. ', 'Kontan'],
		['KONTAN.CO.ID-JAKARTA. ', 'Kontan'],
		['JAKARTA. ', undefined],
		['Bisnis.com, JAKARTA ', 'Bisnis.com'],
		['Gatra.com - Jakarta, ', 'Gatra.com'],
		['POS-KUPANG.COM|KUPANG - ', 'Pos-kupang.com'],
		['SURYA.CO.ID | SURABAYA - ', 'Surya.co.id'],
		['jatim.jpnn.com, SURABAYA - ', 'JPNN.com'],
		['JAKARTA, (ANTARA) - ', 'ANTARA'],
		['Moskow (ANTARA/Sputnik) - ', 'ANTARA'],
		['LONDON (Reuters) - ', undefined],
		['KBRN, Jakarta: ', 'RRI'],
		['Jakarta, NU Online ', 'NU Online'],
		['AKURAT.CO ', 'Akurat.co'],
		['RMOL. ', 'RMOL'],
		['VIVAnews - ', 'VIVA'],
		['Muaranews, Jakarta - ', undefined],
		['(Jakarta, 3 Juni 2024) - ', undefined],
		['Jakarta | ', undefined],
		['Wonosobo - ', undefined],
		['Kabupaten Muara Biru - ', undefined],
		['Sambas, Kalimantan Barat – ', undefined],
		[
			'Laporan Wartawan TribunMuara.com, Bagus Pratama TRIBUNMUARA.COM, JAKARTA - ',
			'TribunMuara.com',
		],
	])('%s', (dateline, publisher) => {
		const text = `Pelabuhan Muara Biru Dibuka Lagi\n${dateline}${rest}\n${after}`;
		expect(noiseOf(text)).toEqual([['dateline', dateline.trim()]]);
		expect(articleFromText(text).publisher).toBe(publisher);
		expect(blocksOf(text)[1]).toEqual(['paragraph', rest]);
	});

	it('knows one on a line of its own', () => {
		expect(noiseOf(`${before}\n`.replace('\n', '\nJakarta -\n'))).toEqual([
			['dateline', 'Jakarta -'],
		]);
	});

	it('knows one without a dash before a word that opens a sentence', () => {
		const text = `Jakarta Menteri Perhubungan membuka pelabuhan itu pada Senin pagi bersama gubernur dan para nelayan.\n${after}`;
		expect(noiseOf(text)).toEqual([['dateline', 'Jakarta']]);
	});

	it('parts a headline from the text that has run into it', () => {
		const text = `Pelabuhan Muara Biru Dibuka Lagi Jakarta, CNN Indonesia -- ${rest} ${after} ${before.replaceAll('\n', ' ')}`;
		const article = articleFromText(text);
		expect(article.title).toBe('Pelabuhan Muara Biru Dibuka Lagi');
		expect(noiseOf(text)).toEqual([['dateline', 'Jakarta, CNN Indonesia --']]);
	});

	it.each([
		'Jakarta Islamic Index naik pada penutupan perdagangan Senin sore setelah bank sentral menahan suku bunga.',
		'Jakarta kembali dilanda banjir setelah hujan lebat mengguyur ibu kota sejak Minggu malam sampai pagi hari.',
		'Jakarta, Bogor, dan Depok dilanda banjir setelah hujan lebat mengguyur sejak Minggu malam sampai pagi hari.',
		'Muara Biru - Muara Hijau kini terhubung oleh jalan tol yang setiap hari dilewati ribuan kendaraan dari dua arah.',
		'Surabaya-Madura kini terhubung oleh jembatan yang setiap hari dilewati ribuan kendaraan dari dua arah.',
	])('leaves a place that is the subject: %s', (line) => {
		expect(noiseOf(`${line}\n${after}`)).toEqual([]);
	});
});

describe('markers in running text', () => {
	const first =
		'Pelabuhan itu dapat menampung empat kapal barang sekaligus, kata kepala pelabuhan.';
	const second =
		'Menurut warga, harga ikan turun sejak dermaga itu dibuka kembali pada awal pekan ini.';
	const pad = `${before.replaceAll('\n', '. ')} ${after}`;

	it('parts the text at an advertisement', () => {
		const text = `${pad} ${first} Advertisement ${second}`;
		expect(noiseOf(text)).toEqual([['advertisement', 'Advertisement']]);
		expect(blocksOf(text).at(-1)).toEqual(['paragraph', second]);
	});

	it('ends a run of headlines where a word opens a sentence', () => {
		const run =
			'Pilihan Redaksi Nelayan Muara Biru Dapat Kapal Baru Harga Ikan Naik Jelang Libur Panjang';
		const text = `${pad} ${first} ${run} Selain itu, pelabuhan tersebut akan dibuka untuk penumpang. ${second}`;
		expect(noiseOf(text)).toEqual([['read-also', run]]);
	});

	it('ends a run of headlines where a name begins that the article has elsewhere too', () => {
		const run = 'Baca juga: Nelayan Muara Biru Dapat Kapal Baru';
		const text = `${pad} ${first} ${run} Satria Wiguna mengatakan dermaga itu aman. ${second}`;
		expect(noiseOf(text)).toEqual([['read-also', run]]);
	});

	it.each([
		'Baca juga: Nelayan Muara Biru Dapat Kapal Baru Ratna Dewanti mengatakan dermaga itu aman.',
		'Baca juga: Gubernur Satria Wiguna mengatakan dermaga itu aman.',
	])('gives up the sentence that has grown together with a headline: %s', (run) => {
		const text = `${pad} ${first} ${run} ${second}`;
		expect(noiseOf(text)).toEqual([['read-also', run]]);
		expect(blocksOf(text).at(-1)).toEqual(['paragraph', second]);
	});

	it('knows the headline of another article without a marker', () => {
		const stray = 'Nelayan Terisak saat Pamitan: Saya Pusing Setiap Berangkat Melaut';
		const text = `${pad} ${first} ${stray} Satria Wiguna mengatakan dermaga itu aman. ${second}`;
		expect(noiseOf(text)).toEqual([['read-also', stray]]);
	});

	it.each([
		'Ketua Badan Usaha Pelabuhan Muara Biru Satria Wiguna Kusuma mengatakan dermaga itu aman.',
		'Undang-Undang Perlindungan Nelayan dan Petambak Garam Tahun 2016 mengatur hal itu.',
	])('leaves a sentence that begins with a long name: %s', (sentence) => {
		expect(noiseOf(`${pad} ${first} ${sentence} ${second}`)).toEqual([]);
	});

	it.each([
		['read-also', '(Baca juga: Nelayan Muara Biru Dapat Kapal Baru)'],
		['read-also', '[Baca: Nelayan Muara Biru Dapat Kapal Baru]'],
		['read-also', 'Baca: Nelayan Muara Biru Dapat Kapal Baru'],
		['read-also', 'Pilihan Editor: Nelayan Muara Biru Dapat Kapal Baru'],
		['read-also', "Simak Video 'Nelayan Muara Biru Dapat Kapal Baru':"],
		['read-also', 'Lihat juga Video "Nelayan Muara Biru Dapat Kapal Baru"'],
		['advertisement', 'SCROLL TO CONTINUE WITH CONTENT'],
		['advertisement', '- Advertisement -'],
		['advertisement', 'Gulir ke bawah untuk melanjutkan membaca'],
		['advertisement', 'Lanjutkan membaca artikel di bawah'],
		['navigation', 'Halaman Selanjutnya'],
		['navigation', 'Perbesar'],
		['embedded-post', 'View this post on Instagram A post shared by Muara Biru (@muarabiru)'],
		['prompt', 'Ikuti berita terbaru Muaranews di Google News'],
		['media-marker', '[Gambas:Instagram]'],
	])('knows, between two sentences, %s: %s', (reason, marker) => {
		const text = `${pad} ${first} ${marker} Satria Wiguna mengatakan dermaga itu aman. ${second}`;
		expect(noiseOf(text)).toEqual([[reason, marker]]);
	});

	it('knows a photo credit in brackets', () => {
		const text = `${pad} Kapal itu sandar (Foto: Antara/Bagus) pada Senin pagi. ${second}`;
		expect(noiseOf(text)).toEqual([['photo-credit', '(Foto: Antara/Bagus)']]);
	});

	it.each([
		'(rhr)',
		'(fby/pta)',
		'(*)',
		'(Antara)',
		'(Ratna Dewanti)',
		'[Gambas:Video CNN] (dis/kid)',
		'Editor: Lia Handayani',
		'Penulis: Ratna Dewanti Editor: Lia Handayani',
		'Red: Lia Handayani',
		'(mcr1/jpnn)',
		'(Ant/OL-3)',
		'RATNA DEWANTI | LIA HANDAYANI',
		'Pewarta: Ratna Dewanti Editor: Lia Handayani Copyright © ANTARA 2024',
		'Tags: pelabuhan, kapal',
		'(Baca juga: Nelayan Muara Biru Dapat Kapal Baru)',
		'Follow Berita Muaranews di Google News',
	])('knows the signature at the end: %s', (signature) => {
		const text = `${pad} ${first} ${second} ${signature}`;
		expect(
			noiseOf(text)
				.map(([, noise]) => noise)
				.join(' '),
		).toBe(signature);
		expect(blocksOf(text).at(-1)?.[1].endsWith('pekan ini.')).toBe(true);
	});

	it.each([
		'Rencana itu disusun oleh Badan Usaha Pelabuhan (BUP)',
		'Kapal itu dibeli dari Jepang (bekas pakai)',
	])('leaves brackets that belong to a clause: %s', (line) => {
		expect(noiseOf(`${before}\n${after}\n${line}`)).toEqual([]);
	});
});

describe('captions', () => {
	it('keeps a caption that is a sentence, without its credit', () => {
		const caption =
			'Satria Wiguna memimpin pembukaan dermaga baru di Pelabuhan Muara Biru, Senin pagi.';
		const text = [before, `${caption} Foto: Korea Times/Yonhap`, after].join('\n');
		expect(noiseOf(text)).toEqual([['photo-credit', 'Foto: Korea Times/Yonhap']]);
		expect(blocksOf(text)).toContainEqual(['caption', caption]);
		expect(blocksOf(text).at(-1)).toEqual(['paragraph', after]);
	});

	it('knows the credit of an agency in brackets', () => {
		const caption = 'Sejumlah kapal bersandar di dermaga baru Pelabuhan Muara Biru, Senin (3/6).';
		const text = [`${caption} (Liputan6.com/Bagus Pratama)`, after, before].join('\n');
		expect(blocksOf(text)[0]).toEqual(['caption', caption]);
	});
});

describe('a lone sentence', () => {
	it.each([
		'Meski demikian , ia menegaskan bantuan tersebut belum menjadi penentu siapa yang bakal lolos jadi ketua .',
		'Jakarta - Surabaya ditempuh dalam tiga jam dengan kereta baru .',
		'Editor : Lia Handayani .',
		'Pelabuhan Muara Biru Dibuka Lagi',
		'Warga berkumpul di dermaga . ( rhr )',
	])('is one paragraph without noise: %s', (text) => {
		expect(noiseOf(text)).toEqual([]);
		expect(blocksOf(text)).toEqual([['paragraph', text]]);
	});

	it('still loses what can be nothing else', () => {
		const text = 'Liputan6.com, Jakarta - Pelabuhan itu dibuka lagi. [Gambas:Video CNN]';
		expect(blocksOf(text)).toEqual([['paragraph', 'Pelabuhan itu dibuka lagi.']]);
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		'Foto: Reuters',
		'(rhr)',
		'Baca juga: Harga Ikan Naik Lagi',
		'ADVERTISEMENT',
		'[iklan_1]',
		'Komentar (3)',
		'Jakarta, CNN Indonesia -- ',
		'Kalimat ini selesai di sini. ',
		'Pilihan Redaksi Kapal Baru Tiba ',
		'\n',
		'\r\n',
		'Tags',
		' ',
		'\t',
		'"',
		'\u00a0',
		'\u2028',
		'😀',
		'Selasa, 10 Sep 2024 06:26 WIB',
		'Sumber',
		'- satu',
		'(',
	);

	it('keeps noise and blocks in order, apart, and trimmed', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 30}), (parts) => {
				const text = parts.join('');
				const {blocks, noise, text: same} = articleFromText(text);
				expect(same).toBe(text);
				for (const list of [blocks, noise]) {
					let end = 0;
					for (const span of list) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						expect(span.end).toBeGreaterThan(span.start);
						expect(text.slice(span.start, span.end)).not.toMatch(/^\s|\s$/);
						end = span.end;
					}
				}
				for (const block of blocks) {
					for (const one of noise) {
						const isApart = one.end <= block.start || one.start >= block.end;
						const isInside = one.start > block.start && one.end < block.end;
						expect(isApart || isInside).toBe(true);
					}
				}
			}),
		);
	});
});
