import {elementNode, type HtmlDocument, type HtmlElement} from './dom.js';

const popups =
	/(?:^|[\s_-])(?:modal|popup|pop-up|newsletter|subscribe|subscription|toast|dialog|cookie-?(?:bar|banner|notice))(?:$|[\s_-])/i;

/** Makes the document easier to read: forms and pop-ups that only scripts show go, line breaks come out of emphasis. */
export function tidy(document: HtmlDocument): void {
	for (const element of document.querySelectorAll('[class], [id], [role="dialog"]')) {
		const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
		const isPopup = element.getAttribute('role') === 'dialog' || popups.test(names);
		if (isPopup && !holdsArticle(element)) element.remove();
	}
	for (const emphasis of document.querySelectorAll('strong, b, em, i, u, span')) {
		let last = emphasis.lastChild;
		while (
			last &&
			(isLineBreak(last) || (last.nodeType !== elementNode && !last.textContent?.trim()))
		) {
			emphasis.after(last);
			last = emphasis.lastChild;
		}
	}
}

function isLineBreak(node: {readonly nodeType: number}): boolean {
	return node.nodeType === elementNode && (node as HtmlElement).localName === 'br';
}

function holdsArticle(element: HtmlElement): boolean {
	if (element.localName === 'body' || element.localName === 'html') return true;
	if (element.querySelector('h1, article')) return true;
	let long = 0;
	for (const paragraph of element.querySelectorAll('p')) {
		if ((paragraph.textContent ?? '').length > 100 && ++long >= 3) return true;
	}
	return false;
}
