import type {Tone} from '../../theme.js';
import {cells, takeCells} from './cells.js';
import {type Line, type Segment, fitLine, safeText, segment} from './line.js';

interface Piece {
	readonly text: string;
	readonly tone: Tone | undefined;
}

interface Word {
	readonly kind: 'word';
	readonly pieces: Piece[];
}

interface Gap {
	readonly kind: 'space' | 'break';
	readonly tone: Tone | undefined;
}

type Token = Word | Gap;

/** Splits styled text into words (which may change style in the middle), spaces and hard breaks. */
function tokens(content: readonly Segment[]): Token[] {
	const found: Token[] = [];
	for (const {text, tone} of content) {
		for (const part of safeText(text).match(/\n|[^\S\n]+|\S+/g) ?? []) {
			if (part === '\n') {
				found.push({kind: 'break', tone});
			} else if (part.trim() === '' && !part.includes('\u00a0')) {
				found.push({kind: 'space', tone});
			} else {
				const last = found.at(-1);
				if (last?.kind === 'word') last.pieces.push({text: part, tone});
				else found.push({kind: 'word', pieces: [{text: part, tone}]});
			}
		}
	}
	return found;
}

function add(line: Segment[], text: string, tone: Tone | undefined): void {
	const last = line.at(-1);
	if (last && last.tone === tone) line[line.length - 1] = {...last, text: last.text + text};
	else line.push(segment(text, tone));
}

/**
 * Styled text in rows of at most `width` cells, broken between words; a word wider than a row is broken
 * between characters. Everything that comes out is safe to show, whatever came in.
 */
export function wrap(content: string | readonly Segment[], width: number): Line[] {
	const room = Math.max(1, width);
	const lines: Segment[][] = [[]];
	let used = 0;
	let space: {tone: Tone | undefined} | undefined;
	const newLine = (): void => {
		lines.push([]);
		used = 0;
		space = undefined;
	};

	for (const token of tokens(typeof content === 'string' ? [{text: content}] : content)) {
		if (token.kind !== 'word') {
			if (token.kind === 'break') newLine();
			else if (used > 0) space = {tone: token.tone};
			continue;
		}
		const size = token.pieces.reduce((sum, piece) => sum + cells(piece.text), 0);
		if (used > 0 && used + (space ? 1 : 0) + size > room) newLine();
		if (space) {
			const next = token.pieces[0]!.tone;
			add(lines.at(-1)!, ' ', space.tone === next ? next : undefined);
			used++;
			space = undefined;
		}
		for (const piece of token.pieces) {
			let rest = piece.text;
			while (rest !== '') {
				const part = takeCells(rest, room - used);
				if (part === '') {
					// Not even one character fits: on an empty row it is dropped, or it would never end.
					if (used === 0) break;
					newLine();
					continue;
				}
				add(lines.at(-1)!, part, piece.tone);
				used += cells(part);
				rest = rest.slice(part.length);
			}
		}
	}
	while (lines.length > 1 && lines.at(-1)!.length === 0) lines.pop();
	return lines;
}

/** Wrapped text whose first row begins with a mark and whose further rows align behind it. */
export function wrapAfter(mark: Line, content: string | readonly Segment[], width: number): Line[] {
	const size = mark.reduce((sum, part) => sum + cells(part.text), 0);
	return wrap(content, width - size).map((line, index) =>
		index === 0 ? [...mark, ...line] : [segment(' '.repeat(size)), ...line],
	);
}

/** The first rows of a text; where some are left out, the last one ends in an ellipsis. */
export function cutTo(lines: readonly Line[], most: number, width: number): readonly Line[] {
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? [];
	return [...lines.slice(0, most - 1), fitLine([...last, segment(' …', last.at(-1)?.tone)], width)];
}
