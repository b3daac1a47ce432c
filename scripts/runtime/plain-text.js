/**
 * Characters that are a whole grapheme by themselves, whatever stands beside them: ASCII without the carriage
 * return (CR LF is one grapheme), Latin letters, and the quotes, dashes, arrows, lines and marks of interfaces.
 */
const singles =
	// eslint-disable-next-line no-control-regex
	/^[\u0000-\u000c\u000e-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20b5\u2190-\u22ff\u2500-\u25fc\u2605\u2606\u2713-\u2718\u276c-\u2771]*$/;

/** The same without controls: characters that take one column each. */
const narrow =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20b5\u2190-\u22ff\u2500-\u25fc\u2605\u2606\u2713-\u2718\u276c-\u2771]*$/;

/** Every RGI emoji has one of these, so that the costly expression is for them alone. */
const maybeEmoji = /[\p{Emoji_Presentation}\uFE0F]/u;

/** @type {RegExp | undefined} */
let emoji;

/**
 * Whether every character of a text is plainly a grapheme by itself.
 * @param {string} text
 */
export function isOfSingles(text) {
	return singles.test(text);
}

/**
 * Whether every character of a text plainly takes one column.
 * @param {string} text
 */
export function isNarrow(text) {
	return narrow.test(text);
}

/**
 * `/^\p{RGI_Emoji}$/v`, compiled (which takes longer than a first frame's layout) when an emoji comes along.
 * @param {string} grapheme
 */
export function isEmoji(grapheme) {
	if (!maybeEmoji.test(grapheme)) return false;
	emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
	return emoji.test(grapheme);
}
