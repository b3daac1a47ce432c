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
}

/** A sentence with its mentions in order: what the rules about roles, acronyms and speakers read. */
export interface ReadSentence extends Sentence {
	readonly index: number;
	readonly mentions: readonly Mention[];
}
