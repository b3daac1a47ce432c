import {weights} from './data/weights.js';
import {wordClasses} from './data/word-classes.js';
import type {Model} from './tagger.js';
import {readWeights} from './weights.js';
import {readWordClasses} from './word-classes.js';

let read: Model | undefined;

/** The model that ships, read when first needed. */
export function model(): Model {
	return (read ??= {weights: readWeights(weights), classes: readWordClasses(wordClasses)});
}
