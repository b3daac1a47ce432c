import papaparse from 'papaparse';
import {isCardId, isDeckId} from '../../deck/deck-id.js';
import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {ReadDeck, ReadSetting} from '../decks/format.js';
import {escapeHtml} from '../escape.js';
import {deckOfCollection} from './deck-of-collection.js';
import {
	type AnkiDeck,
	type ReadAnkiCard,
	type ReadNote,
	type ReadNoteType,
	tagsIn,
} from './read-collection.js';
import {parseTemplate} from './template.js';
import {cardOfPage} from './text-page.js';

/** Bytes of a text: no deck is larger. */
const largest = 20_000_000;
const mostRows = 100_000;
const mostFields = 50;
const mostClozes = 100;
/** In characters of all fields: no card is longer. */
const longestNote = 400_000;
/** Characters that begin or part fields: each takes a multiple of its length in memory. */
const mostMarks = 2_000_000;

/** The lines before the first card. */
interface Head {
	readonly separator: string;
	readonly isHtml: boolean;
	readonly deck?: string;
	readonly tags: readonly string[];
	/** Which columns say something of the note, from 0. */
	readonly columns: Readonly<Partial<Record<'guid' | 'notetype' | 'deck' | 'tags', number>>>;
}

/**
 * A deck out of a text that Anki wrote or would import: one card a line, questions before answers.
 * @throws UserError when it is too large
 */
export function readText(bytes: Uint8Array, setting: ReadSetting): ReadDeck {
	if (bytes.length > largest) throw tooLarge(setting.name);
	const text = new TextDecoder()
		.decode(bytes)
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n');
	const head = readHead(text);
	if (countOf(text, `\n"${head.separator}`) > mostMarks) throw tooLarge(setting.name);
	const {data} = papaparse.parse<string[]>(text, {
		...{delimiter: head.separator, newline: '\n', comments: '#', skipEmptyLines: 'greedy'},
		preview: mostRows,
	});
	return deckOfCollection(collectionOf(data, head), setting);
}

function countOf(text: string, marks: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) if (marks.includes(text[at]!)) count++;
	return count;
}

const separators: Readonly<Record<string, string>> = {
	...{tab: '\t', comma: ',', semicolon: ';', colon: ':', pipe: '|', space: ' '},
};

function readHead(text: string): Head {
	const lines = new Map<string, string>();
	let at = 0;
	while (text[at] === '#') {
		const end = text.indexOf('\n', at);
		const line = text.slice(at + 1, end < 0 ? undefined : end);
		const colon = line.indexOf(':');
		if (colon > 0)
			lines.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
		at = end < 0 ? text.length : end + 1;
	}
	const column = (name: string): number | undefined => {
		const place = Number(lines.get(`${name} column`));
		return Number.isInteger(place) && place > 0 ? place - 1 : undefined;
	};
	const named = lines.get('separator');
	const [guid, notetype, deck, tags] = ['guid', 'notetype', 'deck', 'tags'].map(column);
	return {
		separator: separatorOf(named, text.slice(at, at + 10_000)),
		isHtml: lines.get('html')?.toLowerCase() === 'true',
		...(lines.has('deck') ? {deck: lines.get('deck')!} : {}),
		tags: tagsIn(lines.get('tags') ?? ''),
		columns: {
			...(guid === undefined ? {} : {guid}),
			...(notetype === undefined ? {} : {notetype}),
			...(deck === undefined ? {} : {deck}),
			...(tags === undefined ? {} : {tags}),
		},
	};
}

/** The one that is named, else the first of the usual ones in the text. */
function separatorOf(named: string | undefined, sample: string): string {
	if (named !== undefined) return separators[named.toLowerCase()] ?? named.slice(0, 1) ?? '\t';
	return ['\t', '|', ';', ','].find((one) => sample.includes(one)) ?? '\t';
}

/** The lines as the notes of a collection, so that they are read as those of a package are. */
function collectionOf(
	rows: readonly string[][],
	head: Head,
): Parameters<typeof deckOfCollection>[0] {
	const decks = new Map<string, number>();
	const cards: ReadAnkiCard[] = [];
	const notes: ReadNote[] = [];
	for (const [at, row] of rows.entries()) {
		const note = noteOf(row, head, at);
		const name = valueAt(row, head.columns.deck) ?? head.deck ?? '';
		const deck = decks.get(name) ?? decks.size + 1;
		decks.set(name, deck);
		notes.push(note);
		for (const template of templatesOf(note)) {
			cards.push({note: at, template, deck, isStudied: false});
		}
	}
	const named = [...decks].map(([name, id]): [number, AnkiDeck] => [
		id,
		{path: name === '' ? [] : name.split('::')},
	]);
	return {
		decks: new Map(named),
		cards,
		notes: () => notes.values(),
		isCut: rows.length >= mostRows,
	};
}

function noteOf(row: readonly string[], {columns, isHtml, tags}: Head, at: number): ReadNote {
	const meta = new Set(Object.values(columns));
	const texts = row.filter((_, place) => !meta.has(place)).slice(0, mostFields);
	const isTooLong = texts.reduce((length, text) => length + text.length, 0) > longestNote;
	const values = (isTooLong ? [] : texts).map((value) =>
		isHtml ? value : escapeHtml(value).replaceAll('\n', '<br>'),
	);
	const guid = valueAt(row, columns.guid) ?? values[0] ?? String(at);
	const own = tagsIn(valueAt(row, columns.tags) ?? '');
	const page = pageOf(guid, values);
	return {
		...{id: at, guid, tags: [...new Set([...tags, ...own])], ...(page ? {page} : {})},
		type: values.some((value) => /\{\{c\d{1,3}::/.test(value)) ? clozeLine : plainLine,
		fields: new Map(values.map((value, place) => [String(place + 1), value])),
	};
}

/** The card and its deck where it is a line of ours, whose guid names them. */
function pageOf(guid: string, [front = '', back = '']: readonly string[]): ReadNote['page'] {
	const [deck = '', id = '', ...others] = guid.split('/');
	if (!isDeckId(deck) || !isCardId(id) || others.length > 0) return undefined;
	const card = cardOfPage(id, {front, back});
	return card && {deck, card};
}

function valueAt(row: readonly string[], place: number | undefined): string | undefined {
	return place === undefined ? undefined : row[place];
}

const names = Array.from({length: mostFields}, (_, at) => String(at + 1));
const [first = '', ...others] = names.map((name) => `{{${name}}}`);

const plainLine: ReadNoteType = {
	isCloze: false,
	fields: names,
	templates: [{front: parseTemplate(first), back: parseTemplate(others.join(' '))}],
};

const clozeLine: ReadNoteType = {
	isCloze: true,
	fields: names,
	templates: [{front: parseTemplate('{{cloze:1}}'), back: parseTemplate(others.join(' '))}],
};

/** A card for each cloze. */
function templatesOf({type, fields}: ReadNote): number[] {
	if (!type.isCloze) return [0];
	const numbers = [...(fields?.get('1') ?? '').matchAll(/\{\{c(\d{1,3})[,:]/g)].map(([, number]) =>
		Number(number),
	);
	return [...new Set(numbers)].slice(0, mostClozes).map((number) => number - 1);
}

function tooLarge(file: string): UserError {
	const name = sanitiseLine(file);
	return new UserError(
		{id: `${name} terlalu besar untuk satu paket kartu.`, en: `${name} is too large for one deck.`},
		{
			hint: {
				id: 'Ekspor dari Anki satu paket saja, lalu coba lagi.',
				en: 'Export a single deck from Anki, then try again.',
			},
		},
	);
}
