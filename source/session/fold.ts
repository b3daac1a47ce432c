/**
 * What is left of an answer when everything that a fair teacher overlooks is taken away: case, diacritics,
 * punctuation, the kind of quotes and dashes, and extra spaces. Words are separated by one space.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[’'ʼ`]/gu, '')
		.replace(/[^\p{L}\p{N}%]+/gu, ' ')
		.trim();
}

/** The folded words of an answer; none for a text without letters and figures. */
export function foldedWords(text: string): string[] {
	const folded = fold(text);
	return folded === '' ? [] : folded.split(' ');
}

const segmenter = {of: undefined as Intl.Segmenter | undefined};

/** The characters of a text as a person counts them: an accented letter or an emoji is one. */
export function graphemes(text: string): string[] {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.split('');
	segmenter.of ??= new Intl.Segmenter('id', {granularity: 'grapheme'});
	return Array.from(segmenter.of.segment(text), (part) => part.segment);
}
