/** @typedef {{segment: string, index: number}} Grapheme */

/**
 * Characters that are a whole grapheme by themselves, whatever stands beside them: ASCII without the carriage
 * return (CR LF is one grapheme), Latin letters, and the quotes, dashes, arrows, lines and marks of interfaces.
 */
const whole =
	// eslint-disable-next-line no-control-regex
	/^[\u0000-\u000c\u000e-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20b5\u2190-\u22ff\u2500-\u25fc\u2605\u2606\u2713-\u2718\u276c-\u2771]*$/;

/** The same without controls and with a width of one column each. */
const narrow =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20b5\u2190-\u22ff\u2500-\u25fc\u2605\u2606\u2713-\u2718\u276c-\u2771]*$/;

/** Every RGI emoji has one of these, so that the costly expression is for them alone. */
const maybeEmoji = /[\p{Emoji_Presentation}\uFE0F]/u;

/** @type {RegExp | undefined} */
let emoji;
/** @type {Intl.Segmenter | undefined} */
let segmenter;

/**
 * Whether every character takes exactly one column.
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

/**
 * The graphemes of a text as `Intl.Segmenter` gives them, which is made when a text needs it.
 * @param {string} text
 * @returns {Iterable<Grapheme> & {containing(index: number): Grapheme | undefined}}
 */
export function graphemes(text) {
	if (whole.test(text)) {
		const all = Array.from(text, (segment, index) => ({segment, index}));
		return Object.assign(all, {containing: (/** @type {number} */ index) => all[index]});
	}

	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
}
