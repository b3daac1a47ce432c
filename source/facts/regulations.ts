import type {Span} from '../span.js';

/** A law or rule with its number: *Peraturan Pemerintah Nomor 5 Tahun 2024 tentang Pasar*. */
export interface Regulation extends Span {
	/** `Peraturan Pemerintah`, `Undang-Undang`. */
	readonly sort: string;
	/** `5 Tahun 2024`, `95/PMK.02/2005`. */
	readonly number: string;
	/** What it is about, after *tentang* or *yang mengatur*. */
	readonly topic?: string;
}

const sorts =
	'Undang-Undang|Undang-undang|UU|Perppu|Peraturan Pemerintah|Peraturan Presiden|Peraturan Daerah|Peraturan Gubernur|Peraturan Bupati|Peraturan Wali Kota|Peraturan Menteri(?: \\p{Lu}[\\p{L}-]+){1,5}|Peraturan Bank Indonesia|Keputusan Presiden|Keputusan Menteri(?: \\p{Lu}[\\p{L}-]+){1,5}|Instruksi Presiden|PP|Perpres|Perda|Pergub|Perbup|Perwali|Permen\\p{Ll}*|Keppres|Inpres|Permendag|Permenkes';
const pattern = new RegExp(
	`(?<![\\p{L}-])(${sorts})(?: \\([\\p{L}]+\\))? (?:Nomor|No\\.?|nomor) ?(\\d+[\\p{L}]?(?: ?[/.-] ?[\\p{L}\\d.]+){0,4}(?: (?:Tahun|tahun|Th) \\d{4})?)`,
	'gu',
);
const topics =
	/^(?: \([^)]*\))?,? (?:tentang|mengenai|soal|yang mengatur(?: tentang)?|mengatur(?: tentang)?) ((?:\p{Lu}?[\p{L}\d/-]+ ?){1,16})/u;
const stops =
	/\s(?:yang|sebagaimana|telah|sudah|akan|mulai|resmi|kini|oleh|dengan|dalam|setelah|ketika|saat|guna|agar|dan juga|menyebutkan|menyatakan|mewajibkan|melarang|berlaku|diterbitkan|disahkan|tidak|belum|harus|untuk|pada|menjadi|sejak|sehingga|karena|adalah|dinyatakan|dapat|bahwa)(?=\s|$)/u;

/** The laws and rules that a text gives with their number. */
export function findRegulations(text: string): Regulation[] {
	return [...text.matchAll(pattern)].map((match) => {
		const [whole, sort = '', number = ''] = match;
		const end = match.index + whole.length;
		const found = topics.exec(text.slice(end, end + 160))?.[1] ?? '';
		const stop = stops.exec(found);
		const topic = (stop ? found.slice(0, stop.index) : found).trim();
		return {
			sort,
			number: number.trim(),
			start: match.index,
			end,
			...(topic.split(' ').length >= 1 && topic.length > 5 ? {topic} : {}),
		};
	});
}
