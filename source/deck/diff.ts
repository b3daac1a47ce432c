import type {Card, Deck} from './deck.js';
import {matchCards} from './match-cards.js';
import {wordDifference, type WordPart} from './word-difference.js';

/** A field that differs; a value that was not there, or is no more, is absent. */
export interface FieldChange {
	/** A path such as `question`, `evidence.1.text` or `articles.a12.title`. */
	readonly field: string;
	readonly from?: string;
	readonly to?: string;
	/** From the one to the other, word by word. */
	readonly words: readonly WordPart[];
}

/** A card with its place in its deck, from 1. */
export interface PlacedCard {
	readonly position: number;
	readonly card: Card;
}

export interface CardChange {
	/** The card as the new deck has it. */
	readonly id: string;
	readonly question: string;
	readonly fields: readonly FieldChange[];
}

export interface CardMove {
	readonly id: string;
	readonly question: string;
	readonly from: number;
	readonly to: number;
}

/** What differs between two decks. */
export interface DeckDifference {
	/** Fields of the deck itself and of its articles. */
	readonly deck: readonly FieldChange[];
	readonly added: readonly PlacedCard[];
	readonly removed: readonly PlacedCard[];
	readonly changed: readonly CardChange[];
	/** Cards that left their place among those of both decks; the fewest that explain the new order. */
	readonly moved: readonly CardMove[];
	/** How many cards are in both decks just as they were, wherever they stand. */
	readonly same: number;
}

/**
 * Compares two decks. Cards belong together by id; of the others, those that ask for one fact by the same sentence
 * count as one card that got another id.
 */
export function diffDecks(old: Deck, now: Deck): DeckDifference {
	const pairs = pairCards(old.cards, now.cards);
	const paired = new Set(pairs.map(([, to]) => to));
	const gone = new Set(pairs.map(([from]) => from));
	const placed = (cards: readonly Card[], isThere: (at: number) => boolean): PlacedCard[] =>
		cards.flatMap((card, at) => (isThere(at) ? [] : [{position: at + 1, card}]));
	const changed = pairs.flatMap(([from, to]): CardChange[] => {
		const card = now.cards[to]!;
		const fields = changedFields(flat(old.cards[from]!), flat(card));
		return fields.length === 0 ? [] : [{id: card.id, question: card.question, fields}];
	});
	const kept = new Set(longestRun(pairs.map(([from]) => from)));
	const moved = pairs.flatMap(([from, to], at): CardMove[] => {
		const {id, question} = now.cards[to]!;
		return kept.has(at) ? [] : [{id, question, from: from + 1, to: to + 1}];
	});
	return {
		deck: changedFields(flatDeck(old), flatDeck(now)),
		added: placed(now.cards, (at) => paired.has(at)),
		removed: placed(old.cards, (at) => gone.has(at)),
		changed,
		moved,
		same: pairs.length - changed.length,
	};
}

/** Whether two decks say and ask the same in the same order. */
export function isSameDeck({deck, added, removed, changed, moved}: DeckDifference): boolean {
	return [deck, added, removed, changed, moved].every(({length}) => length === 0);
}

/** Index of the old card and of the new one, in the order of the new deck. */
function pairCards(old: readonly Card[], now: readonly Card[]): Array<[number, number]> {
	const places = new Map(old.map(({id}, at) => [id, at]));
	const ids = new Set(now.map(({id}) => id));
	const left = matchCards(
		now.filter(({id}) => !places.has(id)),
		old.filter(({id}) => !ids.has(id)),
	);
	const renamed = new Map([...left].map(([id, {card}]) => [card.id, places.get(id)!]));
	return now.flatMap(({id}, at): Array<[number, number]> => {
		const from = places.get(id) ?? renamed.get(id);
		return from === undefined ? [] : [[from, at]];
	});
}

function changedFields(
	old: ReadonlyMap<string, string>,
	now: ReadonlyMap<string, string>,
): FieldChange[] {
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((field): FieldChange[] => {
		const from = old.get(field);
		const to = now.get(field);
		if (from === to) return [];
		return [
			{
				field,
				...(from === undefined ? {} : {from}),
				...(to === undefined ? {} : {to}),
				words: wordDifference(from ?? '', to ?? ''),
			},
		];
	});
}

function flatDeck({cards: _, articles = [], ...rest}: Deck): Map<string, string> {
	const all = flat(rest);
	for (const {id, ...article} of articles) {
		all.set(`articles.${id}`, id);
		for (const [field, value] of flat(article)) all.set(`articles.${id}.${field}`, value);
	}
	return all;
}

/** Every value by its path; a list of texts is one value, its items parted by bars. */
function flat(thing: unknown, path = '', result = new Map<string, string>()): Map<string, string> {
	const isTexts = Array.isArray(thing) && thing.every((item) => typeof item === 'string');
	if (typeof thing !== 'object' || thing === null || isTexts) {
		if (thing !== undefined) result.set(path, isTexts ? thing.join(' | ') : textOf(thing));
		return result;
	}
	for (const [name, value] of Object.entries(thing)) {
		const step = Array.isArray(thing) ? String(Number(name) + 1) : name;
		flat(value, path === '' ? step : `${path}.${step}`, result);
	}
	return result;
}

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Where a longest rising run of the numbers stands, as indexes. */
function longestRun(numbers: readonly number[]): number[] {
	const ends: number[] = [];
	const before: number[] = [];
	numbers.forEach((number, at) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (numbers[ends[middle]!]! < number) low = middle + 1;
			else high = middle;
		}
		before[at] = low === 0 ? -1 : ends[low - 1]!;
		ends[low] = at;
	});
	const run: number[] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) run.push(at);
	return run.reverse();
}
