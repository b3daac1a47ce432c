import {publisherPattern} from '../publishers.js';
import type {NoiseRule} from './rule.js';

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|al)){0,4}";
const inBrackets = [
	'\\*{1,3}',
	'[a-z]{2,10}\\d{0,3}(?:[/ .-][a-z]{2,6}){0,3}', // (rhr), (fby/pta), (mcr1/jpnn)
	'[A-Z][a-z]{1,4}/[A-Z]{1,3}-?\\d{0,3}', // (Ant/OL-3)
	'[A-Z]{1,3}-\\d{1,3}', // (H-3), (OL-2)
	`${name}(?:[/,] ?${name}){0,3}`, // (Antara), (Muhamad Ichsan)
	`${publisherPattern}(?:/[^()]{1,40})?`,
	'[a-z]{2,6}/[^()]{2,40}',
].join('|');
// Only after a finished sentence, or after something already set aside: words in brackets also end clauses.
const signature = new RegExp(
	`(?<=[.!?…]["”’)]?|^|\\s{2})\\s*(?:[([](?:${inBrackets})[)\\]]\\s*){1,2}\\.?$`,
	'u',
);
const closingByline =
	/(?<=[.!?…]["”’)]?)\s*(?:[*■•-]\s?)?(?:(?:Penulis|Reporter|Editor|Pewarta|Redaktur|Sumber|Kontributor|Jurnalis|Red|Rep)\s?:\s?[^.!?:\n]{2,60}\s*){1,4}$/u;
// RATNA DEWANTI | LIA HANDAYANI, as some newsrooms sign
const closingNames =
	/(?<=[.!?…]["”’)]?)\s+(?:[*■•]\s?)?\p{Lu}{2,}(?:[ .'’-]{1,2}\p{Lu}+){1,3}(?: ?\| ?\p{Lu}{2,}(?:[ .'’-]{1,2}\p{Lu}+){0,3}){0,3}$/u;

/** What a newsroom signs the end of an article with: `(rhr)`, `(fby/pta)`, `(*)`, `(Antara)`, `Editor: …`. */
export const signatures: NoiseRule = {
	reason: 'byline',
	find({lines}) {
		const last = lines.at(-1);
		if (!last) return [];
		// The expressions look at the tail only, so that their cost does not grow with the line.
		const tail = last.text.slice(-300);
		const match = signature.exec(tail) ?? closingByline.exec(tail) ?? closingNames.exec(tail);
		return match && match[0] !== ''
			? [{start: last.end - tail.length + match.index, end: last.end}]
			: [];
	},
};
