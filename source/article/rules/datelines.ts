import {datelinePlaces} from '../dateline-places.js';
import type {Line} from '../lines.js';
import {countWords} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import type {NoiseRule} from './rule.js';

/** Where an article was filed and by whom, at the head of its first paragraph: `JAKARTA, KOMPAS.com -`. */

const word = "\\p{Lu}[\\p{L}.'’-]*";
const place = `${word}(?: ${word}){0,3}(?:, ${word}(?: ${word}){0,2})?`;
const date =
	'(?:,? ?\\(?(?:\\p{Lu}\\p{Ll}{3,6},? )?\\(?(?:\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)\\)*)?';
const dash = '\\s*[-–—]{1,3}\\s*';
const end = `(?:${dash}|\\s*[:|]\\s+)`;
const knownPlaces = [...datelinePlaces]
	.sort((a, b) => b.length - a.length)
	.map(escape)
	.join('|');

function escape(text: string): string {
	return text.replace(/[.]/g, '\\$&');
}

// With the publisher's name there is no doubt.
const signed = [
	// Liputan6.com, Jakarta - · TRIBUNNEWS.COM - · KONTAN.CO.ID - JAKARTA. · TEMPO.CO, Jakarta -
	`${publisherPattern}(?:(?:,|${dash})? ?${place})?${date}${end}`,
	`${publisherPattern}${dash}\\p{Lu}[\\p{Lu} ]{2,30}\\.\\s+`,
	// JAKARTA, KOMPAS.com - · Jakarta, CNN Indonesia --
	`${place}, ?${publisherPattern}${date}${end}`,
	// Jakarta (ANTARA) - · Jakarta, 26/7 (ANTARA) -
	`${place}${date} \\(${publisherPattern}\\)${date}(?:${end}|\\s+)`,
	// Liputan6.com, Jakarta Menteri …: no dash, so the place must be a known one
	`${publisherPattern}, (?:${knownPlaces})(?=\\s+["“'‘]?[\\p{Lu}\\d])`,
].map((source) => new RegExp(`^(?:${source})`, 'u'));

const unsigned = [
	// JAKARTA - · SURABAYA, 12 Maret 2024 —
	`\\p{Lu}[\\p{Lu} .,-]{2,40}?${date}(?:\\s+[-–—]{1,3}\\s*|[–—]{1,2}|--|:\\s+)(?=\\P{Ll})`,
	`(?:${knownPlaces})${date}(?:\\s+[-–—]{1,3}\\s*|[–—]{1,2}\\s*|--\\s*|:\\s+)(?=\\P{Ll})`,
	// Jakarta, Kominfo – · Jakarta (KABAR) -: a publisher of whom only the form tells
	`(?:${knownPlaces})(?:, ?${word}(?: ${word}){0,2}| \\(${word}(?: ${word}){0,2}\\))(?:\\s+[-–—]{1,3}\\s+|[–—]\\s*|--\\s*)(?=\\P{Ll})`,
].map((source) => new RegExp(`^(?:${source})`, 'u'));

// Jakarta - on a line of its own
const alone = new RegExp(`^(?:${knownPlaces}|\\p{Lu}[\\p{Lu} ]{2,30})${date}\\s*[-–—]{1,3}$`, 'u');

// Jakarta Menteri Pertanian …: a known place before a word that opens a sentence and ends no place's name.
const openers =
	'Presiden|Wakil|Menteri|Wamen\\p{Ll}*|Menko\\p{Ll}*|Gubernur|Bupati|Wali|Ketua|Kepala|Direktur|Sekretaris|Sekjen|Komisaris|Juru|Anggota|Mantan|Calon|Pemerintah|Pemprov|Pemkot|Pemkab|Kementerian|Kejaksaan|Kepolisian|Polisi|Polda|Polres|Polri|Tim|Timnas|Pemain|Pelatih|Pemilik|Penyanyi|Aktor|Aktris|Artis|Komisi|Badan|Mahkamah|Majelis|Dewan|Partai|Harga|Nilai|Rupiah|Saham|Ekonom|Pengamat|Pakar|Peneliti|Warga|Seorang|Sebanyak|Sejumlah|Sebuah|Seluruh|Puluhan|Ratusan|Ribuan|Jutaan|Para|Hari|Setelah|Usai|Sejak|Dalam|Pada|Meski|Untuk|Dengan|Ada|Tak|Tidak|Kabar|Kasus|Gempa|Banjir|Kebakaran|PT|PSSI|KPK|DPR|MK|BMKG|BNPB|TNI';
const bare = new RegExp(`^(?:${knownPlaces})(?=\\s+(?:${openers})\\s)`, 'u');

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
			const length = matchLength(signed, line.text.slice(0, 160));
			if (length > 0) return [{start: line.start, end: line.start + length}];
		}
		const [first] = lines;
		const match = first && midLine.exec(first.text.slice(0, 300));
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
			const length = matchLength([...unsigned, bare], line.text.slice(0, 120));
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

function matchLength(patterns: readonly RegExp[], head: string): number {
	for (const pattern of patterns) {
		const match = pattern.exec(head);
		if (match) return match[0].length;
	}
	return 0;
}
