import {datelinePlaces, isDatelinePlace} from '../dateline-places.js';
import type {Line} from '../lines.js';
import {countWords} from '../prose.js';
import {publisherHint, publisherPattern} from '../publishers.js';
import type {NoiseRule} from './rule.js';

/** Where an article was filed and by whom, at the head of its first paragraph: `JAKARTA, KOMPAS.com -`. */

const word = "\\p{Lu}[\\p{L}.'’-]*";
const place = `${word}(?: ${word}){0,3}(?:, ${word}(?: ${word}){0,2})?`;
const date =
	'(?:,? ?\\(?(?:\\p{Lu}\\p{Ll}{3,6},? )?\\(?(?:\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)\\)*)?';
const dash = '\\s*[-–—]{1,3}\\s*';
const end = `(?:${dash}|\\s*[:|]\\s+)`;
const capital = '(?=\\p{Lu}\\p{Ll})';
const agency = `(?:${publisherPattern}|Reuters|REUTERS|AFP|AP|Xinhua|Sputnik|Bernama|Yonhap|Kyodo|dpa|BBC)`;
const knownPlaces = [...datelinePlaces]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replace(/[.]/g, '\\.'))
	.join('|');

const atStart = (source: string) => new RegExp(`^(?:${source})`, 'u');

// With the publisher's name there is no doubt.
const signed = [
	// Liputan6.com, Jakarta - · TRIBUNNEWS.COM - · POS-KUPANG.COM | KUPANG - · TEMPO.CO , Jakarta -
	`${publisherPattern}(?:(?: ?,|${dash}|\\s?\\|)? ?${place})?${date}${end}`,
	// KONTAN.CO.ID - JAKARTA. · Gatra.com - Jakarta, · Bisnis.com, JAKARTA
	`${publisherPattern}${dash}\\p{Lu}[\\p{Lu} ]{2,30}\\.\\s+`,
	`${publisherPattern}${dash}(?:${knownPlaces}),\\s+${capital}`,
	`${publisherPattern}, \\p{Lu}[\\p{Lu} ]{2,30}\\s+${capital}`,
	// JAKARTA, KOMPAS.com - · Jakarta, CNN Indonesia --
	`${place}, ?${publisherPattern}${date}${end}`,
	`(?:${knownPlaces}), ${publisherPattern}\\s+${capital}`,
	// Jakarta (ANTARA) - · Jakarta, 26/7 (ANTARA/Sputnik) - · LONDON (Reuters) -
	`${place}${date},? \\(${agency}(?:/[\\p{L} .-]{2,30})?\\)${date}(?:${end}|\\s+)`,
	// Liputan6.com, Jakarta Menteri …: no dash, so the place must be a known one
	`${publisherPattern}, (?:${knownPlaces})(?=\\s+["“'‘]?[\\p{Lu}\\d])`,
	// AKURAT.CO · RMOL.
	`\\p{Lu}[\\p{Lu}\\d-]{2,20}\\.(?:COM|CO|ID|NET|CO\\.ID)[,.]?\\s+${capital}`,
	`RMOL\\p{L}{0,12}\\.\\s+${capital}`,
].map(atStart);

/** What each of these has, so that most lines need no closer look. */
const signedHint = new RegExp(`\\(|${publisherHint}`, 'u');

/** A line about the reporter that has run into the dateline: `Laporan Wartawan …, Nama TRIBUNNEWS.COM, JAKARTA -`. */
const reporterBefore = new RegExp(
	`^(?:Laporan|Dilaporkan) (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Oo]leh) [^\\n]{3,100}? (?=${publisherPattern}(?:, ?${place})?${dash})`,
	'u',
);

const spaced = '(?:\\s+[-–—]{1,3}\\s*|[–—]{1,2}\\s*|--\\s*|:\\s+|\\s+\\|\\s+)(?=\\P{Ll})';
const unsigned = [
	// JAKARTA - · SURABAYA, 12 Maret 2024 —
	`\\p{Lu}[\\p{Lu} .,-]{2,40}?${date}(?:\\s+[-–—]{1,3}\\s*|[–—]{1,2}|--|:\\s+|\\s+\\|\\s+)(?=\\P{Ll})`,
	`(?:${knownPlaces})${date}${spaced}`,
	`\\((?:${knownPlaces})${date}\\)${dash}(?=\\P{Ll})`,
	// Jakarta, Kominfo – · Jakarta (KABAR) -: a publisher of whom only the form tells
	`(?:${knownPlaces})(?:, ?${word}(?: ${word}){0,2}| \\(${word}(?: ${word}){0,2}\\))(?:\\s+[-–—]{1,3}\\s+|[–—]\\s*|--\\s*)(?=\\P{Ll})`,
	`${word}(?: ${word})?, (?:${knownPlaces})\\s+[-–—]{1,3}\\s+(?=\\P{Ll})`,
	// Muaranews –
	`\\p{Lu}\\p{L}{1,20}(?:news|NEWS|post|POST|com|times|TIMES)\\s+[-–—]{1,3}\\s+(?=\\P{Ll})`,
	// JAKARTA.
	`(?=[\\p{Lu} ]+\\.)(?:${knownPlaces.toUpperCase()})\\.\\s+${capital}`,
].map(atStart);

