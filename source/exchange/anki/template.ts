/** What a template shows of a note. */
export type Shown =
	| {readonly kind: 'html'; readonly html: string}
	/** `{{filter:filter:Field}}`, the filter next to the field first. */
	| {readonly kind: 'field'; readonly field: string; readonly filters: readonly string[]};

type Condition = {
	[Kind in 'if' | 'unless' | 'end']: {readonly kind: Kind; readonly field: string};
}['if' | 'unless' | 'end'];

type Piece = Shown | Condition;

export type Template = readonly Piece[];

/** Longer ones are cut: no page of a card is so long. */
const longest = 50_000;
const mostPieces = 2000;

export function parseTemplate(text: string): Template {
	const pieces: Piece[] = [];
	let at = 0;
	const known = text.slice(0, longest);
	for (const found of known.matchAll(/\{\{([^{}]{1,300})\}\}/g)) {
		if (pieces.length > mostPieces) break;
		if (found.index > at) pieces.push({kind: 'html', html: known.slice(at, found.index)});
		pieces.push(pieceOf(found[1]!.trim()));
		at = found.index + found[0].length;
	}
	return [...pieces, {kind: 'html', html: known.slice(at)}];
}

function pieceOf(inside: string): Piece {
	const name = inside.slice(1).trim();
	if (inside.startsWith('#')) return {kind: 'if', field: name};
	if (inside.startsWith('^')) return {kind: 'unless', field: name};
	if (inside.startsWith('/')) return {kind: 'end', field: name};
	const parts = inside.split(':').map((part) => part.trim());
	return {
		kind: 'field',
		field: parts.at(-1)!,
		filters: parts
			.slice(0, -1)
			.reverse()
			.map((filter) => filter.toLowerCase()),
	};
}

/**
 * What a template shows of a note: text between conditions that do not hold is left out.
 * @param isFilled whether a field has anything in it
 */
export function shownBy(template: Template, isFilled: (field: string) => boolean): Shown[] {
	const shown: Shown[] = [];
	const conditions: boolean[] = [];
	let hidden = 0;
	for (const piece of template) {
		if (piece.kind === 'end') {
			if (conditions.pop() === false) hidden--;
		} else if (piece.kind === 'if' || piece.kind === 'unless') {
			const holds = isFilled(piece.field) === (piece.kind === 'if');
			conditions.push(holds);
			if (!holds) hidden++;
		} else if (hidden === 0) {
			shown.push(piece);
		}
	}
	return shown;
}
