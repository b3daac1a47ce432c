import {articleId} from '../deck/ids.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import {cardKey, type ProgressState} from '../progress/state.js';
import {type DeckCards, queue} from '../schedule/queue.js';
import {dayNumber, type Moment} from '../schedule/study-day.js';
import {type ArticleWord, articleWords, writtenWords} from '../vocabulary/article-words.js';
import type {KnownWords} from '../vocabulary/known-words.js';
import {headwordOf, learnerWords, type WordCard} from '../vocabulary/learner.js';
import {glossesOf} from '../vocabulary/look-up.js';
import type {UserDictionary} from '../vocabulary/user-dictionary.js';
import {wordsWorthLearning} from '../vocabulary/worth-learning.js';

/** An article as one learner meets it. Its words are named by their index in `words`. */
export interface Reading {
	readonly facts: ArticleFacts;
	/** The article's id, as decks have it. */
	readonly id: string;
	/** In text order. */
	readonly words: readonly ArticleWord[];
	/** What the learner knows when they begin to read. */
	readonly learner: KnownWords;
	/** The few new words that are most worth learning, best first; each where it first stands in a sentence. */
	readonly best: readonly number[];
	/** The cards that are due and whose word stands in the article, by headword. */
	readonly due: ReadonlyMap<string, WordCard>;
	/** Headwords that are on a card, and the id of its deck. */
	readonly onCard: ReadonlyMap<string, string>;
}

/** As many new words as one article can teach. */
const mostNew = 8;

/** Opens an article for a learner. */
export function openReading(
	facts: ArticleFacts,
	learning: {
		/** The word cards of the learner's decks. */
		readonly cards: readonly WordCard[];
		readonly progress: ProgressState;
		readonly now: Moment;
		/** The learner's own, which is asked first. */
		readonly dictionary?: UserDictionary | undefined;
	},
): Reading {
	const {cards, progress, now, dictionary} = learning;
	const words = articleWords(facts, dictionary);
	const learner = learnerWords(progress, cards);
	const starts = new Map(words.map(({start}, index) => [start, index]));
	const best = wordsWorthLearning(facts, learner, writtenWords(words))
		.slice(0, mostNew)
		.map(({start}) => starts.get(start)!);
	return {
		facts,
		id: articleId(facts.article),
		words,
		learner,
		best,
		due: dueAmong(words, cards, progress, now),
		onCard: new Map(cards.map((card) => [headwordOf(card), card.deck])),
	};
}

/** Whether a word of an article can be learnt or reviewed where it stands. */
export function isLearnable(word: ArticleWord): boolean {
	return word.kind === 'word' && word.meaning !== undefined && !word.isTranslated;
}

/** The headword that a word of an article belongs to, if it can be learnt there. */
export function headwordAt({words}: Reading, place: number): string | undefined {
	const word = words[place];
	return word && isLearnable(word) ? word.meaning!.entry.word : undefined;
}

/** What the headword of a word means in the sense that it has where it stands, ready to show. */
export function glossesAt({words}: Reading, place: number): readonly string[] {
	const meaning = words[place]?.meaning;
	return meaning ? glossesOf({entry: meaning.entry, as: 'word'}, meaning.sense) : [];
}

/** The sentence that a word stands in, white space made plain. */
export function sentenceAround({facts, words}: Reading, place: number): string {
	const span = facts.analysis.sentences[words[place]!.sentence]!;
	return facts.article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/**
 * The due cards of an article's words. Limits of the day hold, and of siblings one is asked, none if one was answered
 * today; a card whose word is not here does not keep a sibling's from being reviewed.
 */
function dueAmong(
	words: readonly ArticleWord[],
	cards: readonly WordCard[],
	progress: ProgressState,
	now: Moment,
): Map<string, WordCard> {
	const here = new Set(words.filter(isLearnable).map(({meaning}) => meaning!.entry.word));
	const today = dayNumber(now, progress.schedule.dayStart);
	const isHere = (card: WordCard): boolean => here.has(headwordOf(card));
	const isOfToday = ({deck, card}: WordCard): boolean =>
		progress.memories.get(cardKey(deck, card.id))?.day === today;
	// Reading recognises a word, as a gloss card asks.
	const ordered = cards
		.filter((card) => isHere(card) || isOfToday(card))
		.sort((a, b) => Number(b.card.form === 'gloss') - Number(a.card.form === 'gloss'));
	const byKey = new Map(ordered.map((each) => [cardKey(each.deck, each.card.id), each]));
	const due = new Map<string, WordCard>();
	for (const {key, why} of queue(decksOf(ordered), progress, now.at, now.tz)) {
		const card = byKey.get(key)!;
		if (why === 'new' || !isHere(card)) continue;
		const word = headwordOf(card);
		if (!due.has(word)) due.set(word, card);
	}
	return due;
}

function decksOf(cards: readonly WordCard[]): DeckCards[] {
	const decks = new Map<string, WordCard['card'][]>();
	for (const {deck, card} of cards) {
		const others = decks.get(deck);
		if (others) others.push(card);
		else decks.set(deck, [card]);
	}
	return [...decks].map(([id, own]) => ({id, cards: own}));
}
