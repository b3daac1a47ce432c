import {endsInFullStop} from '../prose.js';
import {wholeLine} from './phrases.js';
import {lineRule, type NoiseRule} from './rule.js';

const heading = wholeLine(
	'komentar(?: pembaca)?\\s*(?:\\(\\s*\\d*\\s*\\)|:?\\s*\\d+)?',
	'\\d+\\s*komentar',
	'(?:tulis|kirim|tambahkan|beri(?:kan)?|lihat semua|tampilkan|muat lebih banyak) komentar(?: anda| kamu)?.{0,30}',
	'belum ada komentar.{0,60}',
	'jadilah (?:yang )?pertama.{0,20}komentar.{0,20}',
	'(?:silak?h?an )?(?:login|masuk|log in).{0,30}(?:ber)?komentar.{0,30}',
);

/** `Komentar (0)` and, late in a text, everything below it. */
export const comments: NoiseRule = {
	reason: 'comments',
	find({lines}) {
		const found = lines.filter(({text}) => heading.test(text));
		const first = lines.findIndex(({text}) => heading.test(text));
		const articleLines = lines.slice(0, first).filter(({text}) => endsInFullStop(text)).length;
		return first > lines.length / 2 && articleLines >= 3 ? lines.slice(first) : found;
	},
};

/** What publishers say to those who would comment. */
export const commentRules: NoiseRule = lineRule('comments', (line) =>
	/^(?:tulis(?:lah)? komentar dengan|(?:isi )?komentar (?:sepenuhnya |adalah |ini )?(?:menjadi |merupakan )?(?:tanggapan pribadi|tanggung jawab (?:komentator|pengguna|pembaca|masing)))/iu.test(
		line,
	),
);
