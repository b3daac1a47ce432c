import type {Span} from '../../span.js';
import type {BlockKind} from '../article.js';
import {elementNode, textNode, type HtmlElement, type HtmlNode} from './dom.js';

/** The text of an article's markup, a paragraph a line, with what the markup told of the lines. */
export interface ExtractedText {
	readonly text: string;
	readonly kinds: ReadonlyMap<number, BlockKind>;
	/** Lines that are nothing but a link to somewhere else. */
	readonly links: readonly Span[];
}

interface ExtractedLine {
	readonly text: string;
	readonly kind: BlockKind | undefined;
	readonly isLink: boolean;
}

const apart = new Set(
	(
		'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
		'h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);
const silent = new Set(
	'script style noscript template iframe svg math button select textarea object embed video audio'.split(
		' ',
	),
);

/**
 * Reads the lines of an article from the markup of its pages; the title becomes the first line if it is not there
 * already, then the caption of its picture if the rest lacks that; what later pages repeat is left out.
 */
export function extractText(
	pages: readonly HtmlElement[],
	title: string | undefined,
	caption: readonly string[] = [],
): ExtractedText {
	const comparable = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	const wanted = title === undefined ? '' : comparable(title);
	const seen = new Set<string>();
	const lines: ExtractedLine[] = title ? [{text: title, kind: 'headline', isLink: false}] : [];
	const texts = pages.map(linesOf);
	const isShown = (text: string) =>
		texts.some((own) => own.some((line) => line.text.includes(text)));
	if (caption.length > 0 && !isShown(caption.at(-1)!))
		lines.push(...caption.map((text): ExtractedLine => ({text, kind: 'caption', isLink: false})));
	for (const page of texts) {
		const own = page.filter(({text}) => wanted === '' || comparable(text) !== wanted);
		lines.push(...own.filter(({text}) => !seen.has(text)));
		for (const {text} of own) seen.add(text);
	}

	const kinds = new Map<number, BlockKind>();
	const links: Span[] = [];
	let length = 0;
	for (const line of lines) {
		if (line.kind) kinds.set(length, line.kind);
		if (line.isLink) links.push({start: length, end: length + line.text.length});
		length += line.text.length + 1;
	}
	return {text: lines.map(({text}) => text).join('\n'), kinds, links};
}

function linesOf(root: HtmlElement): ExtractedLine[] {
	const lines: ExtractedLine[] = [];
	let pending = '';
	let linked = 0;
	let kind: BlockKind | undefined;
	const flush = () => {
		const text = pending.replace(/\s+/g, ' ').trim();
		if (text !== '')
			lines.push({
				text,
				kind,
				isLink: linked >= text.replace(/\s/g, '').length * 0.9 && linked > 0,
			});
		pending = '';
		linked = 0;
	};
	const visit = (node: HtmlNode, inLink: boolean): void => {
		if (node.nodeType === textNode) {
			const text = node.textContent ?? '';
			pending += text;
			if (inLink) linked += text.replace(/\s/g, '').length;
			return;
		}
		if (node.nodeType !== elementNode) return;
		const element = node as HtmlElement;
		const name = element.localName;
		if (silent.has(name)) return;
		if (name === 'br') return flush();
		const isApart = apart.has(name);
		const outer = kind;
		if (isApart) {
			flush();
			kind = kindOf(element) ?? (name === 'p' || name === 'div' ? outer : undefined) ?? outer;
		}
		for (const child of element.childNodes) visit(child, inLink || name === 'a');
		if (isApart) {
			flush();
			kind = outer;
		} else if (name === 'td' || name === 'th') pending += ' ';
	};
	visit(root, false);
	flush();
	return lines;
}

function kindOf(element: HtmlElement): BlockKind | undefined {
	const name = element.localName;
	if (/^h[1-6]$/.test(name)) return 'subheading';
	if (name === 'li' || name === 'dd' || name === 'td') return 'list';
	if (
		name === 'figcaption' ||
		/(?:^|[\s_-])(?:caption|captions?-text|photo-?caption|wp-caption-text)(?:$|[\s_-])/i.test(
			element.className ?? '',
		)
	)
		return 'caption';
	return undefined;
}
