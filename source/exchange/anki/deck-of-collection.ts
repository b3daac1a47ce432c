import type {Card, Deck, DeckArticle} from '../../deck/deck.js';
import {maximumDeckBytes} from '../../deck/parse-deck.js';
import {isDeckId} from '../../deck/deck-id.js';
import {deckId} from '../../deck/ids.js';
import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {ReadDeck, ReadSetting} from '../decks/format.js';
import {cardOfNote} from './card-of-note.js';
import {cardOfOwnNote, type OwnCard} from './card-of-own-note.js';
import {hasMedia} from './field-text.js';
import {cardIdOf, factOf} from './identity.js';
import {ankiTag, withNoteTags} from './tags.js';
import type {AnkiDeck, Collection, ReadAnkiCard, ReadNote} from './read-collection.js';

/** A card that was read, and the deck of Anki that it lay in. */
interface Taken {
	readonly card: Card;
	readonly ankiDeck: number;
	readonly own?: OwnCard;
}

/** What the learner should know of what was read. */
interface Tally {
	/** Notes with pictures or sounds. */
	media: number;
	/** Cards without a text to ask or to answer. */
	empty: number;
	/** Cards of ours whose order or pairs were changed in Anki. */
	lostChanges: number;
	hasSchedule: boolean;
	isCut: boolean;
}

/** @throws UserError when there are no cards in it, or no such deck */
export function deckOfCollection(collection: Collection, {name, options}: ReadSetting): ReadDeck {
	const wanted = options?.['deck'];
	const chosen = typeof wanted === 'string' ? decksNamed(wanted, collection, name) : undefined;
	const tally = {media: 0, empty: 0, lostChanges: 0, hasSchedule: false, isCut: collection.isCut};
	const taken = takeCards(collection, chosen, tally, name);
	const holding = new Set(taken.map(({ankiDeck}) => ankiDeck));
	const used = new Map([...collection.decks].filter(([id]) => holding.has(id)));
	const own = ownDeck(taken, collection);
	const deck = own ?? foreignDeck(taken, used, name);
	return {deck, notes: told(tally, own ? undefined : used)};
}

function takeCards(
	collection: Collection,
	decks: ReadonlyMap<number, unknown> | undefined,
	tally: Tally,
	file: string,
): Taken[] {
	const cards = new Map<number, ReadAnkiCard[]>();
	for (const card of collection.cards) {
		if (decks && !decks.has(card.deck)) continue;
		const list = cards.get(card.note);
		if (list) list.push(card);
		else cards.set(card.note, [card]);
		tally.hasSchedule ||= card.isStudied;
	}

	const taken: Taken[] = [];
	const articles = new Set<string>();
	let size = 0;
	for (const note of collection.notes()) {
		const its = cards.get(note.id);
		if (!its) continue;
		if ([...(note.fields?.values() ?? [])].some(hasMedia)) tally.media++;
		for (const one of cardsOf(note, its, tally)) {
			size += sizeOf(one, articles);
			if (size > maximumDeckBytes) throw tooMany(file, collection.decks);
			taken.push(one);
		}
	}
	return taken;
}

/** How much longer a card makes its deck, in characters, with the articles that no other one has brought along. */
function sizeOf({card, own}: Taken, articles: Set<string>): number {
	const further = own?.articles.filter(({id}) => !articles.has(id)) ?? [];
	for (const {id} of further) articles.add(id);
	return JSON.stringify([card, further]).length;
}

function cardsOf(note: ReadNote, cards: readonly ReadAnkiCard[], tally: Tally): Taken[] {
	const own = note.page ? ownPage(note.page, note.tags) : cardOfOwnNote(note);
	if (own) {
		if (own.isChangeLost) tally.lostChanges++;
		return [{card: own.card, ankiDeck: cards[0]!.deck, own}];
	}

	const made = [...cards]
		.sort((one, other) => one.template - other.template)
		.flatMap(({template, deck}) => {
			const card = cardOfNote(note, template);
			return card ? [{card, ankiDeck: deck}] : [];
		});
	tally.empty += cards.length - made.length;
	return made.map(({card, ankiDeck}) => ({
		ankiDeck,
		card: {
			...card,
			...(made.length > 1 ? {fact: factOf(note.guid)} : {}),
			...(note.tags.length > 0 ? {tags: note.tags.slice(0, 90)} : {}),
		},
	}));
}

