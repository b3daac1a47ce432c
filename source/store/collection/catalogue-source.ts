import {realpathSync} from 'node:fs';
import path from 'node:path';
import {type Bilingual, UserError} from '../../errors.js';
import type {Catalogue, CatalogueEntry} from '../../exchange/catalogue/catalogue.js';
import {sanitiseLine} from '../../sanitise.js';
import type {DeckOffer} from '../../services.js';
import {readFile} from '../library-folder.js';
import {bareHost, isPublicAddress, namesLocalHost} from '../private-addresses.js';
import {type Expected, isExpected, notExpected} from './download.js';
import {isWebAddress} from './typed-path.js';

/** Where the file of a deck of a catalogue is: an address on the web, or a path in the catalogue's folder. */
export type EntryPlace =
	{readonly address: string} | {readonly folder: string; readonly file: string};

/** A deck as it is offered to choose from. */
export function catalogueOffer(entry: CatalogueEntry): DeckOffer {
	const {id, title, description, cards, size, updatedAt, version, publishers = []} = entry;
	return {
		...{entry: id, id, title, size, publishers},
		...(description === undefined ? {} : {description}),
		...(cards === undefined ? {} : {cards}),
		...(updatedAt === undefined ? {} : {updatedAt}),
		...(version === undefined ? {} : {version}),
	};
}

/** What is known of a file before it comes. */
export function expectedOf({size, sha256}: CatalogueEntry): Expected {
	return {size, sha256};
}

export function entryOf(catalogue: Catalogue, id: string): CatalogueEntry | undefined {
	return catalogue.decks.find((entry) => entry.id === id);
}

/**
 * Where a catalogue says that a deck is. A catalogue comes from a stranger: it may send newsquiz to public addresses
 * and to its own host only, never to files beside it that are not in its folder.
 * @param from the catalogue's address on the web, or its full path
 * @throws UserError when it leads elsewhere
 */
export function placeOf({id, url}: CatalogueEntry, from: string): EntryPlace {
	const isWeb = isWebAddress(from);
	if (isWeb || isWebAddress(url)) {
		const base = isWeb ? from : undefined;
		if (!URL.canParse(url, base)) throw elsewhere(id, url);
		const address = new URL(url, base);
		if (!/^https?:$/.test(address.protocol)) throw elsewhere(id, url);
		const isSameHost = base !== undefined && address.host === new URL(base).host;
		if (!isSameHost && isLocal(address)) throw elsewhere(id, url);
		address.username = '';
		address.password = '';
		return {address: address.href};
	}
	const file = pathIn(url);
	if (file === undefined) throw elsewhere(id, url);
	return {folder: path.dirname(from), file};
}

/** Reads a deck's file in a catalogue's folder; a link that leads out of it is not followed. */
export function readEntryFile(
	{folder, file}: {readonly folder: string; readonly file: string},
	entry: CatalogueEntry,
): Uint8Array {
	const bytes = readFile(folder, file);
	const [within, real] = [realpathSync(folder), realpathSync(path.join(folder, file))];
	if (!real.startsWith(within + path.sep) && within !== path.parse(within).root) {
		throw elsewhere(entry.id, file);
	}
	if (!isExpected(bytes, expectedOf(entry))) throw notExpected(path.join(folder, file));
	return bytes;
}

/** A relative address as a path with forward slashes; undefined for one that leads elsewhere. */
function pathIn(url: string): string | undefined {
	try {
		const parts = url.split('/').map(decodeURIComponent);
		const isPlain = parts.every(
			(part) => part !== '' && part !== '.' && part !== '..' && !/[/\\:\0]/.test(part),
		);
		return isPlain && !/[?#]/.test(url) ? parts.join('/') : undefined;
	} catch {
		return undefined;
	}
}

function isLocal(address: URL): boolean {
	const host = bareHost(address);
	return namesLocalHost(host) && !isPublicAddress(host);
}

function elsewhere(id: string, url: string): UserError {
	const where = sanitiseLine(url).slice(0, 120);
	return new UserError(
		{
			id: `Katalog menunjuk paket kartu "${id}" di tempat yang tidak dibuka: ${where}`,
			en: `The catalogue says that the deck "${id}" is where newsquiz does not go: ${where}`,
		},
		{hint: elsewhereHint},
	);
}

const elsewhereHint: Bilingual = {
	id: 'Berkasnya harus ada di folder katalog itu, atau di alamat http(s) umum. Beri tahu penyusunnya.',
	en: 'Its file has to be in the folder of the catalogue, or at a public http(s) address. Tell who made it.',
};
