import {deckProblems, type Problem} from '../../deck/deck-rules.js';
import {maximumDeckBytes, parseDeck, readDeck} from '../../deck/parse-deck.js';
import type {Card, Deck} from '../../deck/deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {DeckFormat, FileLook, ReadDeck, ReadSetting} from './format.js';
import {deckFormatNamed, deckFormats, deckFormatsOf} from './formats.js';

/** The formats that decks are read from. */
export const readableFormats: readonly DeckFormat[] = deckFormats.filter(({read}) => read);

/** The most bytes of a file that a deck is read from: packages may hold pictures and sounds. */
export const largestFile = 100_000_000;

/**
 * Reads a deck from a file of any format that there is a reader of: the one named, else the one that the file's name
 * tells, else the one that its beginning does. Cards that can't be cards of a deck are left out, and told.
 * @param format as `--format` calls it
 * @throws UserError when it can't be read, with advice
 */
export async function readDeckFile(
	bytes: Uint8Array,
	setting: ReadSetting,
	format?: string,
): Promise<ReadDeck> {
	const chosen = await formatToRead(bytes, setting, format);
	const read = await chosen.read!(bytes, setting);
	return chosen.name === 'json' ? read : checked(read, setting.name);
}

async function formatToRead(
	bytes: Uint8Array,
	{name, tools}: ReadSetting,
	named: string | undefined,
): Promise<DeckFormat> {
	if (named !== undefined) {
		const format = deckFormatNamed(named);
		if (format?.read) return format;
		throw notReadable(named, format !== undefined);
	}
	const format = await formatOfFile(bytes, {name, tools});
	if (format) return format;
	const byName = deckFormatsOf(name).filter(({read}) => read);
	throw unknownFormat(name, byName.length > 0 ? byName : readableFormats);
}

/** The format that a file's name tells, else the one that its contents do; undefined when neither does. */
export async function formatOfFile(
	bytes: Uint8Array,
	{name, tools}: Pick<ReadSetting, 'name' | 'tools'>,
): Promise<DeckFormat | undefined> {
	const byName = deckFormatsOf(name).filter(({read}) => read);
	const [only] = byName.length === 1 ? byName : [];
	// A text is often called no more than `.txt`, whichever format it has.
	if (only && name.toLowerCase().endsWith(`.${only.ending}`)) return only;
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	const look: FileLook = {
		head: isZip ? '' : new TextDecoder().decode(bytes.subarray(0, 16_000)).slice(0, 4000),
		names: isZip ? await tools.namesInZip(bytes) : [],
	};
	const isSo = ({recognise}: DeckFormat): boolean => recognise?.(look) ?? false;
	return byName.find(isSo) ?? readableFormats.find(isSo) ?? only;
}

/** What was read, as a deck: cards against the rules are left out. */
function checked({deck, notes}: ReadDeck, name: string): ReadDeck {
	const faulty = new Map<number, Problem>();
	for (const problem of problemsOf(deck, name)) {
		const [list, index] = problem.path;
		// What is wrong elsewhere is told by the reading below.
		if (list === 'cards' && typeof index === 'number' && !faulty.has(index))
			faulty.set(index, problem);
	}
	const cards = deck.cards.filter((_, index) => !faulty.has(index));
	if (cards.length === 0) throw noCards(name, deck.cards.length);
	const sound = {...deck, cards};
	return {
		deck: parseDeck(JSON.stringify(sound), name),
		notes: [...notes, ...(faulty.size > 0 ? [leftOut(faulty, deck.cards)] : [])],
	};
}

function problemsOf(deck: Deck, name: string): readonly Problem[] {
	const json = JSON.stringify(deck);
	// One that is too large is refused as a whole.
	return json.length > maximumDeckBytes ? deckProblems(deck) : readDeck(json, name).problems;
}

const mostToldCards = 5;

function leftOut(faulty: ReadonlyMap<number, Problem>, cards: readonly Card[]): Bilingual {
	const count = faulty.size;
	const told = [...faulty].slice(0, mostToldCards).map(([index, {says}]) => {
		const question = sanitiseLine(String(cards[index]?.question ?? '')).slice(0, 60);
		return {id: `“${question}”: ${says.id}`, en: `“${question}”: ${says.en}`};
	});
	const more = count > mostToldCards ? '; …' : '';
	return {
		id: `${count} kartu dilewati karena tidak memenuhi syarat paket kartu: ${told.map(({id}) => id).join('; ')}${more}`,
		en: `${count === 1 ? '1 card was' : `${count} cards were`} left out, because a deck can't hold ${count === 1 ? 'it' : 'them'}: ${told.map(({en}) => en).join('; ')}${more}`,
	};
}

function names(formats: readonly DeckFormat[]): string {
	return formats.map(({name}) => name).join(', ');
}

function notReadable(named: string, isKnown: boolean): UserError {
	const shown = sanitiseLine(named);
	return new UserError(
		isKnown
			? {
					id: `Format "${shown}" hanya dapat ditulis, tidak dapat dibaca.`,
					en: `The format "${shown}" can be written only, not read.`,
				}
			: {id: `Format "${shown}" tidak ada.`, en: `There is no format "${shown}".`},
		{
			hint: {
				id: `Format yang dapat dibaca: ${names(readableFormats)}.`,
				en: `The formats that can be read are: ${names(readableFormats)}.`,
			},
			exitStatus: 2,
		},
	);
}

function unknownFormat(name: string, formats: readonly DeckFormat[]): UserError {
	const file = sanitiseLine(name);
	return new UserError(
		{
			id: `Format berkas "${file}" tidak dikenali.`,
			en: `It can't be told which format the file "${file}" has.`,
		},
		{
			hint: {
				id: `Sebutkan formatnya dengan --format: ${names(formats)}. Untuk membuat kartu dari sebuah berita: newsquiz build`,
				en: `Say which one it is with --format: ${names(formats)}. To make cards from an article: newsquiz build`,
			},
		},
	);
}

function noCards(name: string, count: number): UserError {
	const file = sanitiseLine(name);
	return new UserError(
		count === 0
			? {
					id: `Tidak ada kartu yang ditemukan di "${file}".`,
					en: `No cards were found in "${file}".`,
				}
			: {
					id: `Tidak satu pun dari ${count} kartu di "${file}" dapat menjadi kartu newsquiz.`,
					en: `None of the ${count} cards in "${file}" can be a newsquiz card.`,
				},
		{
			hint: {
				id: 'Pastikan berkasnya benar dan formatnya sesuai (--format); setiap kartu perlu soal dan jawaban.',
				en: 'Make sure that it is the right file and format (--format); each card needs a question and an answer.',
			},
		},
	);
}
