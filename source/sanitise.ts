// C0 and C1 controls, DEL, line and paragraph separators, bidirectional controls and isolates,
// interlinear annotations, the byte order mark, and surrogates that have lost their partner.
const unsafe =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// All of these and the other surrogates: a look ahead that is quick, since most texts have none.
const suspect =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

/**
 * Makes a text from outside (an article, a deck, a file name, an address) safe to print on a terminal.
 * Each unsafe UTF-16 unit becomes one replacement character (a tab or carriage return becomes a space), so
 * offsets into the text keep their meaning. Line feeds stay.
 */
export function sanitise(text: string): string {
	return text.replace(/[\t\r]/g, ' ').replace(unsafe, '\ufffd');
}

/** Like {@link sanitise}, for places that have one line: runs of white space become one space. */
export function sanitiseLine(text: string): string {
	return sanitise(text).replace(/\s+/g, ' ').trim();
}

/**
 * JSON that is safe to print on a terminal and means exactly the same: every character that
 * {@link sanitise} would replace is written as a `\u` escape.
 */
export function safeJson(value: unknown, indent?: string | number): string {
	const json = JSON.stringify(value, null, indent);
	if (!suspect.test(json)) return json;
	return json.replace(
		unsafe,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