function ownPage({deck, card}: NonNullable<ReadNote['page']>, tags: readonly string[]): OwnCard {
	return {card: withNoteTags(card, tags), deck, articles: [], isChangeLost: false};
}

/** A deck of ours whole, with the cards that somebody has added to it in Anki. */
function ownDeck(taken: readonly Taken[], {decks}: Collection): Deck | undefined {
	const ours = taken.filter(({own}) => own);
	const [first] = ours;
	const id = first?.own?.deck;
	const places = new Set(ours.map(({ankiDeck}) => ankiDeck));
	const isOurs = ({own, ankiDeck}: Taken): boolean =>
		own ? own.deck === id : places.has(ankiDeck);
	if (id === undefined || !taken.every(isOurs)) return undefined;
	const header = [...decks.values()].find(({newsquiz}) => newsquiz?.['id'] === id)?.newsquiz;
	const {path = []} = decks.get(first!.ankiDeck) ?? {};
	return {
		...{format: 'newsquiz', version: 1, id, title: titled(path.at(-1) ?? id), language: 'id'},
		...header,
		...articlesOf(taken, header?.['articles']),
		cards: eachOnce(taken),
	};
}

function foreignDeck(
	taken: readonly Taken[],
	decks: ReadonlyMap<number, AnkiDeck>,
	file: string,
): Deck {
	const paths = [...decks.values()].map(({path}) => path);
	const common = commonPath(paths);
	const title = titled(common.at(-1) ?? stem(file));
	const ids = [...decks.keys()].sort((one, other) => one - other);
	return {
		...{format: 'newsquiz', version: 1, id: ownId(title, ids), title, language: 'id'},
		...articlesOf(taken, undefined),
		cards:
			decks.size > 1
				? eachOnce(taken.map((one) => underItsDeck(one, decks, common)))
				: eachOnce(taken),
	};
}

/** The same for the same decks of Anki, whose ids are the moments they were made at. */
function ownId(title: string, decks: readonly number[]): string {
	const id = deckId(title, `anki:${decks[0] ?? 0}`);
	return isDeckId(id) ? id : deckId('', `anki:${decks[0] ?? 0}`);
}

/** Of several decks each becomes a tag. */
function underItsDeck(
	{card, ankiDeck, own}: Taken,
	decks: ReadonlyMap<number, AnkiDeck>,
	common: readonly string[],
): Taken {
	const path = decks.get(ankiDeck)?.path.slice(common.length) ?? [];
	const tag = ankiTag(path.join('::'));
	return {
		ankiDeck,
		card: path.length === 0 ? card : {...card, tags: [...new Set([...(card.tags ?? []), tag])]},
		...(own ? {own} : {}),
	};
}

/** The articles that a deck names, and those that its cards brought along. */
function articlesOf(taken: readonly Taken[], known: unknown): {articles?: DeckArticle[]} {
	const articles = new Map<string, DeckArticle>();
	for (const article of Array.isArray(known) ? (known as DeckArticle[]) : []) {
		if (typeof article?.id === 'string') articles.set(article.id, article);
	}
	for (const {own} of taken) {
		for (const article of own?.articles ?? []) {
			if (!articles.has(article.id)) articles.set(article.id, article);
		}
	}
	if (articles.size === 0 && !Array.isArray(known)) return {};
	return {articles: [...articles.values()]};
}

/** Cards whose ids are another's already get one of their own. */
function eachOnce(taken: readonly Taken[]): Card[] {
	const ids = new Set<string>();
	return taken.map(({card, own}, at) => {
		const id = ids.has(card.id) ? cardIdOf(`${own?.deck ?? ''}/${card.id}`, at) : card.id;
		ids.add(id);
		return id === card.id ? card : {...card, id};
	});
}

