/** How a line reads: as running text, as a heading, as furniture. Judged by shape alone. */

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/-]*/gu;

export function countWords(text: string): number {
	let count = 0;
	for (const _ of text.matchAll(word)) count++;
	return count;
}

// A full stop (not an ellipsis), question or exclamation mark, with closing quotes and brackets after it.
const sentenceEnd = /(?:[^.]\.|[!?…]|\.{3,})["”’'»)\]]*$/u;

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
