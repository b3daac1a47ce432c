import {isFullSentence} from '../prose.js';
import {elementNode, type HtmlDocument, type HtmlElement} from './dom.js';
import {plain} from './metadata.js';

const pictures =
	'figure, figcaption, [class*="photo" i], [class*="foto" i], [class*="caption" i], [class*="picture" i]';
/** So many pictures below the headline, at most, may be the article's own. */
const nearest = 4;
const longestCaption = 600;

/**
 * The caption of the picture under the headline, a line for each of its parts (credit, sentence), when it is a whole
 * sentence: the search for the main content takes it for furniture where it stands above the article.
 */
export function leadCaption(document: HtmlDocument, title: string | undefined): string[] {
	if (title === undefined) return [];
	let isBelowTitle = false;
	let looked = 0;
	for (const element of document.querySelectorAll(`h1, h2, ${pictures}`)) {
		if (/^h[12]$/.test(element.localName)) {
			isBelowTitle ||= plain(element.textContent ?? '') === title;
		} else if (isBelowTitle && !element.closest('a, aside, nav, footer, ul, ol')) {
			const parts = partsOf(element);
			if (parts.some(isFullSentence)) return parts;
			if (++looked === nearest) break;
		}
	}
	return [];
}

function partsOf(element: HtmlElement): string[] {
	if ((element.textContent ?? '').length > longestCaption) return [];
	if (element.localName !== 'figcaption' && !element.querySelector('img')) return [];
	const parts: string[] = [];
	let text = '';
	for (const child of element.childNodes) {
		const part = plain(child.textContent ?? '');
		const isCredit =
			child.nodeType === elementNode &&
			/author|credit|copyright|source|sumber/i.test((child as HtmlElement).className ?? '');
		if (isCredit && part) parts.push(part);
		else text += ` ${child.textContent ?? ''}`;
	}
	const caption = plain(text);
	return caption ? [...parts, caption] : parts;
}
