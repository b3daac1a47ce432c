import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {ReadDeck, ReadSetting} from '../decks/format.js';
import {collectionNames} from './collection-file.js';
import {deckOfCollection} from './deck-of-collection.js';
import {readCollection} from './read-collection.js';

/** Bytes of a collection when inflated; it has to fit into memory more than once. */
const largest = 150_000_000;
const zstd = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * A deck out of a package of Anki, of any version, or out of its collection alone.
 * @throws UserError when it is none, or broken
 */
export async function readPackage(bytes: Uint8Array, setting: ReadSetting): Promise<ReadDeck> {
	const {name, tools} = setting;
	const collection = await collectionIn(bytes, setting);
	const sql = await tools.openSql();
	try {
		return readCollection(collection, sql, (found) => deckOfCollection(found, setting));
	} catch (cause) {
		// What SQLite says of a broken file is for programmers.
		throw cause instanceof UserError ? cause : damaged(name, cause);
	}
}

async function collectionIn(bytes: Uint8Array, {name, tools}: ReadSetting): Promise<Uint8Array> {
	if (
		startsWith(
			bytes,
			[...'SQLite format 3'].map((letter) => letter.charCodeAt(0)),
		)
	)
		return bytes;
	const files = await tools.unzip(bytes, {names: collectionNames, limit: largest});
	const newest = collectionNames.find((one) => files.has(one));
	if (newest === undefined) throw noPackage(name);
	const found = files.get(newest)!;
	return startsWith(found, zstd) ? tools.decompressZstd(found, largest) : found;
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
	head.every((byte, at) => bytes[at] === byte);

/** A file that is to be exported once more. */
const exportAgain = {
	id: 'Di Anki, jalankan Alat > Periksa Basis Data, lalu ekspor lagi.',
	en: 'In Anki, run Tools > Check Database, then export again.',
};

function damaged(file: string, cause: unknown): UserError {
	const name = sanitiseLine(file);
	return new UserError(
		{
			id: `Koleksi Anki di dalam ${name} rusak atau bukan koleksi Anki.`,
			en: `The Anki collection in ${name} is damaged, or is none.`,
		},
		{hint: exportAgain, cause},
	);
}

function noPackage(file: string): UserError {
	const name = sanitiseLine(file);
	return new UserError(
		{id: `${name} bukan paket Anki.`, en: `${name} is no Anki package.`},
		{
			hint: {
				id: 'Di Anki, pilih Berkas > Ekspor > Paket Kartu Anki (.apkg), lalu coba lagi.',
				en: 'In Anki, choose File > Export > Anki Deck Package (.apkg), then try again.',
			},
		},
	);
}
