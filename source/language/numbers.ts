import type {Token} from './analysis.js';
import {readFigures} from './numbers/figures.js';
import type {NumberReading} from './numbers/reading.js';
import {readAbout, readFraction, readTens} from './numbers/vague.js';
import {readWords} from './numbers/words.js';
import {tokenise} from './tokens.js';

export type {NumberReading} from './numbers/reading.js';
export {plainFigure, scale, thousandsByComma} from './numbers/figures.js';

/** The value of a text that is one number: `1.234,5`, `1,5 juta`, `seratus dua puluh ribu`, `dua pertiga`. */
export function parseNumber(text: string): number | undefined {
	const tokens = tokenise(text);
	const reading = readNumber(tokens, 0);
	return reading?.next === tokens.length ? reading.value : undefined;
}

/** The number that begins at token `at`. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	if (token.kind === 'number') return readFigures(tokens, at);
	if (token.kind !== 'word') return undefined;
	return (
		readTens(tokens, at) ??
		readFraction(tokens, at) ??
		readAbout(tokens, at) ??
		readWords(tokens, at)
	);
}
