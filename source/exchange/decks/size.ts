import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';

/** The most bytes of questions that are read. */
const largest = 20_000_000;
/** The most pieces that a file is taken apart into; ten thousand cards make a fraction of it. */
const mostParts = 1_000_000;

/** @throws UserError when a file is larger than files of questions are */
export function requireSize(bytes: Uint8Array, fileName: string): void {
	if (bytes.length <= largest) return;
	throw tooMuch(fileName, {id: 'lebih dari 20 MB', en: 'more than 20 MB'});
}

/**
 * A text within {@link requireSize} may still fall into millions of pieces, each of which takes a multiple of its
 * length in memory.
 * @param marks ASCII characters that begin or part the pieces
 * @throws UserError when there are more than files of questions have
 */
export function requireFewParts(text: string, marks: string, fileName: string): void {
	const isMark = new Uint8Array(128);
	for (const mark of marks) isMark[mark.charCodeAt(0)] = 1;
	let left = mostParts;
	for (let at = 0; at < text.length; at++) {
		if (isMark[text.charCodeAt(at)] === 1 && --left < 0) {
			throw tooMuch(fileName, {
				id: 'terdiri atas lebih dari sejuta bagian',
				en: 'it has more than a million parts',
			});
		}
	}
}

function tooMuch(fileName: string, why: {readonly id: string; readonly en: string}): UserError {
	const name = sanitiseLine(fileName);
	return new UserError(
		{id: `"${name}" terlalu besar: ${why.id}.`, en: `"${name}" is too large: ${why.en}.`},
		{
			hint: {
				id: 'Ekspor lagi per kategori, tanpa gambar, lalu impor satu per satu.',
				en: 'Export it again one category at a time, without pictures, and import them one by one.',
			},
		},
	);
}
