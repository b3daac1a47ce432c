import {countWords, endsInFullStop} from '../prose.js';
import {initialsAlone} from './bylines.js';
import {lineRule, type NoiseRule} from './rule.js';

/** Lines that belong to the page and not to the article. */

const shareWords = new Set(
	(
		'bagikan share shares dibagikan facebook fb twitter x whatsapp wa telegram line copy link salin tautan email ' +
		'e-mail instagram print cetak simpan like suka tweet pinterest linkedin threads tiktok messenger ke di via telah disalin tersalin berhasil ' +
		'artikel ini berita a a+ a- aa font komentar url qr'
	).split(' '),
);
const shareSigns =
	/\b(?:bagikan|share|disalin|tersalin|facebook|twitter|whatsapp|telegram|salin|copy|tweet|pinterest|linkedin)\b/iu;

/** `Bagikan`, `Facebook Twitter WhatsApp Salin tautan`, `Share:`. */
export const shareBars: NoiseRule = lineRule('share-bar', (line) => {
	if (line.length > 120 || !shareSigns.test(line)) return false;
	const words = line.toLowerCase().match(/[\p{L}\p{N}+-]+/gu) ?? [];
	return words.every((word) => shareWords.has(word) || /^\d+$/.test(word));
});

/** `Tags: a, b`, `#pemilu #kpu`, and the short lines that follow a lone `Tags`. */
export const tags: NoiseRule = {
	reason: 'tags',
	find({lines}) {
		const found = [];
		for (let i = 0; i < lines.length; i++) {
			const line = lines[i]!;
			const isHeading = /^(?:tags?|tag terkait|topik terkait|kata kunci|keywords?)\s*:?$/iu.test(
				line.text,
			);
			const isList =
				/^(?:#[\p{L}\p{N}_]+[\s,;|]*)+$/u.test(line.text) ||
				(/^(?:tags?(?: terkait)?|topik(?: terkait)?|kata kunci|keywords?|label)\s*:/iu.test(
					line.text,
				) &&
					countWords(line.text) <= 40 &&
					!endsInFullStop(line.text));
			if (isHeading || isList) found.push(line);
			if (!isHeading) continue;
			for (let taken = 0; taken < 12; taken++) {
				const next = lines[i + 1];
				if (!next || countWords(next.text) > 4 || endsInFullStop(next.text)) break;
				found.push(next);
				i++;
			}
		}
		return found;
	},
};

/** Short lines below the signature of an article: its tags, without a heading. */
export const trailingTags: NoiseRule = {
	reason: 'tags',
	find({lines}) {
		const signature = lines.findIndex(({text}) => initialsAlone.test(text));
		const below = lines.slice(signature + 1);
		const isTags =
			signature > 0 && below.every(({text}) => countWords(text) <= 5 && !endsInFullStop(text));
		return isTags ? below : [];
	},
};

/** `Komentar (0)` and, late in a text, everything below it. */
export const comments: NoiseRule = {
	reason: 'comments',
	find({lines}) {
		const found = lines.filter(({text}) => commentHeading.test(text));
		const first = lines.findIndex(({text}) => commentHeading.test(text));
		const articleLines = lines.slice(0, first).filter(({text}) => endsInFullStop(text)).length;
		return first > lines.length / 2 && articleLines >= 3 ? lines.slice(first) : found;
	},
};
const commentHeading =
	/^(?:komentar\s*(?:\(\s*\d*\s*\)|:?\s*\d+)?|\d+\s*komentar|(?:tulis|kirim|tambahkan|beri|lihat semua|tampilkan) komentar(?: anda)?.{0,30}|belum ada komentar.{0,60}|jadilah (?:yang )?pertama.{0,20}komentar.{0,20}|(?:login|masuk).{0,20}(?:ber)?komentar.{0,20})$/iu;

export const copyright: NoiseRule = lineRule(
	'copyright',
	(line) =>
		countWords(line) <= 60 &&
		/^(?:©|\(c\)\s|copyright\b|hak cipta (?:©|dilindungi|milik|\(c\)|\d)|all rights reserved|dilarang (?:keras )?(?:mengutip|menyalin|mengambil|memperbanyak|melakukan crawling)|seluruh isi.{0,40}dilindungi)/iu.test(
			line,
		),
);

/** `Halaman Selanjutnya`, `1 2 3`, `Beranda > Nasional`. */
export const navigation: NoiseRule = lineRule('navigation', (line) =>
	/^(?:(?:halaman )?(?:selanjutnya|berikutnya|sebelumnya)(?: halaman)?(?:\s*[»›>→])?|halaman\s*:?\s*\d[\d\s/|,-]*(?:dari \d+|selanjutnya|semua|tampilkan semua)*|(?:\d{1,2}[\s|]+){1,}\d{0,2}\s*(?:selanjutnya|next|semua|show all|tampilkan semua|[»›>])*|\d+ (?:foto|video)|credits?\s*\(\d+\)|next|prev(?:ious)?|show all|(?:tampilkan|lihat) semua|selengkapnya|(?:baca|lihat) selengkapnya.{0,3}|lanjut(?:kan)? membaca.{0,3}|loading\W*|memuat\W*|kembali ke atas|(?:perbesar|lihat)(?: (?:foto|gambar))?|(?:putar|play) video|ukuran (?:font|huruf)|next article .{3,150}|(?:home|beranda)(?:\s*[>/»›|]\s*[\p{L}\d .&-]+)*|laporkan (?:berita|artikel) ini|dengarkan(?: (?:artikel|berita) ini)?|cari|menu|login|masuk|daftar|langganan)$/iu.test(
		line,
	),
);

const promptOpening =
	/^[*>\s]*(?:dapatkan|ikuti|cek|simak|temukan|follow|gabung|bergabung|mari|yuk|ayo|jangan lewatkan|jangan sampai ketinggalan|klik|unduh|download|baca berita|nikmati|aktifkan|berlangganan|daftar|kunjungi|subscribe|fakta atau hoaks|ingin)(?![\p{L}\p{N}])/iu;
const promptChannel =
	/google news|whats\s?app channel|saluran whatsapp|kanal whatsapp|channel whatsapp|grup telegram|telegram (?:channel|group)|kanal telegram|channel telegram|whatsapp ke nomor|ponselmu|newsletter|notifikasi|(?:app|play) store.{0,40}(?:berita|kami)|aplikasi (?:kami|berita)|(?:kanal|channel) youtube|media sosial kami|akun media sosial|berita (?:terbaru|terkini|pilihan|menarik|lain(?:nya)?)|breaking news|update berita|konten premium|akses tanpa batas/iu;

/** Invitations to an app, a channel, a newsletter. */
export const prompts: NoiseRule = lineRule(
	'prompt',
	(line) => countWords(line) <= 60 && promptOpening.test(line) && promptChannel.test(line),
);

/** `Artikel ini telah tayang di … dengan judul …`, as a line or closing one. */
export const syndication: NoiseRule = {
	reason: 'syndication',
	find: ({lines}) =>
		lines.flatMap((line) => {
			const match =
				/(?:artikel|berita|tulisan) ini (?:(?:telah|sudah|pernah) )?(?:lebih dulu |lebih dahulu )?(?:tayang|terbit|diterbitkan|dipublikasikan|dimuat)(?: sebelumnya| pertama kali)? di .{3,300}$/iu.exec(
					line.text,
				);
			return match ? [{start: line.start + match.index, end: line.end}] : [];
		}),
};

/** `Simak selengkapnya di halaman selanjutnya.` */
export const continuations: NoiseRule = lineRule('navigation', (line) =>
	/^(?:simak|baca|lihat|klik|lanjut)[^.]{0,60}(?:di )?(?:halaman (?:selanjutnya|berikutnya|berikut)|di sini)[^.]{0,20}\.?$/iu.test(
		line,
	),
);

/** Appeals for support: `Dukung keberlanjutan jurnalisme jernih …`. */
export const appeals: NoiseRule = lineRule(
	'prompt',
	(line) =>
		countWords(line) <= 60 &&
		/dukung(?:lah)? (?:keberlanjutan |kami |terus )?jurnalisme|baca tanpa iklan|sumber (?:utama|pilihan) (?:anda )?di google|preferred source on google|daftarkan e-?mail/iu.test(
			line,
		),
);

export const separators: NoiseRule = lineRule('separator', (line) => !/[\p{L}\p{N}]/u.test(line));
