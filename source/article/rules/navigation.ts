import {wholeLine} from './phrases.js';
import {lineRule, type NoiseRule} from './rule.js';

const end = '(?:\\s*[»›>→.…]+)?';
const turn = '(?:selanjutnya|berikutnya|berikut|sebelumnya)';
const all =
	'(?:selanjutnya|next|semua|show all|view all|(?:tampilkan|lihat) semua(?: halaman)?|[»›>])';

/** Ways to the other pages of an article. */
const pageLinks: readonly string[] = [
	`(?:halaman )?${turn}(?: halaman)?${end}`,
	`(?:halaman )?(?:selanjutnya|berikutnya)\\s*[:→»›>-]+\\s*.{3,150}`,
	`(?:halaman|hal|page)\\s*:?(?:\\s*\\d[\\d\\s/|,-]*(?:(?:dari|of) \\d+|${all})*\\s*${all}?)?`,
	`(?:\\d{1,2}[\\s|]+)+(?:\\d{0,2}\\s*${all}?)*`,
	'\\d{1,2}\\s?/\\s?\\d{1,2}',
	'next|prev(?:ious)?|show all|view all|(?:tampilkan|lihat) semua(?: halaman)?',
	`(?:lanjut|lanjutkan|baca|buka|simak)(?: (?:mem)?baca)?(?: ke| di)? (?:halaman|hal\\.?) (?:\\d{1,2}|${turn})${end}`,
	`\\(?bersambung(?: ke halaman (?:\\d{1,2}|${turn}))?\\)?${end}`,
	'next article .{3,150}',
];

const lines = wholeLine(
	...pageLinks,
	'\\d+ (?:foto|video)',
	'credits?\\s*\\(\\d+\\)',
	`[[(]?(?:(?:baca|lihat|simak) )?selengkapnya[\\])]?.{0,3}`,
	'lanjut(?:kan)? membaca.{0,3}',
	'(?:loading|memuat)\\W*',
	'kembali ke atas',
	'(?:perbesar|lihat)(?: (?:semua )?(?:foto|gambar))?(?: lainnya)?',
	'(?:putar|play) video',
	'ukuran (?:font|huruf)',
	'(?:home|beranda)(?:\\s*[>/»›|]\\s*[\\p{L}\\d .&-]+)*',
	'laporkan (?:berita|artikel) ini',
	'dengarkan(?: (?:artikel|berita)(?: ini)?)?',
	'(?:cari|menu|login|masuk|daftar|langganan)(?: (?:berita|akun))?',
	"daftar isi|grid networks|quick read|what[’']?s new|powered by .{2,40}",
	'(?:rangkuman|ringkasan)(?: (?:ai|berita|artikel))?(?: oleh ai)?|intinya sih\\W*',
	// How long it takes to read, how often it was
	'(?:waktu|estimasi|durasi) (?:mem)?baca\\s*:?\\s*\\d+ (?:menit|min)\\w*',
	'\\d+ (?:menit|min(?:utes?)?) (?:read|baca|membaca)',
	'(?:dibaca|dilihat|views?|hits?)\\s*:?\\s*[\\d.,]+\\s*(?:kali|rb|ribu|jt|k|x)?',
	'[\\d.,]+\\s*(?:rb|k|ribu|jt)?\\s*(?:views?|pembaca|(?:kali )?(?:dibaca|dilihat))',
);

/** `Halaman Selanjutnya`, `1 2 3 Lihat Semua`, `Beranda > Nasional`, `Dibaca 1.234 kali`. */
export const navigation: NoiseRule = lineRule(
	'navigation',
	(line) => line.length <= 200 && lines.test(line),
);

/** `Simak selengkapnya di halaman selanjutnya.` */
export const continuations: NoiseRule = lineRule('navigation', (line) =>
	/^(?:simak|baca|lihat|klik|lanjut|selengkapnya)[^.]{0,60}(?:di )?(?:halaman (?:selanjutnya|berikutnya|berikut)|di sini)[^.]{0,20}[.…]{0,3}$/iu.test(
		line,
	),
);
