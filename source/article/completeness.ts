import type {Bilingual} from '../errors.js';
import type {Span} from '../span.js';
import type {Article, Incompleteness} from './article.js';
import {countWords, endsLikeSentence} from './prose.js';
import type {PageSignals} from './signals.js';

/** A shorter last line is a list's or a caption's rather than a sentence that broke off. */
const fewestWords = 8;
/** So many other paragraphs must end in a stop for its lack to mean something. */
const fewestWhole = 3;
const brokenOff = /(?:…|\.{2,3}|[,;–—-])["”’)]*$/u;
/** Words that no sentence ends in. */
const opensMore =
	/(?<![\p{L}])(?:dan|yang|di|ke|dari|untuk|dengan|pada|oleh|serta|atau|karena|bahwa|akan|agar|dalam|sebagai|para|antara|seperti|terhadap|hingga|tentang|adalah|kepada|ketika)$/iu;
/** Longer than any of them, with what stands before it. */
const longestOpener = 12;
const leadsOn =
	/^\W*(?:(?:halaman|hal|baca|lanjut)\W.*)?(?:selanjutnya|berikutnya|halaman \d+)\W*$|^\W*(?:halaman\W*)?1(?:\s*[|,/]?\s*\d)+|bersambung/iu;
const readMore = /^\W*(?:(?:baca|lihat|simak) )?selengkapnya\W*$/iu;

/** Whether a text shows that more of its article is elsewhere, or that it breaks off; undefined for a whole article. */
export function incompleteness(
	{text, blocks, noise}: Pick<Article, 'text' | 'blocks' | 'noise'>,
	signals?: Pick<PageSignals, 'nextPage' | 'singlePage'>,
): Incompleteness | undefined {
	const url = signals?.singlePage ?? signals?.nextPage;
	if (url !== undefined) return {reason: 'pages', url};
	const paragraphs = blocks.filter(({kind}) => kind === 'paragraph');
	const last = paragraphs.at(-1);
	if (!last) return undefined;
	const below = noise.filter(({start}) => start >= last.end);
	const tails = below.map(({start, end}) => text.slice(start, end));
	if (!signals && below.some(({reason}, i) => reason === 'navigation' && leadsOn.test(tails[i]!)))
		return {reason: 'pages'};
	if (tails.some((tail) => readMore.test(tail))) return {reason: 'cut'};
	const isLast = blocks.at(-1) === last;
	return isLast && breaksOff(text, paragraphs) ? {reason: 'cut'} : undefined;
}

function breaksOff(text: string, paragraphs: Article['blocks']): boolean {
	const endOf = ({start, end}: Span) => text.slice(Math.max(start, end - 200), end);
	const {start, end} = paragraphs.at(-1)!;
	const last = endOf({start, end});
	if (countWords(text.slice(start, Math.min(end, start + 500))) < fewestWords) return false;
	if (brokenOff.test(last) || opensMore.test(last.slice(-longestOpener))) return true;
	if (!/[\p{Ll}\d]$/u.test(last.slice(-2))) return false;
	const whole = paragraphs.filter((paragraph) => endsLikeSentence(endOf(paragraph))).length;
	return whole >= fewestWhole && whole === paragraphs.length - 1;
}

/** What the user is told of an article that is not all there. */
export function incompleteNotice({reason, url}: Incompleteness): Bilingual {
	if (reason === 'cut') {
		return {
			id: 'Teks ini tampaknya terpotong: bagian akhir beritanya tidak ada. Yang dipakai hanya bagian yang terbaca.',
			en: 'This text seems to be cut off: the end of the article is missing. Only what could be read is used.',
		};
	}

	return {
		id: `Berita ini terdiri atas beberapa halaman; yang terbaca hanya sebagian.${url === undefined ? '' : ` Selebihnya ada di ${url}`}`,
		en: `This article has several pages, and only a part of it was read.${url === undefined ? '' : ` The rest is at ${url}`}`,
	};
}
