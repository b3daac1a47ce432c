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

// Latin letters, typographic punctuation, arrows and lines: every unit is a character of its own.
const simple =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f]*$/;

/** Whether each UTF-16 unit of a text is one character, one cell wide. */
export function isSimple(text: string): boolean {
	return simple.test(text);
}

const segmenter = {of: undefined as Intl.Segmenter | undefined};

/** The characters of a text as a person counts them, one at a time: an accented letter or an emoji is one. */
export function* characters(text: string): Generator<string> {
	if (isSimple(text)) {
		yield* text;
		return;
	}
	segmenter.of ??= new Intl.Segmenter('id', {granularity: 'grapheme'});
	for (const {segment} of segmenter.of.segment(text)) yield segment;
}

/** All {@link characters} of a text. */
export function graphemes(text: string): string[] {
	return isSimple(text) ? text.split('') : [...characters(text)];
}
