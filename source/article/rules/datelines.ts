import type {Span} from '../../span.js';
import {datelinePlaces} from '../dateline-places.js';
import {countWords} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import type {Draft, NoiseRule} from './rule.js';

/** Where an article was filed and by whom, at the head of its first paragraph: `JAKARTA, KOMPAS.com -`. */

const word = "\\p{Lu}[\\p{L}.'’-]*";
const place = `${word}(?: ${word}){0,3}(?:, ${word}(?: ${word}){0,2})?`;
const publisher = `(?<publisher>${publisherPattern})`;
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
	`${publisher}(?:(?:,|${dash})? ?${place})?${date}${end}`,
	`${publisher}${dash}\\p{Lu}[\\p{Lu} ]{2,30}\\.\\s+`,
	// JAKARTA, KOMPAS.com - · Jakarta, CNN Indonesia --
	`${place}, ?${publisher}${date}${end}`,
	// Jakarta (ANTARA) -
	`${place} \\(${publisher}\\)${date}(?:${end}|\\s+)`,
	// Liputan6.com, Jakarta Menteri …: no dash, so the place must be a known one
	`${publisher}, (?:${knownPlaces})(?=\\s+["“'‘]?[\\p{Lu}\\d])`,
].map((source) => new RegExp(`^(?:${source})`, 'u'));

const unsigned = [
	// JAKARTA - · SURABAYA, 12 Maret 2024 —
	`\\p{Lu}[\\p{Lu} .,-]{2,40}?${date}(?:\\s+[-–—]{1,3}\\s*|[–—]{1,2}|--|:\\s+)(?=\\P{Ll})`,
	`(?:${knownPlaces})${date}(?:\\s+[-–—]{1,3}\\s*|[–—]{1,2}\\s*|--\\s*|:\\s+)(?=\\P{Ll})`,
].map((source) => new RegExp(`^(?:${source})`, 'u'));

// Jakarta - on a line of its own
const alone = new RegExp(`^(?:${knownPlaces}|\\p{Lu}[\\p{Lu} ]{2,30})${date}\\s*[-–—]{1,3}$`, 'u');

// Jakarta Menteri Pertanian …: a known place before a word that opens a sentence and ends no place's name.
const openers =
	'Presiden|Wakil|Menteri|Wamen\\p{Ll}*|Menko\\p{Ll}*|Gubernur|Bupati|Wali|Ketua|Kepala|Direktur|Sekretaris|Sekjen|Komisaris|Juru|Anggota|Mantan|Calon|Pemerintah|Pemprov|Pemkot|Pemkab|Kementerian|Kejaksaan|Kepolisian|Polisi|Polda|Polres|Polri|Tim|Timnas|Pemain|Pelatih|Pemilik|Penyanyi|Aktor|Aktris|Artis|Komisi|Badan|Mahkamah|Majelis|Dewan|Partai|Harga|Nilai|Rupiah|Saham|Ekonom|Pengamat|Pakar|Peneliti|Warga|Seorang|Sebanyak|Sejumlah|Sebuah|Seluruh|Puluhan|Ratusan|Ribuan|Jutaan|Para|Hari|Setelah|Usai|Sejak|Dalam|Pada|Meski|Untuk|Dengan|Ada|Tak|Tidak|Kabar|Kasus|Gempa|Banjir|Kebakaran|PT|PSSI|KPK|DPR|MK|BMKG|BNPB|TNI';
const bare = new RegExp(`^(?:${knownPlaces})(?=\\s+(?:${openers})\\s)`, 'u');

// One that has run together with the headline before it in a single line.
const unnamed = publisher.replace('?<publisher>', '?:');
const midLine = new RegExp(
	`(?<=[\\p{L}\\p{N}?!"'”’)]\\s)(?:(?:${knownPlaces}|${word}), ?${unnamed}\\s+[-–—]{2}|${unnamed}, ?${place}\\s*[-–—]{1,2})\\s+`,
	'u',
);

export interface Dateline extends Span {
	/** The publisher's signature, as printed. */
	readonly publisher?: string;
}

const bySigned: NoiseRule = {
	reason: 'dateline',
	isCertain: true,
	find: (draft) => {
		const dateline = findDateline(draft);
		return dateline?.publisher === undefined ? [] : [dateline];
	},
};

const byPlace: NoiseRule = {
	reason: 'dateline',
	find({lines}) {
		for (const line of lines.slice(0, 3)) {
			if (alone.test(line.text)) return [line];
			if (countWords(line.text) < 10) continue;
			const head = line.text.slice(0, 120);
			for (const pattern of [...unsigned, bare]) {
				const match = pattern.exec(head);
				if (match) return [{start: line.start, end: line.start + match[0].length}];
			}
		}
		return [];
	},
};

export const datelines = [bySigned, byPlace];

/** The signed dateline of an article, looked for at the head of its first lines. */
export function findDateline({lines}: Draft): Dateline | undefined {
	for (const line of lines.slice(0, 6)) {
		const head = line.text.slice(0, 160);
		for (const pattern of signed) {
			const match = pattern.exec(head);
			if (!match) continue;
			const signature = match.groups?.['publisher'];
			return {
				start: line.start,
				end: line.start + match[0].length,
				...(signature && {publisher: signature}),
			};
		}
	}
	const first = lines[0];
	const match = first && midLine.exec(first.text.slice(0, 300));
	if (!match) return undefined;
	const signature = new RegExp(publisherPattern, 'u').exec(match[0])?.[0];
	const start = first.start + match.index;
	return {start, end: start + match[0].length, ...(signature && {publisher: signature})};
}
