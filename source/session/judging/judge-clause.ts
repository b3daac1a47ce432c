import {functionWords} from '../../language/data/function-words.js';
import {analyseWord} from '../../language/roots.js';
import {normalWords} from './normal.js';
import {type Ruling, almost, right, wrong} from './remark.js';

const negations = new Set(
	'tidak tak bukan belum tanpa jangan gagal batal not no nggak gak enggak never'.split(' '),
);
// Function words elsewhere that say something in an answer.
const saying = new Set(
	'sama lebih kurang sebelum sesudah setelah banyak sedikit naik tambah semua pagi siang sore malam besok kemarin'.split(
		' ',
	),
);
const english = new Set(
	'the a an of to in on for and or by with because that is are was were'.split(' '),
);
const words = new Map<string, string>();

export const opposites = new Map<string, ReadonlySet<string>>();
for (const [a, b] of [
	['naik tambah tingkat tinggi', 'turun kurang rendah tekan susut'],
	['kuat kokoh', 'lemah'],
	['buka', 'tutup'],
	['masuk', 'keluar'],
	['menang', 'kalah'],
	['terima setuju', 'tolak'],
	['dukung', 'tentang lawan tolak'],
	['beli', 'jual'],
	['cepat percepat', 'lambat tunda'],
	['besar luas', 'kecil sempit'],
	['izin boleh', 'larang cegah'],
	['mulai awal', 'akhir henti'],
	['untung', 'rugi'],
	['impor', 'ekspor'],
	['banyak', 'sedikit'],
	['hidup', 'mati'],
	['utara', 'selatan'],
	['timur', 'barat'],
	['sebelum', 'sesudah setelah usai'],
	['hadir datang', 'absen pergi'],
	['pinjam', 'bayar'],
	['benar', 'salah'],
	['aman', 'bahaya'],
] as const) {
	const [left, right] = [a.split(' '), b.split(' ')];
	for (const word of left) opposites.set(word, new Set([...(opposites.get(word) ?? []), ...right]));
	for (const word of right) opposites.set(word, new Set([...(opposites.get(word) ?? []), ...left]));
}

// Beyond this nobody types by heart.
const mostLetters = 4000;

/** `dengan cara`, `bertujuan`: what says that a manner or a purpose follows. */
const frame =
	/^\s*(?:dengan (?:cara|tujuan|maksud|alasan)|bertujuan|tujuannya|caranya|alasannya)\s/iu;

/** The root that a word carries into a clause: `penguatan` and `memperkuat` say the same. */
export function rootOf(word: string): string {
	const known = words.get(word);
	if (known !== undefined) return known;
	const {root} = analyseWord(word);
	if (words.size > 5000) words.clear();
	words.set(word, root);
	return root;
}

/** The words that carry a clause, by their roots. */
function contentOf(text: string): string[] {
	return normalWords(text.slice(0, mostLetters).replace(frame, ''))
		.filter((word) => !english.has(word) && (saying.has(word) || !functionWords.has(word)))
		.map(rootOf);
}

function isNegated(text: string): boolean {
	return normalWords(text).some((word) => negations.has(word));
}

/** Whether one says the opposite of what the other does, word for word. */
function contradicts(typed: readonly string[], key: readonly string[]): boolean {
	const [given, wanted] = [new Set(typed), new Set(key)];
	return key.some(
		(word) =>
			!given.has(word) &&
			[...(opposites.get(word) ?? [])].some((other) => given.has(other) && !wanted.has(other)),
	);
}

function isInOrder(part: readonly string[], whole: readonly string[]): boolean {
	let at = 0;
	for (const word of whole) if (word === part[at]) at++;
	return at === part.length;
}

/**
 * Judges a reason, a purpose, a manner or another answer of many words: nobody types it word for word. The words
 * that carry it are counted by their roots; synonyms are for the learner to claim.
 */
export function judgeClause(
	typed: string,
	key: string,
	{isClause}: {readonly isClause: boolean},
): Ruling | undefined {
	const wanted = contentOf(key);
	if (wanted.length < (isClause ? 1 : 3)) return undefined;
	if (isNegated(typed) !== isNegated(key)) return wrong;
	const given = contentOf(typed);
	if (contradicts(given, wanted)) return wrong;
	const said = new Set(given);
	const found = wanted.filter((word) => said.has(word));
	const share = found.length / wanted.length;
	// Everything the sentence said, the key among it, is no answer.
	const isFlood = given.length > 3 * wanted.length + 6;
	if (share === 1 && isInOrder(wanted, given)) {
		return isFlood
			? almost('more-than-asked')
			: isClause || given.length <= wanted.length + 1
				? right
				: almost('more-than-asked');
	}
	if (share === 1 && isClause) return almost('word-order');
	return share >= (isClause ? 0.5 : 0.6) && !isFlood ? almost('incomplete') : wrong;
}
