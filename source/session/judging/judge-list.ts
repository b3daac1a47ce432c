import {type Ruling, almost, right, wrong} from './remark.js';

const longestList = 12;

/** The items of `a, b, dan c`; a text that lists nothing is one item. */
function itemsOf(text: string): string[] {
	return text
		.split(/\s*[,;&\n+]\s*(?:dan\s|serta\s|and\s)?|\s+(?:dan|serta|and)\s+/iu)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** Judges a list in any order, each item on its own; undefined when the key is none, or nothing of it was given. */
export function judgeList(
	typed: string,
	key: string,
	judgeItem: (typed: string, key: string) => Ruling,
): Ruling | undefined {
	const wanted = itemsOf(key);
	if (wanted.length < 2 || wanted.length > longestList) return undefined;
	const given = itemsOf(typed);
	if (given.length > longestList * 2) return undefined;

	const left = new Set(wanted);
	let hasSlip = false;
	let strangers = 0;
	for (const item of given) {
		const ruled = [...left].map((other) => ({other, ruling: judgeItem(item, other)}));
		const found =
			ruled.find(({ruling}) => ruling.verdict === 'right') ??
			ruled.find(({ruling}) => ruling.verdict === 'almost');
		if (!found) {
			strangers++;
			continue;
		}
		hasSlip ||= found.ruling.verdict === 'almost';
		left.delete(found.other);
	}
	const known = wanted.length - left.size;
	if (known === 0) return undefined;
	if (strangers > 0) return left.size === 0 ? almost('more-than-asked') : wrong;
	if (left.size > 0) return known * 2 >= wanted.length ? almost('incomplete') : wrong;
	return hasSlip ? almost('typo') : right;
}
