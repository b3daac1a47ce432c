import {zipSync} from 'fflate';
import type {SqlJsStatic} from 'sql.js';
import type {Deck} from '../../deck/deck.js';
import {type CollectionSetting, writeCollection} from './write-collection.js';

// Archives tell the time of day without its zone; a date of parts is the same everywhere.
const made = new Date(2020, 0, 1);

/** A package as all versions of Anki read it: the collection, and a list of media that is empty. */
export function writePackage(deck: Deck, sql: SqlJsStatic, setting: CollectionSetting): Uint8Array {
	return zipSync(
		{
			'collection.anki2': writeCollection(deck, sql, setting),
			media: new TextEncoder().encode('{}'),
		},
		{mtime: made},
	);
}
