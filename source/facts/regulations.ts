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
	/^(?: \([^)]*\))?,? (?:tentang|mengenai|soal|yang mengatur(?: tentang)?|mengatur(?: tentang)?) /u;
const small = /^(?:dan|atas|di|ke|bagi|untuk|pada|yang|dari|dalam|dengan|oleh|serta|atau)$/;
const stops =
	/^(?:yang|sebagaimana|telah|sudah|akan|menyebutkan|menyatakan|mewajibkan|melarang|berlaku|diterbitkan|disahkan|tidak|belum|harus|untuk|pada|menjadi|sejak|sehingga|karena|adalah|dinyatakan|dapat|bahwa|mulai|resmi|kini|oleh|dengan|dalam|setelah|ketika|saat|guna|agar|serta|bisa|masih|juga|di|hingga|sampai|atau|itu|tersebut|ini)$/;

/** What follows *tentang*: a title with capitals, or a few plain words up to the clause's own. */
function topicOf(text: string): string | undefined {
	const words = /^[^.,;:"“”()\n]*/u.exec(text)![0].trim().split(' ').slice(0, 16);
	const isTitle = /^\p{Lu}/u.test(words[0]!);
	const end = words.findIndex((word, at) =>
		isTitle
			? !/^[\p{Lu}\d]/u.test(word) && !(small.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? ''))
			: stops.test(word) || (at > 0 && /^\p{Lu}/u.test(word)),
	);
	const next = words.findIndex(
		(word, at) =>
			at > 0 &&
			word === 'dan' &&
			/^(?:UU|PP|Undang|Peraturan|Per\p{Ll}+$)/u.test(words[at + 1] ?? ''),
	);
	const last = Math.min(...[end, next, words.length].filter((at) => at >= 0));
	const topic = words.slice(0, last).join(' ');
	return topic.length > 3 ? topic : undefined;
}

/** The laws and rules that a text gives with their number. */
export function findRegulations(text: string): Regulation[] {
	return [...text.matchAll(pattern)].map((match) => {
		const [whole, sort = '', number = ''] = match;
		const end = match.index + whole.length;
		const lead = topics.exec(text.slice(end, end + 60))?.[0];
		const topic =
			lead === undefined ? undefined : topicOf(text.slice(end + lead.length, end + 240));
		return {
			sort,
			number: number.trim(),
			start: match.index,
			end,
			...(topic === undefined ? {} : {topic}),
		};
	});
}
