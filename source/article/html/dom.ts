import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';

/** The little of the DOM that reading an article needs. */
export interface HtmlNode {
	readonly nodeType: number;
	readonly textContent: string | null;
	readonly childNodes: ArrayLike<HtmlNode> & Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
	readonly localName: string;
	readonly className: string;
	readonly parentElement: HtmlElement | null;
	getAttribute(name: string): string | null;
	querySelector(selector: string): HtmlElement | null;
	querySelectorAll(selector: string): Iterable<HtmlElement>;
	readonly lastChild: HtmlNode | null;
	closest(selector: string): HtmlElement | null;
	after(node: HtmlNode): void;
	remove(): void;
}

export interface HtmlDocument {
	readonly title: string;
	readonly documentElement: HtmlElement;
	readonly body: HtmlElement;
	querySelector(selector: string): HtmlElement | null;
	querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const elementNode = 1;
export const textNode = 3;

/** Parses a page, or a fragment of one. */
export function parseDocument(html: string): HtmlDocument {
	const page = /<html[\s>]/i.test(html)
		? html
		: `<!doctype html><html><head></head><body>${html}</body></html>`;
	return (parseHTML(page) as unknown as {document: HtmlDocument}).document;
}

/** The article of a page as cleaned markup; consumes the document. Undefined when none stands out. */
export function mainContent(document: HtmlDocument): string | undefined {
	const reader = new Readability(document, {
		charThreshold: 250,
		keepClasses: true,
	});
	return reader.parse()?.content ?? undefined;
}
