import {shown, tooLarge} from '../../deck/deck-errors.js';
import {maximumDeckBytes} from '../../deck/parse-deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import {decodeWindows1252} from '../../windows-1252.js';

/**
 * The text of a file that somebody typed: UTF-8, or what Excel on Windows writes, UTF-16 and Windows-1252.
 * @throws UserError when it is larger than a deck file may be, or no text
 */
export function typedText(
	bytes: Uint8Array,
	fileName: string,
): {readonly text: string; readonly notes: readonly Bilingual[]} {
	if (bytes.length > maximumDeckBytes) throw tooLarge(shown(fileName));
	const text = decoded(bytes);
	// A spreadsheet or a picture under the name of a text.
	if (text.value.includes('\0')) throw notText(shown(fileName));
	return {text: text.value, notes: text.isOld ? [oldEncoding] : []};
}

function decoded(bytes: Uint8Array): {readonly value: string; readonly isOld: boolean} {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return {value: decode(bytes, 'utf-16le'), isOld: false};
	if (first === 0xfe && second === 0xff) return {value: decode(bytes, 'utf-16be'), isOld: false};
	try {
		return {value: new TextDecoder('utf-8', {fatal: true}).decode(bytes), isOld: false};
	} catch {
		return {value: decodeWindows1252(bytes), isOld: true};
	}
}

const decode = (bytes: Uint8Array, encoding: string): string =>
	new TextDecoder(encoding).decode(bytes);

const oldEncoding: Bilingual = {
	id: 'Berkas ini tidak tersimpan sebagai UTF-8 dan dibaca sebagai Windows-1252. Periksa tanda kutip dan huruf beraksen; di Excel simpanlah sebagai "CSV UTF-8".',
	en: 'This file is not UTF-8 and was read as Windows-1252. Check quotes and accented letters; in Excel, save it as "CSV UTF-8".',
};

function notText(name: string): UserError {
	return new UserError(
		{id: `"${name}" bukan berkas teks.`, en: `"${name}" is not a text file.`},
		{
			hint: {
				id: 'Simpanlah dari Excel atau Word sebagai CSV UTF-8 atau teks biasa, lalu coba lagi.',
				en: 'Save it from Excel or Word as CSV UTF-8 or plain text, then try again.',
			},
		},
	);
}
