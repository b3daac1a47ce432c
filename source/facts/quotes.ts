import {sayingAlone, sayingBefore} from '../language/data/speech-verbs.js';
import type {Span} from '../span.js';

/** Direct speech between quotation marks. */
export interface Quotation extends Span {
	/** Offsets of the marks themselves; `close` is the block's end where the closing mark is missing. */
	readonly open: number;
	readonly close: number;
}

const pairs: Readonly<Record<string, string>> = {'“': '”', '«': '»', '‘': '’', '„': '“'};

/** Everything between quotation marks in a block, in order, never nested. Spans leave out the marks, space at the edges and a closing comma. */
export function quotations(text: string, block: Span): Quotation[] {
	const found: Quotation[] = [];
	/** Closing marks that the rest of the block has none of: looked for once, not at every opening mark. */
	const missing = new Set<string>();
	let at = block.start;
	while (at < block.end) {
		const closer = closerOf(text, at, block);
		if (closer === undefined || missing.has(closer)) {
			at++;
			continue;
		}
		const close = closing(text, at, closer, block);
		if (close === undefined) {
			missing.add(closer);
			at++;
			continue;
		}
		const quotation = between(text, at, close);
		if (quotation) found.push(quotation);
		at = close + 1;
	}
	return found;
}

/** The mark that would close a quotation that opens here. */
function closerOf(text: string, at: number, block: Span): string | undefined {
	const code = text.charCodeAt(at);
	// Nearly all that a text holds: letters, figures and space.
	if (code !== 0x22 && code !== 0x27 && code < 0x80) return undefined;
	const mark = text[at]!;
	if (mark === '"') return isInch(text, at, block) ? undefined : '"';
	if (mark in pairs) return mark === '‘' && !opensWord(text, at, block) ? undefined : pairs[mark];
	if (mark === '”' && opensWord(text, at, block)) return '”';
	return mark === "'" && opensWord(text, at, block) ? "'" : undefined;
}

/** `layar 14" itu`: a figure before the mark and none of its words after it. */
function isInch(text: string, at: number, block: Span): boolean {
	return (
		at > block.start &&
		/\d/.test(text[at - 1]!) &&
		(at + 1 >= block.end || /[\s,.;:)]/.test(text[at + 1]!))
	);
}

/** An inch mark within a quotation: small letters go on after it, and the quotation closes later. */
function isInnerInch(text: string, at: number, block: Span): boolean {
	if (text[at] !== '"' || !isInch(text, at, block)) return false;
	const after = /^\s+(\p{Ll}+)/u.exec(text.slice(at + 1, Math.min(block.end, at + 40)));
	if (!after || sayingBefore.has(after[1]!) || sayingAlone.has(after[1]!)) return false;
	const next = text.indexOf('"', at + 1);
	return next > 0 && next < block.end && /[,.!?]/.test(text[next - 1]!);
}

const isBoundary = (character: string | undefined): boolean =>
	character === undefined || /[\s([{,.:;–—-]/.test(character);

function opensWord(text: string, at: number, block: Span): boolean {
	const before = at > block.start ? text[at - 1] : undefined;
	return isBoundary(before) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

function closing(text: string, open: number, closer: string, block: Span): number | undefined {
	const isSingle = closer === "'" || closer === '’';
	for (let at = open + 1; at < block.end; at++) {
		const character = text[at]!;
		if (
			character === closer ||
			(closer === '”' && character === '"') ||
			(closer === '"' && character === '”')
		) {
			if (!isSingle && isInnerInch(text, at, block)) continue;
			if (!isSingle) return at;
			const after = at + 1 < block.end ? text[at + 1] : undefined;
			if (
				/[\p{L}\p{N}.!?,]/u.test(text[at - 1]!) &&
				(after === undefined || /[\s,.!?:;)]/.test(after))
			)
				return at;
		}
	}
	// A quotation that runs on into the next paragraph has no mark at this one's end.
	return isSingle || open !== block.start ? undefined : block.end;
}

function between(text: string, open: number, close: number): Quotation | undefined {
	let start = open + 1;
	let end = close;
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /[\s,]/.test(text[end - 1]!)) end--;
	return end > start ? {start, end, open, close} : undefined;
}
