import type {Span} from '../../span.js';
import {countWords, isSmallInHeadlines} from '../prose.js';
import {createRecall, type Recall} from './recall.js';
import {inlineRule, type NoiseRule} from './rule.js';

/** Headlines of other articles in running text: `… kata Satria. Baca juga: Kapal Baru Tiba Menurut warga, …`. */

const afterSentence = '(?<=^|[.!?…:]["”’)]{0,2}\\s{1,3}|\\s{2})';

/** `(Baca juga: …)`, `[Baca: …]`. */
export const bracketedLinks: NoiseRule = inlineRule(
	'read-also',
	/[([]\s?(?:(?:[Bb]aca|BACA|[Ll]ihat|[Ss]imak) (?:[Jj]uga|JUGA)\s*:?|(?:Baca|BACA)\s*:)\s[^()[\]\n]{5,200}[)\]]/gu,
	{hint: /[([]\s?(?:baca|lihat|simak)/i},
);

/** `Simak Video "…"`, `Lihat juga Video '…':`, whose quotation marks tell where they end. */
export const quotedVideos: NoiseRule = inlineRule(
	'read-also',
	new RegExp(
		`${afterSentence}(?:Simak|Lihat|Tonton|Saksikan)(?: [Jj]uga)? [Vv]ideo\\s*:?\\s*(?:["“][^"“”\\n]{5,150}["”]|'[^\\n]{5,150}?'(?=[:\\s]|$)|‘[^\\n]{5,150}?’(?=[:\\s]|$))\\s?:?`,
		'gu',
	),
	{hint: /video/i},
);

const marker = new RegExp(
	`${afterSentence}(?:(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|Tonton|Saksikan) (?:[Jj]uga|JUGA)(?: (?:[Vv]ideo|[Aa]rtikel|[Bb]erita))?\\s*:?|P(?:ilihan (?:Redaksi|Editor)|ILIHAN (?:REDAKSI|EDITOR))\\s*:?|(?:Berita|Artikel) (?:Terkait|terkait|Lainnya|lainnya)\\s*:?|(?:Baca|BACA)(?: [Aa]rtikel| [Bb]erita)?:)(?=\\s+["“'‘(]?[\\p{Lu}\\p{N}])`,
	'gu',
);

const markerHint =
	/(?:baca|lihat|simak|tonton|saksikan)(?: juga|:)|baca (?:artikel|berita)|pilihan (?:redaksi|editor)|(?:berita|artikel) (?:terkait|lainnya)/i;

/** A marker and the headlines after it. */
export const relatedRuns: NoiseRule = {
	reason: 'read-also',
	find: ({lines}) =>
		lines.flatMap((line) => {
			if (!markerHint.test(line.text)) return [];
			const recall = createRecall(line.text);
			const found: Span[] = [];
			let from = 0;
			for (const match of line.text.matchAll(marker)) {
				if (match.index < from) continue;
				from = runEnd(line.text, match.index + match[0].length, recall);
				found.push({start: line.start + match.index, end: line.start + from});
			}
			return found;
		}),
};

const flattenedWords = 80;
const fewestHeadlineWords = 7;
const sentenceStart = /[.!?]["”’)]?\s(?=["“'‘]?\p{Lu})/gu;
// What prose never capitalises within a sentence, and headlines do.
const onlyInHeadlines = new Set(
	(
		'ini itu saya kami kita bakal akan tak tidak sudah belum setiap jadi usai soal bikin minta sebut ungkap klaim akui ' +
		'buka naik turun capai begini mulai pernah semua masih siap bisa harus lagi beri kena tolak dapat buat agar demi ' +
		'hingga jelang saat lawan jangan siapa apa kenapa mengapa bagaimana berapa kapan cara usul desak imbau janji'
	).split(' '),
);
const capitalVerb = /^(?:Me|Ber|Ter|Di)\p{Ll}{3,}/u;

/**
 * A headline without a marker, in an article whose lines were lost: title case after a full stop, with words that
 * names do not have.
 */
export const strayHeadlines: NoiseRule = {
	reason: 'read-also',
	find: ({lines}) =>
		lines.flatMap((line) => {
			if (line.text.length < flattenedWords * 2 - 1) return [];
			if (countWords(line.text.slice(0, 2000)) < flattenedWords) return [];
			const recall = createRecall(line.text);
			const found: Span[] = [];
			let from = 0;
			for (const match of line.text.matchAll(sentenceStart)) {
				const start = match.index + match[0].length;
				if (start < from || !startsHeadline(line.text.slice(start, start + 250))) continue;
				from = runEnd(line.text, start, recall);
				if (from > start) found.push({start: line.start + start, end: line.start + from});
			}
			return found;
		}),
};

function startsHeadline(text: string): boolean {
	let words = 0;
	let signs = 0;
	nextToken.lastIndex = 0;
	for (let match = nextToken.exec(text); match; match = nextToken.exec(text)) {
		const [word] = match;
		if (/^["“”]/.test(word)) continue;
		if (/^\p{Ll}/u.test(word) && !isSmallInHeadlines(word)) break;
		if (words > 0 && (capitalVerb.test(word) || isHeadlineWord(word))) signs++;
		words++;
		if (/[.!?]$/.test(word)) break;
	}
	return words >= fewestHeadlineWords && signs >= 2;
}

function isHeadlineWord(word: string): boolean {
	return /^\p{Lu}\p{Ll}/u.test(word) && onlyInHeadlines.has(word.toLowerCase());
}

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
/** The same with a place of its own: most sentences end their reading at the second word, before a copy would pay. */
const nextToken = new RegExp(token.source, token.flags);
const farthest = 600;

/**
 * Where a run of headlines that starts at `from` ends. In running text nothing marks that place but the prose after
 * it: a word that opens a sentence, or a name that the article has elsewhere too; where prose and headline have grown
 * together, the next full stop: a sentence with a foreign headline in it is of no use to anyone.
 */
function runEnd(text: string, from: number, recall: Recall): number {
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
			return (
				recall(
					words.slice(0, i).map((match) => ({
						start: from + match.index,
						end: from + match.index + match[0].length,
					})),
				) ??
				sentenceEnd(text, from + words[i]!.index) ??
				from
			);
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