/** @throws UserError when there is no such deck */
function decksNamed(
	wanted: string,
	{decks}: Collection,
	file: string,
): ReadonlyMap<number, AnkiDeck> {
	const name = wanted.trim().toLowerCase();
	const named = ({path}: AnkiDeck): boolean => {
		const whole = path.join('::').toLowerCase();
		return whole === name || whole.startsWith(`${name}::`) || path.at(-1)?.toLowerCase() === name;
	};
	const found = [...decks].filter(([, deck]) => named(deck));
	if (found.length === 0) throw noSuchDeck(wanted, decks, file);
	return new Map(found);
}

function commonPath(paths: ReadonlyArray<readonly string[]>): readonly string[] {
	const [first = [], ...others] = paths;
	const length = first.findIndex((part, at) => others.some((path) => path[at] !== part));
	return length < 0 ? first : first.slice(0, length);
}

function titled(text: string): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, 500) || 'Anki';
}

function stem(file: string): string {
	return file.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,10}$/, '');
}

function told(
	{media, empty, lostChanges, hasSchedule, isCut}: Tally,
	decks: ReadonlyMap<number, AnkiDeck> | undefined,
): Bilingual[] {
	const notes: Array<Bilingual | false> = [
		hasSchedule && {
			id: 'Jadwal belajar dari Anki tidak ikut diimpor: kartunya mulai sebagai kartu baru.',
			en: 'The schedule from Anki was not imported: the cards start as new ones.',
		},
		media > 0 && {
			id: `Gambar dan suara tidak ikut diimpor (${media} catatan memuatnya).`,
			en: `Pictures and sounds were not imported (${media === 1 ? '1 note has' : `${media} notes have`} some).`,
		},
		empty > 0 && {
			id: `${empty} kartu dilewati karena soal atau jawabannya tidak memuat teks, atau terlalu panjang.`,
			en: `${empty === 1 ? '1 card was' : `${empty} cards were`} left out: the question or the answer has no text, or too much.`,
		},
		lostChanges > 0 && {
			id: `Urutan atau pasangan yang diubah di Anki tidak terbaca (${lostChanges} kartu); yang lama dipakai.`,
			en: `What was changed in Anki in the order or the pairs of ${lostChanges === 1 ? '1 card' : `${lostChanges} cards`} was not read; they are as before.`,
		},
		decks !== undefined &&
			decks.size > 1 && {
				id: `Isi ${decks.size} paket Anki digabung menjadi satu; nama paketnya menjadi tag. Untuk satu saja: --deck NAMA`,
				en: `${decks.size} decks of Anki were put into one; their names became tags. For one of them: --deck NAME`,
			},
		isCut && {
			id: 'Koleksi ini sangat besar; hanya sebagian yang dibaca.',
			en: 'This collection is very large; a part of it was read.',
		},
	];
	return notes.filter((note) => note !== false);
}

const mostNamed = 10;

function namesOf(decks: ReadonlyMap<number, AnkiDeck>): string {
	const names = [...decks.values()].map(({path}) => sanitiseLine(path.join('::')).slice(0, 80));
	return `${names.slice(0, mostNamed).join('; ')}${names.length > mostNamed ? '; …' : ''}`;
}

function noSuchDeck(wanted: string, decks: ReadonlyMap<number, AnkiDeck>, file: string): UserError {
	const [name, source] = [sanitiseLine(wanted).slice(0, 80), sanitiseLine(file)];
	return new UserError(
		{
			id: `Tidak ada paket "${name}" di dalam ${source}.`,
			en: `There is no deck "${name}" in ${source}.`,
		},
		{
			hint: {
				id: `Yang ada: ${namesOf(decks)}`,
				en: `There are: ${namesOf(decks)}`,
			},
		},
	);
}

function tooMany(file: string, decks: ReadonlyMap<number, AnkiDeck>): UserError {
	const name = sanitiseLine(file);
	return new UserError(
		{
			id: `${name} berisi lebih banyak kartu daripada yang muat dalam satu paket kartu.`,
			en: `${name} holds more cards than fit into one deck.`,
		},
		{
			hint:
				decks.size > 1
					? {
							id: `Impor satu paketnya saja dengan --deck NAMA: ${namesOf(decks)}`,
							en: `Import one of its decks with --deck NAME: ${namesOf(decks)}`,
						}
					: {id: 'Bagi isinya menjadi beberapa berkas.', en: 'Split it into several files.'},
		},
	);
}
