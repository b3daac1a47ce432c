import type {Token} from './analysis.js';
import {partOf, type PartOfSpeech} from './parts-of-speech/part-of-speech.js';
import {createTagger, type Tagger, width} from './parts-of-speech/tagger.js';
import {weights} from './parts-of-speech/weights.js';
import {readWeights, rows} from './parts-of-speech/weights-text.js';

export type {PartOfSpeech} from './parts-of-speech/part-of-speech.js';

let tagger: Tagger | undefined;

/**
 * The part of speech of every token of a sentence, as a trained tagger reads it.
 *
 * The weights are unpacked at the first call; who never asks for parts of speech does not pay for them.
 */
export function tagWords(tokens: readonly Token[]): PartOfSpeech[] {
	tagger ??= createTagger(readWeights(weights, rows * width));
	return Array.from(tagger(tokens), partOf);
}
