/** How a line reads: as running text, as a heading, as furniture. Judged by shape alone. */

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/-]*/gu;

const wordStart = /[\p{L}\p{N}]/u;
const wordRest = /[\p{L}\p{M}\p{N}]/u;

export function countWords(text: string): number {
	let count = 0;
	let isWithin = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const isPlain =
			(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
		if (isPlain) {
			if (!isWithin) count++;
			isWithin = true;
		} else if (code === 0x20) isWithin = false;
		else if (isWithin)
			isWithin = joins(code) || (code >= 0x80 && wordRest.test(characterAt(text, at)));
		else if (code >= 0x80 && wordStart.test(characterAt(text, at))) {
			count++;
			isWithin = true;
		}
	}
	return count;
}

/** Whether a sign stands within words: `'’.,/-`. */
function joins(code: number): boolean {
	return (code >= 0x2c && code <= 0x2f) || code === 0x27 || code === 0x2019;
}

/** The character that a UTF-16 unit belongs to. */
function characterAt(text: string, at: number): string {
	const code = text.charCodeAt(at);
	const isTrail = code >= 0xdc00 && code <= 0xdfff;
	return String.fromCodePoint(text.codePointAt(isTrail && at > 0 ? at - 1 : at)!);
}

// A full stop (not an ellipsis), question or exclamation mark, with closing quotes and brackets after it.
const sentenceEnd = /(?:[^.]\.|[!?…]|(?<!\.)\.{3,})["”’'»)\]]*$/u;

export function endsLikeSentence(text: string): boolean {
	return sentenceEnd.test(tailOf(text));
}

/** Whether the line ends in a single full stop, which headlines and headings do not. */
export function endsInFullStop(text: string): boolean {
	return /[^.]\.["”’'»)\]]*$/u.test(tailOf(text));
}

// What stays small in an Indonesian headline.
const smallInHeadlines = new Set(
	(
		'di ke dari dan yang untuk dengan pada dalam atau vs v hingga sampai bagi oleh karena saat agar demi para ' +
		'sebagai soal tapi jadi bisa akan usai jelang itu ini tak via per of the and in for to a on at'
	).split(' '),
);

export function isSmallInHeadlines(lowerCased: string): boolean {
	return smallInHeadlines.has(lowerCased);
}

/** Share, 0 to 1, of the words that begin as a headline's words do: a capital, a figure, or a small function word. */
export function titleCaseShare(text: string): number {
	let all = 0;
	let titled = 0;
	for (const [match] of text.matchAll(word)) {
		all++;
		if (/^[\p{Lu}\p{Lt}\p{N}]/u.test(match) || smallInHeadlines.has(match)) titled++;
	}
	return all === 0 ? 0 : titled / all;
}

/** A short line in title case without a final full stop, such as the headline of another article. */
export function looksLikeHeadline(text: string): boolean {
	const words = countWords(text);
	return words >= 3 && words <= 25 && !endsInFullStop(text) && titleCaseShare(text) >= 0.85;
}

/** The end of a text: what its last characters say does not depend on, or cost more for, the rest. */
function tailOf(text: string): string {
	return text.slice(-200).trimEnd().slice(-30);
}

// A finite-looking verb, and the words of the press that look like one and are none.
const verb =
	/(?<![\p{L}])(?:(?!(?:media|merah|menteri|meter|mesin|metro|mereka|meja|merdeka|dinas|dini|dingin|dinding|dialog|direktur|beras|berita|besar|terminal|terbaru|terbesar|terkini|terkait)(?!\p{L}))(?:me|ber|di|ter)\p{Ll}{3,}|(?:adalah|ialah|akan|telah|sudah|sedang|tampak|hadir|tiba|tewas|ikut|naik|turun|jatuh|jadi|ada|mulai|pergi|masih|usai)(?!\p{L}))/u;

/** Whether a caption says something, rather than naming what the picture shows. */
export function isFullSentence(text: string): boolean {
	const words = countWords(text);
	if (words < 5) return false;
	return endsLikeSentence(text) ? words >= 12 || verb.test(text) : words >= 7 && verb.test(text);
}
