import type {Sentence} from '../analysis.js';
import type {Candidate, Office, Reading} from './candidate.js';
import {gatherClues} from './clues.js';
import {lexicon} from './lexicon.js';
import {settle} from './memory.js';
import {readSentence} from './reader.js';
import {isCapitalised} from './token-view.js';

/**
 * The names and offices that the rules read: each sentence's candidates with the weight of their words and context, then the weak ones
 * settled by what the rest of the article says. In text order.
 *
 * `sentences`: as `unglue` gives them.
 */
export function readByRules(text: string, sentences: readonly Sentence[]): Reading {
	const lists = lexicon();
	const words = {...lists, ...gatherClues(sentences, lists)};
	const seenLower = lowerWords(sentences);
	const candidates: Candidate[] = [];
	const offices: Office[] = [];
	for (const [index, sentence] of sentences.entries()) {
		const reading = readSentence(text, sentence, index, words, seenLower);
		for (const name of reading.names) candidates.push(name);
		for (const office of reading.offices) offices.push(office);
	}
	return {names: settle(candidates, sentences.length), offices};
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
