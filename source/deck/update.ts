import type {Card, Deck} from './deck.js';
import {type DeckDifference, diffDecks} from './diff.js';
import {matchCards} from './match-cards.js';
import {normalText} from './normal-text.js';

/** What a deck's own title and description are called where a learner has given it others. */
export const ownFields = ['title', 'description'] as const;

export type OwnField = (typeof ownFields)[number];

/** A deck of the library as it would be after taking in a later version of it. */
export interface DeckUpdate {
	readonly deck: Deck;
	/** From the present deck to that one. */
	readonly difference: DeckDifference;
	/** Ids of cards that are in both and now ask for another key: what was learned of them may be wrong. */
	readonly otherKeys: readonly string[];
}

/**
 * Takes in a later version of a deck. A card keeps the id that progress is stored under, also where its author has
 * given it another one, if it asks for the same fact; the author's id is then kept in {@link originalId}.
 * @param own what the learner has named otherwise: it stays
 */
export function updateDeck(
	present: Deck,
	incoming: Deck,
	own: readonly OwnField[] = [],
): DeckUpdate {
	const places = new Map(present.cards.map((card) => [originalId(card), card]));
	const known = new Set(incoming.cards.flatMap(({id}) => places.get(id)?.id ?? []));
	const renamed = new Map(
		[
			...matchCards(
				incoming.cards.filter(({id}) => !places.has(id)),
				present.cards.filter(({id}) => !known.has(id)),
			),
		].map(([id, {card}]) => [card.id, id]),
	);
	const keptId = ({id}: Card): string | undefined => places.get(id)?.id ?? renamed.get(id);
	const taken = new Set(incoming.cards.flatMap((card) => keptId(card) ?? []));
	const cards = incoming.cards.map((card): Card => {
		const kept = keptId(card);
		if (kept !== undefined) return withId(card, kept);
		// Another card may go by that id here.
		const id = taken.has(card.id) ? freeId(card.id, taken) : card.id;
		taken.add(id);
		return withId(card, id);
	});
	const {description: _, ...rest} = incoming;
	const deck: Deck = {
		...(own.includes('description') ? rest : incoming),
		...Object.fromEntries(
			own.flatMap((field) => (present[field] === undefined ? [] : [[field, present[field]]])),
		),
		...(own.length > 0 && isLater(present.updatedAt, incoming.updatedAt)
			? {updatedAt: present.updatedAt!}
			: {}),
		id: present.id,
		cards,
	};
	const before = new Map(present.cards.map((card) => [card.id, card]));
	return {
		deck,
		difference: diffDecks(present, deck),
		otherKeys: deck.cards.flatMap((card) => {
			const old = before.get(card.id);
			return old && hasOtherKey(old, card) ? [card.id] : [];
		}),
	};
}

/** The deck with new ids for some cards, so that they are learned from the beginning; their authors' ids are kept. */
export function startOver(deck: Deck, ids: readonly string[]): Deck {
	const taken = new Set(deck.cards.map(({id}) => id));
	return {
		...deck,
		cards: deck.cards.map((card) => {
			if (!ids.includes(card.id)) return card;
			const id = freeId(card.id, taken);
			taken.add(id);
			return withId({...card, id: originalId(card)}, id);
		}),
	};
}

/** The id that a card has where its deck came from. */
export function originalId({id, originalId: original}: Card): string {
	return typeof original === 'string' ? original : id;
}

function isLater(one: string | undefined, other: string | undefined): boolean {
	return Date.parse(one ?? '') > (Date.parse(other ?? '') || 0);
}

function withId(card: Card, id: string): Card {
	const {originalId: _, ...rest} = card;
	return id === card.id ? rest : {...rest, id, originalId: card.id};
}

function freeId(id: string, taken: ReadonlySet<string>): string {
	const base = id.replace(/-\d+$/, '').slice(0, 58);
	for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** Whether a key is another one rather than the same in other words that were accepted before or are now. */
function hasOtherKey(old: Card, now: Card): boolean {
	const [before, after] = [old.answer, now.answer].map(normalText);
	const accepts = (card: Card, key: string | undefined): boolean =>
		(card.accept ?? []).some((form) => normalText(form) === key);
	return before !== after && !accepts(old, after) && !accepts(now, before);
}
