import {UserError} from '../../errors.js';
import type {ReadDeck} from '../../exchange/decks/format.js';
import {sanitiseLine} from '../../sanitise.js';
import {unzip} from '../unzip.js';
import {
	type Listing,
	isHidden,
	listFiles,
	mayBeDeck,
	mostBytes,
	mostDecks,
	tooMany,
} from './listing.js';
import {readDeckBytes} from './read-deck.js';

/** What is in an archive; archives in it are not opened. */
export async function listZip(bytes: Uint8Array, name: string, now: number): Promise<Listing> {
	let [archives, decks] = [0, 0];
	const files = await unzip(bytes, {
		limit: mostBytes,
		names(path) {
			if (isHidden(path)) return false;
			if (/\.zip$/i.test(path)) archives++;
			else if (mayBeDeck(path)) {
				if (++decks > mostDecks) throw tooMany(name);
				return true;
			}
			return false;
		},
	});
	const readable = [...files]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, contents]) => ({path, read: () => contents}));
	return listFiles(readable, {archives}, now);
}

/**
 * Reads one deck of an archive.
 * @throws UserError when it is not there any more, or is no deck
 */
export async function readInZip(
	bytes: Uint8Array,
	{name, entry, now}: {readonly name: string; readonly entry: string; readonly now: number},
): Promise<ReadDeck> {
	const contents = (await unzip(bytes, {names: [entry], limit: mostBytes})).get(entry);
	if (!contents) throw notInIt(name, entry);
	return readDeckBytes(contents, entry, now);
}

export function notInIt(name: string, entry: string): UserError {
	const [where, what] = [name, entry].map(sanitiseLine);
	return new UserError(
		{
			id: `"${what}" tidak ada lagi di ${where}.`,
			en: `"${what}" is no longer in ${where}.`,
		},
		{
			hint: {
				id: 'Paket kartunya tetap di koleksi Anda seperti adanya.',
				en: 'The deck stays in your library as it is.',
			},
		},
	);
}
