import type {NameMention, NameRecogniser, Sentence} from './analysis.js';
import {agree} from './names/consistency.js';
import {lexicon} from './names/lexicon.js';
import {model} from './names/model/model.js';
import {Tagger} from './names/model/tagger.js';
import {readByRules} from './names/rules.js';
import {truecase} from './names/truecase.js';
import {unglue} from './names/unglue.js';

/** A mention with the rule that found it, for those who judge the rules. */
export interface ExplainedName extends NameMention {
	readonly rule: string;
}

/**
 * The recogniser of people, places, organisations and events: a trained model that weighs words, their company, and what
 * rules and gazetteers say; then the mentions of an article are brought to agree with each other.
 */
export const recogniseNames: NameRecogniser = (text, sentences) => explainNames(text, sentences);

let tagger: Tagger | undefined;

/** As `recogniseNames`, each mention with what decided it. */
export function explainNames(text: string, printed: readonly Sentence[]): ExplainedName[] {
	const parted = unglue(printed);
	const sentences = truecase(parted, lexicon());
	tagger ??= new Tagger(model());
	const rules = readByRules(text, sentences);
	const read = tagger.read(sentences, rules);
	return agree(read, sentences, parted, rules.offices, lexicon()).map(
		({sentence, from, to, type, rule}) => {
			const {tokens} = sentences[sentence]!;
			return {start: tokens[from]!.start, end: tokens[to - 1]!.end, type, rule};
		},
	);
}
