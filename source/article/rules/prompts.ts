import {countWords, endsInFullStop} from '../prose.js';
import {opening, wholeLine} from './phrases.js';
import {lineRule, type NoiseRule} from './rule.js';

/** What a page asks of its readers: to follow, to subscribe, to answer. */

const mostPromptWords = 60;

const invitation = opening(
	'dapatkan|ikuti|cek|simak|temukan|follow|gabung|bergabung|mari|yuk|ayo|jangan lewatkan|jangan sampai ketinggalan',
	'klik|unduh|download|instal|install|baca berita|nikmati|aktifkan|berlangganan|daftar|kunjungi|subscribe|fakta atau hoaks',
	'ingin|jadi(?:lah)? yang pertama|pantau|segera|punya|kirim(?:kan)?|tonton|saksikan|sampaikan',
);
const channel =
	/google news|whats\s?app channel|(?:saluran|kanal|channel|grup|akun) (?:whatsapp|telegram|youtube|tiktok|instagram|wa)(?!\p{L})|telegram (?:channel|group)|(?:wa|whats\s?app) (?:channel|group|grup)|(?:berita|kami).{0,40} di whats\s?app|whatsapp ke nomor|ponselmu|newsletter|notifikasi|(?:app|play) store.{0,40}(?:berita|kami)|(?:app|play) store\W*$|aplikasi (?:kami|berita)|(?:saluran|kanal|channel) (?:kami|ini)(?!\p{L})|media sosial kami|akun media sosial|berita (?:terbaru|terkini|pilihan|menarik|lain(?:nya)?)|konten(?:-konten)? (?:video )?(?:menarik|tiktok|pilihan|lain)|breaking news|update berita|konten premium|akses tanpa batas|artikel (?:menarik |pilihan )?lainnya di|#jernihberkomentar/iu;

/** Someone is quoted: the invitation is theirs, and news. */
const attributed = /[,"”] (?:kata|ujar|tutur|jelas|ucap|tulis|imbau|pesan|menurut)\p{L}*(?!\p{L})/u;

/** Invitations to an app, a channel, a newsletter. */
export const prompts: NoiseRule = lineRule(
	'prompt',
	(line) =>
		invitation.test(line) &&
		channel.test(line) &&
		countWords(line) <= mostPromptWords &&
		!attributed.test(line),
);

/** Appeals for support: `Dukung keberlanjutan jurnalisme jernih …`. */
export const appeals: NoiseRule = lineRule(
	'prompt',
	(line) =>
		/dukung(?:lah)? (?:keberlanjutan |kami |terus )?jurnalisme|baca tanpa iklan|sumber (?:utama|pilihan) (?:anda )?di google|preferred source on google|daftarkan e-?mail|^jixie mencari berita/iu.test(
			line,
		) && countWords(line) <= mostPromptWords,
);

const readers = '(?:anda|kamu|mu|kalian|pembaca)';
const questions = wholeLine(
	`(?:apa|bagaimana)(?:kah)? (?:pendapat|reaksi|komentar|tanggapan|perasaan) ?${readers}.{0,60}\\??`,
	'apakah (?:artikel|berita|informasi|tulisan) ini (?:bermanfaat|membantu|menarik|berguna).{0,30}',
	'(?:suka|tertarik) (?:dengan )?(?:artikel|berita|konten) ini.{0,60}',
	'(?:polling|jajak pendapat|survei)\\s*:\\s*.{3,150}',
	`(?:isi|ikuti|jawab) (?:survei|jajak pendapat|polling)(?: (?:kami|ini|singkat|berikut).{0,60})?`,
	'vote sekarang|lihat hasil(?: polling)?',
);

/** A poll or a question to readers beside the article. */
export const polls: NoiseRule = lineRule(
	'prompt',
	(line) =>
		line.length <= 200 &&
		questions.test(line) &&
		(!endsInFullStop(line) || /bagikan|share/iu.test(line)),
);

/** A publisher's name with its motto. */
export const mottos: NoiseRule = lineRule('prompt', (line) =>
	/^(?:kompas\.com\s*)?(?:jernih melihat dunia|jernihkan harapan|kompas\.com play)\.?$/iu.test(
		line,
	),
);
