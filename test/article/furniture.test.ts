import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';

/** What publishers print between and around the lines of an article, by the reason for which it is set aside. */

const before = `Pelabuhan Muara Biru Mulai Layani Kapal Barang
Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.
Kepala pelabuhan, Satria Wiguna, mengatakan sudah ada tiga perusahaan yang memakai dermaga baru itu untuk bongkar muat.`;
const after = `Menurut Satria, dermaga itu dapat menampung empat kapal sekaligus dan akan dibuka untuk penumpang mulai tahun depan.`;

const linesOf = (table: string) => table.trim().split('\n');
const noiseOf = (text: string): Array<[string, string]> =>
	articleFromText(text).noise.map(({start, end, reason}) => [reason, text.slice(start, end)]);

const furniture: Readonly<Record<string, string>> = {
	'read-also': `
Baca juga: Harga Ikan Naik Lagi di Muara Biru
Baca Juga : Harga Ikan Naik Lagi di Muara Biru
BACA JUGA: Harga Ikan Naik Lagi di Muara Biru
Baca Juga:Harga Ikan Naik Lagi di Muara Biru
Baca juga Harga Ikan Naik Lagi di Muara Biru
Baca Juga Artikel: Harga Ikan Naik Lagi di Muara Biru
(Baca juga: Harga Ikan Naik Lagi di Muara Biru)
[Baca juga: Harga Ikan Naik Lagi di Muara Biru]
(Baca: Harga Ikan Naik Lagi di Muara Biru)
[Baca: Harga Ikan Naik Lagi di Muara Biru]
>>> Baca juga: Harga Ikan Naik Lagi di Muara Biru
• Baca juga: Harga Ikan Naik Lagi di Muara Biru
- Baca juga: Harga Ikan Naik Lagi di Muara Biru
Baca artikel terkait: Harga Ikan Naik Lagi di Muara Biru
Baca selengkapnya: Harga Ikan Naik Lagi di Muara Biru
Baca juga: Benarkah Harga Ikan Naik Lagi? Ini Penjelasan Wali Kota.
Lihat Juga: Harga Ikan Naik Lagi di Muara Biru
Lihat juga Video 'Kapal Baru Tiba di Muara Biru':
Simak Juga: Harga Ikan Naik Lagi di Muara Biru
Simak Video: Kapal Baru Tiba di Muara Biru
Simak Video 'Kapal Baru Tiba di Muara Biru':
Tonton juga video: Kapal Baru Tiba di Muara Biru
Saksikan juga: Kapal Baru Tiba di Muara Biru
Saksikan Live DetikPagi:
VIDEO: Kapal Baru Tiba di Muara Biru
Video: Kapal Baru Tiba di Muara Biru
[VIDEO] Kapal Baru Tiba di Muara Biru
FOTO: Kapal Baru Tiba di Muara Biru
Pilihan Editor: Harga Ikan Naik Lagi di Muara Biru
PILIHAN EDITOR Harga Ikan Naik Lagi di Muara Biru
Berita terkait: Harga Ikan Naik Lagi di Muara Biru
Artikel Terkait
Berita Lainnya
Berita Populer
Rekomendasi Untuk Anda
Terpopuler
Topik Terkait
ARTIKEL TERKAIT:
Jangan lewatkan: Harga Ikan Naik Lagi di Muara Biru
Don't miss: Harga Ikan Naik Lagi di Muara Biru
Read also: Fish Prices Are Rising Again
Baca Selengkapnya
Foto: Dok. Pemkot Muara Biru`,
	prompt: `
Baca Berita Lainnya: Harga Ikan Naik Lagi di Muara Biru
Ikuti berita terbaru Muaranews di Google News
Follow Google News Muaranews untuk berita terbaru
Cek Berita dan Artikel yang lain di Google News
Cek berita, artikel, dan konten yang lain di Google News
Cek Berita dan Artikel yang lain di Google News dan WA Channel
Ikuti saluran WhatsApp Muaranews untuk mendapat berita terkini
Gabung ke channel WhatsApp Muaranews sekarang juga
Ikuti update berita menarik kami di WhatsApp
Jadi yang pertama tahu berita terbaru, ikuti kanal WhatsApp kami.
Dapatkan informasi terbaru seputar Muara Biru di saluran kami
Simak berita dan artikel pilihan lainnya di Muaranews.com
Jangan lewatkan konten video TikTok Terpopuler, saksikan di sini :
Unduh aplikasi Muaranews di Play Store dan App Store
Download aplikasi berita Muaranews.com di sini
KOMPAS.com JERNIH MELIHAT DUNIA
JERNIH MELIHAT DUNIA
Jernih melihat dunia.
JERNIHKAN HARAPAN
Kompas.com Play
Segera lengkapi data dirimu untuk ikutan program #JernihBerkomentar.
Isi survei ini dan menangkan hadiah
Ikuti survei kami
Apa pendapat Anda tentang berita ini?
Bagaimana reaksi Anda tentang artikel ini?
Apakah artikel ini bermanfaat?
Apakah berita ini membantu?
Polling: Apakah Anda setuju dermaga dibuka?
Suka dengan artikel ini?
Suka berita ini? Bagikan ke temanmu.
Dapatkan konten-konten menarik lainnya`,
	advertisement: `
ADVERTISEMENT
Advertisement
Iklan
IKLAN
- Advertisement -
- ADVERTISEMENT -
Scroll Untuk Lanjut Membaca
SCROLL UNTUK LANJUT BACA
SCROLL UNTUK LANJUT MEMBACA
Scroll ke bawah untuk melanjutkan membaca
SCROLL TO RESUME CONTENT
Lanjutkan membaca artikel di bawah
Lanjutkan membaca di bawah ini
Artikel dilanjutkan di bawah ini
Berita ini berlanjut di bawah iklan
Konten di bawah ini disajikan oleh advertiser
ADVERTISEMENT BY MUARA
Advertising
Sponsored
Sponsor
Iklan Google AdSense
Ruang iklan
Gulir ke bawah untuk lanjut membaca
Geser ke atas untuk melanjutkan
Advertisement Perbesar`,
	markup: `
(adsbygoogle = window.adsbygoogle || []).push({});
googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });
window._taboola = window._taboola || [];`,
	'media-marker': `
[Gambas:Video 20detik]
[Gambas:Instagram]
[Gambas:Youtube]
[Gambas: Audio]
[Gambas:Infografis CNN]
Gambas:Video 20detik
[Video]
[caption id="attachment_1" align="alignnone" width="300"]`,
	'embedded-post': `
Lihat postingan ini di Instagram
Sebuah kiriman dibagikan oleh Muara Biru (@muarabiru)
A post shared by Muara Biru (@muarabiru)
View this post on Instagram
@muarabiru Kapal baru tiba ♬ original sound - Muara Biru
Kapal baru tiba pic.twitter.com/abc123
https://t.co/abc`,
	byline: `
— Muara Biru (@muarabiru) June 3, 2024
Penulis: Ratna Dewanti
Penulis : Ratna Dewanti
Penulis Ratna Dewanti
Penulis: Ratna Dewanti Editor: Lia Handayani
Penulis: Ratna Dewanti | Editor: Lia Handayani
Penulis: Ratna Dewanti/Lia Handayani
Editor: Lia Handayani
Editor Lia Handayani
Editor : L. Handayani
Reporter: Ratna Dewanti
Reporter : Ratna Dewanti/N-1
Pewarta: Ratna Dewanti
Pewarta : Ratna Dewanti
Uploader: Bagus
Editor: Lia Handayani COPYRIGHT © ANTARA 2024
Pewarta: Ratna Dewanti Editor: Lia Handayani Copyright © ANTARA 2024
Red: Lia Handayani
Rep: Ratna Dewanti/ Red: Lia Handayani
Redaktur: Lia Handayani
Redaktur : Lia Handayani
Laporan Wartawan Tribunnews.com, Ratna Dewanti
Laporan Ratna Dewanti
Laporan wartawan Ratna Dewanti
TRIBUNNEWS.COM/Ratna Dewanti
Oleh: Ratna Dewanti
Oleh Ratna Dewanti
Oleh: Ratna Dewanti *)
*) Penulis adalah dosen Universitas Muara Biru.
*Penulis adalah dosen Universitas Muara Biru
Ratna Dewanti berkontribusi dalam penulisan artikel ini.
Ratna Dewanti berkontribusi pada artikel ini
RATNA DEWANTI | LIA HANDAYANI
RATNA DEWANTI (KONTRIBUTOR)
ANTARA | RATNA DEWANTI
REUTERS | RATNA DEWANTI
(rdw/bgs)
(RDW/BGS)
(rdw)
(rdw)(bgs)
(rdw/bgs)
[rdw]
(rd/lh)
(RD)
(*/rdw)
(jpnn)
(rdw/jpnn)
(fat/jpnn)
(ratna/jpnn)
(mcr1/jpnn)
(Ratna/JPNN)
(Ant)
(Antara/jpnn)
(ANT)
(ant/rdw)
(OL-3)
(Z-2)
Tim Redaksi
Tim detikcom - detikNews
Ratna Dewanti - detikFinance
Jurnalis : Ratna Dewanti`,
	navigation: `
Halaman:
Halaman: 1 2 3 Selanjutnya
Halaman 1 dari 3
Halaman 1 2 3 Lihat Semua
1 2 3 Lihat Semua
1 2 3 Tampilkan Semua
1 2 3 4 5
Page 1 of 3
1/3
Halaman Selanjutnya
Halaman selanjutnya → Harga Ikan Naik
Halaman Berikutnya: Harga Ikan
Halaman Sebelumnya
Selanjutnya
Selanjutnya: Harga Ikan Naik Lagi di Muara Biru
Selanjutnya >
Next
Lanjut ke halaman 2
Baca di halaman berikutnya
Selengkapnya baca di halaman selanjutnya
Simak halaman berikutnya...
[Selengkapnya]
Selengkapnya »
Lihat Semua
Tampilkan Semua
Show All
Bersambung ke halaman berikutnya
(Bersambung)
Waktu baca: 3 menit
3 menit baca
Waktu baca 2 menit
2 min read
Dibaca: 1.234 kali
Dilihat 1.234 kali
1.234 views
1,2rb pembaca
Dengarkan artikel ini
Dengarkan Berita
Lihat Foto
Lihat Semua Foto
Perbesar
Grid Networks
Powered by Muara AI
Rangkuman AI
Ringkasan Berita
Intinya sih...
What's New
Quick Read
Daftar Isi
Loading...
Cari berita`,
	copyright: `
COPYRIGHT © ANTARA 2024
Copyright © ANTARA 2024
Hak Cipta © 2024 Muaranews
© 2024 Muaranews. Hak cipta dilindungi undang-undang.
(c) 2024 Muaranews`,
	source: `
Sumber : Antara
Sumber: Antara
sumber : Antara
Sumber Berita: Antara
Sumber : VIVA`,
	'photo-credit': `
Sumber foto: Antara
Foto: Kapal barang di dermaga (Bagus/detikcom)
Foto: dok. Istimewa
(Foto: dok. Istimewa)
Kapal barang di dermaga. Foto: Bagus/detikcom
Kapal barang di dermaga Muara Biru (ANTARA/Bagus)
Kapal barang di dermaga Muara Biru. ANTARA FOTO/Bagus/nz
Kapal barang di dermaga Muara Biru. (Foto ilustrasi)
Ilustrasi kapal. [Suara.com/Bagus]
Ilustrasi kapal. (Pixabay/bagus)
Ilustrasi kapal/Foto: Freepik
Ilustrasi kapal. (iStockphoto)
Ilustrasi kapal (Shutterstock)
Ilustrasi (Foto: Shutterstock)
Arsip foto - Kapal barang di dermaga
Kapal barang di dermaga. Dok. Kemenhub
Kapal barang di dermaga (Sumber: Kemenhub)
Kapal barang di dermaga Muara Biru | Foto: Bagus
Kapal barang di dermaga Muara Biru. TEMPO/Bagus
Kapal barang di dermaga Muara Biru. REUTERS/Bagus Pratama
Kapal barang di dermaga Muara Biru. Sumber: Reuters
Kapal barang di dermaga Muara Biru (VIVA/Bagus)
Photo : VIVA/Bagus
Photo : Antara
Kapal barang/Net
Kapal barang/RMOL
Kapal barang di dermaga Muara Biru - Bisnis/Bagus
Kapal barang di dermaga Muara Biru / dok Pemkot
Caption foto: Kapal barang
Keterangan foto: Kapal barang
Keterangan gambar, Kapal barang
Sumber gambar, Getty Images
Keterangan video, Kapal barang
Sumber gambar, EPA
Image caption Kapal barang`,
	separator: `
(***)
***
(*)`,
	timestamp: `
Ratna Dewanti, Okezone · Senin 3 Juni 2024 06:26 WIB
Ratna Dewanti , Jurnalis-Senin, 3 Juni 2024 |06:26 WIB
Senin, 03 Juni 2024 - 06:26 WIB
Senin, 3 Juni 2024 | 06:26 WIB
Senin, 03 Jun 2024 06:26 WIB
Senin, 03 Juni 2024 06:26
Senin 03 Jun 2024 06:26 WIB
3 Juni 2024 06:26 WIB
3 Juni 2024
03/06/2024, 06:26 WIB
Kompas.com, 3 Juni 2024, 06:26 WIB
Kompas.com - 03/06/2024, 06:26 WIB
Diperbarui 3 Juni 2024, 06:26 WIB
Diterbitkan 03 Juni 2024, 06:26 WIB
Diperbarui: Senin, 3 Juni 2024 06:26 WIB
Tayang: Senin, 3 Juni 2024 06:26 WIB
Rilis: 3 Juni 2024
Terbit: Senin, 3 Juni 2024 06:26 WIB
Update: 3 Juni 2024 06:26
3 jam yang lalu
2 hari lalu
Dipublikasikan 3 jam yang lalu`,
	'share-bar': `
Bagikan Artikel
Bagikan:
Bagikan ke
Share this:
SHARE NOW
Share
Facebook
X
WhatsApp
Copy Link
Salin Link
Copied!
Link Copied
Tautan berhasil disalin`,
	tags: `
Tag:
Tag: pelabuhan, kapal
TAGS: pelabuhan kapal
Tags pelabuhan Muara Biru kapal
TAG TERKAIT
Topik: pelabuhan
Topik
#Pelabuhan
Kata Kunci: pelabuhan`,
	comments: `
Komentar
KOMENTAR
Komentar (3)
3 Komentar
Kirim Komentar
Berikan komentar anda
Login untuk berkomentar
Silakan login untuk memberikan komentar
Tulis komentar dengan tanggung jawab
Komentar sepenuhnya menjadi tanggung jawab komentator seperti diatur dalam UU ITE`,
	syndication: `
Artikel ini telah tayang di Tribunnews.com dengan judul Pelabuhan Baru Dibuka, https://www.tribunnews.com/a.
Artikel ini sudah tayang di Muaranews.com dengan judul: Pelabuhan Baru Dibuka
Artikel ini telah diterbitkan di halaman SINDOnews.com pada Senin, 03 Juni 2024
Artikel Asli
Sumber artikel asli: Muaranews
Berita ini telah terbit di koran Muara edisi 3 Juni 2024
Artikel ini pertama kali tayang di Muaranews`,
	disclaimer: `
Artikel ini ditulis oleh Editor Muaranews
Disclaimer: Artikel ini merupakan kerja sama Muaranews dengan pihak lain.
Disclaimer
Konten ini merupakan kerja sama dengan PT Muara
Seluruh isi artikel menjadi tanggung jawab penulis.
Berita ini sudah diterbitkan dengan bantuan AI
Ini adalah artikel opini; isi tulisan menjadi tanggung jawab penulis`,
};

