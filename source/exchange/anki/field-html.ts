import {escapeHtml} from '../escape.js';

// What Anki would obey in the text of a field: clozes, {{…}}; sounds, [sound:…]; LaTeX, [latex]; MathJax, \( and \[.
const obeyed: Readonly<Record<string, string>> = {
	'{': '&#123;',
	'}': '&#125;',
	'[': '&#91;',
	']': '&#93;',
	// An element in between, for MathJax reads the text behind the entities.
	'\\': '&#92;<b></b>',
};

/** A text as HTML of a field that means nothing to Anki and nothing to HTML; line breaks stay. */
export function fieldHtml(text: string): string {
	return escapeHtml(text.replace(/\r\n?/g, '\n'))
		.replace(/[{}[\]\\]/g, (character) => obeyed[character]!)
		.replaceAll('\n', '<br>');
}

/** The same inside a cloze, where a pair of colons begins a hint. */
export function clozeHtml(text: string): string {
	return fieldHtml(text).replaceAll(':', '&#58;');
}

/** @param marks what its items begin with: 1, A or a */
export function listHtml(texts: readonly string[], marks: '1' | 'A' | 'a'): string {
	const items = texts.map((text) => `<li>${fieldHtml(text)}</li>`).join('');
	return `<ol type="${marks}">${items}</ol>`;
}
