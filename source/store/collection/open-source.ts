import {statSync} from 'node:fs';
import path from 'node:path';
import {maximumDeckBytes} from '../../deck/parse-deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import {
	type CatalogueReading,
	looksLikeCatalogue,
	readCatalogue,
} from '../../exchange/catalogue/catalogue.js';
import type {ReadDeck} from '../../exchange/decks/format.js';
import type {DeckOffer, DeckPlace} from '../../services.js';
import type {NetworkEnvironment, Wanted} from '../network.js';
import {typeName} from '../network-errors.js';
import {shown} from '../source-errors.js';
import {isZip} from '../unzip.js';
import {catalogueOffer, entryOf, expectedOf, placeOf, readEntryFile} from './catalogue-source.js';
import {type Downloaded, download, notExpected, withoutSecrets} from './download.js';
import type {DownloadCache} from './download-cache.js';
import {listFolder} from './folder-source.js';
import {type Listing, noDecks} from './listing.js';
import {aPage, readDeckBytes} from './read-deck.js';
import {largestFile, mayBeForeign, readLargeFile} from './read-foreign.js';
import {isWebAddress} from './typed-path.js';
import {listZip, notInIt, readInZip} from './zip-source.js';

/** What is touched of the machine when decks are read from outside. */
export interface SourceSetting extends NetworkEnvironment {
	/** The folder that relative paths start from. */
	readonly cwd: string;
	/** Epoch milliseconds. */
	readonly now: () => number;
	readonly cache: DownloadCache;
}

/** A deck that was read, and where. */
export type PlacedDeck = DeckPlace & ReadDeck;

/** A folder, an archive or a catalogue of several decks. */
export interface SeveralDecks {
	readonly kind: 'folder' | 'zip' | 'catalogue';
	/** As it is kept, to be read again. */
	readonly from: string;
	readonly title?: string;
	/** @throws UserError when there is none */
	list(): Promise<Listing>;
	/** @throws UserError when it is not there, or can't be read */
	read(entry: string): Promise<PlacedDeck>;
	placeOf(offer: Pick<DeckOffer, 'entry'>): DeckPlace;
}

/** What is at an address. */
export type OpenedSource = (PlacedDeck & {readonly kind: 'deck'}) | SeveralDecks;

/**
 * Opens what is at a path or at an `http(s)` address. It is a stranger's: everything is checked.
 * @throws UserError when nothing can be read there, or it is neither a deck nor holds any
 */
export async function openSource(address: string, setting: SourceSetting): Promise<OpenedSource> {
	if (isWebAddress(address)) return openAddress(address.trim(), setting);
	const from = path.resolve(setting.cwd, address);
	if (statSync(from, {throwIfNoEntry: false})?.isDirectory()) return folder(from, setting);
	const bytes = await readNamedFile(address, setting.cwd);
	const name = path.basename(from);
	if (isZip(bytes) && !(await mayBeForeign(bytes, name))) return zip({from, name, bytes}, setting);
	const listed = catalogueIn(bytes, name);
	if (!listed) return {kind: 'deck', from, ...(await readDeckBytes(bytes, name, setting.now()))};
	return catalogue({from, base: from, address: from, listed}, setting);
}

async function openAddress(address: string, setting: SourceSetting): Promise<OpenedSource> {
	const from = withoutSecrets(address);
	const name = lastPart(address);
	const open = async ({bytes, url}: Downloaded): Promise<OpenedSource> => {
		if (isZip(bytes) && !(await mayBeForeign(bytes, name)))
			return zip({from, name, bytes}, setting);
		const listed = catalogueIn(bytes, name);
		if (!listed) return {kind: 'deck', from, ...(await readDeckBytes(bytes, name, setting.now()))};
		return catalogue({from, base: url, address, listed}, setting);
	};
	const {cache} = setting;
	const downloaded = await download(address, setting, {cache, wanted});
	try {
		return await open(downloaded);
	} catch (error) {
		if (!downloaded.isResumed || !(error instanceof UserError)) throw error;
		// The server may have taken two versions for one.
		cache.forget(from);
		return open(await download(address, setting, {cache, wanted}));
	}
}

function folder(from: string, {now}: SourceSetting): SeveralDecks {
	const placeOf = ({entry}: Pick<DeckOffer, 'entry'>): DeckPlace => ({
		// A file of it is a file like others: it can be added, and updated, by itself.
		from: path.join(from, ...entry.split('/')),
	});
	return {
		kind: 'folder',
		from,
		placeOf,
		list: async () => some(await listFolder(from, now()), from),
		async read(entry) {
			const {readFile} = await import('../library-folder.js');
			const read = await readDeckBytes(readFile(from, entry), path.basename(entry), now());
			return {...placeOf({entry}), ...read};
		},
	};
}

function zip(
	{from, name, bytes}: {readonly from: string; readonly name: string; readonly bytes: Uint8Array},
	{now}: SourceSetting,
): SeveralDecks {
	return {
		kind: 'zip',
		from,
		placeOf: ({entry}) => ({from, entry}),
		list: async () => some(await listZip(bytes, name, now()), name),
		read: async (entry) => ({
			...{from, entry},
			...(await readInZip(bytes, {name, entry, now: now()})),
		}),
	};
}

