// Quizlet lets people choose what stands between term and definition, and between rows, when they copy a set. Nothing in
// the text says what they chose, and nothing is quoted.

type Row = readonly [term: string, definition: string];

/** What may stand between a term and its definition, the usual first. */
const separators = ['\t', ' - ', ' – ', ' — ', ' = ', '=', ',', ':', ';'];

/** How many rows a separator has to part to be the one. */
const mostRowsShare = 0.8;
/** In characters: longer lines are no term with a definition, whatever is in them. */
const longestLine = 50_000;

/**
 * The rows of a copied set.
 * @returns `leftOut`: how many had no term or no definition
 */
export function rowsOfPaste(text: string): {
	readonly rows: readonly Row[];
	readonly leftOut: number;
} {
	const lines = text
		.replace(/^\ufeff/, '')
		.split(/\r\n|[\r\n]/)
		.filter((line) => line.trim() !== '');
	const short = lines.filter(({length}) => length <= longestLine);
	const pieces = piecesOf(short);
	const separator = separators.find(
		(mark) =>
			pieces.filter((piece) => isParted(piece, mark)).length >= pieces.length * mostRowsShare,
	);
	// A definition may go on in the lines below: in a set parted by tabs, these have none.
	const mark = separator ?? (pieces.some((piece) => isParted(piece, '\t')) ? '\t' : undefined);
	if (mark === undefined) return {rows: [], leftOut: lines.length};
	const parted = (mark === '\t' ? joined(pieces) : pieces).map((piece) => rowOf(piece, mark));
	const rows = parted.filter(([term, definition]) => term !== '' && definition !== '');
	const [first] = rows;
	const body = first && isHeading(first) ? rows.slice(1) : rows;
	return {rows: body, leftOut: lines.length - short.length + parted.length - rows.length};
}

/** Lines, or what semicolons part where each piece between them has its own tab. */
function piecesOf(lines: readonly string[]): readonly string[] {
	const pieces = lines.flatMap((line) => line.split(';')).filter((piece) => piece.trim() !== '');
	const isRow = (piece: string): boolean => piece.split('\t').length === 2;
	return lines.some((line) => line.split('\t').length > 2) && pieces.every(isRow) ? pieces : lines;
}

function isParted(piece: string, mark: string): boolean {
	const [term, definition] = rowOf(piece, mark);
	return term !== '' && definition !== '';
}

function joined(lines: readonly string[]): string[] {
	const rows: string[][] = [];
	for (const line of lines) {
		const last = rows.at(-1);
		if (line.includes('\t') || !last) rows.push([line]);
		else last.push(line);
	}
	return rows.map((parts) => parts.join(' '));
}

function rowOf(piece: string, mark: string): Row {
	const at = piece.indexOf(mark);
	if (at < 0) return [clean(piece), ''];
	return [clean(piece.slice(0, at)), clean(piece.slice(at + mark.length))];
}

/** In one line; without the quotes in which a spreadsheet puts a cell. */
function clean(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return isQuoted(line) ? line.slice(1, -1).replaceAll('""', '"').trim() : line;
}

/** Whether a spreadsheet may have put these quotes around a cell: `"Satu" dan "dua"` has its own. */
export function isQuoted(line: string): boolean {
	const isAround = line.length > 1 && line.startsWith('"') && line.endsWith('"');
	return isAround && !line.slice(1, -1).replaceAll('""', '').includes('"');
}

const headings = new Set([
	...[
		'term',
		'terms',
		'question',
		'front',
		'word',
		'istilah',
		'soal',
		'pertanyaan',
		'kata',
		'depan',
	],
]);
const seconds = new Set([
	...[
		'definition',
		'definitions',
		'answer',
		'back',
		'meaning',
		'definisi',
		'jawaban',
		'arti',
		'belakang',
	],
]);

function isHeading([term, definition]: Row): boolean {
	return headings.has(term.toLowerCase()) && seconds.has(definition.toLowerCase());
}
