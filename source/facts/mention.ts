import type {NameType, Sentence} from '../language/analysis.js';
import type {Span} from '../span.js';

/** A name in its sentence, before it is known whom or what it names. */
export interface Mention extends Span {
	readonly type: NameType;
	readonly text: string;
	readonly sentence: number;
	/** Token indices within the sentence, `to` exclusive. */
	readonly from: number;
	readonly to: number;
	/** One half of `Prabowo-Gibran`: what stands beside it belongs to both. */
	readonly isOfPair?: true;
}

/** A sentence with its mentions in order: what the rules about roles, acronyms and speakers read. */
export interface ReadSentence extends Sentence {
	readonly index: number;
	readonly mentions: readonly Mention[];
}

/** The mentions that begin at one of the tokens `from` to `to` (exclusive), without reading all others. */
export function mentionsIn({mentions}: ReadSentence, from: number, to: number): readonly Mention[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.from >= from) high = middle;
		else low = middle + 1;
	}
	let end = low;
	while (end < mentions.length && mentions[end]!.from < to) end++;
	return mentions.slice(low, end);
}
