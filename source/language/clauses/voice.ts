import {analyseWord} from '../roots.js';
import type {Voice} from './clause.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const stative = list('ada adalah ialah merupakan adanya tiada');

/** Words in ter- that are deeds or events of their own, done by nobody else. */
const doers = list(
	'terjadi terdiri terletak terbang terjun tertawa tersenyum terbit terus terbatuk tertidur terlambat terjatuh terpeleset tergelincir termasuk terhuyung',
);

/** meN- verbs that take no object. */
const objectless = list(`
	meninggal melonjak meningkat menurun menangis menari menyanyi mendarat mengungsi mengalir melemah menguat membaik
	memburuk menikah menyusut meledak meletus melaju melambat mendekat menjauh menghilang menyebar meluas menipis memuncak
	merosot meroket melesat menginap menetap mengantre merokok mengemis membusuk mengering mengeras mencair membeku mengantuk
	mengeluh menyerah mengamuk mundur merangkak melompat meluncur menyelam mendaki merapat berlayar menjerit menunduk
	meninggalnya menganggur membengkak menjadi menyala meluap merembet melintas merantau merayap mendidih memanas mendingin
	merugi merosot menua menanjak menepi merantau membelot menghangat mengerucut bermula menonjol mencuat menggeliat menular mengalah mengudara melenggang
`);

/** Whether a word is a meN- verb that takes no object, and so no adjective. */
export const isObjectless = (word: string): boolean => objectless.has(word);

/** The voice of a verb by its form. */
export function voiceOf(word: string): Voice {
	const lower = word.toLowerCase();
	if (stative.has(lower)) return 'stative';
	if (objectless.has(lower) || doers.has(lower)) return 'intransitive';
	switch (analyseWord(lower).affixes.find((affix) => affix.endsWith('-'))) {
		case 'meN-':
		case 'memper-':
			return 'active';
		case 'di-':
		case 'diper-':
		case 'ter-':
			return 'passive';
		default:
			if (/^di[a-z]{4,}/.test(lower)) return 'passive';
			return /^me(?:m|n|l|r|w|y)[a-z]{3,}/.test(lower) ? 'active' : 'intransitive';
	}
}

/** *beli, lihat, bangun*: with a pronoun right before it, what stands before both is what was bought. */
const transitiveRoots = list(
	'beli jual ambil buat pakai lihat dengar baca tulis bawa cari terima temui bangun pilih pegang simpan tanam kirim minta dukung bayar',
);

/** Whether a verb without a prefix can have its doer right before it: *yang kami siapkan*. */
export function isBareTransitive(word: string): boolean {
	const lower = word.toLowerCase();
	if (transitiveRoots.has(lower)) return true;
	const {affixes} = analyseWord(lower);
	return affixes.length > 0 && /^-(?:kan|i)$/.test(affixes[0]!);
}
