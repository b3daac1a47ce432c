import {notADeck} from '../../deck/deck-errors.js';
import {parseDeck} from '../../deck/parse-deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import type {ReadDeck} from '../../exchange/decks/format.js';
import {shown} from '../source-errors.js';
import {mayBeForeign, readForeignBytes} from './read-foreign.js';

/**
 * Reads the bytes of a file as a deck: JSON, or the format that its name or its beginning tells. They are a stranger's:
 * everything is checked.
 * @param now epoch milliseconds
 * @throws UserError when it is no deck
 */
export async function readDeckBytes(
	bytes: Uint8Array,
	name: string,
	now: number,
): Promise<ReadDeck> {
	const head = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
	if (/^<(?:!doctype|html|\?xml|!--)/i.test(head)) throw aPage(shown(name));
	const isJson = head === '' || head.startsWith('{');
	if (!isJson && (await mayBeForeign(bytes, name))) return readForeignBytes(bytes, name, {now});
	// What is said of JSON would not help whoever gives an article.
	const isOtherText = !isJson && !head.includes('\ufffd');
	if (isOtherText) throw new UserError(notADeck(shown(name)).says, {hint: articleHint});
	return {deck: parseDeck(bytes, name), notes: []};
}

const articleHint: Bilingual = {
	id: 'Untuk membuat kartu dari sebuah berita, tekan n di layar awal, atau: newsquiz build ALAMAT',
	en: 'To make cards of an article, press n on the home screen, or: newsquiz build ADDRESS',
};

/** @param also what else it may be */
export function aPage(name: string, also?: Bilingual): UserError {
	return new UserError(
		{
			id: `${name} adalah halaman web, bukan paket kartu.`,
			en: `${name} is a web page, not a deck.`,
		},
		{
			hint: also
				? {id: `${also.id} ${articleHint.id}`, en: `${also.en} ${articleHint.en}`}
				: articleHint,
		},
	);
}
