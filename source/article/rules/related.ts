import {countWords, endsInFullStop, looksLikeHeadline} from '../prose.js';
import type {NoiseRule} from './rule.js';

/** Links to other articles on lines of their own: `Baca juga: …`, `Pilihan Redaksi` with its headlines. */

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
