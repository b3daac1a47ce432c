import {expect} from 'vitest';
import {readSentences} from '../../../source/language/analyse.js';
import type {NameType} from '../../../source/language/analysis.js';
import {recogniseNames} from '../../../source/language/names.js';

const letters: Readonly<Record<NameType, string>> = {
	person: 'P',
	place: 'L',
	organisation: 'O',
	event: 'E',
};

/** The text with its names marked: `[P Rina Kartika] tiba di [L Medan].` */
export function marked(text: string): string {
	const sentences = readSentences(text, [{start: 0, end: text.length}]);
	let result = '';
	let at = 0;
	for (const {start, end, type} of recogniseNames(text, sentences)) {
		result += `${text.slice(at, start)}[${letters[type]} ${text.slice(start, end)}]`;
		at = end;
	}
	return result + text.slice(at);
}

/** Expects exactly the names that are marked in a text. */
export function expectNames(expected: string): void {
	expect(marked(expected.replace(/\[[PLOE] ([^\]]*)\]/g, '$1'))).toBe(expected);
}
