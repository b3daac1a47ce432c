import {type ChangedWording, type WordingChange, withWording} from '../deck/changed.js';
import type {Card, Deck} from '../deck/deck.js';
import {isRetired} from '../deck/retired.js';

/** A deck that was made and is not saved yet, with what the learner wants of it. */
export interface DeckDraft {
	/** As it was made. */
	readonly made: Deck;
	/** The cards to be looked over, best first; those that are not asked any more stay out of sight. */
	readonly cards: readonly Card[];
	/** Ids of cards that are not wanted. */
	readonly dropped: ReadonlySet<string>;
	/** What the learner has put in other words, by the ids of cards. */
	readonly changes: ReadonlyMap<string, ChangedWording>;
	readonly title: string;
}

export type DeckDraftAction =
	| {readonly type: 'toggle'; readonly card: string}
	| {readonly type: 'keep-all'}
	| {readonly type: 'drop-all'}
	| {readonly type: 'change'; readonly card: string; readonly change: WordingChange}
	| {readonly type: 'title'; readonly title: string}
	/** The deck was made anew; what the learner wanted of its cards holds on. */
	| {readonly type: 'remade'; readonly deck: Deck};

/** A deck as it was made, all of it wanted. */
export function openDraft(made: Deck): DeckDraft {
	return {
		made,
		cards: made.cards.filter((card) => !isRetired(card)),
		dropped: new Set(),
		changes: new Map(),
		title: made.title,
	};
}

/** One step of looking over a deck. */
export function changeDeckDraft(draft: DeckDraft, action: DeckDraftAction): DeckDraft {
	switch (action.type) {
		case 'toggle': {
			const dropped = new Set(draft.dropped);
			if (!dropped.delete(action.card)) dropped.add(action.card);
			return {...draft, dropped};
		}
		case 'keep-all':
			return {...draft, dropped: new Set()};
		case 'drop-all':
			return {...draft, dropped: new Set(draft.cards.map(({id}) => id))};
		case 'change': {
			const changes = new Map(draft.changes);
			changes.set(action.card, changedBy(changes.get(action.card), action.change));
			return {...draft, changes};
		}
		case 'title':
			return {...draft, title: action.title};
		case 'remade': {
			const {title, made} = draft;
			const fresh = openDraft(action.deck);
			return {
				...draft,
				made: action.deck,
				cards: fresh.cards,
				title: title === made.title ? fresh.title : title,
			};
		}
	}
}

/** A card as the learner has worded it. */
export function draftCard({changes}: DeckDraft, card: Card): Card {
	return withWording(card, changes.get(card.id));
}

/** How many cards are kept. */
export function keptCards({cards, dropped}: DeckDraft): number {
	return cards.filter(({id}) => !dropped.has(id)).length;
}

/** The deck to be saved. */
export function wantedDeck(draft: DeckDraft): Deck {
	const {made, dropped, title} = draft;
	return {
		...made,
		title,
		cards: made.cards.filter(({id}) => !dropped.has(id)).map((card) => draftCard(draft, card)),
	};
}

/** How many cards of each kind there are, in the order in which the kinds first stand. */
export function cardsByKind(
	cards: readonly Card[],
): ReadonlyArray<readonly [kind: string, count: number]> {
	const counts = new Map<string, number>();
	for (const {kind} of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts];
}

function changedBy(before: ChangedWording = {}, change: WordingChange): ChangedWording {
	return Object.fromEntries(
		Object.entries({...before, ...change}).filter(([, value]) => value !== null),
	);
}
