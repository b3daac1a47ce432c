import {describe, test} from 'vitest';
import {expectNames} from '../marked.js';

/** Tests of each phenomenon's sentences, with the names in them marked as `marked` marks them. */
export function namesIn(table: Readonly<Record<string, readonly string[]>>): void {
	for (const [phenomenon, sentences] of Object.entries(table)) {
		describe(phenomenon, () => {
			test.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
				expectNames(sentence);
			});
		});
	}
}

/** Sentences whose names are not read as they should be yet: a row that passes belongs in the table of its phenomenon. */
export function knownMisses(table: Readonly<Record<string, readonly string[]>>): void {
	describe('known misses', () => {
		for (const [phenomenon, sentences] of Object.entries(table)) {
			describe(phenomenon, () => {
				test.fails.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
					expectNames(sentence);
				});
			});
		}
	});
}
