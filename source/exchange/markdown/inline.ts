/** What a terminal would obey, white space that a line can't keep, and halves of characters. */
const unkept =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text in one line of Markdown that means nothing to Markdown, HTML or a terminal and from which {@link plain} makes
 * the same text again. A blank stays as it is typed.
 */
export function typed(text: string): string {
	return atEdges(inside(text))
		.replace(/^[-+=]/, '\\$&')
		.replace(/^[—–]/, reference)
		.replace(/^(\d+|[A-Za-z])([.)])(?=\s|$)/, '$1\\$2');
}

/** The same at the beginning of a line, where it must not look like a label. */
export function typedLine(text: string): string {
	return typed(text).replace(/^([\p{L} ()]{1,60}):/u, '$1\\:');
}

/** White space at the ends of a line, where readers of Markdown drop it. */
function atEdges(raw: string): string {
	return raw.replace(/^\s+|\s+$/g, (space) => [...space].map(reference).join(''));
}

/** A part of a text: its edges are inside a line. */
export function inside(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}\\_])(?:\\_){4}(?![\p{L}\p{N}\\_])/gu, '____')
		.replace(unkept, reference)
		.replace(/\n/g, '<br>');
}

/** An entry of a list in one line, which nothing in it ends. */
export function typedEntry(text: string): string {
	return typed(text)
		.replace(/·/g, reference)
		.replace(/(?<!&#x[\da-f]{1,6});/gi, '\\;');
}

/** A character that stands for itself in HTML and Markdown, by its number. */
export function reference(character: string): string {
	return `&#x${character.charCodeAt(0).toString(16)};`;
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: '\u00a0',
};

/** The text that is meant by a piece of a line: without emphasis, escapes and references. */
export function plain(raw: string): string {
	return raw.replace(
		/\\([!-/:-@[-`{-~])|&#x([\da-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|nbsp);|<br ?\/?>|\*\*/gi,
		(whole, escaped?: string, hexadecimal?: string, decimal?: string, name?: string) => {
			if (escaped !== undefined) return escaped;
			if (name !== undefined) return named[name.toLowerCase()]!;
			if (whole === '**') return '';
			if (/^<br/i.test(whole)) return '\n';
			const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
			return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd';
		},
	);
}

/** The entries of a list in one line. */
export function entriesOf(raw: string): string[] {
	return splitAt(raw, /^[·;|]$/)
		.map((entry) => plain(entry.trim()))
		.filter((entry) => /\S/.test(entry));
}

/** Parts a line where a mark stands that is neither escaped nor part of a reference. */
function splitAt(raw: string, mark: RegExp): string[] {
	const parts = [''];
	for (const [piece] of raw.matchAll(/\\[^]|&#?\w{1,8};|[^]/gu)) {
		if (piece.length === 1 && mark.test(piece)) parts.push('');
		else parts[parts.length - 1] += piece;
	}
	return parts;
}

/** A sentence whose key is marked, and where. */
export function marked(raw: string): {text: string; start?: number; end?: number} {
	const pieces = [''];
	for (const [piece] of raw.matchAll(/\\[^]|\*\*|[^]/gu)) {
		if (piece === '**' && pieces.length < 3) pieces.push('');
		else pieces[pieces.length - 1] += piece;
	}
	const [before = '', key = '', after = ''] = pieces.map(plain);
	const start = before.length;
	return pieces.length < 3 || key === ''
		? {text: before + key + after}
		: {text: before + key + after, start, end: start + key.length};
}

/** A sentence with its key in bold. */
export function withMark(text: string, start: number, end: number): string {
	// What follows keeps the end of the part before it from being taken for the end of a line.
	const before = start === 0 ? '' : typed(`${text.slice(0, start)}é`).slice(0, -1);
	const after = end === text.length ? '' : atEdges(`é${inside(text.slice(end))}`).slice(1);
	return `${before}**${atEdges(inside(text.slice(start, end)))}**${after}`;
}
