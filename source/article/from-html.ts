import {UserError} from '../errors.js';
import type {Article, ArticleMetadata} from './article.js';
import {articleFromLines} from './from-text.js';
import {mainContent, parseDocument, type HtmlDocument, type HtmlElement} from './html/dom.js';
import {extractText, type ExtractedText} from './html/extract.js';
import {articleNode, linkedData, stringOf} from './html/json-ld.js';
import {ownNode, pageMetadata, plain} from './html/metadata.js';
import {repairMisreadUtf8} from './html/mojibake.js';
import {leadCaption} from './html/lead-caption.js';
import {measurePage} from './html/measure.js';
import {noPaging, pagingOf, type Paging} from './html/paging.js';
import {pageSignals} from './html/signals.js';
import {tidy} from './html/tidy.js';
import type {PageSignals} from './signals.js';

/** An article taken out of a page, with what the page showed beside it. */
export interface HtmlReading {
	readonly article: Article;
	readonly signals: PageSignals;
}

/** Deeper, and fuller, than any page that people wrote; the parser's time and stack are at risk beyond. */
const limits = {depth: 400, elements: 60_000};

/**
 * Reads the article of a web page. Its text is the title and then the paragraphs, one a line; offsets point into it.
 * @throws UserError when the page is built in a way that can't be read safely
 */
export function articleFromHtml(html: string, metadata: ArticleMetadata = {}): Article {
	return readHtml([html], metadata).article;
}

/** Like {@link articleFromHtml}, for an article on one or more pages, with the signals that `refuse` judges by. */
export function readHtml(pages: readonly string[], metadata: ArticleMetadata = {}): HtmlReading {
	for (const html of pages) {
		const {depth, elements} = measurePage(html, limits);
		if (depth > limits.depth || elements > limits.elements) throw tooComplex();
	}
	try {
		return read(pages, metadata);
	} catch (error) {
		if (error instanceof RangeError) throw tooComplex(error);
		throw error;
	}
}

function read(pages: readonly string[], metadata: ArticleMetadata): HtmlReading {
	const documents = pages.map((html) => parseDocument(repairMisreadUtf8(html)));
	const [document = parseDocument('')] = documents;
	const nodes = linkedData(document);
	const declared = articleNode(nodes, ownNode(document, metadata.url));
	const page = pageMetadata(document, declared, metadata, nodes);
	const paging = pages.length > 1 ? noPaging : pagingAt(document, metadata.url, page.url);
	const signals = {...pageSignals(document, nodes, declared, page.url), ...paging};
	const caption = leadCaption(document, page.title);
	const shown = extractText(documents.map(contentOf), page.title, caption);
	const extracted = fullerText(shown, stringOf(declared?.['articleBody']), page.title);
	const linkLength = extracted.links.reduce((sum, {start, end}) => sum + end - start, 0);
	return {
		article: articleFromLines(extracted.text, page, extracted, paging),
		signals: {...signals, linkShare: linkLength / Math.max(1, extracted.text.length)},
	};
}

/** Links to further pages follow the address that was opened or, on copies, the canonical one. */
function pagingAt(
	document: HtmlDocument,
	opened: string | undefined,
	canonical: string | undefined,
): Paging {
	const paging = pagingOf(document, opened);
	return paging.nextPage || paging.singlePage ? paging : pagingOf(document, canonical);
}

function contentOf(document: HtmlDocument): HtmlElement {
	tidy(document);
	return parseDocument(mainContent(document) ?? '').body;
}

/** What the page shows or, where the linked data holds much more of the article, that. */
function fullerText(
	shown: ExtractedText,
	body: string | undefined,
	title: string | undefined,
): ExtractedText {
	if (body === undefined || body.length < shown.text.length * 1.5) return shown;
	const paragraphs = /<p[\s>]|<br/i.test(body) ? body : body.split(/\n+/).map(asParagraph).join('');
	return extractText([parseDocument(paragraphs).body], title);
}

function asParagraph(text: string): string {
	return `<p>${plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
}

function tooComplex(cause?: unknown): UserError {
	return new UserError(
		{
			id: 'Susunan halaman ini terlalu rumit untuk dibaca dengan aman.',
			en: 'This page is built in too complicated a way to be read safely.',
		},
		{
			hint: {
				id: 'Salin teks beritanya saja, lalu jalankan newsquiz dengan --clipboard.',
				en: 'Copy just the text of the article, then run newsquiz with --clipboard.',
				inApp: {
					id: 'Salin teks beritanya saja, lalu tempelkan di sini.',
					en: 'Copy just the text of the article, then paste it here.',
				},
			},
			cause,
		},
	);
}
