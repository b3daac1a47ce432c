/**
 * Turns of phrase that translations into Indonesian by machine have and Indonesian writers hardly ever: each line is a
 * weight, then a phrase. A word in braces stands for any of the words between its commas. A phrase of weight 2 is enough
 * to mark its sentence.
 */
const table = `
# English "is" and "it is" before adjectives and verbs
1.5 adalah {sangat,begitu,terlalu,cukup,tidak} {penting,sulit,mudah,mungkin,jelas,besar,kecil,baik,buruk,mahal,murah,cepat}
1.5 adalah {penting,sulit,mudah,mungkin,mustahil,perlu,aneh,menarik} {untuk,bahwa,bagi}
2 adalah {sedang,akan,telah} {me-,ber-,di-,ter-}
2 {akan,telah} adalah {sebuah,seorang,yang}
1 adalah tidak {bersalah,mungkin,benar,adil,aman,jelas,siap,sah}
1 adalah {siap,adil,aman,bersalah,baik,benar,sulit,lebih,sangat,begitu,mampu,setuju,bahagia,tersedia}
1.5 yang adalah
1 {ini,itu} adalah apa
1 itu adalah {sebuah,seorang,hal,sesuatu,benar,sangat,pertama}
1.5 ada adalah
1 pertama kalinya bahwa
1 {bahagia,khawatir,senang,marah} tentang
1 adalah benar bahwa
# Tenses
2 {telah,sudah} akan
2 akan {telah,sudah} {menjadi,dilakukan,selesai}
2 {telah,sudah} sedang
1.5 harus telah
2 memiliki {telah,menjadi,adalah}
# "To" before verbs that take none
1.5 {ingin,dapat,harus,boleh,akan} untuk
1 {mulai,terus,gagal} untuk
1 {diharapkan,diperkirakan,diketahui,dikatakan,diatur,dijadwalkan} untuk {me-,ber-,di-,ter-}
1 {dipercaya,diyakini,dianggap} untuk
1.5 {dipercaya,diyakini,diketahui,dikatakan} menjadi {salah,yang,sebuah,seorang}
# Prepositions of English
2 di {senin,selasa,rabu,kamis,jumat,sabtu}
1.5 percaya dalam
1.5 tertarik dalam
2 menurut kepada
2 bergantung di atas
1 {mencari,menunggu,bertanya,meminta} untuk {sebuah,seorang}
2 {melihat,menatap,memandang} ke depan untuk {me-,be-}
1 juru bicara untuk
0.7 bertanggung jawab untuk
2 {banyak,beberapa,salah satu,sebagian,semua} dari siapa
1.5 {bersama,sejalan} dengan siapa
1.5 kepada siapa {dia,ia,mereka,kita,kami}
1 {orang,negara,perusahaan,kota,rumah} {dengan,kepada,dari} {siapa,yang mana}
1 {di,dalam,dengan,dari,pada} yang mana
# Quantities of English
0.7 kekuatan dari {rakyat,para}
1 {banyak,beberapa,kebanyakan,sebagian besar} dari {mereka yang,para,ini,itu,kita}
1 masing-masing dari {mereka,kami,kita}
2 tahun tua
1 {satu,dua,tiga,empat,lima} dari {kali,waktu}
# Articles of English: the wrong classifier
2 sebuah {orang,wanita,pria,lelaki,perempuan,gadis,dokter,guru,polisi,tentara,menteri,presiden,gubernur,pejabat,anggota,penulis,aktor,aktris,pemain,pelatih,mahasiswa,pengacara,hakim,juru bicara}
2 seorang {perusahaan,negara,kota,mobil,rumah,kapal,pesawat,buku,film,anjing,kucing,burung,ikan,gedung,sekolah,partai}
2 {seekor,sebuah} {bayi,anak laki-laki,anak perempuan}
1.5 sebuah {anjing,kucing,burung,ikan,gajah,harimau,singa,kuda,sapi,ular}
0.5 sebuah {cara,upaya,usaha,bagian,jenis,bentuk,alasan,langkah,perubahan,pendekatan,kesempatan,peluang,kebutuhan,kebijakan} {untuk,dari,yang,baru}
# "Of"
0.5 {nama,harga,warna,jumlah,kepala,presiden,pemimpin,pemilik,anggota,tujuan,akhir,awal,pusat,ukuran,panjang,isi,pendiri,penulis,pemerintah,rakyat,sejarah,ibu kota} dari {sebuah,seorang,negara,kota,perusahaan,kelompok,film,buku,para}
1 {semua,keseluruhan} dari {itu,ini,mereka}
# Idioms, word for word
2 pada akhir hari
2 di akhir hari
2 mengambil tempat {di,pada}
2 datang ke dalam {kekuatan,kekuasaan,kekuatannya}
2 dalam terang {dari,fakta}
2 {berlari,menjalankan} untuk presiden
2 berdiri untuk pemilihan
2 membuat jalan {ke,untuk,mereka,nya}
2 membayar perhatian
2 membayar kunjungan
2 mengambil bagian di tempat
2 hujan kucing
2 potongan kue
2 sejauh yang {saya,kami,kita} peduli
2 tidak masalah {apa,siapa,seberapa}
2 di bawah konstruksi
2 di bawah kendali api
2 di bawah investigasi
1.5 di belakang jeruji
1.5 keluar dari kontrol
2 dengan hormat {kepada,untuk}
2 lebih cepat atau lambat
2 hari ini dan usia
2 panggilan telepon bangun
2 puncak dari gunung es
1 {karena,terlepas dari,mengingat} fakta bahwa
1.5 pada titik waktu ini
1.5 untuk nama beberapa
2 {terakhir,terakhir tetapi} bukan yang terkecil
1 tidak pernah melihat kembali
1 dalam sebuah {pernyataan,wawancara,email,laporan,konferensi}
# Forms of address that news in Indonesian does not print
1.5 tn
1.5 {tuan,nona,nyonya} NAMA
1 bapak NAMA
# The verb of saying after its subject
1 NAMA melaporkan AKHIR
1 NAMA mengatakan AKHIR
0.7 lapor NAMA
# Turns that are right once and telling in numbers
0.3 pada tanggal ANGKA
0.3 {itu,ini} {telah,juga,akan} {menjadi,membuat,menunjukkan}
0.3 salah satu dari
0.3 di mana {dia,ia,mereka}
0.3 yang mana
0.3 {memiliki,mempunyai,menjadi,membuat,melakukan} {sebuah,seorang}
0.4 negara {itu,tersebut} AKHIR
0.3 mencoba untuk
0.3 {berbicara,bicara} tentang
# English left standing among Indonesian words
1.5 {yang,dan,di,dari,untuk,dengan,akan,telah,tidak,itu,ini,adalah,oleh,kepada} {the,of,is,was,are,were,has,have,that,which,with,from}
2 {the,of,is,was,are,were,has,have,which,with} {yang,dan,di,dari,untuk,dengan,akan,telah,tidak,itu,ini,kota,negara,pemerintah,polisi,presiden,perusahaan,orang,rumah,warga}
`;

/** Words of English, which in a name have a capital letter. */
export const englishWords: ReadonlySet<string> = new Set(
	'the of is was are were has have that which with from'.split(' '),
);

/** A phrase as its words, and how much it weighs. */
export interface TranslatedPhrase {
	readonly words: readonly string[];
	readonly weight: number;
}

/** What in a phrase stands for a kind of word: a name, a figure, the end of the sentence, any word that begins so. */
export const classes = {name: 'NAMA', figure: 'ANGKA', end: 'AKHIR', prefix: '-'} as const;

export const translatedPhrases: readonly TranslatedPhrase[] = table
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.flatMap((line) => {
		const [weight = '', ...parts] = line.split(' ');
		return spelledOut(parts.join(' ')).map((phrase) => ({
			words: phrase.split(' '),
			weight: Number(weight),
		}));
	});

/** Every phrase that one with words in braces stands for. */
function spelledOut(phrase: string): string[] {
	const match = /^([^{]*)\{([^}]*)\}(.*)$/.exec(phrase);
	if (!match) return [phrase];
	const [, before = '', choices = '', after = ''] = match;
	return choices.split(',').flatMap((choice) => spelledOut(before + choice + after));
}
