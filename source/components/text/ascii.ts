import {graphemes} from '../../session/fold.js';
import {cells} from './cells.js';
import {signs} from './signs.js';

// Letters that no decomposition takes apart, each beside the one it is read as.
const letters = new Map(
	[
		['ßæœøðþđħıłŋ', 'saoodtdhiln'],
		['ÆŒØÐÞĐĦŁŊ', 'AOODTDHLN'],
		['абвгдежзийклмнопрстуфхцчшщъыьэюя', "abvgdezziiklmnoprstufhccss'y'eua"],
		['АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', "ABVGDEZZIIKLMNOPRSTUFHCCSS'Y'EUA"],
		['αβγδεζηθικλμνξοπρσςτυφχψω', 'abgdezetiklmnxoprsstyfhpo'],
		['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ', 'ABGDEZETIKLMNXOPRSTYFHPO'],
	].flatMap(([from, to]) =>
		[...from!].map((letter, index): [string, string] => [letter, to![index]!]),
	),
);

const beyond = /[^\n -~]/;

/**
 * The text for a terminal that shows only ASCII, every character in as many cells as before: signs by their twins,
 * letters by those they are nearest to, anything else by question marks.
 */
export function toAscii(text: string): string {
	if (!beyond.test(text)) return text;
	return graphemes(text)
		.map((character) => (beyond.test(character) ? twinOf(character) : character))
		.join('');
}

function twinOf(character: string): string {
	const width = cells(character);
	if (width === 0) return '';
	const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
	const twin = signs.get(character)?.ascii ?? signs.get(base)?.ascii ?? letters.get(base) ?? base;
	return twin.length === width && !beyond.test(twin) ? twin : '?'.repeat(width);
}
