import {type Segment, segment} from '../components/text/line.js';
import {hitsIn} from '../session/browse/search.js';

/** Text with what a search has found in it lit; marked as well where there are no styles. */
export function withHits(
	content: readonly Segment[],
	words: readonly string[],
	isPlain: boolean,
): readonly Segment[] {
	if (words.length === 0) return content;
	const hits = hitsIn(content.map(({text}) => text).join(''), words);
	if (hits.length === 0) return content;
	const lit: Segment[] = [];
	let from = 0;
	for (const part of content) {
		const to = from + part.text.length;
		let at = from;
		for (const {start, end} of hits) {
			if (end <= at || start >= to) continue;
			if (start > at) lit.push({...part, text: part.text.slice(at - from, start - from)});
			const hit = part.text.slice(Math.max(start, at) - from, Math.min(end, to) - from);
			// A hit may go on over several parts.
			const marked = `${start >= from ? '‹' : ''}${hit}${end <= to ? '›' : ''}`;
			lit.push(segment(isPlain ? marked : hit, 'hit'));
			at = Math.min(end, to);
		}
		if (at < to) lit.push({...part, text: part.text.slice(at - from)});
		from = to;
	}
	return lit;
}
