import {sanitise} from '../sanitise.js';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A text that means nothing to HTML or XML, in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
	return sanitise(text).replace(/[&<>"']/g, (character) => entities[character]!);
}

// What a spreadsheet takes for the beginning of a formula, in either width, also behind white space.
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** A text that no spreadsheet takes for a formula: an apostrophe before it says that it is text. */
export function withoutFormula(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}

/** The text that {@link withoutFormula} was given, if that is how it came to its apostrophe. */
export function withoutGuard(text: string): string {
	return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** What separates the cells of a table of plain text. */
export type Separator = ',' | ';' | '\t';

/** What a cell of a table of plain text shows: no formula, and nothing that a terminal would obey. */
export function cellText(text: string, separator: Separator): string {
	const safe = sanitise(text);
	// A table separated by tabs is pasted line by line.
	return withoutFormula(separator === '\t' ? safe.replace(/\s+/g, ' ') : safe);
}

/** A cell as it stands in its row: quoted where it would end early. */
export function quotedCell(text: string, separator: Separator): string {
	return /["\r\n]/.test(text) || text.includes(separator)
		? `"${text.replaceAll('"', '""')}"`
		: text;
}

/** A cell of a table of plain text: no formula, and quoted where it would end early. */
export function tableCell(text: string, separator: Separator): string {
	return quotedCell(cellText(text, separator), separator);
}
