import {countWords} from '../prose.js';
import {opening, wholeLine} from './phrases.js';
import {lineRule, type NoiseRule} from './rule.js';

/** What a newsroom says of an article: whose it is, where else it stood, who answers for it. */

const mostNoteWords = 60;

export const copyright: NoiseRule = lineRule(
	'copyright',
	(line) =>
		/^(?:©|\(c\)\s|copyright(?:\s*(?:©|\(c\)|\d{4}|by |all rights)|$)|hak cipta (?:©|dilindungi|milik|\(c\)|\d)|all rights reserved|dilarang (?:keras )?(?:mengutip|menyalin|mengambil|memperbanyak|melakukan crawling)|seluruh isi.{0,40}dilindungi)/iu.test(
			line,
		) && countWords(line) <= mostNoteWords,
);

const elsewhere =
	/(?<=^|[.!?…]["”’)]{0,2}\s{1,3}|\s{2}|["“(*])(?:Artikel|Berita|Tulisan|ARTIKEL|BERITA) ini (?:(?:telah|sudah|pernah|lebih dulu|lebih dahulu|pertama kali) ){1,2}(?:tayang|terbit|diterbitkan|dipublikasikan|dimuat)(?: sebelumnya| pertama kali)? (?:di|dalam|pada) .{3,300}$/u;
const original = wholeLine(
	'(?:sumber )?artikel asli(?:\\s*:.{0,150})?',
	'baca artikel (?:asli|sumber)(?: di sini)?(?:\\s*:.{0,150})?',
);

const elsewhereHint = /(?:rtikel|erita|ulisan|RTIKEL|ERITA|ULISAN) ini/;

/** `Artikel ini telah tayang di … dengan judul …`, as a line or closing one. */
export const syndication: NoiseRule = {
	reason: 'syndication',
	find: ({lines}) =>
		lines.flatMap((line) => {
			if (line.text.length <= 200 && original.test(line.text)) return [line];
			// Only the end of a line can be the note, so that a long line costs no more.
			const from = Math.max(0, line.text.length - 500);
			const end = line.text.slice(from);
			const match = elsewhereHint.test(end) ? elsewhere.exec(end) : null;
			return match ? [{start: line.start + from + match.index, end: line.end}] : [];
		}),
};

const piece = '(?:artikel|konten|berita|tulisan|naskah|terjemahan)';
const disclaimer = opening(
	'disclaimer|penafian|catatan redaksi\\s*:|ralat\\s*:|koreksi\\s*:',
	`${piece} (?:ini|opini ini) (?:merupakan |adalah )?(?:hasil )?kerja ?sama`,
	`${piece} ini (?:telah |sudah )?(?:dibuat|ditulis|diterjemahkan|diterbitkan|disusun|dihasilkan) (?:dengan bantuan|menggunakan|secara otomatis|oleh (?:ai|editor|mesin|redaksi|kecerdasan))`,
	`${piece} ini (?:telah |sudah )?(?:diadaptasi|disadur|diterjemahkan) dari`,
	`(?:(?:seluruh|semua) )?isi (?:${piece}|tulisan|opini)(?: ini)? (?:sepenuhnya )?(?:menjadi |adalah )?tanggung jawab`,
	`ini adalah ${piece} opini`,
);

/** Who answers for the article, or helped to make it. */
export const disclaimers: NoiseRule = lineRule(
	'disclaimer',
	(line) => disclaimer.test(line) && countWords(line) <= mostNoteWords,
);
