import type {NameMention, NameRecogniser, Sentence} from './analysis.js';
import type {Candidate} from './names/candidate.js';
import {gatherClues} from './names/clues.js';
import {lexicon} from './names/lexicon.js';
import {settle} from './names/memory.js';
import {isCapitalised} from './names/token-view.js';
import {readSentence} from './names/reader.js';
import {unglue} from './names/unglue.js';

/** A mention with the rule that found it, for those who judge the rules. */
export interface ExplainedName extends NameMention {
	readonly rule: string;
	readonly score: number;
}

/**
 * The rule-based recogniser of people, places, organisations and events: reads each sentence into candidates, weighs
 * their words and context, then settles weak candidates by what the rest of the article says.
 */
export const recogniseNames: NameRecogniser = (text, sentences) => explainNames(text, sentences);

/** As `recogniseNames`, each mention with its rule and score. */
export function explainNames(text: string, printed: readonly Sentence[]): ExplainedName[] {
	const sentences = unglue(printed);
	const lists = lexicon();
	const words = {...lists, ...gatherClues(sentences, lists)};
	const seenLower = lowerWords(sentences);
	const candidates: Candidate[] = [];
	for (const [index, sentence] of sentences.entries()) {
		for (const candidate of readSentence(text, sentence, index, words, seenLower)) {
			candidates.push(candidate);
		}
	}
	return settle(candidates, sentences.length).map(({sentence, from, to, type, rule, score}) => {
		const {tokens} = sentences[sentence]!;
		return {start: tokens[from]!.start, end: tokens[to - 1]!.end, type: type!, rule, score};
	});
}

/** Words that the article writes in small letters somewhere: capitalised, they are hardly names. */
function lowerWords(sentences: readonly Sentence[]): Set<string> {
	const seen = new Set<string>();
	for (const {tokens} of sentences) {
		for (const {kind, text} of tokens) {
			if (kind === 'word' && !isCapitalised(text)) seen.add(text);
		}
	}
	return seen;
}
