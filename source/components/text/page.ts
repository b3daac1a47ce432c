import {cells, takeCells} from './cells.js';
import {safeText} from './line.js';

/** A piece of a paragraph: a word that can be pointed at, named by a number, or what stands between words. */
export interface Piece {
	readonly text: string;
	readonly word?: number;
}

/** A piece as it stands on a row, `column` cells from its beginning. */
export interface Run {
	readonly text: string;
	readonly column: number;
	readonly word?: number;
}

export interface PageRow {
	/** Which paragraph it is of; -1 between paragraphs. */
	readonly paragraph: number;
	readonly runs: readonly Run[];
}

/** A text set in rows, and where its words stand. */
export interface Page {
	readonly rows: readonly PageRow[];
	/** The row on which a word begins. */
	rowOf(word: number): number;
	/** The cell in which a word begins. */
	columnOf(word: number): number;
	/** The word of a row that is nearest to a cell; undefined where the row has none. */
	wordNear(row: number, column: number): number | undefined;
}

const betweenParagraphs: PageRow = {paragraph: -1, runs: []};

/**
 * Sets paragraphs in rows of at most `width` cells, broken between words; what is wider than a row is broken between
 * characters. All text comes out safe to show.
 * @param options.isClose whether a paragraph follows the one before without an empty row
 * @param options.sign what stands before a word to mark it
 */
export function setPage(
	paragraphs: ReadonlyArray<{readonly pieces: readonly Piece[]}>,
	width: number,
	options: {
		readonly isClose?: (paragraph: number) => boolean;
		readonly sign?: (word: number) => string;
	} = {},
): Page {
	const rows: PageRow[] = [];
	const places = new Map<number, {readonly row: number; readonly column: number}>();
	for (const [paragraph, {pieces}] of paragraphs.entries()) {
		if (paragraph > 0 && options.isClose?.(paragraph) !== true) rows.push(betweenParagraphs);
		for (const runs of setParagraph(pieces, Math.max(1, width), options.sign)) {
			for (const {word, column} of runs) {
				if (word !== undefined && !places.has(word)) places.set(word, {row: rows.length, column});
			}
			rows.push({paragraph, runs});
		}
	}
	return {
		rows,
		rowOf: (word) => places.get(word)?.row ?? 0,
		columnOf: (word) => places.get(word)?.column ?? 0,
		wordNear(row, column) {
			let near: number | undefined;
			let least = Number.POSITIVE_INFINITY;
			for (const run of rows[row]?.runs ?? []) {
				if (run.word === undefined) continue;
				const distance = distanceTo(run, column);
				if (distance >= least) continue;
				near = run.word;
				least = distance;
			}
			return near;
		},
	};
}

function distanceTo({column, text}: Run, cell: number): number {
	const end = column + cells(text) - 1;
	return cell < column ? column - cell : Math.max(0, cell - end);
}

/** What belongs together on a row: pieces without white space between them. */
interface Chunk {
	readonly pieces: Piece[];
	/** The word that the space before it is inside of. */
	readonly spaceOf: number | undefined;
}

function setParagraph(
	pieces: readonly Piece[],
	width: number,
	sign: ((word: number) => string) | undefined,
): Run[][] {
	const rows: Run[][] = [[]];
	let used = 0;
	const newRow = (): void => {
		rows.push([]);
		used = 0;
	};
	const put = (text: string, word: number | undefined): void => {
		const row = rows.at(-1)!;
		const last = row.at(-1);
		if (last && last.word === word) row[row.length - 1] = {...last, text: last.text + text};
		else row.push({text, column: used, ...(word === undefined ? {} : {word})});
		used += cells(text);
	};
	for (const {pieces: parts, spaceOf} of chunksOf(pieces, sign)) {
		const size = parts.reduce((sum, {text}) => sum + cells(text), 0);
		if (used > 0 && used + 1 + size > width) newRow();
		else if (used > 0) put(' ', spaceOf);
		for (const {text, word} of parts) {
			let rest = text;
			while (rest !== '') {
				const part = takeCells(rest, width - used);
				if (part === '') {
					// Not even one character fits: on an empty row it is dropped, or it would never end.
					if (used === 0) break;
					newRow();
					continue;
				}
				put(part, word);
				rest = rest.slice(part.length);
			}
		}
	}
	return rows;
}

function chunksOf(pieces: readonly Piece[], sign: ((word: number) => string) | undefined): Chunk[] {
	const chunks: Chunk[] = [];
	let isApart = true;
	for (const {text, word} of pieces) {
		// What most pieces between words are.
		if (text === ' ' && word === undefined) {
			isApart = true;
			continue;
		}
		const mark = word === undefined ? '' : (sign?.(word) ?? '');
		let isFirst = true;
		for (const part of safeText(mark + text).match(/[^\S\u00a0]+|(?:\S|\u00a0)+/g) ?? []) {
			if (/^[^\S\u00a0]/.test(part)) {
				isApart = true;
				continue;
			}
			const piece: Piece = word === undefined ? {text: part} : {text: part, word};
			const last = chunks.at(-1);
			if (isApart || !last) {
				chunks.push({pieces: [piece], spaceOf: isFirst ? undefined : word});
			} else {
				last.pieces.push(piece);
			}
			isApart = false;
			isFirst = false;
		}
	}
	return chunks;
}
