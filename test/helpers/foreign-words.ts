/**
 * Words that only one of the two languages has. Left out are words of both (*data*, *format*), and short ones that are
 * also something else (*an*, *as*, *di*).
 */
const english = new Set(
	(
		'the of is are was were be been being and or not your yours you they their we our this that these those with ' +
		'without from for by if when while what which who how why where there here has have had will would can cannot ' +
		'could should may might must does did done one two three more most less least than then once again always never ' +
		'only also each every all any some other another both same first last next before after until since about ' +
		'into onto over under out up down through between during ' +
		'card cards deck decks answer answers question questions review reviews due new learned learn study studied day ' +
		'days week month year hour hours minute minutes second today tomorrow yesterday word words sentence sentences ' +
		'article articles news file files press key keys back quit help close open save keep edit change changes ' +
		'delete remove add search find show see look hidden hide yes right wrong almost good hard easy error failed ' +
		'please try make made take taken left screen text page settings language home undo list name people body bodies ' +
		'place places known unknown read write type typed choose option options score result results time total streak'
	).split(' '),
);
// What Indonesian has too.
english.delete('total');

const indonesian = new Set(
	(
		'yang dan dari untuk dengan tanpa tidak bukan belum sudah akan ini itu anda kami kita mereka atau pada adalah ' +
		'dalam juga lagi bisa dapat jika kalau ketika saat apa siapa bagaimana mengapa hanya setiap semua lain sebelum ' +
		'sesudah setelah sampai sejak tentang oleh kepada karena agar supaya masih pernah selalu ' +
		'kartu paket soal jawaban pertanyaan pengulangan ulangi diulang dipelajari belajar hari pekan bulan tahun jam ' +
		'menit besok kemarin kata kalimat berita artikel berkas tekan tombol kembali keluar bantuan tutup buka ' +
		'simpan ubah hapus tambah cari lihat benar salah hampir baik sulit mudah galat gagal coba layar teks halaman ' +
		'setelan bahasa awal batal nama orang lembaga tempat tahu baca tulis ketik pilih pilihan nilai hasil waktu kuis'
	).split(' '),
);

/** What is no running text: quotations, commands, options, settings, keys, programs, files, addresses and placeholders. */
const asides =
	/“[^”]*”|‘[^’]*’|"[^"]*"|«[^»]*»|\*[^*\n]+\*|`[^`]*`|\bnewsquiz(?: [a-z-]+){0,2}|\b[a-z]+\/|\b[a-z]+\.[a-z-]+\b|\b(?:Home|Delete|Word)\b|--[a-z-]+|https?:\S+|\S+\.(?:json|jsonl|txt|md|html|csv|tsv|svg)\b|\b[A-Z][A-Z_-]+\b|\$\{[^}]*\}/gu;

function wordsIn(text: string): string[] {
	return text.replace(asides, ' ').match(/[\p{L}’'-]+/gu) ?? [];
}

/** The words of a text that the language it should be in has not. */
export function foreignWords(text: string, language: 'id' | 'en'): string[] {
	const foreign = language === 'id' ? english : indonesian;
	return wordsIn(text).filter((word) => foreign.has(word.toLowerCase()));
}
