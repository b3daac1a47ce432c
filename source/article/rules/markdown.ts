import type {Span} from '../../span.js';
import {inlineRule, type NoiseRule} from './rule.js';

/** The signs of Markdown that are no part of the text: heading marks, images, the targets of links, bold. */
export const markdownSigns: readonly NoiseRule[] = [
	// ## Judul · > kutipan
	inlineRule('markup', /^(?:#{1,6}|>)(?=\s)/gu, {hint: /^[#>]/}),
	// ![gambar](alamat)
	inlineRule('markup', /!\[[^\]\n]{0,300}\]\([^()\s]{1,2000}\)/gu, {hint: /!\[/}),
	{reason: 'markup', find: ({lines}) => lines.flatMap(linkSigns)},
	inlineRule('markup', /(?<![*\p{L}\p{N}])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![*\p{L}\p{N}])/gu, {
		hint: /\*\*/,
	}),
];

const link = /\[([^[\]\n]{1,300})\]\((?:https?:\/\/|\/|#)[^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/gu;

/** What surrounds the text of a link. */
function linkSigns(line: {readonly start: number; readonly text: string}): Span[] {
	if (!line.text.includes('](')) return [];
	return [...line.text.matchAll(link)].flatMap((match) => {
		const start = line.start + match.index;
		const textEnd = start + 1 + match[1]!.length;
		return [
			{start, end: start + 1},
			{start: textEnd, end: start + match[0].length},
		];
	});
}
