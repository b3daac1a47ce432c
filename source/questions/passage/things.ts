import type {Entity} from '../../facts/entity.js';
import {overlaps, type Span} from '../../span.js';
import {functionWords} from '../../language/data/function-words.js';
import {isKnownWord} from '../../language/roots.js';

/** Nouns after which the name or kind of a thing stands: *penyakit kaki gajah*, *obat oseltamivir*. */
const sorts =
	'penyakit|obat|vaksin|virus|bakteri|pohon|bunga|tanaman|rumput|lumut|hewan|satwa|ikan|burung|ular|nyamuk|cacing|kapal|pesawat|helikopter|satelit|wahana|roket|komet|planet|bintang|suku|etnis|marga|umat|bahasa|gaya|aliran|tarian|tari|lagu|film|buku|novel|album|jurnal|majalah|harian|program|proyek|operasi|topan|badai|siklon|zat|senyawa|gen|gas|medali|nomor|mata uang|bahan bakar|tol|ruas|terminal|pelabuhan|bandara|stasiun|museum|candi|masjid|gereja|pura|teleskop|mobil|motor|aplikasi|teknologi|metode|sistem|hama|wabah|topik|tema|slogan|kedalaman|posisi|jabatan|gelar';
const sorted = new RegExp(
	`(?<![\\p{L}-])(${sorts}) (?!\\p{L}+nya)\\p{L}[\\p{L}\\d/’'-]{2,}(?: \\p{L}[\\p{L}\\d-]{2,})?`,
	'gu',
);
const quoted = /["“]((?:\p{Lu}|\d)[^"“”\n.!?]{2,60})["”]/gu;
const latin = /\((\p{Lu}\p{Ll}{3,} \p{Ll}{4,}(?: \p{Ll}{4,})?)\)/gu;
const capitals =
	/(?<![\p{L}\d.'’/-])\p{Lu}[\p{L}\d'’/-]*(?:[ -](?:\p{Lu}[\p{L}\d'’/-]*|\d+|of|the|and|de|des|du|la|di|van|von|al)(?![\p{Ll}]))*/gu;
const named =
	/(?<![\p{L}-])(?:disebut|dinamai|dinamakan|bernama|yaitu|yakni|dikenal sebagai|dikenal dengan nama|berupa|istilah) (?:dengan |juga |sebagai )?(\p{Ll}[\p{L}-]{3,}(?: \p{Ll}[\p{L}-]{3,})?)(?=[,.(;]| \()/gu;

/** A word in small letters; one that no list explains is a term of some field: *gasohol*, *sitokin*. */
const terms = /(?<![\p{L}\p{N}’'-])\p{Ll}{6,}(?![\p{L}\p{N}’'-])/gu;

/** Capitals that begin no name of a thing. */
const noThing =
	/^(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Presiden|Wakil|Menteri|Ketua|Kepala|Direktur|Gubernur|Bupati|Wali|Bapak|Ibu|Pak|Bu|Prof|Dr|Drs|Ir|Jenderal|Rp|US|Tuhan|Allah|Nabi|Pemerintah|Negara|Kantor|Tim|Saya|Kami|Kita|Ia|Dia)$/;

/** The things of a sentence that no mention covers: works, products, species, diseases, terms. */
export function findThings(text: string, {start, end}: Span, entities: readonly Entity[]): Span[] {
	const sentence = text.slice(start, end);
	const found: Span[] = [];
	const add = (from: number, length: number) => {
		const span = {start: start + from, end: start + from + length};
		const covered = (other: Span) => overlaps(span, other);
		if (length > 3 && !entities.some(covered) && !found.some(covered)) found.push(span);
	};
	for (const match of sentence.matchAll(quoted)) add(match.index + 1, match[1]!.length);
	for (const match of sentence.matchAll(latin)) add(match.index + 1, match[1]!.length);
	for (const match of sentence.matchAll(capitals)) {
		const [name] = match;
		const [first = ''] = name.split(/[ /-]/);
		if (match.index < 2 || noThing.test(first) || name.length < 4) continue;
		if (/[.:!?“"(]\s?$/.test(sentence.slice(0, match.index)) && !name.includes(' ')) continue;
		// *Rusia, Iran, dan | Oman*: one of many.
		if (/\p{Lu}[\p{L}'-]*,? (?:dan |serta |atau )?$/u.test(sentence.slice(0, match.index)))
			continue;
		// *Kapten | Rin Holt*: an office before a name.
		if (
			entities.some(
				(entity) =>
					entity.start <= start + match.index + name.length + 1 &&
					entity.start >= start + match.index,
			)
		)
			continue;
		add(match.index, name.length);
	}
	for (const {0: phrase, 1: noun = '', index} of sentence.matchAll(sorted)) {
		const words = phrase.slice(noun.length + 1).split(' ');
		const end = words.findIndex(isEnd);
		const own = end < 0 ? words : words.slice(0, end);
		if (own.length > 0 && !plain.test(own.at(-1)!)) add(index, `${noun} ${own.join(' ')}`.length);
	}
	for (const match of sentence.matchAll(named))
		add(match.index + match[0].length - match[1]!.length, match[1]!.length);
	for (const {0: word, index} of sentence.matchAll(terms)) {
		if (!isKnownWord(word) && !functionWords.has(word)) add(index, word.length);
	}
	return found.sort((a, b) => a.start - b.start);
}

/** What such a thing is like, rather than what it is called. */
const plain =
	/^(?:besar|kecil|baru|lama|panjang|pendek|tinggi|rendah|murah|mahal|tua|muda|utama|asing|lokal|langka|asli|pertama|kedua|ketiga|milik|nasional|internasional|swasta|lain|sama|khusus|umum|bersama|serupa|terbaru|terbesar|penting|lengkap|kerja|buatan|unggulan|tersendiri|berikutnya)$/;

const isEnd = (word: string) =>
	functionWords.has(word.toLowerCase()) || /^(?:me|di|ber|ter)\p{Ll}{4,}/u.test(word);