describe.each(Object.entries(furniture))('%s, on a line of its own', (reason, table) => {
	it.each(linesOf(table))('%s', (line) => {
		expect(noiseOf([before, line, after].join('\n'))).toEqual([[reason, line]]);
	});
});

describe('article lines that begin as furniture does', () => {
	it.each(
		linesOf(`
Sumber daya air di daerah itu dikelola oleh sebuah badan usaha milik daerah.
Sumber: seorang pejabat yang tidak mau disebut namanya mengatakan dana itu sudah cair.
Editor buku itu, Lia Handayani, mengatakan naskahnya selesai tahun lalu.
Penulis novel itu menerima penghargaan dari pemerintah daerah, Senin malam.
Reporter asing dilarang masuk ke wilayah konflik itu sejak pekan lalu.
Laporan Bank Dunia menyebut pertumbuhan ekonomi akan melambat tahun depan.
Laporan Badan Pusat Statistik menunjukkan harga ikan turun.
Baca juga buku yang disarankan gurumu sebelum ujian dimulai.
Video itu menjadi viral setelah diunggah seorang warga pada Minggu malam.
Foto satelit menunjukkan dermaga itu sudah selesai dibangun.
Foto: satelit itu memotret dermaga, kata Satria, tetapi hasilnya buram.
Facebook dan Twitter diminta menghapus kabar bohong tentang pelabuhan itu.
WhatsApp akan menghapus fitur saluran yang baru diluncurkan itu tahun depan.
Ikuti kebijakan pemerintah, kata Satria, lalu laporkan bila ada kecurangan.
Unduh aplikasi PeduliLindungi lewat Play Store, lalu isi nomor KTP Anda.
Cek nomor kursi Anda lewat laman resmi KAI sebelum berangkat ke stasiun.
Daftar calon itu diumumkan KPU pada Senin malam di kantornya.
Daftar sekarang juga lewat laman resmi, kata panitia.
Masuk ke pelabuhan kini memerlukan kartu pengenal baru.
Halaman rumah warga terendam air setinggi satu meter.
Halaman 3 putusan itu memuat pertimbangan hakim.
Selanjutnya, tim akan memeriksa kapal kedua.
Selanjutnya tim akan memeriksa kapal kedua
1/3 dari anggaran itu dipakai untuk dermaga.
3 jam lalu, kapal itu masih terlihat dari pantai.
Dibaca dari samping, tulisan itu membentuk angka delapan.
Dilihat 1.234 kali, video itu menjadi yang terpopuler di kanal tersebut.
Tag harga pada barang itu diganti, menurut penyidik.
Topik utama rapat itu adalah keamanan pelabuhan.
Komentar warga beragam, mulai dari yang gembira sampai yang khawatir.
Komentar pejabat itu menuai kecaman dari para nelayan.
Polling lembaga itu menunjukkan Satria unggul tipis.
Survei: 60 persen warga setuju dermaga dibuka, kata lembaga itu.
Apa pendapat Anda soal dermaga itu, tanya wartawan kepada Satria.
Apakah artikel undang-undang ini berlaku surut masih diperdebatkan.
Iklan layanan masyarakat akan dipasang di sepanjang dermaga.
Sponsor utama klub itu memutus kontrak mulai musim depan.
Promosi ke Liga 1 menjadi target klub musim ini.
Artikel ini kemudian dibantah oleh kementerian dalam keterangan tertulis.
Pasal itu berbunyi: "Artikel ini telah dicabut," kata Satria.
Berita ini dimuat di harian Sinar Muara pada 1942 dan membuat warga panik, kata sejarawan itu.
Hak cipta lagu itu dipegang oleh ahli warisnya.
Dilarang merokok di dermaga, kata Satria, karena ada tangki bahan bakar.
Copyright lagu itu menjadi sengketa di pengadilan negeri.
Selasa, 10 September 2024, menjadi hari pertama pelabuhan itu bekerja kembali.
Pada 10 September 2024 pukul 06.26 WIB kapal itu tenggelam.
Kapal itu tiba di Jakarta, Selasa, 10 September 2024 pukul 06.26 WIB.
Tim Redaksi Kamus Besar menambahkan seribu kata baru tahun ini.
Redaksi majalah itu meminta maaf kepada pembaca.
Penulis adalah orang yang bekerja sendirian, kata Satria, sambil tertawa.
Rapat itu dihadiri PT Pelabuhan Muara Biru (PMB)
Kapal itu tenggelam di Laut Jawa (dok. KNKT), menurut laporan yang dikutip Satria.
Dokumen itu diserahkan kepada penyidik pada Senin.
Kerugian ditaksir Rp 3 miliar, menurut sumber: dua pejabat pelabuhan.
Ia menyebut kantor berita AFP/Reuters sebagai sumber kabar itu.
Kecepatan kapal itu 20 kilometer/jam
Ia dikenal sebagai artis/penyanyi dangdut
Simak penjelasan Satria tentang cara kerja dermaga berikut ini.
Lihat saja hasilnya nanti, kata Satria.
Lihat juga bagaimana para nelayan menata ulang hidup mereka setelah badai itu.
Ringkasan putusan itu dibacakan hakim selama dua jam.
Cari makan di laut kini makin sulit, kata nelayan itu.
Login ke sistem itu memerlukan dua kata sandi, menurut polisi.
Foto Bersama Gubernur Jadi Rebutan Warga
Bersambung ke babak kedua, laga itu makin panas.
Next Generation menjadi tema pameran tahun ini.
Terpopuler di kalangan nelayan, perahu itu dijual Rp 30 juta.
Trending topic itu muncul setelah pelabuhan dibuka.
"Scroll saja terus," kata Satria sambil tertawa.
Gulir waktu terasa lambat di pelabuhan itu.
Geser ke kiri jika tidak suka, begitu cara kerja aplikasi itu.
Lampu A < B dan C > D menurut tabel itu.
Window shopping menjadi kebiasaan baru warga kota itu.
Klik tombol hijau di layar, lalu pilih menu kapal yang ingin dinaiki.
Ralat atas putusan itu dibacakan pada hari yang sama.
(Satu) Dermaga dibangun.
1. Dermaga barang selesai lebih dulu.
2024 menjadi tahun tersibuk pelabuhan itu.
Kapal itu berlayar dari Surabaya - Makassar
Beritanya lengkap di halaman utama koran itu, kata Satria.
Kirim foto anak hilang itu ke grup WhatsApp warga, kata polisi.`),
	)('%s', (line) => {
		expect(noiseOf([before, line, after].join('\n'))).toEqual([]);
		expect(noiseOf([before, after, line].join('\n'))).toEqual([]);
	});
});