interface OpenedCatalogue {
	readonly from: string;
	/** Where its relative addresses start. */
	readonly base: string;
	/** As the user typed it. */
	readonly address: string;
	readonly listed: CatalogueReading;
}

function catalogue(
	{from, base, address, listed}: OpenedCatalogue,
	setting: SourceSetting,
): SeveralDecks {
	const {catalogue: read, problems} = listed;
	return {
		kind: 'catalogue',
		from,
		...(read.title === undefined ? {} : {title: read.title}),
		placeOf: ({entry}) => ({from, entry}),
		async list() {
			const listing = {
				offers: read.decks.map(catalogueOffer),
				problems: problems.map(({name, says}) => ({
					name,
					error: new UserError(says, {hint: tellAuthor}),
				})),
				notes: [],
			};
			return Promise.resolve(some(listing, shown(from)));
		},
		async read(id) {
			const entry = entryOf(read, id);
			if (!entry) throw notInIt(shown(from), id);
			const place = placeOf(entry, base);
			const expected = expectedOf(entry);
			const bytes =
				'address' in place
					? await download(place.address, setting, {
							cache: setting.cache,
							expected,
							wanted: {
								...wanted,
								limit: expected.size,
								tooLarge: notExpected,
								...(isWebAddress(address) ? {typed: address} : {}),
							},
						}).then((downloaded) => downloaded.bytes)
					: readEntryFile(place, entry);
			const name = 'address' in place ? lastPart(place.address) : place.file;
			const found = await readDeckBytes(bytes, name, setting.now());
			return {from, entry: id, ...found};
		},
	};
}

/** @throws UserError when the bytes look like a catalogue but are none */
function catalogueIn(bytes: Uint8Array, name: string): CatalogueReading | undefined {
	if (bytes.length > maximumDeckBytes) return undefined;
	const text = new TextDecoder().decode(bytes);
	return looksLikeCatalogue(text) ? readCatalogue(text, name) : undefined;
}

function some(listing: Listing, name: string): Listing {
	if (listing.offers.length === 0) throw noDecks(name, listing);
	return listing;
}

const instead: Bilingual = {
	id: 'Unduh berkasnya dengan peramban, lalu tambahkan berkas itu.',
	en: 'Download the file in your browser, then add that file.',
};

const tellAuthor: Bilingual = {
	id: 'Beri tahu penyusun katalog ini.',
	en: 'Tell whoever made this catalogue.',
};

const catalogueHint: Bilingual = {
	id: 'Jika itu halaman sebuah katalog, tambahkan katalognya: alamat yang sama, diakhiri /catalogue.json.',
	en: 'If it is the page of a catalogue, add the catalogue: the same address with /catalogue.json at its end.',
};

/** Some hosts don't know what they serve; what it is shows when it is read. */
const wanted: Wanted = {
	accept:
		'application/json, application/zip;q=0.9, text/plain;q=0.8, application/octet-stream;q=0.5',
	types:
		/^(?:application\/(?:[\w.+-]+\+)?(?:json|zip)|application\/(?:xml|csv|x-zip|x-zip-compressed|vnd\.[\w.+-]+)|text\/(?:json|plain|markdown|x-markdown|csv|tab-separated-values|xml)|(?:application|binary)\/octet-stream)$/,
	limit: largestFile,
	instead,
	wrongType(address, type) {
		if (/html/.test(type)) return aPage(address, catalogueHint);
		const name = typeName(type);
		return new UserError(
			{
				id: `${address} bukan paket kartu, melainkan ${name.id}.`,
				en: `${address} is not a deck but ${name.en}.`,
			},
			{
				hint: {
					id: 'Berikan alamat berkas paket kartunya (.json), arsip (.zip), atau katalog.',
					en: 'Give the address of the deck file (.json), of an archive (.zip) or of a catalogue.',
				},
			},
		);
	},
	tooLarge: tooLargeSource,
};

function tooLargeSource(name: string): UserError {
	const size = largestFile / 1_000_000;
	return new UserError(
		{
			id: `${shown(name)} terlalu besar: lebih dari ${size} MB.`,
			en: `${shown(name)} is too large: more than ${size} MB.`,
		},
		{
			hint: {
				id: 'Pastikan itu memang paket kartu, atau bagi menjadi beberapa berkas.',
				en: 'Make sure that these are decks, or split them into several files.',
			},
		},
	);
}

async function readNamedFile(file: string, cwd: string): Promise<Uint8Array> {
	try {
		return await readLargeFile(file, cwd);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(error.says, {
			cause: error,
			hint: {
				id: 'Sebutkan berkas paket kartu (.json) yang dapat dibaca, dengan foldernya.',
				en: 'Name a deck file (.json) that can be read, with its folder.',
			},
		});
	}
}

function lastPart(address: string): string {
	const {pathname, host} = new URL(address);
	const name = pathname.split('/').at(-1) ?? '';
	return name === '' ? host : name;
}
