import type {Deck} from '../../source/deck/deck.js';
import {deckFormatNamed} from '../../source/exchange/decks/formats.js';
import type {ReadDeck} from '../../source/exchange/decks/format.js';
import {readDeckFile} from '../../source/exchange/decks/read-deck.js';
import {writeSetting} from '../../source/store/collection/export-deck.js';
import {exchangeTools} from '../../source/store/exchange-tools.js';

/** A deck as a text of a format, as `newsquiz export` writes it. */
export async function written(name: string, deck: Deck, language: 'id' | 'en' = 'id') {
	const {content, notes} = await deckFormatNamed(name)!.write(
		deck,
		writeSetting({language, now: 0}),
	);
	return {text: content as string, notes: notes.map(({id}) => id)};
}

/** What `newsquiz import` reads of a text of a format. */
export async function readAs(
	name: string,
	text: string | Uint8Array,
	file = `berkas.${deckFormatNamed(name)!.ending}`,
): Promise<ReadDeck> {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return readDeckFile(bytes, {name: file, now: 0, tools: exchangeTools}, name);
}
