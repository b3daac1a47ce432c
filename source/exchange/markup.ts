/** What of a marked-up text is wanted: all that people read, or only what is not about the text itself. */
export type Reading = 'whole' | 'brief';

/**
 * The text of HTML, Pango or XDXF markup: elements that stand apart become lines, everything else loses its tags.
 * Broken markup is read as far as it goes. `brief` leaves out examples, pronunciation and labels.
 */
export function textOfMarkup(markup: string, reading: Reading = 'whole'): string {
	let text = '';
	// `tr` is a transcription in XDXF, and a row of a table in HTML.
	const leavesOut = reading === 'whole' ? unread : /<table\b/i.test(markup) ? asideOfHtml : aside;
	/** The element that is being left out, and how many of its kind are open. */
	let left: {readonly name: string; depth: number} | undefined;
	for (const piece of markup.matchAll(pieces)) {
		const [whole, slash, name, rest = ''] = piece;
		if (name === undefined) {
			if (!left && !/^<[!?]/.test(whole)) text += whole;
			continue;
		}
		const element = name.toLowerCase();
		const isEnd = slash === '/';
		const isEmpty = empty.has(element) || rest.endsWith('/');
		if (left) {
			if (element === left.name && !isEmpty) left.depth += isEnd ? -1 : 1;
			if (left.depth === 0) left = undefined;
		} else if (
			!isEnd &&
			!isEmpty &&
			(leavesOut.has(element) || (reading === 'brief' && asideClass.test(rest)))
		) {
			left = {name: element, depth: 1};
		}
		if (!left && apart.has(element)) text += '\n';
	}
	return decodeEntities(text)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n[ \n]*/g, '\n')
		.trim();
}

const pieces =
	/<!--[^]{0,5000}?-->|<(\/)?([a-z][\w:-]{0,40})([^<>]{0,2000})>|<[!?][^<>]{0,2000}>|[^<]+|</gi;

const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);
const apart = new Set(
	'br hr p div li ul ol dl dt dd tr table blockquote h1 h2 h3 h4 h5 h6 section article def ex k ar'.split(
		' ',
	),
);

/** Never text. */
const unread = new Set(['script', 'style', 'head', 'title', 'rref', 'iframe', 'audio', 'object']);
/** HTML: a quoted example; XDXF: key phrase, example, abbreviation, comment, grammar, transcription. */
const asideOfHtml = new Set([...unread, 'blockquote', 'q', 'sup', 'sub']);
const aside = new Set([...asideOfHtml, 'k', 'ex', 'abr', 'co', 'gr', 'tr']);
const asideClass = /\bclass\s*=\s*["']?[^"'>]*\b(?:example|ex|quote|usage|ipa|pron|pos)\b/i;

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	eacute: 'é',
};

function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...found) => {
		const [decimal, hexadecimal, name] = found as Array<string | undefined>;
		if (name !== undefined) return named[name.toLowerCase()] ?? whole;
		const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
		return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
	});
}
