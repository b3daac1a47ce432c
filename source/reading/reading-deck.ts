import type {Card, Deck, DeckArticle} from '../deck/deck.js';
import {articleSha256} from '../deck/ids.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {cardsOfWord} from '../vocabulary/cards/cards-of-word.js';
import type {Meaning} from '../vocabulary/look-up.js';
import type {Span} from '../span.js';
import {isLearnable, type Reading} from './reading.js';

/** The deck of the library that collects words from reading. */
export const readingDeckId = 'kata-dari-berita';

/** Far from what a deck file can hold, in bytes and in articles. */
const mostCards = 2000;

const series = new RegExp(`^${readingDeckId}(?:-([2-9]|[1-9]\\d+))?$`);

/** Whether a deck collects words from reading: the first, or one that was begun when those before were full. */
export const isReadingDeck = (id: string): boolean => series.test(id);

/** The id of the deck that takes the next words from reading. */
export function openReadingDeck(
	decks: ReadonlyArray<{readonly id: string; readonly cards: readonly unknown[]}>,
): string {
	const sizes = new Map(decks.map(({id, cards}) => [id, cards.length]));
	const isFull = (id: string): boolean => (sizes.get(id) ?? 0) >= mostCards;
	let id = readingDeckId;
	for (let n = 2; isFull(id); n++) id = `${readingDeckId}-${n}`;
	return id;
}

const emptyDeck = (id: string, createdAt: string): Deck => ({
	format: 'newsquiz',
	version: 1,
	id,
	title: `Kata dari berita ${id.slice(readingDeckId.length + 1)}`.trim(),
	description: 'Kata-kata yang Anda kumpulkan sambil membaca berita, dengan kalimat aslinya.',
	language: 'id',
	tags: ['kosakata'],
	createdAt,
	cards: [],
});

/**
 * The deck of words from reading with words of an article more. A word that it has already stays as it is.
 * @param deck as the library has it; undefined before the first word
 * @param places of the words in the article
 * @param now an ISO date and time
 * @param id of a deck that is begun
 */
export function withWordsOf(
	deck: Deck | undefined,
	reading: Reading,
	places: Iterable<number>,
	now: string,
	id: string = readingDeckId,
): Deck {
	const before = deck ?? emptyDeck(id, now);
	const known = new Set(before.cards.flatMap(({word}) => word?.headword ?? word?.form ?? []));
	const ids = new Set(before.cards.map(({id}) => id));
	const others = meaningsOf(reading);
	const fresh: Card[] = [];
	for (const place of places) {
		const word = reading.words[place];
		if (!word || !isLearnable(word) || known.has(word.meaning!.entry.word)) continue;
		known.add(word.meaning!.entry.word);
		for (const card of cardsAt(reading, place, others)) {
			const own = freeId(card.id, ids);
			ids.add(own);
			fresh.push({...card, id: own});
		}
	}
	if (fresh.length === 0) return before;
	const articles = before.articles ?? [];
	const isThere = articles.some(({id}) => id === reading.id);
	return {
		...before,
		...(deck ? {updatedAt: now} : {}),
		articles: isThere ? articles : [...articles, articleOf(reading)],
		cards: [...before.cards, ...fresh],
	};
}

/** The ids of the cards that words of a reading were given, by headword. */
export type KeptWords = ReadonlyMap<string, readonly string[]>;

/**
 * Brings the deck of words from reading up to date with the words that are added at this moment: their cards come in,
 * and those of words that were taken out again leave.
 * @param kept what was kept before in this reading
 * @returns the same deck if there is nothing to change
 */
export function keepWords(
	deck: Deck | undefined,
	reading: Reading,
	added: ReadonlyMap<string, number>,
	kept: KeptWords,
	now: string,
	id: string = readingDeckId,
): {readonly deck: Deck | undefined; readonly kept: KeptWords} {
	const gone = new Set([...kept].flatMap(([word, ids]) => (added.has(word) ? [] : ids)));
	const rest = deck && gone.size > 0 ? withoutCards(deck, gone, reading.id) : deck;
	if (added.size === 0) return {deck: rest, kept: new Map()};
	const next = withWordsOf(rest, reading, added.values(), now, id);
	const before = new Set(rest?.cards.map(({id}) => id));
	const fresh = next.cards.filter(({id}) => !before.has(id));
	const idsOf = (headword: string): readonly string[] => {
		const ids = fresh.filter(({word}) => word?.headword === headword).map(({id}) => id);
		return ids.length > 0 ? ids : (kept.get(headword) ?? []);
	};
	return {
		deck: rest === undefined && fresh.length === 0 ? undefined : next,
		kept: new Map([...added.keys()].map((word) => [word, idsOf(word)])),
	};
}

function withoutCards(deck: Deck, gone: ReadonlySet<string>, article: string): Deck {
	const cards = deck.cards.filter(({id}) => !gone.has(id));
	const isTold = cards.some(({evidence}) => evidence?.some((each) => each.article === article));
	const articles = deck.articles?.filter(({id}) => isTold || id !== article);
	return {...deck, ...(articles ? {articles} : {}), cards};
}

function cardsAt({facts, words, id}: Reading, place: number, others: readonly Meaning[]): Card[] {
	const {word, meaning, affixes, start, end, sentence} = words[place]!;
	const span = partAround(facts.article.text, facts.analysis.sentences[sentence]!, {start, end});
	return cardsOfWord(
		{
			meaning: meaning!,
			form: word,
			affixes,
			sentence: facts.article.text.slice(span.start, span.end),
			start: start - span.start,
			end: end - span.start,
			article: id,
		},
		{others},
	);
}

/** UTF-16 units; no sentence that anybody writes is longer, only a text without full stops. */
const longestSentence = 2000;
const longestSide = 400;

/** A sentence, or the part of one without an end that stands around a word. */
function partAround(text: string, sentence: Span, word: Span): Span {
	if (sentence.end - sentence.start <= longestSentence) return sentence;
	const from = text.indexOf(' ', Math.max(sentence.start, word.start - longestSide)) + 1;
	const to = text.lastIndexOf(' ', Math.min(sentence.end, word.end + longestSide));
	return {
		start: from > 0 && from <= word.start ? from : word.start,
		end: to >= word.end ? to : word.end,
	};
}

/** What the words of an article mean, each once. */
function meaningsOf({words}: Reading): Meaning[] {
	const meanings = new Map<string, Meaning>();
	for (const word of words) {
		if (isLearnable(word) && !meanings.has(word.meaning!.entry.word)) {
			meanings.set(word.meaning!.entry.word, word.meaning!);
		}
	}
	return [...meanings.values()];
}

/** An id that no other card has, the wanted one if it is free. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
	if (!taken.has(wanted)) return wanted;
	let n = 2;
	while (taken.has(`${wanted}-${n}`)) n++;
	return `${wanted}-${n}`;
}

function articleOf({facts, id}: Reading): DeckArticle {
	const {article} = facts;
	const {title, publisher, url, publishedAt} = article;
	return {
		id,
		title: sanitiseLine(title ?? '') || 'Artikel tanpa judul',
		...(publisher === undefined ? {} : {publisher: sanitiseLine(publisher)}),
		...(url === undefined ? {} : {url: sanitise(url)}),
		...(publishedAt === undefined ? {} : {publishedAt}),
		sha256: articleSha256(article),
	};
}
