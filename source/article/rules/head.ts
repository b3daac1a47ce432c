import type {Line} from '../lines.js';
import {countWords, endsInFullStop, endsLikeSentence} from '../prose.js';
import type {NoiseRule} from './rule.js';

/** What stands around a headline and after the last paragraph, and says only by its place what it is. */

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|al)){1,3}";
const names = new RegExp(`^${name}(?:(?:, ?| ?[/&] ?| dan )${name}){0,3},?$`, 'u');
const role = /^(?:tim redaksi|redaksi|tim|penulis|editor|reporter|wartawan)$/iu;
const longestHead = 14;
const mostCrumbWords = 3;

function isByline({text}: Line): boolean {
	return role.test(text) || (text.length <= 80 && names.test(text));
}

function isProse({text}: Line): boolean {
	const words = countWords(text);
	return words >= 12 || (words >= 6 && endsInFullStop(text));
}

/** The lines before the first paragraph, and which of them is the headline: the longest. */
function headOf(lines: readonly Line[]): {before: readonly Line[]; after: readonly Line[]} {
	const end = lines.slice(0, longestHead + 1).findIndex(isProse);
	if (end <= 1) return {before: [], after: lines.slice(1, Math.max(end, 1))};
	const head = lines.slice(0, end);
	const lengths = head.map(({text}) => countWords(text));
	const headline = lengths.indexOf(Math.max(...lengths));
	return {before: head.slice(0, headline), after: head.slice(headline + 1)};
}

/** `News`, `Nasional` above a headline. */
export const breadcrumbs: NoiseRule = {
	reason: 'navigation',
	find: ({lines}) => {
		const {before} = headOf(lines);
		return before.every(({text}) => countWords(text) <= mostCrumbWords) ? [...before] : [];
	},
};

/** Names without a label: between a headline and the first paragraph, or as the very last line. */
export const bareBylines: NoiseRule = {
	reason: 'byline',
	find({lines}) {
		const found = headOf(lines).after.filter(isByline);
		const last = lines.at(-1);
		const beforeLast = lines.at(-2);
		const isSigned =
			last !== undefined &&
			beforeLast !== undefined &&
			isProse(beforeLast) &&
			endsLikeSentence(beforeLast.text);
		return isSigned && isByline(last) ? [...found, last] : found;
	},
};
