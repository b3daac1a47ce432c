import type {Span} from '../span.js';
import {asToken} from '../language/names/token-view.js';
import {lexicon} from '../language/names/lexicon.js';
import {plain} from './plain.js';

/** Longer offices are told about a person rather than used to call one. */
const longestOffice = 6;

/** A person as a sentence calls one, with the titles and office right before the name: `Bapak Shoigu`, `Menhan Shoigu`. */
export function titledForm(
	text: string,
	sentenceStart: number,
	mention: Span,
	office: (Span & {readonly text: string}) | undefined,
): string | undefined {
	let {start} = mention;
	for (let count = 0; count < 4; count++) {
		const before = text.slice(Math.max(sentenceStart, start - 24), start);
		const word = /(\p{L}+\.?)\s+$/u.exec(before);
		if (!word || !isTitle(word[1]!)) break;
		start -= word[0].length;
	}
	const leads =
		office !== undefined &&
		office.start < start &&
		/^\s*$/.test(text.slice(office.end, start)) &&
		office.text.split(' ').length <= longestOffice;
	if (leads) ({start} = office);
	return start === mention.start ? undefined : plain(text.slice(start, mention.end));
}

/** A word of address, a rank or an office that is one word. */
function isTitle(word: string): boolean {
	if (!/^\p{Lu}|^(?:dr|drg|drh)\.?$/u.test(word)) return false;
	const bare = word.replace(/\.$/, '');
	const title = lexicon().titles.longest([asToken(bare)], [bare.toLowerCase()], 0);
	return title?.value === 'address' || title?.value === 'rank' || title?.value === 'closed';
}
