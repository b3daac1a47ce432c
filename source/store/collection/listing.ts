import {type Bilingual, UserError} from '../../errors.js';
import {withoutRetired} from '../../deck/retired.js';
import {deckFormatsOf} from '../../exchange/decks/formats.js';
import type {ReadDeck} from '../../exchange/decks/format.js';
import {sanitiseLine} from '../../sanitise.js';
import type {DeckOffer, OfferProblem} from '../../services.js';
import {shown} from '../source-errors.js';
import {readDeckBytes} from './read-deck.js';

/** More decks are not looked for in one place. */
export const mostDecks = 500;
/** Bytes that all of them may have together. */
export const mostBytes = 64 * 1024 * 1024;
/** Folders in folders. */
export const deepest = 6;

/** What is in a folder, an archive or a catalogue. */
export interface Listing {
	readonly offers: readonly DeckOffer[];
	readonly problems: readonly OfferProblem[];
	readonly notes: readonly Bilingual[];
}

/** What was passed over without being read. */
export interface PassedOver {
	readonly links?: number;
	readonly archives?: number;
	readonly deeper?: number;
}

/** Whether a file may be a deck, by its path with forward slashes. Hidden ones are none. */
export function mayBeDeck(path: string): boolean {
	if (isHidden(path)) return false;
	const name = path.split('/').at(-1)!;
	if (/^(?:readme|changelog|licen[sc]e|contributing)\b/i.test(name)) return false;
	// Formats of programs are read by their own command, one at a time.
	return /\.json$/i.test(name) || (/\.(?:md|csv)$/i.test(name) && isReadable(name));
}

function isReadable(name: string): boolean {
	return deckFormatsOf(name).filter(({read}) => read).length === 1;
}

/** Hidden files and folders, and what macOS puts into archives. */
export function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** Reads one file after the other, and says what each holds. */
export async function listFiles(
	files: Iterable<{readonly path: string; readonly read: () => Uint8Array}>,
	passedOver: PassedOver,
	now: number,
): Promise<Listing> {
	const offers: DeckOffer[] = [];
	const problems: OfferProblem[] = [];
	const places = new Map<string, string>();
	const notes: Bilingual[] = [];
	let others = 0;
	for (const {path, read} of files) {
		try {
			const bytes = read();
			if (/\.json$/i.test(path) && isOtherJson(bytes)) {
				// A catalogue of what lies there is no news.
				if (!/(?:^|\/)catalogue\.json$/i.test(path)) others++;
				continue;
			}
			const found = await readDeckBytes(bytes, path, now);
			const {id} = found.deck;
			const other = places.get(id);
			if (other !== undefined) throw sameDeckTwice(id, other);
			places.set(id, path);
			offers.push(offerOf(path, found, bytes.length));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			problems.push({name: path, error});
		}
	}
	notes.push(...notesOf({...passedOver, others}));
	return {offers, problems, notes};
}

function offerOf(entry: string, {deck}: ReadDeck, size: number): DeckOffer {
	const {id, title, description, articles = [], updatedAt} = deck;
	const publishers = [...new Set(articles.flatMap(({publisher}) => publisher ?? []))];
	return {
		...{entry, id, title, size, publishers},
		...(description === undefined ? {} : {description}),
		cards: withoutRetired(deck).cards.length,
		...(updatedAt === undefined ? {} : {updatedAt}),
	};
}

/** JSON of another kind, such as a catalogue or what some program keeps there. */
export function isOtherJson(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes);
	return !/"format"\s*:\s*"newsquiz"/.test(text) && !/^\s*$/.test(text);
}

function notesOf({
	links = 0,
	archives = 0,
	deeper = 0,
	others,
}: PassedOver & {readonly others: number}): Bilingual[] {
	const told = (count: number, id: string, en: string, plural: string): Bilingual[] =>
		count === 0
			? []
			: [
					{
						id: `${count} ${id} dilewati.`,
						en: `${count} ${count === 1 ? en : plural} passed over.`,
					},
				];
	return [
		...told(
			others,
			'berkas JSON yang bukan paket kartu',
			'JSON file that is no deck was',
			'JSON files that are no decks were',
		),
		...told(links, 'tautan', 'link was', 'links were'),
		...told(
			archives,
			'arsip zip di dalamnya',
			'zip archive inside it was',
			'zip archives inside it were',
		),
		...told(deeper, 'folder yang terlalu dalam', 'folder too deep was', 'folders too deep were'),
	];
}

export function sameDeckTwice(id: string, other: string): UserError {
	const file = sanitiseLine(other);
	return new UserError(
		{
			id: `Berkas ini memuat paket kartu "${id}", yang juga ada di "${file}"; yang itu yang dipakai.`,
			en: `This file holds the deck "${id}", which is also in "${file}"; that one is used.`,
		},
		{
			hint: {
				id: 'Beri salah satunya id yang lain, atau tambahkan berkas ini sendiri.',
				en: 'Give one of them another id, or add this file by itself.',
			},
		},
	);
}

const nameLess: Bilingual = {
	id: 'Sebutkan salah satu folder di dalamnya, atau berkas paketnya.',
	en: 'Name one of the folders in it, or the file of a deck.',
};

/** @param name of what holds them */
export function tooMany(name: string): UserError {
	const megabytes = mostBytes / 1024 / 1024;
	return new UserError(
		{
			id: `${shown(name)} memuat terlalu banyak: paling banyak ${mostDecks} paket kartu, bersama-sama ${megabytes} MB.`,
			en: `There is too much in ${shown(name)}: ${mostDecks} decks at most, of ${megabytes} MB together.`,
		},
		{hint: nameLess},
	);
}

/** @param most files that are looked at, of whatever kind */
export function tooManyNames(folder: string, most: number): UserError {
	const counted = (language: string): string => new Intl.NumberFormat(language).format(most);
	return new UserError(
		{
			id: `Folder ${shown(folder)} memuat lebih dari ${counted('id')} berkas, dan tidak dibaca.`,
			en: `The folder ${shown(folder)} holds more than ${counted('en')} files, and was not read.`,
		},
		{hint: nameLess},
	);
}

/** @param name of what holds none */
export function noDecks(name: string, {problems, notes}: Omit<Listing, 'offers'>): UserError {
	const [first] = problems;
	if (first && problems.length === 1) return first.error;
	const rest: Bilingual = {
		id: notes.map(({id}) => ` ${id}`).join(''),
		en: notes.map(({en}) => ` ${en}`).join(''),
	};
	return new UserError(
		problems.length > 0
			? {
					id: `Tidak ada paket kartu yang terbaca di ${shown(name)}: ${problems.length} berkas bermasalah.${rest.id}`,
					en: `No deck in ${shown(name)} could be read: there is a problem with ${problems.length} files.${rest.en}`,
				}
			: {
					id: `Tidak ada paket kartu di ${shown(name)}.${rest.id}`,
					en: `There are no decks in ${shown(name)}.${rest.en}`,
				},
		{
			hint:
				problems.length > 0
					? {
							id: `Periksa satu per satu, misalnya: newsquiz check ${shown(first!.name)}`,
							en: `Check them one by one, such as: newsquiz check ${shown(first!.name)}`,
						}
					: {
							id: 'Paket kartu adalah berkas .json yang memuat "format": "newsquiz". Berkas program lain dibaca dengan: newsquiz import BERKAS',
							en: 'A deck is a .json file with "format": "newsquiz". Files of other programs are read with: newsquiz import FILE',
						},
		},
	);
}
