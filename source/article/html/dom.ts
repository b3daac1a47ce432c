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
	const whole = /<html[\s>]/i.test(html) ? parsed(html) : undefined;
	// A page that is cut short within its first tag, or names it in a comment only, has no element at all.
	if (whole?.documentElement) return whole as HtmlDocument;
	return parsed(`<!doctype html><html><head></head><body>${html}</body></html>`) as HtmlDocument;
}

/** As the parser gives it: of broken markup nothing may be there. */
function parsed(markup: string): Partial<HtmlDocument> {
	return (parseHTML(markup) as unknown as {document: Partial<HtmlDocument>}).document;
}

/** The article of a page as cleaned markup; consumes the document. Undefined when none stands out. */
export function mainContent(document: HtmlDocument): string | undefined {
	const reader = new Readability(document, {
		charThreshold: 250,
		keepClasses: true,
	});
	try {
		return reader.parse()?.content ?? undefined;
	} catch (error) {
		// It trips over some pages that break off in their head: they hold no article.
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}