/** `Banjarmasin - `, `Kab. Sambas, Kalimantan Barat – `: dashed, after a place that the gazetteer must know. */
const placed = new RegExp(
	`^(${word}(?: ${word}){0,3})(, ${word}(?: ${word}){0,2})?${date}\\s+[-–—]{1,3}\\s+(?=\\P{Ll})`,
	'u',
);

/** What each of these has. */
const unsignedHint = /\s[-–—|]|[–—]|--|:\s|^\(|^[\p{Lu} ]+\./u;

// Jakarta - on a line of its own
const alone = new RegExp(`^(?:${knownPlaces}|\\p{Lu}[\\p{Lu} ]{2,30})${date}\\s*[-–—]{1,3}$`, 'u');

// Jakarta Menteri Pertanian …: a known place before a word that opens a sentence and ends no place's name.
const openers =
	'Presiden|Wakil|Menteri|Wamen\\p{Ll}*|Menko\\p{Ll}*|Gubernur|Bupati|Wali|Ketua|Kepala|Direktur|Sekretaris|Sekjen|Komisaris|Juru|Anggota|Mantan|Calon|Pemerintah|Pemprov|Pemkot|Pemkab|Kementerian|Kejaksaan|Kepolisian|Polisi|Polda|Polres|Polri|Tim|Timnas|Pemain|Pelatih|Pemilik|Penyanyi|Aktor|Aktris|Artis|Komisi|Badan|Mahkamah|Majelis|Dewan|Partai|Harga|Nilai|Rupiah|Saham|Ekonom|Pengamat|Pakar|Peneliti|Warga|Seorang|Sebanyak|Sejumlah|Sebuah|Seluruh|Puluhan|Ratusan|Ribuan|Jutaan|Para|Hari|Setelah|Usai|Sejak|Dalam|Pada|Meski|Untuk|Dengan|Ada|Tak|Tidak|Kabar|Kasus|Gempa|Banjir|Kebakaran|PT|PSSI|KPK|DPR|MK|BMKG|BNPB|TNI';
const bare = new RegExp(
	`^(?:${knownPlaces}|${knownPlaces.toUpperCase()})(?:,(?=\\s)|-)?(?=\\s?(?:${openers})\\s)`,
	'u',
);

// One that has run together with the headline before it in a single line.
const midLine = new RegExp(
	`(?<=[\\p{L}\\p{N}?!"'”’)]\\s)(?:(?:${knownPlaces}|${word}), ?${publisherPattern}\\s+[-–—]{2}|${publisherPattern}, ?${place}\\s*[-–—]{1,2})\\s+`,
	'u',
);

/** A dateline with its publisher's name, at the head of one of the first lines. */
const signedDateline: NoiseRule = {
	reason: 'dateline',
	isCertain: true,
	find({lines}) {
		for (const line of firstLines(lines)) {
			const length = signedLength(line.text);
			if (length > 0) return [{start: line.start, end: line.start + length}];
		}
		const [first] = lines;
		if (!first) return [];
		const head = first.text.slice(0, 300);
		const match = signedHint.test(head) ? midLine.exec(head) : null;
		if (!match) return [];
		const start = first.start + match.index;
		return [{start, end: start + match[0].length}];
	},
};

/** One of which only the form tells; a lone sentence may begin in the same way. */
const unsignedDateline: NoiseRule = {
	reason: 'dateline',
	find({lines}) {
		for (const line of firstLines(lines)) {
			if (alone.test(line.text)) return [line];
			if (countWords(line.text) < fewestProseWords) continue;
			const length = unsignedLength(line.text.slice(0, 120));
			if (length > 0) return [{start: line.start, end: line.start + length}];
		}
		return [];
	},
};

export const datelines = [signedDateline, unsignedDateline];

const fewestProseWords = 10;

/** The lines up to the third of prose: before the first paragraph there may be a caption and a summary. */
function firstLines(lines: readonly Line[]): Line[] {
	let prose = 0;
	return lines.slice(0, 20).filter(({text}) => {
		const isWithin = prose < 3;
		if (countWords(text) >= fewestProseWords) prose++;
		return isWithin;
	});
}

function signedLength(text: string): number {
	if (!signedHint.test(text.slice(0, 360))) return 0;
	const before = reporterBefore.exec(text.slice(0, 200))?.[0].length ?? 0;
	const length = matchLength(signed, text.slice(before, before + 160));
	return length && before + length;
}

function unsignedLength(head: string): number {
	if (!unsignedHint.test(head)) return bare.exec(head)?.[0].length ?? 0;
	const length = matchLength([...unsigned, bare], head);
	if (length > 0) return length;
	const match = placed.exec(head);
	return match && isDatelinePlace(match[1]!) ? match[0].length : 0;
}

/** The longest match: `KONTAN.CO.ID - JAKARTA.` also begins as `KONTAN.CO.ID -` does. */
function matchLength(patterns: readonly RegExp[], head: string): number {
	return Math.max(0, ...patterns.map((pattern) => pattern.exec(head)?.[0].length ?? 0));
}
