/** What a character can be part of. Every UTF-16 unit has exactly one class. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;
/** Invisible joiners such as ZWJ and the soft hyphen: they stay in the word that they stand in. */
export const JOINER = 6;

const known = new Uint8Array(0x10000);

/** The class of a code point; only ASCII digits count as digits. */
export function classOf(codePoint: number): number {
	if (codePoint > 0xffff) return classify(codePoint);
	const cached = known[codePoint];
	if (cached) return cached;
	return (known[codePoint] = classify(codePoint));
}

function classify(codePoint: number): number {
	if (codePoint >= 0x30 && codePoint <= 0x39) return DIGIT;
	const character = String.fromCodePoint(codePoint);
	if (/[\s\u200b\u200e\u200f\u2060]/u.test(character)) return SPACE;
	// The ordinal sign stands for degrees: `32ºC`.
	if (character === 'º') return SYMBOL;
	if (/[\p{L}\p{M}\p{Nd}\p{Nl}¹²³⁰-⁹₀-₉]/u.test(character)) return LETTER;
	if (/\p{P}/u.test(character)) return PUNCTUATION;
	if (/\p{Cf}/u.test(character)) return JOINER;
	return SYMBOL;
}

const hyphens = '-\u2010\u2011';
const apostrophes = "'\u2019\u02bc`";

export const isHyphen = (character: string | undefined): boolean =>
	character !== undefined && hyphens.includes(character);

/** A mark that joins two halves of one word when it has letters on both sides. */
export const joinsWords = (character: string | undefined): boolean =>
	character !== undefined && (hyphens.includes(character) || apostrophes.includes(character));

export const isUpperCase = (character: string | undefined): boolean =>
	character !== undefined && character !== character.toLowerCase();

export const isLowerCase = (character: string | undefined): boolean =>
	character !== undefined && character !== character.toUpperCase();
