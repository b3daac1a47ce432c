import {countWords, endsInFullStop, isSmallInHeadlines, looksLikeHeadline} from '../prose.js';
import type {NoiseRule} from './rule.js';

/** Links to other articles: `Baca juga: …`, `Pilihan Redaksi` with its headlines, on lines of their own or in running text. */

const other = '(?:terkait|terpopuler|populer|lainnya|pilihan|terbaru|rekomendasi|menarik)';
const marker = `(?:(?:baca|lihat|simak|tonton|saksikan|dengarkan)(?:lah)? (?:juga|pula)|pilihan (?:redaksi|editor)|(?:berita|artikel|video|topik|konten|foto|infografis) ${other}(?: ${other})?|baca (?:berita |artikel )?(?:lainnya|selanjutnya|selengkapnya|terkait)|rekomendasi (?:untuk anda|berita)|terpopuler|terkini|trending|jangan lewatkan|must read|don[’']t miss|read also|read more|related (?:news|articles?))`;
const bullets = '^[\\s*•>»▶(\\[–—-]*';
const headingAlone = new RegExp(`${bullets}${marker}\\s*[:：]?[)\\]\\s]*$`, 'iu');
const openingLine = new RegExp(
	`${bullets}(?:(?:baca|lihat|simak|tonton|saksikan|dengarkan)(?:lah)? (?:juga|pula)(?![\\p{L}])|(?:baca|lihat|simak|tonton|saksikan)[^.]{0,40}(?:video|artikel|berita)[^.]{0,60}(?:di bawah ini|berikut(?: ini)?|pilihan)|${marker}\\s*[:：]|pilihan (?:redaksi|editor)\\s+\\S|(?:simak|lihat|tonton|saksikan) (?:(?:juga )?(?:video|foto)(?:[\\s:]+\\S)|live \\S)|baca(?: artikel| berita| selengkapnya)?\\s*:)`,
	'iu',
);
/** `VIDEO: …`, `[FOTO] …`: the headline of something to look at, below the article's own headline. */
const mediaHeadline =
	/^(?:\[(?:video|foto|infografis|galeri|podcast)\]|(?:video|infografis|galeri(?: foto)?|podcast|in picture|foto)\s*:)\s+(?=\S)/iu;

export const relatedLines: NoiseRule = {
	reason: 'read-also',
	find({lines}) {
		const found = [];
		for (let i = 0; i < lines.length; i++) {
			const line = lines[i]!;
			if (headingAlone.test(line.text)) {
				found.push(line);
				while (i + 1 < lines.length && looksLikeHeadline(lines[i + 1]!.text))
					found.push(lines[++i]!);
			} else if (isLink(line.text) || (i > 1 && isMediaHeadline(line.text))) {
				found.push(line);
			}
		}
		return found;
	},
};

function isLink(text: string): boolean {
	return openingLine.test(text) && countWords(text) <= 30 && !endsInFullStop(text);
}

function isMediaHeadline(text: string): boolean {
	const match = mediaHeadline.exec(text);
	// `Foto: Nama/Kantor` is a credit.
	return match !== null && !/[/()]/.test(text) && looksLikeHeadline(text.slice(match[0].length));
}

const inlineMarker =
	/(?<=^|[.!?…]["”’)]{0,2}\s{1,3}|\s{2})(?:(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Tonton) (?:[Jj]uga|JUGA)\s*:?|P(?:ilihan Redaksi|ILIHAN REDAKSI)\s*:?|Berita Terkait\s*:?)(?=\s+["“'‘(]?[\p{Lu}\p{N}])/gu;

export const relatedRuns: NoiseRule = {
	reason: 'read-also',
	find: ({lines}) =>
		lines.flatMap((line) => {
			const found = [];
			let from = 0;
			for (const match of line.text.matchAll(inlineMarker)) {
				if (match.index < from) continue;
				from = runEnd(line.text, match.index + match[0].length);
				found.push({start: line.start + match.index, end: line.start + from});
			}
			return found;
		}),
};

// Words that begin a sentence of prose and, followed by a small letter, no headline.
const openers = new Set(
	(
		'selain namun sementara menurut dalam pada ia dia mereka hal meski meskipun adapun sebelumnya kemudian selanjutnya ' +
		'saat jika kalau kini tak tidak hingga sebagai untuk dengan dari di karena sebab oleh bahkan lalu setelah ' +
		'sejak seperti tetapi sedangkan kendati walau padahal bila ketika sebanyak seorang para kami kita saya itu ini ' +
		'begitu demikian akibat melalui berdasarkan diketahui secara lebih masih terkait atas bagi usai'
	).split(' '),
);
const token = /["“”]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’./-]*/gu;
const farthest = 600;

/**
 * Where a run of headlines that starts at `from` ends. In running text nothing marks that place but the prose after
 * it: either a word that opens a sentence, or, where prose and headline have grown together, the next full stop:
 * a sentence with a foreign headline in it is of no use to anyone.
 */
export function runEnd(text: string, from: number): number {
	const words = [...text.slice(from, from + farthest).matchAll(token)];
	for (let i = 0; i < words.length; i++) {
		const [word] = words[i]!;
		const next = words[i + 1]?.[0] ?? '';
		const startsProse = /^\p{Ll}/u.test(next) && !isSmallInHeadlines(next);
		if (i > 0 && openers.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) {
			if (startsProse || /^(?:itu|ini)$/u.test(next)) return from + words[i]!.index;
		}
		if (i > 0 && /^["“]/.test(word) && /^\p{Lu}/u.test(next)) {
			const second = words[i + 2]?.[0] ?? '';
			if (/^\p{Ll}/u.test(second) && !isSmallInHeadlines(second)) return from + words[i]!.index;
		}
		if (/^\p{Ll}/u.test(word) && !isSmallInHeadlines(word)) {
			return sentenceEnd(text, from + words[i]!.index) ?? from;
		}
	}
	return text.length <= from + farthest ? text.length : from;
}

function sentenceEnd(text: string, from: number): number | undefined {
	const stop =
		/(?<!(?:^|[^\p{L}])(?:\p{Lu}|Rp|No|Jl|Dr|Ir|Prof|Hj|St|Tn|Ny|Sdr|dll|dkk))[.!?]["”’)]{0,2}(?=\s|$)/u;
	const match = stop.exec(text.slice(from, from + farthest));
	return match ? from + match.index + match[0].length : undefined;
}
